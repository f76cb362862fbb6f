"""Whose mail is shown, and the way to the other accounts, where there are several."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from wizard.gui.look import Look
from wizard.gui.mail.choice_dialog import ChoiceDialog
from wizard.gui.widgets.buttons import Button, Kind
from wizard.model.account import Account

_WIDEST_PX = 320


class AccountBar(QWidget):
    """One button with the address; with only one account there is nothing to choose, and nothing to see.

    Signals:
        account_wanted: the mail of another account is to be shown (str).
    """

    account_wanted = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._accounts: tuple[Account, ...] = ()
        self._current = ""
        self.chooser: ChoiceDialog | None = None
        self.button = Button(look, "account", kind=Kind.STRIP, icon="person")
        self.button.clicked.connect(self._on_clicked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.button)
        row.addStretch(1)
        look.changed.connect(self._write_texts)
        self.hide()

    def show_accounts(self, accounts: Sequence[Account], current: str) -> None:
        """These accounts there are, and the mail of this one is shown."""
        self._accounts = tuple(accounts)
        self._current = current
        self.setVisible(len(accounts) > 1)
        self._write_texts()

    @Slot()
    def _write_texts(self) -> None:
        current = next((one for one in self._accounts if one.id == self._current), None)
        if current is None:
            return
        words = self.tr("%1 (change)", "an address").replace("%1", current.settings.address.shown)
        width = self._look.grown(_WIDEST_PX)
        shown = self.button.fontMetrics().elidedText(words, Qt.TextElideMode.ElideMiddle, width)
        self.button.label(shown.replace("&", "&&"))
        self.button.setAccessibleName(
            self.tr("Mail of %1. Change to another account.").replace("%1", current.settings.address.shown)
        )

    @Slot()
    def _on_clicked(self) -> None:
        self.chooser = ChoiceDialog(
            self.window(),
            self._look,
            "accounts",
            self.tr("Whose mail do you want to see?"),
            [(account.id, account.settings.address.shown) for account in self._accounts],
        )
        self.chooser.chosen.connect(self._on_chosen)
        self.chooser.open()

    @Slot(str)
    def _on_chosen(self, account_id: str) -> None:
        if account_id != self._current:
            self.account_wanted.emit(account_id)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._write_texts()
        super().changeEvent(event)
