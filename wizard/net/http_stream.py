"""Connections for the HTTP library from our own dialer and wire: the same trust, the same failures."""

import asyncio
import socket
import ssl
from collections.abc import Iterable

import httpcore2
from typing_extensions import override

from wizard.net.dial import Dialer, DialFailure
from wizard.net.tls import TlsBroken, TlsPolicy
from wizard.net.wire import CHUNK_BYTES, Wire


class DialError(httpcore2.ConnectError):
    """A connection that did not come about; `failure` says how it failed."""

    def __init__(self, failure: DialFailure) -> None:
        super().__init__(failure.text)
        self.failure = failure


class TlsError(httpcore2.ConnectError):
    """A TLS handshake that failed; `broken` says how."""

    def __init__(self, broken: TlsBroken) -> None:
        super().__init__(broken.text)
        self.broken = broken


class WireBackend(httpcore2.AsyncNetworkBackend):
    """Opens the connections of an HTTP pool.

    Args:
        dialer: makes the TCP connections.
        tls: whom to believe; the pool's own TLS settings are not used.
        to_proxy: whether the pool connects to a proxy. Its name is the system's business (it may stand in
            /etc/hosts), so the system resolves it.
    """

    def __init__(self, dialer: Dialer, tls: TlsPolicy, *, to_proxy: bool) -> None:
        self._dialer = dialer
        self._tls = tls
        self._to_proxy = to_proxy

    @override
    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore2.SOCKET_OPTION] | None = None,
    ) -> httpcore2.AsyncNetworkStream:
        """One TCP connection to whichever address of the host answers first."""
        assert timeout is not None, "every question has its deadline"
        target = await _system_address(host, port) if self._to_proxy else host
        dialed = await self._dialer.connect(target, port, timeout_s=timeout)
        if isinstance(dialed, DialFailure):
            raise DialError(dialed)
        return _Stream(Wire(dialed), self._tls)


class _Stream(httpcore2.AsyncNetworkStream):
    """A wire in the shape the HTTP library wants; the deadline of the whole question ends every wait."""

    def __init__(self, wire: Wire, tls: TlsPolicy) -> None:
        self._wire = wire
        self._tls = tls

    @override
    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        assert max_bytes >= CHUNK_BYTES
        try:
            return await self._wire.receive()
        except OSError as error:
            raise httpcore2.ReadError(str(error)) from error

    @override
    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        try:
            await self._wire.send(buffer)
        except OSError as error:
            raise httpcore2.WriteError(str(error)) from error

    @override
    async def aclose(self) -> None:
        self._wire.close()

    @override
    async def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore2.AsyncNetworkStream:
        assert server_hostname is not None
        try:
            secured = await self._wire.secure(self._tls.context(), server_hostname)
        except BaseException:
            self._wire.close()
            raise
        judged = self._tls.judged(server_hostname, secured)
        if isinstance(judged, TlsBroken):
            raise TlsError(judged)
        return self


async def _system_address(host: str, port: int) -> str:
    """The first address that the system knows for a proxy."""
    loop = asyncio.get_running_loop()
    try:
        found = await loop.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except OSError as error:
        raise httpcore2.ConnectError(f"the proxy {host} is unknown: {error}") from error
    return str(found[0][4][0])
