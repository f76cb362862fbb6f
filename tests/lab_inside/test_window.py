"""The real window on real servers: from typing the address to reading the mail that it sent."""

import os
import threading
from base64 import b64encode
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.lab import Mailroom
from tests.lab.providers import provider
from wizard.cli.compose import real_world
from wizard.cli.windowed import practice_command
from wizard.flow.step import Step
from wizard.gui.engine import Engine, Post
from wizard.gui.main import Program, Start
from wizard.gui.pages.expert import ExpertPage
from wizard.model.account import SecretPlace
from wizard.model.probe import ProbeState
from wizard.model.server import PROBED_PORTS
from wizard.runtime import engine as runtime_engine
from wizard.runtime.home import Home

DOMAIN = "autoconfig.test"
WITHIN_MS = 20_000


class Window:
    """The program under test in one language, with hands and eyes."""

    def __init__(self, program: Program, qtbot: QtBot, *, language: str, pictures: Path | None) -> None:
        self.program = program
        self.language = language
        self.qtbot = qtbot
        self._pictures = pictures

    def until(self, claim: Callable[[], bool]) -> None:
        """Wait until something is so."""
        self.qtbot.waitUntil(claim, timeout=WITHIN_MS)

    def reach(self, step: Step) -> None:
        """Wait for a page of the wizard."""
        self.until(lambda: self.program.wizard is not None and self.program.wizard.state.step is step)

    def find(self, kind: type[Any], name: str, *, inside: QObject) -> Any:
        """A widget by its object name."""
        found = inside.findChild(kind, name)
        assert found is not None, name
        return found

    def type_into(self, name: str, text: str, *, inside: QWidget, kind: type[QWidget] = QLineEdit) -> None:
        """Type as a person does: ASCII letter by letter, the rest as an input method hands it over."""
        field = self.find(kind, name, inside=inside)
        field.setFocus()
        for letter in text:
            if letter.isascii():
                self.qtbot.keyClicks(field, letter)
            else:
                committed = QInputMethodEvent()
                committed.setCommitString(letter)
                QApplication.sendEvent(field, committed)

    def press(self, name: str, *, inside: QWidget) -> None:
        """Press a button with the mouse."""
        self.qtbot.mouseClick(self.find(QAbstractButton, name, inside=inside), Qt.MouseButton.LeftButton)

    def take_picture(self, name: str, widget: QWidget) -> None:
        """Keep what is seen, when a folder for pictures was given."""
        if self._pictures is not None:
            self.qtbot.wait(300)  # until the new texts have found their places
            assert widget.grab().save(str(self._pictures / f"{name}.png"))


@pytest.fixture(params=["ja", "en"])
def window(
    request: pytest.FixtureRequest, qtbot: QtBot, tmp_path: Path, qapp: QApplication, mailroom: Mailroom
) -> Iterator[Window]:
    """The program with a home of its own and the real engine."""
    qapp.setStyle("Fusion")
    qapp.setQuitOnLastWindowClosed(False)
    place = Home(tmp_path)

    def make(post: Post) -> Engine:
        return runtime_engine.Engine(
            real_world(home=tmp_path, secrets=SecretPlace.SESSION, language=request.param), post
        )

    start = Start(
        language=request.param,
        settings_path=place.window_settings,
        practice=practice_command(tmp_path),
    )
    program = Program(start, make)
    program.open()
    folder = os.environ.get("TAYORI_SCREENS")
    yield Window(program, qtbot, language=request.param, pictures=Path(folder) if folder else None)
    program.close()
    assert not [thread.name for thread in threading.enumerate() if thread.name.startswith("tayori")]


def test_a_person_gets_from_the_address_to_the_mail_that_was_sent(window: Window) -> None:
    wizard = window.program.wizard
    assert wizard is not None
    language = window.language
    window.take_picture(f"live_0_welcome_{language}", wizard)
    window.press("way_set_up", inside=wizard)
    window.type_into("address", f"ｔaro@{DOMAIN} ", inside=wizard)  # noqa: RUF001 - as a senior types
    window.take_picture(f"live_1_address_{language}", wizard)
    window.press("main", inside=wizard)
    window.reach(Step.PASSWORD)
    window.type_into("password", "wrong one", inside=wizard)
    window.press("main", inside=wizard)
    window.until(lambda: wizard.state.step is Step.PASSWORD and bool(wizard.state.problems))
    window.take_picture(f"live_2_wrong_password_{language}", wizard)
    window.find(QLineEdit, "password", inside=wizard).clear()
    window.type_into("password", provider(DOMAIN).user("taro").password, inside=wizard)
    window.press("main", inside=wizard)
    window.reach(Step.DONE)
    window.until(lambda: wizard.state.test_mail is not None)
    assert wizard.state.test_mail is not None
    assert wizard.state.test_mail.same
    window.take_picture(f"live_3_done_{language}", wizard)
    assert_the_letter_was_followed(window, wizard)
    window.press("main", inside=wizard)
    mail = open_mail(window)
    window.take_picture(f"live_4_mail_{language}", mail)
    write_letter(window, mail, language)
    window.take_picture(f"live_6_read_{language}", mail)


def assert_the_letter_was_followed(window: Window, wizard: Any) -> None:
    """The conversation shows all steps of sending and fetching the letter, and no password."""
    window.press("conversation", inside=wizard.page)
    talk_window = wizard.talk.window
    assert talk_window is not None
    window.take_picture(f"live_3_conversation_{window.language}", talk_window)
    shown = ""
    for side in (0, 1):
        talk_window.sides.button(side).click()
        shown += talk_window.view.toPlainText()
    steps = {(talk.endpoint.protocol.is_incoming, talk.reached) for talk in wizard.state.talks}
    assert {(True, 6), (False, 6)} <= steps
    assert f"RCPT TO:<taro@{DOMAIN}>" in shown
    for password in ("wrong one", provider(DOMAIN).user("taro").password):
        assert password not in shown
        assert b64encode(password.encode()).decode().rstrip("=") not in shown
    talk_window.close()


def test_a_helper_sees_the_doors_and_tries_servers_by_hand(window: Window) -> None:
    wizard = window.program.wizard
    assert wizard is not None
    window.press("way_set_up", inside=wizard)
    window.type_into("address", f"taro@{DOMAIN}", inside=wizard)
    window.press("expert", inside=wizard.page)
    window.reach(Step.EXPERT)
    window.type_into("incoming_host", f"in.{DOMAIN}", inside=wizard)
    window.until(lambda: len(wizard.state.seen) == len(PROBED_PORTS))
    states = {result.endpoint.port: result.state for result in wizard.state.seen}
    assert states[993] is ProbeState.OPEN
    page = wizard.page
    assert isinstance(page, ExpertPage)
    lights = page.incoming_doors.lights
    window.until(lambda: all(light.result is not None for light in lights))
    window.take_picture(f"live_7_expert_{window.language}", wizard)
    window.press("main", inside=wizard)
    window.reach(Step.PASSWORD)
    candidate = wizard.state.candidate
    assert candidate is not None
    assert {server.endpoint.host for server in candidate.incoming} == {f"in.{DOMAIN}"}
    assert candidate.outgoing, "what was not typed is found"
    window.press("back", inside=wizard)
    assert wizard.state.step is Step.EXPERT
    assert page.incoming.host.text() == f"in.{DOMAIN}"


def open_mail(window: Window) -> Any:
    """The mail window with its first list."""
    window.until(lambda: window.program.mail is not None)
    mail = window.program.mail
    assert mail is not None
    window.until(lambda: mail.column.model.rowCount() >= 1)
    return mail


def write_letter(window: Window, mail: Any, language: str) -> None:
    """Write to oneself, send, open what arrives by itself, and read the same words."""
    words = "お茶を飲みませんか" if language == "ja" else "Tea on Sunday?"
    before = mail.column.model.rowCount()
    window.press("write", inside=mail)
    window.until(lambda: mail.answers.window is not None)
    compose = mail.answers.window
    window.type_into("letter_to", f"taro@{DOMAIN}", inside=compose)
    window.type_into("letter_subject_field", words, inside=compose)
    window.type_into("letter_body_field", words, inside=compose, kind=QPlainTextEdit)
    window.take_picture(f"live_5_compose_{language}", compose)
    window.press("send", inside=compose)
    window.until(lambda: mail.answers.window is None)
    window.until(lambda: mail.column.model.rowCount() > before)
    mail.column.table.selectRow(0)
    window.until(lambda: mail.pane.message is not None and mail.pane.message.subject == words)
    assert mail.pane.message.text.strip() == words
