"""A field for one answer: its name above, room for hints below, and a key that leads to it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from wizard.gui.look import Look
from wizard.gui.widgets.focus_ring import REACH_PX
from wizard.gui.widgets.hints import Hint, HintKind, Hints
from wizard.gui.widgets.prose import Prose


class BigField(QWidget):
    """A labelled line of input; nothing typed is ever refused or shortened.

    Signals:
        typed: the text changed by hand (no argument).
        left: the field lost the focus or Enter was pressed in it (no argument).
    """

    typed = Signal()
    left = Signal()

    def __init__(self, look: Look, name: str, *, key: str, edit: QLineEdit | None = None) -> None:
        super().__init__()
        self.edit = edit or QLineEdit()
        self.edit.setObjectName(name)
        self.edit.setProperty("wrong", "false")
        self._label = Prose(bold=True)
        self._label.setBuddy(self.edit)
        self._hints = Hints(look)
        self._row = QHBoxLayout()
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(look.eased(16))
        self._row.addWidget(self.edit, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.eased(8) + REACH_PX)
        column.addWidget(self._label)
        column.addLayout(self._row)
        column.addWidget(self._hints)
        shortcut = QShortcut(QKeySequence(f"Alt+{key}"), self)
        shortcut.activated.connect(self._take_focus)
        self.edit.textEdited.connect(self._on_edited)
        self.edit.editingFinished.connect(self._on_left)

    def label(self, text: str, *, help_text: str = "") -> None:
        """Name the field, for eyes and for screen readers."""
        self._label.setText(text)
        self.edit.setAccessibleName(text)
        self.edit.setAccessibleDescription(help_text)

    def add_button(self, button: QWidget) -> None:
        """Put a button at the right of the field."""
        self._row.addWidget(button)

    def text(self) -> str:
        """What is in the field."""
        return self.edit.text()

    def set_text(self, text: str) -> None:
        """Put a text into the field, the cursor stays where it can."""
        if text != self.edit.text():
            self.edit.setText(text)

    def say(self, hints: Sequence[Hint]) -> None:
        """Show hints under the field; one that something is wrong colours the border too."""
        self._hints.say(hints)
        wrong = "true" if any(hint.kind is HintKind.WRONG for hint in hints) else "false"
        if self.edit.property("wrong") != wrong:
            self.edit.setProperty("wrong", wrong)
            self.edit.style().unpolish(self.edit)
            self.edit.style().polish(self.edit)

    @property
    def hints(self) -> tuple[str, ...]:
        """The hints that are shown."""
        return self._hints.texts

    @Slot()
    def _take_focus(self) -> None:
        self.edit.setFocus()
        self.edit.selectAll()

    @Slot(str)
    def _on_edited(self, _text: str) -> None:
        self.typed.emit()

    @Slot()
    def _on_left(self) -> None:
        self.left.emit()
