"""The Python servers of the lab, all in one process on the internet side: `python -m tests.lab.servers`."""

import asyncio
import ssl
from collections.abc import Awaitable, Callable, Iterable
from contextlib import suppress
from pathlib import Path

from tests.lab.introspection import Introspection
from tests.lab.listeners import LISTENERS, Listener, parse
from tests.lab.rows import Service
from tests.lab.strange import Relay, garbage, hangup, reset, silent
from tests.lab.web import Web

_BACKLOG = 100

Handler = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]

_STRANGE: dict[Service, Callable[[str, int], Handler]] = {
    Service.SILENT: silent,
    Service.HANGUP: hangup,
    Service.RESET: reset,
    Service.GARBAGE: garbage,
}


def _context(listener: Listener) -> ssl.SSLContext | None:
    if listener.chain is None:
        return None
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(listener.chain)
    return context


def _handler(listener: Listener, tls: ssl.SSLContext | None) -> Handler:
    match listener.service:
        case Service.WEB | Service.WEB_TLS:
            return Web(scheme="http" if tls is None else "https", pages=listener.pages)
        case Service.INTROSPECTION:
            return Introspection(tokens=listener.pages)
        case service if service in _STRANGE:
            return _STRANGE[service](listener.name, listener.port)
        case _:
            return Relay(
                address=listener.address,
                port=listener.port,
                delay_s=listener.delay_s,
                cut_after_bytes=listener.cut_after_bytes,
                tls=tls,
            )


async def _serve(listener: Listener) -> asyncio.Server:
    tls = _context(listener)
    handler = _handler(listener, tls)

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        # Clients that go away, break off TLS or fall silent are daily bread here.
        with suppress(OSError, EOFError, TimeoutError):
            await handler(reader, writer)
        with suppress(OSError):
            writer.close()
            await writer.wait_closed()

    return await asyncio.start_server(
        answer, listener.address, listener.port, ssl=tls, backlog=_BACKLOG, reuse_address=True
    )


async def serve_all(listeners: Iterable[Listener]) -> None:
    """Serves everything until the lab ends."""
    _servers = [await _serve(listener) for listener in listeners]
    await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(serve_all(parse(Path(LISTENERS).read_text(encoding="utf-8"))))
