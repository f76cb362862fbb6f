"""A server's side on this machine alone: accepts connections on loopback and hands each to a coroutine."""

import asyncio
import contextlib
import ipaddress
import socket
from collections.abc import Awaitable, Callable
from typing import Final, Self

from wizard.net.wire import Wire

Serve = Callable[[Wire], Awaitable[None]]
_CONNECTIONS_CAP: Final = 64


class Listener:
    """An open port of this machine; `address` is where it is.

    `serve` has a connection for itself until it returns; what breaks the connection ends only that one.
    """

    def __init__(self, listening: socket.socket, serve: Serve) -> None:
        self._socket = listening
        self._serve = serve
        self._connections: set[asyncio.Task[None]] = set()
        self._accepting = asyncio.create_task(self._accept())

    @classmethod
    async def open(cls, serve: Serve, *, ip: str = "127.0.0.1", port: int = 0) -> Self:
        """Listen on a loopback address; port 0 takes any free one. Raises OSError when the port is taken."""
        assert ipaddress.ip_address(ip).is_loopback, "practice is for this machine alone"
        family = socket.AF_INET6 if ":" in ip else socket.AF_INET
        listening = socket.create_server((ip, port), family=family, backlog=_CONNECTIONS_CAP)
        listening.settimeout(0)  # as the loop wants it: it never blocks
        return cls(listening, serve)

    @property
    def address(self) -> tuple[str, int]:
        """The IP address and the port."""
        ip, port = self._socket.getsockname()[:2]
        return str(ip), int(port)

    async def close(self) -> None:
        """Stop accepting and end every connection."""
        tasks = {self._accepting, *self._connections}
        for task in tasks:
            task.cancel()
        await asyncio.wait(tasks)
        self._socket.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_exception: object) -> None:
        await self.close()

    async def _accept(self) -> None:
        loop = asyncio.get_running_loop()
        while True:
            accepted, _ = await loop.sock_accept(self._socket)
            if len(self._connections) >= _CONNECTIONS_CAP:
                accepted.close()
                continue
            task = asyncio.create_task(self._attend(Wire(accepted)))
            self._connections.add(task)
            task.add_done_callback(self._connections.discard)

    async def _attend(self, wire: Wire) -> None:
        try:
            with contextlib.suppress(OSError):
                await self._serve(wire)
        finally:
            wire.close()
