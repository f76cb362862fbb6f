"""The page for a problem: what happened, what to do now, and the exact words for a helper."""

from PySide6.QtCore import Qt, Slot
from typing_extensions import override

from wizard.flow.entering import may_look_openly
from wizard.flow.event import AddressChangeWanted, OpenLookWanted, RetryPressed
from wizard.flow.state import State
from wizard.gui.look import Look
from wizard.gui.pages.page import Page
from wizard.gui.texts import in_sentences, translate
from wizard.gui.widgets.button_bar import BarTexts
from wizard.gui.widgets.buttons import Button
from wizard.gui.widgets.details import Details
from wizard.gui.widgets.fold import Fold
from wizard.gui.widgets.icon_label import IconLine
from wizard.gui.widgets.notices import Notices
from wizard.gui.widgets.open_look import OpenLook
from wizard.gui.widgets.problem_card import ProblemCard
from wizard.gui.widgets.prose import Tone
from wizard.model.problem import Problem, ProblemCode
from wizard.wording.evidence import evidence_text
from wizard.wording.problems import tell

ADDRESS_FIRST = frozenset(
    {
        ProblemCode.DOMAIN_NOT_FOUND,
        ProblemCode.INVALID_ADDRESS,
        ProblemCode.CLOSED_PROVIDER,
        ProblemCode.NO_MAIL_PROGRAM_ACCESS,
        ProblemCode.NEEDS_OAUTH,
    }
)
"""Problems that trying again does not mend: there, changing the address is the main button."""


class ProblemPage(Page):
    """An amber card, the way on, and a fold."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "problem")
        self.card = ProblemCard(look, large=True)
        self.offer_report(self.card)
        self.kept = IconLine(look, "note", "soft", tone=Tone.SOFT)
        self.more = Notices(look)
        self.other = Button(look, "problem_other", icon="repair")
        self.open_look = OpenLook(look)
        self.details = Details(look, "problem_details")
        self.fold = Fold(look, "problem_fold", self.details)
        self._address_first = False
        for widget in (self.card, self.more, self.kept):
            self.column.addWidget(widget)
        self.column.addWidget(self.other, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self.open_look)
        self.column.addWidget(self.fold)
        self.aside = self.add_aside(expert=True, conversation=True)
        self.column.addStretch(1)
        self.open_look.wanted.connect(self._on_open_look)
        self.other.clicked.connect(self._on_other)

    @override
    def _show(self, state: State) -> None:
        problem = state.problems[0] if state.problems else Problem(code=ProblemCode.NO_SERVERS_FOUND)
        self._address_first = problem.code in ADDRESS_FIRST
        self.head.say(self.tr("It did not work yet"), _address(state))
        self.card.tell(tell(problem, translate))
        self.more.show_problems(other for other in state.problems[1:] if other.code is not problem.code)
        self.kept.say(self.tr("What you typed is kept."))
        if self._address_first:
            self.other.label(self.tr("&Try again"), "T")
        elif state.profile is None:
            self.other.label(self.tr("Change the mail &address"), "A")
        else:
            self.other.label(self.tr("Set up without the &file"), "F")
        self.other.set_icon("receive" if self._address_first else "repair")
        self.open_look.offer(is_offered=may_look_openly(state))
        self.details.label(self.tr("The exact words"), self.tr("Copy all"))
        self.details.show_text(_exact(state, problem))
        self.fold.button.label(self.tr("&Details"), "D")

    @override
    def bar(self) -> BarTexts:
        if self._address_first:
            main, key, icon = self.tr("Change the &address"), "A", "repair"
        else:
            main, key, icon = self.tr("&Try again"), "T", "receive"
        return BarTexts(
            main=main, main_key=key, main_icon=icon, back=self.tr("&Back"), cancel=self.tr("&Cancel")
        )

    @override
    def spoken(self) -> str:
        return in_sentences(super().spoken(), self.card.spoken(), self.kept.prose.text())

    @override
    def press_main(self) -> None:
        self.tell(AddressChangeWanted() if self._address_first else RetryPressed())

    @Slot()
    def _on_open_look(self) -> None:
        self.tell(OpenLookWanted())

    @Slot()
    def _on_other(self) -> None:
        self.tell(RetryPressed() if self._address_first else AddressChangeWanted())


def _address(state: State) -> str:
    checked = state.checked
    return (
        checked.address.shown if checked is not None and checked.address is not None else state.typed_address
    )


def _exact(state: State, problem: Problem) -> str:
    """The code, the other side's own words, and everything that was asked."""
    parts = [problem.code.value, problem.detail, evidence_text(state.evidence, state.looked, translate)]
    return "\n\n".join(part for part in parts if part)
