"""Which inbox is watched when: after a fetch that came through, one at a time, never against a refusal."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from tests.helpers.mail_company import Company
from tests.helpers.mail_values import SECRET, account
from tests.helpers.our_tasks import our_tasks
from tests.helpers.virtual_clock import run_virtually
from tests.helpers.watched_company import OFFERS, Watched, watched
from wizard.mail.receiving.fetch import FetchReport
from wizard.model.problem import Problem, ProblemCode
from wizard.model.server import Protocol
from wizard.runtime.desk import InboxChanged
from wizard.runtime.inbox_watch import InboxWatch
from wizard.runtime.inbox_watches import InboxWatches

MOMENT_S = 0.002


@pytest.fixture(autouse=True)
def no_thread(monkeypatch: pytest.MonkeyPatch) -> None:
    """The keyring of these tests does not wait, and a thread's time is real."""

    async def at_once(function: Callable[..., object], *given: object) -> object:
        return function(*given)

    monkeypatch.setattr("wizard.runtime.inbox_watch.asyncio.to_thread", at_once)


@dataclass
class Desk:
    """The watches, what they post, and a fetch that ends."""

    there: Watched
    watches: InboxWatches
    posted: "asyncio.Queue[InboxChanged]"

    def fetched(self, *codes: ProblemCode) -> None:
        """A fetch ended with these problems."""
        report = FetchReport(problems=tuple(Problem(code=code) for code in codes))
        self.watches.fetched(self.there.account, self.there.store, report)

    @property
    def logins(self) -> int:
        """How often somebody logged in."""
        return len(self.there.logins_s)


@asynccontextmanager
async def desk(home: Path, company: Company | None = None) -> AsyncIterator[Desk]:
    """Watches that are closed at the end."""
    async with watched(home, company) as there:
        posted: asyncio.Queue[InboxChanged] = asyncio.Queue()
        watches = InboxWatches(there.world, posted.put_nowait)
        try:
            yield Desk(there, watches, posted)
        finally:
            await watches.close()


def test_after_a_fetch_that_came_through_mail_is_told_by_itself(tmp_path: Path) -> None:
    async def told() -> None:
        async with desk(tmp_path) as one:
            one.fetched()
            await one.there.company.idles.wait()
            assert await one.posted.get() == InboxChanged(account_id="taro-1")  # never fetched before
            await one.there.company.tell("* 1 EXISTS", "* 2 EXISTS", "* 3 EXISTS")
            await one.posted.get()
            await asyncio.sleep(100)

            assert one.posted.empty()

    run_virtually(told(), moment_s=MOMENT_S)


def test_another_fetch_begins_no_second_watch(tmp_path: Path) -> None:
    async def again() -> None:
        async with desk(tmp_path) as one:
            one.fetched()
            await one.there.company.idles.wait()
            one.fetched()
            one.fetched(ProblemCode.FOLDER_NOT_FOUND)
            await asyncio.sleep(60)

            assert one.logins == 1

    run_virtually(again(), moment_s=MOMENT_S)


@pytest.mark.parametrize("code", [ProblemCode.OFFLINE, ProblemCode.SERVER_CONFUSED, ProblemCode.AUTH_FAILED])
def test_a_fetch_that_failed_begins_nothing(tmp_path: Path, code: ProblemCode) -> None:
    async def failed() -> None:
        async with desk(tmp_path) as one:
            one.fetched(code)
            await asyncio.sleep(60)

            assert one.logins == 0

    run_virtually(failed(), moment_s=MOMENT_S)


@pytest.mark.parametrize("code", [ProblemCode.AUTH_FAILED, ProblemCode.TRY_LATER])
def test_a_fetch_that_is_turned_away_beside_the_watch_ends_it_for_good(
    tmp_path: Path, code: ProblemCode
) -> None:
    async def turned_away() -> None:
        async with desk(tmp_path) as one:
            one.fetched()
            await one.there.company.idles.wait()
            one.fetched(code)
            await asyncio.sleep(60)
            one.fetched()
            await asyncio.sleep(3600)

            assert one.logins == 1
            assert not our_tasks()
            one.watches.take_password("taro-1")
            one.fetched()
            await one.there.company.idles.wait()

    run_virtually(turned_away(), moment_s=MOMENT_S)


def test_a_fetch_whose_login_is_refused_ends_a_watch_that_waits_before_it_tries_as_well(
    tmp_path: Path,
) -> None:
    async def refused() -> None:
        company = Company(offers=OFFERS, instead={"IDLE": None})
        async with desk(tmp_path, company) as one:
            one.fetched()
            await one.there.login(3)
            await asyncio.sleep(1)
            one.fetched(ProblemCode.AUTH_FAILED)
            await asyncio.sleep(3600)
            assert one.logins == 3

            company.instead.clear()
            one.fetched()
            await company.idles.wait()

    run_virtually(refused(), moment_s=MOMENT_S)


def test_a_fetch_without_a_network_leaves_the_watch_alone(tmp_path: Path) -> None:
    async def offline() -> None:
        async with desk(tmp_path) as one:
            one.fetched()
            await one.there.company.idles.wait()
            one.fetched(ProblemCode.OFFLINE)
            await asyncio.sleep(60)

            assert one.there.company.listening

    run_virtually(offline(), moment_s=MOMENT_S)


def test_where_the_watch_itself_is_refused_only_another_password_begins_it_again(tmp_path: Path) -> None:
    async def refused() -> None:
        company = Company(offers=OFFERS, instead={"AUTHENTICATE": "NO [AUTHENTICATIONFAILED] no"})
        async with desk(tmp_path, company) as one:
            for _ in range(5):
                one.fetched()
                await asyncio.sleep(300)
            assert one.logins == 1

            company.instead.clear()
            one.watches.take_password("taro-1")
            one.fetched()
            await company.idles.wait()

    run_virtually(refused(), moment_s=MOMENT_S)


def test_a_watch_that_ended_without_a_refusal_is_begun_by_the_next_fetch(tmp_path: Path) -> None:
    async def confused() -> None:
        company = Company(offers=OFFERS, instead={"EXAMINE": "NO no such mailbox"})
        async with desk(tmp_path, company) as one:
            one.fetched()
            await asyncio.sleep(60)
            company.instead.clear()
            one.fetched()
            await company.idles.wait()

            assert one.logins == 2

    run_virtually(confused(), moment_s=MOMENT_S)


def test_what_waits_after_a_break_need_not_wait_longer_once_mail_was_fetched(tmp_path: Path) -> None:
    async def waits() -> None:
        company = Company(offers=OFFERS, instead={"IDLE": None})
        async with desk(tmp_path, company) as one:
            one.fetched()
            await one.there.login(8)
            await asyncio.sleep(30)
            company.instead.clear()
            one.fetched()

            await asyncio.wait_for(company.idles.wait(), 5)

    run_virtually(waits(), moment_s=MOMENT_S)


def test_by_pop3_there_is_nothing_to_listen_to(tmp_path: Path) -> None:
    async def pop() -> None:
        async with desk(tmp_path) as one:
            one.watches.fetched(account(Protocol.POP3), one.there.store, FetchReport())
            await asyncio.sleep(60)

            assert not our_tasks()

    run_virtually(pop(), moment_s=MOMENT_S)


def test_only_the_account_is_watched_whose_mail_is_shown(tmp_path: Path) -> None:
    async def two() -> None:
        async with desk(tmp_path) as one:
            other = replace(one.there.account, id="other-1")
            one.there.world.accounts.save(other)
            one.there.world.secrets.keep_for_session(other.id, SECRET)
            one.fetched()
            await one.there.company.idles.wait()
            one.watches.fetched(other, one.there.store, FetchReport())
            await asyncio.sleep(60)

            assert (one.logins, len(one.there.company.listening)) == (2, 1)

    run_virtually(two(), moment_s=MOMENT_S)


def test_stopping_ends_the_connection_at_once(tmp_path: Path) -> None:
    async def stopped() -> None:
        async with desk(tmp_path) as one:
            one.fetched()
            await one.there.company.idles.wait()
            one.watches.stop("taro-1")
            one.watches.stop("taro-1")
            await asyncio.sleep(1)

            assert not our_tasks()
            assert not one.there.company.listening

    run_virtually(stopped(), moment_s=MOMENT_S)


def test_a_mistake_of_ours_is_told_in_the_log(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    async def broken(_watch: InboxWatch) -> bool:
        raise ZeroDivisionError

    async def told() -> None:
        async with desk(tmp_path) as one:
            one.fetched()
            await asyncio.sleep(1)

    monkeypatch.setattr(InboxWatch, "run", broken)
    with caplog.at_level("ERROR"):
        run_virtually(told(), moment_s=MOMENT_S)

    assert [record.message for record in caplog.records] == ["listening failed"]
    caplog.clear()
