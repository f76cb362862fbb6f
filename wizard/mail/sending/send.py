"""Sending: into the outbox first, then to the server, then a copy into the folder for sent mail.

A mail whose fate is unknown stays in the outbox. It is looked for among the sent ones, and never sent again
by itself.
"""

import random
import secrets
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import Enum
from functools import partial

from wizard.mail.receiving.session import Session, log_in
from wizard.mail.sending.sent_copy import copy_to_sent, find_in_sent, keeps_copy
from wizard.mail.sending.verdict import Verdict, given_up, has_no_line, judge, put_off
from wizard.mail.store.outgoing import DELAY, OutgoingEvent
from wizard.mail.store.rows import INBOX, OUTBOX, OutgoingRow, Refusal, Role
from wizard.mail.store.store import Store
from wizard.mail.store.store_fault import StoreError
from wizard.mail.writing.compose import Draft, compose, envelope_of, new_message_id
from wizard.model.account import Account
from wizard.model.problem import Problem, ProblemCode
from wizard.model.secret import Secret
from wizard.model.server import Protocol
from wizard.net.clients import new_smtp
from wizard.net.internet import Internet
from wizard.protocol.smtp import SmtpClient

FINAL_ANSWER_TIMEOUT_S = 600.0
"""How long the answer to the final dot is waited for: some servers deliver first (RFC 5321 §4.5.3.2.6)."""


class SendStatus(Enum):
    """What became of a mail.

    QUEUED waits in the outbox and may be tried again; UNKNOWN may or may not have left.
    """

    SENT = "sent"
    QUEUED = "queued"
    REFUSED = "refused"
    UNKNOWN = "unknown"


STATUS = {
    OutgoingEvent.TAKEN: SendStatus.SENT,
    OutgoingEvent.PUT_OFF: SendStatus.QUEUED,
    OutgoingEvent.TURNED_DOWN: SendStatus.REFUSED,
    OutgoingEvent.ANSWER_LOST: SendStatus.UNKNOWN,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class SendReport:
    """The end of one attempt; `row_id` is the mail in the store, None when it could not even be stored.

    `next_at` is when a mail that waits is tried again; None when that is at the next chance, or never.
    """

    status: SendStatus
    message_id: str | None
    row_id: int | None
    refused: tuple[Refusal, ...] = ()
    problems: tuple[Problem, ...] = ()
    next_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Postman:
    """Who sends the mails of one account; `outgoing_secret` is only for servers with two passwords.

    `dice` gives a number from 0 to 1, so that not everybody tries again at the same moment.
    """

    account: Account
    secret: Secret
    store: Store
    internet: Internet
    outgoing_secret: Secret | None = None
    dice: Callable[[], float] = field(default=random.random)

    async def send(self, draft: Draft, *, now: datetime, draft_key: str | None = None) -> SendReport:
        """Put the draft into the outbox as a mail, then deliver it; nothing leaves that is not stored."""
        row = self.post(draft, now=now, draft_key=draft_key)
        if isinstance(row, Problem):
            return SendReport(status=SendStatus.REFUSED, message_id=None, row_id=None, problems=(row,))
        report = await self.deliver(row, now=now)
        assert report is not None, "a mail that was just posted is in nobody's hands"
        return report

    def post(self, draft: Draft, *, now: datetime, draft_key: str | None = None) -> OutgoingRow | Problem:
        """Compose the mail, once for all tries, and put it into the outbox."""
        address = self.account.settings.address
        message_id = new_message_id(address, secrets.token_hex(16))
        envelope = envelope_of(draft, address)
        if not envelope.recipients:
            return Problem(code=ProblemCode.RECIPIENT_INVALID, facts=("",))
        name = self.account.display_name
        raw = compose(draft, sender=address, display_name=name, now=now, message_id=message_id)
        others = [one for one in (*draft.to, *draft.cc, *draft.bcc) if one.address.wire != address.wire]
        try:
            return self.store.outbox.put(raw, envelope, people=others, draft_key=draft_key, now=now)
        except StoreError as error:
            return error.problem

    async def flush(self, *, now: datetime, only_due: bool = False) -> tuple[SendReport, ...]:
        """Try again to deliver what waits, oldest first, with `only_due` what is due; and what is unknown.

        It stops at the first mail for which there is no line.

        Raises:
            StoreError: the outbox cannot be read.
        """
        self.store.outbox.settle_interrupted()
        reports = [*await self.resolve(asks_server=not only_due)]
        for row in self.store.outbox.due(now if only_due else None):
            report = await self.deliver(row, now=now)
            if report is None:
                continue
            reports.append(report)
            if report.status is SendStatus.QUEUED and any(map(has_no_line, report.problems)):
                break
        else:
            await self._copy_what_is_due()
        return tuple(reports)

    async def deliver(self, row: OutgoingRow, *, now: datetime) -> SendReport | None:
        """Try once to hand over a waiting mail; None when another one does that already."""
        outbox, number = self.store.outbox, row.message.id
        try:
            if not outbox.begin(number):
                return None
        except StoreError as error:
            return _report(row, put_off(error.problem, counts=False), None)
        try:
            return await self._deliver_held(row, now)
        finally:
            outbox.let_go(number)

    async def _deliver_held(self, row: OutgoingRow, now: datetime) -> SendReport:
        outbox, number = self.store.outbox, row.message.id
        try:
            verdict = await self._hand_over(row)
        except StoreError as error:
            verdict = put_off(error.problem, counts=False)
        except BaseException:
            # Stopped in the middle: where it was is written down, and tells what the mail's fate is.
            with suppress(StoreError):
                outbox.stop(number)
            raise
        if verdict.event is OutgoingEvent.PUT_OFF and verdict.counts and DELAY.is_over(row.tries + 1):
            verdict = given_up(verdict, host=self._host, tries=row.tries + 1)
        next_at = self._next_at(row, verdict, now)
        report = _report(row, verdict, next_at)
        try:
            outbox.conclude(number, partial(self._write_down, number, verdict, next_at))
            problem = await self._copy(number) if report.status is SendStatus.SENT else None
        except StoreError as error:
            problem = error.problem
        if problem is None or problem in report.problems:
            return report
        return replace(report, problems=(*report.problems, problem))

    async def resolve(self, *, asks_server: bool = True) -> tuple[SendReport, ...]:
        """Look for the mails of unknown fate, here and on the server; a report for each that was found."""
        found: list[SendReport] = []
        for row in self.store.outbox.unknown():
            if await self._was_sent(row, asks_server=asks_server):
                self.store.outbox.found(row.message.id)
                found.append(
                    SendReport(
                        status=SendStatus.SENT, message_id=row.message.message_id, row_id=row.message.id
                    )
                )
        return tuple(found)

    @property
    def _host(self) -> str:
        return self.account.settings.outgoing.endpoint.host

    async def _was_sent(self, row: OutgoingRow, *, asks_server: bool) -> bool:
        """Whether the mail is among the sent ones, or has come to oneself, here or on the server."""
        message_id = row.message.message_id
        if message_id is None or row.message.folder != OUTBOX:
            # It is among the sent ones because others got it: that says nothing of those who were left.
            return False
        folders = (self.store.folder_with(Role.SENT), INBOX)
        if any(self.store.find(message_id, folder) is not None for folder in folders):
            return True
        if not asks_server or self.account.settings.incoming.endpoint.protocol is not Protocol.IMAP:
            return False
        return await find_in_sent(self.account, self.secret, message_id, internet=self.internet)

    async def _hand_over(self, row: OutgoingRow) -> Verdict:
        """Log in and hand the mail over."""
        raw = self.store.raw(row.message.id)
        assert raw is not None, "every mail has its bytes"
        server = self.account.settings.outgoing
        secret = self.outgoing_secret or self.secret
        session = await log_in(new_smtp(server.endpoint.security), server, secret, self.internet)
        if isinstance(session, Problem):
            return put_off(session, counts=not has_no_line(session))
        try:
            return await self._submit(session, row, raw)
        finally:
            await session.close()

    async def _submit(self, session: Session[SmtpClient], row: OutgoingRow, raw: bytes) -> Verdict:
        def mark() -> None:
            self.store.outbox.mark_end(row.message.id)

        # The next letter that is too large is told of before anybody logs in.
        self.store.size_limits.note(self._host, session.client.size_limit)
        envelope = row.envelope
        actions = session.client.submit(envelope.mail_from, envelope.recipients, raw)
        outcome = await session.hand_over(actions, mark, size=len(raw), end_timeout_s=FINAL_ANSWER_TIMEOUT_S)
        return judge(outcome, host=self._host, size_bytes=len(raw))

    def _next_at(self, row: OutgoingRow, verdict: Verdict, now: datetime) -> datetime | None:
        waits = verdict.event is OutgoingEvent.PUT_OFF or verdict.later
        if not (waits and verdict.counts):
            return None
        return now + timedelta(seconds=DELAY.after(row.tries + 1, self.dice()))

    def _write_down(self, number: int, verdict: Verdict, next_at: datetime | None) -> None:
        outbox = self.store.outbox
        match verdict.event:
            case OutgoingEvent.TAKEN:
                outbox.take(
                    number,
                    refused=verdict.refused,
                    later=verdict.later,
                    next_at=next_at,
                    wants_copy=keeps_copy(self.account),
                )
            case OutgoingEvent.PUT_OFF:
                outbox.put_off(number, verdict.reply, next_at=next_at, counts=verdict.counts)
            case OutgoingEvent.TURNED_DOWN:
                outbox.turn_down(number, verdict.reply, verdict.refused)
            case _:
                assert verdict.event is OutgoingEvent.ANSWER_LOST
                outbox.lose_answer(number, verdict.reply)

    async def _copy_what_is_due(self) -> None:
        for number in self.store.outbox.copies_due():
            if await self._copy(number) is not None:
                return

    async def _copy(self, number: int) -> Problem | None:
        """Put the copy of a sent mail into its folder on the server, if it is not there yet."""
        if number not in self.store.outbox.copies_due():
            return None
        raw, row = self.store.raw(number), self.store.row(number)
        problem = None
        if raw is not None and row is not None:
            problem = await copy_to_sent(
                self.account, self.secret, self.store, raw, internet=self.internet, message_id=row.message_id
            )
        if problem is None:
            self.store.outbox.copied(number)
        return problem


async def send(
    account: Account,
    secret: Secret,
    draft: Draft,
    store: Store,
    *,
    internet: Internet,
    now: datetime,
    outgoing_secret: Secret | None = None,
) -> SendReport:
    """Send one draft; see `Postman.send`."""
    postman = Postman(
        account=account, secret=secret, store=store, internet=internet, outgoing_secret=outgoing_secret
    )
    return await postman.send(draft, now=now)


def _report(row: OutgoingRow, verdict: Verdict, next_at: datetime | None) -> SendReport:
    return SendReport(
        status=STATUS[verdict.event],
        message_id=row.message.message_id,
        row_id=row.message.id,
        refused=verdict.refused,
        problems=verdict.problems,
        next_at=next_at,
    )
