"""The class room in the window: a kind is chosen, the wizard begins in it, and its end is told."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.helpers.fake_engine import FakeEngine
from tests.helpers.screen_checks import settle
from tests.helpers.typing_hands import button, press
from wizard.cli.windowed import _hint
from wizard.gui.learn.window import NAME, LearnWindow
from wizard.gui.look import Look
from wizard.gui.main import Program, Start
from wizard.gui.practice import lesson_done
from wizard.gui.practice.lesson_done import LessonDoneDialog
from wizard.gui.practice.welcome import PracticeWelcome
from wizard.gui.texts import Texts
from wizard.model.lesson import Lesson, LessonDone
from wizard.wording.languages import Language


@pytest.fixture
def welcome(look: Look, qtbot: QtBot) -> PracticeWelcome:
    window = PracticeWelcome(look)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    return window


@pytest.fixture
def begun() -> list[Lesson | None]:
    """The kinds that were begun."""
    return []


@pytest.fixture
def program(compiled: None, tmp_path: Path, begun: list[Lesson | None]) -> Iterator[Program]:
    """The whole program at the choice of the kinds, on an engine that does nothing."""

    def begin(lesson: Lesson | None) -> Start:
        begun.append(lesson)
        return Start(language="ja", hint="れんしゅう", typed_address="tayori@renshu.example")

    program = Program(Start(language="ja", begin_lesson=begin), FakeEngine)
    yield program
    program.close()
    program.texts.stop()


@pytest.mark.parametrize("lesson", [None, *Lesson])
def test_a_kind_is_explained_before_it_begins(
    lesson: Lesson | None, welcome: PracticeWelcome, qtbot: QtBot
) -> None:
    welcome.kinds.button(lesson).click()
    press(welcome.kinds.button(lesson), Qt.Key.Key_Return)
    heading = welcome.head.question.text()

    with qtbot.waitSignal(welcome.chosen, timeout=1000) as chosen:
        press(welcome.bar.main, Qt.Key.Key_Return)

    assert heading == welcome.windowTitle() != "練習の種類"
    assert chosen.args == [lesson]
    assert not welcome.isVisible()


def test_back_leads_to_the_choice_again(welcome: PracticeWelcome) -> None:
    welcome.kinds.button(Lesson.FULL_BOX).click()
    welcome.bar.main.click()
    explained = welcome.card.isVisible()

    welcome.bar.back.click()

    assert explained
    assert welcome.kinds.isVisible()
    assert not welcome.card.isVisible()
    assert welcome.kinds.option() is Lesson.FULL_BOX


def test_escape_leaves(welcome: PracticeWelcome, qtbot: QtBot) -> None:
    with qtbot.waitSignal(welcome.left, timeout=1000):
        press(welcome, Qt.Key.Key_Escape)

    assert not welcome.isVisible()


def test_the_words_of_practice_are_explained(welcome: PracticeWelcome) -> None:
    welcome.strip.words.click()

    words = welcome.findChild(LearnWindow, NAME)
    assert words is not None
    assert words.windowTitle() == "練習"


def test_the_language_changes_at_once(welcome: PracticeWelcome, texts: Texts) -> None:
    welcome.kinds.button(Lesson.CERTIFICATE).click()
    welcome.bar.main.click()

    texts.use(Language.ENGLISH)
    settle()

    assert welcome.head.question.text() == "A server that cannot prove who it is"
    assert welcome.bar.main.text() == "Be&gin"


def test_the_wizard_and_the_engine_begin_with_the_chosen_kind(
    program: Program, begun: list[Lesson | None], qtbot: QtBot
) -> None:
    program.open()
    assert program.welcome is not None
    waits = program.wizard is None and program.engine.engine is None
    program.welcome.kinds.button(Lesson.SLOW_SERVER).click()

    program.welcome.bar.main.click()
    program.welcome.bar.main.click()

    assert waits
    assert begun == [Lesson.SLOW_SERVER]
    assert program.wizard is not None
    assert program.wizard.hint.prose.text() == "れんしゅう"
    qtbot.waitUntil(lambda: program.engine.engine is not None, timeout=2000)


def test_the_end_of_a_lesson_is_told_over_the_window_that_is_open(
    program: Program, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lesson_done.LessonDoneDialog.open_soon, "__defaults__", (0,))
    program.open()
    assert program.welcome is not None
    program.welcome.bar.main.click()
    program.welcome.bar.main.click()

    program.bridge.post(LessonDone(Lesson.FULL_BOX))
    assert program.wizard is not None
    wizard = program.wizard
    qtbot.waitUntil(lambda: wizard.findChild(LessonDoneDialog) is not None, timeout=2000)
    dialog = wizard.findChild(LessonDoneDialog)
    assert dialog is not None
    qtbot.waitUntil(dialog.isVisible, timeout=2000)
    button(dialog, "lesson_done_close").click()

    assert dialog.windowTitle() == "できました"
    assert not dialog.isVisible()
    assert wizard.isVisible()


def test_the_hint_tells_both_passwords_where_both_are_needed(
    own_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TAYORI_LANG", "en")

    usual, special, task = _hint(Lesson.APP_PASSWORD).split("\n")

    assert "sakura-mochi-7" in usual
    assert "yuzu-9x4k-mame" in special
    assert task == "First the usual password, then the special one."
    assert "yuzu" not in _hint(None)
