"""The wizard's window around its pages: late answers, stopping, problems, the end."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from tests.helpers.fake_engine import FakeEngine
from tests.helpers.scenes import (
    ACCOUNT_ID,
    EVIDENCE,
    LOOKED,
    SETTINGS,
    consent,
    late,
    looking,
    password_wrong,
    preparation,
    problem,
    waiting,
)
from tests.helpers.screen_checks import settle
from tests.helpers.typing_hands import enter_address, enter_password, find, last_check, password_page, press
from tests.helpers.wizard_windows import opened
from wizard.flow.effect import Check, LookUp, Save, SendTestMail, Stop
from wizard.flow.event import (
    CheckFailed,
    CheckPassed,
    EvidenceSeen,
    LampChanged,
    LookedUp,
    Saved,
    TestMailDone,
)
from wizard.flow.state import State, TestMail
from wizard.flow.step import Step
from wizard.gui.look import Look
from wizard.gui.pages.address import AddressPage
from wizard.gui.pages.checking import CheckingPage
from wizard.gui.pages.done import DonePage
from wizard.gui.pages.looking import LookingPage
from wizard.gui.pages.password import PasswordPage
from wizard.gui.pages.preparation import PreparationPage
from wizard.gui.pages.problem import ADDRESS_FIRST, ProblemPage
from wizard.gui.texts import Texts, translate
from wizard.gui.widgets.focus_ring import REACH_PX
from wizard.gui.widgets.letter_card import LetterText
from wizard.gui.wizard_window import WizardWindow
from wizard.model.lamp import Lamp, LampState, Side
from wizard.model.problem import Problem, ProblemCode
from wizard.wording.languages import Language
from wizard.wording.problems import tell


@pytest.fixture
def window(look: Look, engine: FakeEngine, qtbot: QtBot) -> WizardWindow:
    return opened(look, engine, qtbot, State())


def test_looking_names_what_is_asked_and_ticks_it_off(window: WizardWindow, qtbot: QtBot) -> None:
    enter_address(window, "taro@example.ne.jp")
    page = window.page
    assert isinstance(page, LookingPage)
    at_first = page.now.text()

    window.happen(EvidenceSeen(run=window.state.run, evidence=EVIDENCE[1]))
    qtbot.waitUntil(lambda: "入口" in page.now.text(), timeout=2000)
    page.fold.button.click()

    assert "10秒" in page.head.lead.text()
    assert "example.ne.jp" in at_first
    assert EVIDENCE[1].asked in page.details.text.toPlainText()
    assert page.line.runs


def test_escape_while_looking_stops_the_work_and_keeps_the_address(
    window: WizardWindow, engine: FakeEngine
) -> None:
    enter_address(window, "taro@example.ne.jp")
    run = window.state.run

    press(window, Qt.Key.Key_Escape)

    assert engine.effects[-1] == Stop(run=run)
    assert window.state.step is Step.ADDRESS
    page = window.page
    assert isinstance(page, AddressPage)
    assert page.field.text() == "taro@example.ne.jp"


def test_an_answer_that_comes_after_stopping_changes_nothing(window: WizardWindow) -> None:
    enter_address(window, "taro@example.ne.jp")
    run = window.state.run
    press(window, Qt.Key.Key_Escape)

    window.happen(EvidenceSeen(run=run, evidence=EVIDENCE[1]))
    window.happen(LookedUp(run=run, looked=LOOKED))

    assert window.state.step is Step.ADDRESS
    assert window.state.looked is None


def test_the_cross_while_checking_stops_the_check_and_keeps_the_window(
    window: WizardWindow, engine: FakeEngine
) -> None:
    page = password_page(window, engine)
    enter_password(window, "s3cret")
    run = last_check(engine).run

    window.close()

    assert engine.effects[-1] == Stop(run=run)
    assert window.isVisible()
    assert window.page is page
    assert page.password.edit.text() == "s3cret"


def test_the_lamps_follow_the_check(window: WizardWindow, engine: FakeEngine, qtbot: QtBot) -> None:
    password_page(window, engine)
    enter_password(window, "s3cret")
    page = window.page
    assert isinstance(page, CheckingPage)

    window.happen(
        LampChanged(run=window.state.run, lamp=Lamp(side=Side.OUTGOING, state=LampState.LOGGING_IN))
    )
    window.happen(LampChanged(run=window.state.run, lamp=Lamp(side=Side.INCOMING, state=LampState.WORKS)))

    qtbot.waitUntil(lambda: page.incoming.words.text() == "使えます", timeout=2000)
    assert page.outgoing.words.text() == "パスワードを見てもらっています…"


def test_the_whole_way_ends_with_a_postmark_of_today_and_the_test_mail(
    window: WizardWindow, engine: FakeEngine, qtbot: QtBot
) -> None:
    password_page(window, engine)
    enter_password(window, "s3cret")
    run = window.state.run
    window.happen(CheckPassed(run=run, settings=SETTINGS))
    saved = engine.effects[-1]
    window.happen(Saved(run=run, account_id=ACCOUNT_ID))
    page = window.page
    assert isinstance(page, DonePage)
    waits = page.fate.prose.text()

    with qtbot.waitSignal(window.letter_wanted, timeout=1000) as wanted:
        window.happen(TestMailDone(run=run, test_mail=TestMail(arrived=True, same=True, message_row=7)))
    window.show_letter(
        LetterText(writer="a@example.org", reader="b@example.org", subject="件名", body="本文")
    )

    assert isinstance(saved, Save)
    assert isinstance(engine.effects[-1], SendTestMail)
    assert "待っています" in waits
    assert wanted.args == [ACCOUNT_ID, 7]
    assert "確かめました" in page.fate.prose.text()
    assert QDate.currentDate().toString("yyyy-MM-dd") in page.card.postmark.accessibleName()
    assert "本文" in [label.text() for label in page.card.labels()]


def test_a_late_test_mail_and_a_password_that_is_not_kept_are_told(
    look: Look, engine: FakeEngine, qtbot: QtBot
) -> None:
    window = opened(look, engine, qtbot, late())
    page = window.page
    assert isinstance(page, DonePage)

    assert "まだ届いていません" in page.fate.prose.text()
    assert page.notices.isVisible()


def test_a_changed_test_mail_is_not_called_the_same(look: Look, engine: FakeEngine, qtbot: QtBot) -> None:
    window = opened(look, engine, qtbot, replace(waiting(), test_mail=TestMail(arrived=True, same=False)))
    page = window.page
    assert isinstance(page, DonePage)

    assert "変わっていました" in page.fate.prose.text()


def test_open_mail_hands_the_account_over_and_leaves(look: Look, engine: FakeEngine, qtbot: QtBot) -> None:
    window = opened(look, engine, qtbot, waiting())

    with qtbot.waitSignals([window.mail_wanted, window.left], timeout=1000):
        window.bar.main.click()

    assert window.state.step is Step.LEFT
    assert not window.isVisible()


def test_escape_on_the_last_page_closes_without_a_question(
    look: Look, engine: FakeEngine, qtbot: QtBot
) -> None:
    window = opened(look, engine, qtbot, waiting())

    press(window, Qt.Key.Key_Escape)

    assert window.state.step is Step.LEFT


@pytest.mark.parametrize("code", ProblemCode)
def test_every_problem_has_its_page(code: ProblemCode, look: Look, engine: FakeEngine, qtbot: QtBot) -> None:
    state = problem(code)
    window = opened(look, engine, qtbot, state)
    page = window.page
    assert isinstance(page, ProblemPage)
    told = tell(state.problems[0], translate)

    assert page.card.sentence.text() == told.sentence
    assert page.card.next_step.text() == told.next_step
    assert state.problems[0].detail in page.details.text.toPlainText()
    assert window.bar.main.text() == ("アドレスを直す" if code in ADDRESS_FIRST else "もう一度ためす")


def test_try_again_looks_up_again(look: Look, engine: FakeEngine, qtbot: QtBot) -> None:
    window = opened(look, engine, qtbot, replace(problem(), candidate=None))

    window.bar.main.click()

    assert isinstance(engine.effects[-1], LookUp)


def test_change_the_address_leads_to_the_first_page_with_the_address_kept(
    window: WizardWindow, engine: FakeEngine
) -> None:
    enter_address(window, "taro@example.ne.jp")
    trouble = Problem(code=ProblemCode.NETWORK_BLOCKED)
    window.happen(LookedUp(run=window.state.run, looked=replace(LOOKED, candidate=None, problems=(trouble,))))
    page = window.page
    assert isinstance(page, ProblemPage)

    page.other.click()

    assert window.state.step is Step.ADDRESS
    assert window.state.typed_address == "taro@example.ne.jp"
    assert window.focusWidget().objectName() == "address"


def test_consent_is_not_given_by_pressing_enter(look: Look, engine: FakeEngine, qtbot: QtBot) -> None:
    window = opened(look, engine, qtbot, consent())

    press(window.focusWidget(), Qt.Key.Key_Return)
    still = window.state.step
    window.bar.main.click()

    assert still is Step.CONSENT
    assert window.state.step is Step.PASSWORD


def test_the_company_s_steps_are_shown_in_the_user_s_language(
    look: Look, engine: FakeEngine, qtbot: QtBot
) -> None:
    window = opened(look, engine, qtbot, preparation())
    page = window.page
    assert isinstance(page, PreparationPage)

    names = [label.accessibleName() for label in page.steps.findChildren(type(page.head.question))]
    press(window.focusWidget(), Qt.Key.Key_Return)

    assert any(name.startswith("1. ブラウザー") for name in names)
    assert window.state.step is Step.PASSWORD


def test_retry_with_candidate_and_password_checks_again(window: WizardWindow, engine: FakeEngine) -> None:
    password_page(window, engine)
    enter_password(window, "s3cret")
    window.happen(CheckFailed(run=window.state.run, problem=Problem(code=ProblemCode.TIMEOUT)))

    press(window.focusWidget(), Qt.Key.Key_Return)

    assert isinstance(engine.effects[-1], Check)
    assert window.state.step is Step.CHECKING


def test_details_can_be_copied(look: Look, engine: FakeEngine, qtbot: QtBot) -> None:
    window = opened(look, engine, qtbot, looking())
    page = window.page
    assert isinstance(page, LookingPage)
    page.fold.button.click()

    page.details.copy.click()

    assert EVIDENCE[1].asked in QGuiApplication.clipboard().text()


def test_page_down_scrolls_a_page_that_is_longer_than_the_window(
    look: Look, engine: FakeEngine, qtbot: QtBot
) -> None:
    look.set_zoom(2.0)
    window = opened(look, engine, qtbot, problem())
    window.resize(1024, 600)
    settle()

    press(window.focusWidget(), Qt.Key.Key_PageDown)

    assert window.page.verticalScrollBar().value() > 0


def test_the_picture_tells_a_screen_reader_where_the_letter_is(
    window: WizardWindow, engine: FakeEngine
) -> None:
    at_first = window.way.accessibleName()
    enter_address(window, "taro@example.ne.jp")

    looking_for = window.way.accessibleName()
    find(window, engine)

    assert "自分のパソコン" in at_first
    assert "さがしています" in looking_for
    assert "見つかりました" in window.way.accessibleName()


def test_the_picture_leaves_its_words_out_where_there_is_no_room(window: WizardWindow, look: Look) -> None:
    window.resize(1000, 700)
    settle()
    wide = window.way.width()

    look.set_zoom(2.0)
    settle()

    assert window.way.width() < wide


def test_the_field_is_seen_whole_below_the_problem_at_the_largest_text(
    look: Look, engine: FakeEngine, qtbot: QtBot
) -> None:
    look.set_zoom(2.0)
    window = opened(look, engine, qtbot, password_wrong())
    window.resize(1366, 728)
    settle()
    page = window.page
    assert isinstance(page, PasswordPage)
    edit, viewport = page.password.edit, page.viewport()

    top = edit.mapTo(viewport, edit.rect().topLeft()).y()

    assert top > REACH_PX
    assert top + edit.height() + REACH_PX <= viewport.height()


def test_the_next_pages_are_made_while_the_person_types(look: Look, engine: FakeEngine, qtbot: QtBot) -> None:
    window = WizardWindow(look, engine)
    qtbot.addWidget(window)
    window.show()
    assert window.findChildren(PasswordPage) == []

    qtbot.waitUntil(lambda: bool(window.findChildren(PasswordPage)), timeout=5_000)
    made = window.findChildren(PasswordPage)
    enter_address(window, "taro@example.ne.jp")
    find(window, engine)

    assert made == [window.page]
    assert window.findChildren(PasswordPage) == made


def test_a_page_that_is_made_ahead_speaks_the_language_of_the_window(
    look: Look, engine: FakeEngine, texts: Texts, qtbot: QtBot
) -> None:
    window = WizardWindow(look, engine)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: bool(window.findChildren(PasswordPage)), timeout=5_000)

    texts.use(Language.ENGLISH)
    enter_address(window, "taro@example.ne.jp")
    find(window, engine)

    assert window.page.head.question.text().isascii()
