"""The page that asks before another company than the one in the address gets the password."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from wizard.flow.event import ConsentGiven
from wizard.flow.state import State
from wizard.gui.look import Look
from wizard.gui.pages.page import Page
from wizard.gui.texts import in_sentences
from wizard.gui.widgets.button_bar import BarTexts
from wizard.gui.widgets.findings import Findings
from wizard.gui.widgets.icon_label import IconLabel, IconLine
from wizard.gui.widgets.prose import Prose, Tone
from wizard.model.candidate import Trust
from wizard.model.domain_shown import domain_for_people


class ConsentPage(Page):
    """Names both companies side by side and lets the user decide."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "consent")
        self.own, self._own_is = Prose(bold=True), Prose(role="small", tone=Tone.SOFT)
        self.other, self._other_is = Prose(bold=True), Prose(role="small", tone=Tone.SOFT)
        self._own_card = _card(look, "company", "soft", self.own, self._own_is)
        self._other_card = _card(look, "key", "amber", self.other, self._other_is)
        self._other_card.setProperty("card", "amber")
        self.advice = IconLine(look, "look_here", "amber")
        self.changed = IconLine(look, "look_here", "amber")
        self.findings = Findings(look, "consent")
        for widget in (self._own_card, self._other_card, self.advice, self.changed, self.findings):
            self.column.addWidget(widget)
        self.column.addStretch(1)
        self.findings.other_chosen.connect(self.choose_other)

    @override
    def _show(self, state: State) -> None:
        assert state.looked is not None
        assert state.checked is not None
        assert state.checked.address is not None
        others = ", ".join(map(domain_for_people, state.looked.consent_domains))
        is_file = state.profile is not None
        self.head.say(
            self.tr("May %1 have your password?").replace("%1", others),
            self.tr("The file says that another company than the one in your address has your mail.")
            if is_file
            else self.tr("Your mail seems to be handled by another company than the one in your address."),
        )
        self.own.setText(state.checked.address.domain)
        self._own_is.setText(self.tr("the company in your address"))
        self.other.setText(others)
        self._other_is.setText(self.tr("the company that would get the password"))
        self.advice.say(
            self.tr("Go on only if you know this name, or trust whoever made the file.")
            if is_file
            else self.tr("Go on only if you know this name.")
        )
        is_open = not is_file and state.candidate is not None and state.candidate.trust is Trust.OPEN
        self.changed.say(
            self.tr(
                "This name came over a line without encryption. Somebody on the way could have changed it."
            )
            if is_open
            else ""
        )
        self.findings.show_looked(state.evidence, state.looked)

    @override
    def bar(self) -> BarTexts:
        return BarTexts(
            main=self.tr("&Yes, go on"),
            back=self.tr("&Back"),
            cancel=self.tr("&Cancel"),
            main_key="Y",
            enter_presses_main=False,
        )

    @override
    def spoken(self) -> str:
        return in_sentences(super().spoken(), self.changed.prose.text(), self.advice.prose.text())

    @override
    def press_main(self) -> None:
        self.tell(ConsentGiven())

    @override
    def first_field(self) -> QWidget:
        """Neither of the answers: Enter, pressed once too often, only shows the details."""
        return self.findings.fold.button


def _card(look: Look, icon: str, color: str, name: Prose, what: Prose) -> QFrame:
    card = QFrame()
    card.setProperty("card", "paper")
    words = QVBoxLayout()
    words.setSpacing(0)
    words.addWidget(name)
    words.addWidget(what)
    row = QHBoxLayout(card)
    row.setContentsMargins(20, 12, 20, 12)
    row.setSpacing(16)
    row.addWidget(IconLabel(look, icon, color, size=32))
    row.addLayout(words, 1)
    return card
