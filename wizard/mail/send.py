"""Sending: into the outbox first, then to the server, then a copy into the folder for sent mail.

A mail whose fate is unknown stays in the outbox and is never sent again by itself.
"""

import secrets
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from enum import Enum

from wizard.mail.compose import Draft, compose, envelope_of, new_message_id
from wizard.mail.failures import problem_of
from wizard.mail.rows import OutgoingRow, OutgoingState
from wizard.mail.sent_copy import copy_to_sent, keeps_copy
from wizard.mail.session import Session, log_in
from wizard.mail.store import Store
from wizard.mail.store_fault import StoreError
from wizard.model.account import Account
from wizard.model.lamp import Side
from wizard.model.problem import Problem, ProblemCode
from wizard.model.secret import Secret
from wizard.net.clients import new_smtp
from wizard.net.internet import Internet
from wizard.net.tls import TlsBroken
from wizard.protocol.actions import Failed, FailureKind, Outcome
from wizard.protocol.smtp import SmtpClient
from wizard.protocol.smtp_outcomes import RefusedRecipient, SubmitRefused, Submitted


class SendStatus(Enum):
    """What became of a mail.

    QUEUED waits in the outbox and may be tried again; UNKNOWN may or may not have left.
    """

    SENT = "sent"
    QUEUED = "queued"
    REFUSED = "refused"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal:
    """An address the server would not take, and its own words about it."""

    address: str
    reply: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SendReport:
    """The end of one attempt; `row_id` is the mail in the store, None when it could not even be stored."""

    status: SendStatus
    message_id: str | None
    row_id: int | None
    refused: tuple[Refusal, ...] = ()
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Postman:
    """Who sends the mails of one account; `outgoing_secret` is only for servers with two passwords."""

    account: Account
    secret: Secret
    store: Store
    internet: Internet
    outgoing_secret: Secret | None = None

    async def send(self, draft: Draft, *, now: datetime) -> SendReport:
        """Put the draft into the outbox as a mail, then deliver it; nothing leaves that is not stored."""
        address = self.account.settings.address
        message_id = new_message_id(address, secrets.token_hex(16))
        envelope = envelope_of(draft, address)
        if not envelope.recipients:
            return _not_stored(Problem(code=ProblemCode.RECIPIENT_INVALID, facts=("",)))
        name = self.account.display_name
        raw = compose(draft, sender=address, display_name=name, now=now, message_id=message_id)
        try:
            row = self.store.outbox.put(raw, envelope)
        except StoreError as error:
            return _not_stored(error.problem)
        return await self.deliver(row)

    async def flush(self) -> tuple[SendReport, ...]:
        """Try again to deliver every mail that waits, oldest first.

        Raises:
            StoreError: the outbox cannot be read.
        """
        waiting = [row for row in self.store.outbox.rows() if row.state is OutgoingState.WAITING]
        return tuple([await self.deliver(row) for row in waiting])

    async def deliver(self, row: OutgoingRow) -> SendReport:
        """Try once to hand over a waiting mail of the outbox."""
        assert row.state is OutgoingState.WAITING, "only a waiting mail is sent"
        try:
            raw = self.store.raw(row.message.id)
            assert raw is not None, "every mail has its bytes"
            outcome = await self._submit(row, raw)
        except StoreError as error:
            return _report(row, SendStatus.QUEUED, error.problem)
        if isinstance(outcome, Problem):
            return _report(row, SendStatus.QUEUED, outcome)
        report = judge(row, outcome, host=self.account.settings.outgoing.endpoint.host)
        try:
            problem = await self._settle(row.message.id, report, raw)
        except StoreError as error:
            problem = error.problem
        return report if problem is None else replace(report, problems=(*report.problems, problem))

    async def _submit(self, row: OutgoingRow, raw: bytes) -> Outcome | TlsBroken | Problem:
        """What the server said; a Problem when it was never asked."""
        server = self.account.settings.outgoing
        secret = self.outgoing_secret or self.secret
        session = await log_in(new_smtp(server.endpoint.security), server, secret, self.internet)
        if isinstance(session, Problem):
            return session
        try:
            self.store.outbox.set_state(row.message.id, OutgoingState.SENDING)
            return await self._hand_over(session, row, raw)
        finally:
            await session.close()

    async def _hand_over(
        self, session: Session[SmtpClient], row: OutgoingRow, raw: bytes
    ) -> Outcome | TlsBroken:
        envelope = row.envelope
        try:
            actions = session.client.submit(envelope.mail_from, envelope.recipients, raw)
            return await session.ask(actions, size=len(raw))
        except BaseException:
            # Stopped in the middle: the server may have the mail, and only the outbox still knows.
            with suppress(StoreError):
                self.store.outbox.set_state(row.message.id, OutgoingState.UNKNOWN)
            raise

    async def _settle(self, number: int, report: SendReport, raw: bytes) -> Problem | None:
        """Write down what became of the mail, and put the copy of a sent one into its folder."""
        if report.status is not SendStatus.SENT:
            self.store.outbox.set_state(number, _STATES[report.status], report.problems[0].detail)
            return None
        self.store.outbox.mark_sent(number)
        if not keeps_copy(self.account):
            return None
        return await copy_to_sent(self.account, self.secret, self.store, raw, internet=self.internet)


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


def judge(row: OutgoingRow, outcome: Outcome | TlsBroken, *, host: str) -> SendReport:
    """What the answer to a submission means for the mail."""
    match outcome:
        case Submitted():
            return _report(
                row, SendStatus.SENT, *_recipient_problems(outcome.refused), refused=outcome.refused
            )
        case SubmitRefused() if outcome.code.startswith("4"):
            later = Problem(code=ProblemCode.TRY_LATER, facts=(host,), detail=_words(outcome))
            return _report(row, SendStatus.QUEUED, later, refused=outcome.refused)
        case SubmitRefused():
            refusal = Problem(code=ProblemCode.MESSAGE_REFUSED, detail=_words(outcome))
            problems = _recipient_problems(outcome.refused) or (refusal,)
            return _report(row, SendStatus.REFUSED, *problems, refused=outcome.refused)
        case Failed(kind=FailureKind.UNKNOWN_FATE):
            unknown = Problem(code=ProblemCode.SEND_UNKNOWN, detail=_words(outcome))
            return _report(row, SendStatus.UNKNOWN, unknown)
        case Failed(kind=FailureKind.INPUT):
            wrong = Problem(code=ProblemCode.MESSAGE_REFUSED, detail=outcome.note)
            return _report(row, SendStatus.REFUSED, wrong)
        case _:
            return _report(row, SendStatus.QUEUED, problem_of(outcome, host=host, side=Side.OUTGOING))


_STATES = {
    SendStatus.QUEUED: OutgoingState.WAITING,
    SendStatus.REFUSED: OutgoingState.REFUSED,
    SendStatus.UNKNOWN: OutgoingState.UNKNOWN,
}


def _words(refusal: SubmitRefused | Failed | RefusedRecipient) -> str:
    """The server's own words."""
    return f"{refusal.code} {refusal.text}".strip()


def _recipient_problems(refused: tuple[RefusedRecipient, ...]) -> tuple[Problem, ...]:
    return tuple(
        Problem(code=ProblemCode.RECIPIENT_REFUSED, facts=(one.address,), detail=_words(one))
        for one in refused
    )


def _report(
    row: OutgoingRow, status: SendStatus, *problems: Problem, refused: tuple[RefusedRecipient, ...] = ()
) -> SendReport:
    return SendReport(
        status=status,
        message_id=row.message.message_id,
        row_id=row.message.id,
        refused=tuple(Refusal(address=one.address, reply=_words(one)) for one in refused),
        problems=problems,
    )


def _not_stored(problem: Problem) -> SendReport:
    return SendReport(status=SendStatus.REFUSED, message_id=None, row_id=None, problems=(problem,))
