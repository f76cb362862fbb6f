"""The page that looks up the mail company, live, and says how long at most."""

from PySide6.QtCore import Slot
from typing_extensions import override

from wizard.flow.state import State
from wizard.gui.look import Look
from wizard.gui.pages.page import Page
from wizard.gui.texts import translate
from wizard.gui.widgets.announce import announce
from wizard.gui.widgets.button_bar import BarTexts
from wizard.gui.widgets.checklist import Checklist
from wizard.gui.widgets.details import Details
from wizard.gui.widgets.fold import Fold
from wizard.gui.widgets.journey import LOOKING_S
from wizard.gui.widgets.progress_line import ProgressLine
from wizard.gui.widgets.prose import Prose, Tone
from wizard.model.candidate import Answer
from wizard.wording.evidence import evidence_text


class LookingPage(Page):
    """Shows which places are asked and what they answered."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "looking")
        self.now = Prose(bold=True)
        self.now.setObjectName("now")
        self.line = ProgressLine(look)
        self.places = Checklist(look)
        self.told = Prose(role="small", tone=Tone.SOFT)
        self.details = Details(look, "evidence")
        self.fold = Fold(look, "evidence_fold", self.details)
        self._run: int | None = None
        self._late = False
        self.column.addWidget(self.line)
        self.column.addWidget(self.now)
        self.column.addWidget(self.places)
        self.column.addWidget(self.told)
        self.column.addWidget(self.fold)
        self.add_aside(expert=True)
        self.column.addStretch(1)
        self.line.ran_out.connect(self._on_ran_out)
        self.fold.unfolded.connect(self.repeat)

    @override
    def _show(self, state: State) -> None:
        if state.run != self._run:
            self._run, self._late = state.run, False
            self.line.start(LOOKING_S)
        domain = _domain(state)
        self.head.say(self.tr("Looking up your mail company"), self.tr("This takes 10 seconds at most."))
        self._say_now(self._doing(state, domain))
        self.places.show_evidence(state.evidence, domain)
        words = self.tr("Only %1 is told your address. All others are asked about the name %1 alone.")
        self.told.setText(words.replace("%1", domain))
        self.details.label(self.tr("What was asked"), self.tr("Copy all"))
        if self.fold.is_open:
            self.details.show_text(
                evidence_text(state.evidence, state.looked, translate) or self.tr("No answer yet.")
            )
        self.fold.button.label(self.tr("&Details"), "D")

    @override
    def bar(self) -> BarTexts:
        return BarTexts(main=None, back=None, cancel=self.tr("&Stop"))

    def _doing(self, state: State, domain: str) -> str:
        if self._late:
            return self.tr("It takes a little longer. You may wait, or press Stop.")
        if any(one.answer is Answer.FOUND for one in state.evidence):
            return self.tr("Found something. Now trying whether its doors are open...")
        return self.tr("Asking what is known about %1...").replace("%1", domain)

    def _say_now(self, text: str) -> None:
        if text != self.now.text():
            self.now.setText(text)
            announce(self.now, text)

    @Slot()
    def _on_ran_out(self) -> None:
        self._late = True
        self.repeat()


def _domain(state: State) -> str:
    assert state.checked is not None
    assert state.checked.address is not None
    return state.checked.address.domain
