"""Sending through a company on loopback: stored first, sent once, and the truth told about it."""

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.helpers.company_imap import Box
from tests.helpers.fake_mail_server import closed_port
from tests.helpers.loopback_internet import HOST, endpoint, internet
from tests.helpers.mail_company import Company, open_company
from tests.helpers.mail_values import NOW, SECRET, USER, account, draft, somebody
from wizard.mail.reading.message import read
from wizard.mail.sending.send import Postman, SendReport, SendStatus, send
from wizard.mail.sending.sent_copy import keeps_copy
from wizard.mail.sending.verdict import judge
from wizard.mail.store.outgoing import OutgoingEvent, OutgoingState
from wizard.mail.store.rows import Refusal, Role
from wizard.mail.store.store import Store
from wizard.mail.store.store_fault import StoreError
from wizard.mail.writing.compose import Draft
from wizard.mail.writing.envelope import Envelope
from wizard.model.account import Account
from wizard.model.problem import ProblemCode
from wizard.model.secret import Secret
from wizard.model.server import Protocol
from wizard.net.tls import TlsBroken
from wizard.protocol.actions import Failed, FailureKind, Outcome
from wizard.protocol.smtp_outcomes import AddressesBeyondAscii


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store(tmp_path / "mail.sqlite3") as store:
        yield store


async def send_by(
    company: Company, store: Store, letter: Draft | None = None, sender: Account | None = None
) -> SendReport:
    async with open_company(company) as net:
        return await send(sender or account(), SECRET, letter or draft(), store, internet=net, now=NOW)


def codes(report: SendReport) -> list[ProblemCode]:
    return [problem.code for problem in report.problems]


def states(store: Store) -> list[OutgoingState]:
    return [row.state for row in store.outbox.rows()]


async def test_a_letter_arrives_and_a_copy_is_kept_on_both_sides(store: Store) -> None:
    company = Company(boxes={"INBOX": Box(), "送信済み": Box(attributes="\\HasNoChildren \\Sent")})

    report = await send_by(company, store, draft(subject="総会①", body="本文\n.\n"))

    assert report.status is SendStatus.SENT
    assert (report.refused, report.problems) == ((), ())
    (raw,) = company.received
    assert read(raw).subject == "総会①"
    assert read(raw).text == "本文\n.\n"
    (copy,) = company.boxes["送信済み"].mails.values()
    assert copy.raw == raw
    assert copy.flags == {"\\Seen"}
    assert states(store) == []
    assert report.row_id is not None
    assert store.raw(report.row_id) == raw
    row = store.row(report.row_id)
    assert row is not None
    assert (row.folder, row.message_id) == ("送信済み", report.message_id)


async def test_what_the_server_takes_at_most_is_known_after_the_first_letter(store: Store) -> None:
    before = store.size_limits.of("mail.example.org")

    await send_by(Company(), store)

    assert (before, store.size_limits.of("mail.example.org")) == (None, 1_000_000)


async def test_blind_copies_arrive_and_are_not_in_the_letter(store: Store) -> None:
    company = Company()
    letter = Draft(to=(somebody(),), bcc=(somebody("secret@example.net"),), body="x")

    await send_by(company, store, letter)

    assert "RCPT TO:<secret@example.net>" in company.commands
    assert b"secret" not in company.received[0]


@pytest.mark.parametrize(
    ("folders", "delimiter", "kept_in"),
    [
        ({"Sent": ""}, "/", "Sent"),
        ({"sent items": ""}, "/", "sent items"),
        ({"INBOX.Sent": ""}, ".", "INBOX.Sent"),
        ({"送信済みアイテム": ""}, "/", "送信済みアイテム"),
        ({"Sent": "", "Gesendet": "\\Sent"}, "/", "Gesendet"),
        ({"Sent": "\\Noselect", "Sent Messages": ""}, "/", "Sent Messages"),
        ({}, "/", "Sent"),
        ({"Club": ""}, "/", "Sent"),
        ({"INBOX.Club": ""}, ".", "INBOX.Sent"),
    ],
)
async def test_the_folder_for_sent_mail_is_found_or_made(
    store: Store, folders: dict[str, str], delimiter: str, kept_in: str
) -> None:
    boxes = {"INBOX": Box()} | {name: Box(attributes=attributes) for name, attributes in folders.items()}
    company = Company(boxes=boxes, delimiter=delimiter)

    report = await send_by(company, store)

    assert report.problems == ()
    assert len(company.boxes[kept_in].mails) == 1
    assert store.folder_with(Role.SENT) == kept_in


async def test_where_sent_cannot_be_made_it_is_made_below_the_inbox(store: Store) -> None:
    company = Company(instead={'CREATE "Sent"': "NO not here"}, delimiter=".")

    await send_by(company, store)

    assert len(company.boxes["INBOX.Sent"].mails) == 1
    assert company.subscribed == ["INBOX.Sent"]


async def test_a_copy_whose_folder_cannot_be_written_down_is_told(store: Store) -> None:
    company = Company(boxes={"INBOX": Box(), "Gesendet": Box(attributes="\\Sent")})
    company.meanwhile["APPEND"] = lambda: _forbid_writing(store)

    report = await send_by(company, store)

    assert report.status is SendStatus.SENT
    assert codes(report) == [ProblemCode.STORE_UNUSABLE]
    assert [row.id for row in store.rows("Sent")] == [report.row_id]


@pytest.mark.parametrize("host", ["smtp.gmail.com", "smtp.office365.com", "smtp-mail.outlook.com"])
def test_companies_that_keep_copies_themselves_are_known(host: str) -> None:
    assert not keeps_copy(account(outgoing_host=host))
    assert keeps_copy(account())


async def test_with_pop_the_copy_stays_here(store: Store) -> None:
    report = await send_by(Company(), store, sender=account(Protocol.POP3))

    assert report.status is SendStatus.SENT
    assert [row.id for row in store.rows("Sent")] == [report.row_id]


@pytest.mark.parametrize(
    "instead",
    [
        {"APPEND": None},
        {"APPEND": "NO full"},
        {"LIST": "NO no"},
        {"AUTHENTICATE": "NO no"},
        {"CREATE": "NO no"},
    ],
)
async def test_a_copy_that_cannot_be_put_there_is_told_and_the_letter_is_still_sent(
    store: Store, instead: dict[str, str | None]
) -> None:
    report = await send_by(Company(instead=instead), store)

    assert report.status is SendStatus.SENT
    assert codes(report) == [ProblemCode.SENT_COPY_FAILED]
    assert [row.id for row in store.rows("Sent")] == [report.row_id]


async def test_the_letter_is_in_the_outbox_before_a_server_hears_of_it(store: Store) -> None:
    net = internet({endpoint(Protocol.SMTP): closed_port()})

    report = await send(account(), SECRET, draft(), store, internet=net, now=NOW)

    assert report.status is SendStatus.QUEUED
    assert codes(report) == [ProblemCode.SERVER_UNREACHABLE]
    (row,) = store.outbox.rows()
    assert (row.message.id, row.state) == (report.row_id, OutgoingState.WAITING)


async def test_what_waited_is_sent_later_and_only_once(store: Store) -> None:
    nowhere = internet({endpoint(Protocol.SMTP): closed_port()})
    queued = await send(account(), SECRET, draft(), store, internet=nowhere, now=NOW)
    company = Company()

    async with open_company(company) as net:
        postman = Postman(account=account(), secret=SECRET, store=store, internet=net)
        first = await postman.flush(now=NOW)
        second = await postman.flush(now=NOW)

    assert [(report.status, report.message_id) for report in first] == [(SendStatus.SENT, queued.message_id)]
    assert second == ()
    assert len(company.received) == 1


@pytest.mark.parametrize("moment", ["EHLO", "MAIL", "RCPT", "DATA"])
async def test_a_connection_lost_before_the_dot_leaves_the_letter_waiting(store: Store, moment: str) -> None:
    company = Company(instead={moment: None})

    report = await send_by(company, store)

    assert report.status is SendStatus.QUEUED
    assert codes(report) == [ProblemCode.SERVER_HUNG_UP]
    assert states(store) == [OutgoingState.WAITING]


async def test_rel_14_a_connection_lost_after_the_dot_is_never_followed_by_a_second_sending(
    store: Store,
) -> None:
    company = Company(instead={"the dot": None})

    report = await send_by(company, store)

    assert report.status is SendStatus.UNKNOWN
    assert codes(report) == [ProblemCode.SEND_UNKNOWN]
    assert states(store) == [OutgoingState.UNKNOWN]
    company.instead.clear()
    async with open_company(company) as net:
        assert await Postman(account=account(), secret=SECRET, store=store, internet=net).flush(now=NOW) == ()
    assert company.received == []


@pytest.mark.parametrize(
    ("instead", "status", "code", "state"),
    [
        ({"MAIL": "550 5.7.1 no"}, SendStatus.REFUSED, ProblemCode.MESSAGE_REFUSED, OutgoingState.REFUSED),
        ({"MAIL": "451 4.3.0 later"}, SendStatus.QUEUED, ProblemCode.TRY_LATER, OutgoingState.WAITING),
        ({"DATA": "554 5.5.1 no"}, SendStatus.REFUSED, ProblemCode.MESSAGE_REFUSED, OutgoingState.REFUSED),
        (
            {"the dot": "552 5.3.4 big"},
            SendStatus.REFUSED,
            ProblemCode.MESSAGE_TOO_LARGE_THERE,
            OutgoingState.REFUSED,
        ),
        ({"the dot": "452 4.3.1 later"}, SendStatus.QUEUED, ProblemCode.TRY_LATER, OutgoingState.WAITING),
        (
            {"AUTH": "535 5.7.8 no"},
            SendStatus.QUEUED,
            ProblemCode.OUTGOING_AUTH_FAILED,
            OutgoingState.WAITING,
        ),
    ],
)
async def test_rel_17_a_refusal_is_final_or_for_now(
    store: Store, instead: dict[str, str | None], status: SendStatus, code: ProblemCode, state: OutgoingState
) -> None:
    report = await send_by(Company(instead=instead), store)

    assert report.status is status
    assert codes(report) == [code]
    assert report.problems[0].detail == next(iter(instead.values()))
    assert states(store) == [state]


async def test_the_last_word_of_the_server_is_kept_in_the_outbox(store: Store) -> None:
    await send_by(Company(instead={"MAIL": "550 5.7.1 no"}), store)

    assert [row.reply for row in store.outbox.rows()] == ["550 5.7.1 no"]


async def test_rel_16_a_recipient_who_is_refused_is_named_and_the_others_get_the_letter(store: Store) -> None:
    company = Company(no_such_users=("nobody@example.net",))

    report = await send_by(company, store, draft("nobody@example.net", "hanako@example.net"))

    assert report.status is SendStatus.SENT
    assert report.refused == (Refusal(address="nobody@example.net", reply="550 5.1.1 no such user"),)
    assert [(one.code, one.facts) for one in report.problems] == [
        (ProblemCode.RECIPIENT_REFUSED, ("nobody@example.net",))
    ]
    assert len(company.received) == 1


@pytest.mark.parametrize(
    ("reply", "code"),
    [
        ("552 5.2.2 mailbox full", ProblemCode.RECIPIENT_FULL),
        ("550 5.2.2 over quota", ProblemCode.RECIPIENT_FULL),
        ("552 exceeded storage allocation", ProblemCode.RECIPIENT_FULL),
        ("552 5.7.1 not from you", ProblemCode.RECIPIENT_REFUSED),
        ("550 5.1.1 no such user", ProblemCode.RECIPIENT_REFUSED),
    ],
)
async def test_a_full_mailbox_is_told_from_one_that_is_not_there(
    store: Store, reply: str, code: ProblemCode
) -> None:
    report = await send_by(Company(instead={"RCPT": reply}), store, draft("hanako@example.net"))

    assert report.status is SendStatus.REFUSED
    assert codes(report) == [code]
    assert report.problems[0].detail == reply


async def test_a_letter_that_nobody_may_get_stays_in_the_outbox(store: Store) -> None:
    report = await send_by(Company(no_such_users=("nobody@example.net",)), store, draft("nobody@example.net"))

    assert report.status is SendStatus.REFUSED
    assert codes(report) == [ProblemCode.RECIPIENT_REFUSED]
    assert states(store) == [OutgoingState.REFUSED]


async def test_rel_17_a_letter_larger_than_the_server_takes_is_not_even_begun(store: Store) -> None:
    company = Company()

    report = await send_by(company, store, draft(body="x" * 1_100_000))

    assert report.status is SendStatus.REFUSED
    assert [(one.code, one.facts) for one in report.problems] == [
        (ProblemCode.MESSAGE_TOO_LARGE, ("1.1 MB", "1.0 MB"))
    ]
    assert not any(command.startswith("MAIL") for command in company.commands)


async def test_a_letter_to_nobody_is_not_sent(store: Store) -> None:
    report = await send_by(Company(), store, Draft(body="x"))

    assert report == SendReport(
        status=SendStatus.REFUSED, message_id=None, row_id=None, problems=report.problems
    )
    assert codes(report) == [ProblemCode.RECIPIENT_INVALID]
    assert states(store) == []


async def test_rel_04_a_letter_that_cannot_be_stored_is_not_sent(store: Store) -> None:
    company = Company()
    with store._database.reading() as connection:
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count = {pages}").fetchall()

    report = await send_by(company, store, draft(body="x" * 50_000))

    assert report.status is SendStatus.REFUSED
    assert codes(report) == [ProblemCode.DISK_FULL]
    assert company.commands == []


def stop_writing(store: Store, *, stopped: bool) -> None:
    with store._database.reading() as connection:
        connection.execute(f"PRAGMA query_only = {int(stopped)}")


@pytest.mark.parametrize(
    ("instead", "said", "state"),
    [
        ({}, SendStatus.SENT, []),
        ({"the dot": "550 5.7.1 no"}, SendStatus.REFUSED, [OutgoingState.REFUSED]),
        ({"the dot": None}, SendStatus.UNKNOWN, [OutgoingState.UNKNOWN]),
    ],
)
async def test_what_the_disk_would_not_write_down_of_the_servers_answer_is_written_down_later(
    store: Store, instead: dict[str, str | None], said: SendStatus, state: list[OutgoingState]
) -> None:
    company = Company(boxes={"INBOX": Box(), "Sent": Box(attributes="\\Sent")}, instead=instead)
    company.meanwhile["the dot"] = lambda: stop_writing(store, stopped=True)

    async with open_company(company) as net:
        postman = Postman(account=account(), secret=SECRET, store=store, internet=net)
        report = await postman.send(draft(), now=NOW)
        with pytest.raises(StoreError):
            await postman.flush(now=NOW)
        left = store.outbox.is_unsettled
        stop_writing(store, stopped=False)
        await postman.flush(now=NOW)

    assert report.status is said
    assert ProblemCode.STORE_UNUSABLE in codes(report)
    assert states(store) == state
    assert (left, store.outbox.is_unsettled) == (True, False)
    if said is SendStatus.SENT:
        assert company.boxes["Sent"].mails[1].raw == company.received[0]
        assert [row.folder for row in store.rows()] == ["Sent"]


async def test_sending_that_is_stopped_in_the_middle_leaves_its_fate_unknown(store: Store) -> None:
    company = Company(stalls_at="the dot")
    async with open_company(company) as net:
        sending = asyncio.create_task(send(account(), SECRET, draft(), store, internet=net, now=NOW))
        async with asyncio.timeout(5):
            await company.stalled.wait()
        assert states(store) == [OutgoingState.ENDING]
        sending.cancel()
        with pytest.raises(asyncio.CancelledError):
            await sending

    assert states(store) == [OutgoingState.UNKNOWN]


async def test_a_second_password_is_for_the_outgoing_server_only(store: Store) -> None:
    company = Company()
    async with open_company(company) as net:
        report = await send(
            account(Protocol.POP3),
            Secret("only for fetching"),
            draft(),
            store,
            internet=net,
            now=NOW,
            outgoing_secret=SECRET,
        )

    assert report.status is SendStatus.SENT


async def test_a_store_that_cannot_write_any_more_stops_the_letter_before_it_leaves(store: Store) -> None:
    row = store.outbox.put(b"Subject: s\r\n\r\nx", Envelope(mail_from=USER, recipients=(USER,)))
    company = Company()
    async with open_company(company) as net:
        _forbid_writing(store)
        report = await Postman(account=account(), secret=SECRET, store=store, internet=net).deliver(
            row, now=NOW
        )

    assert report is not None
    assert report.status is SendStatus.QUEUED
    assert codes(report) == [ProblemCode.STORE_UNUSABLE]
    assert company.received == []


async def test_a_letter_that_left_is_told_as_sent_even_if_that_cannot_be_written_down(tmp_path: Path) -> None:
    path = tmp_path / "mail.sqlite3"
    with Store(path) as opened:

        def deliver(raw: bytes) -> bytes:
            _forbid_writing(opened)
            return raw

        report = await send_by(Company(changes=deliver), opened, draft(USER))

    assert report.status is SendStatus.SENT
    assert ProblemCode.STORE_UNUSABLE in codes(report)
    with Store(path) as reopened:
        assert states(reopened) == [OutgoingState.UNKNOWN]


@pytest.mark.parametrize(
    ("outcome", "event", "code"),
    [
        (Failed(FailureKind.INPUT, note="no"), OutgoingEvent.TURNED_DOWN, ProblemCode.MESSAGE_REFUSED),
        (Failed(FailureKind.TIMED_OUT), OutgoingEvent.PUT_OFF, ProblemCode.TIMEOUT),
        (TlsBroken(text="no"), OutgoingEvent.PUT_OFF, ProblemCode.SERVER_CONFUSED),
        (
            AddressesBeyondAscii(("花子@example.org",)),
            OutgoingEvent.TURNED_DOWN,
            ProblemCode.ADDRESS_BEYOND_ASCII,
        ),
    ],
)
def test_an_answer_that_is_none_leaves_the_letter_here(
    outcome: Outcome | TlsBroken, event: OutgoingEvent, code: ProblemCode
) -> None:
    verdict = judge(outcome, host=HOST, size_bytes=1)

    assert verdict.event is event
    assert [problem.code for problem in verdict.problems] == [code]


def _forbid_writing(store: Store) -> None:
    with store._database.reading() as connection:
        connection.execute("PRAGMA query_only = ON").fetchall()
