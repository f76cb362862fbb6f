"""Mail on its way out survives everything and leaves once."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from tests.helpers.mail_values import NOW
from wizard.mail.store.outgoing import OutgoingOrderError, OutgoingState
from wizard.mail.store.rows import NewMail, OutgoingRow, Refusal
from wizard.mail.store.store import Store
from wizard.mail.writing.envelope import Envelope

RAW = b"From: taro@example.org\r\nSubject: s\r\nMessage-ID: <1@example.org>\r\n\r\nwords"
ENVELOPE = Envelope(mail_from="taro@example.org", recipients=("a@example.net", "b@example.net"))

NOT_B = Refusal(address="b@example.net", reply="550 5.1.1 nobody")
LATER_B = Refusal(address="b@example.net", reply="450 4.2.0 busy")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "mail.sqlite3"


@pytest.fixture
def store(path: Path) -> Iterator[Store]:
    with Store(path) as store:
        yield store


def test_a_mail_waits_with_its_envelope(store: Store) -> None:
    row = store.outbox.put(RAW, ENVELOPE)

    assert store.outbox.rows() == [row]
    assert store.outbox.row(row.message.id) == row
    assert (row.message.folder, row.message.unread) == ("Outbox", False)
    assert (row.envelope, row.state, row.reply, row.tries) == (ENVELOPE, OutgoingState.WAITING, "", 0)
    assert store.raw(row.message.id) == RAW


def sending(store: Store, *, ending: bool = True) -> int:
    """The number of a mail that is just being sent."""
    number = store.outbox.put(RAW, ENVELOPE).message.id
    assert store.outbox.begin(number)
    if ending:
        store.outbox.mark_end(number)
    return number


def the_row(store: Store, number: int) -> OutgoingRow:
    row = store.outbox.row(number)
    assert row is not None
    return row


def test_a_sent_mail_moves_to_the_sent_ones(store: Store) -> None:
    number = sending(store)

    store.outbox.take(number)

    assert store.outbox.rows() == []
    assert store.outbox.row(number) is None
    assert [row.id for row in store.rows("Sent")] == [number]
    assert store.raw(number) == RAW


def test_the_same_mail_put_twice_is_two_mails(store: Store) -> None:
    assert store.outbox.put(RAW, ENVELOPE) != store.outbox.put(RAW, ENVELOPE)


def test_a_mail_is_in_one_hand_only(store: Store) -> None:
    number = store.outbox.put(RAW, ENVELOPE).message.id

    assert store.outbox.begin(number)
    assert not store.outbox.begin(number)


def test_the_servers_word_is_kept_with_a_refused_mail_and_for_each_recipient(store: Store) -> None:
    number = sending(store, ending=False)

    store.outbox.turn_down(number, "550 no", [NOT_B])

    row = the_row(store, number)
    assert (row.state, row.reply, row.refused) == (OutgoingState.REFUSED, "550 no", (NOT_B,))


def test_a_mail_that_was_put_off_waits_for_its_time(store: Store) -> None:
    number = sending(store)

    store.outbox.put_off(number, "451 later", next_at=NOW + timedelta(minutes=1), counts=True)

    row = the_row(store, number)
    assert (row.state, row.reply, row.tries) == (OutgoingState.WAITING, "451 later", 1)
    assert store.outbox.due(NOW) == []
    assert store.outbox.due(NOW + timedelta(minutes=1)) == [row]
    assert store.outbox.due() == [row]


def test_rel_16_those_who_were_refused_are_kept_and_they_alone_are_offered_again(store: Store) -> None:
    number = sending(store)

    store.outbox.take(number, refused=[NOT_B])
    row = the_row(store, number)
    again = store.outbox.send_again(number)

    assert (row.state, row.message.folder, row.refused) == (OutgoingState.SENT, "Sent", (NOT_B,))
    assert again
    assert the_row(store, number).envelope.recipients == ("b@example.net",)
    assert store.raw(number) == RAW


def test_those_who_get_it_later_are_tried_again_by_themselves(store: Store) -> None:
    number = sending(store)

    store.outbox.take(number, later=[LATER_B], next_at=NOW)

    row = the_row(store, number)
    assert (row.state, row.envelope.recipients) == (OutgoingState.WAITING, ("b@example.net",))
    assert [one.id for one in store.rows("Sent")] == [number]
    assert store.outbox.begin(number)
    store.outbox.mark_end(number)
    store.outbox.take(number)
    assert store.outbox.rows() == []


def test_a_copy_is_due_once(store: Store) -> None:
    number = sending(store)

    store.outbox.take(number, later=[LATER_B], wants_copy=True)
    first = store.outbox.copies_due()
    store.outbox.copied(number)
    store.outbox.begin(number)
    store.outbox.mark_end(number)
    store.outbox.take(number, wants_copy=True)

    assert first == [number]
    assert store.outbox.copies_due() == []


def test_a_refused_mail_can_be_sent_again_or_given_up(store: Store) -> None:
    first, second = sending(store), sending(store)
    for number in (first, second):
        store.outbox.turn_down(number, "550 no")

    assert store.outbox.send_again(first)
    assert store.outbox.delete(second)

    assert [(row.message.id, row.state) for row in store.outbox.rows()] == [(first, OutgoingState.WAITING)]
    assert store.raw(second) is None


def test_a_waiting_mail_is_not_sent_a_second_time_by_hand(store: Store) -> None:
    number = store.outbox.put(RAW, ENVELOPE).message.id

    assert not store.outbox.send_again(number)


def test_a_mail_that_is_being_sent_cannot_be_given_up(store: Store) -> None:
    number = sending(store)

    assert not store.outbox.delete(number)
    assert the_row(store, number).state is OutgoingState.ENDING


def test_giving_up_those_who_were_refused_leaves_the_sent_mail(store: Store) -> None:
    number = sending(store)
    store.outbox.take(number, refused=[NOT_B])

    assert store.outbox.delete(number)

    assert store.outbox.rows() == []
    assert store.raw(number) == RAW


def test_an_unknown_mail_that_was_found_is_a_sent_one(store: Store) -> None:
    number = sending(store)
    store.outbox.lose_answer(number, "")

    store.outbox.found(number)

    assert store.outbox.rows() == []
    assert [row.id for row in store.rows("Sent")] == [number]


def test_an_unknown_mail_whose_copy_was_fetched_is_there_once(store: Store) -> None:
    number = sending(store)
    store.outbox.lose_answer(number, "")
    store.add("Sent", [NewMail(raw=RAW, uid=7)])

    store.outbox.found(number)

    assert [row.id for row in store.rows("Sent")] != [number]
    assert store.count("Sent") == 1


@pytest.mark.parametrize(("ending", "after"), [(False, OutgoingState.WAITING), (True, OutgoingState.UNKNOWN)])
def test_rel_15_only_a_mail_that_was_at_its_end_when_the_program_died_is_of_unknown_fate(
    path: Path, after: OutgoingState, *, ending: bool
) -> None:
    with Store(path) as store:
        sending(store, ending=ending)
        refused = sending(store)
        store.outbox.turn_down(refused, "550 no")

    with Store(path) as store:
        assert [row.state for row in store.outbox.rows()] == [after, OutgoingState.REFUSED]


def test_what_the_disk_would_not_write_down_is_settled_without_a_new_start(store: Store) -> None:
    held, left = sending(store), sending(store)
    store.outbox.let_go(left)

    store.outbox.settle_interrupted()

    assert the_row(store, held).state is OutgoingState.ENDING
    assert the_row(store, left).state is OutgoingState.UNKNOWN


def test_a_step_that_is_not_in_the_table_is_a_bug(store: Store) -> None:
    number = store.outbox.put(RAW, ENVELOPE).message.id

    with pytest.raises(OutgoingOrderError):
        store.outbox.take(number)
    with pytest.raises(OutgoingOrderError):
        store.outbox.found(999)

    assert the_row(store, number).state is OutgoingState.WAITING
