"""Web servers and a proxy on loopback that follow a table, for the tests of the HTTP client."""

import asyncio
import contextlib
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from dataclasses import dataclass, field

import trustme

_Handler = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


def answer(body: bytes, *, status: str = "200 OK", headers: tuple[str, ...] = ()) -> bytes:
    """One HTTP/1.1 answer with its length."""
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", *headers]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


def redirect(location: str) -> bytes:
    """One redirect."""
    return answer(b"", status="302 Found", headers=(f"Location: {location}",))


@dataclass(slots=True)
class HttpsServer:
    """Answers (host, path) from `pages`; None keeps silent; what is nowhere is a 404."""

    pages: Mapping[tuple[str, str], bytes | None]
    pause_s: float
    port: int = 0
    requests: list[str] = field(default_factory=list)
    names: list[str | None] = field(default_factory=list)
    heard: asyncio.Event = field(default_factory=asyncio.Event)

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Answer one request."""
        request = (await reader.readuntil(b"\r\n\r\n")).decode()
        length = next(
            (int(line[16:]) for line in request.split("\r\n") if line.lower().startswith("content-length: ")),
            0,
        )
        self.requests.append(request + (await reader.readexactly(length)).decode())
        self.heard.set()
        path = request.split(" ")[1]
        host = next(line[6:] for line in request.split("\r\n") if line.lower().startswith("host: "))
        page = self.pages.get((host, path), answer(b"not found", status="404 Not Found"))
        if page is None:
            await reader.read()
        elif not self.pause_s:
            writer.write(page)
            await writer.drain()
        else:
            for byte in page:
                writer.write(bytes([byte]))
                await writer.drain()
                await asyncio.sleep(self.pause_s)


@dataclass(slots=True)
class Proxy:
    """Leads everywhere to one port of loopback."""

    to_port: int
    port: int = 0
    requests: list[str] = field(default_factory=list)

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One tunnel."""
        self.requests.append((await reader.readuntil(b"\r\n\r\n")).decode())
        inside_reader, inside_writer = await asyncio.open_connection("127.0.0.1", self.to_port)
        writer.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
        async with asyncio.TaskGroup() as group:
            group.create_task(_pump(reader, inside_writer))
            group.create_task(_pump(inside_reader, writer))


@contextlib.asynccontextmanager
async def https_server(
    ca: trustme.CA, *names: str, pages: Mapping[tuple[str, str], bytes | None], pause_s: float = 0
) -> AsyncIterator[HttpsServer]:
    """A server with a certificate for these names, which waits so long after every byte."""
    server = HttpsServer(pages, pause_s)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    ca.issue_cert(*names).configure_cert(context)

    def heard_name(_tls: ssl.SSLObject, name: str | None, _context: ssl.SSLContext) -> None:
        server.names.append(name)

    context.sni_callback = heard_name
    async with _listening(server.serve, context) as server.port:
        yield server


@contextlib.asynccontextmanager
async def http_server(*, pages: Mapping[tuple[str, str], bytes | None]) -> AsyncIterator[HttpsServer]:
    """A server without TLS."""
    server = HttpsServer(pages, 0)
    async with _listening(server.serve, None) as server.port:
        yield server


@contextlib.asynccontextmanager
async def connect_proxy(*, to_port: int) -> AsyncIterator[Proxy]:
    """A proxy that knows CONNECT."""
    proxy = Proxy(to_port)
    async with _listening(proxy.serve, None) as proxy.port:
        yield proxy


@contextlib.asynccontextmanager
async def _listening(handler: _Handler, context: ssl.SSLContext | None) -> AsyncIterator[int]:
    """Listens until the block ends, and does not leave before every connection is closed."""
    running: set[asyncio.Task[None]] = set()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        running.add(task)
        try:
            with contextlib.suppress(OSError, asyncio.IncompleteReadError):
                await handler(reader, writer)
        finally:
            running.discard(task)
            writer.close()
            with contextlib.suppress(OSError):
                await writer.wait_closed()

    listening = await asyncio.start_server(serve, "127.0.0.1", 0, ssl=context)
    try:
        yield listening.sockets[0].getsockname()[1]
    finally:
        listening.close()
        if running:
            await asyncio.wait(set(running), timeout=2)
        for task in running:
            task.cancel()
        await asyncio.sleep(0.01)


async def _pump(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    with contextlib.suppress(OSError):
        while data := await reader.read(65536):
            writer.write(data)
            await writer.drain()
    writer.close()
