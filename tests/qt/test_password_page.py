"""The password page: who gets it, what is noticed, and that nothing typed is lost or changed."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from tests.helpers.fake_engine import FakeEngine
from tests.helpers.scenes import password_with_username
from tests.helpers.typing_hands import (
    enter_address,
    enter_password,
    find,
    last_check,
    password_page,
    press,
    type_by_input_method,
)
from wizard.flow.event import CheckFailed, LookedUp
from wizard.flow.step import Step
from wizard.gui.look import Look
from wizard.gui.pages.address import AddressPage
from wizard.gui.pages.password import PasswordPage
from wizard.gui.wizard_window import WizardWindow
from wizard.model.problem import Problem, ProblemCode
from wizard.model.secret import Secret

ODD = " ｐＡ0 "  # noqa: RUF001
WIDE_P = "ｐ"  # noqa: RUF001


@pytest.fixture
def window(look: Look, engine: FakeEngine, qtbot: QtBot) -> WizardWindow:
    window = WizardWindow(look, engine)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    return window


def test_the_page_says_which_company_gets_the_password(window: WizardWindow, engine: FakeEngine) -> None:
    page = password_page(window, engine)

    assert "example.ne.jp" in page.receiver.prose.text()
    assert page.receiver.isVisible()
    assert window.focusWidget() is page.password.edit


def test_the_password_is_handed_over_exactly_as_typed(window: WizardWindow, engine: FakeEngine) -> None:
    page = password_page(window, engine)
    type_by_input_method(page.password.edit, ODD)

    press(page.password.edit, Qt.Key.Key_Return)

    assert last_check(engine).secret == Secret(ODD)


def test_full_width_letters_and_outer_spaces_are_told_and_left_alone(
    window: WizardWindow, engine: FakeEngine
) -> None:
    page = password_page(window, engine)

    QTest.keyClicks(page.password.edit, " ")
    type_by_input_method(page.password.edit, WIDE_P)

    assert page.password.edit.text() == f" {WIDE_P}"
    assert len(page.password.field.hints) == 2


def test_caps_lock_is_noticed_by_a_capital_without_shift(window: WizardWindow, engine: FakeEngine) -> None:
    page = password_page(window, engine)

    QTest.keyClick(page.password.edit, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier)
    without = page.password.field.hints
    QTest.sendKeyEvent(
        QTest.KeyAction.Click, page.password.edit, Qt.Key.Key_B, "B", Qt.KeyboardModifier.NoModifier
    )

    assert without == ()
    assert any("Caps Lock" in hint for hint in page.password.field.hints)


def test_the_letters_can_be_shown_and_hidden_with_words(window: WizardWindow, engine: FakeEngine) -> None:
    page = password_page(window, engine)

    page.password.show_button.click()
    shown = (page.password.edit.echoMode(), page.password.show_button.text())
    page.password.show_button.click()

    assert shown == (QLineEdit.EchoMode.Normal, "かくす")
    assert page.password.edit.echoMode() is QLineEdit.EchoMode.Password
    assert page.password.show_button.text() == "見せる"


def test_an_empty_password_is_asked_for(window: WizardWindow, engine: FakeEngine) -> None:
    page = password_page(window, engine)

    window.bar.main.click()

    assert window.state.step is Step.PASSWORD
    assert page.card.sentence.text() == "パスワードがまだ入っていません。"
    assert window.focusWidget() is page.password.edit


def test_a_wrong_password_keeps_what_was_typed_and_puts_the_keyboard_into_the_field(
    window: WizardWindow, engine: FakeEngine
) -> None:
    page = password_page(window, engine)
    enter_password(window, "wrong")
    problem = Problem(code=ProblemCode.AUTH_FAILED, detail="535")

    window.happen(CheckFailed(run=window.state.run, problem=problem))

    assert window.page is page
    assert page.password.edit.text() == "wrong"
    assert page.card.sentence.text() == "パスワードが合いませんでした。"
    assert window.focusWidget() is page.password.edit


def test_back_and_next_again_keep_the_password(window: WizardWindow, engine: FakeEngine) -> None:
    page = password_page(window, engine)
    QTest.keyClicks(page.password.edit, "s3cret")

    window.bar.back.click()
    address = window.page
    assert isinstance(address, AddressPage)
    kept_address = address.field.text()
    window.bar.main.click()
    find(window, engine)

    assert kept_address == "taro@example.ne.jp"
    assert page.password.edit.text() == "s3cret"


def test_a_password_is_forgotten_when_another_company_would_get_it(
    window: WizardWindow, engine: FakeEngine
) -> None:
    page = password_page(window, engine)
    QTest.keyClicks(page.password.edit, "s3cret")
    page.change.click()

    enter_address(window, "taro@example.org")
    find(window, engine)

    assert page.password.edit.text() == ""


def test_the_login_name_is_asked_for_only_where_nobody_else_knows_it(
    window: WizardWindow, engine: FakeEngine
) -> None:
    page = password_page(window, engine)
    ordinary = page.username.isVisible()
    window.bar.back.click()
    looked = password_with_username().looked
    assert looked is not None

    enter_address(window, "taro@example.ne.jp")
    window.happen(LookedUp(run=window.state.run, looked=replace(looked)))
    QTest.keyClicks(page.username.edit, "d-taro")
    enter_password(window, "s3cret")

    assert not ordinary
    assert page.username.isVisibleTo(page)
    assert {server.username for server in last_check(engine).candidate.incoming} == {"d-taro"}


def test_a_missing_login_name_is_asked_for_in_its_field(look: Look, engine: FakeEngine, qtbot: QtBot) -> None:
    window = WizardWindow(look, engine, state=password_with_username())
    qtbot.addWidget(window)
    window.show()
    page = window.page
    assert isinstance(page, PasswordPage)

    enter_password(window, "s3cret")

    assert window.state.step is Step.PASSWORD
    assert "ログイン名" in page.card.sentence.text()
    assert window.focusWidget() is page.username.edit
