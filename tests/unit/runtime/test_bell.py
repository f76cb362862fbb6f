"""The bell rings once for what comes close together, and soon for what is urgent."""

import asyncio

from tests.helpers.virtual_clock import run_virtually
from wizard.mail.receiving.news import BURST, BURST_S, GATHERED_S, News
from wizard.runtime.bell import Bell


def rings(*heard: tuple[float, News], stop_s: float | None = None) -> list[float]:
    """When it rings for what is heard when."""

    async def listen() -> list[float]:
        loop = asyncio.get_running_loop()
        rung: list[float] = []
        bell = Bell(lambda: rung.append(loop.time()))
        for at_s, news in heard:
            loop.call_at(at_s, bell.hear, news)
        if stop_s is not None:
            loop.call_at(stop_s, bell.stop)
        await asyncio.sleep(1000)
        return rung

    return run_virtually(listen())[0]


def test_mail_rings_at_once_and_what_is_gathered_once() -> None:
    assert rings((1.0, News.ARRIVED)) == [1.0]
    assert rings((1.0, News.CHANGED), (2.0, News.CHANGED), (3.0, News.CHANGED)) == [1.0 + GATHERED_S]


def test_mail_does_not_wait_for_what_is_gathered_and_takes_it_along() -> None:
    assert rings((1.0, News.CHANGED), (2.0, News.ARRIVED)) == [2.0]


def test_more_than_a_few_times_in_short_it_waits() -> None:
    at_s = [float(number) for number in range(1, BURST + 3)]

    assert rings(*((when_s, News.ARRIVED) for when_s in at_s)) == [*at_s[:BURST], at_s[0] + BURST_S]


def test_after_the_stop_it_is_silent() -> None:
    assert rings((1.0, News.CHANGED), stop_s=2.0) == []
    assert rings((1.0, News.ARRIVED), stop_s=0.5) == [1.0]
