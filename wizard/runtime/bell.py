"""Rings when news of an inbox are to be told: once for all that come close together."""

import asyncio
from collections.abc import Callable

from wizard.mail.receiving.news import News, Pace


class Bell:
    """Calls `ring` on the loop's thread at the pace of `Pace`."""

    def __init__(self, ring: Callable[[], None]) -> None:
        self._ring = ring
        self._pace = Pace()
        self._timer: asyncio.TimerHandle | None = None

    def hear(self, news: News) -> None:
        """Something has happened."""
        loop = asyncio.get_running_loop()
        due_s = self._pace.due_s(news, loop.time())
        if self._timer is not None:
            if self._timer.when() <= due_s:
                return
            self._timer.cancel()
        self._timer = loop.call_at(due_s, self._tell)

    def stop(self) -> None:
        """It rings no more; what was heard is not told."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _tell(self) -> None:
        self._timer = None
        self._pace.told(asyncio.get_running_loop().time())
        self._ring()
