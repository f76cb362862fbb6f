"""The letter to oneself, through a company on loopback."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from typing_extensions import override

from tests.helpers.mail_company import Company, open_company
from tests.helpers.mail_values import NOW, SECRET, account
from wizard.mail.sending import roundtrip
from wizard.mail.sending.roundtrip import RoundTrip, round_trip
from wizard.mail.store.store import Store
from wizard.mail.store.store_fault import StoreError, StoreFault
from wizard.model.problem import ProblemCode
from wizard.model.server import Protocol

SUBJECT = "たよりからの手紙①"
BODY = "この手紙が読めれば、メールは使えます。\n.\nHello\n"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store(tmp_path / "mail.sqlite3") as store:
        yield store


async def travel(
    company: Company, store: Store, protocol: Protocol = Protocol.IMAP, *, wait_s: float = 5.0
) -> RoundTrip:
    async with open_company(company) as net:
        return await round_trip(
            account(protocol), SECRET, store, subject=SUBJECT, body=BODY, internet=net, now=NOW, wait_s=wait_s
        )


@pytest.mark.parametrize("protocol", [Protocol.IMAP, Protocol.POP3])
async def test_a_letter_to_oneself_comes_back_the_same(store: Store, protocol: Protocol) -> None:
    trip = await travel(Company(), store, protocol)

    assert (trip.arrived, trip.same, trip.problem) == (True, True, None)
    assert trip.message_id is not None
    assert trip.row_id == store.find(trip.message_id, "INBOX")
    assert trip.ms > 0


async def test_a_full_inbox_does_not_delay_the_letter(store: Store) -> None:
    company = Company()
    for number in range(100):
        company.inbox.put(b"Subject: %d\r\n\r\n" % number)

    trip = await travel(company, store)

    assert trip.arrived
    assert store.count("INBOX") == 30


async def test_a_letter_that_does_not_come_is_late(store: Store) -> None:
    trip = await travel(Company(delivers=False), store, wait_s=0.3)

    assert not trip.arrived
    assert not trip.same
    assert trip.problem is not None
    assert trip.problem.code is ProblemCode.TEST_MAIL_LATE


async def test_a_letter_that_was_changed_on_its_way_is_not_the_same(store: Store) -> None:
    company = Company(changes=lambda raw: raw.replace(b"base64\r\n\r\n", b"base64\r\n\r\nYWJj"))

    trip = await travel(company, store)

    assert trip.arrived
    assert not trip.same


async def test_a_letter_of_unknown_fate_that_arrives_was_sent(store: Store) -> None:
    trip = await travel(Company(instead={"taken": None}), store)

    assert trip.arrived
    assert trip.problem is None
    assert store.outbox.rows() == []
    assert store.count("Sent") == 1


async def test_a_letter_that_was_not_sent_is_not_waited_for(store: Store) -> None:
    company = Company(instead={"MAIL": "550 no"})

    trip = await travel(company, store)

    assert not trip.arrived
    assert trip.problem is not None
    assert trip.problem.code is ProblemCode.MESSAGE_REFUSED
    assert not any(command.startswith("AUTHENTICATE") for command in company.commands)


async def test_a_refused_password_is_not_tried_again(store: Store) -> None:
    company = Company(instead={"AUTHENTICATE": "NO [AUTHENTICATIONFAILED] no"})

    trip = await travel(company, store)

    assert trip.problem is not None
    assert trip.problem.code is ProblemCode.AUTH_FAILED
    # Once for the copy of the sent letter, once to look for it.
    assert sum(command.startswith("AUTHENTICATE") for command in company.commands) == 2


async def test_a_server_that_hangs_up_is_asked_again(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(roundtrip, "_PAUSES_S", (0.05,))
    company = Company(instead={"EXAMINE": None})

    trip = await travel(company, store, wait_s=1.0)

    assert trip.problem is not None
    assert trip.problem.code is ProblemCode.TEST_MAIL_LATE
    assert sum(command.startswith("EXAMINE") for command in company.commands) > 1


class FailingStore(Store):
    """A store whose disk breaks when the letter is looked for."""

    @override
    def find(self, message_id: str, folder: str) -> int | None:
        raise StoreError(StoreFault.DAMAGED, "a bad block")


async def test_a_store_that_fails_on_the_way_is_told(tmp_path: Path) -> None:
    with FailingStore(tmp_path / "mail.sqlite3") as store:
        trip = await travel(Company(), store)

    assert not trip.arrived
    assert trip.problem is not None
    assert trip.problem.code is ProblemCode.STORE_DAMAGED
