"""The page with what the mail company wants done first."""

from PySide6.QtCore import QLocale, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from typing_extensions import override

from wizard.flow.event import PreparationDone
from wizard.flow.state import State
from wizard.gui.look import Look
from wizard.gui.pages.page import Page
from wizard.gui.pages.provider import provider_of
from wizard.gui.texts import in_sentences
from wizard.gui.widgets.button_bar import BarTexts
from wizard.gui.widgets.findings import Findings
from wizard.gui.widgets.icon_label import IconLine
from wizard.gui.widgets.prose import Tone
from wizard.gui.widgets.step_list import StepList


class PreparationPage(Page):
    """The company's own steps, in its own order, with its own pages."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "preparation")
        self.steps = StepList(look)
        self.kept = IconLine(look, "note", "soft", tone=Tone.SOFT)
        self.findings = Findings(look, "preparation")
        for widget in (self.steps, self.kept, self.findings):
            self.column.addWidget(widget)
        self.column.addStretch(1)
        self.steps.page_wanted.connect(self._on_page_wanted)
        self.findings.other_chosen.connect(self.choose_other)

    @override
    def _show(self, state: State) -> None:
        provider = provider_of(state)
        assert provider is not None
        language = QLocale().name()[:2]
        self.head.say(
            self.tr("%1 wants this done first").replace("%1", provider.name(language)),
            self.tr("A mail program may be used after these steps."),
        )
        self.steps.show_steps(provider.preparation, language, self.tr("Open %1"))
        self.kept.say(self.tr("You may take your time. Tayori waits here."))
        self.findings.show_looked(state.evidence, state.looked)

    @override
    def bar(self) -> BarTexts:
        return BarTexts(
            main=self.tr("&It is done"), back=self.tr("&Back"), cancel=self.tr("&Cancel"), main_key="I"
        )

    @override
    def spoken(self) -> str:
        return in_sentences(super().spoken(), *self.steps.spoken(), self.kept.prose.text())

    @override
    def press_main(self) -> None:
        self.tell(PreparationDone())

    @Slot(QUrl)
    def _on_page_wanted(self, url: QUrl) -> None:
        QDesktopServices.openUrl(url)
