"""Mails on their way into the store: read and put there in batches, while the next ones still arrive."""

import asyncio
from collections.abc import Callable
from contextlib import suppress

from wizard.mail.receiving import batches
from wizard.mail.receiving.reader import Reader
from wizard.mail.store.arrival import Arrival
from wizard.mail.store.rows import NewMail
from wizard.mail.store.store import Store
from wizard.mail.store.store_fault import StoreError

OnStored = Callable[[list[NewMail]], None]
"""Hears of a batch that is in the store."""


class Intake:
    """Takes mails of one folder; at most three batches are in memory: one comes, one is read, one is written.

    Args:
        store: where the mails go.
        folder: the folder of the store.
        on_stored: called after each batch.
        reader: reads them before they are stored; whoever made it closes it.
        lasting: whether each batch must survive a power cut at once; a mail that the server keeps need not.
    """

    def __init__(
        self, store: Store, folder: str, on_stored: OnStored, *, reader: Reader, lasting: bool
    ) -> None:
        self.new = 0
        self._store = store
        self._folder = folder
        self._on_stored = on_stored
        self._reader = reader
        self._lasting = lasting
        self._batch: list[NewMail] = []
        self._size_bytes = 0
        self._reading: asyncio.Task[list[Arrival]] | None = None
        self._storing: asyncio.Task[None] | None = None
        self._earlier: asyncio.Task[None] | None = None
        self._listed: asyncio.Event | None = None
        self._error: StoreError | None = None

    async def take(self, mail: NewMail) -> None:
        """Take one mail; waits when the disk is slower than the line.

        Raises:
            StoreError: an earlier mail could not be stored.
        """
        self._batch.append(mail)
        self._size_bytes += len(mail.raw)
        if self._is_worth(1) and (not self._is_busy or self._is_worth(batches.GROWTH)):
            await self._flush()

    async def finish(self) -> None:
        """Everything taken is in the store.

        Raises:
            StoreError: it could not be stored.
        """
        if self._batch:
            await self._flush()
        if self._storing is not None:
            await self._storing
        self._raise_error()

    async def abandon(self) -> None:
        """The line broke: store what has come whole, so that it need not come again."""
        await self.finish()

    @property
    def _is_busy(self) -> bool:
        """Whether this batch would have to wait: what comes meanwhile may as well go with it."""
        return any(task is not None and not task.done() for task in (self._reading, self._earlier))

    def _is_worth(self, times: int) -> bool:
        """Whether the batch holds as much as this many batches should."""
        count, size_bytes = batches.COUNT_LIMIT * times, batches.BYTES_LIMIT * times
        return len(self._batch) >= count or self._size_bytes >= size_bytes

    async def _flush(self) -> None:
        # One batch may be read and one be written while the next one comes; more would fill the memory.
        if self._reading is not None:
            await asyncio.wait([self._reading])
        if self._earlier is not None:
            await self._earlier
        self._raise_error()
        batch, self._batch, self._size_bytes = self._batch, [], 0
        # In threads: while SQLite makes the index the interpreter is free, and the next batch is read.
        before, self._listed = self._listed, asyncio.Event()
        self._reading = asyncio.create_task(self._read_next(before, batch))
        self._earlier = self._storing
        self._storing = asyncio.create_task(self._store_next(self._earlier, self._reading, self._listed))
        # What has come already is taken without a pause: the tasks would begin only after all of it.
        await asyncio.sleep(0)

    async def _read_next(self, before: asyncio.Event | None, batch: list[NewMail]) -> list[Arrival]:
        """Read a batch; in this process when the one before it has only to be indexed.

        Two threads that both need the interpreter wait for each other at every statement.
        """
        if before is not None and not self._reader.is_apart:
            await before.wait()
        return await asyncio.to_thread(self._reader.read, batch)

    async def _store_next(
        self, earlier: asyncio.Task[None] | None, reading: asyncio.Task[list[Arrival]], listed: asyncio.Event
    ) -> None:
        """Store a batch when it is read and the one before it is stored; never after one that failed."""
        try:
            if earlier is not None:
                await earlier
            arrivals = await reading
            if self._error is None:
                await self._store_now(arrivals, listed)
        except StoreError as error:
            self._error = error
        finally:
            listed.set()

    async def _store_now(self, arrivals: list[Arrival], listed: asyncio.Event) -> None:
        loop = asyncio.get_running_loop()

        def on_listed() -> None:
            # A thread may outlive its loop; what it writes is stored all the same.
            with suppress(RuntimeError):
                loop.call_soon_threadsafe(listed.set)

        added = await asyncio.to_thread(
            self._store.file,
            self._folder,
            arrivals,
            lasting=self._lasting,
            on_listed=on_listed,
        )
        self.new += added.new
        self._on_stored([arrival.mail for arrival in arrivals])

    def _raise_error(self) -> None:
        if self._error is not None:
            raise self._error
