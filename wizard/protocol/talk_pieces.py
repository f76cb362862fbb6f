"""Lines out of what one side of a conversation says; the text of letters is counted and mostly not kept."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from typing import Final

LINE_BYTES: Final = 1000
"""How much of a line is kept; no reader of a conversation wants more."""

_END_BYTES: Final = 16
_DOT_LINE: Final = b"\n.\r\n"


class PieceKind(Enum):
    """What a piece is: REST is what follows a literal on its line; TEXT is a line of a block up to a dot."""

    LINE = "line"
    REST = "rest"
    TEXT = "text"
    TEXT_END = "text_end"
    LITERAL_END = "literal_end"


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A line without its end, or the end of something that was not kept: `left_out` bytes, `lines` lines."""

    kind: PieceKind
    data: bytes = b""
    left_out: int = 0
    lines: int = 0


class TalkPieces:
    """One side. Whoever reads the pieces says after a line what follows it: `literal` or `text`.

    However the bytes were chopped the same pieces come out; at most one line is held.
    """

    def __init__(self) -> None:
        self._line = bytearray()
        self._end = b""
        self._line_kind = PieceKind.LINE
        self._literal = 0
        self._literal_left_out = 0
        self._shows: int | None = None
        self._tail = b""
        self._left_out = 0
        self._lines = 0

    def literal(self, size: int) -> None:
        """So many bytes follow that are not lines."""
        self._literal = self._literal_left_out = size
        if not size:
            self._line_kind = PieceKind.REST

    def text(self, *, shows: int) -> None:
        """Lines up to one with a single dot follow; so many of them are given, the others are counted."""
        self._shows = shows
        self._tail = b"\n"
        self._left_out = self._lines = 0

    def feed(self, data: bytes) -> Iterator[Piece]:
        """The pieces that these bytes complete."""
        at = 0
        while at < len(data):
            if self._literal:
                taken = min(self._literal, len(data) - at)
                self._literal -= taken
                at += taken
                if not self._literal:
                    self._line_kind = PieceKind.REST
                    yield Piece(kind=PieceKind.LITERAL_END, left_out=self._literal_left_out)
            elif self._shows == 0:
                at, is_over = self._pass_over(data, at)
                if is_over:
                    yield self._text_end()
            else:
                at, line = self._take_line(data, at)
                if line is not None:
                    yield self._as_piece(line)

    def _take_line(self, data: bytes, at: int) -> tuple[int, bytes | None]:
        end = data.find(b"\n", at)
        stop = len(data) if end < 0 else end
        room = at + LINE_BYTES - len(self._line)
        self._line += data[at : min(stop, room)]
        # The end of an overlong line still says whether a literal follows.
        self._end = (self._end + data[max(room, stop - _END_BYTES) : stop])[-_END_BYTES:]
        if end < 0:
            return len(data), None
        line = (bytes(self._line) + self._end).removesuffix(b"\r")
        self._line.clear()
        self._end = b""
        return end + 1, line

    def _as_piece(self, line: bytes) -> Piece:
        if self._shows is None:
            kind, self._line_kind = self._line_kind, PieceKind.LINE
            return Piece(kind=kind, data=line)
        if line == b".":
            return self._text_end()
        self._shows -= 1
        self._lines += 1
        return Piece(kind=PieceKind.TEXT, data=line)

    def _pass_over(self, data: bytes, at: int) -> tuple[int, bool]:
        """Where the block ends, or the end of the data; what lies between is counted."""
        around = self._tail + data[at:]
        found = around.find(_DOT_LINE)
        stop = len(data) if found < 0 else at + found + len(_DOT_LINE) - len(self._tail)
        self._left_out += stop - at
        self._lines += data.count(b"\n", at, stop)
        self._tail = around[1 - len(_DOT_LINE) :]
        if found < 0:
            return stop, False
        self._left_out -= len(_DOT_LINE) - 1
        self._lines -= 1
        return stop, True

    def _text_end(self) -> Piece:
        self._shows = None
        return Piece(kind=PieceKind.TEXT_END, data=b".", left_out=self._left_out, lines=self._lines)
