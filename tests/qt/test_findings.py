"""How the company is known, on the pages before the password, and the other company that can be chosen."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.helpers.fake_engine import FakeEngine
from tests.helpers.scenes import EVIDENCE, WIZARD_SCENES, nothing_found, password, password_conflict
from tests.helpers.typing_hands import button, press
from tests.helpers.wizard_windows import opened
from wizard.flow.effect import LookUp, TryOther
from wizard.flow.step import Step
from wizard.gui.look import Look
from wizard.gui.pages.consent import ConsentPage
from wizard.gui.pages.password import PasswordPage
from wizard.gui.pages.problem import ProblemPage
from wizard.gui.widgets.findings import Findings, disagreements
from wizard.gui.wizard_window import WizardWindow
from wizard.model.candidate import Trust

SIDES = (
    "会社の案内は「example.ne.jp」、"
    "インターネットの住所録（DNS）は「mailhost.example.com」と言っています。"  # noqa: RUF001 - Japanese
)


def findings(window: WizardWindow) -> Findings:
    found = window.page.findChild(Findings)
    assert found is not None
    return found


@pytest.mark.parametrize("scene", ["preparation", "consent", "password", "done"])
def test_the_evidence_is_folded_on_every_page_after_looking_and_can_be_copied(
    scene: str, look: Look, engine: FakeEngine, qtbot: QtBot
) -> None:
    window = opened(look, engine, qtbot, WIZARD_SCENES[scene]())
    shown = findings(window)
    folded = not shown.details.isVisible()

    shown.fold.button.click()
    shown.details.copy.click()

    assert folded
    copied = QGuiApplication.clipboard().text()
    assert all(one.asked in copied and f"{one.ms} ms" in copied for one in EVIDENCE)


def test_the_password_field_keeps_its_place_and_the_keyboard(
    look: Look, engine: FakeEngine, qtbot: QtBot
) -> None:
    window = opened(look, engine, qtbot, password_conflict())
    page = window.page
    assert isinstance(page, PasswordPage)

    assert window.focusWidget() is page.password.edit
    assert page.password.y() < page.receiver.y() < page.findings.y()


def test_where_all_agree_nothing_is_said_of_another_company(
    look: Look, engine: FakeEngine, qtbot: QtBot
) -> None:
    shown = findings(opened(look, engine, qtbot, password()))
    shown.fold.button.click()

    assert not shown.hint.isVisible()
    assert not any(side.isVisible() for side in shown.sides)


def test_sources_that_disagree_stand_side_by_side_in_plain_words(
    look: Look, engine: FakeEngine, qtbot: QtBot
) -> None:
    shown = findings(opened(look, engine, qtbot, password_conflict()))
    hint = shown.hint.prose.text()

    shown.fold.button.click()

    assert "mailhost.example.com" in hint
    assert [side.line.prose.text() for side in shown.sides if side.isVisible()] == [SIDES]


def test_the_other_company_is_tried_and_the_password_that_was_typed_is_forgotten(
    look: Look, engine: FakeEngine, qtbot: QtBot
) -> None:
    state = password_conflict()
    window = opened(look, engine, qtbot, state)
    page = window.page
    assert isinstance(page, PasswordPage)
    QTest.keyClicks(page.password.edit, "s3cret")
    page.findings.fold.button.click()

    press(button(window, "password_other_1"), Qt.Key.Key_Space)

    assert state.looked is not None
    wanted = engine.effects[-1]
    assert isinstance(wanted, TryOther)
    assert wanted.other == state.looked.discovery.alternatives[0]
    assert window.state.step is Step.LOOKING
    page.show_state(replace(state, looked=replace(state.looked, receivers=wanted.other.receivers)))
    assert page.password.edit.text() == ""


def test_after_the_account_works_there_is_nothing_left_to_choose() -> None:
    looked = password_conflict().looked
    assert looked is not None

    assert [side.other for side in disagreements(looked, choice=False)] == [None]


def test_a_conflict_without_servers_to_choose_is_told_all_the_same() -> None:
    looked = password_conflict().looked
    assert looked is not None
    tried = replace(looked, discovery=replace(looked.discovery, alternatives=()))

    assert [(side.other is None, "example.ne.jp" in side.text) for side in disagreements(tried)] == [
        (True, True)
    ]


def test_looking_where_nothing_is_encrypted_is_offered_with_its_warning_and_asked_for(
    look: Look, engine: FakeEngine, qtbot: QtBot
) -> None:
    window = opened(look, engine, qtbot, nothing_found())
    page = window.page
    assert isinstance(page, ProblemPage)
    warning = page.open_look.warning.prose.text()

    press(button(window, "open_look"), Qt.Key.Key_Space)

    wanted = engine.effects[-1]
    assert isinstance(wanted, LookUp)
    assert "暗号" in warning
    assert wanted.openly
    assert window.state.step is Step.LOOKING


def test_no_such_offer_stands_beside_another_problem(look: Look, engine: FakeEngine, qtbot: QtBot) -> None:
    page = opened(look, engine, qtbot, WIZARD_SCENES["problem"]()).page
    assert isinstance(page, ProblemPage)

    assert not page.open_look.isVisible()


def test_a_company_that_came_over_an_open_line_is_asked_about_with_that_said(
    look: Look, engine: FakeEngine, qtbot: QtBot
) -> None:
    state = WIZARD_SCENES["consent"]()
    assert state.candidate is not None
    page = opened(look, engine, qtbot, state).page
    assert isinstance(page, ConsentPage)
    ordinary = page.changed.isVisible()

    page.show_state(replace(state, candidate=replace(state.candidate, trust=Trust.OPEN)))

    assert (ordinary, page.changed.isVisible()) == (False, True)
