"""What is wanted rarely: another account, whether new mail is told, how long it stays at the company."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from wizard.gui.look import Look
from wizard.gui.mail.choice_dialog import ChoiceDialog

_ACCOUNT = "account"
_NOTICES = "notices"
_LEAVING = "leaving"


class More(QObject):
    """A dialog with a button for each; `takes_out` says that mail is taken out of the company's mailbox.

    Signals:
        setup_wanted: another account is to be set up (no argument).
        notices_wanted: new mail is to be told from now on, or not (bool).
        leaving_wanted: how long mail stays at the company is to be said (no argument).
    """

    setup_wanted = Signal()
    notices_wanted = Signal(bool)
    leaving_wanted = Signal()

    def __init__(self, parent: QWidget, look: Look, *, notices: bool) -> None:
        super().__init__(parent)
        self._parent = parent
        self._look = look
        self._notices = notices
        self.takes_out = False
        self.chooser: ChoiceDialog | None = None

    @Slot()
    def open(self) -> None:
        """Show what there is."""
        notices = self.tr("Do not tell me of new mail") if self._notices else self.tr("Tell me of new mail")
        choices = [(_ACCOUNT, self.tr("Set up another mail address")), (_NOTICES, notices)]
        if self.takes_out:
            choices.append((_LEAVING, self.tr("How long mail stays at the company")))
        self.chooser = ChoiceDialog(
            self._parent, self._look, "more", self.tr("What would you like to do?"), choices
        )
        self.chooser.chosen.connect(self._on_chosen)
        self.chooser.open()

    @Slot(str)
    def _on_chosen(self, key: str) -> None:
        if key == _ACCOUNT:
            self.setup_wanted.emit()
        elif key == _LEAVING:
            self.leaving_wanted.emit()
        else:
            self._notices = not self._notices
            self.notices_wanted.emit(self._notices)
