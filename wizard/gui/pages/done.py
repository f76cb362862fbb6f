"""The last page: it works, and a letter to oneself proves it."""

from collections.abc import Callable
from datetime import date

from PySide6.QtGui import QShowEvent
from typing_extensions import override

from wizard.flow.event import OpenMailPressed
from wizard.flow.state import State, TestMail
from wizard.gui.look import Look
from wizard.gui.pages.page import Page
from wizard.gui.texts import in_one_line, in_sentences, translate
from wizard.gui.widgets.announce import announce
from wizard.gui.widgets.button_bar import BarTexts
from wizard.gui.widgets.findings import Findings
from wizard.gui.widgets.icon_label import IconLine
from wizard.gui.widgets.letter_card import LetterCard, LetterText
from wizard.gui.widgets.notices import Notices
from wizard.wording.problems import tell


class DonePage(Page):
    """The postmark, what became of the test mail, and the way to the mail window."""

    def __init__(self, look: Look, *, today: Callable[[], date] = date.today) -> None:
        super().__init__(look, "done")
        self._today = today
        self._letter: LetterText | None = None
        self.card = LetterCard(look)
        self.fate = IconLine(look, "waiting", "indigo")
        self.fate.prose.setObjectName("test_mail")
        self.notices = Notices(look)
        self.findings = Findings(look, "done")
        for widget in (self.card, self.fate, self.notices, self.findings):
            self.column.addWidget(widget)
        self.add_aside(conversation=True)
        self.column.addStretch(1)

    def show_letter(self, letter: LetterText) -> None:
        """Show the test mail as it came back."""
        self._letter = letter
        self.repeat()

    @override
    def _show(self, state: State) -> None:
        self.head.say(
            self.tr("Your mail works"),
            self.tr("%1 can receive and send now.").replace("%1", _address(state)),
        )
        self.card.name_lines(writer=self.tr("From"), reader=self.tr("To"), subject=self.tr("Subject"))
        self.card.show_letter(self._letter or self._blank(state))
        self.card.stamp(
            self._today(), place=self.tr("TAYORI", "the post office on the postmark"), word=self.tr("READY")
        )
        icon, color, text = self._fate(state)
        self.fate.show_icon(icon, color)
        if text and text != self.fate.prose.text():
            announce(self.fate, text)
        self.fate.say(text)
        self.notices.show_problems(state.notices)
        self.findings.show_looked(state.evidence, state.looked, choice=False)

    @override
    def bar(self) -> BarTexts:
        state = self._state
        if state is None or state.account_id is None:
            return BarTexts(main=None, back=None, cancel=self.tr("&Close"))
        return BarTexts(
            main=self.tr("&Open mail"), main_key="O", main_icon="letter", back=None, cancel=self.tr("&Close")
        )

    @override
    def spoken(self) -> str:
        return in_sentences(super().spoken(), self.fate.prose.text())

    @override
    def press_main(self) -> None:
        self.tell(OpenMailPressed())

    def _blank(self, state: State) -> LetterText:
        address = _address(state)
        return LetterText(writer=address, reader=address, subject=self.tr("A letter to myself"), body="")

    def _fate(self, state: State) -> tuple[str, str, str]:
        if not state.sends_test_mail or state.account_id is None:
            return "check", "moss", self.tr("Both doors accepted the password.")
        if state.test_mail is None:
            return (
                "waiting",
                "indigo",
                self.tr("A letter to yourself is on its way. Waiting up to 30 seconds..."),
            )
        return self._came_back(state.test_mail)

    def _came_back(self, test_mail: TestMail) -> tuple[str, str, str]:
        if test_mail.arrived and test_mail.same:
            return (
                "check",
                "moss",
                self.tr("A letter to yourself was sent and arrived, letter by letter the same."),
            )
        if test_mail.arrived:
            return (
                "look_here",
                "amber",
                self.tr("A letter to yourself arrived, but it was changed on the way."),
            )
        if test_mail.problem is not None:
            return "look_here", "amber", in_one_line(tell(test_mail.problem, translate))
        return (
            "look_here",
            "amber",
            self.tr("The letter to yourself has not arrived yet. It often takes a few minutes."),
        )

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.repeat()


def _address(state: State) -> str:
    if state.settings is not None:
        return state.settings.address.shown
    return state.typed_address
