"""Asks for a password that is not kept on this computer."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from wizard.gui.look import Look
from wizard.gui.texts import in_one_line
from wizard.gui.widgets.buttons import Button, Kind
from wizard.gui.widgets.hints import Hint, HintKind
from wizard.gui.widgets.icon_label import IconLine
from wizard.gui.widgets.password_field import PasswordField
from wizard.gui.widgets.prose import Prose, Tone
from wizard.gui.widgets.small_dialog import SmallDialog
from wizard.wording.problems import Told


class PasswordDialog(SmallDialog):
    """The reason, the field, and who gets what is typed.

    Signals:
        given: the password (Secret).
    """

    given = Signal(object)

    def __init__(self, parent: QWidget, look: Look, *, told: Told, address: str, receiver: str) -> None:
        super().__init__(parent, look, "password_dialog")
        self.was_given = False
        question = Prose(role="sentence")
        question.setText(self.tr("The mail password, please"))
        self.setWindowTitle(question.text())
        account = Prose(tone=Tone.SOFT)
        account.setText(self.tr("It is the mail password of %1.").replace("%1", address))
        reason = Prose(role="small", tone=Tone.SOFT)
        reason.setText(in_one_line(told))
        self.password = PasswordField(look, "account_password")
        goes_to = IconLine(look, "lock", "moss", tone=Tone.MOSS)
        goes_to.say(
            self.tr("The password is sent to %1 only, over an encrypted line.").replace("%1", receiver)
        )
        goes_to.setVisible(bool(receiver))
        self.cancel = Button(look, "password_cancel")
        self.cancel.label(self.tr("&Cancel"), "C")
        self.go_on = Button(look, "password_go_on", kind=Kind.MAIN)
        self.go_on.label(self.tr("Go &on"), "O")
        self.go_on.setDefault(True)
        for widget in (question, account, self.password, goes_to, reason):
            self.column.addWidget(widget)
        self.buttons.addWidget(self.cancel)
        self.buttons.addStretch(1)
        self.buttons.addWidget(self.go_on)
        self.cancel.clicked.connect(self.reject)
        self.go_on.clicked.connect(self.accept)
        self.password.edit.setFocus()

    @override
    @Slot()
    def accept(self) -> None:
        secret = self.password.secret()
        if not secret:
            self.password.field.say([Hint(HintKind.WRONG, self.tr("Please enter the mail password."))])
            self.password.edit.setFocus()
            return
        self.was_given = True
        super().accept()
        self.given.emit(secret)
