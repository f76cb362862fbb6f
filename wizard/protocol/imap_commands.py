"""Arguments of IMAP commands: strings that cannot break out, UID sets, flags (RFC 9051 §4, §9)."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from wizard.protocol.errors import InputError

MAX_UID = 2**32 - 1
SET_BYTES = 7000
"""How long one UID set may get: servers must take command lines of 8,000 bytes (RFC 7162 §4)."""

_QUOTABLE = re.compile(rb"[\x20-\x7e]{0,1000}")
_FLAG = re.compile(r"\\?[A-Za-z0-9$_.-]{1,100}")


@dataclass(frozen=True, slots=True)
class Literal:
    """Bytes that go as a counted literal."""

    data: bytes


Piece = bytes | Literal


def astring(value: bytes) -> Piece:
    """A string argument: quoted when it is short and printable ASCII, else a literal.

    Raises:
        InputError: it has a NUL in it, which no string can hold.
    """
    if _QUOTABLE.fullmatch(value):
        return b'"' + value.replace(b"\\", rb"\\").replace(b'"', rb"\"") + b'"'
    return literal(value)


def literal(value: bytes) -> Literal:
    """A literal argument.

    Raises:
        InputError: it has a NUL in it.
    """
    if b"\0" in value:
        raise InputError("an argument has a NUL in it")
    return Literal(value)


def mailbox(name_raw: bytes) -> Piece:
    """A mailbox name as the server gave it.

    Raises:
        InputError: it is empty, or has a NUL, CR or LF in it: no server can mean that.
    """
    if not name_raw or any(byte in name_raw for byte in b"\0\r\n"):
        raise InputError("a folder name is empty or has a line break in it")
    return astring(name_raw)


def flag_list(flags: Sequence[str]) -> bytes:
    """Flags in parentheses.

    Raises:
        InputError: one is no flag.
    """
    if not all(_FLAG.fullmatch(flag) for flag in flags):
        raise InputError("not a flag")
    return b"(" + " ".join(flags).encode("ascii") + b")"


def uid_sets(uids: Iterable[int]) -> Iterator[bytes]:
    """The UIDs as sets with ranges, each short enough for one command line.

    Raises:
        InputError: one is no UID.
    """
    pending = b""
    for first, last in _ranges(uids):
        item = b"%d" % first if first == last else b"%d:%d" % (first, last)
        if pending and len(pending) + 1 + len(item) > SET_BYTES:
            yield pending
            pending = b""
        pending = pending + b"," + item if pending else item
    if pending:
        yield pending


def check_uid(uid: int) -> int:
    """The UID itself.

    Raises:
        InputError: it is none.
    """
    if not 0 < uid <= MAX_UID:
        raise InputError("not a UID")
    return uid


def _ranges(uids: Iterable[int]) -> Iterator[tuple[int, int]]:
    first = last = 0
    for uid in sorted({check_uid(uid) for uid in uids}):
        if uid != last + 1 or not first:
            if first:
                yield first, last
            first = uid
        last = uid
    if first:
        yield first, last
