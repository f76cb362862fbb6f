"""The page for the password, and for the login name where only the user knows it."""

from PySide6.QtCore import QLocale, Qt, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from wizard.flow.entering import needs_username
from wizard.flow.event import AddressChangeWanted, BackPressed, PasswordEntered, StepsWanted
from wizard.flow.state import State
from wizard.flow.step import Step
from wizard.gui.look import Look
from wizard.gui.pages.page import Page
from wizard.gui.pages.provider import company_name, provider_of
from wizard.gui.texts import in_sentences, translate
from wizard.gui.widgets.big_field import BigField
from wizard.gui.widgets.button_bar import BarTexts
from wizard.gui.widgets.buttons import Button, Kind
from wizard.gui.widgets.findings import Findings
from wizard.gui.widgets.icon_label import IconLine
from wizard.gui.widgets.notices import Notices
from wizard.gui.widgets.password_field import PasswordField
from wizard.gui.widgets.problem_card import ProblemCard
from wizard.gui.widgets.prose import Tone
from wizard.gui.widgets.their_words import TheirWords
from wizard.model.domain_shown import domain_for_people
from wizard.model.problem import Problem, ProblemCode
from wizard.model.server import THIS_MACHINE
from wizard.wording.problems import tell


class PasswordPage(Page):
    """Says who gets the password before it is typed; what was typed stays until the company changes."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "password")
        self.card = ProblemCard(look, large=False)
        self.offer_report(self.card)
        self.receiver = IconLine(look, "lock", "moss", tone=Tone.MOSS)
        self.username = BigField(look, "username", key="U")
        self.password = PasswordField(look, "password")
        self.notices = Notices(look)
        self.theirs = TheirWords(look, "password")
        self.steps = Button(look, "show_steps", kind=Kind.QUIET, icon="note")
        self.change = Button(look, "change_address", kind=Kind.QUIET, icon="repair")
        self.findings = Findings(look, "password")
        self._meant_for: tuple[str, ...] | None = None
        for widget in (self.card, self.notices, self.username, self.password, self.receiver):
            self.column.addWidget(widget)
        for button in (self.steps, self.change):
            self.column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self.theirs)
        self.column.addWidget(self.findings)
        self.add_aside(expert=True)
        self.column.addStretch(1)
        self.steps.clicked.connect(self._on_steps)
        self.change.clicked.connect(self._on_change)
        self.findings.other_chosen.connect(self.choose_other)

    @override
    def _show(self, state: State) -> None:
        assert state.candidate is not None
        assert state.checked is not None
        assert state.checked.address is not None
        receivers = state.looked.receivers if state.looked is not None else ()
        self._keep_for((state.checked.address.domain_ascii, *receivers))
        self._write_head(state)
        problem = _of_this_page(state)
        self.card.tell(tell(problem, translate) if problem else None)
        self.theirs.show_problem(problem)
        self.username.setVisible(asks_username(state))
        self.username.label(self.tr("Login name"))
        if not self.username.text():
            self.username.set_text(state.typed_username or "")
        self.receiver.say(self._who_gets_it(receivers))
        self.password.edit.setAccessibleDescription(self._who_gets_it(receivers))
        self.notices.show_problems(_beside(state))
        self.steps.label(
            self.tr("Show the &steps again") if _has_seen_steps(state) else self.tr("Show the &steps"), "S"
        )
        self.steps.setVisible(problem is not None and (_has_seen_steps(state) or _has_steps(state)))
        if state.profile is None:
            self.change.label(self.tr("Change the mail &address"), "A")
        else:
            self.change.label(self.tr("Set up without the &file"), "F")
        self.findings.show_looked(state.evidence, state.looked)

    def _who_gets_it(self, receivers: tuple[str, ...]) -> str:
        if not receivers:
            return ""
        if receivers == (THIS_MACHINE,):
            return self.tr("The password is given to the company's own program on this computer only.")
        words = self.tr("The password is sent to %1 only, over an encrypted line.")
        return words.replace("%1", ", ".join(map(domain_for_people, receivers)))

    def _write_head(self, state: State) -> None:
        assert state.checked is not None
        assert state.checked.address is not None
        address = state.checked.address.shown
        if state.problems or state.profile is not None:
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
    def spoken(self) -> str:
        return in_sentences(self.card.spoken(), super().spoken())

    @override
    def first_field(self) -> QWidget:
        refused = self._state is not None and _is_about_name(self._state)
        if self.username.isVisibleTo(self) and (refused or not self.username.text()):
            return self.username.edit
        return self.password.edit

    def _keep_for(self, companies: tuple[str, ...]) -> None:
        """Forget the password when it would go to another company than the one it was typed for."""
        if self._meant_for not in (None, companies):
            self.password.clear()
            self.username.edit.clear()
        self._meant_for = companies

    @Slot()
    def _on_steps(self) -> None:
        assert self._state is not None
        self.tell(BackPressed() if _has_seen_steps(self._state) else StepsWanted())

    @Slot()
    def _on_change(self) -> None:
        self.tell(AddressChangeWanted())


def asks_username(state: State) -> bool:
    """Whether the login name is asked for: only the user knows it, typed it already, or it was refused."""
    assert state.candidate is not None
    return needs_username(state.candidate) or state.typed_username is not None or _is_about_name(state)


def _is_about_name(state: State) -> bool:
    return any(problem.code is ProblemCode.USERNAME_REFUSED for problem in state.problems)


def _has_seen_steps(state: State) -> bool:
    return state.trail[-1:] == (Step.PREPARATION,)


def _has_steps(state: State) -> bool:
    """Whether the company's steps lead to the special password that it asks for after all."""
    provider = provider_of(state)
    return (
        state.problems[0].code is ProblemCode.APP_PASSWORD_NEEDED
        and provider is not None
        and bool(provider.preparation)
    )


def _of_this_page(state: State) -> Problem | None:
    return state.problems[0] if state.problems else None


def _beside(state: State) -> list[Problem]:
    """What else is to be told; that something has to be done first is no news before the first try."""
    wants_first = ProblemCode.NEEDS_PREPARATION
    others = [notice for notice in state.notices if notice.code is not wants_first]
    # A company that wants a special password has told how to get it on the page before.
    is_told = _of_this_page(state) is None or state.problems[0].code is ProblemCode.APP_PASSWORD_NEEDED
    return others if is_told else [*state.problems[1:], *others]
