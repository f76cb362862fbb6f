"""Notices that the computer was asleep: the clock on the wall went on while the loop's stood still."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import Final, TypeVar

_Result = TypeVar("_Result")

BEAT_S: Final = 20.0
ASLEEP_S: Final = 60.0
"""A clock that jumps further was not put right but stood, or it does no harm to believe so."""


async def woken(now: Callable[[], datetime]) -> None:
    """Return when the computer has been asleep."""
    loop = asyncio.get_running_loop()
    while True:
        wall, loop_s = now(), loop.time()
        await asyncio.sleep(BEAT_S)
        if (now() - wall).total_seconds() - (loop.time() - loop_s) > ASLEEP_S:
            return


async def until_woken(work: Awaitable[_Result], now: Callable[[], datetime]) -> _Result | None:
    """The result of the work; None when the computer slept meanwhile, and the work was given up."""
    working = asyncio.ensure_future(work)
    waking = asyncio.create_task(woken(now))
    try:
        await asyncio.wait({working, waking}, return_when=asyncio.FIRST_COMPLETED)
        return working.result() if working.done() else None
    finally:
        working.cancel()
        waking.cancel()
        await asyncio.wait({working, waking})
