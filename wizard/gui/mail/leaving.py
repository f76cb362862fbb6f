"""How long fetched mail stays at the mail company: asked where it is taken out by POP3."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from wizard.gui.look import Look
from wizard.gui.mail.choice_dialog import ChoiceDialog
from wizard.gui.texts import translate
from wizard.model.account import Account, LeaveOnServer
from wizard.model.server import Protocol
from wizard.runtime.desk import KeepAtCompany
from wizard.wording.commands import Saying
from wizard.wording.marking import fill

_USUAL = LeaveOnServer()
_CHOICES = {"usual": _USUAL, "never": LeaveOnServer(0), "always": LeaveOnServer(None)}


class Leaving(QObject):
    """One question about the account that is shown.

    Signals:
        asked: something is wanted of the engine (Request).
        said: it is otherwise now, in words (str).
    """

    asked = Signal(object)
    said = Signal(str)

    def __init__(self, parent: QWidget, look: Look) -> None:
        super().__init__(parent)
        self._parent = parent
        self._look = look
        self._account: Account | None = None
        self.chooser: ChoiceDialog | None = None

    @property
    def is_asked(self) -> bool:
        """Whether there is anything to ask: mail that is only read at the company stays there."""
        return self._account is not None and (
            self._account.settings.incoming.endpoint.protocol is Protocol.POP3
        )

    def know(self, account: Account) -> None:
        """This is the account that is shown, as it is kept now."""
        before, self._account = self._account, account
        if before is not None and before.leave != account.leave:
            self.said.emit(how_long(account.leave))

    @Slot()
    def ask(self) -> None:
        """Say how it is, and ask how it should be."""
        assert self._account is not None, "only what is known can be asked about"
        usual = self.tr("%1 days, so that a phone gets it too").replace("%1", str(_USUAL.days))
        choices = (
            ("usual", usual),
            ("never", self.tr("Not at all: take it out at once")),
            ("always", self.tr("For ever, as long as there is room")),
        )
        question = self.tr("How long should fetched mail stay at the mail company?")
        self.chooser = ChoiceDialog(
            self._parent, self._look, "leaving", question, choices, note=how_long(self._account.leave)
        )
        self.chooser.chosen.connect(self._on_chosen)
        self.chooser.open()

    @Slot(str)
    def _on_chosen(self, key: str) -> None:
        assert self._account is not None
        self.asked.emit(KeepAtCompany(account_id=self._account.id, leave=_CHOICES[key]))


def how_long(leave: LeaveOnServer) -> str:
    """What becomes of fetched mail, in one or two sentences."""
    match leave.days:
        case None:
            said = Saying.LEFT_ALWAYS
        case 0:
            said = Saying.LEFT_NEVER
        case _:
            said = Saying.LEFT_DAYS
    return fill(translate("Cli", said.value), (str(leave.days),))
