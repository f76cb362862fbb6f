"""Listening at the inbox of an IMAP account: the server tells by itself when mail arrives (RFC 2177).

Nothing is fetched or stored here: news lead to a fetch like any other.
"""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from wizard.mail.receiving.news import Count, News
from wizard.mail.receiving.session import Session
from wizard.mail.store.numbering import Cursor
from wizard.mail.store.rows import INBOX
from wizard.mail.store.store import Store
from wizard.mail.store.store_fault import StoreError
from wizard.model.problem import Problem, ProblemCode
from wizard.net.tls import TlsBroken
from wizard.protocol.actions import Done, Failed, FailureKind, Outcome, Told
from wizard.protocol.imap import ImapClient
from wizard.protocol.imap_outcomes import IdleBegun, MailboxChanged, Selected

RENEW_S: Final = 270.0
"""RFC 2177 wants it renewed within 29 minutes; some servers hang up after five, and some routers forget."""
SHORTEST_S: Final = 30.0
"""A server that ends the listening by itself sooner does not mean it."""


@dataclass(frozen=True, slots=True)
class NotOffered:
    """The server does not tell by itself."""


@dataclass(frozen=True, slots=True)
class NotWanted:
    """Nobody wants to hear of this inbox any more."""


@dataclass(frozen=True, slots=True)
class Lost:
    """The connection is gone, or of no use."""

    problem: Problem


ListeningEnd = NotOffered | NotWanted | Lost
"""Why nothing is heard any more."""


class Listener:
    """Listens over one logged-in connection until it ends; it is closed afterwards, whatever happens.

    Args:
        session: the connection.
        store: what is known here of the inbox.
        on_news: hears what has happened.
        is_wanted: asked now and then whether to go on.
        renew_s: how long one command may listen.
    """

    def __init__(
        self,
        session: Session[ImapClient],
        store: Store,
        *,
        on_news: Callable[[News], None],
        is_wanted: Callable[[], bool],
        renew_s: float = RENEW_S,
    ) -> None:
        self._session = session
        self._store = store
        self._on_news = on_news
        self._is_wanted = is_wanted
        self._renew_s = renew_s
        self._count = Count(0)
        self._has_begun = False

    async def run(self) -> ListeningEnd:
        """Listen; why that ended."""
        try:
            return await self._look_and_listen()
        finally:
            await self._session.close()

    async def _look_and_listen(self) -> ListeningEnd:
        # For reading only: listening changes nothing, not even what the server calls recent.
        opened = await self._session.ask(self._session.client.select(INBOX.encode(), read_only=True))
        if not isinstance(opened, Selected):
            return Lost(self._session.problem(opened))
        self._count = Count(opened.exists)
        if not self._is_stored(opened):
            self._on_news(News.ARRIVED)
        while self._is_wanted():
            end = await self._listen_once()
            if end is not None:
                return end
        return NotWanted()

    async def _listen_once(self) -> ListeningEnd | None:
        """One IDLE; None when the next one may follow."""
        client, stream = self._session.client, self._session.stream
        loop = asyncio.get_running_loop()
        begun_s = loop.time()
        outcome = await stream.idle(client.idle(), client.end_idle, self._hear, timeout_s=self._renew_s)
        if isinstance(outcome, Done):
            is_soon = loop.time() - begun_s < min(SHORTEST_S, self._renew_s)
            return Lost(self._problem(ProblemCode.TRY_LATER)) if is_soon else None
        return self._end_by(outcome)

    def _end_by(self, outcome: Outcome | TlsBroken) -> ListeningEnd:
        is_refused = isinstance(outcome, Failed) and outcome.kind is FailureKind.REFUSED
        if not is_refused:
            return Lost(self._session.problem(outcome))
        # Who never began cannot; who did has enough for now.
        return Lost(self._problem(ProblemCode.TRY_LATER)) if self._has_begun else NotOffered()

    def _problem(self, code: ProblemCode) -> Problem:
        return Problem(code=code, facts=(self._session.host,))

    async def _hear(self, told: Told) -> None:
        match told:
            case IdleBegun():
                self._has_begun = True
            case MailboxChanged():
                news = self._count.take(told)
                if news is not None:
                    self._on_news(news)
            case _:
                raise AssertionError(f"{told} is nothing that is told while listening")

    def _is_stored(self, opened: Selected) -> bool:
        """Whether all that the inbox has now was fetched, as far as that can be said without looking."""
        try:
            cursor = self._store.numbering.cursor(INBOX)
        except StoreError:
            return False
        return cursor is not None and _agree(cursor, opened)


def _agree(cursor: Cursor, opened: Selected) -> bool:
    pairs = (
        (cursor.uid_validity, opened.uid_validity),
        (cursor.exists, opened.exists),
        (cursor.uid_next, opened.uid_next),
        (cursor.modseq, opened.modseq),
    )
    return all(None in pair or pair[0] == pair[1] for pair in pairs)
