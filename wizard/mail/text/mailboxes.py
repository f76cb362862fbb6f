"""Address fields of received mail as names and addresses, however broken (RFC 5322 §3.4 and §4.4)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum
from functools import lru_cache

from wizard.mail.text.words import REMEMBERED, SHORT_BYTES, decode_words, one_line, raw_text

_SPECIAL = re.compile('["(<,;:]')


@dataclass(frozen=True, slots=True)
class Mailbox:
    """A person as a header names them; `address` is what was written, unchecked, empty if there was none."""

    name: str
    address: str


class _Kind(Enum):
    """The tokens of an address field."""

    WORD = "word"
    QUOTED = "quoted"
    ANGLE = "angle"
    COMMENT = "comment"
    END = "end"
    COLON = "colon"


@dataclass(slots=True)
class _Entry:
    """The tokens of one address between two commas."""

    words: list[str] = field(default_factory=list)
    angle: str | None = None
    comment: str = ""

    def mailbox(self) -> Mailbox | None:
        """What the tokens say together; None when they say nothing."""
        phrase = "".join(self.words).strip()
        if self.angle is not None:
            return Mailbox(_name(phrase or self.comment), _address(self.angle))
        if not phrase:
            return None
        if "=?" in phrase and "@" not in phrase:
            return Mailbox(_name(phrase), "")
        return Mailbox(_name(self.comment), _address(phrase))


def read_mailboxes(value: bytes | None) -> tuple[Mailbox, ...]:
    """Every mailbox of an address field, groups dissolved. Never raises.

    The address in angle brackets counts, never one that is only part of a name.
    """
    if not value:
        return ()
    return _again(value) if len(value) <= SHORT_BYTES else _read(value)


@lru_cache(maxsize=REMEMBERED)
def _again(value: bytes) -> tuple[Mailbox, ...]:
    return _read(value)


def _read(value: bytes) -> tuple[Mailbox, ...]:
    tokens = list(_tokens(raw_text(value)))
    group_end = (_Kind.END, ";")
    last_group_end = max((index for index, token in enumerate(tokens) if token == group_end), default=-1)
    found: list[Mailbox] = []
    entry = _Entry()
    for index, (kind, text) in enumerate(tokens):
        match kind:
            case _Kind.END:
                found += [mailbox] if (mailbox := entry.mailbox()) else []
                entry = _Entry()
            case _Kind.COLON if index < last_group_end:
                entry = _Entry()  # what stood before was the name of a group
            case _Kind.ANGLE:
                entry.angle = text if entry.angle is None or "@" in text else entry.angle
            case _Kind.COMMENT:
                entry.comment = entry.comment or text
            case _:
                entry.words.append(text)
    found += [mailbox] if (mailbox := entry.mailbox()) else []
    return tuple(found)


def _name(phrase: str) -> str:
    return " ".join(one_line(decode_words(phrase)).split(" "))


def _address(text: str) -> str:
    """The address without a source route (RFC 5322 §4.4) and without space around it."""
    bare = text.strip()
    if bare.startswith("@") and ":" in bare:
        bare = bare.rpartition(":")[2]
    return one_line(bare)


def _tokens(text: str) -> Iterator[tuple[_Kind, str]]:
    position = 0
    while (special := _SPECIAL.search(text, position)) is not None:
        if position < special.start():
            yield _Kind.WORD, text[position : special.start()]
        kind, content, position = _token_at(text, special.start(), special[0])
        yield kind, content
    if position < len(text):
        yield _Kind.WORD, text[position:]


def _token_at(text: str, position: int, char: str) -> tuple[_Kind, str, int]:
    """The token that a special character begins, and where it ends; an unclosed one runs to the end."""
    match char:
        case '"':
            content, end = _quoted(text, position + 1)
            return _Kind.QUOTED, content, end
        case "(":
            content, end = _comment(text, position + 1)
            return _Kind.COMMENT, content, end
        case "<":
            end = text.find(">", position)
            end = len(text) if end < 0 else end
            return _Kind.ANGLE, text[position + 1 : end], end + 1
        case ":":
            return _Kind.COLON, ":", position + 1
        case _:
            return _Kind.END, char, position + 1


def _quoted(text: str, position: int) -> tuple[str, int]:
    out: list[str] = []
    while position < len(text) and text[position] != '"':
        if text[position] == "\\" and position + 1 < len(text):
            position += 1
        out.append(text[position])
        position += 1
    return "".join(out), position + 1


def _comment(text: str, position: int) -> tuple[str, int]:
    start = position
    depth = 1
    while position < len(text):
        char = text[position]
        if char == "\\":
            position += 1
        elif char in "()":
            depth += 1 if char == "(" else -1
            if not depth:
                break
        position += 1
    return text[start:position], position + 1
