"""Which inbox is watched: that of the account whose mail was fetched last, if its server tells by itself."""

import asyncio
import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from wizard.mail.receiving.failures import LOGIN_REFUSALS
from wizard.mail.receiving.fetch import FetchReport
from wizard.mail.store.store import Store
from wizard.model.account import Account
from wizard.model.problem import ProblemCode
from wizard.model.server import Protocol
from wizard.runtime.bell import Bell
from wizard.runtime.desk import InboxChanged
from wizard.runtime.inbox_watch import InboxWatch, Patience
from wizard.runtime.world import World

log = logging.getLogger(__name__)

_TURNED_AWAY: Final = LOGIN_REFUSALS | {ProblemCode.TRY_LATER}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Running:
    """A watch, its task, and what tells of its news."""

    watch: InboxWatch
    task: asyncio.Task[bool]
    bell: Bell


class InboxWatches:
    """At most one at a time; everything happens on the loop's thread.

    Args:
        world: what to work with.
        post: hears when it is time to fetch.
        patience: how long to wait for what.
    """

    def __init__(
        self, world: World, post: Callable[[InboxChanged], None], *, patience: Patience | None = None
    ) -> None:
        self._world = world
        self._post = post
        self._patience = patience or Patience()
        self._running: dict[str, _Running] = {}
        self._given_up: set[str] = set()

    def fetched(self, account: Account, store: Store, report: FetchReport) -> None:
        """A fetch has ended: if it came through there is something to listen to."""
        codes = {problem.code for problem in report.problems}
        if codes & _TURNED_AWAY and self._is_connected(account.id):
            # It may be the second connection that the server does not want.
            self._given_up.add(account.id)
            self.stop(account.id)
        elif codes & LOGIN_REFUSALS:
            self.stop(account.id)
        elif codes <= {ProblemCode.FOLDER_NOT_FOUND}:
            self._watch(account, store)

    def take_password(self, account_id: str) -> None:
        """There is another password, and with it another chance."""
        self._given_up.discard(account_id)

    def stop(self, account_id: str) -> None:
        """Listen no more; a fetch that comes through begins anew."""
        running = self._running.pop(account_id, None)
        if running is not None:
            running.bell.stop()
            running.task.cancel()

    async def close(self) -> None:
        """End everything."""
        tasks = [running.task for running in self._running.values()]
        for account_id in tuple(self._running):
            self.stop(account_id)
        await asyncio.gather(*tasks, return_exceptions=True)

    def _is_connected(self, account_id: str) -> bool:
        running = self._running.get(account_id)
        return running is not None and running.watch.is_connected

    def _watch(self, account: Account, store: Store) -> None:
        for other in self._running.keys() - {account.id}:
            self.stop(other)
        running = self._running.get(account.id)
        if running is not None:
            running.watch.retry()
        elif (
            account.settings.incoming.endpoint.protocol is Protocol.IMAP and account.id not in self._given_up
        ):
            self._begin(account.id, store)

    def _begin(self, account_id: str, store: Store) -> None:
        def ring() -> None:
            self._post(InboxChanged(account_id=account_id))

        def ended(task: asyncio.Task[bool]) -> None:
            self._on_ended(account_id, task)

        bell = Bell(ring)
        watch = InboxWatch(self._world, store, account_id, on_news=bell.hear, patience=self._patience)
        task = asyncio.get_running_loop().create_task(watch.run())
        self._running[account_id] = _Running(watch=watch, task=task, bell=bell)
        task.add_done_callback(ended)

    def _on_ended(self, account_id: str, task: asyncio.Task[bool]) -> None:
        if task.cancelled():
            return
        running = self._running.get(account_id)
        if running is not None and running.task is task:
            self.stop(account_id)
        if (error := task.exception()) is not None:
            log.error("listening failed", exc_info=error)
        elif not task.result():
            self._given_up.add(account_id)
