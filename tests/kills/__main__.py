"""Stop the program wherever it can be stopped, or at every N-th point: `python -m tests.kills KIND=N …`."""

import argparse
import asyncio
import logging
import sys
import time
from collections.abc import Awaitable, Callable

from tests.kills.full import Ballast, FileLimit, PageLimit
from tests.kills.full_sweep import sweep_full
from tests.kills.moments import Moment
from tests.kills.power import PowerCut
from tests.kills.read_only import sweep_read_only
from tests.kills.small_disk import can_mount, small_disk
from tests.kills.stories import STORIES
from tests.kills.sweep import Ground, Kill, Tally, ground_of, sweep

Kind = Callable[[Ground, int, int], Awaitable[Tally]]


async def _kills(ground: Ground, first: int, every: int) -> Tally:
    return await sweep(ground, Kill(), first=first, every=every)


async def _statements(ground: Ground, first: int, every: int) -> Tally:
    at = frozenset({Moment.STATEMENT})
    return await sweep(ground, Kill(), first=first, every=every, at=at)


async def _power(ground: Ground, first: int, every: int) -> Tally:
    return await sweep(ground, PowerCut(), first=first, every=every)


async def _no_more_pages(ground: Ground, first: int, every: int) -> Tally:
    return await sweep_full(ground, PageLimit, first=first, every=every)


async def _no_longer_files(ground: Ground, first: int, every: int) -> Tally:
    return await sweep_full(ground, FileLimit, first=first, every=every)


async def _no_space(ground: Ground, first: int, every: int) -> Tally:
    if not can_mount():
        raise SystemExit("a small disk can only be mounted by root on Linux")
    with small_disk() as place:
        async with ground_of(ground.bench.scenario, place=place) as on_it:
            return await sweep_full(on_it, Ballast, first=first, every=every)


async def _read_only(ground: Ground, first: int, _every: int) -> Tally:
    return await sweep_read_only(ground) if first == 1 else Tally()


KINDS: dict[str, Kind] = {
    "kill": _kills,
    "kill in mid transaction": _statements,
    "power cut": _power,
    "full disk": _no_more_pages,
    "full file": _no_longer_files,
    "small disk": _no_space,
    "read only": _read_only,
}


async def run(shares: dict[str, int], *, only: str | None = None) -> dict[str, Tally]:
    """Every story in every kind, at every n-th point; each story begins at another one."""
    totals = {kind: Tally() for kind in shares}
    for number, scenario in enumerate(STORIES):
        if only not in {None, scenario.name}:
            continue
        async with ground_of(scenario) as ground:
            for kind, every in shares.items():
                begun_s = time.monotonic()
                tally = await KINDS[kind](ground, number % every + 1, every)
                totals[kind].add(tally)
                _say(f"  {scenario.name}: {summary(kind, tally)}, {time.monotonic() - begun_s:.1f} s")
    return totals


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
    words = [word.partition("=") for word in chosen.kinds or KINDS]
    totals = asyncio.run(run({kind: int(every or 1) for kind, _, every in words}, only=chosen.only))
    for kind, tally in totals.items():
        for wrong in tally.wrong:
            _say(wrong)
        for moment, times in sorted(tally.moments.items(), key=str):
            _say(f"  {kind} {moment.value}: {times}")
    for kind, tally in totals.items():
        _say(summary(kind, tally))
    sys.exit(any(tally.wrong or not tally.points for tally in totals.values()))


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
