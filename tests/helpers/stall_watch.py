"""Runs the whole program while much happens, and tells how long its window's thread was busy at a stretch.

`python -m tests.helpers.stall_watch SCENE COUNT` prints JSON. Between two ticks of a timer the window could
not have answered. `longest_ms` is the processor time of the window's own thread: a busy machine does not
count. `longest_held_ms` also has the time in which the program's other threads worked and the window's did
not come to its turn, as when they keep the interpreter; on a busy machine that is more than what is ours.
"""

import json
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QApplication
from typing_extensions import override

from i18n.build import COMPILED, compile_to
from tests.helpers.fake_engine import FakeEngine
from tests.helpers.mail_scenes import ACCOUNT, fetched, listed, rows
from tests.helpers.mails import encoded_word
from tests.helpers.scenes import ACCOUNT_ID, ADDRESS, EVIDENCE, LOOKED
from wizard.accounts.store import AccountStore
from wizard.discovery.table import ProviderTable
from wizard.flow.event import AddressEntered, EvidenceSeen, LookedUp
from wizard.gui.engine import Engine, Post
from wizard.gui.main import Program, Start, run_window
from wizard.gui.widgets.fold import Fold
from wizard.mail.store.rows import INBOX
from wizard.model.account import Account, SecretPlace, VerifiedSettings
from wizard.model.address_check import parse_address
from wizard.model.candidate import Source, Trust
from wizard.model.secret import Secret
from wizard.model.server import AuthMechanism, Endpoint, Protocol, Security, Server
from wizard.practice import provider as practice
from wizard.practice.company import Company
from wizard.practice.doors import MAIL_DOORS
from wizard.practice.members import LEARNER
from wizard.runtime.desk import (
    AccountsListed,
    FetchMail,
    FetchProgress,
    GivePassword,
    MailListed,
)
from wizard.runtime.home import Home
from wizard.runtime.practising import PracticeEngine

TICK_MS: Final = 1
WITHIN_S: Final = 240.0
BEGIN_AFTER_MS: Final = 1_000
ANSWER_AFTER_S: Final = 0.1
LOOK_MS: Final = 50
SETTLE_MS: Final = 300
_SUBJECT: Final = encoded_word("囲碁の会のお知らせ".encode(), "UTF-8").decode()


class Watch(QObject):
    """Ticks, and remembers the longest time that this thread worked between two ticks."""

    def __init__(self) -> None:
        super().__init__()
        self.longest_ms = 0.0
        self.longest_held_ms = 0.0
        self.ticks = 0
        self._last_s: float | None = None
        self._before = (0.0, 0.0)
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._on_tick)
        self._timer.start()

    def begin(self) -> None:
        """Count from now on."""
        self.longest_ms, self.longest_held_ms, self.ticks = 0.0, 0.0, 0
        self._last_s, self._before = time.thread_time(), (time.monotonic(), time.process_time())

    @Slot()
    def _on_tick(self) -> None:
        now_s = time.thread_time()
        if self._last_s is not None:
            self.longest_ms = max(self.longest_ms, (now_s - self._last_s) * 1000)
            passed_s, worked_s = time.monotonic() - self._before[0], time.process_time() - self._before[1]
            self.longest_held_ms = max(self.longest_held_ms, min(passed_s, worked_s) * 1000)
        self.ticks += 1
        self._last_s, self._before = time.thread_time(), (time.monotonic(), time.process_time())


class Scene(QObject):
    """What happens in the program, and when it is over."""

    account_id: str | None = None

    def __init__(self, home: Path, count: int) -> None:
        super().__init__()
        self.home = home
        self.count = count

    def make_engine(self, post: Post) -> Engine:
        """The engine behind the window."""
        return FakeEngine(post)

    def begin(self, program: Program) -> None:
        """Let it happen."""
        raise NotImplementedError

    def is_over(self, program: Program) -> bool:
        """Whether all of it has happened."""
        raise NotImplementedError


class Burst(Scene):
    """Mails arrive as fast as anybody can say so."""

    account_id: str | None = ACCOUNT_ID

    @override
    def begin(self, program: Program) -> None:
        post = program.bridge.post
        post(AccountsListed(accounts=(ACCOUNT,)))
        post(listed())
        for done in range(1, self.count + 1):
            post(FetchProgress(account_id=ACCOUNT_ID, done=done, total=self.count))
        post(fetched(new=self.count))
        first = tuple(replace(row, id=row.id + number * 10) for number in range(34) for row in rows())[:200]
        post(MailListed(account_id=ACCOUNT_ID, folder=INBOX, rows=first, total=self.count))

    @override
    def is_over(self, program: Program) -> bool:
        return program.mail is not None and program.mail.column.model.rowCount() == self.count


class Candidates(Scene):
    """Many places answer at once while every line of the details is shown."""

    @override
    def begin(self, program: Program) -> None:
        assert program.wizard is not None
        program.wizard.happen(AddressEntered(text=ADDRESS.given))
        for fold in program.wizard.page.findChildren(Fold):
            fold.button.setChecked(True)
        # From a thread of its own, as the engine does: the page is turned to before anybody can answer.
        threading.Timer(ANSWER_AFTER_S, self._answer, (program, program.wizard.state.run)).start()

    def _answer(self, program: Program, run: int) -> None:
        evidence = tuple(
            replace(EVIDENCE[number % len(EVIDENCE)], asked=f"mail{number}.example.ne.jp:993", ms=number)
            for number in range(self.count)
        )
        for one in evidence:
            program.bridge.post(EvidenceSeen(run=run, evidence=one))
        discovery = replace(LOOKED.discovery, evidence=evidence)
        program.bridge.post(LookedUp(run=run, looked=replace(LOOKED, discovery=discovery)))

    @override
    def is_over(self, program: Program) -> bool:
        assert program.wizard is not None
        return len(program.wizard.state.evidence) == self.count and program.wizard.state.looked is not None


class Practice(Scene):
    """Mails come from the practice provider, through every layer of the product."""

    account_id: str | None = ACCOUNT_ID

    @override
    def make_engine(self, post: Post) -> Engine:
        _fill_boxes(self.count)
        Home(self.home).accounts.mkdir(parents=True)
        table = self.home / "providers.json"
        table.write_text('{"version": 1, "providers": {}, "domains": {}, "suffixes": {}}', "utf-8")
        engine = PracticeEngine(post, home=self.home, table=ProviderTable.load(table), language="ja")
        _save_account(self.home)
        return engine

    @override
    def begin(self, program: Program) -> None:
        engine = program.engine
        engine.ask(GivePassword(account_id=ACCOUNT_ID, secret=Secret(practice.PASSWORD)))
        engine.ask(FetchMail(account_id=ACCOUNT_ID))

    @override
    def is_over(self, program: Program) -> bool:
        return program.mail is not None and program.mail.column.model.rowCount() >= self.count


class Still(Scene):
    """The control: a message that keeps the window's thread busy for so many milliseconds."""

    @override
    def begin(self, program: Program) -> None:
        program.bridge.arrived.connect(self._on_arrived)
        program.bridge.post(listed())

    @override
    def is_over(self, program: Program) -> bool:
        return True

    @Slot(object)
    def _on_arrived(self, _message: object) -> None:
        until_s = time.thread_time() + self.count / 1000
        while time.thread_time() < until_s:
            pass


SCENES: Final[dict[str, Callable[[Path, int], Scene]]] = {
    "burst": Burst,
    "candidates": Candidates,
    "practice": Practice,
    "still": Still,
}


def _fill_boxes(count: int) -> None:
    """Every practice company that opens from now on has so many letters in the learner's box."""

    def deliver(self: Company) -> None:
        box = self._boxes[LEARNER.address]
        for number in range(count):
            box.inbox.add(_letter(number), at=self.now())

    Company.deliver_first_letters = deliver  # type: ignore[method-assign]  # a process of its own


def _letter(number: int) -> bytes:
    return (
        f'From: "Hanako {number}" <hanako{number}@example.jp>\r\n'
        f"To: {LEARNER.address}\r\n"
        f"Subject: {_SUBJECT} {number}\r\n"
        f"Message-ID: <{number}@example.jp>\r\n"
        "Date: Sun, 22 Nov 2026 09:05:00 +0900\r\n"
        "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
        + "来週の水曜日、公民館でお待ちしています。\r\n"
        * 20
    ).encode()


def _save_account(home: Path) -> None:
    def server(protocol: Protocol) -> Server:
        door = next(door for door in MAIL_DOORS if door.protocol is protocol)
        endpoint = Endpoint(protocol=protocol, host=door.host, port=door.port, security=Security.TLS)
        return Server(endpoint=endpoint, username=LEARNER.address, auth=AuthMechanism.PLAIN)

    settings = VerifiedSettings(
        address=parse_address(LEARNER.address),
        incoming=server(Protocol.IMAP),
        outgoing=server(Protocol.SMTP),
        source=Source.AUTOCONFIG,
        trust=Trust.VERIFIED,
    )
    account = Account(
        id=ACCOUNT_ID,
        settings=settings,
        display_name="",
        created="2026-11-22T00:00:00+00:00",
        secret_place=SecretPlace.SESSION,
    )
    assert AccountStore(Home(home).accounts).save(account) is None


class Director(QObject):
    """Begins the scene when the first window stands, and ends the program when the scene is over."""

    def __init__(self, scene: Scene, program: Program) -> None:
        super().__init__(program)
        self._scene = scene
        self._program = program
        self._watch = Watch()
        self._give_up_at_s = time.monotonic() + WITHIN_S
        self.told: dict[str, object] = {}
        self._look = QTimer(self)
        self._look.setInterval(LOOK_MS)
        self._look.timeout.connect(self._on_look)
        QTimer.singleShot(BEGIN_AFTER_MS, self._begin)

    @Slot()
    def _begin(self) -> None:
        self._watch.begin()
        self._scene.begin(self._program)
        self._look.start()

    @Slot()
    def _on_look(self) -> None:
        is_over = self._scene.is_over(self._program)
        if is_over or time.monotonic() > self._give_up_at_s:
            self._look.stop()
            self.told = {"is_over": is_over}
            # What was posted last is still laid out and painted.
            QTimer.singleShot(SETTLE_MS, self._end)

    @Slot()
    def _end(self) -> None:
        self.told |= {
            "longest_ms": self._watch.longest_ms,
            "longest_held_ms": self._watch.longest_held_ms,
            "ticks": self._watch.ticks,
        }
        QApplication.exit(0)


def main(name: str, count: int, home: Path) -> None:
    """Run one scene and tell."""
    compile_to(COMPILED)
    scene = SCENES[name](home, count)
    directors: list[Director] = []
    start = Start(account_id=scene.account_id, language="ja")
    run_window(
        scene.make_engine, start=start, until=lambda program: directors.append(Director(scene, program))
    )
    sys.stdout.write(json.dumps(directors[0].told) + "\n")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        main(sys.argv[1], int(sys.argv[2]), Path(folder))
