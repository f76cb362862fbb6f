"""The page for the password, and for the login name where only the user knows it."""

from PySide6.QtCore import QLocale, Qt, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from wizard.flow.entering import needs_username
from wizard.flow.event import AddressChangeWanted, PasswordEntered
from wizard.flow.state import State
from wizard.gui.look import Look
from wizard.gui.pages.page import Page
from wizard.gui.pages.provider import company_name, provider_of
from wizard.gui.texts import translate
from wizard.gui.widgets.big_field import BigField
from wizard.gui.widgets.button_bar import BarTexts
from wizard.gui.widgets.buttons import Button, Kind
from wizard.gui.widgets.icon_label import IconLine
from wizard.gui.widgets.notices import Notices
from wizard.gui.widgets.password_field import PasswordField
from wizard.gui.widgets.problem_card import ProblemCard
from wizard.gui.widgets.prose import Tone
from wizard.model.problem import Problem, ProblemCode
from wizard.wording.problems import tell


class PasswordPage(Page):
    """Says who gets the password before it is typed; what was typed stays until the company changes."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "password")
        self.card = ProblemCard(look, large=False)
        self.receiver = IconLine(look, "lock", "moss", tone=Tone.MOSS)
        self.username = BigField(look, "username", key="U")
        self.password = PasswordField(look, "password")
        self.notices = Notices(look)
        self.change = Button(look, "change_address", kind=Kind.QUIET, icon="repair")
        self._domain: str | None = None
        for widget in (self.card, self.username, self.password, self.receiver, self.notices):
            self.column.addWidget(widget)
        self.column.addWidget(self.change, 0, Qt.AlignmentFlag.AlignLeft)
        self.add_aside(expert=True)
        self.column.addStretch(1)
        self.change.clicked.connect(self._on_change)

    @override
    def _show(self, state: State) -> None:
        assert state.candidate is not None
        assert state.checked is not None
        assert state.checked.address is not None
        self._keep_for(state.checked.address.domain_ascii)
        self._write_head(state)
        problem = _of_this_page(state)
        self.card.tell(tell(problem, translate) if problem else None)
        self.username.setVisible(needs_username(state.candidate))
        self.username.label(self.tr("Login name"))
        if not self.username.text():
            self.username.set_text(state.typed_username or "")
        receivers = state.looked.receivers if state.looked is not None else ()
        self.receiver.say(
            self.tr("The password is sent to %1 only, over an encrypted line.").replace(
                "%1", ", ".join(receivers)
            )
            if receivers
            else ""
        )
        self.notices.show_problems(
            notice for notice in state.notices if notice.code is not ProblemCode.NEEDS_PREPARATION
        )
        self.change.label(self.tr("Change the mail &address"), "A")

    def _write_head(self, state: State) -> None:
        assert state.checked is not None
        assert state.checked.address is not None
        address = state.checked.address.shown
        if state.problems:
            lead = self.tr("It is the mail password of %1.").replace("%1", address)
            self.head.say(self.tr("Your password, please"), lead)
            return
        if provider_of(state) is None:
            self.head.say(
                self.tr("Found. Now your password, please"),
                self.tr("It is the mail password of %1.").replace("%1", address),
            )
            return
        name = company_name(state, QLocale().name()[:2])
        self.head.say(
            self.tr("Found: %1. Now your password, please").replace("%1", name),
            self.tr("It is the mail password of %1.").replace("%1", address),
        )

    @override
    def bar(self) -> BarTexts:
        return BarTexts(main=self.tr("&Next"), back=self.tr("&Back"), cancel=self.tr("&Cancel"))

    @override
    def press_main(self) -> None:
        username = self.username.text().strip() if self.username.isVisibleTo(self) else ""
        self.tell(PasswordEntered(secret=self.password.secret(), username=username or None))

    @override
    def first_field(self) -> QWidget:
        if self.username.isVisibleTo(self) and not self.username.text():
            return self.username.edit
        return self.password.edit

    def _keep_for(self, domain: str) -> None:
        """Forget the password when it would go to another company than the one it was typed for."""
        if self._domain not in (None, domain):
            self.password.clear()
            self.username.edit.clear()
        self._domain = domain

    @Slot()
    def _on_change(self) -> None:
        self.tell(AddressChangeWanted())


def _of_this_page(state: State) -> Problem | None:
    return state.problems[0] if state.problems else None
