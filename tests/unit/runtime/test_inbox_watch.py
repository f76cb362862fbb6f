"""Watching an inbox: renewal, breaks, waiting, refusals, a computer that slept. The clock costs nothing."""

import asyncio
import gc
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.helpers.mail_company import Company
from tests.helpers.mail_values import SECRET
from tests.helpers.virtual_clock import run_virtually
from tests.helpers.watched_company import OFFERS, Watched, watched
from wizard.mail.receiving.listening import RENEW_S
from wizard.mail.receiving.news import News
from wizard.model.secret import Secret
from wizard.runtime.inbox_watch import InboxWatch, Patience

MOMENT_S = 0.002


@pytest.fixture(autouse=True)
def no_thread(monkeypatch: pytest.MonkeyPatch) -> None:
    """The keyring of these tests does not wait, and a thread's time is real."""

    async def at_once(function: Callable[..., object], *given: object) -> object:
        return function(*given)

    monkeypatch.setattr("wizard.runtime.inbox_watch.asyncio.to_thread", at_once)


@dataclass
class Watching:
    """A watch at work."""

    there: Watched
    watch: InboxWatch
    task: "asyncio.Task[bool]"
    heard: "asyncio.Queue[News]"

    async def next(self, *, most_s: float = 10.0) -> News:
        """The next news."""
        return await asyncio.wait_for(self.heard.get(), most_s)


@asynccontextmanager
async def watching(home: Path, company: Company | None = None) -> AsyncIterator[Watching]:
    """A watch that is cancelled at the end, if it still runs."""
    async with watched(home, company) as there:
        heard: asyncio.Queue[News] = asyncio.Queue()
        watch = InboxWatch(
            there.world,
            there.store,
            there.account.id,
            on_news=heard.put_nowait,
            patience=Patience(),
            chance=lambda: 0.5,
        )
        task = asyncio.create_task(watch.run())
        try:
            yield Watching(there, watch, task, heard)
        finally:
            task.cancel()
            await asyncio.wait({task})


def test_rel_22_it_listens_for_hours_with_one_login_and_renews_in_time(tmp_path: Path) -> None:
    async def hours() -> None:
        async with watching(tmp_path) as one:
            assert await one.next() is News.ARRIVED  # nothing was fetched yet
            await asyncio.sleep(2 * 3600)
            assert one.heard.empty()
            await one.there.company.tell("* 1 EXISTS")
            assert await one.next() is News.ARRIVED

            idles = one.there.company.commands.count("IDLE")
            assert len(one.there.logins_s) == 1
            assert idles + 1 >= 2 * 3600 / RENEW_S
            assert RENEW_S < 29 * 60

    run_virtually(hours(), moment_s=MOMENT_S)


def test_rel_23_a_line_that_breaks_again_and_again_is_tried_less_and_less_often(tmp_path: Path) -> None:
    async def breaks() -> None:
        company = Company(offers=OFFERS, instead={"IDLE": None})
        async with watching(tmp_path, company) as one:
            await one.there.login(11)

            assert one.there.pauses_s == [4, 8, 16, 32, 64, 128, 256, 512, 600, 600]

    run_virtually(breaks(), moment_s=MOMENT_S)


def test_a_line_that_held_long_comes_back_soon(tmp_path: Path) -> None:
    async def holds() -> None:
        async with watching(tmp_path) as one:
            company = one.there.company
            for number in range(2, 5):
                await company.idles.wait()
                await asyncio.sleep(1000)
                company.listening[0].reset()
                await one.there.login(number)

            assert one.there.pauses_s == [1004, 1004, 1004]

    run_virtually(holds(), moment_s=MOMENT_S)


def test_what_came_while_the_line_was_broken_is_news_when_it_is_back(tmp_path: Path) -> None:
    async def comes_back() -> None:
        async with watching(tmp_path) as one:
            company = one.there.company
            await company.idles.wait()
            assert await one.next() is News.ARRIVED
            company.inbox.put(b"Subject: tea\r\n\r\n")
            company.listening[0].reset()

            assert await one.next() is News.ARRIVED

    run_virtually(comes_back(), moment_s=MOMENT_S)


def test_a_network_that_is_back_ends_the_waiting(tmp_path: Path) -> None:
    async def back() -> None:
        company = Company(offers=OFFERS, instead={"IDLE": None})
        async with watching(tmp_path, company) as one:
            await one.there.login(9)
            await asyncio.sleep(30)
            company.instead.clear()
            one.watch.retry()
            await asyncio.wait_for(company.idles.wait(), 5)
            one.watch.retry()
            await asyncio.sleep(60)

            assert len(one.there.logins_s) == 10

    run_virtually(back(), moment_s=MOMENT_S)


@pytest.mark.parametrize(
    "refusal", ["NO [AUTHENTICATIONFAILED] no", "NO [EXPIRED] no", "NO [LIMIT] too many tries"]
)
def test_after_a_refused_login_nobody_logs_in_again(tmp_path: Path, refusal: str) -> None:
    async def refused() -> None:
        company = Company(offers=OFFERS, instead={"AUTHENTICATE": refusal})
        async with watching(tmp_path, company) as one:
            may_begin_again = await one.task

            assert not may_begin_again
            assert len(one.there.logins_s) == 1

    run_virtually(refused(), moment_s=MOMENT_S)


def test_a_password_that_is_refused_later_is_refused_once(tmp_path: Path) -> None:
    async def changed() -> None:
        async with watching(tmp_path) as one:
            await one.there.company.idles.wait()
            one.there.company.instead = {"AUTHENTICATE": "NO [AUTHENTICATIONFAILED] no"}
            one.there.company.listening[0].reset()

            assert not await one.task
            assert len(one.there.logins_s) == 2

    run_virtually(changed(), moment_s=MOMENT_S)


def test_a_server_that_says_later_is_asked_later(tmp_path: Path) -> None:
    async def later() -> None:
        company = Company(offers=OFFERS, instead={"AUTHENTICATE": "NO [UNAVAILABLE] later"})
        async with watching(tmp_path, company) as one:
            await one.there.login(4)

            assert one.there.pauses_s == [4, 8, 16]

    run_virtually(later(), moment_s=MOMENT_S)


@pytest.mark.parametrize("offers", ["IMAP4rev1 UIDPLUS", OFFERS])
def test_a_server_that_does_not_tell_by_itself_is_asked_once(tmp_path: Path, offers: str) -> None:
    async def cannot() -> None:
        company = Company(offers=offers, instead={"IDLE": "BAD what"})
        async with watching(tmp_path, company) as one:
            assert not await one.task
            assert len(one.there.logins_s) == 1

    run_virtually(cannot(), moment_s=MOMENT_S)


def test_what_will_not_pass_ends_it_until_mail_was_fetched(tmp_path: Path) -> None:
    async def confused() -> None:
        company = Company(offers=OFFERS, instead={"EXAMINE": "NO no such mailbox"})
        async with watching(tmp_path, company) as one:
            assert await one.task
            assert len(one.there.logins_s) == 1

    run_virtually(confused(), moment_s=MOMENT_S)


def test_an_account_that_was_removed_is_left_at_the_next_renewal(tmp_path: Path) -> None:
    async def removed() -> None:
        async with watching(tmp_path) as one:
            await one.there.company.idles.wait()
            one.there.world.accounts.remove(one.there.account.id)
            async with asyncio.timeout(RENEW_S + 40):
                assert await one.task
            assert len(one.there.logins_s) == 1

    run_virtually(removed(), moment_s=MOMENT_S)


def test_an_account_that_is_gone_before_is_not_logged_in_to(tmp_path: Path) -> None:
    async def gone() -> None:
        async with watching(tmp_path) as one:
            one.there.world.accounts.remove(one.there.account.id)

            assert await one.task
            assert one.there.logins_s == []

    run_virtually(gone(), moment_s=MOMENT_S)


def test_without_its_password_it_ends(tmp_path: Path) -> None:
    async def forgotten() -> None:
        async with watching(tmp_path) as one:
            one.there.world.secrets.forget(one.there.account.id, one.there.account.secret_place)

            assert await one.task
            assert one.there.logins_s == []

    run_virtually(forgotten(), moment_s=MOMENT_S)


def test_rel_22_a_computer_that_slept_comes_back_at_once_and_tells_what_came(tmp_path: Path) -> None:
    async def sleeps() -> None:
        async with watching(tmp_path) as one:
            company = one.there.company
            await company.idles.wait()
            assert await one.next() is News.ARRIVED
            await asyncio.sleep(100)
            company.inbox.put(b"Subject: tea\r\n\r\n")
            one.there.slept_s = 8 * 3600.0

            assert await one.next(most_s=25) is News.ARRIVED
            assert len(one.there.logins_s) == 2

    run_virtually(sleeps(), moment_s=MOMENT_S)


def test_rel_22_a_computer_that_slept_while_it_waited_waits_no_longer(tmp_path: Path) -> None:
    async def sleeps() -> None:
        company = Company(offers=OFFERS, instead={"IDLE": None})
        async with watching(tmp_path, company) as one:
            await one.there.login(10)
            one.there.slept_s = 8 * 3600.0
            await one.there.login(13, most_s=60)

            assert one.there.pauses_s[-2:] == [4, 8]

    run_virtually(sleeps(), moment_s=MOMENT_S)


def test_rel_22_a_clock_that_is_put_right_changes_nothing(tmp_path: Path) -> None:
    async def put_right() -> None:
        async with watching(tmp_path) as one:
            await one.there.company.idles.wait()
            for slept_s in (-3600.0, -3580.0, -3590.0):
                one.there.slept_s = slept_s
                await asyncio.sleep(100)

            assert len(one.there.logins_s) == 1

    run_virtually(put_right(), moment_s=MOMENT_S)


def secrets_alive() -> list[Secret]:
    gc.collect()
    return [thing for thing in gc.get_objects() if type(thing) is Secret]


def test_the_password_is_not_kept_while_it_listens(tmp_path: Path) -> None:
    async def listens() -> None:
        async with watching(tmp_path) as one:
            others = secrets_alive()
            secrets, account = one.there.world.secrets, one.there.account
            secrets.keep_for_session(account.id, Secret(SECRET.reveal()))
            await one.there.company.idles.wait()
            secrets.forget(account.id, account.secret_place)

            assert [secret for secret in secrets_alive() if not any(secret is one for one in others)] == []

    run_virtually(listens(), moment_s=MOMENT_S)


@pytest.mark.parametrize(
    "moment", ["before anything", "while it logs in", "while it listens", "while it waits"]
)
def test_whoever_cancels_it_finds_nothing_left(tmp_path: Path, moment: str) -> None:
    async def cancelled() -> None:
        company = Company(offers=OFFERS, instead={"IDLE": None} if moment == "while it waits" else {})
        async with watching(tmp_path, company) as one:
            match moment:
                case "while it logs in":
                    await one.there.login(1)
                case "while it listens":
                    await company.idles.wait()
                case "while it waits":
                    await one.there.login(2)
                    await asyncio.sleep(1)
                case _:
                    pass
            one.task.cancel()
            await asyncio.wait({one.task})

            assert one.task.cancelled()

    run_virtually(cancelled(), moment_s=MOMENT_S)
