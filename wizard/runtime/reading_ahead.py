"""What a search needs from the disk, read while its first questions are on their way."""

import asyncio
import contextlib
from collections.abc import AsyncIterator
from typing import Final

from wizard.discovery.base_domain import base_domain
from wizard.model.address import EmailAddress
from wizard.net.http_stream import load_library
from wizard.net.internet import Internet

_HEAD_START_S: Final = 0.01
"""What the first questions need to leave; the thread that reads would take turns with the loop."""


@contextlib.asynccontextmanager
async def reading_ahead(internet: Internet, address: EmailAddress) -> AsyncIterator[None]:
    """Beside the loop: the first handshake would wait for the authorities, the last rule for the suffixes."""

    def read() -> None:
        internet.tls.context()
        load_library()
        base_domain(address.domain_ascii)

    async def read_soon() -> None:
        await asyncio.sleep(_HEAD_START_S)
        await asyncio.to_thread(read)

    reading = asyncio.create_task(read_soon())
    try:
        yield
    finally:
        reading.cancel()
        await asyncio.wait({reading})
