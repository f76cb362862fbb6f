"""How words and tables look in a document that is written piece by piece."""

from typing import Protocol

from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QTextCharFormat,
    QTextFrameFormat,
    QTextLength,
    QTextTableFormat,
)

from wizard.gui.theme.measures import TextRole


class Pen(Protocol):
    """What is written with: fonts by what the words are for, and colours by the names of their tokens."""

    def font(self, role: TextRole, *, bold: bool) -> QFont:
        """The font of a part."""
        ...

    def color(self, name: str) -> str:
        """A colour as #rrggbb."""
        ...


class TextFormats:
    """Formats of words, each made once until the look changes."""

    def __init__(self, pen: Pen) -> None:
        self._pen = pen
        self._made: dict[tuple[TextRole, str, bool, bool], QTextCharFormat] = {}

    def forget(self) -> None:
        """The look has changed."""
        self._made.clear()

    def of(self, role: TextRole, tone: str, *, bold: bool = False, fixed: bool = False) -> QTextCharFormat:
        """The format of words; with `fixed` all letters have one width."""
        kind = (role, tone, bold, fixed)
        if kind not in self._made:
            font = self._pen.font(role, bold=bold)
            if fixed:
                face = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
                font.setFamilies([face.family(), *font.families()])
                font.setStyleHint(QFont.StyleHint.Monospace)
            made = QTextCharFormat()
            made.setFont(font)
            made.setForeground(QColor(self._pen.color(tone)))
            self._made[kind] = made
        return self._made[kind]


def table_format(pen: Pen, *, padding: int, left_percent: int | None) -> QTextTableFormat:
    """A table as wide as the text with thin lines; one column where nothing is said of the left one."""
    table = QTextTableFormat()
    table.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    if left_percent is not None:
        parts = (left_percent, 100 - left_percent)
        table.setColumnWidthConstraints(
            [QTextLength(QTextLength.Type.PercentageLength, part) for part in parts]
        )
    table.setCellPadding(padding)
    table.setCellSpacing(0)
    table.setBorder(1)
    table.setBorderCollapse(True)
    table.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    table.setBorderBrush(QColor(pen.color("hair")))
    return table
