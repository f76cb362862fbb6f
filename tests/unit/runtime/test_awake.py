"""A computer that slept is noticed by its two clocks."""

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from tests.helpers.virtual_clock import run_virtually
from wizard.runtime.awake import ASLEEP_S, BEAT_S, until_woken


class Wall:
    """A clock on the wall that goes with the loop's until it is set."""

    ahead_s = 0.0

    def now(self) -> datetime:
        loop_s = asyncio.get_running_loop().time()
        return datetime(2026, 11, 2, tzinfo=UTC) + timedelta(seconds=loop_s + self.ahead_s)


def test_work_is_given_up_when_the_computer_slept_and_leaves_nothing() -> None:
    async def sleeps() -> None:
        wall, ended = Wall(), asyncio.Event()

        async def works() -> str:
            try:
                return await asyncio.sleep(3600, "done")
            finally:
                ended.set()

        asyncio.get_running_loop().call_later(100, setattr, wall, "ahead_s", 3 * ASLEEP_S)

        assert await until_woken(works(), wall.now) is None
        assert asyncio.get_running_loop().time() <= 100 + BEAT_S
        assert ended.is_set()
        assert asyncio.all_tasks() == {asyncio.current_task()}

    run_virtually(sleeps())


@pytest.mark.parametrize("jump_s", [ASLEEP_S - 1, -ASLEEP_S, -100 * ASLEEP_S])
def test_a_clock_that_is_put_right_ends_no_work(jump_s: float) -> None:
    async def put_right() -> str | None:
        wall = Wall()
        asyncio.get_running_loop().call_later(30, setattr, wall, "ahead_s", jump_s)

        async def works() -> str:
            await asyncio.sleep(200)
            return "done"

        return await until_woken(works(), wall.now)

    assert run_virtually(put_right())[0] == "done"


def test_a_mistake_in_the_work_comes_out() -> None:
    async def fails() -> None:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        run_virtually(until_woken(fails(), Wall().now))


def test_whoever_waits_can_be_cancelled() -> None:
    async def cancelled() -> None:
        waiting = asyncio.create_task(until_woken(asyncio.sleep(3600), Wall().now))
        await asyncio.sleep(1)
        waiting.cancel()
        await asyncio.wait({waiting})

        assert waiting.cancelled()
        assert asyncio.all_tasks() == {asyncio.current_task()}

    run_virtually(cancelled())
