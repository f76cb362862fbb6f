"""The window with the conversation: plain steps, real lines, live, and never a credential."""

import time
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextDocument
from pytestqt.qtbot import QtBot

from tests.helpers.expert_scenes import FETCHING_TALKS, LOGIN_TALKS, SENDING_TALKS, done_with_talks, expert
from tests.helpers.fake_engine import FakeEngine
from tests.helpers.scenes import checking, done, problem
from tests.helpers.screen_checks import settle
from tests.helpers.talks import Heard, talk
from tests.helpers.typing_hands import button, press
from tests.helpers.wizard_windows import opened
from wizard.flow.event import CancelPressed, TalkHeard
from wizard.flow.state import State
from wizard.gui.look import Look
from wizard.gui.talk_window import TalkWindow
from wizard.gui.texts import Texts
from wizard.gui.widgets.talk_view import MOST_SHOWN
from wizard.gui.wizard_window import WizardWindow
from wizard.model.server import Protocol
from wizard.wording.languages import Language


def shown(window: WizardWindow) -> TalkWindow:
    """Press the button and see the window."""
    button(window.page, "conversation").click()
    assert window.talk.window is not None
    assert window.talk.window.isVisible()
    return window.talk.window


@pytest.mark.parametrize(
    "state", [checking(), problem(), done(), expert()], ids=lambda state: state.step.value
)
def test_the_conversation_can_be_seen_from_the_pages_where_servers_speak(
    state: State, look: Look, engine: FakeEngine, qtbot: QtBot
) -> None:
    window = opened(look, engine, qtbot, state)
    talk_window = shown(window)

    assert "まだ、だれも何も話していません。" in talk_window.view.toPlainText()
    press(talk_window, Qt.Key.Key_Escape)
    assert not talk_window.isVisible()


def test_the_six_steps_of_sending_stand_beside_the_real_lines(
    look: Look, engine: FakeEngine, qtbot: QtBot
) -> None:
    window = opened(look, engine, qtbot, done_with_talks())
    text = shown(window).view.toPlainText()

    places = [
        text.index(words)
        for words in (
            *("1. メールを送りたいです。", "MAIL FROM:<taro@example.ne.jp>", "2. わかりました。"),
            *("3. hanako@example.jp あてです。", "4. しょうちしました。", "5. これが本文です。", "DATA"),
            *("6. 受けとりました。", "queued as"),
        )
    ]
    assert places == sorted(places)


def test_the_six_steps_of_fetching_are_on_the_other_side(
    look: Look, engine: FakeEngine, qtbot: QtBot
) -> None:
    window = opened(look, engine, qtbot, done_with_talks())
    talk_window = shown(window)

    talk_window.sides.button(1).click()
    text = talk_window.view.toPlainText()

    places = [
        text.index(words)
        for words in (
            *("1. メールを受けとりに来ました。", "2. 名前とパスワードは？", "3. 名前とパスワードです。"),  # noqa: RUF001
            *("4. 3通 届いています。", "5. 受けとってもいいですか。", "6. はい、どうぞ。"),
        )
    ]
    assert places == sorted(places)
    assert "MAIL FROM" not in text


def test_steps_that_are_still_to_come_are_named(look: Look) -> None:
    window = TalkWindow(None, look)
    window.show_talks(LOGIN_TALKS)

    assert "1. メールを送りたいです。 (まだ)" in window.view.toPlainText()


def test_a_credential_is_told_as_hidden(look: Look) -> None:
    window = TalkWindow(None, look)
    window.show_talks(FETCHING_TALKS)

    assert window.view.toPlainText().count("（名前やパスワードなので、見せません）") == 2  # noqa: RUF001


def test_what_a_server_says_is_never_read_as_markup(look: Look) -> None:
    window = TalkWindow(None, look)

    window.show_talks((talk(Heard(Protocol.SMTP, "S: 220 <img src='file:///x'><b>bold</b>"), 1),))

    assert "<img src='file:///x'><b>bold</b>" in window.view.toPlainText()
    document = window.view.document()
    assert document.resource(QTextDocument.ResourceType.ImageResource, "file:///x") is None


def test_what_is_said_while_the_window_is_open_appears(look: Look, engine: FakeEngine, qtbot: QtBot) -> None:
    window = opened(look, engine, qtbot, checking())
    talk_window = shown(window)

    window.happen(TalkHeard(run=window.state.run, talks=SENDING_TALKS))
    qtbot.waitUntil(lambda: "EHLO" in talk_window.view.toPlainText(), timeout=2000)

    assert window.state.talks == SENDING_TALKS


def test_the_window_goes_with_the_wizard(look: Look, engine: FakeEngine, qtbot: QtBot) -> None:
    window = opened(look, engine, qtbot, done_with_talks())
    talk_window = shown(window)

    window.happen(CancelPressed())

    assert not talk_window.isVisible()


def test_everything_can_be_copied_and_the_language_changed(
    look: Look, engine: FakeEngine, qtbot: QtBot, texts: Texts
) -> None:
    window = opened(look, engine, qtbot, done_with_talks())
    talk_window = shown(window)

    texts.use(Language.ENGLISH)
    settle()
    talk_window.copy.click()

    assert "1. I would like to send a letter." in QGuiApplication.clipboard().text()


def test_of_very_many_connections_the_last_are_shown_and_writing_them_takes_no_second(look: Look) -> None:
    window = TalkWindow(None, look)
    window.show()
    many = tuple(replace(SENDING_TALKS[0], number=number) for number in range(200))
    started_s = time.perf_counter()

    window.show_talks(many)

    assert time.perf_counter() - started_s < 1
    assert window.view.toPlainText().count("MAIL FROM") == MOST_SHOWN
