"""Exact words for someone who helps: plain text to read, select and copy."""

from PySide6.QtCore import Slot
from PySide6.QtGui import QFontDatabase, QGuiApplication, QTextOption
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from wizard.gui.look import Look
from wizard.gui.theme.measures import TextRole
from wizard.gui.widgets.buttons import Button
from wizard.gui.widgets.focus_ring import REACH_PX

MOST_LINES = 10
FEWEST_LINES = 3


class Details(QWidget):
    """A read-only text with a button that copies all of it."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self._look = look
        self.text = QPlainTextEdit()
        self.text.setObjectName(name)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.copy = Button(look, f"{name}_copy", icon="copy")
        self.copy.clicked.connect(self._on_copy)
        row = QHBoxLayout()
        row.addWidget(self.copy)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(REACH_PX, REACH_PX, REACH_PX, REACH_PX)
        column.setSpacing(look.eased(12))
        column.addWidget(self.text)
        column.addLayout(row)
        look.changed.connect(self._follow_look)
        self._follow_look()

    def label(self, name: str, copy: str) -> None:
        """Name the text for screen readers, and the button."""
        self.text.setAccessibleName(name)
        self.copy.label(copy)

    def show_text(self, text: str) -> None:
        """Show a text; it is not touched when it is the same, so that a selection stays."""
        if text != self.text.toPlainText():
            self.text.setPlainText(text)
            self._follow_look()

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())

    @Slot()
    def _follow_look(self) -> None:
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        small = self._look.font(TextRole.SMALL)
        small.setFamilies([font.family(), *small.families()])
        self.text.setFont(small)
        lines = min(max(self.text.document().blockCount() + 1, FEWEST_LINES), MOST_LINES)
        self.text.setMinimumHeight(self.text.fontMetrics().lineSpacing() * lines + 24)
