"""A letter cut into sheets, each small enough that a window can lay it out without standing still.

The HTML that comes in is what `markup` leaves. On every sheet the elements that were open go on, and lists go
on counting. Pictures get the numbers by which the window knows them; where there is none, its words stand.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

from wizard.mail.reading.grids import Cell, Grid
from wizard.mail.reading.tags import BLOCKS, VOID, Tag, pieces, without

SHEET_WEIGHT: Final = 8_000
"""About as many characters as fill a sheet: twenty pages of Japanese manuscript paper."""
PICTURE_SCHEME: Final = "picture"

# What an element costs a text view to lay out, in characters.
_ELEMENT: Final = 6
_HEAVY: Final = {
    "table": 40,
    "td": 25,
    "th": 25,
    "tr": 10,
    "img": 40,
    "a": 12,
    "ruby": 20,
    "sub": 20,
    "sup": 20,
}
_EMPTY_CELL: Final = 20
_CELLS: Final = frozenset({"td", "th"})
_SPANS: Final = frozenset({"colspan", "rowspan"})
_START: Final = frozenset({"start"})
_FULL_ENOUGH: Final = 0.8
_LOOK_BACK: Final = 200
_END_OF_WORD: Final = re.compile(r"[\s。、！？,.!?](?=[^\s。、！？,.!?]*\Z)")  # noqa: RUF001 - Japanese signs
_SOURCE: Final = re.compile(r' src="([^"]*)"')
_ALT: Final = re.compile(r' alt="([^"]*)"')
_IMG_OWN: Final = frozenset({"src", "height"})
# A text view joins what stands on each other without end; nobody writes more than a few marks on a letter.
_MARKS: Final = "[\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]"
_MARKS_IN_A_ROW: Final = re.compile(f"({_MARKS}{{4}}){_MARKS}+")

# Latin, kana, kanji, hangul and their signs are shaped fast; what else there is takes about twice as long.
_SELDOM: Final = re.compile(
    "[^\u0000-\u024f\u2000-\u206f\u2190-\u27bf\u3000-\u30ff\u3400-\u9fff\uac00-\ud7ff\uff00-\uffef]"
)


@dataclass(slots=True)
class _Open:
    """An element that goes on: its tag, the points of a list so far, the columns of a table so far."""

    tag: Tag
    points: int = 0
    grid: Grid = field(default_factory=Grid)


@dataclass(slots=True)
class _Cutter:
    """Fills one sheet after the other."""

    pictures: Mapping[str, int]
    sheet: list[str] = field(default_factory=list)
    weight: int = 0
    open: list[_Open] = field(default_factory=list)
    is_blank: bool = False

    def cut(self, html: str) -> Iterator[str]:
        """The sheets of clean HTML."""
        for piece in pieces(html):
            if isinstance(piece, str):
                yield from self._text(piece)
                continue
            if not piece.closes and self._is_full_before(piece):
                yield self._turn()
            self._tag(piece)
        if not self.is_blank:
            yield self._finished()

    def _is_full_before(self, tag: Tag) -> bool:
        if tag.name in _CELLS and (grid := self._grid()) is not None:
            # A cell further to the right gives every row above an empty one more.
            wider = max(0, grid.used + Cell.of(tag).columns - grid.width)
            if self.weight + wider * grid.rows * _EMPTY_CELL > SHEET_WEIGHT:
                return not self.is_blank
        room = SHEET_WEIGHT * (_FULL_ENOUGH if tag.name in BLOCKS else 1)
        return self.weight >= room

    def _grid(self) -> Grid | None:
        """The innermost table that is open."""
        return next((one.grid for one in reversed(self.open) if one.tag.name == "table"), None)

    def _count(self, tag: Tag) -> int:
        """What an element weighs where it stands; it is counted into its list or table."""
        weight = _HEAVY.get(tag.name, _ELEMENT)
        if tag.name == "li" and self.open:
            self.open[-1].points += 1
        grid = self._grid()
        if grid is None or tag.name not in {"tr", *_CELLS}:
            return weight
        before = grid.width * grid.rows
        if tag.name == "tr":
            grid.begin_row()
        else:
            grid.take(Cell.of(tag))
        return weight + (grid.width * grid.rows - before) * _EMPTY_CELL

    def _text(self, text: str) -> Iterator[str]:
        text = _MARKS_IN_A_ROW.sub(r"\1", text)
        cost = _cost(text)
        while cost * len(text) > (room := SHEET_WEIGHT - self.weight):
            end = _cut_at(text, max(room, 0) // cost)
            self.sheet.append(text[:end])
            text = text[end:]
            yield self._turn()
        self.sheet.append(text)
        self.weight += cost * len(text)
        self.is_blank = self.is_blank and not text.strip()

    def _tag(self, tag: Tag) -> None:
        self.weight += _ELEMENT if tag.closes else self._count(tag)
        if tag.name == "img":
            self.sheet.append(self._picture(tag))
            self.is_blank = False
        elif tag.name in VOID:
            self.sheet.append(_opening(tag))
        elif tag.closes:
            self.open.pop()
            self.sheet.append(f"</{tag.name}>")
        else:
            self.open.append(_Open(tag))
            self.sheet.append(_opening(tag))

    def _picture(self, tag: Tag) -> str:
        source, alt = _SOURCE.search(tag.written), _ALT.search(tag.written)
        number = self.pictures.get(tag.attributes["src"]) if source else None
        if number is not None:
            # The height follows the width, which is never more than there is room for.
            kept = without(tag.written, _IMG_OWN)
            return f'<img src="{PICTURE_SCHEME}:{number}"{kept} style="max-width:100%">'
        # Words of a picture are short; somebody who writes a novel there wants to hold up the window.
        words = alt[1] if alt else ""
        self.weight += len(words)
        return words if len(words) <= _LOOK_BACK else ""

    def _turn(self) -> str:
        """Finish the sheet and begin the next one inside the same elements."""
        finished = self._finished()
        going_on = [_going_on(one, self.open[number + 1 :]) for number, one in enumerate(self.open)]
        self.sheet, self.open, self.weight = [], [], 0
        for tag in going_on:
            self._tag(tag)
        self.is_blank = True
        return finished

    def _finished(self) -> str:
        return "".join([*self.sheet, *(f"</{one.tag.name}>" for one in reversed(self.open))])


def cut_html(html: str, pictures: Mapping[str, int]) -> tuple[str, ...]:
    """The sheets of harmless HTML; `pictures` has the number of every source that can be shown."""
    return tuple(_Cutter(pictures).cut(html))


def cut_text(text: str) -> tuple[str, ...]:
    """The sheets of plain text, cut between lines where there are any."""
    sheets: list[str] = []
    lines: list[str] = []
    weight = 0
    for whole in _MARKS_IN_A_ROW.sub(r"\1", text).split("\n"):
        line, cost = whole, _cost(whole)
        if lines and weight + cost * len(line) + _ELEMENT > SHEET_WEIGHT:
            sheets.append("\n".join(lines))
            lines, weight = [], 0
        while cost * len(line) > SHEET_WEIGHT:
            end = _cut_at(line, SHEET_WEIGHT // cost)
            sheets.append(line[:end])
            line = line[end:]
        lines.append(line)
        weight += cost * len(line) + _ELEMENT
    return (*sheets, "\n".join(lines)) if any(lines) or not sheets else tuple(sheets)


def _cost(text: str) -> int:
    return 2 if _SELDOM.search(text) else 1


def _cut_at(text: str, most: int) -> int:
    """Where text that is too long is cut: after a word if one ends there, never in an entity."""
    back = text[max(0, most - _LOOK_BACK) : most]
    found = _END_OF_WORD.search(back)
    end = most - len(back) + found.end() if found else most
    entity = text.rfind("&", max(0, end - 12), end)
    return entity if entity > 0 and ";" not in text[entity:end] else end


def _opening(tag: Tag) -> str:
    return f"<{tag.name}{tag.written}>"


def _going_on(one: _Open, inside: list[_Open]) -> Tag:
    """The tag with which an element goes on; a list with its next number, a cell only its own."""
    if one.tag.name in _CELLS:
        return one.tag._replace(written=without(one.tag.written, _SPANS))
    if one.tag.name != "ol" or not one.points:
        return one.tag
    begun = int(one.tag.attributes.get("start", "1"))
    number = begun + one.points - (1 if inside else 0)
    return one.tag._replace(written=f'{without(one.tag.written, _START)} start="{number}"')
