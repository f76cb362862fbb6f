"""One story with a disk that is full from a moment on: the error is a value, and with space all goes on.

The program is not started again in between: a person makes room and tries again.
"""

from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final

from tests.helpers.mail_values import NOW
from tests.kills.bench import Bench
from tests.kills.facts import Facts, compared
from tests.kills.forked import Say
from tests.kills.full import ROOMS, Disk, Filling
from tests.kills.play import Stage, settle
from tests.kills.scenario import Hands, Scenario
from tests.kills.sweep import Tally, uninterrupted
from wizard.mail.store import Store
from wizard.mail.store_fault import StoreError
from wizard.model.problem import Problem, ProblemCode
from wizard.runtime.home import Home
from wizard.runtime.stores import Stores

_EXPECTED: Final = frozenset({ProblemCode.DISK_FULL, ProblemCode.STORE_UNUSABLE})

Attempt = Callable[[], Awaitable[tuple[Problem, ...]]]


async def sweep_full(
    scenario: Scenario,
    points: Iterable[int],
    new_disk: Callable[[], Disk],
    *,
    place: Path | None = None,
    until_wrong: bool = False,
) -> Tally:
    """Let the disk be full from each of these points on: a transaction, and the room that is left."""
    tally = Tally()
    async with Bench.of(scenario, place=place) as bench:
        expected = await uninterrupted(bench)
        for point in points:
            transaction, room = divmod(point - 1, len(ROOMS))
            filling = Filling(new_disk(), bench.stage.store_file(scenario), transaction + 1, ROOMS[room])
            if not await _filled(bench, filling, expected, tally) or (until_wrong and tally.wrong):
                break
    return tally


async def _filled(bench: Bench, filling: Filling, expected: Facts, tally: Tally) -> bool:
    """Play the story once; whether it came to the transaction at which the disk is full."""
    where = f"{bench.scenario.name}, transaction {filling.transaction}, room for {filling.room} pages"
    bench.put_back()
    try:
        ended = await bench.run(_Story(bench.scenario, bench.stage, filling).play)
    except AssertionError as error:
        tally.points += 1
        tally.lost += 1
        tally.wrong.append(f"{where}: {error}")
        return True
    happened = ended.told[-1]
    if not happened.has_begun:
        return False
    tally.points += 1
    tally.told += happened.failures > 0
    tally.judge(where, compared(expected, bench.facts(ended)))
    return True


@dataclass(frozen=True, slots=True)
class Happened:
    """Whether the disk was filled before the story ended, and how often a person heard of it."""

    has_begun: bool
    failures: int


class _Story:
    """Plays in the process of its own."""

    def __init__(self, scenario: Scenario, stage: Stage, filling: Filling) -> None:
        self._scenario = scenario
        self._filling = filling
        self._stage = stage
        self._failures = 0

    async def play(self, say: Say) -> None:
        """The whole story; at last whether the disk was filled in it."""
        self._filling.watch()
        stores = Stores(Home(self._stage.home))
        store = await self._opened(stores)
        hands = Hands(account=self._scenario.account, store=store, internet=self._stage.internet)
        for step in self._scenario.steps:
            await self._until_done(partial(step, hands))
        has_begun = self._filling.has_begun
        self._filling.disk.free()
        # The program lives on and remembers what it could not write down.
        await hands.postman.flush(now=NOW)
        assert hands.store.outbox.unknown() == []
        await settle(hands, say)
        stores.close()
        say(Happened(has_begun, self._failures))

    async def _opened(self, stores: Stores) -> Store:
        found: list[Store] = []

        async def attempt() -> tuple[Problem, ...]:
            store = stores.open(self._scenario.account.id)
            if isinstance(store, Problem):
                return (store,)
            found.append(store)
            return ()

        await self._until_done(attempt)
        return found[0]

    async def _until_done(self, attempt: Attempt) -> None:
        """Try; while there is no space once more, and with space for the last time."""
        if not await self._fails(attempt):
            return
        if not await self._fails(attempt):
            return
        self._filling.disk.free()
        assert not await self._fails(attempt)

    async def _fails(self, attempt: Attempt) -> bool:
        problems: tuple[Problem, ...]
        try:
            problems = await attempt()
        except StoreError as error:
            # What the store itself is asked for says so; fetching and sending give a problem.
            problems = (error.problem,)
        assert {problem.code for problem in problems} <= _EXPECTED, problems
        self._failures += bool(problems)
        return bool(problems)
