"""Faults of sending: answers that are lost, servers that put off, clocks and networks that change."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from tests.helpers.company_imap import Box
from tests.helpers.fake_mail_server import closed_port, fake_server
from tests.helpers.loopback_internet import HOST, endpoint, internet
from tests.helpers.mail_certificates import of_a_stranger
from tests.helpers.mail_company import Company, open_company
from tests.helpers.mail_values import NOW, SECRET, USER, account, draft
from wizard.mail.receiving.fetch import fetch
from wizard.mail.sending.send import Postman, SendReport, SendStatus, send
from wizard.mail.store.outgoing import DELAY, OutgoingState
from wizard.mail.store.rows import INBOX, OutgoingRow
from wizard.mail.store.store import Store
from wizard.model.problem import ProblemCode
from wizard.model.server import Protocol
from wizard.net.internet import Internet

NOWHERE = internet({endpoint(protocol): closed_port() for protocol in (Protocol.SMTP, Protocol.IMAP)})


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store(tmp_path / "mail.sqlite3") as store:
        yield store


def company_with_sent() -> Company:
    return Company(boxes={"INBOX": Box(), "Sent": Box(attributes="\\Sent")})


def postman(store: Store, net: Internet) -> Postman:
    return Postman(account=account(), secret=SECRET, store=store, internet=net, dice=lambda: 0.5)


async def send_by(company: Company, store: Store, *to: str) -> SendReport:
    async with open_company(company) as net:
        return await send(account(), SECRET, draft(*to), store, internet=net, now=NOW)


async def flush_by(company: Company, store: Store) -> tuple[SendReport, ...]:
    async with open_company(company) as net:
        return await postman(store, net).flush(now=NOW)


def codes(report: SendReport) -> list[ProblemCode]:
    return [problem.code for problem in report.problems]


def the_row(store: Store) -> OutgoingRow:
    (row,) = store.outbox.rows()
    return row


@pytest.mark.parametrize("moment", ["APPEND", "after APPEND"])
async def test_rel_10_a_copy_whose_answer_was_lost_is_there_once(store: Store, moment: str) -> None:
    company = company_with_sent()
    company.instead[moment] = None

    report = await send_by(company, store)
    company.instead.clear()
    for _ in range(2):
        await flush_by(company, store)

    assert (report.status, codes(report)) == (SendStatus.SENT, [ProblemCode.SENT_COPY_FAILED])
    assert [kept.raw for kept in company.boxes["Sent"].mails.values()] == company.received
    async with open_company(company) as net:
        await fetch(account(), SECRET, store, internet=net, folder=None)
    assert [row.id for row in store.rows("Sent")] == [report.row_id]


@pytest.mark.parametrize("place", ["Sent", INBOX])
async def test_rel_14_a_letter_of_unknown_fate_that_is_found_was_sent_once(store: Store, place: str) -> None:
    company = company_with_sent()
    company.instead["taken"] = None
    lost = await send_by(company, store, USER if place == INBOX else "hanako@example.net")
    assert the_row(store).state is OutgoingState.UNKNOWN
    company.instead.clear()
    if place == INBOX:
        async with open_company(company) as net:
            await fetch(account(), SECRET, store, internet=net)
    else:
        company.boxes["Sent"].put(company.received[0])

    reports = await flush_by(company, store)

    assert [(one.status, one.row_id) for one in reports] == [(SendStatus.SENT, lost.row_id)]
    assert store.outbox.rows() == []
    assert len(company.received) == 1
    assert lost.row_id is not None
    row = store.row(lost.row_id)
    assert row is not None
    assert row.folder == "Sent"


STAGES = [
    *(("RCPT", "450 4.2.0 later", SendStatus.QUEUED), ("RCPT", "552 5.2.2 full", SendStatus.REFUSED)),
    *(("DATA", "451 4.3.0 later", SendStatus.QUEUED), ("EHLO", "421 4.3.2 later", SendStatus.QUEUED)),
    *(("AUTH", "454 4.7.0 later", SendStatus.QUEUED), ("MAIL", "552 5.3.4 big", SendStatus.REFUSED)),
    *(("the dot", "554 5.7.1 spam", SendStatus.REFUSED), ("the dot", "421 4.3.2 later", SendStatus.QUEUED)),
]


@pytest.mark.parametrize(("stage", "answer", "status"), STAGES)
async def test_rel_17_every_stage_can_refuse_for_now_or_for_good(
    store: Store, stage: str, answer: str, status: SendStatus
) -> None:
    company = Company(instead={stage: answer})

    report = await send_by(company, store)

    state = OutgoingState.WAITING if status is SendStatus.QUEUED else OutgoingState.REFUSED
    assert (report.status, the_row(store).state) == (status, state)
    assert report.problems
    assert company.received == []


async def test_rel_17_an_address_beyond_ascii_is_a_clear_no_where_the_server_takes_none(store: Store) -> None:
    company = Company()

    report = await send_by(company, store, "花子@example.net")

    assert report.status is SendStatus.REFUSED
    assert [(one.code, one.facts) for one in report.problems] == [
        (ProblemCode.ADDRESS_BEYOND_ASCII, (HOST, "花子@example.net"))
    ]
    assert not any(command.startswith("MAIL") for command in company.commands)
    assert the_row(store).state is OutgoingState.REFUSED


async def test_rel_18_a_server_that_says_later_for_ever_is_asked_ever_less_and_given_up_with_a_reason(
    store: Store,
) -> None:
    company = Company(instead={"MAIL": "451 4.3.0 later"})
    report = await send_by(company, store)
    waits: list[timedelta] = []
    now = NOW

    async with open_company(company) as net:
        while (due := report.next_at) is not None:
            assert (the_row(store).state, the_row(store).reply) == (OutgoingState.WAITING, "451 4.3.0 later")
            early = await postman(store, net).flush(now=due - timedelta(seconds=1), only_due=True)
            assert early == ()
            waits.append(due - now)
            now = due
            (report,) = await postman(store, net).flush(now=now, only_due=True)
        after = await postman(store, net).flush(now=now + timedelta(days=9))

    assert len(waits) == DELAY.tries - 1
    assert waits[1:10] == sorted(waits[1:10])
    assert now - NOW > timedelta(days=2)
    assert codes(report) == [ProblemCode.GAVE_UP_SENDING]
    assert (the_row(store).state, the_row(store).reply) == (OutgoingState.REFUSED, "451 4.3.0 later")
    assert after == ()


async def test_rel_18_a_week_without_a_network_costs_a_letter_no_try(store: Store) -> None:
    await send(account(), SECRET, draft(), store, internet=NOWHERE, now=NOW)

    for hours in range(7 * 24):
        (report,) = await postman(store, NOWHERE).flush(now=NOW + timedelta(hours=hours), only_due=True)
        assert report.status is SendStatus.QUEUED

    assert (the_row(store).state, the_row(store).tries) == (OutgoingState.WAITING, 0)
    company = Company()
    async with open_company(company) as net:
        await postman(store, net).flush(now=NOW + timedelta(days=8), only_due=True)
    assert len(company.received) == 1


async def test_rel_22_a_clock_put_back_by_years_does_not_hold_a_letter_back(store: Store) -> None:
    ahead = NOW + timedelta(days=730)
    company = Company(instead={"MAIL": "451 4.3.0 later"})
    async with open_company(company) as net:
        await send(account(), SECRET, draft(), store, internet=net, now=ahead)
        company.instead.clear()
        (report,) = await postman(store, net).flush(now=NOW, only_due=True)

    assert report.status is SendStatus.SENT
    assert len(company.received) == 1


async def test_rel_22_eight_hours_asleep_bring_one_try_and_no_storm(store: Store) -> None:
    company = Company(instead={"MAIL": "451 4.3.0 later"})
    await send_by(company, store)
    company.commands.clear()

    async with open_company(company) as net:
        for _ in range(5):
            await postman(store, net).flush(now=NOW + timedelta(hours=8), only_due=True)

    assert sum(command.startswith("MAIL") for command in company.commands) == 1


async def test_rel_23_behind_a_portal_nothing_leaves_and_afterwards_everything_goes_on(store: Store) -> None:
    company = company_with_sent()
    company.inbox.put(b"Subject: a\r\n\r\n")
    async with fake_server(lambda peer: peer.stay_silent(), tls=of_a_stranger(HOST)) as portal:
        behind = internet({endpoint(protocol): portal.at for protocol in (Protocol.SMTP, Protocol.IMAP)})
        fetched = await fetch(account(), SECRET, store, internet=behind)
        sent = await send(account(), SECRET, draft(), store, internet=behind, now=NOW)
        retried = await postman(store, behind).flush(now=NOW, only_due=True)

    assert [problem.code for problem in fetched.problems] == [ProblemCode.CERTIFICATE_PROBLEM]
    assert (sent.status, codes(sent)) == (SendStatus.QUEUED, [ProblemCode.CERTIFICATE_PROBLEM])
    assert all(one.status is SendStatus.QUEUED for one in retried)
    async with open_company(company) as net:
        again = await fetch(account(), SECRET, store, internet=net)
        await postman(store, net).flush(now=NOW + timedelta(hours=1), only_due=True)
    assert again.folders[0].new == 1
    assert len(company.received) == 1


async def test_rel_23_another_network_in_the_middle_of_a_session_costs_nothing(store: Store) -> None:
    company = company_with_sent()
    for name in range(6):
        company.inbox.put(b"Subject: %d\r\n\r\n" % name)
    company.cut_after = 2
    async with open_company(company) as net:
        await fetch(account(), SECRET, store, internet=net)
    stored = store.numbering.known_uids(INBOX)
    company.cut_after = None
    company.commands.clear()
    # The other network gives the same servers other addresses.
    async with open_company(company) as net:
        report = await fetch(account(), SECRET, store, internet=net)

    assert report.problems == ()
    assert sorted(row.subject for row in store.rows()) == ["0", "1", "2", "3", "4", "5"]
    assert stored == {1, 2}
    assert [command for command in company.commands if "BODY.PEEK[]" in command] == [
        "UID FETCH 3:6 (UID FLAGS INTERNALDATE BODY.PEEK[])"
    ]
