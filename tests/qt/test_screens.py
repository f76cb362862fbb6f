"""Every page in both languages at 100 and 200 % text, down to a small notebook's screen."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.helpers import screen_checks
from tests.helpers.beginning_scenes import BEGINNING_SCENES, add_practice
from tests.helpers.expert_scenes import EXPERT_SCENES, TALK_SCENES
from tests.helpers.fake_engine import FakeEngine
from tests.helpers.learn_scenes import LEARN_SCENES, LESSON_DONE_SCENES, PRACTICE_SCENES
from tests.helpers.letter_scenes import LETTER_SCENES
from tests.helpers.mail_scenes import MAIL_SCENES
from tests.helpers.report_scenes import REPORT_SCENES
from tests.helpers.scenes import ACCOUNT_ID, WIZARD_SCENES
from wizard.gui.learn.window import LearnWindow
from wizard.gui.look import Look
from wizard.gui.mail.last_look_dialog import LastLookDialog
from wizard.gui.mail.mail_window import MailWindow
from wizard.gui.practice.lesson_done import LessonDoneDialog
from wizard.gui.practice.welcome import PracticeWelcome
from wizard.gui.report.window import ReportWindow
from wizard.gui.talk_window import TalkWindow
from wizard.gui.texts import Texts
from wizard.gui.widgets.fold import Fold
from wizard.gui.widgets.scroll_room import ScrollRoom
from wizard.gui.widgets.small_dialog import SmallDialog
from wizard.gui.wizard_window import WizardWindow
from wizard.wording.languages import Language

SMALLEST_SCREEN = QSize(1024, 600)
SIZES = {1.0: QSize(1000, 700), 2.0: SMALLEST_SCREEN}
LANGUAGES = (Language.JAPANESE, Language.ENGLISH, Language.GERMAN)
"""The two that most people use, and one with long words."""
CHECKS = (
    screen_checks.misfits,
    screen_checks.outside,
    screen_checks.overlaps,
    screen_checks.tofu,
    screen_checks.small_targets,
    screen_checks.nameless,
)


@pytest.mark.parametrize("zoom", SIZES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_of_the_wizard_fits_and_can_be_read_reached_and_named(
    language: Language, zoom: float, look: Look, texts: Texts
) -> None:
    texts.use(language)
    look.set_zoom(zoom)
    look.dress()
    found = []
    for name, state in (WIZARD_SCENES | EXPERT_SCENES | BEGINNING_SCENES).items():
        window = WizardWindow(look, FakeEngine(), state=state())
        window.resize(SIZES[zoom])
        window.show()
        add_practice(window, name)
        screen_checks.settle()

        found += [f"{name}: {fault}" for check in CHECKS for fault in check(window)]
        for fold in window.page.findChildren(Fold):
            fold.button.setChecked(True)
            screen_checks.settle()
            found += [f"{name} unfolded: {fault}" for check in CHECKS for fault in check(window)]
        assert window.size() == SIZES[zoom], name
        _dispose(window)

    assert found == []


@pytest.mark.parametrize("zoom", SIZES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_conversation_fits_and_can_be_read_reached_and_named(
    language: Language, zoom: float, look: Look, texts: Texts
) -> None:
    texts.use(language)
    look.set_zoom(zoom)
    look.dress()
    found = []
    for name, talks in TALK_SCENES.items():
        window = TalkWindow(None, look)
        window.show_talks(talks)
        window.resize(SIZES[zoom])
        window.show()
        screen_checks.settle()

        found += [f"{name}: {fault}" for check in CHECKS for fault in check(window)]
        assert window.size() == SIZES[zoom], name
        document = window.view.document()
        found += [name] if document.idealWidth() > window.view.viewport().width() else []
        _dispose(window)

    assert found == []


@pytest.mark.parametrize("zoom", SIZES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_for_who_helps_fits_and_can_be_read_reached_and_named(
    language: Language, zoom: float, look: Look, texts: Texts
) -> None:
    texts.use(language)
    look.set_zoom(zoom)
    look.dress()
    found = []
    for name, report in REPORT_SCENES.items():
        window = ReportWindow(None, look, report())
        window.copy.click()
        window.resize(SIZES[zoom])
        window.show()
        screen_checks.settle()

        found += [f"{name}: {fault}" for check in CHECKS for fault in check(window)]
        assert window.size() == SIZES[zoom], name
        document = window.view.document()
        found += [name] if document.idealWidth() > window.view.viewport().width() else []
        _dispose(window)

    assert found == []


@pytest.mark.parametrize("zoom", SIZES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_mail_window_fits_and_can_be_read_reached_and_named(
    language: Language, zoom: float, look: Look, texts: Texts
) -> None:
    texts.use(language)
    look.set_zoom(zoom)
    look.dress()
    found = []
    for name, put_up in (MAIL_SCENES | LETTER_SCENES).items():
        mail = MailWindow(look, FakeEngine(), ACCOUNT_ID)
        mail.resize(SIZES[zoom])
        mail.show()
        screen_checks.settle()
        window = put_up(mail, language.value) or mail
        screen_checks.settle()

        found += [f"{name}: {fault}" for check in CHECKS for fault in check(window)]
        # What is seen before sending can be much, and its title counts it.
        if isinstance(window, SmallDialog) and not isinstance(window, LastLookDialog) and zoom == 1.0:
            found += [f"{name}: must be scrolled" for room in window.findChildren(ScrollRoom) if _hides(room)]
        assert mail.width() == SIZES[zoom].width(), name
        _dispose(mail)

    assert found == []


@pytest.mark.parametrize("zoom", SIZES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_of_explanation_fits_and_can_be_read_reached_and_named(
    language: Language, zoom: float, look: Look, texts: Texts
) -> None:
    texts.use(language)
    look.set_zoom(zoom)
    look.dress()
    found = []
    for name, topic in LEARN_SCENES.items():
        window = LearnWindow(None, look)
        window.show_topic(topic)
        window.resize(SIZES[zoom])
        window.show()
        screen_checks.settle()

        found += [f"{name}: {fault}" for check in CHECKS for fault in check(window)]
        assert window.size() == SIZES[zoom], name
        _dispose(window)

    assert found == []


@pytest.mark.parametrize("zoom", SIZES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_class_room_fits_and_can_be_read_reached_and_named(
    language: Language, zoom: float, look: Look, texts: Texts
) -> None:
    texts.use(language)
    look.set_zoom(zoom)
    look.dress()
    found = []
    for name, kind in PRACTICE_SCENES.items():
        window = PracticeWelcome(look)
        window.kinds.button(kind).click()
        if kind is not None:
            window.bar.main.click()
        window.resize(SIZES[zoom])
        window.show()
        screen_checks.settle()

        found += [f"{name}: {fault}" for check in CHECKS for fault in check(window)]
        assert window.size() == SIZES[zoom], name
        _dispose(window)
    ground = QWidget()
    for name, lesson in LESSON_DONE_SCENES.items():
        dialog = LessonDoneDialog(ground, look, lesson)
        dialog.show()
        screen_checks.settle()

        found += [f"{name}: {fault}" for check in CHECKS for fault in check(dialog)]
        _dispose(dialog)

    assert found == []


def _hides(room: ScrollRoom) -> bool:
    return room.verticalScrollBar().maximum() > 0


def _dispose(window: QWidget) -> None:
    window.hide()
    window.deleteLater()
    screen_checks.settle()


def test_a_text_without_a_glyph_would_be_found(look: Look, qtbot: QtBot) -> None:
    window = WizardWindow(look, FakeEngine())
    qtbot.addWidget(window)
    window.show()
    window.page.head.question.setText("\U000f0000")

    assert screen_checks.tofu(window) == ["\U000f0000"]


def test_a_text_that_does_not_fit_would_be_found(look: Look, qtbot: QtBot) -> None:
    window = WizardWindow(look, FakeEngine())
    qtbot.addWidget(window)
    window.show()
    screen_checks.settle()
    window.page.head.question.setFixedHeight(10)

    assert screen_checks.misfits(window) != []
