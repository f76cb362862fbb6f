"""Slips of a Japanese keyboard in a typed address, put right and reported.

Only what cannot be part of an address is touched: full-width ASCII, dots and at signs of other alphabets,
spaces and invisible characters. Spelling is never changed.
"""

import re
import unicodedata

import idna

from wizard.model.address import AddressCode

_INVISIBLE = dict.fromkeys(
    [
        0x00AD,
        0x200B,
        0x200E,
        0x200F,
        0x2060,
        0xFEFF,
        *range(0x202A, 0x202F),
        *range(0x2066, 0x206A),
    ]
)
_JOINERS = "\u200c\u200d"
_AT_SIGNS = "＠﹫"  # noqa: RUF001
_DOTS = "。．｡﹒"  # noqa: RUF001
_DOT_ROWS = (("‥", ".."), ("…", "..."))
_COMMAS = ",、，､"  # noqa: RUF001
_MIDDLE_DOTS = "・･"
_HYPHENS = "﹣－‐‑‒–—―−ーｰ"  # noqa: RUF001
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
    visible = _without_joiners(text).translate(_INVISIBLE).strip()
    # A quoted local part may hold spaces (RFC 5321 §4.1.2).
    end = visible.rfind('"') + 1 if visible.startswith('"') else 0
    return visible[:end] + re.sub(r"\s+", "", visible[end:])


def _without_joiners(text: str) -> str:
    """The text without zero-width joiners, but for those that belong to the spelling (RFC 5892 A.1, A.2)."""
    return "".join(char for place, char in enumerate(text) if char not in _JOINERS or _belongs(text, place))


def _belongs(text: str, place: int) -> bool:
    try:
        return idna.valid_contextj(text, place)
    except ValueError:  # beside something that is no character, or in a text without end
        return False


def _without_look_alikes(text: str) -> str:
    for mark in _AT_SIGNS:
        text = text.replace(mark, "@")
    for mark in _DOTS:
        text = text.replace(mark, ".")
    for row, marks in _DOT_ROWS:
        text = text.replace(row, marks)
    if "@" not in text or "." not in text.rpartition("@")[2].strip(f".{_COMMAS}{_MIDDLE_DOTS}"):
        for spoken, mark in _SPOKEN:
            text = text.replace(spoken, mark)
    local, at, domain = text.rpartition("@")
    for mark in _COMMAS:
        domain = domain.replace(mark, ".")
    labels = (_with_plain_marks(label) for label in domain.split("."))
    return _with_plain_marks(local) + at + ".".join(labels).rstrip(".")


def _with_plain_marks(part: str) -> str:
    """Look-alikes of the hyphen and the dot as such, unless the part is Japanese, where ー and ・ belong."""
    rest = "".join(char for char in part if char not in _HYPHENS)
    if any(
        unicodedata.east_asian_width(char) in "WF" and char.translate(_FULL_WIDTH) == char
        for char in rest
        if char not in _MIDDLE_DOTS
    ):
        return part
    for mark in _MIDDLE_DOTS:
        part = part.replace(mark, ".")
    return "".join("-" if char in _HYPHENS else char for char in part)
