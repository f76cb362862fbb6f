"""Mail on its way out survives everything and leaves once."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from wizard.mail.rows import Envelope, OutgoingState
from wizard.mail.store import Store

RAW = b"From: taro@example.org\r\nSubject: s\r\nMessage-ID: <1@example.org>\r\n\r\nwords"
ENVELOPE = Envelope(mail_from="taro@example.org", recipients=("a@example.net", "b@example.net"))


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
    assert (row.envelope, row.state, row.reply) == (ENVELOPE, OutgoingState.WAITING, "")
    assert store.raw(row.message.id) == RAW


def test_a_sent_mail_moves_to_the_sent_ones(store: Store) -> None:
    number = store.outbox.put(RAW, ENVELOPE).message.id

    store.outbox.mark_sent(number)

    assert store.outbox.rows() == []
    assert store.outbox.row(number) is None
    assert [row.id for row in store.rows("Sent")] == [number]
    assert store.raw(number) == RAW


def test_the_same_mail_put_twice_is_two_mails(store: Store) -> None:
    assert store.outbox.put(RAW, ENVELOPE) != store.outbox.put(RAW, ENVELOPE)


def test_the_servers_word_is_kept_with_the_state(store: Store) -> None:
    number = store.outbox.put(RAW, ENVELOPE).message.id

    store.outbox.set_state(number, OutgoingState.REFUSED, "550 no")

    row = store.outbox.row(number)
    assert row is not None
    assert (row.state, row.reply) == (OutgoingState.REFUSED, "550 no")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (OutgoingState.WAITING, OutgoingState.WAITING),
        (OutgoingState.SENDING, OutgoingState.UNKNOWN),
        (OutgoingState.REFUSED, OutgoingState.REFUSED),
        (OutgoingState.UNKNOWN, OutgoingState.UNKNOWN),
    ],
)
def test_a_mail_that_was_being_sent_when_the_program_died_is_of_unknown_fate(
    path: Path, before: OutgoingState, after: OutgoingState
) -> None:
    with Store(path) as store:
        number = store.outbox.put(RAW, ENVELOPE).message.id
        store.outbox.set_state(number, before)

    with Store(path) as store:
        assert [row.state for row in store.outbox.rows()] == [after]
