"""POP3 status lines, capabilities and lists out of bytes (RFC 1939 §3, RFC 2449)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from wizard.protocol.lines import CRLF
from wizard.protocol.replies import clean_text

_STATUS = re.compile(rb"(\+OK|-ERR)(?:\s+(.*))?", re.IGNORECASE | re.DOTALL)
_MORE = re.compile(rb"\+(?: .*)?", re.DOTALL)
_CODE = re.compile(rb"\[([A-Za-z0-9/_-]{1,40})\]\s*")
_ENTRY = re.compile(rb"\s*([0-9]{1,10})\s+(\S+)\s*")

MAX_NUMBER = 2**32 - 1


class PopStatus(Enum):
    """The three things a status line can say; MORE asks for the next answer of a SASL exchange."""

    OK = "ok"
    REFUSED = "refused"
    MORE = "more"


@dataclass(frozen=True, slots=True, kw_only=True)
class PopReply:
    """A status line: `code` is the response code in capitals or "", `text` is cleaned for people.

    `challenge` is what MORE gives to the next answer.
    """

    status: PopStatus
    code: str = ""
    text: str = ""
    challenge: bytes = b""

    @property
    def is_ok(self) -> bool:
        """Whether the command was done."""
        return self.status is PopStatus.OK


def parse_status(line: bytes) -> PopReply | None:
    """A status line without its CRLF; None when it is none."""
    if _MORE.fullmatch(line):
        return PopReply(status=PopStatus.MORE, challenge=line[2:])
    found = _STATUS.fullmatch(line)
    if found is None:
        return None
    words = found[2] or b""
    code = _CODE.match(words)
    return PopReply(
        status=PopStatus.OK if found[1].upper() == b"+OK" else PopStatus.REFUSED,
        code=code[1].decode("ascii").upper() if code else "",
        text=clean_text(words[code.end() :] if code else words),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class PopCapabilities:
    """What CAPA said, in capitals; `is_known` is False when the server has no CAPA."""

    is_known: bool = False
    lines: tuple[str, ...] = ()
    mechanisms: tuple[str, ...] = ()

    def offers(self, keyword: str) -> bool:
        """Whether the server named this capability."""
        return any(line.split(" ", 1)[0] == keyword for line in self.lines)

    @property
    def has_user_command(self) -> bool:
        """Whether USER and PASS may be tried: named, or nothing else is known."""
        return self.offers("USER") or not self.mechanisms


def parse_capabilities(block: bytes) -> PopCapabilities:
    """The lines of a CAPA reply."""
    lines = tuple(text for line in block.split(CRLF) if (text := clean_text(line).upper()))
    mechanisms = dict.fromkeys(
        word for line in lines if line.startswith("SASL ") for word in line.split()[1:]
    )
    return PopCapabilities(is_known=True, lines=lines, mechanisms=tuple(mechanisms))


def parse_uids(block: bytes) -> tuple[tuple[int, str], ...]:
    """The entries of a UIDL reply; lines that are none are left out."""
    return tuple((number, uid.decode(errors="backslashreplace")) for number, uid in _entries(block))


def parse_sizes(block: bytes) -> tuple[tuple[int, int], ...]:
    """The entries of a LIST reply; lines that are none are left out."""
    return tuple(
        (number, int(size)) for number, size in _entries(block) if size.isdigit() and len(size) <= 18
    )


def _entries(block: bytes) -> Iterator[tuple[int, bytes]]:
    for line in block.split(CRLF):
        found = _ENTRY.match(line)
        if found and 0 < int(found[1]) <= MAX_NUMBER:
            yield int(found[1]), found[2]
