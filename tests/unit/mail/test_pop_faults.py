"""Deleting at a POP3 server: what is on the disk here, by its UIDL, and nothing twice whatever breaks."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from tests.helpers.mail_company import Company, open_company
from tests.helpers.mail_values import NOW, SECRET, account
from wizard.mail.receiving.fetch import FetchReport, fetch
from wizard.mail.store.rows import INBOX
from wizard.mail.store.store import Store
from wizard.model.account import Account, LeaveOnServer
from wizard.model.problem import ProblemCode
from wizard.model.server import Protocol

LATER = NOW + timedelta(days=3650)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store(tmp_path / "mail.sqlite3") as store:
        yield store


def letter(name: object) -> bytes:
    return f"Subject: {name}\r\nMessage-ID: <{name}@example.org>\r\n\r\nwords\r\n".encode()


def company_with(*names: object) -> Company:
    company = Company()
    for name in names:
        company.inbox.put(letter(name))
    company.uidls = [f"u{name}" for name in names]
    return company


def leaving(days: int | None) -> Account:
    return replace(account(Protocol.POP3), leave=LeaveOnServer(days))


async def fetch_from(company: Company, store: Store, days: int | None = 0) -> FetchReport:
    async with open_company(company) as net:
        return await fetch(leaving(days), SECRET, store, internet=net, now=LATER)


def here(store: Store) -> list[str]:
    return sorted(row.subject for row in store.rows())


def there(company: Company) -> list[str]:
    return sorted(kept.raw.split(b"\r\n")[0][9:].decode() for kept in company.inbox.mails.values())


def files_in(place: Path) -> list[str]:
    return sorted(path.name for path in place.rglob("*"))


def deleted(company: Company) -> list[str]:
    return [command for command in company.commands if command.startswith("DELE")]


CUTS = ("LIST", "UIDL", "RETR 1", "RETR 2", "RETR 3", "DELE 1", "DELE 2", "DELE 3", "QUIT", "gone")


@pytest.mark.parametrize("pipelining", [True, False])
@pytest.mark.parametrize("cut", CUTS)
async def test_rel_11_a_session_that_breaks_off_loses_and_doubles_nothing(
    store: Store, cut: str, *, pipelining: bool
) -> None:
    company = company_with("a", "b", "c")
    company.pop_offers = ("SASL PLAIN", "UIDL", *(("PIPELINING",) if pipelining else ()))
    company.instead[cut] = None

    await fetch_from(company, store)
    between = set(here(store)) | set(there(company))
    company.instead.clear()
    await fetch_from(company, store)

    assert between == {"a", "b", "c"}
    assert here(store) == ["a", "b", "c"]
    assert there(company) == []


async def test_rel_11_a_mail_that_could_not_be_fetched_is_not_deleted(store: Store) -> None:
    company = company_with("a", "b", "c")
    company.instead["RETR 2"] = "-ERR broken"

    await fetch_from(company, store)

    assert here(store) == ["a", "c"]
    assert there(company) == ["b"]


async def test_rel_11_nothing_is_deleted_that_could_not_be_stored(store: Store) -> None:
    company = company_with("a")
    company.inbox.mails[1].raw = letter("a") + b"x" * 50_000
    with store._database.reading() as connection:
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count = {pages}").fetchall()

    report = await fetch_from(company, store)

    assert [problem.code for problem in report.problems] == [ProblemCode.DISK_FULL]
    assert deleted(company) == []


async def test_rel_11_a_mail_is_on_the_disk_before_it_is_deleted(store: Store) -> None:
    company = company_with("a", "b")
    said: list[str] = []
    store._database._connection.set_trace_callback(said.append)
    company.meanwhile["DELE"] = lambda: said.append("DELE")

    await fetch_from(company, store)

    stored = [number for number, words in enumerate(said) if words.startswith("INSERT INTO raw ")]
    syncing = [[words for words in said[:number] if "synchronous" in words][-1] for number in stored]
    assert syncing == ["PRAGMA synchronous = FULL"] * 2
    assert "COMMIT" in said[stored[-1] : said.index("DELE")]


async def test_rel_12_a_server_that_forgets_a_deletion_and_renumbers_doubles_nothing(store: Store) -> None:
    company = company_with("a", "b", "c")
    company.instead["QUIT"] = None
    await fetch_from(company, store)
    mails = company.inbox.mails
    # The same mails, nothing deleted, other numbers.
    company.inbox.mails = {4: mails[3], 5: mails[1], 6: mails[2]}
    company.uidls = ["uc", "ua", "ub"]
    company.instead.clear()

    report = await fetch_from(company, store, days=None)

    assert report.folders[0].new == 0
    assert here(store) == there(company) == ["a", "b", "c"]


async def test_rel_12_a_mail_is_deleted_by_its_uidl_and_not_by_its_number(store: Store) -> None:
    company = company_with("a", "b")
    await fetch_from(company, store, days=None)
    store.journal.delete(next(row.id for row in store.rows() if row.subject == "a"))
    mails = company.inbox.mails
    company.inbox.mails = {3: mails[2], 4: mails[1]}
    company.uidls = ["ub", "ua"]

    await fetch_from(company, store, days=None)

    assert there(company) == here(store) == ["b"]


async def test_rel_13_another_mail_under_the_same_number_is_not_deleted(store: Store) -> None:
    company = company_with("a", "b")

    def exchange() -> None:
        # What the number stands for changes after its mail was fetched.
        company.uidls = ["ub", "unew"]

    company.meanwhile["RETR 1"] = exchange
    await fetch_from(company, store)

    assert deleted(company) == []
    assert here(store) == ["a", "b"]


async def test_mails_that_share_a_uidl_are_never_deleted(store: Store) -> None:
    company = company_with("a", "b", "c")
    company.uidls = ["same", "same", "uc"]

    await fetch_from(company, store)

    assert there(company) == ["a", "b"]
    assert here(store) == ["a", "b", "c"]


@pytest.mark.parametrize(("days", "left"), [(None, ["a"]), (14, ["a"]), (0, [])])
async def test_a_mail_stays_at_the_server_as_long_as_was_wished(
    store: Store, days: int | None, left: list[str]
) -> None:
    company = company_with("a")
    async with open_company(company) as net:
        for _ in range(2):
            await fetch(leaving(days), SECRET, store, internet=net)

    assert there(company) == left
    await fetch_from(company, store, days)
    assert there(company) == (["a"] if days is None else [])


async def test_fil_02_a_uidl_never_becomes_a_path(store: Store, tmp_path: Path) -> None:
    hostile = [
        "../../x",
        "/etc/x",
        "..",
        "a/../b",
        "CON",
        "x" * 300,
        "~root",
        "%2e%2e",
        "';DROP_TABLE_message",
    ]
    company = company_with(*range(len(hostile)))
    company.uidls = list(hostile)
    before = files_in(tmp_path)

    for _ in range(2):
        await fetch_from(company, store, days=None)

    assert files_in(tmp_path) == before
    assert store.numbering.known_uidls() == {(uidl, 0) for uidl in hostile}
    assert store.count(INBOX) == len(hostile)
