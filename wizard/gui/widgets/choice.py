"""One out of a few: round buttons below a name, each large enough for an unsteady hand."""

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from wizard.gui.look import Look
from wizard.gui.widgets.prose import Prose

Option = TypeVar("Option")


class Choice(QWidget, Generic[Option]):
    """Options in a fixed order.

    Signals:
        chosen: another option was chosen by hand (no argument).
    """

    chosen = Signal()

    def __init__(self, look: Look, name: str, options: Sequence[Option]) -> None:
        super().__init__()
        self._options = tuple(options)
        self._name = Prose(bold=True)
        self._group = QButtonGroup(self)
        self._buttons: list[QRadioButton] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.eased(4))
        column.addWidget(self._name)
        for number in range(len(self._options)):
            button = QRadioButton()
            button.setObjectName(f"{name}_{number}")
            self._group.addButton(button, number)
            self._buttons.append(button)
            column.addWidget(button)
        self._group.idClicked.connect(self._on_clicked)

    def label(self, name: str, options: Sequence[str]) -> None:
        """Name the question and the options."""
        self._name.setText(name)
        for button, text in zip(self._buttons, options, strict=True):
            button.setText(text)
            button.setAccessibleName(f"{name}: {text}")

    def option(self) -> Option:
        """What is chosen; the first option before anything is."""
        return self._options[max(self._group.checkedId(), 0)]

    def show_option(self, option: Option) -> None:
        """Choose without anybody's hand."""
        self._buttons[self._options.index(option)].setChecked(True)

    def button(self, option: Option) -> QRadioButton:
        """The button of an option."""
        return self._buttons[self._options.index(option)]

    @Slot(int)
    def _on_clicked(self, _number: int) -> None:
        self.chosen.emit()
