"""What the clerk for folders does to a store."""

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest

from wizard.mail.store.marks import Mark
from wizard.mail.store.rows import INBOX, JUNK, TRASH, NewHead, NewMail, Role
from wizard.mail.store.store import Store
from wizard.mail.writing.envelope import Envelope
from wizard.model.problem import ProblemCode
from wizard.runtime.desk import ListMail
from wizard.runtime.desk_filing import (
    DeleteMail,
    FoldersListed,
    ListFolders,
    MailFiled,
    MarkMail,
    MoveMail,
)
from wizard.runtime.filing_work import FilingClerk

TARO = "taro"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store(tmp_path / "mail.sqlite3") as store:
        yield store


@pytest.fixture
def clerk() -> FilingClerk:
    return FilingClerk()


def put(store: Store, subject: str, *, folder: str = INBOX, uid: int | None = None) -> int:
    """Store a mail; its number."""
    message_id = f"<{len(subject)}@example.org>"
    raw = f"From: a@example.org\r\nSubject: {subject}\r\nMessage-ID: {message_id}\r\n\r\nwords".encode()
    store.add(folder, [NewMail(raw=raw, uid=uid)])
    number = store.find(message_id, folder)
    assert number is not None
    return number


@pytest.mark.parametrize(("role", "name"), [(Role.TRASH, TRASH), (Role.JUNK, JUNK)])
def test_the_folder_for_it_is_made_when_it_is_missing(
    clerk: FilingClerk, store: Store, role: Role, name: str
) -> None:
    number = put(store, "tea")

    reply = clerk.serve(MoveMail(account_id=TARO, row_id=number, target=role), store)

    assert reply == MailFiled(account_id=TARO, row_id=number, source=INBOX, target=name)
    assert store.folder_with(role) == name
    assert store.count(INBOX) == 0
    assert store.count(name) == 1


def test_a_mail_that_is_put_back_before_the_company_hears_of_it_never_left(
    clerk: FilingClerk, store: Store
) -> None:
    number = put(store, "tea", uid=7)
    clerk.serve(MoveMail(account_id=TARO, row_id=number, target=Role.TRASH), store)

    clerk.serve(MoveMail(account_id=TARO, row_id=number, target=INBOX), store)

    assert store.journal.folders_with_news() == ()
    assert [row.id for row in store.rows(INBOX)] == [number]


def test_a_mail_is_not_moved_into_a_folder_that_is_not_there(clerk: FilingClerk, store: Store) -> None:
    number = put(store, "tea")

    reply = clerk.serve(MoveMail(account_id=TARO, row_id=number, target="Nowhere"), store)

    assert isinstance(reply, MailFiled)
    assert reply.problem is not None
    assert reply.problem.code is ProblemCode.FOLDER_NOT_FOUND
    assert store.count(INBOX) == 1


def test_a_mail_whose_letter_has_not_come_yet_stays(clerk: FilingClerk, store: Store) -> None:
    head = NewHead(header=b"Subject: later\r\n\r\n", uid=3, flags=(), size=100)
    store.add_heads(INBOX, [head])
    (row,) = store.rows(INBOX)

    reply = clerk.serve(MoveMail(account_id=TARO, row_id=row.id, target=Role.TRASH), store)

    assert isinstance(reply, MailFiled)
    assert reply.problem is not None
    assert reply.problem.code is ProblemCode.MAIL_ON_ITS_WAY


def test_a_letter_that_waits_to_be_sent_is_not_deleted(clerk: FilingClerk, store: Store) -> None:
    envelope = Envelope(mail_from="taro@example.org", recipients=("a@example.net",))
    raw = b"From: taro@example.org\r\nMessage-ID: <1@x>\r\n\r\nwords"
    number = store.outbox.put(raw, envelope).message.id

    reply = clerk.serve(DeleteMail(account_id=TARO, row_id=number), store)

    assert isinstance(reply, MailFiled)
    assert reply.problem is not None
    assert store.row(number) is not None


def test_what_is_deleted_for_good_is_gone_and_a_second_time_is_told(clerk: FilingClerk, store: Store) -> None:
    number = put(store, "tea")

    first = clerk.serve(DeleteMail(account_id=TARO, row_id=number), store)
    second = clerk.serve(DeleteMail(account_id=TARO, row_id=number), store)

    assert first == MailFiled(account_id=TARO, row_id=number, source=INBOX)
    assert isinstance(second, MailFiled)
    assert second.problem is not None
    assert second.problem.code is ProblemCode.MESSAGE_NOT_FOUND
    assert store.row(number) is None


def test_marks_count_at_once(clerk: FilingClerk, store: Store) -> None:
    number = put(store, "tea")
    clerk.serve(MarkMail(account_id=TARO, row_id=number, mark=Mark.READ), store)
    clerk.serve(MarkMail(account_id=TARO, row_id=number, mark=Mark.FLAGGED), store)
    read = store.row(number)

    reply = clerk.serve(MarkMail(account_id=TARO, row_id=number, mark=Mark.UNREAD), store)

    assert read is not None
    assert (read.unread, read.flagged) == (False, True)
    assert isinstance(reply, FoldersListed)
    assert reply.folders[0].unread == 1


def test_the_folders_are_told_with_their_counts(clerk: FilingClerk, store: Store) -> None:
    put(store, "tea")

    reply = clerk.serve(ListFolders(account_id=TARO), store)

    assert isinstance(reply, FoldersListed)
    assert [(row.name, row.total) for row in reply.folders] == [("INBOX", 1), ("Sent", 0), ("Outbox", 0)]


async def test_a_search_looks_into_one_folder_or_all(clerk: FilingClerk, store: Store) -> None:
    put(store, "tea one")
    put(store, "tea two", folder="Club")
    put(store, "coffee")

    one = await clerk.list_mail(ListMail(account_id=TARO, folder="Club", words="tea"), store)
    both = await clerk.list_mail(ListMail(account_id=TARO, folder=None, words="tea"), store)

    assert one is not None
    assert [row.subject for row in one.rows] == ["tea two"]
    assert both is not None
    assert (both.total, both.words, both.folder) == (2, "tea", None)


async def test_a_search_that_another_one_followed_is_not_answered(clerk: FilingClerk, store: Store) -> None:
    put(store, "tea")
    requests = [ListMail(account_id=TARO, folder=INBOX, words=words) for words in ("t", "te", "tea")]

    answers = await asyncio.gather(*(clerk.list_mail(request, store) for request in requests))

    assert [answer is not None for answer in answers][1:] == [False, True]
    assert answers[2] is not None
    assert answers[2].total == 1


async def test_a_search_that_was_left_for_a_folder_is_not_answered(clerk: FilingClerk, store: Store) -> None:
    put(store, "tea")
    searches = [ListMail(account_id=TARO, folder=INBOX, words=words) for words in ("t", "te")]
    folder = ListMail(account_id=TARO, folder=INBOX)

    answers = await asyncio.gather(*(clerk.list_mail(request, store) for request in (*searches, folder)))

    assert answers[1] is None
    assert answers[2] is not None
    assert answers[2].words == ""
