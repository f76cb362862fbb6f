"""The page with the two lamps: one for receiving, one for sending."""

from PySide6.QtCore import Slot
from typing_extensions import override

from wizard.flow.state import State
from wizard.gui.look import Look
from wizard.gui.pages.page import Page
from wizard.gui.widgets.announce import announce
from wizard.gui.widgets.button_bar import BarTexts
from wizard.gui.widgets.details import Details
from wizard.gui.widgets.fold import Fold
from wizard.gui.widgets.journey import CHECKING_S
from wizard.gui.widgets.lamp import LampCard
from wizard.gui.widgets.progress_line import ProgressLine
from wizard.gui.widgets.prose import Prose, Tone
from wizard.model.lamp import Side


class CheckingPage(Page):
    """Both doors are tried at once; each lamp says how far it is."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "checking")
        self.line = ProgressLine(look)
        self.incoming = LampCard(look, Side.INCOMING)
        self.outgoing = LampCard(look, Side.OUTGOING)
        self.after = Prose(tone=Tone.SOFT)
        self.after.setObjectName("after")
        self.details = Details(look, "doors")
        self.fold = Fold(look, "doors_fold", self.details)
        self._run: int | None = None
        self._late = False
        for widget in (self.line, self.incoming, self.outgoing, self.after, self.fold):
            self.column.addWidget(widget)
        self.add_aside(conversation=True)
        self.column.addStretch(1)
        self.line.ran_out.connect(self._on_ran_out)

    @override
    def _show(self, state: State) -> None:
        if state.run != self._run:
            self._run, self._late = state.run, False
            self.line.start(CHECKING_S)
        self.head.say(
            self.tr("Checking whether mail comes and goes"), self.tr("This takes 10 seconds at most.")
        )
        incoming, outgoing = state.lamps
        self.incoming.show_lamp(incoming)
        self.outgoing.show_lamp(outgoing)
        self._say_after(self._after(state))
        self.details.label(self.tr("The doors that are tried"), self.tr("Copy all"))
        self.details.show_text(
            "\n".join(f"{lamp.side.value}: {lamp.endpoint or '–'} {lamp.state.value}" for lamp in state.lamps)  # noqa: RUF001
        )
        self.fold.button.label(self.tr("&Details"), "D")

    @override
    def bar(self) -> BarTexts:
        return BarTexts(main=None, back=None, cancel=self.tr("&Stop"))

    def _after(self, state: State) -> str:
        if state.settings is not None:
            return self.tr("Both work. Keeping the account on this computer...")
        if self._late:
            return self.tr("It takes a little longer. You may wait, or press Stop.")
        return ""

    def _say_after(self, text: str) -> None:
        if text and text != self.after.text():
            announce(self.after, text)
        self.after.say(text)

    @Slot()
    def _on_ran_out(self) -> None:
        self._late = True
        self.repeat()
