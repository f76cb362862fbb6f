"""A whole account by IMAP from a company on loopback: both sides come to the same state, whatever breaks."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.helpers.company_imap import Box
from tests.helpers.mail_company import Company, open_company
from tests.helpers.mail_values import SECRET, account
from wizard.mail.receiving import fetch_imap, sync_imap
from wizard.mail.receiving.fetch import FetchReport, fetch
from wizard.mail.sending.sent_copy import copy_to_sent
from wizard.mail.store.filing import FLAGGED, SEEN
from wizard.mail.store.removal import Stage
from wizard.mail.store.rows import INBOX, NewMail, Role
from wizard.mail.store.store import Store
from wizard.model.problem import ProblemCode

FULL = "IMAP4rev1 SPECIAL-USE LIST-EXTENDED LIST-STATUS UIDPLUS MOVE CONDSTORE QUOTA"
PLAIN = "IMAP4rev1"
COPYING = "IMAP4rev1 UIDPLUS"
OFFERS = pytest.mark.parametrize("offers", [FULL, PLAIN, COPYING, "IMAP4rev1 MOVE"])


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store(tmp_path / "mail.sqlite3") as store:
        yield store


def letter(name: object) -> bytes:
    return f"Subject: {name}\r\nMessage-ID: <{name}@example.org>\r\n\r\nwords\r\n".encode()


def company_with(*names: object, offers: str = FULL) -> Company:
    boxes = {INBOX: Box(), "Trash": Box(attributes="\\Trash"), "Club": Box()}
    company = Company(boxes=boxes, offers=offers)
    for name in names:
        company.inbox.put(letter(name))
    return company


async def sync(company: Company, store: Store, folder: str | None = None) -> FetchReport:
    async with open_company(company) as net:
        return await fetch(account(), SECRET, store, internet=net, folder=folder)


def number(store: Store, name: object) -> int:
    return next(row.id for row in store.rows() if row.subject == str(name))


def here(store: Store) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for row in store.rows():
        found.setdefault(row.folder, []).append(row.subject)
    return {folder: sorted(names) for folder, names in found.items()}


def there(company: Company) -> dict[str, list[str]]:
    found = {
        name: sorted(
            kept.raw.split(b"\r\n")[0].removeprefix(b"Subject: ").decode()
            for kept in box.mails.values()
            if "\\Deleted" not in kept.flags
        )
        for name, box in company.boxes.items()
    }
    return {name: names for name, names in found.items() if names}


def codes(report: FetchReport) -> list[ProblemCode]:
    return [problem.code for problem in (*report.problems, *report.warnings)]


@OFFERS
async def test_all_folders_arrive_and_a_second_fetch_brings_nothing(store: Store, offers: str) -> None:
    company = company_with("a", "b", offers=offers)
    company.boxes["Club"].put(letter("c"), "\\Seen")

    first = await sync(company, store)
    second = await sync(company, store)

    assert here(store) == there(company)
    assert {row.name: (row.new, row.total, row.unread) for row in first.folders} == {
        INBOX: (2, 2, 2),
        "Trash": (0, 0, 0),
        "Club": (1, 1, 0),
    }
    assert sum(row.new for row in second.folders) == 0
    assert codes(first) == codes(second) == []
    assert store.folder_with(Role.TRASH) == "Trash"


@OFFERS
async def test_a_mail_moved_here_is_moved_there(store: Store, offers: str) -> None:
    company = company_with("a", "b", offers=offers)
    await sync(company, store)
    before = number(store, "a")
    store.journal.move(before, "Trash")

    report = await sync(company, store)
    again = await sync(company, store)

    assert here(store) == there(company) == {INBOX: ["b"], "Trash": ["a"]}
    assert number(store, "a") == before
    assert codes(report) == codes(again) == []
    assert not any(command == "EXPUNGE" for command in company.commands)
    assert sum(row.new for row in (*report.folders, *again.folders)) == 0


@OFFERS
async def test_a_mail_deleted_here_is_deleted_there(store: Store, offers: str) -> None:
    company = company_with("a", "b", offers=offers)
    company.inbox.flag(2, "\\Deleted")
    await sync(company, store)
    store.journal.delete(number(store, "a"))

    await sync(company, store)
    await sync(company, store)

    assert "a" not in there(company).get(INBOX, [])
    assert here(store) == {INBOX: ["b"]}
    # Somebody else's mark is not ours to expunge.
    assert 2 in company.inbox.mails


@OFFERS
async def test_rel_24_flags_go_both_ways_and_what_was_done_here_counts(store: Store, offers: str) -> None:
    company = company_with("a", "b", "c", offers=offers)
    await sync(company, store)
    store.mark_read(number(store, "a"))
    store.journal.set_flag(number(store, "b"), FLAGGED, on=True)
    company.inbox.flag(3, "\\Seen", "\\Flagged")
    company.inbox.flag(1, "$Label")

    await sync(company, store)
    assert company.inbox.mails[1].flags == {"$Label", "\\Seen"}
    assert company.inbox.mails[2].flags == {"\\Flagged"}
    assert {row.subject: (row.unread, row.flagged) for row in store.rows()} == {
        "a": (False, False),
        "b": (True, True),
        "c": (False, True),
    }

    company.inbox.flag(1, "$Label")
    store.journal.set_flag(number(store, "c"), SEEN, on=False)
    await sync(company, store)

    assert company.inbox.mails[3].flags == {"\\Flagged"}
    assert {row.subject: row.unread for row in store.rows()} == {"a": True, "b": True, "c": True}


@OFFERS
async def test_what_another_program_moved_or_deleted_is_followed(store: Store, offers: str) -> None:
    company = company_with("a", "b", "c", offers=offers)
    await sync(company, store)
    numbers = {row.subject: row.id for row in store.rows()}
    company.boxes["Club"].put(company.inbox.remove(1).raw)
    company.inbox.remove(2)

    await sync(company, store)

    assert here(store) == there(company) == {INBOX: ["c"], "Club": ["a"]}
    assert {row.subject: row.id for row in store.rows()} == {"a": numbers["a"], "c": numbers["c"]}


@OFFERS
async def test_rel_24_a_mail_that_both_sides_move_is_where_the_server_has_it(
    store: Store, offers: str
) -> None:
    company = company_with("a", offers=offers)
    await sync(company, store)
    store.journal.move(number(store, "a"), "Trash")
    company.boxes["Club"].put(company.inbox.remove(1).raw)

    await sync(company, store)
    await sync(company, store)

    assert here(store) == there(company) == {"Club": ["a"]}


@pytest.mark.parametrize("offers", [FULL, COPYING, PLAIN])
@pytest.mark.parametrize(
    "cut",
    ["UID MOVE", "after MOVE", "UID COPY", "after COPY", "STATUS", "UID STORE", "UID EXPUNGE", "SELECT"],
)
async def test_a_move_that_was_cut_is_neither_lost_nor_doubled(store: Store, offers: str, cut: str) -> None:
    company = company_with("a", "b", offers=offers)
    await sync(company, store)
    before = number(store, "a")
    store.journal.move(before, "Trash")
    company.instead[cut] = None
    await sync(company, store)
    company.instead.clear()

    await sync(company, store)
    await sync(company, store)

    assert here(store) == there(company) == {INBOX: ["b"], "Trash": ["a"]}
    assert number(store, "a") == before


@pytest.mark.parametrize(("role", "name"), [(Role.TRASH, "Trash"), (Role.JUNK, "Junk")])
async def test_a_folder_that_is_only_here_is_made_there(store: Store, role: Role, name: str) -> None:
    company = company_with("a")
    del company.boxes["Trash"]
    await sync(company, store)
    store.journal.move(number(store, "a"), store.folder_with(role))

    await sync(company, store)

    assert here(store) == there(company) == {name: ["a"]}


async def test_a_change_that_the_server_refuses_stays_and_is_told(store: Store) -> None:
    company = company_with("a")
    await sync(company, store)
    store.journal.move(number(store, "a"), "Club")
    company.instead["UID MOVE"] = "NO [NOPERM] not you"

    refused = await sync(company, store)
    company.instead.clear()
    await sync(company, store)

    assert codes(refused) == [ProblemCode.CHANGE_REFUSED]
    assert refused.problems == ()
    assert here(store) == there(company) == {"Club": ["a"]}


async def test_an_unchanged_account_costs_one_question(store: Store) -> None:
    company = company_with("a", "b")
    await sync(company, store)
    company.commands.clear()

    await sync(company, store)

    assert [command.split()[0] for command in company.commands] == [
        "AUTHENTICATE",
        "LIST",
        "GETQUOTAROOT",
        "LOGOUT",
    ]


async def test_a_server_that_counts_wrongly_is_found_out(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sync_imap, "TRUSTED_LIMIT", 2)
    company = company_with("a", "b")
    await sync(company, store)
    # Something happened, and every number of the server is as before.
    kept = company.inbox.remove(1)
    company.inbox.mails[9] = kept
    company.inbox.modseq, company.inbox.last_uid = 3, 2
    company.instead["LIST"] = (
        '* LIST () "/" INBOX\n* STATUS INBOX (MESSAGES 2 UIDNEXT 3 UIDVALIDITY 1 HIGHESTMODSEQ 3)\n OK'
    )

    for _ in range(2):
        await sync(company, store)
    assert store.numbering.known_uids(INBOX) == {1, 2}
    await sync(company, store)

    assert store.numbering.known_uids(INBOX) == {2, 9}


async def test_the_cursor_moves_only_over_mail_that_is_stored(store: Store) -> None:
    company = company_with("a", "b", "c")
    company.instead["UID FETCH 1:3 (UID FLAGS INTERNALDATE BODY"] = "NO [SERVERBUG] broken"
    company.instead["UID FETCH 2 (UID FLAGS INTERNALDATE BODY"] = "NO [SERVERBUG] broken"

    partly = await sync(company, store)
    assert partly.folders[0].left == 1
    assert store.numbering.cursor(INBOX) is None
    company.instead.clear()
    await sync(company, store)

    cursor = store.numbering.cursor(INBOX)
    assert cursor is not None
    assert cursor.exists == 3
    assert here(store)[INBOX] == ["a", "b", "c"]


async def test_rel_09_a_folder_that_is_suddenly_empty_is_told_and_kept(store: Store) -> None:
    company = company_with("a", "b")
    await sync(company, store)
    company.inbox.mails.clear()
    company.inbox.modseq += 1

    first = await sync(company, store)
    assert codes(first) == [ProblemCode.MAILS_MISSING]
    assert here(store) == {INBOX: ["a", "b"]}
    second = await sync(company, store)

    assert codes(second) == []
    assert here(store) == {}


@OFFERS
async def test_rel_07_a_new_numbering_fetches_no_letter_again(store: Store, offers: str) -> None:
    company = company_with("a", "b", "c", offers=offers)
    await sync(company, store)
    store.mark_read(number(store, "a"))
    numbers = {row.subject: row.id for row in store.rows()}
    company.boxes[INBOX] = Box(uid_validity=2)
    for name in ("c", "new", "a", "b"):
        company.inbox.put(letter(name))
    company.commands.clear()

    await sync(company, store)
    await sync(company, store)

    assert here(store)[INBOX] == ["a", "b", "c", "new"]
    assert {row.subject: row.id for row in store.rows() if row.subject in numbers} == numbers
    bodies = [command for command in company.commands if "BODY.PEEK[]" in command]
    assert bodies == ["UID FETCH 2 (UID FLAGS INTERNALDATE BODY.PEEK[])"]
    assert company.inbox.mails[3].flags == {"\\Seen"}


async def test_rel_07_mails_that_are_alike_are_told_apart_by_their_headers(store: Store) -> None:
    company = company_with()
    first, second = (b"X: %d\r\n" % one + letter("same") for one in (1, 2))
    company.inbox.put(first)
    company.inbox.put(second)
    await sync(company, store)
    numbers = {store.raw(row.id): row.id for row in store.rows()}
    company.boxes[INBOX] = Box(uid_validity=2)
    company.inbox.put(second)
    company.inbox.put(first)
    company.inbox.put(second)

    await sync(company, store)

    assert len(store.rows()) == 3
    assert set(numbers.values()) < {row.id for row in store.rows()}
    assert sorted(store.raw(row.id) or b"" for row in store.rows()) == sorted([first, second, second])


async def test_rel_08_a_server_that_numbers_anew_every_time_is_not_followed_for_ever(store: Store) -> None:
    company = company_with("a")
    reports = []
    for validity in range(1, 7):
        company.inbox.uid_validity = validity
        reports.append(await sync(company, store))
    steady = await sync(company, store)

    assert [codes(report) for report in reports[:3]] == [[], [], []]
    assert codes(reports[4]) == [ProblemCode.FOLDER_UNSTEADY]
    assert codes(steady) == []
    assert here(store) == {INBOX: ["a"]}


@pytest.mark.parametrize(
    ("used", "limit", "told"),
    [(79, 100, []), (80, 100, [ProblemCode.QUOTA_NEAR]), (95, 100, [ProblemCode.QUOTA_FULL]), (0, 0, [])],
)
async def test_a_mailbox_that_fills_up_is_told(
    store: Store, used: int, limit: int, told: list[ProblemCode]
) -> None:
    company = company_with("a")
    company.quota = (used, limit)

    report = await sync(company, store)

    assert codes(report) == told
    assert report.problems == ()
    assert (report.quota is None) == (limit == 0)


async def test_the_first_page_is_in_the_list_before_the_letters_are_here(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fetch_imap, "FIRST_PAGE", 2)
    company = company_with("a", "b", "c", "d")
    company.instead["UID FETCH 1:4 (UID FLAGS INTERNALDATE BODY.PEEK[]"] = None

    await sync(company, store)

    assert here(store) == {INBOX: ["c", "d"]}
    assert all(store.raw(row.id) is None and row.size == len(letter("c")) for row in store.rows())
    numbers = {row.subject: row.id for row in store.rows()}
    assert not store.journal.move(numbers["c"], "Trash")
    company.instead.clear()
    await sync(company, store)

    assert here(store) == there(company)
    assert all(store.raw(row.id) == letter(row.subject) for row in store.rows())
    assert numbers.items() <= {row.subject: row.id for row in store.rows()}.items()
    assert store.search.find("words").total == 4


async def test_the_first_page_of_a_mailbox_that_is_gone_goes_too(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fetch_imap, "FIRST_PAGE", 2)
    company = company_with("a", "b", "c", "d")
    company.instead["UID FETCH 1:4 (UID FLAGS INTERNALDATE BODY.PEEK[]"] = None
    await sync(company, store)
    company.instead.clear()
    company.boxes[INBOX] = Box(uid_validity=9)

    await sync(company, store)

    assert here(store) == {}


async def test_a_mailbox_under_many_names_is_read_once(store: Store) -> None:
    company = company_with("a")
    company.boxes["All Mail"] = Box(attributes="\\All")
    company.boxes["All Mail"].put(letter("a"))

    report = await sync(company, store)

    assert "All Mail" not in [row.name for row in report.folders]
    assert here(store) == {INBOX: ["a"]}


async def test_a_removal_that_can_only_be_marked_ends_when_the_mark_is_expunged(store: Store) -> None:
    company = company_with("a", "b", offers=PLAIN)
    await sync(company, store)
    store.journal.move(number(store, "a"), "Club")
    await sync(company, store)
    assert [removal.stage for removal in store.journal.removals(INBOX)] == [Stage.LEFT]

    company.inbox.remove(1)
    await sync(company, store)

    assert store.journal.removals(INBOX) == ()
    assert here(store) == there(company) == {INBOX: ["b"], "Club": ["a"]}


@OFFERS
async def test_a_mail_that_comes_back_is_as_unread_as_the_server_says(store: Store, offers: str) -> None:
    company = company_with("a", "b", offers=offers)
    await sync(company, store)
    store.mark_read(number(store, "a"))
    await sync(company, store)
    raw = company.inbox.remove(1).raw
    await sync(company, store)

    company.boxes["Club"].put(raw)
    await sync(company, store)
    await sync(company, store)

    assert {row.subject: row.unread for row in store.rows()} == {"a": True, "b": True}
    assert company.boxes["Club"].mails[1].flags == set()


@OFFERS
async def test_what_was_on_its_way_into_a_folder_that_vanished_stays(store: Store, offers: str) -> None:
    company = company_with("a", "b", offers=offers)
    await sync(company, store)
    before = number(store, "a")
    store.journal.move(before, "Club")
    company.inbox.flag(1, "\\Flagged")
    del company.boxes["Club"]
    for command in ("UID MOVE", "UID COPY", "STATUS Club", 'STATUS "Club"'):
        company.instead[command] = "NO [TRYCREATE] no such folder"

    reports = [await sync(company, store) for _ in range(3)]

    assert codes(reports[-1]) == []
    assert here(store) == there(company) == {INBOX: ["a", "b"]}
    assert number(store, "a") == before
    assert [row.subject for row in store.rows() if row.flagged] == ["a"]
    assert store.journal.folders_with_news() == ()


@OFFERS
async def test_what_was_leaving_a_folder_that_was_renamed_is_there_once(store: Store, offers: str) -> None:
    company = company_with(offers=offers)
    for name in ("a", "b", "c"):
        company.boxes["Club"].put(letter(name))
    await sync(company, store)
    store.journal.move(number(store, "a"), INBOX)
    store.journal.delete(number(store, "b"))
    store.journal.set_flag(number(store, "c"), FLAGGED, on=True)
    company.boxes["Travel"] = company.boxes.pop("Club")

    reports = [await sync(company, store) for _ in range(3)]

    assert codes(reports[-1]) == []
    assert here(store) == there(company) == {"Travel": ["a", "b", "c"]}
    assert store.journal.folders_with_news() == ()


@OFFERS
async def test_a_mail_that_nobody_finds_again_after_a_new_numbering_goes(store: Store, offers: str) -> None:
    company = company_with("a", "b", "c", offers=offers)
    await sync(company, store)
    store.journal.delete(number(store, "a"))
    company.boxes[INBOX] = Box(uid_validity=2)
    company.inbox.put(letter("c"))

    for _ in range(3):
        await sync(company, store)

    assert here(store) == {INBOX: ["c"]}
    assert store.journal.removals(INBOX) == ()


@OFFERS
async def test_a_mail_deleted_before_a_new_numbering_is_deleted_after_it(store: Store, offers: str) -> None:
    company = company_with("a", "b", offers=offers)
    await sync(company, store)
    store.journal.delete(number(store, "a"))
    company.boxes[INBOX] = Box(uid_validity=2)
    for name in ("b", "a"):
        company.inbox.put(letter(name))

    for _ in range(3):
        await sync(company, store)

    assert here(store) == there(company) == {INBOX: ["b"]}


async def test_a_copy_of_a_sent_mail_that_somebody_deleted_is_not_kept_for_ever(store: Store) -> None:
    company = company_with()
    company.boxes["Sent"] = Box(attributes="\\Sent")
    await sync(company, store)
    store.add("Sent", [NewMail(raw=letter("a"), flags=(SEEN,))])
    async with open_company(company) as net:
        problem = await copy_to_sent(
            account(), SECRET, store, letter("a"), internet=net, message_id="<a@example.org>"
        )
    assert problem is None
    company.boxes["Sent"].remove(1)

    for _ in range(3):
        await sync(company, store)

    assert here(store) == {}


async def test_a_flag_that_came_too_late_is_not_told_when_the_mail_comes_that_way_again(store: Store) -> None:
    company = company_with("a")
    company.inbox.put(letter("b"))
    await sync(company, store)
    stale = number(store, "a")
    company.boxes["Club"].put(company.inbox.remove(1).raw)
    await sync(company, store, folder="Club")
    store.journal.set_flag(stale, FLAGGED, on=True)
    store.journal.move(stale, "Trash")
    await sync(company, store)

    company.boxes["Trash"].put(company.boxes["Club"].remove(1).raw)
    await sync(company, store)
    await sync(company, store)

    assert here(store) == there(company) == {INBOX: ["b"], "Trash": ["a"]}
    assert company.boxes["Trash"].mails[1].flags == set()
    assert not any(row.flagged for row in store.rows())


@pytest.mark.parametrize("offers", [COPYING, PLAIN])
async def test_a_copy_is_found_in_a_folder_that_was_numbered_anew(store: Store, offers: str) -> None:
    company = company_with("a", offers=offers)
    for name in ("b", "c"):
        company.boxes["Club"].put(letter(name))
    await sync(company, store)
    store.journal.move(number(store, "a"), "Club")
    company.boxes["Club"] = Box(uid_validity=2)
    company.boxes["Club"].put(letter("c"))
    company.instead["after COPY"] = None
    await sync(company, store)
    company.instead.clear()

    for _ in range(3):
        await sync(company, store)

    assert here(store) == there(company) == {"Club": ["a", "c"]}


@OFFERS
async def test_of_two_copies_only_the_deleted_one_goes(store: Store, offers: str) -> None:
    company = company_with("b", offers=offers)
    company.boxes["Away"] = Box()
    company.boxes["Away"].put(letter("a"))
    await sync(company, store)
    store.journal.move(number(store, "a"), "Club")
    company.boxes["Club"].put(letter("a"))
    company.boxes.pop("Away")
    await sync(company, store)
    for one in [row.id for row in store.rows() if row.folder == "Club"]:
        store.journal.move(one, "Trash")

    for _ in range(4):
        await sync(company, store)

    assert sum("a" in names for names in there(company).values()) == 1
    assert here(store) == there(company)
    assert store.journal.folders_with_news() == ()


@pytest.mark.parametrize(("from_s", "times"), [(0.0, 1), (1000.0, 0)])
async def test_the_line_is_compressed_where_it_is_slow_and_a_no_changes_nothing(
    store: Store, monkeypatch: pytest.MonkeyPatch, from_s: float, times: int
) -> None:
    monkeypatch.setattr(sync_imap, "COMPRESSED_FROM_S", from_s)
    company = company_with("a", offers=f"{FULL} COMPRESS=DEFLATE")
    company.boxes["Club"].put(letter("b"))
    company.instead["COMPRESS"] = "NO not today"

    await sync(company, store)

    assert company.commands.count("COMPRESS DEFLATE") == times
    assert here(store) == {INBOX: ["a"], "Club": ["b"]}
