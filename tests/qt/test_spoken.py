"""When the window speaks to a screen reader, and when it holds its tongue."""

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from tests.helpers.fake_engine import FakeEngine
from tests.helpers.mail_scenes import rows
from tests.helpers.scenes import consent, preparation, problem
from tests.helpers.typing_hands import button, enter_address, enter_password, find, type_by_input_method
from tests.helpers.wizard_windows import opened
from wizard.flow.event import LampChanged
from wizard.flow.state import State
from wizard.gui.look import Look
from wizard.gui.mail.list_column import ListColumn
from wizard.gui.mail.mail_list import MailList
from wizard.gui.pages.address import AddressPage
from wizard.gui.pages.looking import LookingPage
from wizard.gui.texts import Texts, in_sentences
from wizard.gui.widgets import announce, hints, lamp
from wizard.gui.widgets.fold import Fold
from wizard.gui.wizard_window import WizardWindow
from wizard.model.lamp import Lamp, LampState, Side
from wizard.wording.languages import Language


class Ears:
    """Stands where Qt hands events to the system, and keeps what is announced."""

    AnnouncementPoliteness = QAccessible.AnnouncementPoliteness
    Event = QAccessible.Event

    def __init__(self) -> None:
        self.heard: list[str] = []
        self.children: list[int] = []

    def updateAccessibility(self, event: QAccessibleEvent) -> None:  # noqa: N802 - Qt's name
        if isinstance(event, QAccessibleAnnouncementEvent):
            self.heard.append(event.message())
        else:
            self.children.append(event.child())


@pytest.fixture
def ears(monkeypatch: pytest.MonkeyPatch) -> Ears:
    """Ears, and a voice that does not let one wait."""
    ears = Ears()
    monkeypatch.setattr(announce, "QAccessible", ears)
    monkeypatch.setattr("wizard.gui.mail.list_column.QAccessible", ears)
    monkeypatch.setattr(hints, "SPOKEN_AFTER_MS", 30)
    monkeypatch.setattr(lamp, "LASTS_MS", 60)
    return ears


@pytest.fixture
def window(look: Look, engine: FakeEngine, qtbot: QtBot, ears: Ears) -> WizardWindow:
    window = opened(look, engine, qtbot, State())
    ears.heard.clear()
    return window


def test_a_page_is_spoken_as_it_appears_and_what_has_the_keyboard_is_on_it(
    window: WizardWindow, engine: FakeEngine, ears: Ears
) -> None:
    enter_address(window, "taro@example.ne.jp")
    find(window, engine)

    assert ears.heard == [
        "メール会社の案内をさがしています。長くても10秒ほどです。",
        "見つかりました。次にパスワードを入れてください。taro@example.ne.jp のメールのパスワードです。",
    ]
    assert window.focusWidget() is window.page.first_field()


def test_a_page_that_is_left_says_nothing_more(window: WizardWindow, engine: FakeEngine, ears: Ears) -> None:
    enter_address(window, "taro@example.ne.jp")
    page = window.page
    assert isinstance(page, LookingPage)
    find(window, engine)
    ears.heard.clear()

    page.line.ran_out.emit()

    assert ears.heard == []


def test_hints_wait_until_nothing_is_typed_and_are_said_once(
    window: WizardWindow, qtbot: QtBot, ears: Ears
) -> None:
    page = window.page
    assert isinstance(page, AddressPage)

    type_by_input_method(page.field.edit, "ｔ")  # noqa: RUF001 - as a senior types
    qtbot.keyClicks(page.field.edit, "aro@example.ne.jp")
    page.field.edit.clearFocus()
    at_once = list(ears.heard)
    qtbot.waitUntil(lambda: bool(ears.heard), timeout=1000)
    qtbot.wait(80)

    assert at_once == []
    assert ears.heard == ["全角の文字を半角に直しました。"]


def test_a_hint_that_is_out_of_date_is_not_spoken(window: WizardWindow, qtbot: QtBot, ears: Ears) -> None:
    page = window.page
    assert isinstance(page, AddressPage)
    page.field.say([hints.Hint(hints.HintKind.NOTE, "now")])
    page.field.say([])

    qtbot.wait(80)

    assert ears.heard == []


def test_a_lamp_says_how_it_ends_and_on_the_way_only_what_lasts(
    window: WizardWindow, engine: FakeEngine, qtbot: QtBot, ears: Ears
) -> None:
    def light(state: LampState) -> None:
        lamp = Lamp(side=Side.INCOMING, state=state)
        window.happen(LampChanged(run=window.state.run, lamp=lamp))

    enter_address(window, "taro@example.ne.jp")
    find(window, engine)
    enter_password(window, "s3cret")
    ears.heard.clear()

    light(LampState.CONNECTING)
    qtbot.waitUntil(lambda: bool(ears.heard), timeout=1000)
    light(LampState.LOGGING_IN)
    light(LampState.WORKS)
    qtbot.waitUntil(lambda: len(ears.heard) > 1, timeout=1000)

    assert ears.heard == ["受けとるための入口: つないでいます…", "受けとるための入口: 使えます"]


def test_what_stands_on_a_page_to_be_known_is_spoken_with_it(
    look: Look, engine: FakeEngine, qtbot: QtBot, ears: Ears
) -> None:
    states = (problem(), consent(), preparation())

    spoken = [opened(look, engine, qtbot, state).page.spoken() for state in states]

    assert "ふさいでいます" in spoken[0]
    assert "この名前を知っているとき" in spoken[1]
    assert "1. " in spoken[2]


def test_sentences_end_as_the_language_ends_them(texts: Texts) -> None:
    texts.use(Language.JAPANESE)
    japanese = in_sentences("はい", "", "そうです。")
    texts.use(Language.ENGLISH)

    assert japanese == "はい。そうです。"
    assert in_sentences("Yes", "It is so.") == "Yes. It is so."


def test_a_fold_says_whether_it_is_open_and_a_screen_reader_takes_it_for_a_button(
    look: Look, qtbot: QtBot
) -> None:
    content = QLabel("more")
    fold = Fold(look, "fold", content)
    qtbot.addWidget(fold)
    fold.button.label("&Details", "D")

    closed = fold.button.accessibleName()
    fold.button.click()

    assert (closed, fold.button.accessibleName()) == ("Details、閉じています", "Details、開いています")
    role = QAccessible.queryAccessibleInterface(fold.button).role()
    assert role is QAccessible.Role.PushButton
    assert content.isVisibleTo(fold)


def test_one_of_several_is_a_radio_button_to_a_screen_reader(window: WizardWindow) -> None:
    size = button(window, "text_size_0")

    assert QAccessible.queryAccessibleInterface(size).role() is QAccessible.Role.RadioButton


def test_the_list_tells_its_row_when_it_gets_the_keyboard(look: Look, qtbot: QtBot, ears: Ears) -> None:
    column = ListColumn(look, MailList())
    qtbot.addWidget(column)
    column.show()
    column.model.take(0, rows(), 6)
    assert column.table.currentIndex().row() == 0
    assert column.chosen() is None

    column.table.setFocus()
    qtbot.waitUntil(lambda: bool(ears.children), timeout=1000)

    told = QAccessible.queryAccessibleInterface(column.table).child(ears.children[-1])
    assert told.text(QAccessible.Text.Name) == column.model.index(0, 0).data()
    QApplication.processEvents()
