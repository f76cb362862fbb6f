"""The first page: Japanese keyboards, hints under the field, and the keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.helpers.fake_engine import FakeEngine
from tests.helpers.typing_hands import enter_address, press, type_by_input_method
from wizard.flow.effect import LookUp
from wizard.flow.step import Step
from wizard.gui.look import Look
from wizard.gui.pages.address import AddressPage
from wizard.gui.wizard_window import WizardWindow

FULL_WIDTH = "ｔａｒｏ＠ｅｘａｍｐｌｅ．ｊｐ"  # noqa: RUF001


@pytest.fixture
def window(look: Look, engine: FakeEngine, qtbot: QtBot) -> WizardWindow:
    window = WizardWindow(look, engine)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    return window


def address_page(window: WizardWindow) -> AddressPage:
    assert isinstance(window.page, AddressPage)
    return window.page


def test_the_field_has_the_keyboard_from_the_start(window: WizardWindow) -> None:
    assert window.focusWidget() is address_page(window).field.edit


def test_full_width_letters_from_an_input_method_are_taken_and_put_right_in_the_open(
    window: WizardWindow,
) -> None:
    page = address_page(window)
    type_by_input_method(page.field.edit, FULL_WIDTH)

    typed = page.field.text()
    window.bar.main.setFocus()

    assert typed == FULL_WIDTH
    assert page.field.text() == "taro@example.jp"
    assert "全角の文字を半角に直しました。" in page.field.hints


def test_a_full_width_address_is_looked_up_as_it_was_meant(window: WizardWindow, engine: FakeEngine) -> None:
    type_by_input_method(address_page(window).field.edit, FULL_WIDTH)

    press(address_page(window).field.edit, Qt.Key.Key_Return)

    wanted = engine.effects[-1]
    assert isinstance(wanted, LookUp)
    assert wanted.address.wire == "taro@example.jp"


def test_an_unfinished_input_method_text_is_not_called_wrong(window: WizardWindow) -> None:
    page = address_page(window)

    QTest.keyClicks(page.field.edit, "tar")

    assert page.field.hints == ()


def test_the_halves_are_shown_while_one_types(window: WizardWindow) -> None:
    page = address_page(window)

    QTest.keyClicks(page.field.edit, "taro@example.jp")

    texts = [label.text() for label in page.halves.findChildren(type(page.head.question))]
    assert "taro" in texts
    assert "example.jp" in texts


def test_leaving_the_field_says_what_is_missing_and_typing_on_takes_it_back(window: WizardWindow) -> None:
    page = address_page(window)
    QTest.keyClicks(page.field.edit, "taro.example.jp")
    window.bar.main.setFocus()
    said = page.field.hints

    page.field.edit.setFocus()
    page.field.edit.clear()
    QTest.keyClicks(page.field.edit, "taro@example.jp")

    assert said == ("@（アットマーク）がありません。",)  # noqa: RUF001
    assert page.field.hints == ()


def test_next_with_an_empty_field_says_what_is_missing_instead_of_being_greyed(
    window: WizardWindow, engine: FakeEngine
) -> None:
    assert window.bar.main.isEnabled()

    window.bar.main.click()

    assert window.state.step is Step.ADDRESS
    assert address_page(window).field.hints == ("メールアドレスを入れてください。",)
    assert window.focusWidget() is address_page(window).field.edit
    assert engine.effects == []


def test_enter_starts_the_look_up(window: WizardWindow, engine: FakeEngine) -> None:
    enter_address(window, "taro@example.ne.jp")

    assert window.state.step is Step.LOOKING
    assert isinstance(engine.effects[-1], LookUp)


def test_alt_n_presses_next_and_alt_m_leads_to_the_field(window: WizardWindow, qtbot: QtBot) -> None:
    window.bar.main.setFocus()

    qtbot.keyClick(window, Qt.Key.Key_M, Qt.KeyboardModifier.AltModifier)
    focused = window.focusWidget()
    qtbot.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: bool(address_page(window).field.hints), timeout=2000)

    assert focused is address_page(window).field.edit
    assert address_page(window).field.hints == ("メールアドレスを入れてください。",)


def test_escape_on_the_empty_first_page_leaves_at_once(window: WizardWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.left, timeout=1000):
        press(window, Qt.Key.Key_Escape)

    assert window.state.step is Step.LEFT
    assert not window.isVisible()


def test_escape_with_something_typed_asks_first(window: WizardWindow) -> None:
    QTest.keyClicks(address_page(window).field.edit, "taro")

    press(window, Qt.Key.Key_Escape)

    asked = window.question.dialog
    assert asked is not None
    assert window.state.step is Step.ADDRESS
    asked.no.click()
    assert window.state.step is Step.ADDRESS


def test_the_answer_yes_leaves(window: WizardWindow, qtbot: QtBot) -> None:
    QTest.keyClicks(address_page(window).field.edit, "taro")
    window.close()
    asked = window.question.dialog
    assert asked is not None

    with qtbot.waitSignal(window.left, timeout=1000):
        asked.yes.click()

    assert window.state.step is Step.LEFT


def test_tab_goes_through_the_page_in_reading_order(window: WizardWindow) -> None:
    visited = []
    for _ in range(4):
        visited.append(window.focusWidget().objectName())
        press(window.focusWidget(), Qt.Key.Key_Tab)

    assert visited == ["address", "expert", "cancel", "main"]


def test_the_focus_ring_surrounds_what_has_the_keyboard(window: WizardWindow) -> None:
    edit = address_page(window).field.edit
    ring = window.ring
    ground = ring.parentWidget()
    assert ground is not None
    corner = edit.mapTo(ground, edit.rect().topLeft())

    assert ring.isVisible()
    assert ring.geometry().contains(edit.rect().translated(corner))
    assert ring.width() == edit.width() + 10
