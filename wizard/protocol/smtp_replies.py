"""SMTP replies out of lines: one code through all of them, enhanced codes apart (RFC 5321 §4.2)."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from wizard.protocol.replies import clean_text

_LINE = re.compile(rb"([2-5][0-9]{2})(?:([ -])(.*))?", re.DOTALL)
_ENHANCED = re.compile(rb"([245]\.[0-9]{1,3}\.[0-9]{1,3})(?:\s+|$)")


@dataclass(frozen=True, slots=True, kw_only=True)
class ReplyLine:
    """One line of a reply; `is_last` when no further line belongs to it."""

    code: int
    is_last: bool
    rest: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """A whole reply; `enhanced` is like "5.7.8" or "", `lines` are its words as they came."""

    code: int
    enhanced: str
    lines: tuple[bytes, ...]

    @property
    def text(self) -> str:
        """The words of all lines for people, without the enhanced codes."""
        return clean_text(b" ".join(_ENHANCED.sub(b"", line, count=1) for line in self.lines))

    @property
    def shown_code(self) -> str:
        """Both codes, like "535 5.7.8"."""
        return f"{self.code} {self.enhanced}".rstrip()

    @property
    def is_positive(self) -> bool:
        """Whether the command was done."""
        return 200 <= self.code < 300


def parse_line(line: bytes) -> ReplyLine | None:
    """One reply line without its CRLF; None when it is none."""
    found = _LINE.fullmatch(line)
    if found is None:
        return None
    return ReplyLine(code=int(found[1]), is_last=found[2] != b"-", rest=found[3] or b"")


def join(lines: Sequence[ReplyLine]) -> Reply:
    """The reply that these lines, at least one and all with the same code, make."""
    enhanced = _ENHANCED.match(lines[0].rest)
    return Reply(
        code=lines[0].code,
        enhanced=enhanced[1].decode("ascii") if enhanced else "",
        lines=tuple(line.rest for line in lines),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Keywords:
    """What a server said to EHLO, in capitals; `size_limit` is in bytes, None when unknown or none."""

    lines: tuple[str, ...] = ()
    mechanisms: tuple[str, ...] = ()
    size_limit: int | None = None

    def offers(self, keyword: str) -> bool:
        """Whether the server named this extension."""
        return any(line.split(" ", 1)[0] == keyword for line in self.lines)


def parse_keywords(reply: Reply) -> Keywords:
    """The keywords in the lines after the first of an EHLO reply, the old form `AUTH=PLAIN` included."""
    lines = tuple(clean_text(line).upper() for line in reply.lines[1:])
    mechanisms: dict[str, None] = {}
    size_limit: int | None = None
    for line in lines:
        keyword, *words = line.replace("AUTH=", "AUTH ", 1).split()[:200] or [""]
        if keyword == "AUTH":
            mechanisms |= dict.fromkeys(words)
        if keyword == "SIZE" and words:
            size_limit = _size(words[0])
    return Keywords(lines=lines, mechanisms=tuple(mechanisms), size_limit=size_limit)


def _size(digits: str) -> int | None:
    # 0 means "no fixed limit" (RFC 1870 §3).
    return int(digits) or None if digits.isascii() and digits.isdigit() and len(digits) <= 20 else None
