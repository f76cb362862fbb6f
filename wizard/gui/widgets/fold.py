"""A part of a page that is folded away until someone wants to know more."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wizard.gui.look import Look
from wizard.gui.widgets.buttons import Button, Kind


class Fold(QWidget):
    """A quiet button with the content below it.

    Signals:
        unfolded: the content is shown now (bool).
    """

    unfolded = Signal(bool)

    def __init__(self, look: Look, name: str, content: QWidget) -> None:
        super().__init__()
        self.button = Button(look, name, kind=Kind.QUIET, icon="forward")
        self.button.setCheckable(True)
        self._content = content
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.eased(8))
        column.addLayout(row)
        column.addWidget(content)
        content.hide()
        self.button.toggled.connect(self._on_toggled)

    def fold(self) -> None:
        """Hide the content again."""
        self.button.setChecked(False)

    @property
    def is_open(self) -> bool:
        """Whether the content is shown."""
        return self.button.isChecked()

    @Slot(bool)
    def _on_toggled(self, shown: bool) -> None:  # noqa: FBT001 - Qt's signature
        self.button.set_icon("unfold" if shown else "forward")
        self._content.setVisible(shown)
        self.unfolded.emit(shown)
