"""The page for the login of its own that sending has at some companies."""

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from wizard.flow.event import SendingLoginEntered
from wizard.flow.state import State
from wizard.gui.look import Look
from wizard.gui.pages.page import Page
from wizard.gui.texts import in_sentences, translate
from wizard.gui.widgets.big_field import BigField
from wizard.gui.widgets.button_bar import BarTexts
from wizard.gui.widgets.icon_label import IconLine
from wizard.gui.widgets.password_field import PasswordField
from wizard.gui.widgets.problem_card import ProblemCard
from wizard.gui.widgets.prose import Tone
from wizard.gui.widgets.their_words import TheirWords
from wizard.wording.problems import tell


class SendingLoginPage(Page):
    """Asked only when receiving works and the same login was refused for sending."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "sending_login")
        self.card = ProblemCard(look, large=False)
        self.offer_report(self.card)
        self.username = BigField(look, "sending_username", key="U")
        self.password = PasswordField(look, "sending_password")
        self.receiver = IconLine(look, "lock", "moss", tone=Tone.MOSS)
        self.theirs = TheirWords(look, "sending")
        self._typed_for: str | None = None
        for widget in (self.card, self.username, self.password, self.receiver, self.theirs):
            self.column.addWidget(widget)
        self.column.addStretch(1)

    @override
    def _show(self, state: State) -> None:
        assert state.candidate is not None
        assert state.checked is not None
        assert state.checked.address is not None
        problem = state.problems[0] if state.problems else None
        lead = self.tr("Some companies have another name or password for sending.")
        self.head.say(self.tr("Your password for sending, please"), "" if problem else lead)
        self.card.tell(tell(problem, translate) if problem else None)
        self.theirs.show_problem(problem)
        self.username.label(self.tr("Login name for sending"))
        self._fill_for(state.checked.address.wire, _likely_name(state))
        host = state.candidate.outgoing[0].endpoint.host
        self.receiver.say(
            self.tr("The password is sent to %1 only, over an encrypted line.").replace("%1", host)
        )

    def _fill_for(self, address: str, name: str) -> None:
        """Begin anew for another address; else leave what was typed."""
        if address == self._typed_for:
            return
        self._typed_for = address
        self.username.set_text(name)
        self.password.clear()

    @override
    def bar(self) -> BarTexts:
        return BarTexts(main=self.tr("&Next"), back=self.tr("&Back"), cancel=self.tr("&Cancel"))

    @override
    def spoken(self) -> str:
        return in_sentences(self.card.spoken(), super().spoken())

    @override
    def press_main(self) -> None:
        username = self.username.text().strip()
        self.tell(SendingLoginEntered(secret=self.password.secret(), username=username or None))

    @override
    def first_field(self) -> QWidget:
        return self.password.edit


def _likely_name(state: State) -> str:
    """The name that was tried for sending, else the address."""
    assert state.candidate is not None
    assert state.checked is not None
    assert state.checked.address is not None
    tried = state.sending_username or state.typed_username or state.candidate.outgoing[0].username
    return tried or state.checked.address.wire
