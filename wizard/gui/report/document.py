"""The report laid out for reading, on the screen and on paper: plain text in a few sizes, and one table."""

from abc import ABC, abstractmethod
from collections.abc import Iterable

from PySide6.QtCore import QUrl
from PySide6.QtGui import (
    QFont,
    QPixmap,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextImageFormat,
)

from wizard.gui.theme.measures import TextRole
from wizard.gui.widgets.prose import straight
from wizard.gui.widgets.text_formats import TextFormats, table_format
from wizard.wording.report import Light, Row, ToldReport
from wizard.wording.report_evidence import Exact

_ICONS = {
    Light.WORKS: ("check", "moss"),
    Light.FAILS: ("cross", "seal"),
    Light.IS_OFF: ("nothing", "soft"),
}
_LINE_HEIGHT_PERCENT = 120.0
_LEFT_PART = 26


class Ink(ABC):
    """What a report is written with: fonts, colours and sizes."""

    is_narrow = False
    """Whether a row of the table stands below its light instead of beside it."""

    @abstractmethod
    def font(self, role: TextRole, *, bold: bool) -> QFont:
        """The font of a part."""

    @abstractmethod
    def color(self, name: str) -> str:
        """A colour by the name of its token."""

    @abstractmethod
    def icon(self, name: str, color: str, size: int) -> QPixmap:
        """A picture, sharp enough for where it is written."""

    @abstractmethod
    def grown(self, pixels: int) -> int:
        """A length that grows with the text."""


def written(told: ToldReport, ink: Ink, *, head: str = "") -> QTextDocument:
    """The report as a document of its own: one that is seen is laid out anew at every word.

    `head` stands above it where no window has a title.
    """
    return _Writer(ink).write(told, head)


class _Writer:
    def __init__(self, ink: Ink) -> None:
        self._ink = ink
        self._formats = TextFormats(ink)
        self.document = QTextDocument()
        self.document.setUndoRedoEnabled(False)
        self.document.setDocumentMargin(ink.grown(12))
        self._cursor = QTextCursor(self.document)
        self._is_empty = True

    def write(self, told: ToldReport, head: str) -> QTextDocument:
        if head:
            self._line(head, TextRole.SMALL, tone="soft")
        self._line(told.problem.sentence, TextRole.SENTENCE, bold=True)
        self._line(told.problem.next_step, TextRole.BODY, above=4)
        for beside in told.beside:
            self._line(beside.sentence, TextRole.BODY, bold=True, above=10)
            self._line(beside.next_step, TextRole.BODY)
        self._line(told.promise, TextRole.SMALL, tone="soft", above=10)
        if told.rows:
            self._title(told.rows_title)
            self._rows(told.rows)
        self._title(told.facts_title)
        for name, fact in told.facts:
            self._line(f"{name}: {fact}", TextRole.BODY)
        self._title(told.exact_title)
        self._exact(told.exact)
        return self.document

    def _title(self, text: str) -> None:
        self._line(text, TextRole.BODY, tone="indigo", bold=True, above=18)

    def _line(
        self, text: str, role: TextRole, *, tone: str = "ink", bold: bool = False, above: int = 0
    ) -> None:
        self._begin(above=above)
        self._cursor.insertText(straight(text), self._formats.of(role, tone, bold=bold))

    def _begin(self, *, above: int = 0, indent: int = 0, hangs: int = 0) -> None:
        """A new line, `indent` away from the edge; what does not fit hangs so far behind its beginning."""
        if not self._is_empty:
            self._cursor.insertBlock()
        self._is_empty = False
        block = QTextBlockFormat()
        block.setTopMargin(self._ink.grown(above))
        block.setLeftMargin(self._ink.grown(indent + hangs))
        block.setTextIndent(-self._ink.grown(hangs))
        block.setLineHeight(_LINE_HEIGHT_PERCENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        self._cursor.setBlockFormat(block)

    def _rows(self, rows: Iterable[Row]) -> None:
        listed = list(rows)
        self._begin(above=6)
        left = None if self._ink.is_narrow else _LEFT_PART
        shape = table_format(self._ink, padding=self._ink.grown(6), left_percent=left)
        table = self._cursor.insertTable(len(listed), 1 if left is None else 2, shape)
        for number, row in enumerate(listed):
            cell = table.cellAt(number, 0).firstCursorPosition()
            icon, tone = _ICONS[row.light]
            self._insert_icon(cell, icon, tone)
            cell.insertText(f" {row.word}", self._formats.of(TextRole.BODY, tone, bold=True))
            if self._ink.is_narrow:
                cell.insertBlock()
            else:
                cell = table.cellAt(number, 1).firstCursorPosition()
            cell.insertText(row.name, self._formats.of(TextRole.BODY, "ink", bold=True))
            for words, color in ((row.use, "soft"), (row.words, "ink")):
                if words:
                    cell.insertBlock()
                    cell.insertText(straight(words), self._formats.of(TextRole.SMALL, color))
        self._cursor.movePosition(QTextCursor.MoveOperation.End)

    def _insert_icon(self, cell: QTextCursor, name: str, tone: str) -> None:
        side = self._ink.grown(20)
        self.document.addResource(
            QTextDocument.ResourceType.ImageResource, QUrl(name), self._ink.icon(name, tone, side)
        )
        image = QTextImageFormat()
        image.setName(name)
        image.setWidth(side)
        image.setHeight(side)
        cell.insertImage(image)

    def _exact(self, parts: Iterable[Exact]) -> None:
        for part in parts:
            self._line(part.title, TextRole.SMALL, bold=True, above=10)
            for line in part.lines:
                bare = line.lstrip(" ")
                self._begin(indent=24 if bare != line else 0, hangs=24)
                self._cursor.insertText(bare, self._formats.of(TextRole.SMALL, "ink", fixed=True))
