"""Listening at the inbox of a company on loopback: what is told, when it is renewed, and how it ends."""

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.helpers.mail_company import Company, open_company
from tests.helpers.mail_values import SECRET, account
from wizard.mail.receiving.fetch import fetch
from wizard.mail.receiving.listening import Listener, ListeningEnd, Lost, NotOffered, NotWanted
from wizard.mail.receiving.news import News
from wizard.mail.receiving.session import Session, log_in
from wizard.mail.store.store import Store
from wizard.mail.store.store_fault import StoreError, StoreFault
from wizard.model.problem import ProblemCode
from wizard.net.clients import new_imap

OFFERS = "IMAP4rev1 SPECIAL-USE UIDPLUS MOVE CONDSTORE IDLE"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store(tmp_path / "mail.sqlite3") as store:
        yield store


def company(**how: object) -> Company:
    there = Company(offers=OFFERS, **how)  # type: ignore[arg-type]
    there.inbox.put(b"Subject: tea\r\n\r\n")
    return there


@dataclass
class Ear:
    """A listener at work, and what it heard."""

    task: asyncio.Task[ListeningEnd]
    heard: "asyncio.Queue[News]"
    is_wanted: bool = True

    async def next(self) -> News:
        """The next news."""
        return await asyncio.wait_for(self.heard.get(), 5)


@asynccontextmanager
async def listening(
    there: Company, store: Store, *, renew_s: float = 60.0, fetches: bool = True
) -> AsyncIterator[Ear]:
    """A listener after a fetch, which is ended at the end at the latest."""
    server = account().settings.incoming
    async with open_company(there) as net:
        if fetches:
            await fetch(account(), SECRET, store, internet=net)
        session = await log_in(new_imap(server.endpoint.security), server, SECRET, net)
        assert isinstance(session, Session)
        heard: asyncio.Queue[News] = asyncio.Queue()
        listener = Listener(
            session,
            store,
            on_news=heard.put_nowait,
            is_wanted=lambda: ear.is_wanted,
            renew_s=renew_s,
        )
        ear = Ear(asyncio.create_task(listener.run()), heard)
        try:
            yield ear
        finally:
            ear.task.cancel()
            await asyncio.wait({ear.task})
            assert not session.stream.is_open
            assert await there.servers[0].nobody_left()


async def test_what_was_fetched_is_no_news_and_what_comes_is(store: Store) -> None:
    there = company()
    async with listening(there, store) as ear:
        await there.idles.wait()
        await there.tell("* OK Still here", "* 2 EXISTS", "* 1 RECENT", r"* 1 FETCH (FLAGS (\Seen))")

        assert [await ear.next(), await ear.next()] == [News.ARRIVED, News.CHANGED]
        assert ear.heard.empty()

    assert there.commands.count("IDLE") == 1
    assert "EXAMINE INBOX" in [command.replace('"', "") for command in there.commands]


@pytest.mark.parametrize("between", ["a letter", "a flag", "a removal", "all are new"])
async def test_what_happened_between_the_fetch_and_the_listening_is_news(store: Store, between: str) -> None:
    there = company()
    happens: dict[str, Callable[[], object]] = {
        "a letter": lambda: there.inbox.put(b"Subject: more\r\n\r\n"),
        "a flag": lambda: there.inbox.flag(1, "\\Seen"),
        "a removal": lambda: there.inbox.remove(1),
        "all are new": lambda: setattr(there.inbox, "uid_validity", 2),
    }
    async with open_company(there) as net:
        await fetch(account(), SECRET, store, internet=net)
    happens[between]()

    async with listening(there, store, fetches=False) as ear:
        assert await ear.next() is News.ARRIVED


async def test_an_inbox_that_was_never_fetched_whole_is_news(store: Store) -> None:
    async with listening(company(), store, fetches=False) as ear:
        assert await ear.next() is News.ARRIVED


async def test_a_store_that_cannot_be_read_is_left_to_the_fetch(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise StoreError(StoreFault.DAMAGED, "flipped")

    monkeypatch.setattr(store.numbering, "cursor", broken)

    async with listening(company(), store, fetches=False) as ear:
        assert await ear.next() is News.ARRIVED


async def test_it_is_renewed_and_nothing_is_lost_meanwhile(store: Store) -> None:
    there = company()
    third = asyncio.Event()
    there.meanwhile = {"IDLE": lambda: third.set() if there.commands.count("IDLE") == 3 else None}
    async with listening(there, store, renew_s=0.05) as ear:
        await asyncio.wait_for(third.wait(), 5)
        await there.idles.wait()
        await there.tell("* 2 EXISTS")
        assert await ear.next() is News.ARRIVED

    assert [command for command in there.commands if "EXAMINE" in command][1:] == ['EXAMINE "INBOX"']


async def test_it_ends_when_nobody_wants_it_any_more(store: Store) -> None:
    there = company()
    async with listening(there, store, renew_s=0.05) as ear:
        await there.idles.wait()
        ear.is_wanted = False

        assert await asyncio.wait_for(ear.task, 5) == NotWanted()


async def test_a_server_that_does_not_offer_it_is_not_asked(store: Store) -> None:
    there = company()
    there.offers = there.offers.replace(" IDLE", "")
    async with listening(there, store) as ear:
        assert await asyncio.wait_for(ear.task, 5) == NotOffered()

    assert "IDLE" not in there.commands


@pytest.mark.parametrize("answer", ["BAD what", "NO not here", "OK that was it"])
async def test_a_server_that_refuses_it_is_not_asked_again(store: Store, answer: str) -> None:
    async with listening(company(instead={"IDLE": answer}), store) as ear:
        assert await asyncio.wait_for(ear.task, 5) == NotOffered()


@pytest.mark.parametrize(
    ("instead", "code"),
    [
        ({"IDLE": None}, ProblemCode.SERVER_HUNG_UP),
        ({"IDLE": "* BYE [UNAVAILABLE] later"}, ProblemCode.TRY_LATER),
        ({"IDLE": "* 9 NONSENSE (\n* \x01"}, ProblemCode.SERVER_CONFUSED),
        ({"EXAMINE": None}, ProblemCode.SERVER_HUNG_UP),
        ({"EXAMINE": "NO [INUSE] later"}, ProblemCode.SERVER_CONFUSED),
    ],
)
async def test_a_connection_that_breaks_is_told_with_its_reason(
    store: Store, instead: dict[str, str | None], code: ProblemCode
) -> None:
    there = company()
    async with open_company(there) as net:
        await fetch(account(), SECRET, store, internet=net)
    there.instead = instead

    async with listening(there, store, fetches=False) as ear:
        end = await asyncio.wait_for(ear.task, 5)

    assert isinstance(end, Lost)
    assert end.problem.code is code


@pytest.mark.parametrize("word", ["OK tired", "NO tired"])
async def test_a_server_that_ends_it_at_once_does_not_mean_it(store: Store, word: str) -> None:
    async with listening(company(instead={"IDLE": f"+ idling\n{word}"}), store) as ear:
        end = await asyncio.wait_for(ear.task, 5)

    assert isinstance(end, Lost)
    assert end.problem.code is ProblemCode.TRY_LATER
