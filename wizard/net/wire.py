"""One TCP connection, clear or inside TLS, with nothing buffered between it and whoever reads.

asyncio's own streams read ahead: what a server (or somebody in between) sends in clear before the handshake
would still lie in their buffer after it. Here TLS runs over memory, and clear bytes have no place to wait.
"""

import asyncio
import contextlib
import socket
import ssl
import sys
from typing import Final

from wizard.model.probe import TlsFacts
from wizard.net.binding import channel_binding
from wizard.net.tls import server_name, session_facts
from wizard.net.tls_broken import HELLO_BYTES, TlsBroken
from wizard.protocol.sasl_binding import ChannelBinding

CHUNK_BYTES: Final = 64 * 1024


class Wire:
    """A connected socket; one coroutine at a time may use it. Deadlines are the caller's (asyncio.timeout).

    `receive` and `send` raise OSError (SSLError among them) when the connection breaks.
    """

    def __init__(self, connected: socket.socket) -> None:
        self._socket = connected
        self._incoming = ssl.MemoryBIO()
        self._outgoing = ssl.MemoryBIO()
        self._hello = b""
        self._tls: ssl.SSLObject | None = None
        self._was_spoken_to = False
        self._late_error: ssl.SSLError | None = None

    @property
    def is_open(self) -> bool:
        """Whether this side has not closed it."""
        return self._socket.fileno() != -1

    @property
    def is_secured(self) -> bool:
        """Whether bytes go through TLS."""
        return self._tls is not None

    @property
    def channel_binding(self) -> ChannelBinding | None:
        """What a login can be tied to; None in clear."""
        return None if self._tls is None else channel_binding(self._tls)

    @property
    def has_clear_bytes(self) -> bool:
        """Whether something arrived in clear that nobody has read."""
        assert self._tls is None
        try:
            return bool(self._socket.recv(1, socket.MSG_PEEK))
        except OSError:
            return False

    async def secure(self, context: ssl.SSLContext, host: str) -> TlsFacts | TlsBroken:
        """Do the handshake as a client; after TlsBroken the wire is closed."""
        assert self._tls is None
        tls = context.wrap_bio(self._incoming, self._outgoing, server_hostname=server_name(host))
        try:
            await self._shake_hands(tls)
        except OSError as error:
            self._flush_now()
            self.close()
            return TlsBroken.from_error(error, tls, hello=self._hello)
        return session_facts(tls)

    async def secure_as_server(self, context: ssl.SSLContext) -> None:
        """Do the handshake as the other side; raises OSError when it fails."""
        assert self._tls is None
        await self._shake_hands(context.wrap_bio(self._incoming, self._outgoing, server_side=True))

    async def receive(self) -> bytes:
        """The next bytes; empty when the other side has closed."""
        if self._tls is None:
            return await asyncio.get_running_loop().sock_recv(self._socket, CHUNK_BYTES)
        while True:
            try:
                data = self._read(self._tls)
            except ssl.SSLWantReadError:
                await self._flush()
                if not self._was_spoken_to:
                    self._acknowledge_at_once()
                await self._fill()
            except ssl.SSLEOFError:
                # Closed without TLS's goodbye: a mail protocol itself says where a reply ends.
                return b""
            else:
                self._was_spoken_to = True
                return data

    def _read(self, tls: ssl.SSLObject) -> bytes:
        """All that has arrived, up to a chunk: servers make small records, and each one heard costs time."""
        if self._late_error is not None:
            raise self._late_error
        pieces = [tls.read(CHUNK_BYTES)]
        missing = CHUNK_BYTES - len(pieces[0])
        while pieces[-1] and missing > 0:
            try:
                pieces.append(tls.read(missing))
            except ssl.SSLWantReadError:
                break
            except ssl.SSLError as error:
                # What came before it counts first.
                self._late_error = error
                break
            missing -= len(pieces[-1])
        return b"".join(pieces)

    async def send(self, data: bytes) -> None:
        """Send all bytes."""
        if self._tls is None:
            await asyncio.get_running_loop().sock_sendall(self._socket, data)
            return
        view = memoryview(data)
        for start in range(0, len(view), CHUNK_BYTES):
            await self._write(self._tls, view[start : start + CHUNK_BYTES])

    def is_quiet(self) -> bool:
        """Whether the other side is still there and has said nothing that is unread; never waits."""
        try:
            data = self._socket.recv(CHUNK_BYTES)
        except BlockingIOError:
            return self._tls is None or self._has_only_tickets(self._tls)
        except OSError:
            return False
        if not data or self._tls is None:
            return False
        self._incoming.write(data)
        return self._has_only_tickets(self._tls)

    def say_and_close(self, data: bytes) -> None:
        """Send last words as far as they go without waiting, then close."""
        if self.is_open:
            # Closing a socket with unread bytes resets the connection, and the last words would be lost.
            with contextlib.suppress(OSError):
                self._socket.recv(CHUNK_BYTES)
            if self._tls is not None:
                with contextlib.suppress(ssl.SSLError):
                    self._tls.write(data)
                    self._tls.unwrap()
                self._flush_now()
            else:
                with contextlib.suppress(OSError):
                    self._socket.send(data)
        self.close()

    def close(self) -> None:
        """Close at once; closing twice is fine."""
        self._socket.close()

    async def _shake_hands(self, tls: ssl.SSLObject) -> None:
        while True:
            try:
                tls.do_handshake()
            except ssl.SSLWantReadError:
                await self._flush()
                await self._fill()
            else:
                await self._flush()
                self._tls = tls
                return

    def _acknowledge_at_once(self) -> None:
        """Do not let the other side wait for the acknowledgement of its session tickets.

        Many servers (Postfix) send them right after the handshake, and their first words only when these have
        arrived (RFC 896); this side would put that off by 40 ms and more (RFC 1122 §4.2.3.2).
        """
        if sys.platform == "linux":
            with contextlib.suppress(OSError):
                self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_QUICKACK, 1)

    async def _write(self, tls: ssl.SSLObject, data: memoryview) -> None:
        while data:
            try:
                data = data[tls.write(data) :]
            except ssl.SSLWantReadError:
                await self._fill()
            await self._flush()

    async def _fill(self) -> None:
        data = await asyncio.get_running_loop().sock_recv(self._socket, CHUNK_BYTES)
        if data:
            self._hello += data[: HELLO_BYTES - len(self._hello)]
            self._incoming.write(data)
        else:
            self._incoming.write_eof()

    async def _flush(self) -> None:
        if self._outgoing.pending:
            await asyncio.get_running_loop().sock_sendall(self._socket, self._outgoing.read())

    def _flush_now(self) -> None:
        with contextlib.suppress(OSError):
            self._socket.send(self._outgoing.read())

    @staticmethod
    def _has_only_tickets(tls: ssl.SSLObject) -> bool:
        """Whether what is unread is TLS's own: session tickets come when they like (RFC 8446 §4.6.1)."""
        try:
            tls.read(1)
        except ssl.SSLWantReadError:
            return True
        except ssl.SSLError:
            return False
        return False
