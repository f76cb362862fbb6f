"""The proof that an account works: a letter to oneself that leaves, arrives, and is still the same."""

import asyncio
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime

from wizard.mail.reading.message import read
from wizard.mail.receiving.fetch import fetch
from wizard.mail.sending.send import SendStatus, send
from wizard.mail.store.rows import INBOX
from wizard.mail.store.store import Store
from wizard.mail.store.store_fault import StoreError
from wizard.mail.writing.compose import Draft
from wizard.mail.writing.recipients import Recipient
from wizard.model.account import Account
from wizard.model.problem import Problem, ProblemCode
from wizard.model.secret import Secret
from wizard.net.internet import Internet

# Some servers answer a login with a pause when the last one was just before.
_PAUSES_S = (0.5, 1.0, 2.0, 3.0, 5.0)
_PASSING = frozenset(
    {
        *(ProblemCode.TRY_LATER, ProblemCode.TIMEOUT, ProblemCode.SERVER_HUNG_UP),
        *(ProblemCode.SERVER_UNREACHABLE, ProblemCode.DNS_FAILED),
    }
)
_LOOKED_AT = 30
"""So many of the newest mails are searched for the letter: a full inbox must not delay it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundTrip:
    """How the letter fared: `same` compares what arrived with what was written, `ms` is the whole way."""

    message_id: str | None
    arrived: bool
    same: bool
    row_id: int | None
    ms: int
    problem: Problem | None = None


async def round_trip(
    account: Account,
    secret: Secret,
    store: Store,
    *,
    subject: str,
    body: str,
    internet: Internet,
    now: datetime,
    wait_s: float,
    outgoing_secret: Secret | None = None,
) -> RoundTrip:
    """Send a letter with this text to the account's own address and look for it, at most `wait_s` long."""
    loop = asyncio.get_running_loop()
    started_s = loop.time()
    myself = Recipient(name=account.display_name, address=account.settings.address)
    draft = Draft(to=(myself,), subject=subject, body=body)
    sent = await send(
        account, secret, draft, store, internet=internet, now=now, outgoing_secret=outgoing_secret
    )
    search = _Search(account=account, secret=secret, store=store, internet=internet)
    found = _Found(problem=next(iter(sent.problems), None))
    try:
        # A letter of unknown fate is looked for too: if it arrives, it was sent.
        if sent.message_id is not None and sent.status in {SendStatus.SENT, SendStatus.UNKNOWN}:
            found = await search.look_for(sent.message_id, wait_s=wait_s)
        if found.raw is not None and sent.status is SendStatus.UNKNOWN and sent.row_id is not None:
            store.outbox.found(sent.row_id)
    except StoreError as error:
        found = replace(found, problem=error.problem)
    return RoundTrip(
        message_id=sent.message_id,
        arrived=found.raw is not None,
        same=found.raw is not None and _is_same(found.raw, subject=subject, body=body),
        row_id=found.number,
        ms=round((loop.time() - started_s) * 1000),
        problem=found.problem,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Found:
    """The letter's number and bytes in the store, or why it was not found."""

    number: int | None = None
    raw: bytes | None = None
    problem: Problem | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Search:
    """Where to look for the letter."""

    account: Account
    secret: Secret
    store: Store
    internet: Internet

    async def look_for(self, message_id: str, *, wait_s: float) -> _Found:
        """Fetch again and again until the letter is there, the time is over, or it makes no sense."""
        pauses_s = list(reversed(_PAUSES_S))
        with suppress(TimeoutError):
            async with asyncio.timeout(wait_s):
                while True:
                    found = await self._look_once(message_id)
                    if found.raw is not None or not _is_worth_another_look(found.problem):
                        return found
                    await asyncio.sleep(pauses_s.pop() if len(pauses_s) > 1 else pauses_s[0])
        return _Found(problem=Problem(code=ProblemCode.TEST_MAIL_LATE))

    async def _look_once(self, message_id: str) -> _Found:
        report = await fetch(self.account, self.secret, self.store, internet=self.internet, newest=_LOOKED_AT)
        number = self.store.find(message_id, INBOX)
        if number is not None:
            return _Found(number=number, raw=self.store.raw(number))
        return _Found(problem=next(iter(report.problems), None))


def _is_worth_another_look(problem: Problem | None) -> bool:
    """Whether the next look may end otherwise; a refused password is not tried again."""
    return problem is None or problem.code in _PASSING


def _is_same(raw: bytes, *, subject: str, body: str) -> bool:
    arrived = read(raw)
    return arrived.subject == subject and arrived.text.split() == body.split()
