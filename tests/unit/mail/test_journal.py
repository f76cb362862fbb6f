"""Changes made here wait for the server and count at once."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from wizard.mail.store.filing import FLAGGED, SEEN
from wizard.mail.store.removal import Stage
from wizard.mail.store.rows import INBOX, NewMail, Role
from wizard.mail.store.store import Store
from wizard.mail.writing.envelope import Envelope


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store(tmp_path / "mail.sqlite3") as store:
        yield store


def mail(name: str, uid: int | None = None, *flags: str, uidl: str | None = None) -> NewMail:
    raw = f"Subject: {name}\r\nMessage-ID: <{name}@example.org>\r\n\r\nwords".encode()
    return NewMail(raw=raw, uid=uid, flags=flags, uidl=uidl)


def number_of(store: Store, name: str) -> int:
    return next(row.id for row in store.rows() if row.subject == name)


def where(store: Store) -> dict[str, str]:
    return {row.subject: row.folder for row in store.rows()}


def test_a_flag_that_was_set_and_cleared_again_is_no_news(store: Store) -> None:
    store.add(INBOX, [mail("a", 1)])

    store.journal.set_flag(number_of(store, "a"), FLAGGED, on=True)
    assert [(news.uid, news.flag, news.is_set) for news in store.journal.flag_news(INBOX)] == [
        (1, FLAGGED, True)
    ]
    store.journal.set_flag(number_of(store, "a"), FLAGGED, on=False)

    assert store.journal.flag_news(INBOX) == ()
    assert store.journal.folders_with_news() == ()


def test_a_flag_changed_again_while_it_was_told_is_news_again(store: Store) -> None:
    store.add(INBOX, [mail("a", 1)])
    store.journal.set_flag(number_of(store, "a"), SEEN, on=True)
    told = store.journal.flag_news(INBOX)
    store.journal.set_flag(number_of(store, "a"), SEEN, on=False)
    store.journal.set_flag(number_of(store, "a"), SEEN, on=True)

    store.journal.flags_told(told)

    assert len(store.journal.flag_news(INBOX)) == 1


def test_flags_of_mail_that_is_only_here_are_no_news(store: Store) -> None:
    store.add(INBOX, [mail("a", uidl="x")])

    store.mark_read(number_of(store, "a"))

    assert store.journal.flag_news(INBOX) == ()
    assert not store.rows(INBOX)[0].unread
    store.journal.set_flag(999, SEEN, on=True)


def test_a_moved_mail_is_in_the_other_folder_at_once_and_not_fetched_again(store: Store) -> None:
    store.add(INBOX, [mail("a", 1)])

    assert store.journal.move(number_of(store, "a"), "Club")

    assert where(store) == {"a": "Club"}
    assert store.numbering.known_uids(INBOX) == {1}
    (removal,) = store.journal.removals(INBOX)
    assert (removal.uid, removal.target, removal.stage) == (1, "Club", Stage.WAITING)
    assert store.journal.folders_with_news() == (INBOX,)


def test_a_mail_moved_back_before_the_server_knew_was_never_away(store: Store) -> None:
    store.add(INBOX, [mail("a", 1)])
    store.journal.move(number_of(store, "a"), "Club")

    store.journal.move(number_of(store, "a"), INBOX)

    assert store.journal.removals(INBOX) == ()
    assert where(store) == {"a": INBOX}
    assert store.numbering.known_uids(INBOX) == {1}


def test_a_mail_moved_twice_goes_to_the_last_place(store: Store) -> None:
    store.add(INBOX, [mail("a", 1)])
    store.journal.move(number_of(store, "a"), "Club")
    store.journal.move(number_of(store, "a"), "Trash")

    (removal,) = store.journal.removals(INBOX)

    assert removal.target == "Trash"


def test_a_mail_moved_on_while_the_server_moved_it_has_to_go_on_there_too(store: Store) -> None:
    store.add(INBOX, [mail("a", 1)])
    store.journal.move(number_of(store, "a"), "Club")
    (removal,) = store.journal.removals(INBOX)
    store.journal.set_stage(removal, Stage.COPYING, target_uid_next=7)
    store.journal.move(number_of(store, "a"), "Trash")

    store.journal.finish(removal, new_uid=7)

    (onward,) = store.journal.removals("Club")
    assert (onward.uid, onward.target) == (7, "Trash")
    assert where(store) == {"a": "Trash"}


def test_a_mail_that_arrived_has_its_new_name(store: Store) -> None:
    store.add(INBOX, [mail("a", 1)])
    store.journal.move(number_of(store, "a"), "Club")

    store.journal.finish(store.journal.removals(INBOX)[0], new_uid=7)

    assert store.numbering.known_uids("Club") == {7}
    assert store.numbering.known_uids(INBOX) == frozenset()


def test_a_moved_mail_without_a_name_is_recognised_in_its_new_folder(store: Store) -> None:
    store.add(INBOX, [mail("a", 1)])
    number = number_of(store, "a")
    store.journal.move(number, "Club")
    store.journal.finish(store.journal.removals(INBOX)[0])

    assert store.add("Club", [mail("a", 4)]).new == 0
    assert number_of(store, "a") == number


def test_a_mail_that_somebody_else_took_away_comes_back_where_it_is(store: Store) -> None:
    store.add(INBOX, [mail("a", 1)])
    number = number_of(store, "a")
    store.journal.move(number, "Club")

    store.journal.lost(store.journal.removals(INBOX)[0])
    assert where(store) == {}
    assert store.raw(number) is None

    assert store.add("Elsewhere", [mail("a", 4)]).new == 0
    assert where(store) == {"a": "Elsewhere"}
    assert number_of(store, "a") == number


def test_a_deleted_mail_is_away_at_once_and_its_bytes_when_the_server_knows(store: Store) -> None:
    store.add(INBOX, [mail("a", 1), mail("b", 2)])
    number = number_of(store, "a")

    assert store.journal.delete(number)

    assert where(store) == {"b": INBOX}
    (removal,) = store.journal.removals(INBOX)
    assert (removal.uid, removal.target) == (1, None)
    store.journal.finish(removal)
    with store._database.reading() as connection:
        assert connection.execute("SELECT count(*) FROM raw").fetchone()[0] == 1


def test_a_mail_that_is_only_here_is_deleted_for_good(store: Store) -> None:
    store.add("Letters", [mail("a")])

    store.journal.delete(number_of(store, "a"))

    with store._database.reading() as connection:
        assert connection.execute("SELECT count(*) FROM raw").fetchone()[0] == 0


def test_a_mail_on_its_way_to_the_trash_can_be_deleted(store: Store) -> None:
    store.add(INBOX, [mail("a", 1)])
    store.journal.move(number_of(store, "a"), "Trash")

    store.journal.delete(number_of(store, "a"))

    (removal,) = store.journal.removals(INBOX)
    assert (removal.uid, removal.target) == (1, None)
    assert where(store) == {}


def test_a_deleted_mail_of_pop_is_not_fetched_again(store: Store) -> None:
    store.add(INBOX, [mail("a", uidl="x")])

    store.journal.delete(number_of(store, "a"))

    assert store.numbering.known_uidls() == {("x", 0)}
    assert store.add(INBOX, [mail("a", uidl="x")]).new == 0
    assert where(store) == {}


def test_mail_in_the_outbox_is_not_moved_or_deleted_from_here(store: Store) -> None:
    row = store.outbox.put(mail("a").raw, Envelope(mail_from="a@example.org", recipients=("b@example.org",)))

    assert not store.journal.move(row.message.id, INBOX)
    assert not store.journal.delete(row.message.id)
    assert not store.journal.delete(999)
    assert len(store.outbox.rows()) == 1


def test_what_has_to_leave_a_folder_is_recognised_after_a_new_numbering(store: Store) -> None:
    store.numbering.renumber(INBOX, 1)
    store.add(INBOX, [mail("a", 1), mail("b", 2), mail("c", 3)])
    numbers = {name: number_of(store, name) for name in "ab"}
    store.journal.move(numbers["a"], "Club")
    store.journal.delete(numbers["b"])

    store.numbering.renumber(INBOX, 2)

    assert where(store) == {"a": "Club", "c": INBOX}
    assert store.journal.folders_with_news() == ()
    assert store.add(INBOX, [mail("a", 5), mail("b", 6), mail("c", 7)]).new == 0
    assert where(store) == {"a": "Club", "c": INBOX}
    assert {removal.uid: removal.number for removal in store.journal.removals(INBOX)} == {
        5: numbers["a"],
        6: numbers["b"],
    }


def test_a_copied_mail_is_recognised_where_it_has_still_to_leave_though_every_mail_has_a_name(
    store: Store,
) -> None:
    store.numbering.renumber(INBOX, 1)
    store.add(INBOX, [mail("a", 1)])
    number = number_of(store, "a")
    store.journal.move(number, "Club")
    store.journal.leave(store.journal.removals(INBOX)[0], new_uid=8)

    store.numbering.renumber(INBOX, 2)

    assert store.add(INBOX, [mail("a", 5)]).new == 0
    assert where(store) == {"a": "Club"}
    assert [(one.uid, one.number) for one in store.journal.removals(INBOX)] == [(5, number)]


def test_a_mail_whose_name_is_not_known_yet_is_moved_and_deleted_once_it_is(store: Store) -> None:
    store.add(INBOX, [mail("a", 1), mail("b", 2)])
    for name in "ab":
        store.journal.move(number_of(store, name), "Club")
    for removal in store.journal.removals(INBOX):
        store.journal.finish(removal)

    store.journal.move(number_of(store, "a"), "Trash")
    store.journal.delete(number_of(store, "b"))
    assert store.add("Club", [mail("a", 8), mail("b", 9)]).new == 0

    assert where(store) == {"a": "Trash"}
    assert [(one.uid, one.target) for one in store.journal.removals("Club")] == [(8, "Trash"), (9, None)]


def test_a_mail_without_a_name_that_comes_back_waits_for_it_again(store: Store) -> None:
    store.add(INBOX, [mail("a", 1)])
    number = number_of(store, "a")
    store.journal.move(number, "Club")
    store.journal.finish(store.journal.removals(INBOX)[0])

    store.journal.move(number, "Trash")
    store.journal.move(number, "Club")

    assert store.journal.removals("Club") == ()
    assert store.numbering.is_awaiting("Club")


def test_a_flag_of_a_mail_without_a_name_is_told_once_it_has_one(store: Store) -> None:
    store.add(INBOX, [mail("a", 1)])
    number = number_of(store, "a")
    store.journal.move(number, "Club")
    store.journal.finish(store.journal.removals(INBOX)[0])

    store.journal.set_flag(number, FLAGGED, on=True)
    store.add("Club", [mail("a", 8)])

    assert store.rows("Club")[0].flagged
    assert [(one.uid, one.flag) for one in store.journal.flag_news("Club")] == [(8, FLAGGED)]


def test_a_mail_deleted_while_the_server_copied_it_goes_from_both_folders(store: Store) -> None:
    store.add(INBOX, [mail("a", 1)])
    number = number_of(store, "a")
    store.journal.move(number, "Club")
    (removal,) = store.journal.removals(INBOX)
    store.journal.set_stage(removal, Stage.COPYING, target_uid_next=7)

    store.journal.delete(number)
    store.journal.finish(removal, new_uid=7)

    (onward,) = store.journal.removals("Club")
    assert (onward.uid, onward.target) == (7, None)
    assert where(store) == {}


def test_a_mail_that_is_still_marked_somewhere_is_not_forgotten(store: Store) -> None:
    store.add(INBOX, [mail("a", 1)])
    number = number_of(store, "a")
    store.journal.move(number, "Club")
    (removal,) = store.journal.removals(INBOX)
    store.journal.leave(removal, new_uid=7)
    store.journal.delete(number)
    (onward,) = store.journal.removals("Club")
    store.journal.finish(onward)
    store.tidy(datetime.now(UTC) + timedelta(days=31))

    assert store.numbering.known_uids(INBOX) == {1}
    assert where(store) == {}
    store.journal.finish(store.journal.removals(INBOX)[0])
    assert store.tidy(datetime.now(UTC) + timedelta(days=31)) == 1


def test_a_mail_that_was_only_hidden_is_not_deleted_where_it_arrives(store: Store) -> None:
    store.add(INBOX, [mail("a", 1)])
    number = number_of(store, "a")
    store.journal.move(number, "Club")
    (removal,) = store.journal.removals(INBOX)
    with store._database.writing() as connection:
        connection.execute("UPDATE message SET gone_at = 1 WHERE id = ?", (number,))

    store.journal.finish(removal, new_uid=7)

    assert store.journal.removals("Club") == ()


def test_a_second_copy_is_a_mail_of_its_own_while_the_first_has_to_be_moved(store: Store) -> None:
    store.add(INBOX, [mail("a", 1)])
    number = number_of(store, "a")
    store.journal.move(number, "Club")

    assert store.add("Club", [mail("a", 5)]).new == 1

    store.journal.finish(store.journal.removals(INBOX)[0], new_uid=6)
    assert store.numbering.known_uids("Club") == {5, 6}
    assert len(store.rows("Club")) == 2


def test_the_trash_is_the_servers_or_made_here(store: Store) -> None:
    assert store.folder_with(Role.TRASH) == "Trash"
    assert store.folder_with(Role.TRASH) == "Trash"
    store.give_role("ごみ箱", Role.TRASH)
    assert store.folder_with(Role.TRASH) == "ごみ箱"
    assert store.folder("Trash") is None
