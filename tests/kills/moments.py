"""The moments at which a program may die: around every read, every commit, and at every statement.

Meant for a process that ends afterwards: what is watched here stays watched.
"""

import threading
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from enum import Enum
from sqlite3 import Connection
from typing import Final

import pytest

from wizard.mail.store.database import Database
from wizard.mail.store.outbox import Outbox
from wizard.net.wire import Wire


class Moment(Enum):
    """Where the program is."""

    READING = "before a read"
    HEARD = "after a read"
    STATEMENT = "at a statement"
    COMMITTING = "before a commit"
    COMMITTED = "after a commit"
    DONE = "after a step"


STEPS: Final = frozenset(Moment) - {Moment.STATEMENT}
"""The moments between which something changes outside."""


class Clock:
    """Counts moments of the wanted kinds; at the chosen one it calls `strike`, which does not return.

    `in_window` says whether a mail is between its dot and the note of what the server answered.
    """

    def __init__(
        self, wanted: frozenset[Moment], chosen: int | None, strike: Callable[[Moment], None]
    ) -> None:
        self.in_window = False
        self.counts: Counter[Moment] = Counter()
        self._wanted = wanted
        self._chosen = chosen
        self._strike = strike
        self._turn = threading.RLock()

    def reached(self, moment: Moment) -> None:
        """The program is here now."""
        with self._turn:
            self.counts[moment] += 1
            if moment in self._wanted and count(self.counts, self._wanted) == self._chosen:
                self._strike(moment)


def count(counts: Counter[Moment], wanted: frozenset[Moment]) -> int:
    """How many moments of the wanted kinds there were."""
    return sum(counts[moment] for moment in wanted)


def watch(clock: Clock) -> None:
    """Let the clock hear of every moment from now on."""
    patch = pytest.MonkeyPatch()
    _watch_reads(clock, patch)
    _watch_commits(clock, patch)
    _watch_window(clock, patch)


def watch_commits(patch: pytest.MonkeyPatch, before: Callable[[Connection], Callable[[], None]]) -> None:
    """Call `before` ahead of every commit, and what it gives after it."""
    writing = Database.writing

    @contextmanager
    def watched(self: Database, *, lasting: bool = True) -> Iterator[Connection]:
        with writing(self, lasting=lasting) as connection:
            yield connection
            after = before(connection)
        after()

    patch.setattr(Database, "writing", watched)


def watch_beginnings(patch: pytest.MonkeyPatch, begins: Callable[[Connection], None]) -> None:
    """Call `begins` ahead of every transaction."""
    writing = Database.writing

    def watched(self: Database, *, lasting: bool = True) -> AbstractContextManager[Connection]:
        begins(self._connection)
        return writing(self, lasting=lasting)

    patch.setattr(Database, "writing", watched)


def _watch_reads(clock: Clock, patch: pytest.MonkeyPatch) -> None:
    fill = Wire._fill

    async def watched(self: Wire) -> None:
        clock.reached(Moment.READING)
        await fill(self)
        clock.reached(Moment.HEARD)

    patch.setattr(Wire, "_fill", watched)


def _watch_commits(clock: Clock, patch: pytest.MonkeyPatch) -> None:
    def before(_: Connection) -> Callable[[], None]:
        clock.reached(Moment.COMMITTING)
        return after

    def after() -> None:
        clock.reached(Moment.COMMITTED)

    watch_commits(patch, before)
    prepare = Database._prepare

    def prepared(self: Database) -> None:
        self._connection.set_trace_callback(statement)
        prepare(self)

    def statement(text: str) -> None:
        if not text.startswith("--"):
            clock.reached(Moment.STATEMENT)

    patch.setattr(Database, "_prepare", prepared)


def _watch_window(clock: Clock, patch: pytest.MonkeyPatch) -> None:
    mark_end, take = Outbox.mark_end, Outbox.take

    def marking(self: Outbox, number: int) -> None:
        clock.in_window = True
        mark_end(self, number)

    def taking(self: Outbox, number: int, **facts: object) -> None:
        take(self, number, **facts)  # type: ignore[arg-type]
        clock.in_window = False

    patch.setattr(Outbox, "mark_end", marking)
    patch.setattr(Outbox, "take", taking)
