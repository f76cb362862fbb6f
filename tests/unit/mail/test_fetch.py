"""Fetching from a company on loopback: what arrives, what stays, and what happens when it breaks."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.helpers.company_imap import Box, Kept
from tests.helpers.fake_mail_server import closed_port
from tests.helpers.loopback_internet import HOST, endpoint, internet
from tests.helpers.mail_company import Company, open_company
from tests.helpers.mail_values import SECRET, account
from wizard.mail.reading.message import read
from wizard.mail.receiving.fetch import FetchReport, FolderReport, fetch
from wizard.mail.store.rows import INBOX, NewMail, Role
from wizard.mail.store.store import Store
from wizard.model.problem import ProblemCode
from wizard.model.secret import Secret
from wizard.model.server import Protocol

IMAP, POP3 = Protocol.IMAP, Protocol.POP3
BOTH = pytest.mark.parametrize("protocol", [IMAP, POP3])


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store(tmp_path / "mail.sqlite3") as store:
        yield store


def letter(name: object, body: bytes = b"words\r\n.\r\n..\r\n") -> bytes:
    return f"Subject: {name}\r\nMessage-ID: <{name}@example.org>\r\n\r\n".encode() + body


def company_with(*names: object) -> Company:
    company = Company()
    for name in names:
        company.inbox.put(letter(name))
    company.uidls = [f"u{name}" for name in names]
    return company


async def fetch_from(
    company: Company,
    store: Store,
    protocol: Protocol = IMAP,
    *,
    folder: str = INBOX,
    newest: int | None = None,
) -> FetchReport:
    async with open_company(company) as net:
        return await fetch(account(protocol), SECRET, store, internet=net, folder=folder, newest=newest)


def subjects(store: Store, folder: str = INBOX) -> list[str]:
    return sorted(row.subject for row in store.rows(folder))


def codes(report: FetchReport) -> list[ProblemCode]:
    return [problem.code for problem in report.problems]


@BOTH
async def test_new_mail_arrives_byte_for_byte_and_only_once(store: Store, protocol: Protocol) -> None:
    company = company_with("a", "b")

    first = await fetch_from(company, store, protocol)
    second = await fetch_from(company, store, protocol)

    assert first == FetchReport(folders=(FolderReport(name=INBOX, new=2, total=2, unread=2),))
    assert second == FetchReport(folders=(FolderReport(name=INBOX, new=0, total=2, unread=2),))
    assert {store.raw(row.id) for row in store.rows(INBOX)} == {letter("a"), letter("b")}


@BOTH
async def test_only_what_is_missing_is_asked_for(store: Store, protocol: Protocol) -> None:
    company = company_with("a", "b")
    await fetch_from(company, store, protocol)
    company.inbox.put(letter("c"))
    assert company.uidls is not None
    company.uidls.append("uc")
    company.commands.clear()

    await fetch_from(company, store, protocol)

    asked = [command for command in company.commands if "BODY" in command or command.startswith("RETR")]
    assert asked == ["UID FETCH 3 (UID FLAGS INTERNALDATE BODY.PEEK[])" if protocol is IMAP else "RETR 3"]
    assert subjects(store) == ["a", "b", "c"]


@BOTH
async def test_an_empty_answer_removes_nothing(store: Store, protocol: Protocol) -> None:
    await fetch_from(company_with("a"), store, protocol)

    report = await fetch_from(company_with(), store, protocol)

    assert report.problems == ()
    assert subjects(store) == ["a"]
    assert (await fetch_from(company_with("a"), store, protocol)).folders[0].new == 0


@BOTH
async def test_rel_01_what_came_before_a_cut_is_kept_and_the_rest_comes_next_time(
    store: Store, protocol: Protocol, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("wizard.mail.receiving.batches.COUNT_LIMIT", 2)
    company = company_with("a", "b", "c", "d", "e")
    company.cut_after = 3

    cut = await fetch_from(company, store, protocol)
    company.cut_after = None
    rest = await fetch_from(company, store, protocol)

    assert codes(cut) == [ProblemCode.SERVER_HUNG_UP]
    assert cut.folders == (FolderReport(name=INBOX, new=3, total=3, unread=3),)
    assert rest.folders == (FolderReport(name=INBOX, new=2, total=5, unread=5),)


@BOTH
async def test_progress_is_told_batch_by_batch(
    store: Store, protocol: Protocol, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("wizard.mail.receiving.batches.COUNT_LIMIT", 2)
    told: list[tuple[int, int]] = []

    async with open_company(company_with("a", "b", "c")) as net:
        await fetch(
            account(protocol),
            SECRET,
            store,
            internet=net,
            on_progress=lambda done, total: told.append((done, total)),
        )

    assert told == [(2, 3), (3, 3)]


@BOTH
async def test_only_the_newest_are_looked_at_when_asked(store: Store, protocol: Protocol) -> None:
    company = company_with("a", "b", "c")

    await fetch_from(company, store, protocol, newest=2)

    assert subjects(store) == ["b", "c"]
    await fetch_from(company, store, protocol)
    assert subjects(store) == ["a", "b", "c"]


@BOTH
async def test_a_mail_too_large_stays_on_the_server(
    store: Store, protocol: Protocol, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("wizard.mail.receiving.batches.MAIL_LIMIT_BYTES", 100)
    company = company_with("a", "b")
    company.inbox.mails[1].raw = letter("a", b"x" * 200)

    report = await fetch_from(company, store, protocol)

    assert (report.folders[0].new, report.folders[0].left) == (1, 1)
    assert subjects(store) == ["b"]


@BOTH
async def test_a_wrong_password_is_one_attempt_and_a_plain_answer(store: Store, protocol: Protocol) -> None:
    company = company_with("a")

    async with open_company(company) as net:
        report = await fetch(account(protocol), Secret("wrong"), store, internet=net)

    assert codes(report) == [ProblemCode.AUTH_FAILED]
    assert sum(command.startswith("AUTH") for command in company.commands) == 1
    assert store.count(INBOX) == 0


@BOTH
async def test_a_server_that_is_not_there_is_named(store: Store, protocol: Protocol) -> None:
    net = internet({endpoint(protocol): closed_port()})

    report = await fetch(account(protocol), SECRET, store, internet=net)

    (problem,) = report.problems
    assert (problem.code, problem.facts) == (ProblemCode.SERVER_UNREACHABLE, (HOST,))


@BOTH
async def test_a_folder_that_is_nowhere_is_named(store: Store, protocol: Protocol) -> None:
    report = await fetch_from(company_with("a"), store, protocol, folder="Club")

    (problem,) = report.problems
    assert (problem.code, problem.facts) == (ProblemCode.FOLDER_NOT_FOUND, ("Club",))
    assert report.folders == ()


@BOTH
async def test_a_store_that_fails_is_told_and_nothing_else_happens(
    tmp_path: Path, protocol: Protocol, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Store(tmp_path / "mail.sqlite3") as store:
        with store._database.reading() as connection:
            pages = connection.execute("PRAGMA page_count").fetchone()[0]
            connection.execute(f"PRAGMA max_page_count = {pages}").fetchall()
        company = company_with("a")
        company.inbox.mails[1].raw = letter("a", b"x" * 50_000)

        report = await fetch_from(company, store, protocol)

    assert codes(report) == [ProblemCode.DISK_FULL]


async def test_reading_changes_no_flag_and_opens_for_reading_only(store: Store) -> None:
    company = company_with("a")

    await fetch_from(company, store)

    assert company.inbox.mails[1].flags == set()
    assert 'EXAMINE "INBOX"' in company.commands


async def test_the_servers_flags_come_along(store: Store) -> None:
    company = company_with("a", "b")
    company.inbox.mails[1].flags.add("\\Seen")
    assert (await fetch_from(company, store)).folders[0].unread == 1

    company.inbox.mails[2].flags |= {"\\Seen", "\\Flagged"}

    assert (await fetch_from(company, store)).folders[0].unread == 0
    assert [row.flagged for row in store.rows(INBOX) if row.subject == "b"] == [True]


async def test_what_was_read_here_is_told_to_the_server(store: Store) -> None:
    company = company_with("a", "b")
    await fetch_from(company, store)
    store.mark_read(next(row.id for row in store.rows(INBOX) if row.subject == "b"))

    await fetch_from(company, store)

    assert company.inbox.mails[1].flags == set()
    assert company.inbox.mails[2].flags == {"\\Seen"}
    assert store.journal.flag_news(INBOX) == ()


async def test_what_the_server_would_not_be_told_is_told_again(store: Store) -> None:
    company = company_with("a")
    await fetch_from(company, store)
    store.mark_read(store.rows(INBOX)[0].id)
    company.instead["UID STORE"] = "NO not now"

    report = await fetch_from(company, store)

    assert report.folders[0].unread == 0
    assert [news.uid for news in store.journal.flag_news(INBOX)] == [1]


async def test_a_new_numbering_of_the_server_loses_and_doubles_nothing(store: Store) -> None:
    await fetch_from(company_with("a", "b"), store)
    renumbered = Company(boxes={INBOX: Box(uid_validity=2)})
    for name in ("b", "c", "a"):
        renumbered.inbox.put(letter(name))

    report = await fetch_from(renumbered, store)

    assert report.folders == (FolderReport(name=INBOX, new=1, total=3, unread=3),)
    assert subjects(store) == ["a", "b", "c"]


async def test_mail_that_moved_below_the_highest_uid_is_found(store: Store) -> None:
    company = Company()
    company.inbox.mails[9] = Kept(letter("late"))
    await fetch_from(company, store)

    company.inbox.mails[4] = Kept(letter("early"))
    await fetch_from(company, store)

    assert subjects(store) == ["early", "late"]


async def test_one_mail_that_the_server_cannot_give_does_not_stop_the_others(store: Store) -> None:
    company = company_with("a", "b", "c")
    company.instead["UID FETCH 1:3 (UID FLAGS INTERNALDATE BODY"] = "NO [SERVERBUG] broken"
    company.instead["UID FETCH 2 (UID FLAGS INTERNALDATE BODY"] = "NO [SERVERBUG] broken"

    report = await fetch_from(company, store)

    assert (report.folders[0].new, report.folders[0].left) == (2, 1)
    assert subjects(store) == ["a", "c"]


async def test_very_many_mails_are_asked_for_in_pieces(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("wizard.mail.receiving.batches.COUNT_LIMIT", 2)

    report = await fetch_from(company_with(*range(5)), store)

    assert report.folders[0].new == 5


async def test_a_folder_with_a_japanese_name_is_fetched_and_known_for_what_it_is(store: Store) -> None:
    company = Company(boxes={INBOX: Box(), "送信済み": Box(attributes="\\Sent")})
    company.boxes["送信済み"].put(letter("a"))
    store.add("Sent", [NewMail(raw=letter("a"))])

    report = await fetch_from(company, store, folder="送信済み")

    assert report.folders == (FolderReport(name="送信済み", new=0, total=1, unread=1),)
    assert store.folder_with(Role.SENT) == "送信済み"


async def test_a_folder_without_a_special_use_is_fetched_under_its_name(store: Store) -> None:
    company = Company(boxes={INBOX: Box(), "囲碁クラブ": Box()})
    company.boxes["囲碁クラブ"].put(letter("a"))

    await fetch_from(company, store, folder="囲碁クラブ")

    assert subjects(store, "囲碁クラブ") == ["a"]
    assert store.folder_with(Role.SENT) == "Sent"


async def test_rel_24_a_mail_that_vanished_meanwhile_is_not_stored(store: Store) -> None:
    company = company_with("a")
    company.instead["UID FETCH 1 (UID FLAGS INTERNALDATE BODY"] = "* 1 FETCH (UID 1 FLAGS ())\nOK"

    report = await fetch_from(company, store)

    assert report.folders[0].new == 0
    assert report.problems == ()


@pytest.mark.parametrize("name", ["inbox", "Inbox"])
async def test_the_inbox_has_one_name_in_any_case(store: Store, name: str) -> None:
    assert (await fetch_from(company_with("a"), store, folder=name)).folders[0].name == INBOX


@pytest.mark.parametrize(
    ("command", "answer", "code"),
    [
        ("EXAMINE", None, ProblemCode.SERVER_HUNG_UP),
        ("EXAMINE", "NO no such mailbox", ProblemCode.FOLDER_NOT_FOUND),
        ("UID SEARCH", "NO not now", ProblemCode.SERVER_CONFUSED),
        ("UID FETCH 1 (UID FLAGS)", "NO not now", ProblemCode.SERVER_CONFUSED),
        ("UID FETCH 2 (UID FLAGS INTERNALDATE BODY", None, ProblemCode.SERVER_HUNG_UP),
    ],
)
async def test_an_imap_server_that_breaks_off_is_told_as_it_is(
    store: Store, command: str, answer: str | None, code: ProblemCode
) -> None:
    await fetch_from(company_with("a"), store)
    company = company_with("a", "b")
    company.instead[command] = answer

    report = await fetch_from(company, store)

    assert codes(report) == [code]
    assert subjects(store) == ["a"]


async def test_a_list_of_folders_that_fails_is_told(store: Store) -> None:
    company = Company(instead={"LIST": "NO not now"})

    assert codes(await fetch_from(company, store, folder="Club")) == [ProblemCode.SERVER_CONFUSED]


@pytest.mark.parametrize("command", ["LIST", "UIDL"])
async def test_a_pop_server_that_hangs_up_is_told_as_it_is(store: Store, command: str) -> None:
    company = company_with("a")
    company.instead[command] = None

    assert codes(await fetch_from(company, store, POP3)) == [ProblemCode.SERVER_HUNG_UP]


async def test_mails_that_share_a_uidl_all_arrive_once(store: Store) -> None:
    company = company_with("a", "b", "c")
    company.uidls = ["same", "same", "other"]

    await fetch_from(company, store, POP3)
    again = await fetch_from(company, store, POP3)

    assert again.folders[0].new == 0
    assert subjects(store) == ["a", "b", "c"]


@pytest.mark.parametrize("uidls", [None, ["", "", ""], ["ua", "", "uc"]])
async def test_mails_without_a_uidl_all_arrive_once(store: Store, uidls: list[str] | None) -> None:
    company = company_with("a", "b", "c")
    company.uidls = uidls

    await fetch_from(company, store, POP3)
    again = await fetch_from(company, store, POP3)

    assert again.folders[0].new == 0
    assert subjects(store) == ["a", "b", "c"]


async def test_a_server_that_renames_every_uidl_doubles_nothing(store: Store) -> None:
    await fetch_from(company_with("a", "b"), store, POP3)
    renamed = company_with("b", "a")
    renamed.uidls = ["new1", "new2"]

    report = await fetch_from(renamed, store, POP3)

    assert report.folders[0].new == 0
    assert subjects(store) == ["a", "b"]


async def test_a_mail_that_pop_refuses_stays_on_the_server(store: Store) -> None:
    company = company_with("a", "b")
    company.instead["RETR 1"] = "-ERR broken"

    report = await fetch_from(company, store, POP3)

    assert (report.folders[0].new, report.folders[0].left) == (1, 1)
    assert subjects(store) == ["b"]


async def test_what_was_fetched_can_be_read(store: Store) -> None:
    await fetch_from(company_with("a"), store)

    raw = store.raw(store.rows(INBOX)[0].id)

    assert raw is not None
    assert read(raw).text == "words\n.\n..\n"
