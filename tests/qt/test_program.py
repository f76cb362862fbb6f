"""The program around the windows: the engine's thread, the bridge, the collector, the first window."""

import gc
import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QThread, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from tests.helpers.fake_engine import FakeEngine
from tests.helpers.mail_scenes import opened, raw_mail
from tests.helpers.scenes import ACCOUNT_ID, EVIDENCE, LOOKED, late, waiting
from tests.helpers.screen_checks import settle
from tests.helpers.typing_hands import enter_address, find, press
from wizard.flow.effect import LookUp
from wizard.flow.event import EvidenceSeen, LookedUp, Saved
from wizard.flow.step import Step
from wizard.gui.bridge import Bridge
from wizard.gui.collector import Collector
from wizard.gui.engine import LateEngine, Post, StartFailed
from wizard.gui.look import Look
from wizard.gui.main import Program, Start
from wizard.gui.pages.done import DonePage
from wizard.gui.settings import load
from wizard.gui.theme.faces import faces
from wizard.gui.wizard_window import WizardWindow
from wizard.runtime.desk import ListAccounts
from wizard.wording.languages import Language

EVENTS = 1_000
LONGEST_BUSY_S = 0.25


@pytest.fixture
def program(compiled: None, tmp_path: Path) -> Iterator[Program]:
    """The whole program on an engine that does nothing."""
    start = Start(language="ja", settings_path=tmp_path / "window.json")
    program = Program(start, FakeEngine)
    yield program
    program.close()
    program.texts.stop()


def fake_engine(program: Program, qtbot: QtBot) -> FakeEngine:
    qtbot.waitUntil(lambda: program.engine.engine is not None, timeout=2000)
    engine = program.engine.engine
    assert isinstance(engine, FakeEngine)
    return engine


def test_what_is_posted_on_another_thread_arrives_on_the_window_s_thread_in_order(qtbot: QtBot) -> None:
    bridge = Bridge()
    arrived: list[tuple[object, bool]] = []
    window_thread = QThread.currentThread()
    bridge.arrived.connect(
        lambda message: arrived.append((message, QThread.currentThread() is window_thread))
    )

    def post_all() -> None:
        for number in range(100):
            bridge.post(number)

    thread = threading.Thread(target=post_all)
    thread.start()
    thread.join()
    at_once = list(arrived)
    qtbot.waitUntil(lambda: len(arrived) == 100, timeout=2000)

    assert at_once == []
    assert arrived == [(number, True) for number in range(100)]


def test_the_window_has_its_turn_between_portions_of_many_messages(qtbot: QtBot) -> None:
    bridge = Bridge()
    arrived: list[object] = []
    turns: list[int] = []

    def take(message: object) -> None:
        arrived.append(message)
        time.sleep(0.002)

    bridge.arrived.connect(take)
    turn = QTimer()
    turn.timeout.connect(lambda: turns.append(len(arrived)))
    turn.start(0)
    for number in range(100):
        bridge.post(number)
    qtbot.waitUntil(lambda: len(arrived) == 100, timeout=5000)
    turn.stop()

    assert arrived == list(range(100))
    assert len({count for count in turns if 0 < count < 100}) >= 5


def test_nothing_is_delivered_after_the_bridge_is_closed(qtbot: QtBot) -> None:
    bridge = Bridge()
    arrived: list[object] = []
    bridge.arrived.connect(arrived.append)
    bridge.post("before")

    bridge.close()
    bridge.post("after")
    qtbot.wait(20)

    assert arrived == []


def test_what_is_wanted_before_the_engine_is_there_is_done_in_order_when_it_is() -> None:
    may_start = threading.Event()
    engine = FakeEngine()

    def slow_factory(_post: Post) -> FakeEngine:
        assert may_start.wait(5)
        return engine

    late_engine = LateEngine(slow_factory, lambda _message: None)
    effects = [LookUp(run=run, address=waiting().settings.address) for run in range(3)]  # type: ignore[union-attr]
    for effect in effects:
        late_engine.carry_out(effect)
    late_engine.start()
    before = list(engine.effects)
    may_start.set()
    late_engine.close()

    assert before == []
    assert engine.effects == effects
    assert engine.closed


def test_an_engine_that_cannot_start_is_told() -> None:
    told: list[object] = []

    def broken(_post: Post) -> FakeEngine:
        raise FileNotFoundError("providers.json")

    late_engine = LateEngine(broken, told.append)
    late_engine.start()
    late_engine.close()

    (failed,) = told
    assert isinstance(failed, StartFailed)
    assert isinstance(failed.error, FileNotFoundError)


def test_garbage_is_collected_on_the_window_s_thread_only(qtbot: QtBot) -> None:
    collected_on: list[threading.Thread] = []

    def note(phase: str, _info: dict[str, int]) -> None:
        if phase == "start":
            collected_on.append(threading.current_thread())

    gc.enable()
    collector = Collector()
    qtbot.waitUntil(lambda: gc.get_freeze_count() > 0, timeout=3000)
    gc.callbacks.append(note)
    try:
        thread = threading.Thread(target=_make_garbage)
        thread.start()
        thread.join()
        during = list(collected_on)
        qtbot.waitUntil(lambda: bool(collected_on), timeout=3000)
    finally:
        gc.callbacks.remove(note)
        collector.stop()
        given_back = gc.isenabled()
        gc.disable()

    assert during == []
    assert set(collected_on) == {threading.main_thread()}
    assert given_back


def test_what_stands_after_the_first_second_is_not_looked_through_again(qtbot: QtBot) -> None:
    kept: list[object] = []
    kept.append(kept)
    collector = Collector()
    try:
        assert any(one is kept for one in gc.get_objects())
        qtbot.waitUntil(lambda: gc.get_freeze_count() > 0, timeout=3000)

        assert not any(one is kept for one in gc.get_objects())
    finally:
        collector.stop()

    assert gc.get_freeze_count() == 0
    assert any(one is kept for one in gc.get_objects())


def _make_garbage() -> None:
    for _ in range(5_000):
        cycle: list[object] = []
        cycle.append(cycle)


def test_the_window_never_blocks_while_a_thousand_events_arrive(program: Program, qtbot: QtBot) -> None:
    program.open()
    assert program.wizard is not None
    enter_address(program.wizard, "taro@example.ne.jp")
    run = program.wizard.state.run
    ticks: list[float] = []
    heart = QTimer()
    heart.setInterval(5)
    # The thread's own time: what else this machine does is no pause of the window.
    heart.timeout.connect(lambda: ticks.append(time.thread_time()))
    heart.start()

    def flood() -> None:
        for number in range(EVENTS):
            program.bridge.post(EvidenceSeen(run=run, evidence=EVIDENCE[number % len(EVIDENCE)]))
            if number % 20 == 0:
                time.sleep(0.004)
        program.bridge.post(LookedUp(run=run, looked=LOOKED))

    thread = threading.Thread(target=flood)
    thread.start()
    qtbot.waitUntil(lambda: program.wizard.state.step is Step.PASSWORD, timeout=20_000)  # type: ignore[union-attr]
    thread.join()
    heart.stop()

    pauses = [after - before for before, after in pairwise(ticks)]
    assert max(pauses) < LONGEST_BUSY_S


def test_the_wizard_works_through_the_bridge(program: Program, qtbot: QtBot) -> None:
    program.open()
    assert program.wizard is not None
    engine = fake_engine(program, qtbot)
    enter_address(program.wizard, "taro@example.ne.jp")

    assert engine.post is not None
    engine.post(LookedUp(run=program.wizard.state.run, looked=LOOKED))
    qtbot.waitUntil(lambda: program.wizard.state.step is Step.PASSWORD, timeout=2000)  # type: ignore[union-attr]

    assert isinstance(engine.effects[0], LookUp)


def test_the_test_mail_is_read_and_shown_on_the_last_page(program: Program, qtbot: QtBot) -> None:
    program.open()
    window = WizardWindow(program.look, program.engine, state=waiting())
    qtbot.addWidget(window)
    program.wizard = window

    program.bridge.post(opened(raw_mail()))
    page = window.page
    assert isinstance(page, DonePage)
    qtbot.waitUntil(lambda: any("囲碁" in label.text() for label in page.card.labels()), timeout=2000)


def test_after_open_mail_the_mail_window_takes_over(program: Program, qtbot: QtBot) -> None:
    program.open()
    engine = fake_engine(program, qtbot)

    program.open_mail(ACCOUNT_ID)
    assert engine.post is not None
    engine.post(opened(raw_mail()))
    engine.post(Saved(run=99, account_id=ACCOUNT_ID))
    qtbot.wait(20)

    assert program.mail is not None
    assert program.mail.isVisible()
    assert len(engine.requests) == 6


def test_another_language_comes_with_its_typefaces(program: Program, compiled: None) -> None:
    program.open()
    assert program.wizard is not None
    before = QApplication.font().families()

    program.wizard.strip.language_wanted.emit(Language.KOREAN)

    assert QApplication.font().families() == list(faces(Language.KOREAN))
    assert before == list(faces(Language.JAPANESE))


def test_language_and_text_size_are_remembered(program: Program, tmp_path: Path, compiled: None) -> None:
    program.open()
    assert program.wizard is not None
    program.wizard.strip.language_wanted.emit(Language.ENGLISH)
    program.look.set_zoom(1.4)

    again = Program(Start(settings_path=tmp_path / "window.json"), FakeEngine)
    remembered = (again.texts.language, again.look.zoom)
    again.close()
    again.texts.stop()

    assert remembered == (Language.ENGLISH, 1.4)


def test_stop_joins_every_thread(compiled: None) -> None:
    before = set(threading.enumerate())
    program = Program(Start(language="en"), FakeEngine)
    program.open()

    program.close()
    program.texts.stop()

    assert set(threading.enumerate()) == before


def test_a_hint_stands_above_every_page(look: Look, engine: FakeEngine, qtbot: QtBot) -> None:
    window = WizardWindow(look, engine, state=late(), hint="練習です")
    qtbot.addWidget(window)
    window.show()

    assert window.hint.isVisible()
    assert window.hint.prose.text() == "練習です"


_NOT_FOR_THE_FIRST_PAGE = (
    *("dns", "keyring", "httpcore2", "asyncio", "sqlite3", "nh3", "ssl", "rich", "typer", "cryptography"),
    *("wizard.gui.mail.mail_window", "wizard.gui.talk_window", "wizard.gui.widgets.postmark"),
    *("wizard.gui.pages.address", "wizard.gui.practice_opener", "wizard.gui.widgets.profile_chooser"),
    *("wizard.flow.table", "wizard.flow.effect", "wizard.wording.problems"),
    *("wizard.model.candidate", "wizard.model.probe", "wizard.model.server", "wizard.model.account"),
)


def test_the_wizard_starts_without_importing_what_its_first_page_does_not_need() -> None:
    """Counted in modules: seconds depend on the machine."""
    program = (
        "import sys; import wizard.cli.windowed, wizard.gui.pages.welcome;"
        f"print([name for name in {_NOT_FOR_THE_FIRST_PAGE!r} if name in sys.modules])"
    )

    assert said_by(program) == "[]"


def test_the_first_window_comes_in_its_own_style_and_collects_garbage_by_itself(
    compiled: None, tmp_path: Path
) -> None:
    program = (
        "import gc; from wizard.__main__ import open_first_window\n"
        "def look(program):\n"
        "    from PySide6.QtCore import QTimer\n"
        "    from PySide6.QtWidgets import QApplication\n"
        "    QApplication.instance().setStyleSheet('')  # which is a style of its own\n"
        "    print(QApplication.style().name(), gc.isenabled(), program.wizard.isVisible())\n"
        "    QTimer.singleShot(0, QApplication.quit)\n"
        "open_first_window(until=look)"
    )

    assert said_by(program, TAYORI_HOME=str(tmp_path), QT_QPA_PLATFORM="offscreen") == "fusion False True"


def said_by(program: str, **variables: str) -> str:
    """What a program in a process of its own says."""
    done = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        env={**os.environ, **variables},
        text=True,
        check=True,
        timeout=60,
    )
    return done.stdout.strip()


def test_the_windows_are_taken_apart_while_they_are_whole(program: Program, qtbot: QtBot) -> None:
    program.open()
    wizard = program.wizard
    assert wizard is not None
    enter_address(wizard, "taro@example.ne.jp")
    find(wizard, fake_engine(program, qtbot))
    press(wizard, Qt.Key.Key_Escape)
    program.open_mail("taro")

    program.close()

    assert not isValid(wizard)
    assert not isValid(program.mail)
    gc.collect()
    settle()


@pytest.fixture
def quits(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What would have ended the program."""
    found: list[str] = []
    monkeypatch.setattr(QApplication, "quit", lambda: found.append("quit"))
    return found


def test_closing_the_mail_window_ends_the_program(program: Program, quits: list[str], qtbot: QtBot) -> None:
    program.open_mail(ACCOUNT_ID)
    assert program.mail is not None

    program.mail.close()

    qtbot.waitUntil(lambda: quits == ["quit"], timeout=2000)


def test_another_account_is_shown_in_place_of_the_first(
    program: Program, quits: list[str], qtbot: QtBot
) -> None:
    program.open_mail(ACCOUNT_ID)
    first = program.mail
    assert first is not None
    first.move(40, 30)
    place = first.geometry()

    first.account_wanted.emit("other-example.org")
    settle()

    assert program.mail is not None
    assert program.mail.account_id == "other-example.org"
    assert program.mail.isVisible()
    assert program.mail.geometry() == place
    assert quits == []


def test_an_open_letter_keeps_the_account_and_asks(program: Program) -> None:
    program.open_mail(ACCOUNT_ID)
    first = program.mail
    assert first is not None
    first.toolbar.write.click()
    compose = first.answers.window
    assert compose is not None
    compose.sheet.subject.set_text("trip")

    first.account_wanted.emit("other-example.org")

    assert program.mail is first
    assert first.isVisible()


def test_another_account_is_set_up_beside_the_mail(program: Program, quits: list[str], qtbot: QtBot) -> None:
    program.open_mail(ACCOUNT_ID)
    mail = program.mail
    assert mail is not None

    mail.setup_wanted.emit()
    mail.setup_wanted.emit()

    assert program.wizard is not None
    assert program.wizard.isVisible()
    program.wizard.reject()
    settle()
    assert not program.wizard.isVisible()
    assert mail.isVisible()
    assert quits == []
    engine = fake_engine(program, qtbot)
    assert engine.requests.count(ListAccounts()) == 2


def test_the_mail_of_an_account_that_was_just_set_up_takes_the_place(
    program: Program, quits: list[str]
) -> None:
    program.open_mail(ACCOUNT_ID)
    mail = program.mail
    assert mail is not None
    mail.setup_wanted.emit()
    assert program.wizard is not None

    program.wizard.mail_wanted.emit("new-example.org")
    settle()

    assert program.mail is not None
    assert program.mail.account_id == "new-example.org"
    assert not any(one.isVisible() for one in (mail,) if isValid(one))
    assert quits == []


def test_whether_new_mail_is_told_is_remembered(program: Program, tmp_path: Path) -> None:
    program.open_mail(ACCOUNT_ID)
    assert program.mail is not None
    program.mail.more.open()
    chooser = program.mail.more.chooser
    assert chooser is not None

    chooser.button("notices").click()

    assert load(tmp_path / "window.json").notices is False
