"""A server on loopback that follows a script and remembers what it heard, for the tests of net and probe."""

import asyncio
import contextlib
import socket
import ssl
import struct
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from dataclasses import dataclass, field

_ENDS_WITHIN_S = 2.0
_TLS_RECORD = b"\x16\x03"
"""How a client begins that takes a port in clear for one of TLS; a server that waits for words hangs up."""


class GoneError(Exception):
    """The client closed the connection."""


@dataclass(frozen=True, slots=True)
class Heard:
    """One line of a client, and whether it came inside TLS."""

    line: bytes
    secured: bool


@dataclass(slots=True)
class Peer:
    """One connection as the server has it."""

    server: "FakeMailServer"
    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter

    async def say(self, *lines: str) -> None:
        """Send these lines, each with its CRLF, in one go."""
        await self.send("".join(line + "\r\n" for line in lines).encode())

    async def send(self, data: bytes) -> None:
        """Send bytes as they are."""
        self.writer.write(data)
        with contextlib.suppress(OSError):
            await self.writer.drain()

    async def hear(self) -> str:
        """The next line without its CRLF."""
        try:
            line = await self.reader.readline()
        except OSError as error:
            raise GoneError from error
        if not line or line.startswith(_TLS_RECORD):
            raise GoneError
        self.server.heard.append(Heard(line, self.is_secured))
        return line.decode().removesuffix("\r\n")

    @property
    def is_secured(self) -> bool:
        """Whether the connection is inside TLS."""
        return self.writer.get_extra_info("sslcontext") is not None

    async def start_tls(self) -> None:
        """Do the handshake of the server's side."""
        assert self.server.starttls is not None
        try:
            await self.writer.start_tls(self.server.starttls)
        except OSError as error:
            raise GoneError from error

    async def stay_silent(self) -> None:
        """Say nothing until the client closes."""
        with contextlib.suppress(OSError):
            while await self.reader.read(4096):
                pass

    def reset(self) -> None:
        """Break the connection off with RST."""
        connection = self.writer.get_extra_info("socket")
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.writer.transport.abort()


Script = Callable[[Peer], Awaitable[None]]


@dataclass(slots=True)
class FakeMailServer:
    """What is known of a server while it runs and after."""

    script: Script
    starttls: ssl.SSLContext | None
    at: tuple[str, int] = ("", 0)
    connections: int = 0
    heard: list[Heard] = field(default_factory=list)
    failures: list[BaseException] = field(default_factory=list)
    running: set[asyncio.Task[None]] = field(default_factory=set)

    @property
    def lines(self) -> list[str]:
        """Everything heard, as text."""
        return [heard.line.decode().removesuffix("\r\n") for heard in self.heard]

    async def nobody_left(self) -> bool:
        """Whether every client closes its connection within moments."""
        if self.running:
            await asyncio.wait(set(self.running), timeout=_ENDS_WITHIN_S)
        return not self.running

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Follow the script on one connection, then listen until the client closes."""
        task = asyncio.current_task()
        assert task is not None
        self.running.add(task)
        self.connections += 1
        peer = Peer(self, reader, writer)
        try:
            await self.script(peer)
        except (GoneError, ConnectionError, asyncio.IncompleteReadError):
            pass
        except Exception as error:  # noqa: BLE001 - a mistake in a script fails the test that runs it
            self.failures.append(error)
        finally:
            self.running.discard(task)
            await _close(writer)


async def _close(writer: asyncio.StreamWriter) -> None:
    """Close, politely if the client answers at once."""
    writer.close()
    try:
        async with asyncio.timeout(0.1):
            await writer.wait_closed()
    except TimeoutError:
        writer.transport.abort()
    except OSError:
        pass


@contextlib.asynccontextmanager
async def fake_server(
    script: Script,
    *,
    tls: ssl.SSLContext | None = None,
    starttls: ssl.SSLContext | None = None,
    ip: str = "127.0.0.1",
) -> AsyncIterator[FakeMailServer]:
    """A server for one script; `tls` is for TLS from the first byte, `starttls` for later."""
    server = FakeMailServer(script, starttls)
    listening = await asyncio.start_server(server.serve, ip, 0, ssl=tls)
    server.at = listening.sockets[0].getsockname()[:2]
    try:
        yield server
    finally:
        listening.close()
        running = set(server.running)
        for task in running:
            task.cancel()
        if running:
            await asyncio.wait(running, timeout=_ENDS_WITHIN_S)
        await asyncio.sleep(0.01)
    if server.failures:
        raise server.failures[0]


@contextlib.contextmanager
def black_hole(ip: str = "127.0.0.1", port: int = 0) -> Iterator[tuple[str, int]]:
    """An address where connections are never answered: its queue is full."""
    with contextlib.ExitStack() as stack:
        listening = stack.enter_context(socket.create_server((ip, port), backlog=0))
        for _ in range(2):
            waiting = stack.enter_context(socket.socket())
            waiting.settimeout(0)
            with contextlib.suppress(BlockingIOError):
                waiting.connect(listening.getsockname())
        yield listening.getsockname()


def closed_port() -> tuple[str, int]:
    """An address where nobody listens."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        ip, port = listening.getsockname()
        return ip, port
