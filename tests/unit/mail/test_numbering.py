"""What the server calls the mails, and what happens when it changes its mind."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from wizard.mail.store.numbering import Cursor
from wizard.mail.store.rows import INBOX, Added, NewMail
from wizard.mail.store.store import Store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store(tmp_path / "mail.sqlite3") as store:
        yield store


def mail(name: str, uid: int | None = None, *flags: str, uidl: str | None = None, copy: int = 0) -> NewMail:
    raw = f"Subject: {name}\r\nMessage-ID: <{name}@example.org>\r\n\r\nwords".encode()
    return NewMail(raw=raw, uid=uid, uidl=uidl, uidl_copy=copy, flags=flags)


def unread(store: Store) -> dict[str, bool]:
    return {row.subject: row.unread for row in store.rows()}


def test_a_mail_with_a_known_uid_is_not_stored_again(store: Store) -> None:
    store.add(INBOX, [mail("a", 1)])

    assert store.add(INBOX, [mail("a", 1), mail("b", 2)]) == Added(new=1, known=1)
    assert store.numbering.known_uids(INBOX) == {1, 2}


def test_the_same_letter_twice_on_the_server_is_twice_in_the_store(store: Store) -> None:
    assert store.add(INBOX, [mail("a", 1), mail("a", 2)]) == Added(new=2, known=0)


def test_the_uids_of_one_folder_say_nothing_of_another(store: Store) -> None:
    store.add(INBOX, [mail("a", 1)])

    assert store.add("Club", [mail("a", 1)]) == Added(new=1, known=0)
    assert store.numbering.known_uids("nowhere") == frozenset()


def test_a_new_numbering_loses_and_doubles_nothing(store: Store) -> None:
    store.numbering.renumber(INBOX, 100)
    store.add(INBOX, [mail("a", 1), mail("a", 2), mail("b", 3), mail("gone", 4)])
    numbers = {row.id for row in store.rows()}

    store.numbering.renumber(INBOX, 200)

    assert store.numbering.uid_validity(INBOX) == 200
    assert store.numbering.known_uids(INBOX) == frozenset()
    assert store.count(INBOX) == 4
    assert store.add(INBOX, [mail("b", 1), mail("a", 7), mail("a", 8), mail("new", 9)]) == Added(
        new=1, known=3
    )
    assert store.numbering.known_uids(INBOX) == {1, 7, 8, 9}
    assert len(store.rows()) == 5
    assert numbers < {row.id for row in store.rows()}


def test_a_folder_that_was_never_numbered_has_no_validity(store: Store) -> None:
    assert store.numbering.uid_validity(INBOX) is None
    assert store.numbering.uid_validity("nowhere") is None


def test_the_servers_flags_are_taken_over(store: Store) -> None:
    store.add(INBOX, [mail("a", 1), mail("b", 2, "\\Seen")])

    store.numbering.take_flags(INBOX, {1: ("\\SEEN", "\\Flagged"), 2: (), 99: ("\\Seen",)})

    assert unread(store) == {"a": False, "b": True}
    assert [row.flagged for row in store.rows() if row.subject == "a"] == [True]


def test_rel_24_what_was_read_here_stays_read_until_the_server_knows(store: Store) -> None:
    store.add(INBOX, [mail("a", 1), mail("b", 2)])
    store.mark_read(next(row.id for row in store.rows() if row.subject == "a"))

    store.numbering.take_flags(INBOX, {1: ("$Label",), 2: ()})

    assert unread(store) == {"a": False, "b": True}
    (news,) = store.journal.flag_news(INBOX)
    assert (news.uid, news.flag, news.is_set) == (1, "\\Seen", True)
    store.journal.flags_told([news])
    assert store.journal.flag_news(INBOX) == ()
    store.numbering.take_flags(INBOX, {1: ("\\Seen", "$Label")})
    store.numbering.take_flags(INBOX, {1: ()})
    assert unread(store) == {"a": True, "b": True}


def test_a_mail_read_before_is_still_read_after_a_new_numbering(store: Store) -> None:
    store.add(INBOX, [mail("a", 1)])
    store.mark_read(store.rows()[0].id)
    store.numbering.renumber(INBOX, 2)

    store.add(INBOX, [mail("a", 5)])

    assert unread(store) == {"a": False}
    assert [news.uid for news in store.journal.flag_news(INBOX)] == [5]


def test_mails_that_share_a_uidl_are_told_apart(store: Store) -> None:
    store.add(INBOX, [mail("a", uidl="x"), mail("b", uidl="x", copy=1)])

    assert store.add(INBOX, [mail("a", uidl="x"), mail("b", uidl="x", copy=1)]) == Added(new=0, known=2)
    assert store.numbering.known_uidls() == {("x", 0), ("x", 1)}


def test_a_mail_under_a_new_uidl_is_recognised(store: Store) -> None:
    store.add(INBOX, [mail("a", uidl="old")])

    store.numbering.release_uidls([("old", 0)])

    assert store.add(INBOX, [mail("a", uidl="new")]) == Added(new=0, known=1)
    assert store.numbering.known_uidls() == {("new", 0)}


def test_a_deleted_mail_stays_away_under_a_new_uidl_until_the_server_has_it_no_more(store: Store) -> None:
    store.add(INBOX, [mail("a", uidl="old")])
    store.journal.delete(store.rows()[0].id)

    store.numbering.release_uidls([("old", 0)])
    assert store.add(INBOX, [mail("a", uidl="new")]) == Added(new=0, known=1)
    assert store.rows() == []
    assert store.numbering.uidls_to_delete(None) == {("new", 0)}

    store.numbering.release_uidls([("new", 0)])
    store.numbering.forget_deleted()
    assert store.numbering.known_uidls() == frozenset()


def test_the_servers_own_copy_of_a_sent_mail_is_recognised_although_it_was_changed(store: Store) -> None:
    store.add("Sent", [mail("a"), mail("b")])
    changed = NewMail(raw=b"X-Server: x\r\n" + mail("a").raw, uid=1)

    assert store.add("Sent", [changed]) == Added(new=0, known=1)
    assert store.add(INBOX, [changed]) == Added(new=1, known=0)


def named(store: Store, count: int) -> None:
    store.add(INBOX, [mail(str(uid), uid) for uid in range(1, count + 1)])


def test_a_few_missing_mails_go_at_once_and_come_back_under_their_number(store: Store) -> None:
    named(store, 5)
    numbers = {row.subject: row.id for row in store.rows()}

    assert store.numbering.take_missing(INBOX, [2, 3, 4, 5]) == 0

    assert "1" not in unread(store)
    assert store.add(INBOX, [mail("1", 9)]) == Added(new=0, known=1)
    assert {row.subject: row.id for row in store.rows()} == numbers


@pytest.mark.parametrize("present", [[], [1, 2, 3]])
def test_rel_09_a_folder_that_is_suddenly_empty_is_believed_only_twice(
    store: Store, present: list[int]
) -> None:
    named(store, 30)

    assert store.numbering.take_missing(INBOX, present) == 30 - len(present)
    assert store.count(INBOX) == 30
    assert store.numbering.take_missing(INBOX, present) == 0

    assert store.count(INBOX) == len(present)


def test_a_mail_missing_once_and_back_again_is_not_suspected_for_ever(store: Store) -> None:
    named(store, 30)
    store.numbering.take_missing(INBOX, [])
    store.numbering.take_missing(INBOX, range(1, 31))

    assert store.numbering.take_missing(INBOX, []) == 30
    assert store.count(INBOX) == 30


def test_mails_that_a_new_numbering_does_not_bring_back_go_after_two_whole_looks(store: Store) -> None:
    store.numbering.renumber(INBOX, 1)
    named(store, 3)
    store.numbering.renumber(INBOX, 2)
    store.add(INBOX, [mail("1", 11), mail("2", 12)])

    store.numbering.take_missing(INBOX, [11, 12])
    assert store.count(INBOX) == 3
    store.numbering.take_missing(INBOX, [11, 12])

    assert sorted(unread(store)) == ["1", "2"]


def test_a_cursor_is_kept_and_forgotten_with_the_numbering(store: Store) -> None:
    store.numbering.renumber(INBOX, 5)
    assert store.numbering.cursor(INBOX) is None
    cursor = Cursor(uid_validity=5, uid_next=9, modseq=2**62, exists=3, trusted=2)

    store.numbering.set_cursor(INBOX, cursor)
    assert store.numbering.cursor(INBOX) == cursor
    store.numbering.renumber(INBOX, 6)

    assert store.numbering.cursor(INBOX) is None
    assert store.numbering.times_renumbered(INBOX) == 1
    store.numbering.is_steady(INBOX)
    assert store.numbering.times_renumbered(INBOX) == 0
