"""The arguments of IMAP commands as a server reads them (RFC 3501 §9), and the refusal of what is none."""

import re
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Final

from wizard.practice.mailbox import FLAGS_CAP, INBOX, SYSTEM_FLAGS
from wizard.protocol.imap_tokens import Node

_FLAG: Final = re.compile(rb"[A-Za-z0-9$_.-]{1,64}")
_SYSTEM_FLAGS: Final = {flag.lower(): flag for flag in SYSTEM_FLAGS}
_DATE: Final = re.compile(r" ?(\d{1,2})-([A-Za-z]{3})-(\d{4}) (\d{2}):(\d{2}):(\d{2}) ([+-]\d{4})", re.ASCII)
_MONTHS: Final = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


class CommandError(Exception):
    """A command that is not carried out; `status` is the answer behind the tag."""

    def __init__(self, status: bytes) -> None:
        super().__init__(status)
        self.status = status


UNREADABLE: Final = b"BAD That cannot be read"


def exactly(arguments: Sequence[Node], count: int) -> Sequence[Node]:
    """The arguments, if there are so many."""
    if len(arguments) != count:
        raise CommandError(UNREADABLE)
    return arguments


def string(node: Node) -> bytes:
    """A word or a string."""
    if not isinstance(node, bytes):
        raise CommandError(UNREADABLE)
    return bytes(node)


def words(node: Node) -> list[bytes]:
    """The words of a list, in capitals; a single word is a list of one."""
    nodes = node if isinstance(node, list) else [node]
    return [string(word).upper() for word in nodes]


def folder_name(node: Node) -> bytes:
    """A folder's name; INBOX in any case is INBOX (RFC 3501 §5.1)."""
    name_raw = string(node)
    return INBOX if name_raw.upper() == INBOX else name_raw


def flags(nodes: Iterable[Node]) -> frozenset[bytes]:
    """Flags, the system's own as they are usually written; nobody but a server sets Recent."""
    found = set()
    for node in nodes:
        word = string(node)
        flag = _SYSTEM_FLAGS.get(word.lower(), word)
        if flag not in SYSTEM_FLAGS and not _FLAG.fullmatch(flag):
            raise CommandError(b"BAD That is not a flag")
        found.add(flag)
    if len(found) > FLAGS_CAP:
        raise CommandError(b"NO [LIMIT] Too many flags")
    return frozenset(found)


def date_time(node: Node) -> datetime:
    """A date as in "17-Jul-1996 02:44:25 -0700"."""
    found = _DATE.fullmatch(string(node).decode("ascii", "replace"))
    if found is None or found[2].title() not in _MONTHS:
        raise CommandError(UNREADABLE)
    month = _MONTHS.index(found[2].title()) + 1
    try:
        return datetime.strptime(
            f"{found[3]}-{month}-{found[1]} {found[4]}:{found[5]}:{found[6]} {found[7]}",
            "%Y-%m-%d %H:%M:%S %z",
        )
    except ValueError as error:
        raise CommandError(UNREADABLE) from error


def shown_date(at: datetime) -> bytes:
    """A date the other way round, in quotes."""
    month = _MONTHS[at.month - 1]
    return f'"{at.day:2d}-{month}-{at.year:04d} {at:%H:%M:%S %z}"'.encode("ascii")


def quoted(name_raw: bytes) -> bytes:
    """A folder's name for a response; no name here has a quote or a backslash in it."""
    return b'"' + name_raw + b'"'


def literal(value: bytes) -> bytes:
    """Bytes as a counted literal."""
    return b"{%d}\r\n" % len(value) + value
