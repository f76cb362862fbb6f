"""One out of two or three, as buttons beside each other."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from wizard.gui.look import Look
from wizard.gui.widgets.buttons import Button


class ChoiceRow(QWidget):
    """Buttons of which one is pressed.

    Signals:
        chosen: another one was pressed by hand (no argument).
    """

    chosen = Signal()

    def __init__(self, look: Look, name: str, count: int) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        for number in range(count):
            button = Button(look, f"{name}_{number}")
            button.setCheckable(True)
            button.setAutoExclusive(True)  # one of several, also to a screen reader
            self._group.addButton(button, number)
            row.addWidget(button)
        row.addStretch(1)
        self.show_option(0)
        self._group.idClicked.connect(self._on_clicked)

    def label(self, texts: Sequence[str], keys: Sequence[str]) -> None:
        """Name the buttons."""
        for number, (text, key) in enumerate(zip(texts, keys, strict=True)):
            self.button(number).label(text, key)

    def button(self, number: int) -> Button:
        """The button with this number."""
        button = self._group.button(number)
        assert isinstance(button, Button)
        return button

    def option(self) -> int:
        """The number of the one that is pressed."""
        return self._group.checkedId()

    def show_option(self, number: int) -> None:
        """Press one without anybody's hand."""
        self.button(number).setChecked(True)

    @Slot(int)
    def _on_clicked(self, _number: int) -> None:
        self.chosen.emit()
