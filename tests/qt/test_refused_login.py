"""What the pages offer after a refused login: the next step, and the server's own words when asked for."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from tests.helpers import company_scenes, scenes
from tests.helpers.fake_engine import FakeEngine
from tests.helpers.screen_checks import settle
from tests.helpers.wizard_windows import opened
from wizard.flow.effect import Check
from wizard.flow.state import State
from wizard.flow.step import Step
from wizard.gui.look import Look
from wizard.gui.pages.password import PasswordPage
from wizard.gui.pages.problem import ProblemPage
from wizard.gui.pages.sending_login import SendingLoginPage
from wizard.gui.wizard_window import WizardWindow
from wizard.model.problem import Problem, ProblemCode
from wizard.model.secret import Secret


def settled(state: State, look: Look, engine: FakeEngine, qtbot: QtBot) -> WizardWindow:
    """The wizard in this state, scrolled to its field, which happens a moment later."""
    window = opened(look, engine, qtbot, state)
    settle()
    return window


def test_the_words_of_the_server_are_behind_details_on_the_password_page(
    look: Look, engine: FakeEngine, qtbot: QtBot
) -> None:
    page = settled(scenes.password_wrong(), look, engine, qtbot).page
    assert isinstance(page, PasswordPage)
    assert not page.theirs.details.isVisible()

    page.theirs.fold.button.click()

    assert page.theirs.details.isVisible()
    assert "535 5.7.8 authentication failed" in page.theirs.details.text.toPlainText()
    assert "535" not in page.card.sentence.text() + page.card.next_step.text()


def test_words_that_look_like_a_page_are_shown_as_they_are(
    look: Look, engine: FakeEngine, qtbot: QtBot
) -> None:
    words = "<img src=x> <b>call 0120-000-000</b>"
    state = replace(scenes.password(), problems=(Problem(code=ProblemCode.AUTH_FAILED, detail=words),))

    page = settled(state, look, engine, qtbot).page

    assert isinstance(page, PasswordPage)
    assert words in page.theirs.details.text.toPlainText()


def test_without_words_there_is_nothing_to_unfold(look: Look, engine: FakeEngine, qtbot: QtBot) -> None:
    page = settled(scenes.password(), look, engine, qtbot).page

    assert isinstance(page, PasswordPage)
    assert not page.theirs.isVisible()


def test_a_special_password_leads_back_to_the_steps_for_it(
    look: Look, engine: FakeEngine, qtbot: QtBot
) -> None:
    window = settled(company_scenes.password_special(), look, engine, qtbot)
    page = window.page
    assert isinstance(page, PasswordPage)

    page.steps.click()

    assert window.state.step is Step.PREPARATION


def test_what_the_company_wants_first_is_told_beside_a_plain_refusal(
    look: Look, engine: FakeEngine, qtbot: QtBot
) -> None:
    page = settled(company_scenes.password_hint(), look, engine, qtbot).page

    assert isinstance(page, PasswordPage)
    assert page.notices.isVisible()


def test_a_login_name_that_is_refused_can_be_typed(look: Look, engine: FakeEngine, qtbot: QtBot) -> None:
    window = settled(scenes.password_other_name(), look, engine, qtbot)
    page = window.page
    assert isinstance(page, PasswordPage)
    assert window.focusWidget() is page.username.edit

    page.username.set_text("taro-1234")
    page.password.edit.setText("s3cret")
    page.press_main()

    (check,) = [effect for effect in engine.effects if isinstance(effect, Check)]
    assert {server.username for server in check.candidate.incoming} == {"taro-1234"}


def test_the_login_for_sending_goes_to_the_server_for_sending_alone(
    look: Look, engine: FakeEngine, qtbot: QtBot
) -> None:
    window = settled(scenes.sending_login(), look, engine, qtbot)
    page = window.page
    assert isinstance(page, SendingLoginPage)
    assert page.username.text() == scenes.TYPED
    assert window.focusWidget() is page.password.edit
    assert "smtp.example.ne.jp" in page.receiver.prose.text()

    page.username.set_text("taro-smtp")
    page.password.edit.setText("for sending")
    page.press_main()

    (check,) = [effect for effect in engine.effects if isinstance(effect, Check)]
    assert (check.secret, check.sending_secret) == (Secret("s3cret"), Secret("for sending"))
    assert {server.username for server in check.candidate.outgoing} == {"taro-smtp"}
    assert {server.username for server in check.candidate.incoming} == {scenes.TYPED}


@pytest.mark.parametrize("scene", [scenes.locked, scenes.switched_off])
def test_a_refusal_that_no_password_mends_has_its_words_behind_details(
    scene: Callable[[], State], look: Look, engine: FakeEngine, qtbot: QtBot
) -> None:
    state = scene()
    page = settled(state, look, engine, qtbot).page
    assert isinstance(page, ProblemPage)

    page.fold.button.click()

    assert state.problems[0].detail in page.details.text.toPlainText()
    assert state.problems[0].code.value in page.details.text.toPlainText()
