"""Watches the inbox of one account: listens, comes back when the line breaks, and never presses a server.

What the connection cannot tell the usual fetch finds, which goes on beside it.
"""

import asyncio
import logging
import random
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import Final

from wizard.mail.receiving.failures import LOGIN_REFUSALS
from wizard.mail.receiving.listening import RENEW_S, Listener, ListeningEnd, Lost, NotOffered, NotWanted
from wizard.mail.receiving.news import News
from wizard.mail.receiving.session import Session, log_in
from wizard.mail.store.outgoing import Delay
from wizard.mail.store.store import Store
from wizard.model.account import Account
from wizard.model.problem import Problem, ProblemCode
from wizard.net.clients import new_imap
from wizard.protocol.imap import ImapClient
from wizard.runtime.awake import until_woken
from wizard.runtime.world import World

log = logging.getLogger(__name__)

_PASSES: Final = frozenset(
    {
        *(ProblemCode.OFFLINE, ProblemCode.DNS_FAILED, ProblemCode.TIMEOUT, ProblemCode.TRY_LATER),
        *(ProblemCode.SERVER_UNREACHABLE, ProblemCode.SERVER_HUNG_UP, ProblemCode.NETWORK_BLOCKED),
    }
)
"""What passes by itself; after all else nothing is tried before somebody has fetched mail."""
_DELAY: Final = Delay(first_s=4.0, longest_s=600.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Patience:
    """How long one command listens, and how long is waited after a line broke: later each time.

    A line that held for `steady_s` lets the waiting begin anew.
    """

    renew_s: float = RENEW_S
    delay: Delay = _DELAY
    steady_s: float = 300.0


class InboxWatch:
    """One watch; `run` is its whole life, and cancelling that ends it at once.

    Args:
        world: where the account and its password are looked up before each login, and kept no longer.
        store: the account's mail.
        account_id: whose inbox.
        on_news: hears that something has happened.
        patience: how long to wait for what.
        chance: a number from 0 to 1, so that not all programs come back in the same second.
    """

    def __init__(
        self,
        world: World,
        store: Store,
        account_id: str,
        *,
        on_news: Callable[[News], None],
        patience: Patience,
        chance: Callable[[], float] = random.random,  # nobody gains by guessing it
    ) -> None:
        self._world = world
        self._store = store
        self._account_id = account_id
        self._on_news = on_news
        self._patience = patience
        self._chance = chance
        self._breaks = 0
        self._retry = asyncio.Event()
        self._is_connected = False

    @property
    def is_connected(self) -> bool:
        """Whether it has a connection to the server just now."""
        return self._is_connected

    def retry(self) -> None:
        """The network is there: if it waits, it need not any longer."""
        self._retry.set()

    async def run(self) -> bool:
        """Watch until that makes no sense any more; whether it may be begun anew once mail was fetched."""
        while True:
            end = await until_woken(self._listen_and_pause(), self._world.now)
            match end:
                case None:
                    self._breaks = 0
                case Lost(problem) if problem.code in _PASSES:
                    continue
                case Lost(problem):
                    log.info("an inbox is not listened to: %s", problem.code.value)
                    return problem.code not in LOGIN_REFUSALS
                case NotWanted() | NotOffered():
                    return isinstance(end, NotWanted)

    async def _listen_and_pause(self) -> ListeningEnd:
        loop = asyncio.get_running_loop()
        begun_s = loop.time()
        end = await self._listen()
        if isinstance(end, Lost) and end.problem.code in _PASSES:
            self._breaks = 1 if loop.time() - begun_s >= self._patience.steady_s else self._breaks + 1
            await self._pause(self._patience.delay.after(self._breaks, self._chance()))
        return end

    async def _pause(self, longest_s: float) -> None:
        self._retry.clear()
        with suppress(TimeoutError):
            async with asyncio.timeout(longest_s):
                await self._retry.wait()

    async def _listen(self) -> ListeningEnd:
        """One connection, and what ended it."""
        account = self._account()
        if account is None:
            return NotWanted()
        session = await self._logged_in(account)
        if isinstance(session, Problem):
            return Lost(session)
        listener = Listener(
            session,
            self._store,
            on_news=self._on_news,
            is_wanted=self._is_wanted,
            renew_s=self._patience.renew_s,
        )
        self._is_connected = True
        try:
            return await listener.run()
        finally:
            self._is_connected = False

    async def _logged_in(self, account: Account) -> Session[ImapClient] | Problem:
        # Here and no longer: the connection may last for hours.
        secret = await asyncio.to_thread(self._world.secrets.recall, account)
        if isinstance(secret, Problem):
            return secret
        server = account.settings.incoming
        return await log_in(new_imap(server.endpoint.security), server, secret, self._world.internet)

    def _account(self) -> Account | None:
        return self._world.accounts.find(self._account_id)

    def _is_wanted(self) -> bool:
        return self._account() is not None
