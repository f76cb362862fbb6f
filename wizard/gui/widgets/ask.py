"""A short question with two answers, never blocking."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QDialog, QWidget

from wizard.gui.look import Look
from wizard.gui.widgets.buttons import Button, Kind
from wizard.gui.widgets.prose import Prose
from wizard.gui.widgets.small_dialog import SmallDialog


class Ask(QObject):
    """Asks in a small dialog; the harmless answer is the main button.

    Signals:
        agreed: the answer was yes (no argument).
        declined: the answer was no, or the dialog was closed (no argument).
    """

    agreed = Signal()
    declined = Signal()

    def __init__(self, parent: QWidget, look: Look) -> None:
        super().__init__(parent)
        self._parent = parent
        self._look = look
        self._dialog: AskDialog | None = None

    @property
    def dialog(self) -> "AskDialog | None":
        """The dialog that is open."""
        return self._dialog

    def ask(self, question: str, sentence: str, *, yes: str, no: str) -> None:
        """Ask; a second question waits for nobody: it replaces the first."""
        if self._dialog is not None:
            self._dialog.raise_()
            return
        self._dialog = AskDialog(self._parent, self._look, question, sentence, yes=yes, no=no)
        self._dialog.finished.connect(self._on_finished)
        self._dialog.open()

    @Slot(int)
    def _on_finished(self, result: int) -> None:
        assert self._dialog is not None
        self._dialog.deleteLater()
        self._dialog = None
        if result == QDialog.DialogCode.Accepted:
            self.agreed.emit()
        else:
            self.declined.emit()


class AskDialog(SmallDialog):
    """One question, one sentence, two buttons."""

    def __init__(
        self, parent: QWidget, look: Look, question: str, sentence: str, *, yes: str, no: str
    ) -> None:
        super().__init__(parent, look, "ask")
        self.setWindowTitle(question)
        self.question = Prose(role="sentence")
        self.question.setText(question)
        self.sentence = Prose()
        self.sentence.setText(sentence)
        self.yes = Button(look, "ask_yes")
        self.yes.label(yes)
        self.no = Button(look, "ask_no", kind=Kind.MAIN)
        self.no.label(no)
        self.no.setDefault(True)
        self.column.addWidget(self.question)
        self.column.addWidget(self.sentence)
        self.buttons.addWidget(self.yes)
        self.buttons.addStretch(1)
        self.buttons.addWidget(self.no)
        self.yes.clicked.connect(self.accept)
        self.no.clicked.connect(self.reject)
        self.no.setFocus()
