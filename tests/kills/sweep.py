"""One story stopped at one moment after the other, and taken up again each time."""

from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Final, NoReturn, Protocol

import pytest

from tests.kills.bench import Bench, steps_done, unknown_mails
from tests.kills.facts import Facts, compared
from tests.kills.forked import Ended, Say, die
from tests.kills.moments import STEPS, Clock, Moment, count, watch
from tests.kills.play import play, play_to_the_end
from tests.kills.scenario import Scenario
from wizard.mail.store import database

_MORE: Final = 5
"""Runs differ by a few reads, as the bytes happen to come."""


class Stop(Protocol):
    """A way for the program to end without a word."""

    def watch(self, bench: Bench) -> None:
        """Called in the process that is going to die, before it begins."""

    def afterwards(self, bench: Bench, point: int) -> None:
        """Called when it is dead: what is left of the files."""


class Kill:
    """The process is killed: what it wrote is there, as for every other program on the computer."""

    def watch(self, bench: Bench) -> None:
        """Nothing has to be known; the log is emptied often, which happens rarely elsewhere."""
        pragmas = (*database._PRAGMAS, "PRAGMA wal_autocheckpoint = 20")
        pytest.MonkeyPatch().setattr(database, "_PRAGMAS", pragmas)

    def afterwards(self, bench: Bench, point: int) -> None:
        """Nothing is taken back."""


@dataclass(frozen=True, slots=True)
class Struck:
    """Where the program was when it died."""

    moment: Moment
    in_window: bool


@dataclass(slots=True)
class Tally:
    """What a sweep saw; `wrong` tells of each point that ended otherwise than an uninterrupted run.

    `told` counts the points at which a person heard of a problem.
    """

    points: int = 0
    told: int = 0
    unknown: int = 0
    lost: int = 0
    doubled: int = 0
    moments: Counter[Moment] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)

    def add(self, other: "Tally") -> None:
        """Count another sweep in."""
        self.points += other.points
        self.told += other.told
        self.unknown += other.unknown
        self.lost += other.lost
        self.doubled += other.doubled
        self.moments += other.moments
        self.wrong += other.wrong

    def judge(self, where: str, differences: tuple[Facts, Facts]) -> None:
        """Count what one point lost and doubled."""
        lost, doubled = differences
        self.lost += lost.total()
        self.doubled += doubled.total()
        if lost or doubled:
            self.wrong.append(f"{where}\n  lost {dict(lost)}\n  doubled {dict(doubled)}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """What a sweep stands on: the bench, and what an uninterrupted run makes true in how many moments."""

    bench: Bench
    expected: Facts
    counts: Counter[Moment]


@asynccontextmanager
async def ground_of(scenario: Scenario, *, place: Path | None = None) -> AsyncIterator[Ground]:
    """Play the story once from its beginning to its end; files go below `place`."""
    async with Bench.of(scenario, place=place) as bench:
        bench.put_back()

        async def whole(say: Say) -> None:
            clock = Clock(frozenset(), None, lambda _: None)
            watch(clock)

            def done() -> None:
                clock.reached(Moment.DONE)
                say(Counted(Counter(clock.counts)))

            await play_to_the_end(scenario, bench.stage, 0, say, done=done)

        ended = await bench.run(whole)
        assert unknown_mails(ended) == ()
        counted = [told.counts for told in ended.told if isinstance(told, Counted)]
        yield Ground(bench=bench, expected=bench.facts(ended), counts=counted[-1])


@dataclass(frozen=True, slots=True)
class Counted:
    """The moments until the end of a step."""

    counts: Counter[Moment]


async def sweep(
    ground: Ground,
    stop: Stop,
    *,
    first: int = 1,
    every: int = 1,
    at: frozenset[Moment] = STEPS,
    until_wrong: bool = False,
) -> Tally:
    """Stop the story at each of these points, or until something is wrong."""
    tally = Tally()
    last = count(ground.counts, at) + (_MORE if every == 1 else 0)
    for point in range(first, last + 1, every):
        stopped = await _until(ground.bench, point, stop, at)
        if not stopped.was_killed:
            continue
        stop.afterwards(ground.bench, point)
        await _taken_up(ground, point, stopped, tally)
        if until_wrong and tally.wrong:
            break
    return tally


async def _taken_up(ground: Ground, point: int, stopped: Ended, tally: Tally) -> None:
    """Start the program again and let the story go on."""
    bench = ground.bench
    first = steps_done(stopped)

    async def rest(say: Say) -> None:
        await play_to_the_end(bench.scenario, bench.stage, first, say)

    struck = stopped.told[-1]
    where = f"{bench.scenario.name}, point {point} {struck.moment.value}, {first} steps done"
    tally.points += 1
    tally.moments[struck.moment] += 1
    try:
        ended = await bench.run(rest)
    except AssertionError as error:
        tally.lost += 1
        tally.wrong.append(f"{where}: {error}")
        return
    unknown = unknown_mails(ended)
    tally.unknown += len(unknown)
    if unknown and not struck.in_window:
        tally.wrong.append(f"{where}: unknown {unknown}")
    tally.judge(where, compared(ground.expected, bench.facts(ended), may_be_twice=unknown))


async def _until(bench: Bench, point: int, stop: Stop, at: frozenset[Moment]) -> Ended:
    """Play the story up to a point and die there."""
    bench.put_back()

    async def first_part(say: Say) -> None:
        def strike(moment: Moment) -> NoReturn:
            say(Struck(moment, clock.in_window))
            die()

        clock = Clock(at, point, strike)
        # The clock is outermost: what a commit waited for is done when it says that it is over.
        stop.watch(bench)
        watch(clock)
        await play(bench.scenario, bench.stage, 0, say, done=partial(clock.reached, Moment.DONE))

    return await bench.run(first_part)
