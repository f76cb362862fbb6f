"""Stop the program wherever it can be stopped, or at every N-th point: `python -m tests.kills KIND=N …`."""

import argparse
import asyncio
import itertools
import logging
import sys
import time
from collections.abc import Awaitable, Callable

from tests.kills.full import Ballast, FileLimit, PageLimit
from tests.kills.full_sweep import sweep_full
from tests.kills.moments import Moment
from tests.kills.power import PowerCut
from tests.kills.read_only import sweep_read_only
from tests.kills.scenario import Scenario
from tests.kills.small_disk import can_mount, small_disk
from tests.kills.stories import STORIES
from tests.kills.sweep import Kill, Tally, sweep

Kind = Callable[[Scenario, int, int], Awaitable[Tally]]


async def _kills(scenario: Scenario, first: int, every: int) -> Tally:
    return await sweep(scenario, itertools.count(first, every), Kill())


async def _power(scenario: Scenario, first: int, every: int) -> Tally:
    return await sweep(scenario, itertools.count(first, every), PowerCut())


async def _no_more_pages(scenario: Scenario, first: int, every: int) -> Tally:
    return await sweep_full(scenario, itertools.count(first, every), PageLimit)


async def _no_longer_files(scenario: Scenario, first: int, every: int) -> Tally:
    return await sweep_full(scenario, itertools.count(first, every), FileLimit)


async def _no_space(scenario: Scenario, first: int, every: int) -> Tally:
    if not can_mount():
        raise SystemExit("a small disk can only be mounted by root on Linux")
    with small_disk() as place:
        return await sweep_full(scenario, itertools.count(first, every), Ballast, place=place)


async def _read_only(scenario: Scenario, first: int, _every: int) -> Tally:
    return await sweep_read_only(scenario) if first == 1 else Tally()


async def _statements(scenario: Scenario, first: int, every: int) -> Tally:
    return await sweep(scenario, itertools.count(first, every), Kill(), at=frozenset({Moment.STATEMENT}))


KINDS: dict[str, Kind] = {
    "kill": _kills,
    "kill in mid transaction": _statements,
    "power cut": _power,
    "full disk": _no_more_pages,
    "full file": _no_longer_files,
    "small disk": _no_space,
    "read only": _read_only,
}


async def run(kind: str, *, every: int = 1, only: str | None = None) -> Tally:
    """Every story, at every n-th point; each begins at another one."""
    total = Tally()
    for number, scenario in enumerate(STORIES):
        if only not in {None, scenario.name}:
            continue
        begun_s = time.monotonic()
        tally = await KINDS[kind](scenario, number % every + 1, every)
        total.add(tally)
        _say(f"  {scenario.name}: {summary(kind, tally)}, {time.monotonic() - begun_s:.1f} s")
    return total


def summary(kind: str, tally: Tally) -> str:
    """The result in one line."""
    unknown = f"{tally.unknown} (all between the dot and the note of its answer)" if tally.unknown else "0"
    told = f", told {tally.told}" if tally.told else ""
    return (
        f"{kind} points {tally.points}: lost {tally.lost}, doubled {tally.doubled}, unknown {unknown}{told}"
    )


def main() -> None:
    """Run and print what was seen; the last lines are one for each kind."""
    parser = argparse.ArgumentParser()
    parser.add_argument("kinds", nargs="*", metavar="KIND[=N]", help=", ".join(KINDS))
    parser.add_argument("--only", metavar="STORY")
    chosen = parser.parse_args()
    # That a client hangs up in the middle is what this is about.
    logging.getLogger("asyncio").setLevel(logging.ERROR)
    summaries: list[str] = []
    failed = False
    for word in chosen.kinds or list(KINDS):
        kind, _, every = word.partition("=")
        tally = asyncio.run(run(kind, every=int(every or 1), only=chosen.only))
        for wrong in tally.wrong:
            _say(wrong)
        for moment, count in sorted(tally.moments.items(), key=str):
            _say(f"  {moment.value}: {count}")
        summaries.append(summary(kind, tally))
        failed |= bool(tally.wrong or not tally.points)
    _say("\n".join(summaries))
    sys.exit(failed)


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
