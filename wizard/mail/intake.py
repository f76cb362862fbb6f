"""Mails on their way into the store: put there in batches, while the next ones are still arriving."""

import asyncio
from collections.abc import Callable

from wizard.mail import batches
from wizard.mail.rows import NewMail
from wizard.mail.store import Store

OnStored = Callable[[list[NewMail]], None]
"""Hears of a batch that is in the store."""


class Intake:
    """Takes mails of one folder; at most two batches are in memory.

    Args:
        store: where the mails go.
        folder: the folder of the store.
        on_stored: called after each batch.
        lasting: whether each batch must survive a power cut at once; a mail that the server keeps need not.
    """

    def __init__(self, store: Store, folder: str, on_stored: OnStored, *, lasting: bool) -> None:
        self.new = 0
        self._store = store
        self._folder = folder
        self._on_stored = on_stored
        self._lasting = lasting
        self._batch: list[NewMail] = []
        self._size_bytes = 0
        self._storing: asyncio.Task[None] | None = None

    async def take(self, mail: NewMail) -> None:
        """Take one mail; waits when the disk is slower than the line.

        Raises:
            StoreError: an earlier mail could not be stored.
        """
        self._batch.append(mail)
        self._size_bytes += len(mail.raw)
        if self._size_bytes >= batches.BYTES_LIMIT or len(self._batch) >= batches.COUNT_LIMIT:
            await self._flush()

    async def finish(self) -> None:
        """Everything taken is in the store.

        Raises:
            StoreError: it could not be stored.
        """
        if self._batch:
            await self._flush()
        await self._settle()

    async def abandon(self) -> None:
        """The line broke: store what has come whole, so that it need not come again."""
        await self.finish()

    async def _flush(self) -> None:
        await self._settle()
        batch, self._batch, self._size_bytes = self._batch, [], 0
        self._storing = asyncio.create_task(self._write(batch))

    async def _settle(self) -> None:
        if self._storing is not None:
            storing, self._storing = self._storing, None
            await storing

    async def _write(self, batch: list[NewMail]) -> None:
        # In a thread of its own: SQLite lets go of the interpreter, and the line is read meanwhile.
        added = await asyncio.to_thread(self._store.add, self._folder, batch, lasting=self._lasting)
        self.new += added.new
        self._on_stored(batch)
