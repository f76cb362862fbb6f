"""Every page, dialog and window by the name of its picture, and how each is put up: the one place for both.

A new page of the wizard, letter or page of explanation is a line in the lists that are gathered here. A new
kind of window is a function that puts it up, and a line in `FAMILIES`.
"""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLineEdit, QWidget

from tests.helpers.beginning_scenes import BEGINNING_SCENES, add_practice
from tests.helpers.expert_scenes import EXPERT_SCENES, TALK_SCENES
from tests.helpers.fake_engine import FakeEngine
from tests.helpers.learn_scenes import LEARN_SCENES, LESSON_DONE_SCENES, PRACTICE_SCENES
from tests.helpers.letter_scenes import LETTER_SCENES
from tests.helpers.mail_scenes import MAIL_SCENES
from tests.helpers.report_scenes import REPORT_SCENES
from tests.helpers.scenes import ACCOUNT_ID, WIZARD_SCENES
from tests.helpers.screen_checks import settle
from wizard.flow.state import State
from wizard.gui.learn.window import LearnWindow
from wizard.gui.look import Look
from wizard.gui.mail.compose_window import ComposeWindow
from wizard.gui.mail.mail_window import MailWindow
from wizard.gui.pages.address import AddressPage
from wizard.gui.pages.checking import CheckingPage
from wizard.gui.pages.done import DonePage
from wizard.gui.pages.looking import LookingPage
from wizard.gui.practice.lesson_done import LessonDoneDialog
from wizard.gui.practice.welcome import PracticeWelcome
from wizard.gui.report.window import ReportWindow
from wizard.gui.talk_window import TalkWindow
from wizard.gui.texts import translate
from wizard.gui.widgets.fold import Fold
from wizard.gui.widgets.language_menu import LanguageMenu
from wizard.gui.widgets.letter_card import LetterText
from wizard.gui.wizard_window import WizardWindow
from wizard.model.conversation import Talk
from wizard.model.lesson import Lesson
from wizard.model.report import Report
from wizard.wording.languages import Language
from wizard.wording.learn.topic import Topic
from wizard.wording.letters import letter_to_oneself

_COMPOSE_SIZE = QSize(900, 728)


class Stage:
    """Where scenes are put up; what is on it stays until it is cleared."""

    def __init__(self, look: Look, language: Language, *, wizard: QSize, mail: QSize) -> None:
        """A stage whose windows have these sizes; dialogs find their own."""
        self.look = look
        self.language = language.value
        self.wizard = wizard
        self.mail = mail
        self._windows: list[QWidget] = []
        self._asked: dict[QWidget, QSize] = {}

    def show(self, window: QWidget, size: QSize | None = None) -> None:
        """Show a window, at this size or at its own."""
        self._windows.append(window)
        if size is not None:
            self._asked[window] = size
            window.resize(size)
        window.show()
        settle()

    def outgrown(self) -> list[str]:
        """Windows that are larger than they were asked to be."""
        return [
            f"outgrown: {window.objectName()} is {window.width()}x{window.height()}"
            for window, size in self._asked.items()
            if window.size() != size
        ]

    def hold(self, ground: QWidget) -> None:
        """Keep what a dialog belongs to, unseen."""
        self._windows.append(ground)

    def clear(self) -> None:
        """Take away all that was put up."""
        self._asked.clear()
        while self._windows:
            window = self._windows.pop()
            window.hide()
            window.deleteLater()
        settle()


Scene = Callable[[Stage], QWidget]
"""Puts something up and says which window is to be looked at."""


def _wizard(name: str, state: Callable[[], State], stage: Stage) -> QWidget:
    window = WizardWindow(stage.look, FakeEngine(), state=state())
    stage.show(window, stage.wizard)
    add_practice(window, name)
    _stand_still(window, name)
    settle()
    return window


def _stand_still(window: WizardWindow, name: str) -> None:
    """Stop what moves at a place where it can be seen."""
    for field in window.findChildren(QLineEdit):
        field.deselect()
    page = window.page
    if isinstance(page, LookingPage | CheckingPage):
        page.line.show_part(0.4)
        window.way.show_letter_at(0.45)
    if name in {"expert", "expert_troubles"}:
        lights = window.findChild(QWidget, "incoming_doors")
        content = page.widget()
        assert lights is not None
        assert content is not None
        page.verticalScrollBar().setValue(lights.mapTo(content, lights.rect().topLeft()).y())
    if isinstance(page, AddressPage) and name != "address":
        page.field.left.emit()
    if name.endswith("_details"):
        for fold in page.findChildren(Fold):
            fold.button.setChecked(True)
        settle()
        page.verticalScrollBar().setValue(page.verticalScrollBar().maximum())
    if isinstance(page, DonePage):
        page.card.postmark.finish()
        if name == "done":
            _show_letter(window)


def _show_letter(window: WizardWindow) -> None:
    subject, body = letter_to_oneself(translate)
    address = "taro@example.ne.jp"
    window.show_letter(LetterText(writer=address, reader=address, subject=subject, body=body.split("\n")[0]))


def _language_menu(stage: Stage) -> QWidget:
    window = WizardWindow(stage.look, FakeEngine())
    stage.show(window, stage.wizard)
    window.strip.language.click()
    menu = window.findChild(LanguageMenu)
    assert menu is not None
    settle()
    return menu


def _talk(name: str, talks: tuple[Talk, ...], stage: Stage) -> QWidget:
    window = TalkWindow(None, stage.look)
    window.show_talks(talks)
    stage.show(window, stage.wizard)
    if name == "conversation_sending":
        window.view.verticalScrollBar().setValue(window.view.verticalScrollBar().maximum())
        settle()
    return window


def _report(report: Callable[[], Report], stage: Stage) -> QWidget:
    window = ReportWindow(None, stage.look, report())
    stage.show(window, stage.wizard)
    return window


def _report_copied(report: Callable[[], Report], stage: Stage) -> QWidget:
    window = ReportWindow(None, stage.look, report())
    window.copy.click()
    stage.show(window, stage.wizard)
    return window


def _learn(topic: Topic | None, stage: Stage) -> QWidget:
    window = LearnWindow(None, stage.look)
    window.show_topic(topic)
    stage.show(window, stage.wizard)
    return window


def _practice(kind: Lesson | None, stage: Stage) -> QWidget:
    welcome = PracticeWelcome(stage.look)
    welcome.kinds.button(kind).click()
    if kind is not None:
        welcome.bar.main.click()
    stage.show(welcome, stage.wizard)
    return welcome


def _lesson_done(lesson: Lesson, stage: Stage) -> QWidget:
    ground = QWidget()
    stage.hold(ground)
    dialog = LessonDoneDialog(ground, stage.look, lesson)
    stage.show(dialog)
    return dialog


def _mail(put_up: Callable[[MailWindow, str], QWidget | None], stage: Stage) -> QWidget:
    mail = MailWindow(stage.look, FakeEngine(), ACCOUNT_ID)
    stage.show(mail, stage.mail)
    shown = put_up(mail, stage.language) or mail
    if isinstance(shown, ComposeWindow):
        shown.resize(_COMPOSE_SIZE.boundedTo(stage.mail))
    settle()
    return shown


_PAGES: Final = WIZARD_SCENES | EXPERT_SCENES | BEGINNING_SCENES

FAMILIES: Final[Mapping[str, Mapping[str, Scene]]] = {
    "wizard": {name: partial(_wizard, name, state) for name, state in _PAGES.items()},
    "menu": {"language_menu": _language_menu},
    "conversation": {name: partial(_talk, name, talks) for name, talks in TALK_SCENES.items()},
    "report": {name: partial(_report, report) for name, report in REPORT_SCENES.items()}
    | {"report_copied": partial(_report_copied, REPORT_SCENES["report_locked"])},
    "learn": {name: partial(_learn, topic) for name, topic in LEARN_SCENES.items()},
    "practice": {name: partial(_practice, kind) for name, kind in PRACTICE_SCENES.items()},
    "lesson_done": {name: partial(_lesson_done, lesson) for name, lesson in LESSON_DONE_SCENES.items()},
    "mail": {name: partial(_mail, put_up) for name, put_up in (MAIL_SCENES | LETTER_SCENES).items()},
}
"""Every scene by its family and the name of its picture."""

EVERY_SCENE: Final[Mapping[str, Scene]] = {
    name: scene for family in FAMILIES.values() for name, scene in family.items()
}
