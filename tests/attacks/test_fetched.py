"""Lists and dates that a server makes up: no mail is lost, doubled or deleted, and the order stays."""

from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.attacks.cases import Case, each, variants
from tests.attacks.servers import cut_what_servers_say
from tests.helpers.mail_company import Company, open_company
from tests.helpers.mail_values import SECRET, account
from tests.helpers.transcript import Chop
from wizard.mail.receiving.fetch import fetch
from wizard.mail.store.rows import INBOX
from wizard.mail.store.store import Store
from wizard.model.problem import ProblemCode
from wizard.model.server import Protocol

POP3, IMAP = Protocol.POP3, Protocol.IMAP


@pytest.fixture(autouse=True)
def _cut(monkeypatch: pytest.MonkeyPatch, chop: Chop) -> None:
    cut_what_servers_say(monkeypatch, chop)


def letter(name: str, date: str = "") -> bytes:
    """A short mail, with a Date if one is given."""
    field = f"Date: {date}\r\n" if date else ""
    return f"Subject: {name}\r\n{field}Message-ID: <{name}@example.org>\r\n\r\nwords\r\n".encode()


def company_with(names: str) -> Company:
    """A mailbox with one mail for each letter."""
    company = Company()
    for name in names:
        company.inbox.put(letter(name))
    return company


async def subjects_after(company: Company, store: Store, protocol: Protocol = POP3) -> list[str]:
    """The mails that are there after one more fetch, which must work."""
    async with open_company(company) as net:
        report = await fetch(account(protocol), SECRET, store, internet=net)
    assert report.problems == ()
    return sorted(row.subject for row in store.rows(INBOX))


@dataclass(frozen=True, slots=True)
class Named:
    """The UIDLs of three mails in one session, and in the next."""

    first: list[str] | None
    second: list[str] | None


UIDLS = {
    "missing": Named(None, None),
    "missing then there": Named(None, ["u1", "u2", "u3"]),
    "there then missing": Named(["u1", "u2", "u3"], None),
    "empty": Named(["", "", ""], ["", "", ""]),
    "some empty": Named(["u1", "", "u3"], ["u1", "", "u3"]),
    "all the same": Named(["u", "u", "u"], ["u", "u", "u"]),
    "two the same": Named(["u", "v", "u"], ["u", "v", "u"]),
    "too long": Named(["x" * 200 + str(n) for n in range(3)], ["x" * 200 + str(n) for n in range(3)]),
    "paths": Named(["../../x", "/etc/passwd", ".."], ["../../x", "/etc/passwd", ".."]),
    "changing": Named(["a1", "a2", "a3"], ["b1", "b2", "b3"]),
    "exchanged": Named(["u1", "u2", "u3"], ["u3", "u1", "u2"]),
}


@each(variants("PRT-17", "pop3", UIDLS))
async def test_no_mail_is_lost_or_doubled_by_its_uidl(case: Case[Named], chop: Chop, tmp_path: Path) -> None:
    company = company_with("abc")

    with Store(tmp_path / "mail.sqlite3") as store:
        company.uidls = case.given.first
        first = await subjects_after(company, store)
        company.uidls = case.given.second
        second = await subjects_after(company, store)

    assert (first, second) == (["a", "b", "c"], ["a", "b", "c"])
    assert not any(command.startswith("DELE") for command in company.commands)
    assert len(company.inbox.mails) == 3


@each(variants("PRT-17", "pop3", {f"deleted here, {name}": named for name, named in UIDLS.items()}))
async def test_a_mail_that_was_deleted_here_does_not_come_back(
    case: Case[Named], chop: Chop, tmp_path: Path
) -> None:
    company = company_with("abc")

    with Store(tmp_path / "mail.sqlite3") as store:
        company.uidls = case.given.first
        await subjects_after(company, store)
        (unwanted,) = [row.id for row in store.rows(INBOX) if row.subject == "b"]
        assert store.journal.delete(unwanted)
        company.uidls = case.given.second
        second = await subjects_after(company, store)
        third = await subjects_after(company, store)

    assert (second, third) == (["a", "c"], ["a", "c"])


MADE_UP = {
    "numbers beyond": "+OK\n7 u7\n4294967296 u8\n99999999999 u9\n1 u1\n2 u2\n3 u3\n.",
    "number 0": "+OK\n0 u0\n1 u1\n2 u2\n3 u3\n.",
    "junk": "+OK\nwhat\n1\n u\n1 u1\n2 u2\n3 u3 u4 u5\n-1 u\n.",
    "twice": "+OK\n1 u1\n1 u9\n2 u2\n3 u3\n.",
    "nothing": "+OK\n.",
}


@each(variants("PRT-17", "pop3", {f"a list with {name}": answer for name, answer in MADE_UP.items()}))
async def test_no_mail_is_lost_or_doubled_by_a_list_made_up(
    case: Case[str], chop: Chop, tmp_path: Path
) -> None:
    company = company_with("abc")
    company.instead["UIDL"] = case.given

    with Store(tmp_path / "mail.sqlite3") as store:
        first = await subjects_after(company, store)
        second = await subjects_after(company, store)

    assert (first, second) == (["a", "b", "c"], ["a", "b", "c"])


@each(variants("PRT-17", "pop3", {"an empty box": None}))
async def test_an_empty_box_deletes_nothing_here(case: Case[None], chop: Chop, tmp_path: Path) -> None:
    company, empty = company_with("abc"), company_with("")
    company.uidls = ["u1", "u2", "u3"]
    empty.uidls = []

    with Store(tmp_path / "mail.sqlite3") as store:
        await subjects_after(company, store)
        emptied = await subjects_after(empty, store)
        back = await subjects_after(company, store)

    assert (emptied, back) == (["a", "b", "c"], ["a", "b", "c"])


DATES = {
    "year 0": "Sat, 01 Jan 0000 00:00:00 +0000",
    "year 1": "Mon, 01 Jan 0001 00:00:00 +1400",
    "year 9999": "Fri, 31 Dec 9999 23:59:59 -1200",
    "year 99999": "Fri, 31 Dec 99999 23:59:59 +0000",
    "day 32": "Mon, 32 Jan 2026 00:00:00 +0000",
    "hour 25": "Thu, 01 Jan 2026 25:00:00 +0000",
    "zone of 99 hours": "Thu, 01 Jan 2026 00:00:00 +9999",
    "words": "the day before yesterday",
    "digits": "9" * 5000,
    "1969": "Wed, 31 Dec 1969 23:59:59 +0000",
}
SANE = "Thu, 01 Jan 2026 00:00:00 +0000"


@each(variants("PRT-16", "imap", DATES))
async def test_an_impossible_date_stops_nothing_and_the_order_stays(
    case: Case[str], chop: Chop, tmp_path: Path
) -> None:
    company = Company()
    for name, date in (("a", SANE), ("b", case.given), ("c", SANE)):
        company.inbox.put(letter(name, date))

    with Store(tmp_path / "mail.sqlite3") as store:
        first = await subjects_after(company, store, IMAP)
        order = [row.subject for row in store.rows(INBOX)]
        again = await subjects_after(company, store, IMAP)
        rows = {row.subject: row for row in store.rows(INBOX)}

        assert first == again == ["a", "b", "c"]
        assert order == [row.subject for row in store.rows(INBOX)]
        assert [name for name in order if name != "b"] == ["c", "a"]
        assert rows["a"].date == "2026-01-01T00:00:00+00:00"
        assert rows["b"].date is None


WHOLE_MAIL = "(UID FLAGS INTERNALDATE BODY.PEEK[]"

INTERNAL = {
    "year 0": '"01-Jan-0000 00:00:00 +0000"',
    "year 9999": '"31-Dec-9999 23:59:59 -1200"',
    "NIL": "NIL",
    "words": '"yesterday"',
    "a list": "(1 2 3)",
    "empty": '""',
}


@each(variants("PRT-16", "imap", {f"INTERNALDATE {name}": date for name, date in INTERNAL.items()}))
async def test_an_impossible_internal_date_stops_nothing(case: Case[str], chop: Chop, tmp_path: Path) -> None:
    company = Company()
    company.inbox.put(letter("a"))
    company.instead[f"UID FETCH 1 {WHOLE_MAIL}"] = (
        f'* 1 FETCH (UID 1 INTERNALDATE {case.given} BODY[] "Subject: a")\nOK done'
    )

    with Store(tmp_path / "mail.sqlite3") as store:
        assert await subjects_after(company, store, IMAP) == ["a"]


FORGED = {
    "another UID": '* 1 FETCH (UID 7 BODY[] "Subject: forged")\nOK done',
    "no UID": '* 1 FETCH (BODY[] "Subject: forged")\nOK done',
    "UID 0": '* 1 FETCH (UID 0 BODY[] "Subject: forged")\nOK done',
}


@each(variants("TAM-21", "imap", {f"stored {name}": answer for name, answer in FORGED.items()}))
async def test_a_mail_nobody_asked_for_is_not_stored(case: Case[str], chop: Chop, tmp_path: Path) -> None:
    company = company_with("a")
    company.instead[f"UID FETCH 1 {WHOLE_MAIL}"] = case.given

    with Store(tmp_path / "mail.sqlite3") as store:
        assert await subjects_after(company, store, IMAP) == []
        company.instead.clear()
        assert await subjects_after(company, store, IMAP) == ["a"]


@each(variants("TAM-20", "imap", {"stored BYE": "* BYE gone", "stored hung up": None}))
async def test_a_mail_that_was_cut_is_not_stored_and_comes_next_time(
    case: Case[str | None], chop: Chop, tmp_path: Path
) -> None:
    company = company_with("ab")
    if case.given is None:
        company.cut_after = 0
    else:
        company.instead[f"UID FETCH 1:2 {WHOLE_MAIL}"] = case.given

    with Store(tmp_path / "mail.sqlite3") as store:
        async with open_company(company) as net:
            report = await fetch(account(IMAP), SECRET, store, internet=net)
        assert report.problems[0].code in {
            ProblemCode.SERVER_HUNG_UP,
            ProblemCode.TRY_LATER,
        }
        assert store.rows(INBOX) == []
        company.cut_after = None
        company.instead.clear()
        assert await subjects_after(company, store, IMAP) == ["a", "b"]
