"""Header values as text: encoded words (RFC 2047), raw eight-bit and raw ISO-2022-JP headers."""

import re
from binascii import a2b_base64, a2b_qp
from dataclasses import dataclass
from functools import lru_cache

from wizard.mail.text.japanese import charset_of, decode, guess, whole

_WORD = re.compile(r"=\?([^?\s]{1,60})\?([BbQq])\?([^?]*)\?=")
_NOT_BASE64 = re.compile(r"[^A-Za-z0-9+/]")
# Controls, line and paragraph separators, the marks that turn the direction of writing around, and signs
# without a width, which make two different names look the same. The joiners stay where scripts need them.
_UNSEEN = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029]+")
_DIRECTION = re.compile("[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]")
_NO_WIDTH = re.compile(
    "[\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u2060-\u2064\u206a-\u206f\u3164\ufeff\uffa0"
    "\ufff9-\ufffb\U000e0000-\U000e007f]|(?<![^\x00-\x7f])[\u200c\u200d]+|[\u200c\u200d]+(?![^\x00-\x7f])"
)

SHORT_BYTES = 300
"""A value of this length may be remembered: the same people write, and are written to, again and again."""
REMEMBERED = 4_096
"""So many values; the names in a full mailbox."""


@dataclass(frozen=True, slots=True)
class _Word:
    """One encoded word: its charset label, its encoding (B or Q) and its payload."""

    label: str
    encoding: str
    payload: str


def header_text(value: bytes) -> str:
    """An unstructured header value for people: one line, whole characters, no controls. Never raises."""
    if b"=?" in value:
        return _again(value) if len(value) <= SHORT_BYTES else _text(value)
    if value.isascii():
        text = value.decode("ascii")
        # What shows needs no second look; an escape sequence does not.
        if text.isprintable():
            return text.strip()
    return _text(value)


@lru_cache(maxsize=REMEMBERED)
def _again(value: bytes) -> str:
    return _text(value)


def _text(value: bytes) -> str:
    return one_line(decode_words(raw_text(value)))


def raw_text(value: bytes) -> str:
    """A header value as it was sent, encoded words still encoded, raw bytes read by trial."""
    return guess(value).text


def one_line(text: str) -> str:
    """The text without line breaks, controls, direction marks, signs of no width and lone surrogates."""
    if text.isprintable() and not _NO_WIDTH.search(text):
        return text.strip()
    return _UNSEEN.sub(" ", _NO_WIDTH.sub("", _DIRECTION.sub("", whole(text)))).strip()


def decode_words(text: str) -> str:
    """The text with its encoded words decoded; neighbours of one charset are joined before they are decoded.

    Writers split words inside a character or inside an escape sequence; only the joined bytes make sense.
    """
    if "=?" not in text:
        return text
    out: list[str] = []
    run: list[_Word] = []
    position = 0
    for match in _WORD.finditer(text):
        between = text[position : match.start()]
        if between and not (run and between.isspace()):
            out += [_decode_run(run), between]
            run = []
        run.append(_Word(match[1].partition("*")[0], match[2].upper(), match[3]))
        position = match.end()
    return "".join([*out, _decode_run(run), text[position:]])


def _decode_run(run: list[_Word]) -> str:
    """Words with nothing but white space between them."""
    out: list[str] = []
    start = 0
    for index in range(1, len(run) + 1):
        if index == len(run) or not _same_charset(run[start], run[index]):
            out.append(decode(_payload(run[start:index]), run[start].label).text)
            start = index
    return "".join(out)


def _same_charset(one: _Word, other: _Word) -> bool:
    return one.label.lower() == other.label.lower() or (
        charset_of(one.label) == charset_of(other.label) is not None
    )


def _payload(words: list[_Word]) -> bytes:
    """The bytes of words of one charset; base64 that was cut without padding is joined first."""
    out: list[bytes] = []
    unfinished = ""
    for word in words:
        if word.encoding == "Q":
            out += [_from_base64(unfinished), _from_quoted(word.payload)]
            unfinished = ""
            continue
        joined = unfinished + _NOT_BASE64.sub("", word.payload)
        unfinished = joined if len(joined) % 4 and "=" not in word.payload else ""
        if not unfinished:
            out.append(_from_base64(joined))
    return b"".join([*out, _from_base64(unfinished)])


def _from_base64(payload: str) -> bytes:
    usable = payload[:-1] if len(payload) % 4 == 1 else payload
    return a2b_base64(usable + "=" * (-len(usable) % 4))


def _from_quoted(payload: str) -> bytes:
    # A payload may hold characters beyond ASCII when the whole header came as raw bytes.
    return a2b_qp(payload.encode("utf-8", "replace"), header=True)
