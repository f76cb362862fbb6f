"""A helper's file in the window: shown in plain words, asked about, checked, or told why it is of no use."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.helpers.beginning_scenes import (
    AT_WELCOME,
    PROFILE,
    looked,
    profile,
    profile_consent,
    profile_nameless,
    profile_of_known_company,
    profile_password,
    profile_password_special,
    profile_problem,
    profile_unreachable,
)
from tests.helpers.fake_engine import FakeEngine
from tests.helpers.scenes import ACCOUNT_ID, SETTINGS
from tests.helpers.typing_hands import button, enter_password, last_check, press
from tests.helpers.wizard_windows import opened
from wizard.flow.effect import LookUp, ReadProfile, Save
from wizard.flow.event import (
    CheckFailed,
    CheckPassed,
    ProfileChosen,
    ProfileRead,
    ProfileRefused,
    Saved,
)
from wizard.flow.state import State
from wizard.flow.step import Step
from wizard.gui.look import Look
from wizard.gui.pages.address import AddressPage
from wizard.gui.pages.consent import ConsentPage
from wizard.gui.pages.password import PasswordPage
from wizard.gui.pages.preparation import PreparationPage
from wizard.gui.pages.problem import ProblemPage
from wizard.gui.pages.profile import ProfilePage
from wizard.gui.texts import translate
from wizard.gui.wizard_window import WizardWindow
from wizard.model.candidate import Source
from wizard.model.problem import Problem, ProblemCode
from wizard.model.profile import Profile
from wizard.wording.problems import tell

CODES = (
    ProblemCode.FILE_NOT_A_PROFILE,
    ProblemCode.FILE_TOO_NEW,
    ProblemCode.FILE_UNREADABLE,
    ProblemCode.ACCOUNT_EXISTS,
)


@pytest.fixture
def window(look: Look, engine: FakeEngine, qtbot: QtBot) -> WizardWindow:
    """The wizard with a file that is being read."""
    window = opened(look, engine, qtbot, AT_WELCOME)
    window.happen(ProfileChosen(place="/stick/taro.tayori"))
    return window


def page_of(window: WizardWindow) -> ProfilePage:
    assert isinstance(window.page, ProfilePage)
    return window.page


def read(window: WizardWindow, profile: Profile = PROFILE) -> ProfilePage:
    """The file was read."""
    window.happen(ProfileRead(run=window.state.run, profile=profile, looked=looked(profile)))
    return page_of(window)


def words(page: ProfilePage) -> list[str]:
    """What stands in the card."""
    return [sentence.text() for _, sentence in page.lines if sentence.isVisibleTo(page)]


def test_while_a_file_is_read_there_is_nothing_to_agree_to(window: WizardWindow) -> None:
    assert not window.bar.main.isVisible()
    assert not page_of(window).card.isVisible()
    assert window.bar.back.isVisible()


def test_what_the_file_says_is_shown_in_plain_words_and_exactly_when_wanted(window: WizardWindow) -> None:
    page = read(window)

    assert words(page) == ["山田 太郎", "taro@example.ne.jp", "example.ne.jp"]
    assert "taro.tayori" in page.head.lead.text()
    assert "パスワードは入っていません" in page.secret.prose.text()
    assert "imap://imap.example.ne.jp:993/tls" in page.details.text.toPlainText()
    assert not page.details.isVisible()


def test_a_company_of_the_table_is_called_by_its_name(look: Look, engine: FakeEngine, qtbot: QtBot) -> None:
    assert "れいネット" in words(page_of(opened(look, engine, qtbot, profile_of_known_company())))


def test_a_name_that_is_not_in_the_file_takes_no_room(look: Look, engine: FakeEngine, qtbot: QtBot) -> None:
    page = page_of(opened(look, engine, qtbot, profile_nameless()))

    assert words(page) == ["taro@example.ne.jp", "example.ne.jp"]


def test_only_the_password_is_typed_and_the_account_is_kept(window: WizardWindow, engine: FakeEngine) -> None:
    read(window)

    press(window.focusWidget(), Qt.Key.Key_Return)
    enter_password(window, "s3cret")
    check = last_check(engine)
    window.happen(CheckPassed(run=window.state.run, settings=SETTINGS))
    save = engine.effects[-1]
    window.happen(Saved(run=window.state.run, account_id=ACCOUNT_ID))

    assert (check.candidate.source, check.candidate.incoming) == (Source.IMPORT, (SETTINGS.incoming,))
    assert isinstance(save, Save)
    assert save.display_name == "山田 太郎"
    assert window.state.step is Step.DONE
    assert not any(isinstance(effect, LookUp) for effect in engine.effects)


def test_a_wrong_password_is_typed_again_on_its_page(window: WizardWindow, engine: FakeEngine) -> None:
    read(window)
    window.bar.main.click()
    enter_password(window, "wrong")

    window.happen(CheckFailed(run=window.state.run, problem=Problem(code=ProblemCode.AUTH_FAILED)))
    page = window.page
    assert isinstance(page, PasswordPage)
    told = page.card.sentence.text()
    enter_password(window, "s3cret")

    assert told == "パスワードが合いませんでした。"
    assert last_check(engine).secret.reveal() == "s3cret"


@pytest.mark.parametrize("code", CODES)
def test_a_file_of_no_use_is_told_and_another_one_is_the_next_step(
    code: ProblemCode, window: WizardWindow, engine: FakeEngine, tmp_path: Path
) -> None:
    problem = Problem(code=code, facts=("taro.tayori",), detail="the exact words")
    other = tmp_path / "hanako.tayori"
    other.write_bytes(b"{}")
    window.happen(ProfileRefused(run=window.state.run, problem=problem))
    page = page_of(window)
    told = tell(problem, translate)
    shown = (page.problem.sentence.text(), page.problem.next_step.text())
    says = f"{told.next_step} {page.kept.prose.text()}"

    press(window.focusWidget(), Qt.Key.Key_Return)
    assert page.chooser.dialog is not None
    page.chooser.dialog.selectFile(str(other))
    page.chooser.dialog.accept()

    assert shown == (told.sentence, told.next_step)
    assert "何も変わっていません" in says or "何も変えていません" in says
    assert engine.effects[-1] == ReadProfile(run=window.state.run, place=str(other))
    assert window.state.problems == ()


def test_the_exact_words_of_a_problem_are_there_for_a_helper(
    look: Look, engine: FakeEngine, qtbot: QtBot
) -> None:
    state = profile_problem(ProblemCode.FILE_NOT_A_PROFILE, "Expecting value: line 1")

    page = page_of(opened(look, engine, qtbot, state))
    page.fold.button.click()

    assert page.details.text.toPlainText() == "file_not_a_profile\n\nExpecting value: line 1"
    assert page.details.isVisible()


def test_a_file_of_no_use_can_be_shown_to_the_person_who_made_it(
    look: Look, engine: FakeEngine, qtbot: QtBot
) -> None:
    window = opened(look, engine, qtbot, profile_problem(ProblemCode.FILE_TOO_NEW, "version 2"))

    page_of(window).problem.helper.click()

    assert window.report.window is not None
    assert "version 2" in window.report.window.view.toPlainText()


def test_another_file_can_be_chosen_after_the_first_was_seen(
    window: WizardWindow, engine: FakeEngine
) -> None:
    page = read(window)

    page.other.click()
    assert page.chooser.dialog is not None
    page.chooser.chosen.emit("/stick/hanako.tayori")

    assert engine.effects[-1] == ReadProfile(run=2, place="/stick/hanako.tayori")
    assert not page.card.isVisible()


def test_the_password_of_one_file_is_not_kept_for_the_next(window: WizardWindow) -> None:
    read(window)
    window.bar.main.click()
    page = window.page
    assert isinstance(page, PasswordPage)
    page.password.edit.setText("s3cret")
    window.bar.back.click()
    hanako = replace(
        PROFILE, settings=replace(SETTINGS, address=replace(SETTINGS.address, local="h", domain_ascii="x.jp"))
    )

    window.happen(ProfileChosen(place="/stick/hanako.tayori"))
    read(window, hanako)
    window.bar.main.click()

    assert page.password.edit.text() == ""


def test_back_leads_to_the_three_ways(window: WizardWindow) -> None:
    read(window)

    window.bar.back.click()

    assert window.state.step is Step.WELCOME


def test_strangers_of_a_file_are_asked_about_as_what_a_file_says(
    look: Look, engine: FakeEngine, qtbot: QtBot
) -> None:
    window = opened(look, engine, qtbot, profile_consent())
    page = window.page
    assert isinstance(page, ConsentPage)

    assert page.head.lead.text().startswith("ファイルには")
    assert not page.changed.isVisible()
    window.bar.main.click()
    assert window.state.step is Step.PASSWORD


def test_the_evidence_says_that_nothing_was_looked_for(look: Look, engine: FakeEngine, qtbot: QtBot) -> None:
    page = opened(look, engine, qtbot, profile_password()).page
    assert isinstance(page, PasswordPage)

    assert page.findings.details.text.toPlainText().startswith("ファイルのとおり: import")


def test_the_company_s_steps_are_shown_when_it_wants_a_special_password(
    look: Look, engine: FakeEngine, qtbot: QtBot
) -> None:
    window = opened(look, engine, qtbot, profile_password_special())
    page = window.page
    assert isinstance(page, PasswordPage)

    page.steps.click()
    steps = window.page
    window.bar.main.click()

    assert isinstance(steps, PreparationPage)
    assert window.page is page
    assert not page.card.isVisible()


@pytest.mark.parametrize("state", [profile_password, profile_unreachable])
def test_without_the_file_its_address_is_set_up_as_if_typed(
    state: Callable[[], State], look: Look, engine: FakeEngine, qtbot: QtBot
) -> None:
    window = opened(look, engine, qtbot, state())
    page = window.page
    assert isinstance(page, PasswordPage | ProblemPage)

    (page.change if isinstance(page, PasswordPage) else page.other).click()
    address = window.page
    assert isinstance(address, AddressPage)
    press(address.field.edit, Qt.Key.Key_Return)

    assert address.field.text() == "taro@example.ne.jp"
    assert isinstance(engine.effects[-1], LookUp)


def test_leaving_asks_when_a_file_was_opened(look: Look, engine: FakeEngine, qtbot: QtBot) -> None:
    window = opened(look, engine, qtbot, profile())

    press(window, Qt.Key.Key_Escape)

    assert window.isVisible()
    assert window.state.step is Step.PROFILE
    assert button(window, "cancel").isVisible()
