"""One story with a disk that is full from a moment on: the error is a value, and with space all goes on.

The program is not started again in between: a person makes room and tries again.
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from functools import partial
from typing import Final

from tests.helpers.mail_values import NOW
from tests.kills.facts import compared
from tests.kills.forked import Say
from tests.kills.full import ROOMS, Disk, Filling
from tests.kills.moments import Moment
from tests.kills.play import Stage, settle
from tests.kills.scenario import Hands, Scenario
from tests.kills.sweep import Ground, Tally
from wizard.mail.store.store import Store
from wizard.mail.store.store_fault import StoreError
from wizard.model.problem import Problem, ProblemCode
from wizard.runtime.home import Home
from wizard.runtime.stores import Stores

_EXPECTED: Final = frozenset({ProblemCode.DISK_FULL, ProblemCode.STORE_UNUSABLE})

Attempt = Callable[[], Awaitable[tuple[Problem, ...]]]


async def sweep_full(
    ground: Ground, new_disk: Callable[[], Disk], *, first: int = 1, every: int = 1, until_wrong: bool = False
) -> Tally:
    """Let the disk be full from each of these points on: a transaction, and the room that is left."""
    tally, file = Tally(), ground.bench.stage.store_file(ground.bench.scenario)
    for point in range(first, ground.counts[Moment.COMMITTED] * len(ROOMS) + 1, every):
        transaction, room = divmod(point - 1, len(ROOMS))
        await _filled(ground, Filling(new_disk(), file, transaction + 1, ROOMS[room]), tally)
        if until_wrong and tally.wrong:
            break
    return tally


async def _filled(ground: Ground, filling: Filling, tally: Tally) -> None:
    """Play the story once, with a disk that fills up."""
    bench = ground.bench
    where = f"{bench.scenario.name}, transaction {filling.transaction}, room for {filling.room} pages"
    bench.put_back()
    tally.points += 1
    try:
        ended = await bench.run(_Story(bench.scenario, bench.stage, filling).play)
    except AssertionError as error:
        tally.lost += 1
        tally.wrong.append(f"{where}: {error}")
        return
    tally.told += any(isinstance(told, Told) for told in ended.told)
    tally.judge(where, compared(ground.expected, bench.facts(ended)))


@dataclass(frozen=True, slots=True)
class Told:
    """A person heard of a problem so often."""

    times: int


class _Story:
    """Plays in the process of its own."""

    def __init__(self, scenario: Scenario, stage: Stage, filling: Filling) -> None:
        self._scenario = scenario
        self._filling = filling
        self._stage = stage
        self._failures = 0

    async def play(self, say: Say) -> None:
        """The whole story; at last how often it was told that the disk is full."""
        self._filling.watch()
        stores = Stores(Home(self._stage.home))
        store = await self._opened(stores)
        hands = Hands(account=self._scenario.account, store=store, internet=self._stage.internet)
        for step in self._scenario.steps:
            await self._until_done(partial(step, hands))
        assert self._filling.has_begun, "the story was over before"
        self._filling.disk.free()
        # The program lives on and remembers what it could not write down.
        await hands.postman.flush(now=NOW)
        assert hands.store.outbox.unknown() == []
        await settle(hands, say)
        stores.close()
        if self._failures:
            say(Told(self._failures))

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
