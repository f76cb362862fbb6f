"""One of several things is chosen, each a large button with its words."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from wizard.gui.look import Look
from wizard.gui.widgets.buttons import Button, Kind
from wizard.gui.widgets.prose import Prose, Tone
from wizard.gui.widgets.small_dialog import SmallDialog

_WIDEST_PX = 460


class ChoiceDialog(SmallDialog):
    """A question and what may be chosen; choosing nothing changes nothing.

    Signals:
        chosen: the key of what was chosen (str).
    """

    chosen = Signal(str)

    def __init__(
        self,
        parent: QWidget,
        look: Look,
        name: str,
        question: str,
        choices: Sequence[tuple[str, str]],
        *,
        note: str = "",
    ) -> None:
        """Offer choices, each a key and its words; a note says how it is now."""
        super().__init__(parent, look, name)
        words = Prose(role="sentence")
        words.setText(question)
        self.setWindowTitle(question)
        self.column.addWidget(words)
        if note:
            told = Prose(role="small", tone=Tone.SOFT)
            told.setText(note)
            self.column.addWidget(told)
        self.choices = [self._button(look, name, number, *choice) for number, choice in enumerate(choices)]
        self.cancel = Button(look, f"{name}_cancel", kind=Kind.QUIET)
        self.cancel.label(self.tr("Cancel"))
        self.cancel.clicked.connect(self.reject)
        self.buttons.addWidget(self.cancel)
        self.buttons.addStretch(1)
        (self.choices or [self.cancel])[0].setFocus()

    def button(self, key: str) -> QPushButton:
        """The button of a choice."""
        return next(button for button in self.choices if button.property("key") == key)

    def _button(self, look: Look, name: str, number: int, key: str, words: str) -> Button:
        button = Button(look, f"{name}_{number}")
        shown = button.fontMetrics().elidedText(words, Qt.TextElideMode.ElideMiddle, look.grown(_WIDEST_PX))
        button.label(shown.replace("&", "&&"))
        button.setAccessibleName(words)
        button.setProperty("key", key)
        button.clicked.connect(self._on_clicked)
        self.column.addWidget(button)
        return button

    @Slot()
    def _on_clicked(self) -> None:
        button = self.sender()
        assert isinstance(button, QPushButton)
        self.accept()
        self.chosen.emit(str(button.property("key")))
