"""Asks for a password once, however many requests wait for it."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from wizard.gui.engine import Engine
from wizard.gui.look import Look
from wizard.gui.mail.password_dialog import PasswordDialog
from wizard.gui.texts import translate
from wizard.model.account import Account
from wizard.model.secret import Secret
from wizard.runtime.desk import GivePassword, PasswordNeeded
from wizard.wording.problems import tell


class PasswordAsker(QObject):
    """Each request that needed the password is asked again when it is there.

    Signals:
        gave_up: the user did not give it; nothing that waited is done (no argument).
    """

    gave_up = Signal()

    def __init__(self, parent: QWidget, look: Look, engine: Engine) -> None:
        super().__init__(parent)
        self._parent = parent
        self._look = look
        self._engine = engine
        self._waiting: list[PasswordNeeded] = []
        self._dialog: PasswordDialog | None = None

    @property
    def dialog(self) -> PasswordDialog | None:
        """The dialog that is open."""
        return self._dialog

    def ask(self, needed: PasswordNeeded, account: Account | None) -> None:
        """Ask for the password of an account."""
        self._waiting.append(needed)
        if self._dialog is not None:
            return
        self._dialog = PasswordDialog(
            self._parent,
            self._look,
            told=tell(needed.problem, translate),
            address=account.settings.address.shown if account else needed.account_id,
            receiver=_receiver(account, for_sending=needed.for_sending) if account else "",
        )
        self._dialog.given.connect(self._on_given)
        self._dialog.finished.connect(self._on_finished)
        self._dialog.open()

    @Slot(object)
    def _on_given(self, secret: Secret) -> None:
        waiting, self._waiting = self._waiting, []
        first = waiting[0]
        self._engine.ask(
            GivePassword(account_id=first.account_id, secret=secret, for_sending=first.for_sending)
        )
        for needed in waiting:
            self._engine.ask(needed.request)

    @Slot(int)
    def _on_finished(self, _result: int) -> None:
        assert self._dialog is not None
        dialog, self._dialog = self._dialog, None
        dialog.deleteLater()
        # `given` comes after `finished`: what still waits when both are over was refused.
        if not dialog.was_given and self._waiting:
            self._waiting = []
            self.gave_up.emit()


def _receiver(account: Account, *, for_sending: bool) -> str:
    server = account.settings.outgoing if for_sending else account.settings.incoming
    return server.endpoint.host
