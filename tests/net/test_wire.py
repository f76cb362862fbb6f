"""One connection, clear and inside TLS."""

import asyncio
import socket
import ssl
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

import pytest
from typing_extensions import override

from tests.helpers import mail_certificates as certificates
from tests.helpers.fake_mail_server import FakeMailServer, Peer, Script, fake_server
from tests.helpers.loopback_internet import HOST
from wizard.model.probe import TlsFacts
from wizard.net.dial import Dialer, DialFailure
from wizard.net.dns import Dns
from wizard.net.tls import TlsBroken, TlsPolicy
from wizard.net.wire import Wire


@asynccontextmanager
async def wire_to(
    script: Script, *, tls: ssl.SSLContext | None = None, starttls: ssl.SSLContext | None = None
) -> AsyncIterator[tuple[Wire, FakeMailServer]]:
    async with fake_server(script, tls=tls, starttls=starttls) as server:
        dialer = Dialer(Dns(only_hosts=True), reroute={(HOST, 1): server.at})
        connected = await dialer.connect(HOST, 1, timeout_s=2)
        assert not isinstance(connected, DialFailure)
        wire = Wire(connected)
        try:
            yield wire, server
        finally:
            wire.close()


async def secure(wire: Wire) -> TlsFacts | TlsBroken:
    return await wire.secure(TlsPolicy(ca_pem=certificates.ca_pem()).context(), HOST)


async def echo(peer: Peer) -> None:
    while True:
        await peer.say(await peer.hear())


async def everything(wire: Wire) -> bytes:
    data = b""
    while chunk := await wire.receive():
        data += chunk
    return data


async def test_bytes_go_both_ways_in_clear() -> None:
    async with wire_to(echo) as (wire, server):
        await wire.send(b"hello\r\n")

        assert await wire.receive() == b"hello\r\n"
        assert not wire.is_secured
        assert not server.heard[0].secured


async def test_bytes_go_both_ways_inside_tls() -> None:
    async with wire_to(echo, tls=certificates.good(HOST)) as (wire, server):
        assert isinstance(await secure(wire), TlsFacts)
        await wire.send(b"hello\r\n")

        assert await wire.receive() == b"hello\r\n"
        assert wire.is_secured
        assert server.heard[0].secured


class _Watched(socket.socket):
    """Takes over a connection and counts how often what comes next is to be acknowledged at once."""

    hurried = 0

    @override
    def setsockopt(self, *arguments: object) -> None:
        if sys.platform == "linux" and arguments == (socket.IPPROTO_TCP, socket.TCP_QUICKACK, 1):
            self.hurried += 1


async def test_the_first_words_inside_tls_need_not_wait_for_our_acknowledgement() -> None:
    async with fake_server(echo, tls=certificates.good(HOST)) as server:
        connected = await Dialer(Dns(only_hosts=True), reroute={(HOST, 1): server.at}).connect(
            HOST, 1, timeout_s=2
        )
        assert not isinstance(connected, DialFailure)
        watched = _Watched(fileno=connected.detach())
        watched.settimeout(0)
        wire = Wire(watched)
        await secure(wire)
        assert watched.hurried == 0

        counts = []
        for line in (b"first\r\n", b"second\r\n"):
            await wire.send(line)
            assert await wire.receive() == line
            counts.append(watched.hurried)
        wire.close()

    # How often the tickets need a read of their own is the server's affair; once it has spoken, it is over.
    assert (counts[0] > 0) is (sys.platform == "linux")
    assert counts[1] == counts[0]


async def test_much_data_arrives_whole_inside_tls() -> None:
    sent = bytes(range(256)) * 4096

    async def swallow(peer: Peer) -> None:
        data = await peer.reader.readexactly(len(sent))
        await peer.send(data[::-1])

    async with wire_to(swallow, tls=certificates.good(HOST)) as (wire, _):
        await secure(wire)
        await wire.send(sent)

        assert await everything(wire) == sent[::-1]


async def test_the_end_is_seen_with_and_without_the_goodbye_of_tls() -> None:
    async def farewell(peer: Peer) -> None:
        await peer.say("bye")

    async def cut(peer: Peer) -> None:
        await peer.say("bye")
        peer.writer.transport.abort()

    for script in (farewell, cut):
        async with wire_to(script, tls=certificates.good(HOST)) as (wire, _):
            await secure(wire)

            assert await everything(wire) == b"bye\r\n"


async def test_a_reset_is_an_os_error() -> None:
    async def reset(peer: Peer) -> None:
        await peer.hear()
        peer.reset()

    async with wire_to(reset) as (wire, _):
        await wire.send(b"hello\r\n")

        with pytest.raises(ConnectionResetError):
            await wire.receive()


async def test_plain_text_instead_of_tls_is_told() -> None:
    async def plain(peer: Peer) -> None:
        await peer.say("* OK ready")
        await peer.stay_silent()

    async with wire_to(plain) as (wire, _):
        done = await secure(wire)

        assert done == TlsBroken(text="the server does not speak TLS on this port")
        assert not wire.is_open


async def test_a_hang_up_in_the_handshake_is_told() -> None:
    async def leave(peer: Peer) -> None:
        await peer.reader.read(1)

    async def reset(peer: Peer) -> None:
        await peer.reader.read(1)
        peer.reset()

    for script in (leave, reset):
        async with wire_to(script) as (wire, _):
            done = await secure(wire)

            assert done == TlsBroken(text="the server hung up during the TLS handshake")


async def test_bytes_that_wait_in_clear_are_noticed() -> None:
    async def speak_at_once(peer: Peer) -> None:
        await peer.say("surprise")
        await peer.stay_silent()

    async with wire_to(speak_at_once) as (wire, _):
        assert await _soon(lambda: wire.has_clear_bytes)
        assert await wire.receive() == b"surprise\r\n"
        assert not wire.has_clear_bytes


async def test_a_quiet_connection_is_quiet_despite_late_tickets() -> None:
    # The server's session tickets come after its handshake, when nobody reads.
    async with wire_to(echo, tls=certificates.good(HOST)) as (wire, _):
        await secure(wire)
        await asyncio.sleep(0.05)

        assert wire.is_quiet()
        await wire.send(b"hello\r\n")
        assert await wire.receive() == b"hello\r\n"


@pytest.mark.parametrize("secured", [True, False], ids=["tls", "clear"])
async def test_a_server_that_speaks_unasked_is_not_quiet(*, secured: bool) -> None:
    async def speak_later(peer: Peer) -> None:
        await peer.hear()
        await peer.say("* BYE too late")
        await peer.stay_silent()

    async with wire_to(speak_later, tls=certificates.good(HOST) if secured else None) as (wire, _):
        if secured:
            await secure(wire)
        assert wire.is_quiet()
        await wire.send(b"go\r\n")

        assert await _soon(lambda: not wire.is_quiet())


@pytest.mark.parametrize("rudely", [True, False], ids=["reset", "end"])
async def test_a_server_that_hung_up_is_not_quiet(*, rudely: bool) -> None:
    async def leave(peer: Peer) -> None:
        await peer.hear()
        if rudely:
            peer.reset()

    async with wire_to(leave) as (wire, _):
        await wire.send(b"go\r\n")

        assert await _soon(lambda: not wire.is_quiet())


async def test_last_words_are_sent_and_the_wire_is_closed() -> None:
    async with wire_to(echo, tls=certificates.good(HOST)) as (wire, server):
        await secure(wire)
        await wire.send(b"NOOP\r\n")
        await wire.receive()
        wire.say_and_close(b"QUIT\r\n")

        assert not wire.is_open
        assert await server.nobody_left()
        assert server.lines == ["NOOP", "QUIT"]


async def test_last_words_do_not_wait_for_a_server_that_does_not_read() -> None:
    async def deaf(peer: Peer) -> None:
        peer.writer.transport.pause_reading()  # type: ignore[attr-defined]
        await asyncio.sleep(0.5)

    async with wire_to(deaf) as (wire, _):
        start_s = asyncio.get_running_loop().time()
        wire.say_and_close(b"x" * 20_000_000)

        assert asyncio.get_running_loop().time() - start_s < 0.2
        assert not wire.is_open
        wire.say_and_close(b"closing twice is fine")


async def _soon(claim: Callable[[], bool]) -> bool:
    """Whether a claim comes true within moments."""
    for _ in range(100):
        if claim():
            return True
        await asyncio.sleep(0.01)
    return False


async def test_records_that_have_arrived_are_received_together() -> None:
    async def speak_in_pieces(peer: Peer) -> None:
        for word in ("one", "two", "three"):
            await peer.say(word)
        await peer.hear()

    async with wire_to(speak_in_pieces, tls=certificates.good(HOST)) as (wire, _):
        await secure(wire)
        await asyncio.sleep(0.05)

        assert await wire.receive() == b"one\r\ntwo\r\nthree\r\n"


class Records:
    """What TLS gives, read by read."""

    def __init__(self, *given: bytes | ssl.SSLError) -> None:
        self._given = list(given)

    def read(self, _limit_bytes: int) -> bytes:
        given = self._given.pop(0)
        if isinstance(given, ssl.SSLError):
            raise given
        return given


async def test_what_came_before_a_broken_record_is_received_first(monkeypatch: pytest.MonkeyPatch) -> None:
    near, far = socket.socketpair()
    broken = ssl.SSLError(1, "bad record")
    with far:
        wire = Wire(near)
        monkeypatch.setattr(wire, "_tls", Records(b"whole", broken))

        assert await wire.receive() == b"whole"
        for _ in range(2):
            with pytest.raises(ssl.SSLError):
                await wire.receive()
        wire.close()


async def test_what_came_before_an_end_without_a_goodbye_is_received_first(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    near, far = socket.socketpair()
    with far:
        wire = Wire(near)
        monkeypatch.setattr(wire, "_tls", Records(b"whole", ssl.SSLEOFError(8, "no goodbye")))

        assert await everything(wire) == b"whole"
        wire.close()
