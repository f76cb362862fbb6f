"""The engine behind the window: carries out effects and requests on the loop thread and posts the answers."""

import asyncio
import logging
from collections.abc import Callable, Coroutine
from typing import Any

from wizard.flow.effect import (
    Check,
    Effect,
    Leave,
    LookUp,
    OpenMail,
    OpenPractice,
    ProbeDoors,
    ReadProfile,
    Save,
    SendTestMail,
    Stop,
    TryOther,
)
from wizard.runtime.desk import Request
from wizard.runtime.desk_work import DeskClerk
from wizard.runtime.inbox_watch import Patience
from wizard.runtime.loop import LoopThread
from wizard.runtime.stores import Stores
from wizard.runtime.work import Workshop
from wizard.runtime.world import World

log = logging.getLogger(__name__)


class Engine:
    """Thread-safe; every method but `close` returns at once.

    Args:
        world: what to work with.
        post: called on the loop's thread with flow events and desk replies.
        patience: how long to wait for what while an inbox is listened to.
    """

    def __init__(
        self, world: World, post: Callable[[object], None], *, patience: Patience | None = None
    ) -> None:
        self._thread = LoopThread()
        self._stores = Stores(world.home)
        self._workshop = Workshop(world, self._stores, post)
        self._clerk = DeskClerk(world, self._stores, post, patience=patience)
        self._running: dict[int, set[asyncio.Task[None]]] = {}
        self._requests: set[asyncio.Task[None]] = set()

    def carry_out(self, effect: Effect) -> None:
        """Start or stop background work; effects that concern only the window are not the engine's."""
        self._thread.call(self._begin, effect)

    def ask(self, request: Request) -> None:
        """Do one thing for the mail window."""
        self._thread.call(self._serve, request)

    def close(self) -> None:
        """Cancel what runs, close connections and stores, and join the thread."""
        self._thread.run(self._shut())
        self._thread.stop()

    def _begin(self, effect: Effect) -> None:
        match effect:
            case LookUp() | ReadProfile() | TryOther() | Check() | Save() | SendTestMail() | ProbeDoors():
                self._keep(self._workshop.carry_out(effect), self._running.setdefault(effect.run, set()))
            case Stop():
                for task in self._running.pop(effect.run, set()):
                    task.cancel()
            case OpenMail() | OpenPractice() | Leave():
                return

    def _serve(self, request: Request) -> None:
        self._keep(self._clerk.serve(request), self._requests)

    def _keep(self, coroutine: Coroutine[Any, Any, None], tasks: set[asyncio.Task[None]]) -> None:
        task = asyncio.get_running_loop().create_task(coroutine)
        tasks.add(task)
        task.add_done_callback(tasks.discard)
        task.add_done_callback(_report_bug)

    async def _shut(self) -> None:
        tasks = [*self._requests, *(task for group in self._running.values() for task in group)]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await self._workshop.close()
        await self._clerk.close()
        self._stores.close()


def _report_bug(task: asyncio.Task[None]) -> None:
    """An exception here is a bug of ours: say so in the log instead of losing it."""
    if not task.cancelled() and (error := task.exception()) is not None:
        log.error("background work failed", exc_info=error)
