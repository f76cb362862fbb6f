"""What FETCH can tell of a message: each item read once, then rendered for every message (RFC 3501 §6.4.5).

No ENVELOPE and no BODYSTRUCTURE: whoever wants to look into a message fetches it.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from wizard.practice.imap_arguments import UNREADABLE, CommandError, literal, shown_date, words
from wizard.practice.mailbox import StoredMessage
from wizard.protocol.imap_tokens import Node

ITEMS_CAP: Final = 32
_FAST: Final = (b"FLAGS", b"INTERNALDATE", b"RFC822.SIZE")
_BODY: Final = re.compile(
    rb"BODY(?P<peek>\.PEEK)?"
    rb"\[(?P<section>|HEADER|TEXT|HEADER\.FIELDS(?P<not>\.NOT)? \((?P<names>[!-~ ]*)\))\]"
    rb"(?:<(?P<first>[0-9]{1,10})\.(?P<count>[0-9]{1,10})>)?"
)
_FIELD_START: Final = re.compile(rb"(?<=\r\n)(?![ \t])")

Part = Callable[[StoredMessage], bytes]


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One item of an answer; `marks_seen` when asking for it means that the mail is read."""

    name: bytes
    value: Part
    marks_seen: bool = False

    def render(self, message: StoredMessage) -> bytes:
        """The name and the value for this message."""
        return self.name + b" " + self.value(message)


def flag_list(message: StoredMessage) -> bytes:
    """The flags in parentheses."""
    return b"(" + b" ".join(sorted(message.flags)) + b")"


_SIMPLE: Final = {
    b"UID": Item(name=b"UID", value=lambda message: b"%d" % message.uid),
    b"FLAGS": Item(name=b"FLAGS", value=flag_list),
    b"INTERNALDATE": Item(name=b"INTERNALDATE", value=lambda message: shown_date(message.internal_date)),
    b"RFC822.SIZE": Item(name=b"RFC822.SIZE", value=lambda message: b"%d" % len(message.raw)),
    b"RFC822": Item(name=b"RFC822", value=lambda message: literal(message.raw), marks_seen=True),
    b"RFC822.HEADER": Item(name=b"RFC822.HEADER", value=lambda message: literal(message.header)),
    b"RFC822.TEXT": Item(name=b"RFC822.TEXT", value=lambda message: literal(message.text), marks_seen=True),
}


def parse_items(node: Node) -> tuple[Item, ...]:
    """The items that a FETCH asks for, each once.

    Raises:
        CommandError: one is not known here, or there are too many.
    """
    names = dict.fromkeys(words(node))
    if b"FAST" in names:
        names = dict.fromkeys(_FAST)
    if not 0 < len(names) <= ITEMS_CAP:
        raise CommandError(UNREADABLE)
    return tuple(_SIMPLE.get(name) or _body_item(name) for name in names)


def _body_item(name: bytes) -> Item:
    found = _BODY.fullmatch(name)
    if found is None:
        raise CommandError(b"BAD That cannot be fetched here")
    part = _section(found)
    shown = b"BODY[" + found["section"] + b"]"
    first, end = 0, None
    if found["first"] is not None:
        first = int(found["first"])
        end = first + int(found["count"])
        shown += b"<%d>" % first
    return Item(
        name=shown,
        value=lambda message: literal(part(message)[first:end]),
        marks_seen=found["peek"] is None,
    )


def _section(found: re.Match[bytes]) -> Part:
    match found["section"]:
        case b"":
            return lambda message: message.raw
        case b"HEADER":
            return lambda message: message.header
        case b"TEXT":
            return lambda message: message.text
        case _:
            names = frozenset(found["names"].split())
            wanted = found["not"] is None
            return lambda message: _fields(message.header, names, wanted=wanted)


def _fields(header: bytes, names: frozenset[bytes], *, wanted: bool) -> bytes:
    """The fields with (or without) these names, which are in capitals, and the empty line."""
    chosen = [field for field in fields_of(header) if (field_name(field) in names) is wanted]
    return b"".join(chosen) + b"\r\n"


def field_name(field: bytes) -> bytes:
    """The name of a header field, in capitals."""
    return field.partition(b":")[0].strip().upper()


def fields_of(header: bytes) -> list[bytes]:
    """The fields of a header, each with its continuation lines."""
    return [field for field in _FIELD_START.split(header) if field.strip()]
