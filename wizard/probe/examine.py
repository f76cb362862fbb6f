"""One live handshake: connect, secure, hear the greeting, and learn what the server offers."""

import asyncio
from collections.abc import Callable

from wizard.model.server import Endpoint
from wizard.net.clients import new_client
from wizard.net.internet import Internet
from wizard.net.stream import MailStream
from wizard.probe.verdict import Seen, seen_failure, seen_open


async def examine(
    endpoint: Endpoint,
    internet: Internet,
    *,
    timeout_s: float,
    on_accepted: Callable[[], None] | None = None,
) -> tuple[Seen, MailStream | None]:
    """What is behind one port, and the open stream (now the caller's to close) if a server is ready there.

    `on_accepted` hears that the port took the connection, before anything is said.
    """
    loop = asyncio.get_running_loop()
    start_s = loop.time()
    client = new_client(endpoint.protocol, endpoint.security)
    opened = await MailStream.open(client, endpoint, internet, timeout_s=timeout_s, on_accepted=on_accepted)
    ms = round((loop.time() - start_s) * 1000)
    if isinstance(opened, MailStream):
        return seen_open(opened, ms=ms), opened
    return seen_failure(endpoint, opened, ms=ms), None
