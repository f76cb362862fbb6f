"""How often a password may be spent for one click, counted over both servers.

Receiving and sending are mostly two doors to one account, and companies that lock it after three failures
count them at both.
"""

import asyncio
from typing import Final

ATTEMPTS: Final = 2


class Attempts:
    """Two attempts; an accepted one makes the company forget the failures, so two more may follow."""

    def __init__(self) -> None:
        self._left = ATTEMPTS
        self._under_way = 0
        self._news = asyncio.Event()

    async def take(self) -> bool:
        """Whether an attempt may be made now; while none is left it waits for those that are under way."""
        while not self._left and self._under_way:
            await self._news.wait()
        if not self._left:
            return False
        self._left -= 1
        self._under_way += 1
        return True

    @property
    def is_spent(self) -> bool:
        """Whether none is left and none can come back."""
        return not self._left and not self._under_way

    def settle(self, *, accepted: bool) -> None:
        """Note how an attempt that was taken has ended; one without an answer counts as failed."""
        self._under_way -= 1
        if accepted:
            self._left = ATTEMPTS
        self._news.set()
        self._news = asyncio.Event()
