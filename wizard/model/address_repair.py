"""Slips of a Japanese keyboard in a typed address, put right and reported.

Only what cannot be part of an address is touched: full-width ASCII, dots and at signs of other alphabets,
spaces and invisible characters. Spelling is never changed.
"""

import re
import unicodedata

from wizard.model.address import AddressCode

_INVISIBLE = dict.fromkeys(
    [
        0x00AD,
        0x200B,
        0x200C,
        0x200D,
        0x200E,
        0x200F,
        0x2060,
        0xFEFF,
        *range(0x202A, 0x202F),
        *range(0x2066, 0x206A),
    ]
)
_AT_SIGNS = "＠﹫"  # noqa: RUF001
_DOTS = "。．｡﹒"  # noqa: RUF001
_HYPHENS = "－‐‑‒–—―−ーｰ"  # noqa: RUF001
_SPOKEN = (("アットマーク", "@"), ("あっとまーく", "@"), ("アット", "@"), ("ドット", "."), ("どっと", "."))
_FULL_WIDTH = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}


def repair(text: str) -> tuple[str, tuple[AddressCode, ...]]:
    """The text as it was meant, and which kinds of slips were put right (in a fixed order)."""
    fixed: list[AddressCode] = []
    spaceless = _without_spaces(text)
    if spaceless != text:
        fixed.append(AddressCode.SPACES)
    like_ascii = _without_look_alikes(spaceless)
    if like_ascii != spaceless:
        fixed.append(AddressCode.LOOK_ALIKE)
    narrow = like_ascii.translate(_FULL_WIDTH)
    if narrow != like_ascii:
        fixed.append(AddressCode.FULL_WIDTH)
    return narrow, tuple(fixed)


def _without_spaces(text: str) -> str:
    visible = text.translate(_INVISIBLE).strip()
    if visible.startswith('"'):  # a quoted local part may hold spaces (RFC 5321 §4.1.2)
        return visible
    return re.sub(r"\s+", "", visible)


def _without_look_alikes(text: str) -> str:
    for mark in _AT_SIGNS:
        text = text.replace(mark, "@")
    for mark in _DOTS:
        text = text.replace(mark, ".")
    if "@" not in text or "." not in text.rpartition("@")[2]:
        for spoken, mark in _SPOKEN:
            text = text.replace(spoken, mark)
    local, at, domain = text.rpartition("@")
    domain = domain.replace(",", ".").replace("、", ".").replace("，", ".").rstrip(".")  # noqa: RUF001
    labels = (_with_hyphens(label) for label in domain.split("."))
    return _with_hyphens(local) + at + ".".join(labels)


def _with_hyphens(part: str) -> str:
    """Hyphen look-alikes as hyphens, unless the part is Japanese, where ー is a letter of its own."""
    rest = "".join(char for char in part if char not in _HYPHENS)
    if any(
        unicodedata.east_asian_width(char) in "WF" and char.translate(_FULL_WIDTH) == char for char in rest
    ):
        return part
    return "".join("-" if char in _HYPHENS else char for char in part)
