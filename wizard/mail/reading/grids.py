"""Tables narrow enough to be laid out: a text view takes seconds over one that is told to be very wide.

A row that has too many cells goes on in the next one; cells that reach over too much reach over less.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from wizard.mail.reading.tags import Tag, pieces, without

COLUMNS_LIMIT: Final = 24
REACHING_LIMIT: Final = 8
"""Columns of a row that cells from the rows above may take."""
ROWSPAN_LIMIT: Final = 50

_CELLS: Final = frozenset({"td", "th"})
_SPANS: Final = frozenset({"colspan", "rowspan"})


@dataclass(frozen=True, slots=True)
class Cell:
    """How far a cell reaches."""

    columns: int
    rows: int

    @classmethod
    def of(cls, tag: Tag) -> "Cell":
        """What the tag of a cell asks for."""
        attributes = tag.attributes
        columns, rows = (attributes.get(name, "1") for name in ("colspan", "rowspan"))
        return cls(max(1, int(columns)), max(1, int(rows)))


@dataclass(slots=True)
class Grid:
    """The columns of a table as its rows come."""

    width: int = 0
    rows: int = 0
    used: int = 0
    _reaching: list[Cell] = field(default_factory=list)

    def begin_row(self) -> None:
        """A row begins; cells that reach down from above take their columns."""
        self.rows += 1
        self.used = sum(cell.columns for cell in self._reaching)
        self._reaching = [Cell(cell.columns, cell.rows - 1) for cell in self._reaching if cell.rows > 1]
        self.width = max(self.width, self.used)

    @property
    def is_full(self) -> bool:
        """Whether this row takes no cell any more."""
        return self.used >= COLUMNS_LIMIT

    def fit(self, cell: Cell) -> Cell:
        """How far the cell may reach in this row."""
        columns = min(cell.columns, COLUMNS_LIMIT - self.used)
        taken = sum(one.columns for one in self._reaching)
        rows = min(cell.rows, ROWSPAN_LIMIT) if taken + columns <= REACHING_LIMIT else 1
        return Cell(columns, rows)

    def take(self, cell: Cell) -> None:
        """Take in a cell that fits."""
        self.used += cell.columns
        self.width = max(self.width, self.used)
        if cell.rows > 1:
            self._reaching.append(Cell(cell.columns, cell.rows - 1))


def with_narrow_tables(html: str) -> str:
    """Clean HTML whose tables have few columns."""
    return "".join(_narrowed(html)) if "<table" in html else html


def _narrowed(html: str) -> Iterator[str]:
    grids: list[Grid] = []
    for piece in pieces(html):
        if isinstance(piece, str):
            yield piece
            continue
        if piece.name == "table":
            grids = grids[:-1] if piece.closes else [*grids, Grid()]
        elif piece.name == "tr" and not piece.closes:
            grids[-1].begin_row()
        if piece.name in _CELLS and not piece.closes:
            yield from _cell(piece, grids[-1])
        else:
            yield f"<{'/' if piece.closes else ''}{piece.name}{piece.written}>"


def _cell(tag: Tag, grid: Grid) -> Iterator[str]:
    if grid.is_full:
        grid.begin_row()
        yield "</tr><tr>"
    cell = grid.fit(Cell.of(tag))
    grid.take(cell)
    spans = (
        f' {name}="{count}"'
        for name, count in (("colspan", cell.columns), ("rowspan", cell.rows))
        if count > 1
    )
    yield f"<{tag.name}{without(tag.written, _SPANS)}{''.join(spans)}>"
