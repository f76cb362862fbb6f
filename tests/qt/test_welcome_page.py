"""The page with the three ways to begin, and what each of them leads to."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.helpers.beginning_scenes import AT_WELCOME
from tests.helpers.fake_engine import FakeEngine
from tests.helpers.screen_checks import settle
from tests.helpers.typing_hands import enter_address, press
from tests.helpers.wizard_windows import opened
from wizard.cli.windowed import practice_command
from wizard.flow.effect import LookUp, ReadProfile
from wizard.flow.step import Step
from wizard.gui import settings
from wizard.gui.learn.window import NAME, LearnWindow
from wizard.gui.look import Look
from wizard.gui.main import Program, Start
from wizard.gui.pages.address import AddressPage
from wizard.gui.pages.welcome import WelcomePage
from wizard.gui.practice_beside import PracticeCommand, PracticeFate
from wizard.gui.practice_opener import PracticeOpener
from wizard.gui.settings import WindowSettings
from wizard.gui.texts import Texts
from wizard.gui.wizard_window import WizardWindow
from wizard.runtime.home import HOME_VARIABLE
from wizard.wording.languages import Language

ENDS_WITHIN_MS = 10_000


def pretend(code: str) -> PracticeCommand:
    """A practice that is a few words of Python."""
    return PracticeCommand(program=sys.executable, arguments=("-c", code))


WAITS_FOR_ITS_END = pretend("import sys; sys.stdin.read()")


@pytest.fixture
def window(look: Look, engine: FakeEngine, qtbot: QtBot) -> WizardWindow:
    return opened(look, engine, qtbot, AT_WELCOME)


def page_of(window: WizardWindow) -> WelcomePage:
    assert isinstance(window.page, WelcomePage)
    return window.page


@pytest.fixture
def quits(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What would have ended the program."""
    found: list[str] = []
    monkeypatch.setattr(QApplication, "quit", lambda: found.append("quit"))
    return found


@contextmanager
def begun(practice: PracticeCommand, tmp_path: Path) -> Iterator[Program]:
    start = Start(language="ja", settings_path=tmp_path / "window.json", practice=practice)
    program = Program(start, FakeEngine)
    program.open()
    yield program
    program.close()
    program.texts.stop()


@pytest.fixture
def program(compiled: None, tmp_path: Path) -> Iterator[Program]:
    """The program at its first window, with a practice that waits."""
    with begun(WAITS_FOR_ITS_END, tmp_path) as program:
        yield program


def wizard_of(program: Program) -> WizardWindow:
    assert program.wizard is not None
    return program.wizard


def test_enter_takes_the_way_for_which_most_people_come(window: WizardWindow) -> None:
    press(window.focusWidget(), Qt.Key.Key_Return)

    assert window.state.step is Step.ADDRESS
    assert window.focusWidget().objectName() == "address"


def test_back_from_the_address_leads_here_and_what_was_typed_stays(
    window: WizardWindow, engine: FakeEngine
) -> None:
    page_of(window).set_up.click()
    page = window.page
    assert isinstance(page, AddressPage)
    page.field.edit.setText("taro@example.ne.jp")

    window.bar.back.click()
    there = window.state.step
    page_of(window).set_up.click()

    assert there is Step.WELCOME
    assert page.field.text() == "taro@example.ne.jp"
    press(page.field.edit, Qt.Key.Key_Return)
    assert isinstance(engine.effects[-1], LookUp)


def test_a_file_is_asked_for_and_read(window: WizardWindow, engine: FakeEngine, tmp_path: Path) -> None:
    file = tmp_path / "taro.tayori"
    file.write_bytes(b"{}")
    page = page_of(window)

    page.profile.click()
    assert page.chooser is not None
    dialog = page.chooser.dialog
    assert dialog is not None
    dialog.selectFile(str(file))
    dialog.accept()

    assert engine.effects[-1] == ReadProfile(run=1, place=str(file))
    assert window.state.step is Step.PROFILE


def test_closing_the_question_for_a_file_changes_nothing(window: WizardWindow, engine: FakeEngine) -> None:
    page = page_of(window)
    page.profile.click()
    assert page.chooser is not None
    dialog = page.chooser.dialog
    assert dialog is not None

    dialog.reject()

    assert (window.state, engine.effects) == (AT_WELCOME, [])


def test_the_cards_are_walked_by_tab_and_arrows_and_pressed_by_keys_of_their_own(
    window: WizardWindow,
) -> None:
    page = page_of(window)
    ways = [page.set_up, page.profile, page.practice]

    press(page.set_up, Qt.Key.Key_Down)
    by_arrow = window.focusWidget()
    press(by_arrow, Qt.Key.Key_Tab)

    assert [by_arrow, window.focusWidget()] == ways[1:]
    assert [way.shortcut().toString() for way in ways] == ["Alt+1", "Alt+2", "Alt+3"]
    assert [way.accessibleDescription() != "" for way in ways] == [True] * 3


def test_leaving_costs_nothing_before_anything_was_typed(window: WizardWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.left, timeout=1000):
        press(window, Qt.Key.Key_Escape)

    assert not window.isVisible()


def test_leaving_asks_when_an_address_was_typed(window: WizardWindow) -> None:
    page_of(window).set_up.click()
    page = window.page
    assert isinstance(page, AddressPage)
    page.field.edit.setText("taro@example.ne.jp")
    window.bar.back.click()

    press(window, Qt.Key.Key_Escape)

    assert window.state.step is Step.WELCOME
    assert window.isVisible()


def test_what_words_mean_is_one_press_away(window: WizardWindow) -> None:
    window.strip.words.click()

    assert window.findChild(LearnWindow, NAME) is not None


def test_the_language_changes_at_once(window: WizardWindow, texts: Texts) -> None:
    texts.use(Language.ENGLISH)
    settle()

    assert page_of(window).set_up.accessibleName() == "Set up my mail on this computer"
    assert window.bar.cancel.text() == "&Close"


def test_the_program_begins_with_the_three_ways(program: Program) -> None:
    assert wizard_of(program).state == AT_WELCOME


def test_one_more_account_begins_with_the_address_and_back_leads_to_the_three_ways(program: Program) -> None:
    wizard_of(program).reject()
    program.open_mail("taro-example.ne.jp")
    assert program.mail is not None

    program.mail.setup_wanted.emit()
    wizard = wizard_of(program)
    first = wizard.state.step
    wizard.bar.back.click()

    assert first is Step.ADDRESS
    assert wizard.state.step is Step.WELCOME


def test_the_practice_is_told_of_while_it_is_open_and_not_opened_twice(
    program: Program, qtbot: QtBot
) -> None:
    wizard = wizard_of(program)
    page = page_of(wizard)

    program.look.set_zoom(2.0)
    settle()
    page.verticalScrollBar().setValue(page.verticalScrollBar().maximum())
    page.practice.click()
    told = page.beside.prose.text()
    qtbot.waitUntil(lambda: not page.beside.visibleRegion().isEmpty(), timeout=2000)
    program.look.set_zoom(1.0)
    page.practice.click()
    assert program.practice is not None
    first = program.practice._process
    assert first is not None
    qtbot.waitUntil(lambda: first.processId() > 0, timeout=ENDS_WITHIN_MS)
    first.closeWriteChannel()
    qtbot.waitUntil(lambda: not page.beside.isVisible(), timeout=ENDS_WITHIN_MS)

    assert "別の窓" in told
    assert not program.practice.is_open
    assert wizard.state == AT_WELCOME
    assert wizard.isVisible()


def test_while_practising_the_wizard_may_be_closed_and_the_program_ends_with_the_practice(
    program: Program, qtbot: QtBot, quits: list[str]
) -> None:
    wizard = wizard_of(program)
    page_of(wizard).practice.click()
    assert program.practice is not None
    process = program.practice._process
    assert process is not None

    wizard.reject()
    settle()
    at_once = list(quits)
    process.closeWriteChannel()
    qtbot.waitUntil(lambda: quits == ["quit"], timeout=ENDS_WITHIN_MS)

    assert at_once == []


def test_a_practice_does_not_outlive_the_program(compiled: None, tmp_path: Path) -> None:
    with begun(WAITS_FOR_ITS_END, tmp_path) as program:
        page_of(wizard_of(program)).practice.click()
        assert program.practice is not None
        process = program.practice._process
        assert process is not None
        assert process.waitForStarted(ENDS_WITHIN_MS)
        opener = program.practice

    assert not opener.is_open


@pytest.mark.parametrize(
    "command",
    [PracticeCommand(program="/nowhere/tayori", arguments=()), pretend("raise SystemExit(3)")],
    ids=["not-there", "broken"],
)
def test_a_practice_that_fails_is_told_with_a_next_step(
    command: PracticeCommand, compiled: None, tmp_path: Path, qtbot: QtBot
) -> None:
    with begun(command, tmp_path) as program:
        page = page_of(wizard_of(program))

        page.practice.click()
        qtbot.waitUntil(lambda: "もう一度" in page.beside.prose.text(), timeout=ENDS_WITHIN_MS)

        assert "練習が開けなかった" in page.beside.prose.text()
        assert program.practice is not None
        assert not program.practice.is_open


def test_the_text_size_that_was_chosen_in_the_practice_stays(
    program: Program, tmp_path: Path, qtbot: QtBot
) -> None:
    page = page_of(wizard_of(program))
    page.practice.click()
    settings.save(WindowSettings(zoom=1.4, language=Language.GERMAN), tmp_path / "window.json")

    assert program.practice is not None
    process = program.practice._process
    assert process is not None
    process.closeWriteChannel()
    qtbot.waitUntil(lambda: program.look.zoom == 1.4, timeout=ENDS_WITHIN_MS)

    assert program.texts.language is Language.GERMAN
    program.look.set_zoom(1.0)


def test_the_practice_gets_its_variables_and_says_how_it_stands(tmp_path: Path, qtbot: QtBot) -> None:
    found = tmp_path / "found"
    code = (
        "import os, sys; open(sys.argv[1], 'w').write(os.environ['TAYORI_TEST'] + ' ' + os.environ['PATH'])"
    )
    command = PracticeCommand(
        program=sys.executable, arguments=("-c", code, str(found)), variables={"TAYORI_TEST": "here"}
    )
    fates: list[PracticeFate] = []
    opener = PracticeOpener(command, None)
    opener.changed.connect(fates.append)

    opener.open()
    qtbot.waitUntil(lambda: len(fates) == 2, timeout=ENDS_WITHIN_MS)

    assert fates == [PracticeFate.OPEN, PracticeFate.CLOSED]
    assert found.read_text().startswith("here /")


def test_the_practice_is_this_program_once_more_without_the_folder_of_what_is_real(tmp_path: Path) -> None:
    command = practice_command(tmp_path)

    assert command.program == sys.executable
    assert command.arguments[-2:] == ("wizard", "practice")
    assert "--home" not in command.arguments
    assert command.variables[HOME_VARIABLE] == str(tmp_path)
    assert HOME_VARIABLE not in practice_command(None).variables


def test_the_address_of_an_earlier_try_is_found_again(window: WizardWindow, engine: FakeEngine) -> None:
    page_of(window).set_up.click()
    enter_address(window, "taro@example.ne.jp")
    press(window, Qt.Key.Key_Escape)

    window.bar.back.click()
    page_of(window).set_up.click()

    page = window.page
    assert isinstance(page, AddressPage)
    assert page.field.text() == "taro@example.ne.jp"
