"""Sockets for the DNS library that send in the moment a question is put.

A search begins with dozens of questions at once. The library's own sockets let the loop turn several times
before each of them leaves, and every turn waits for all the others. What this module does not do: choose the
port that a question is sent from; each has a socket of its own, so the system chooses anew (RFC 5452 §9.2).
"""

import asyncio
import socket
from collections.abc import Awaitable
from typing import Any, Final, TypeVar

import dns.exception

# What `dns.asyncbackend` hands on, without telling type checkers.
from dns._asyncbackend import Backend, DatagramSocket, Socket, StreamSocket
from typing_extensions import override

_Result = TypeVar("_Result")


class _Datagrams(DatagramSocket):
    """One UDP socket; an error that the system knows of is raised where it is met."""

    def __init__(self, opened: socket.socket) -> None:
        super().__init__(opened.family, socket.SOCK_DGRAM)
        self._socket = opened

    @override
    async def sendto(self, what: bytes, destination: Any, timeout: float | None) -> int:
        return await asyncio.get_running_loop().sock_sendto(self._socket, what, destination)

    @override
    async def recvfrom(self, size: int, timeout: float | None) -> tuple[bytes, Any]:
        return await _within(asyncio.get_running_loop().sock_recvfrom(self._socket, size), timeout)

    @override
    async def close(self) -> None:
        self._socket.close()


class _Stream(StreamSocket):
    """One TCP connection, for answers that are too long for a datagram."""

    def __init__(self, connected: socket.socket) -> None:
        super().__init__(connected.family, socket.SOCK_STREAM)
        self._socket = connected

    @override
    async def sendall(self, what: bytes, timeout: float | None) -> None:
        await _within(asyncio.get_running_loop().sock_sendall(self._socket, what), timeout)

    @override
    async def recv(self, size: int, timeout: float | None) -> bytes:
        return await _within(asyncio.get_running_loop().sock_recv(self._socket, size), timeout)

    @override
    async def close(self) -> None:
        self._socket.close()


class SocketBackend(Backend):
    """What the resolver makes its sockets with."""

    @override
    def name(self) -> str:
        return "sockets"

    @override
    async def make_socket(
        self,
        af: int,
        socktype: int,
        proto: int = 0,
        source: Any = None,
        destination: Any = None,
        timeout: float | None = None,
        ssl_context: Any = None,
        server_hostname: str | None = None,
    ) -> Socket:
        """A socket for one question, connected when it is a stream."""
        assert source is None, "the system chooses"
        assert ssl_context is None, "DNS over TLS is not asked for"
        opened = socket.socket(af, socktype, proto)
        try:
            opened.settimeout(0)  # as the loop wants it: it never blocks
            if socktype == socket.SOCK_DGRAM:
                return _Datagrams(opened)
            await _within(asyncio.get_running_loop().sock_connect(opened, destination), timeout)
        except BaseException:
            opened.close()
            raise
        return _Stream(opened)

    @override
    async def sleep(self, interval: float) -> None:
        await asyncio.sleep(interval)


BACKEND: Final = SocketBackend()


async def _within(work: Awaitable[_Result], limit_s: float | None) -> _Result:
    """The result in its time; the library knows of being too late by an exception of its own."""
    try:
        async with asyncio.timeout(limit_s):
            return await work
    except TimeoutError as error:
        raise dns.exception.Timeout(timeout=limit_s) from error  # type: ignore[no-untyped-call]
