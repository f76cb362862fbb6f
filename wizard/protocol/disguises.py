"""What a decoder would read in a text: the disguises in which a credential can come back.

Not every text that these decoders make has a meaning; it is only asked whether something known is in it.
"""

import html
import re
import unicodedata
from base64 import b64decode
from binascii import a2b_qp
from collections.abc import Callable, Iterator
from typing import Final
from urllib.parse import unquote, unquote_plus

from wizard.protocol import imap_names

_DEPTH: Final = 2
"""A disguise may wear another one, as base64 inside a URL does."""

_MOST_VIEWS: Final = 64
_NO_TEXT: Final = "\ufffd"
_BASE64: Final = re.compile(r"[A-Za-z0-9+/_-]{4,}={0,2}")
_HEX: Final = re.compile(r"(?:[0-9A-Fa-f]{2}[ :.-]?){3,}")
_ESCAPED: Final = re.compile(r"\\(?:u\{?([0-9A-Fa-f]{4})\}?|x([0-9A-Fa-f]{2}))")
_BETWEEN_HEX: Final = str.maketrans("", "", " :.-")
_URL_SAFE: Final = str.maketrans("-_", "+/")

_WIDE: Final = (b"\xfe\xff", b"\xff\xfe")

Decoder = Callable[[str], Iterator[str]]


def folded(text: str) -> str:
    """A text for comparing: neither case nor width nor composition tells two of them apart."""
    return (text if text.isascii() else unicodedata.normalize("NFKC", text)).casefold()


def readings(text: str) -> Iterator[str]:
    """The text itself, and whatever can be read in it with escapes undone, up to two deep."""
    return _explored(text, _ESCAPES)


def readings_of_word(word: str) -> Iterator[str]:
    """The same for one word, in which base64 and hexadecimal digits are read too."""
    return _explored(word, (*_ESCAPES, _base64, _hex))


def _explored(text: str, decoders: tuple[Decoder, ...]) -> Iterator[str]:
    seen = {text}
    layer = [text]
    yield text
    for _ in range(_DEPTH):
        following: list[str] = []
        for known in layer:
            for decoder in decoders:
                for found in decoder(known):
                    if found and found not in seen and len(seen) < _MOST_VIEWS:
                        seen.add(found)
                        yield found
                        # What is no text in the first place hides no other one.
                        if _NO_TEXT not in found:
                            following.append(found)
        layer = following


def _percent(text: str) -> Iterator[str]:
    if "%" in text or "+" in text:
        yield unquote(text)
        yield unquote_plus(text)


def _markup(text: str) -> Iterator[str]:
    if "&" in text:
        yield html.unescape(text)
        yield imap_names.decode(text.encode(errors="replace"))


def _backslashes(text: str) -> Iterator[str]:
    if "\\" in text:
        spelled = _ESCAPED.sub(lambda found: chr(int(found[1] or found[2], 16)), text)
        # Pairs of surrogates, as JSON writes what lies beyond the first plane.
        yield spelled.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
        # The bytes of UTF-8, as a log writes them.
        yield spelled.encode("latin-1", "replace").decode(errors="replace")
        yield re.sub(r"\\(.)", r"\1", text)


def _quoted_printable(text: str) -> Iterator[str]:
    if "=" in text:
        data = text.encode(errors="replace")
        yield a2b_qp(data).decode(errors="replace")
        yield a2b_qp(data, header=True).decode(errors="replace")


def _utf7(text: str) -> Iterator[str]:
    if "+" in text and text.isascii():
        yield text.encode("ascii").decode("utf-7", "ignore")


def _base64(text: str) -> Iterator[str]:
    for run in _BASE64.findall(text):
        letters = run.rstrip("=").translate(_URL_SAFE)
        # Cut anywhere: what is looked for may begin in any quarter of a group.
        for begin in range(4):
            part = letters[begin:]
            part = part[: len(part) - (len(part) % 4 == 1)]
            yield from _texts(b64decode(part + "=" * (-len(part) % 4)))


def _hex(text: str) -> Iterator[str]:
    for run in _HEX.findall(text):
        yield from _texts(bytes.fromhex(run.translate(_BETWEEN_HEX)))


def _texts(data: bytes) -> Iterator[str]:
    yield data.decode(errors="replace")
    if b"\0" in data or data.startswith(_WIDE):
        for begin in (0, 1):
            yield data[begin:].decode("utf-16-le", "replace")
            yield data[begin:].decode("utf-16-be", "replace")


_ESCAPES: Final[tuple[Decoder, ...]] = (_percent, _markup, _backslashes, _quoted_printable, _utf7)
