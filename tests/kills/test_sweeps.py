"""Killed, cut off the power, or without space: nothing is lost, nothing is doubled, and everything goes on.

A share of the points; `python -m tests.kills` stops the program at all of them. The sweeps have a process of
their own, for only a process without threads can be copied.
"""

import asyncio
import sys

import pytest

from tests.helpers.sources import CHECKOUT
from tests.helpers.tally import Record, tally

SHARE = (
    *("kill=37", "kill in mid transaction=601", "power cut=83"),
    *("full disk=89", "full file=97", "read only=3"),
)


async def run(module: str, *arguments: str) -> tuple[bool, list[str]]:
    """Whether it went well, and what it said."""
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        *("-m", module, *arguments),
        cwd=CHECKOUT,
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    try:
        said, _ = await process.communicate()
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
    return process.returncode == 0, said.decode().splitlines()


@pytest.mark.timeout(600)
async def test_rel_01_to_04_wherever_the_program_ends_everything_is_there_once(
    record_property: Record,
) -> None:
    ended_well, said = await run("tests.kills", *SHARE)

    for line in said[-len(SHARE) :]:
        tally(record_property, "interruptions", line)
    assert ended_well, "\n".join(said)


@pytest.mark.timeout(600)
async def test_a_sweep_finds_mistakes() -> None:
    ended_well, said = await run("tests.kills.broken")

    assert ended_well, "\n".join(said)
