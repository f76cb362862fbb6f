"""Opens letters in the real mail window and measures what the window's thread does for it.

Time is the processor's own of this thread, so that a busy machine does not count.
"""

import gc
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from tests.helpers.fake_engine import FakeEngine
from tests.helpers.mail_scenes import fill, opened
from tests.helpers.scenes import ACCOUNT_ID
from wizard.gui.look import Look
from wizard.gui.mail.mail_window import MailWindow
from wizard.runtime.desk import Request

SHEETS_LOOKED_AT = 4
_PICTURES_WITHIN_S = 10.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """What opening a letter took in all, and the longest that the window's thread was busy at a stretch."""

    all_s: float
    longest_ms: float
    asked: tuple[Request, ...]


class Stretches:
    """How long the window's thread is busy without going back to its events."""

    def __init__(self) -> None:
        self.longest_ms = 0.0

    def measure(self, work: Callable[[], object]) -> None:
        """Do something as one event would."""
        begun_s = time.thread_time()
        work()
        self.longest_ms = max(self.longest_ms, (time.thread_time() - begun_s) * 1000)

    def settle(self, rounds: int = 5) -> None:
        """Let what was posted happen, measured portion by portion."""
        for _ in range(rounds):
            self.measure(QCoreApplication.sendPostedEvents)
            self.measure(QCoreApplication.processEvents)


@contextmanager
def without_collection() -> Iterator[None]:
    """The garbage of a whole test run is not the window's."""
    gc.collect()
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


class LetterOpener:
    """One mail window in which one letter after the other is opened."""

    def __init__(self, look: Look) -> None:
        self.engine = FakeEngine()
        self.window = MailWindow(look, self.engine, ACCOUNT_ID)
        self.window.resize(1180, 740)
        self.window.show()
        fill(self.window, "ja")
        self.window.column.table.selectRow(0)
        Stretches().settle()

    def open(self, raw: bytes) -> Opened:
        """Open a letter as the engine hands it over, look at some of its sheets, and measure."""
        stretches = Stretches()
        before = len(self.engine.requests)
        begun_s = time.process_time()
        reply = opened(raw)
        with without_collection():
            stretches.measure(lambda: self.window.take(reply))
            stretches.settle()
            self._wait_for_pictures(stretches)
            all_s = time.process_time() - begun_s
            for _ in range(SHEETS_LOOKED_AT):
                stretches.measure(self.window.pane.turner.onward.click)
                stretches.settle()
        asked = tuple(self.engine.requests[before:])
        return Opened(all_s=all_s, longest_ms=stretches.longest_ms, asked=asked)

    def _wait_for_pictures(self, stretches: Stretches) -> None:
        give_up_at_s = time.monotonic() + _PICTURES_WITHIN_S
        while any(thread.name == "tayori-pictures" for thread in threading.enumerate()):
            assert time.monotonic() < give_up_at_s
            stretches.settle(1)
        stretches.settle()
        while self.window.pane.body.waits_for_pictures:
            stretches.settle(1)
