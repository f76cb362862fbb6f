"""IMAP responses cut out of the stream: continuations, statuses, data with literals (RFC 9051 §2.2.2)."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from wizard.protocol.actions import FailureKind
from wizard.protocol.errors import WireError
from wizard.protocol.lines import LineBuffer
from wizard.protocol.replies import clean_text

_STATUS = re.compile(
    rb"(?:\*|(?P<tag>[^ +*(){%\"\\\x00-\x1f\x7f]+)) +(?P<word>OK|NO|BAD|BYE|PREAUTH)(?: +(?P<rest>.*))?",
    re.IGNORECASE | re.DOTALL,
)
_CODE = re.compile(rb"\[([A-Za-z0-9_/.-]+)(?: ([^\]]*))?\] ?")
_DATA = re.compile(
    rb"\* +(?:(?P<number>[0-9]{1,20}) +)?(?P<name>[^ ()\"{\[\x00-\x1f]+)(?: +|(?=\()|$)", re.DOTALL
)
_LITERAL = re.compile(rb"~?\{([^{}]*)\}$")
_COUNT = re.compile(rb"[0-9]{1,20}\+?")


class StatusWord(Enum):
    """The five words a status response can begin with."""

    OK = "OK"
    NO = "NO"
    BAD = "BAD"
    BYE = "BYE"
    PREAUTH = "PREAUTH"


@dataclass(frozen=True, slots=True, kw_only=True)
class Continuation:
    """A line with "+": the server waits for a literal, or for the answer to `challenge` of a login."""

    challenge: bytes = b""


@dataclass(frozen=True, slots=True, kw_only=True)
class Status:
    """OK, NO, BAD, BYE or PREAUTH; `tag` is None when untagged, `code` is in capitals or ""."""

    tag: bytes | None
    word: StatusWord
    code: str = ""
    arguments: bytes = b""
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Data:
    """Untagged data such as `* 3 FETCH (…)`; `parts` are text and literals in turn, the name cut off."""

    name: str
    number: int | None = None
    parts: tuple[bytes, ...] = (b"",)


Response = Continuation | Status | Data


class ResponseReader:
    """Takes whole responses out of a LineBuffer, literals included."""

    def __init__(self, buffer: LineBuffer) -> None:
        self._buffer = buffer
        self._parts: list[bytes] = []
        self._missing: int | None = None

    def take(self, *, literal_bytes: int) -> Response | None:
        """The next response, or None when it is not complete.

        Raises:
            WireError: PROTOCOL for what is no response, TOO_LONG for a literal over `literal_bytes`.
        """
        while True:
            if self._missing is not None:
                literal = self._buffer.take_exactly(self._missing)
                if literal is None:
                    return None
                self._parts.append(literal)
                self._missing = None
            line = self._buffer.take_line()
            if line is None:
                return None
            self._parts.append(line)
            self._missing = self._announced(literal_bytes)
            if self._missing is None:
                parts, self._parts = self._parts, []
                return parse(parts)

    def _announced(self, literal_bytes: int) -> int | None:
        line = self._parts[-1]
        found = _LITERAL.search(line)
        # A status is free text to its end (RFC 9051 §7.1): braces there announce nothing.
        if found is None or not self._parts[0].startswith(b"*") or _STATUS.match(self._parts[0]):
            return None
        if not _COUNT.fullmatch(found[1]):
            raise WireError(FailureKind.PROTOCOL, clean_text(line), note="a literal without a size")
        count = int(found[1].rstrip(b"+"))
        if count > literal_bytes:
            raise WireError(FailureKind.TOO_LONG, note=f"a literal of {count} bytes")
        self._parts[-1] = line[: found.start()]
        return count


def parse(parts: Sequence[bytes]) -> Response:
    """The response that these parts are.

    Raises:
        WireError: PROTOCOL, when they are none.
    """
    head = parts[0]
    if head == b"+" or head.startswith(b"+ "):
        return Continuation(challenge=head[2:])
    status = _STATUS.fullmatch(head)
    if status is not None:
        return _status(status)
    data = _DATA.match(head)
    if data is None:
        raise WireError(FailureKind.PROTOCOL, clean_text(head), note="not an IMAP response")
    number = data["number"]
    return Data(
        name=data["name"].decode("ascii", errors="replace").upper(),
        number=None if number is None else int(number),
        parts=(head[data.end() :], *parts[1:]),
    )


def _status(found: re.Match[bytes]) -> Status:
    rest = found["rest"] or b""
    code = _CODE.match(rest)
    return Status(
        tag=found["tag"],
        word=StatusWord(found["word"].decode("ascii").upper()),
        code=code[1].decode("ascii").upper() if code else "",
        arguments=(code[2] or b"") if code else b"",
        text=clean_text(rest[code.end() :] if code else rest),
    )
