"""The mail store's file or folder cannot be written: that is a value, and later everything goes on."""

import ctypes
import os
from pathlib import Path
from typing import Final

from tests.kills.bench import Bench
from tests.kills.facts import compared
from tests.kills.forked import Say
from tests.kills.play import play_to_the_end
from tests.kills.sweep import Ground, Tally
from wizard.model.problem import Problem, ProblemCode
from wizard.runtime.home import Home
from wizard.runtime.stores import Stores

_CAPABILITY_VERSION: Final = 0x2008_0522
_MAY_WRITE_ANYTHING: Final = 0b10
"""CAP_DAC_OVERRIDE, by which root writes what is read-only."""


async def sweep_read_only(ground: Ground) -> Tally:
    """Try the story while the file, its folder, or the folder above cannot be written."""
    tally, bench = Tally(), ground.bench
    file = bench.stage.store_file(bench.scenario)
    bench.put_back()
    places = (file, file.parent) if file.exists() else (file.parent, bench.stage.home)
    for closed in places:
        bench.put_back()
        closed.parent.mkdir(parents=True, exist_ok=True)
        if not closed.exists():
            closed.mkdir()
        await _tried(ground, closed, tally)
    return tally


async def _tried(ground: Ground, closed: Path, tally: Tally) -> None:
    bench = ground.bench
    tally.points += 1
    where = f"{bench.scenario.name}, {closed.relative_to(bench.stage.home.parent)}"

    async def without_and_with(say: Say) -> None:
        _obey_permissions()
        _expect_refusal(bench, closed)
        await play_to_the_end(bench.scenario, bench.stage, 0, say)

    try:
        ended = await bench.run(without_and_with)
    except AssertionError as error:
        tally.lost += 1
        tally.wrong.append(f"{where}: {error}")
        return
    tally.told += 1
    tally.judge(where, compared(ground.expected, bench.facts(ended)))


def _expect_refusal(bench: Bench, closed: Path) -> None:
    """Try while it cannot be written."""
    mode = closed.stat().st_mode
    closed.chmod(mode & ~0o222)
    refused = Stores(Home(bench.stage.home)).open(bench.scenario.account.id)
    closed.chmod(mode)
    assert isinstance(refused, Problem), "the store was opened"
    assert refused.code is ProblemCode.STORE_UNUSABLE, refused


def _obey_permissions() -> None:
    """Let root be a person like others."""
    if os.geteuid() != 0:
        return
    libc = ctypes.CDLL(None, use_errno=True)
    header = (ctypes.c_uint32 * 2)(_CAPABILITY_VERSION, 0)
    sets = (ctypes.c_uint32 * 6)()
    assert libc.capget(header, sets) == 0, ctypes.get_errno()
    for number in range(2):
        # Effective and permitted, of the first thirty-two.
        sets[number] &= ~_MAY_WRITE_ANYTHING & 0xFFFF_FFFF
    assert libc.capset(header, sets) == 0, ctypes.get_errno()
