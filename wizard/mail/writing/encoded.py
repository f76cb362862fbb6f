"""Header fields of mail to be sent: ASCII only, folded, and without any way out of their line.

Text beyond ASCII becomes base64 words of at most 64 columns, cut between characters (RFC 2047 §2), so that
every line stays under 76 columns.
"""

import re
import unicodedata
from base64 import b64encode
from collections.abc import Iterable, Iterator
from urllib.parse import quote

from wizard.mail.text.words import one_line
from wizard.model.address import EmailAddress

LINE_COLUMNS = 76

_WORD_BYTES = 39  # 52 columns of base64, 64 with the frame
_ATOMS = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?: [A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*")
_PLAIN = re.compile(r"[ -~]*")
_DOT_ATOM = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*")
_IDENTIFIER = re.compile(r"<[!-;=?-~]{1,900}>")
_ENCODED = re.compile(r"=\?[^?]+\?[BbQq]\?")
_SIMPLE_NAME = re.compile(r"[A-Za-z0-9 ._()+-]{1,50}")
_VOICED = re.compile("[\u3040-\u30ff][\u3099\u309a]")
_SEGMENT_COLUMNS = 50


def encoded_words(text: str) -> Iterator[str]:
    """The text as encoded words, each with whole characters."""
    for piece in _pieces(text, _WORD_BYTES):
        yield f"=?UTF-8?B?{b64encode(piece.encode()).decode('ascii')}?="


def text_field(name: str, text: str) -> bytes:
    """An unstructured field such as Subject."""
    clean = composed(one_line(text))
    if not clean:
        return _folded(name, [])
    words = clean.split(" ")
    longest = max(map(len, words))
    if (
        _PLAIN.fullmatch(clean)
        and "=?" not in clean
        and longest <= LINE_COLUMNS - len(name) - 2
        and all(words)
    ):
        return _folded(name, words)
    return _folded(name, encoded_words(clean))


def people_field(name: str, people: Iterable[tuple[str, EmailAddress]]) -> bytes:
    """A field of addresses; commas and brackets are never encoded (RFC 2047 §5)."""
    items = [[*_phrase(composed(one_line(shown))), f"<{addr_spec(address)}>"] for shown, address in people]
    for item in items[:-1]:
        item[-1] += ","
    return _folded(name, (word for item in items for word in item))


def identifiers_field(name: str, identifiers: Iterable[str]) -> bytes | None:
    """A field of message identifiers; what is none is left out, and None says that nothing is left.

    One that reads as an encoded word is left out too: some programs decode it, line ends and all.
    """
    good = [one for one in identifiers if _IDENTIFIER.fullmatch(one) and not _ENCODED.search(one)]
    return _folded(name, good) if good else None


def addr_spec(address: EmailAddress) -> str:
    """The address for a header; a local part with dots in odd places is quoted (RFC 5322 §3.4.1)."""
    if address.local.startswith('"') or _DOT_ATOM.fullmatch(address.local) or not address.local.isascii():
        return address.wire
    return f'"{address.local}"@{address.domain_ascii}'


def name_parameters(name: str) -> tuple[list[str], list[str]]:
    """The parameters of Content-Type and of Content-Disposition that carry the name of an attachment.

    The first is an encoded word in quotes, which no RFC knows and some programs need, the second RFC 2231.
    """
    if _SIMPLE_NAME.fullmatch(name):
        return [f'name="{name}"'], [f'filename="{name}"']
    words = "\r\n ".join(encoded_words(name))
    pieces = [quote(piece, safe="") for piece in _pieces(name, _SEGMENT_COLUMNS // 3)]
    if len(pieces) == 1:
        return [f'name="{words}"'], [f"filename*=UTF-8''{pieces[0]}"]
    rows = [f"filename*{index}*={piece}" for index, piece in enumerate(pieces)]
    rows[0] = rows[0].replace("=", "=UTF-8''", 1)
    return [f'name="{words}"'], rows


def composed(text: str) -> str:
    """The text with voiced kana as one character each, as macOS does not write them; nothing else changes."""
    # Composing everything would also change characters that some people's names are written with.
    return _VOICED.sub(lambda match: unicodedata.normalize("NFC", match[0]), text)


def _pieces(text: str, limit_bytes: int) -> Iterator[str]:
    """The text in pieces of at most so many bytes of UTF-8, cut between characters."""
    piece, size = "", 0
    for char in text:
        width = len(char.encode())
        if size + width > limit_bytes:
            yield piece
            piece, size = "", 0
        piece += char
        size += width
    yield piece


def _phrase(text: str) -> Iterator[str]:
    """A name as words of a phrase."""
    if not text:
        return
    if not _PLAIN.fullmatch(text) or "=?" in text or len(text) > 60:
        yield from encoded_words(text)
    elif _ATOMS.fullmatch(text):
        yield from text.split(" ")
    else:
        yield '"' + re.sub(r'(["\\])', r"\\\1", text) + '"'


def _folded(name: str, words: Iterable[str]) -> bytes:
    """The field with its words on as many lines as they need (RFC 5322 §2.2.3)."""
    lines = [f"{name}:"]
    for word in words:
        if len(lines[-1]) + 1 + len(word) > LINE_COLUMNS and lines[-1] != f"{name}:":
            lines.append("")
        lines[-1] += f" {word}"
    # Only an address can be beyond ASCII here (RFC 6532 §3.2).
    return "\r\n".join(lines).encode() + b"\r\n"
