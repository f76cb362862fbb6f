"""What a search needs from the disk, read while its first questions are on their way."""

import asyncio
import contextlib
from collections.abc import AsyncIterator

from wizard.discovery.base_domain import base_domain
from wizard.model.address import EmailAddress
from wizard.net.http_stream import load_library
from wizard.net.internet import Internet


@contextlib.asynccontextmanager
async def reading_ahead(internet: Internet, address: EmailAddress) -> AsyncIterator[None]:
    """Beside the loop: the first handshake would wait for the authorities, the last rule for the suffixes."""

    def read() -> None:
        internet.tls.context()
        load_library()
        base_domain(address.domain_ascii)

    reading = asyncio.create_task(asyncio.to_thread(read))
    try:
        yield
    finally:
        reading.cancel()
