"""Servers that misbehave: silent, hanging up, breaking off, speaking something else, late."""

import asyncio
import socket
import ssl
import struct
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass

from tests.lab.plan import BACKEND_OFFSET, ROUTER, ROUTER_V6
from tests.lab.record import HEARD, note

IDLE_S = 60.0
_CHUNK_BYTES = 65_536
_HEARD_BY_THEN_S = 0.05
"""A reset takes back what was not read yet."""

_GREETINGS = {
    **dict.fromkeys((143, 993), b"* OK pretend server ready\r\n"),
    **dict.fromkeys((110, 995), b"+OK pretend server ready\r\n"),
    **dict.fromkeys((465, 587), b"220 pretend server ESMTP\r\n"),
}
_GARBAGE = b"SSH-2.0-OpenSSH_9.2p1 Debian-2\r\n"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mouth:
    """A server that says `says` at once, hangs up if it is told to, and otherwise only listens.

    `breaks_off`: it hangs up with a reset, as a firewall does that looks at what is said.
    """

    name: str
    port: int
    says: bytes = b""
    hangs_up: bool = False
    breaks_off: bool = False

    async def __call__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Speaks, and notes whatever the client says."""
        writer.write(self.says)
        await writer.drain()
        if self.breaks_off:
            await asyncio.sleep(_HEARD_BY_THEN_S)
            connection = writer.get_extra_info("socket")
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            writer.transport.abort()
        if self.hangs_up:
            return
        async with asyncio.timeout(IDLE_S):
            while heard := await reader.read(_CHUNK_BYTES):
                note(HEARD, name=self.name, port=self.port, text=heard.decode("latin-1"))


def silent(name: str, port: int) -> Mouth:
    """A server that accepts and never speaks."""
    return Mouth(name=name, port=port)


def hangup(name: str, port: int) -> Mouth:
    """A server that greets in the protocol of the port and hangs up."""
    return Mouth(name=name, port=port, says=_GREETINGS[port], hangs_up=True)


def reset(name: str, port: int) -> Mouth:
    """A server that greets in the protocol of the port and breaks the connection off."""
    return Mouth(name=name, port=port, says=_GREETINGS[port], hangs_up=True, breaks_off=True)


def garbage(name: str, port: int) -> Mouth:
    """A server that speaks a protocol that is not mail."""
    return Mouth(name=name, port=port, says=_GARBAGE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Relay:
    """Connects the client with the real server behind it: late, or until an answer is to be lost.

    TLS, where it is implicit, ends here; the real server then takes the login in clear because the
    relay comes from the server's own address. With `cut_after_bytes` the next thing that the server says
    after the client has sent so many bytes is not passed on, and the connection is cut.
    """

    address: str
    port: int
    delay_s: float
    cut_after_bytes: int
    tls: ssl.SSLContext | None

    async def __call__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Waits, then carries bytes both ways until one side closes."""
        await asyncio.sleep(self.delay_s)
        stranger = ROUTER_V6 if ":" in self.address else ROUTER
        own = stranger if self.tls is None else self.address
        back_reader, back_writer = await asyncio.open_connection(
            self.address, self.port + BACKEND_OFFSET, local_addr=(own, 0)
        )
        sent = _Count()
        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(_carry(reader, back_writer, sent))
                group.create_task(_carry(back_reader, writer, is_lost=lambda: self._is_lost(sent)))
        finally:
            back_writer.close()

    def _is_lost(self, sent: "_Count") -> bool:
        return 0 < self.cut_after_bytes <= sent.bytes


@dataclass(slots=True)
class _Count:
    """How many bytes went one way."""

    bytes: int = 0


async def _carry(
    source: asyncio.StreamReader,
    target: asyncio.StreamWriter,
    count: _Count | None = None,
    *,
    is_lost: Callable[[], bool] = lambda: False,
) -> None:
    with suppress(ConnectionError):
        async with asyncio.timeout(IDLE_S):
            while data := await source.read(_CHUNK_BYTES):
                if is_lost():
                    break
                if count is not None:
                    count.bytes += len(data)
                target.write(data)
                await target.drain()
    target.close()
