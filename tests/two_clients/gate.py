"""The line between a client and its server, on which something happens after so many bytes."""

import asyncio
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from enum import Enum
from types import TracebackType
from typing import Self

_CHUNK_BYTES = 65_536


class Way(Enum):
    """Which bytes are counted."""

    TO_SERVER = "to the server"
    TO_CLIENT = "to the client"


@dataclass(frozen=True, slots=True, kw_only=True)
class Happening:
    """After `after_bytes` one way, `act` is called; it says whether the line holds."""

    way: Way
    after_bytes: int
    act: Callable[[], bool]


def cut() -> bool:
    """The line breaks."""
    return False


class Gate:
    """A port on this machine that leads to the server; an async context manager."""

    def __init__(self, host: str, port: int) -> None:
        self._target = (host, port)
        self._happening: Happening | None = None
        self._counted: dict[Way, int] = {}

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.close()
        await self._server.wait_closed()

    @property
    def address(self) -> tuple[str, int]:
        """Where to connect to."""
        host, port = self._server.sockets[0].getsockname()[:2]
        return host, port

    def prepare(self, happening: Happening | None) -> None:
        """What shall happen on the line of the next connection."""
        self._happening = happening
        self._counted = dict.fromkeys(Way, 0)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        server_reader, server_writer = await asyncio.open_connection(*self._target)
        ways = (
            asyncio.ensure_future(self._carry(reader, server_writer, Way.TO_SERVER)),
            asyncio.ensure_future(self._carry(server_reader, writer, Way.TO_CLIENT)),
        )
        await asyncio.wait(ways, return_when=asyncio.FIRST_COMPLETED)
        for way in ways:
            way.cancel()
        await asyncio.gather(*ways, return_exceptions=True)
        for end in (writer, server_writer):
            end.close()
            with suppress(OSError):
                await end.wait_closed()

    async def _carry(self, source: asyncio.StreamReader, target: asyncio.StreamWriter, way: Way) -> None:
        while data := await source.read(_CHUNK_BYTES):
            happening = self._happening
            self._counted[way] += len(data)
            too_many = self._counted[way] - happening.after_bytes if happening else 0
            if happening is None or happening.way is not way or too_many <= 0:
                target.write(data)
                await target.drain()
                continue
            target.write(data[: len(data) - too_many])
            await target.drain()
            self._happening = None
            if not happening.act():
                return
            target.write(data[len(data) - too_many :])
            await target.drain()
