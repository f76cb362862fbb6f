"""Content-Type and Content-Disposition values with their parameters (RFC 2045 §5.1, RFC 2231)."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import unquote_to_bytes

from wizard.mail.text.japanese import decode, whole
from wizard.mail.text.words import decode_words, raw_text

PARAMETERS_LIMIT = 200
_USUAL_BYTES = 60

_NAME = re.compile(r"([^*\s]+)(?:\*(\d{1,4}))?(\*)?")
_QUOTED_PAIR = re.compile(r'\\(["\\])')


@dataclass(frozen=True, slots=True, kw_only=True)
class Valued:
    """A header value in lower case, and its parameters as text by lower-case name."""

    value: str
    parameters: Mapping[str, str]


_NOTHING = Valued(value="", parameters={})


@dataclass(frozen=True, slots=True)
class _Segment:
    """A piece of a parameter: its place in the row, whether it is percent-encoded, and its text."""

    order: int
    encoded: bool
    text: str


def read_valued(value: bytes) -> Valued:
    """The value and its parameters; one that RFC 2231 encodes wins over a plain one. Never raises."""
    if not value:
        return _NOTHING
    return _read_usual(value) if len(value) <= _USUAL_BYTES else _read(value)


@lru_cache(maxsize=256)
def _read_usual(value: bytes) -> Valued:
    """Most parts of all mails are of a few types."""
    return _read(value)


def _read(value: bytes) -> Valued:
    head, *rest = _split(raw_text(value))
    plain: dict[str, str] = {}
    segments: dict[str, list[_Segment]] = {}
    for piece in rest[:PARAMETERS_LIMIT]:
        name, equals, text = piece.partition("=")
        match = _NAME.fullmatch(name.strip().lower())
        if not equals or match is None:
            continue
        content = _unquoted(text.strip())
        if match[2] is None and match[3] is None:
            plain.setdefault(match[1], content)
        else:
            segment = _Segment(int(match[2] or 0), match[3] is not None, content)
            segments.setdefault(match[1], []).append(segment)
    parameters = {name: decode_words(content) for name, content in plain.items()}
    parameters |= {name: joined for name, row in segments.items() if (joined := _join(row))}
    return Valued(value=head.strip().lower(), parameters=parameters)


def _split(text: str) -> list[str]:
    """The text cut at semicolons outside quotes."""
    if ";" not in text or '"' not in text:
        return text.split(";")
    return ["".join(piece) for piece in _pieces(text)]


def _pieces(text: str) -> Iterator[list[str]]:
    piece: list[str] = []
    quoted = escaped = False
    for char in text:
        if char == ";" and not quoted:
            yield piece
            piece = []
            continue
        if char == '"' and not escaped:
            quoted = not quoted
        escaped = quoted and char == "\\" and not escaped
        piece.append(char)
    yield piece


def _unquoted(text: str) -> str:
    """The content of a quoted string; a backslash before another letter is part of a Windows path."""
    if len(text) >= 2 and text[0] == text[-1] == '"':
        return _QUOTED_PAIR.sub(r"\1", text[1:-1])
    return text.strip('"')


def _join(row: list[_Segment]) -> str:
    ordered = sorted(row, key=lambda segment: segment.order)
    label = None
    first = ordered[0]
    if first.encoded and first.text.count("'") >= 2:
        label, _, content = first.text.split("'", 2)
        ordered[0] = _Segment(first.order, encoded=True, text=content)
    elif not any(segment.encoded for segment in ordered):
        return decode_words("".join(segment.text for segment in ordered))
    raw = b"".join(
        unquote_to_bytes(segment.text) if segment.encoded else whole(segment.text).encode()
        for segment in ordered
    )
    return decode(raw, label or None).text
