"""A raw mail as a tree of MIME parts, bounded in depth and number (RFC 2045, RFC 2046).

A mail inside a mail stays one part: it is an attachment. What lies beyond a limit stays one part too, as the
bytes that were sent, so nothing is lost.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import chain

from wizard.mail.text.filename import safe_name
from wizard.mail.text.header import Header, split_entity
from wizard.mail.text.parameters import Valued, read_valued
from wizard.mail.text.transfer import Transferred, decode_transfer

DEPTH_LIMIT = 50
PARTS_LIMIT = 1_000

_TYPE = re.compile(r"([a-z0-9][a-z0-9!#$&^_.+-]*/[a-z0-9][a-z0-9!#$&^_.+-]*)")
_ENCODING = re.compile(r"[a-z0-9][a-z0-9-]*")
_BOUNDARY_LIMIT_BYTES = 512


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One node of the tree; `start` and `end` frame its still encoded body in `source`.

    `is_rest` says that it holds everything beyond a limit, as it was sent.
    """

    source: bytes = field(repr=False)
    start: int
    end: int
    header: Header
    content_type: str
    parameters: Mapping[str, str]
    disposition: str | None
    name: str
    children: tuple["Part", ...] = ()
    is_rest: bool = False

    @property
    def encoding(self) -> str:
        """The transfer encoding in lower case."""
        value = self.header.first("content-transfer-encoding") or b""
        match = _ENCODING.search(value.decode("ascii", "ignore").lower())
        return match[0] if match else ""

    @property
    def content_id(self) -> str | None:
        """The Content-ID without its angle brackets."""
        value = (self.header.first("content-id") or b"").strip(b" <>\t")
        return value.decode("ascii", "ignore") or None

    def content(self, *, most: int | None = None) -> Transferred:
        """The decoded body, or what the first `most` bytes of the encoded one give."""
        end = self.end if most is None else min(self.end, self.start + most)
        return decode_transfer(self.source[self.start : end], self.encoding)

    def leaves(self) -> Iterator["Part"]:
        """The parts without children, in the order they were sent."""
        if not self.children:
            yield self
        for child in self.children:
            yield from child.leaves()


@dataclass(slots=True)
class _Budget:
    """How many more parts may be made in this mail."""

    left: int = PARTS_LIMIT


def read_parts(raw: bytes) -> Part:
    """The tree of a raw mail. Never raises."""
    return _read(raw, 0, len(raw), depth=0, default_type="text/plain", budget=_Budget())


def _read(source: bytes, start: int, end: int, *, depth: int, default_type: str, budget: _Budget) -> Part:
    split = split_entity(source, start, end)
    typed = read_valued(split.header.first("content-type") or b"")
    disposed = read_valued(split.header.first("content-disposition") or b"")
    content_type = media_type(typed.value, default_type)
    is_multipart = content_type.startswith("multipart/")
    children: tuple[Part, ...] = ()
    if is_multipart and depth < DEPTH_LIMIT:
        spans = _body_spans(source, split.body_start, end, _boundary(typed))
        child_type = "message/rfc822" if content_type == "multipart/digest" else "text/plain"
        children = tuple(_children(source, spans, depth=depth, default_type=child_type, budget=budget))
        # Where no part can be found, what is there is shown (RFC 2045 §5.2).
        content_type = content_type if children else "text/plain"
    return Part(
        source=source,
        start=split.body_start,
        end=end,
        header=split.header,
        content_type=content_type,
        parameters=typed.parameters,
        disposition=disposed.value or None,
        name=safe_name(disposed.parameters.get("filename") or typed.parameters.get("name") or ""),
        children=children,
        is_rest=is_multipart and depth >= DEPTH_LIMIT,
    )


def _children(
    source: bytes, spans: Iterator[tuple[int, int]], *, depth: int, default_type: str, budget: _Budget
) -> Iterator[Part]:
    """The parts of a multipart; when the budget is used up, all that is left as one."""
    for start, end in spans:
        if budget.left:
            budget.left -= 1
            yield _read(source, start, end, depth=depth + 1, default_type=default_type, budget=budget)
            continue
        *_, (_, last) = chain([(start, end)], spans)
        yield Part(
            source=source,
            start=start,
            end=last,
            header=Header(fields={}),
            content_type="application/octet-stream",
            parameters={},
            disposition="attachment",
            name="",
            is_rest=True,
        )


def _boundary(typed: Valued) -> bytes | None:
    boundary = typed.parameters.get("boundary", "").strip().encode("utf-8", "replace")
    return boundary if 0 < len(boundary) <= _BOUNDARY_LIMIT_BYTES else None


def media_type(value: str, default_type: str) -> str:
    """The type and subtype that a lower-case value begins with; the default when it is not readable."""
    match = _TYPE.match(value)
    if match:
        return match[1]
    # Old programs write "text" alone; anything else unreadable is what RFC 2045 §5.2 says it is.
    return "text/html" if value == "html" else default_type


def _body_spans(source: bytes, start: int, end: int, boundary: bytes | None) -> Iterator[tuple[int, int]]:
    """Where the bodies between the delimiters begin and end; a missing last delimiter is forgiven."""
    if boundary is None:
        return
    opened: int | None = None
    for line_start, line_end, closes in _delimiters(source, start, end, b"--" + boundary):
        if opened is not None:
            yield opened, _before_line_end(source, opened, line_start)
        opened = None if closes else line_end
        if closes:
            return
    if opened is not None:
        yield opened, end


def _delimiters(source: bytes, start: int, end: int, mark: bytes) -> Iterator[tuple[int, int, bool]]:
    """Each delimiter line: its start, the start of the next line, and whether it is the closing one."""
    position = source.find(mark, start, end)
    while position >= 0:
        after = position + len(mark)
        line_end = source.find(b"\n", after, end)
        line_end = end if line_end < 0 else line_end + 1
        rest = source[after : min(line_end, after + 200)].strip()
        at_line_start = position == start or source[position - 1] == 0x0A
        if at_line_start and rest in {b"", b"--"}:
            yield position, line_end, rest == b"--"
            position = source.find(mark, line_end, end)
        else:
            position = source.find(mark, after, end)


def _before_line_end(source: bytes, start: int, position: int) -> int:
    """The line end before a delimiter belongs to the delimiter (RFC 2046 §5.1.1)."""
    if position > start and source[position - 1] == 0x0A:
        position -= 1
    if position > start and source[position - 1] == 0x0D:
        position -= 1
    return position
