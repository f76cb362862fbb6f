"""Connections that wait for the login."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from tests.helpers import mail_certificates as certificates
from tests.helpers import mail_scripts
from tests.helpers.fake_mail_server import FakeMailServer, Peer, Script, fake_server
from tests.helpers.loopback_internet import HOST, endpoint, internet
from wizard.model.server import Protocol
from wizard.net.stream import MailStream
from wizard.probe.examine import examine
from wizard.probe.pool import Pool

DOOR = endpoint(Protocol.SMTP)


@asynccontextmanager
async def served(script: Script) -> AsyncIterator[FakeMailServer]:
    async with fake_server(script, tls=certificates.good(HOST)) as server:
        yield server


async def stream_to(server: FakeMailServer) -> MailStream:
    _, stream = await examine(DOOR, internet({DOOR: server.at}), timeout_s=2)
    assert stream is not None
    return stream


async def test_a_stream_is_given_back_once() -> None:
    async with served(mail_scripts.smtp()) as server, Pool() as pool:
        stream = await stream_to(server)
        pool.put(stream)

        assert pool.take(DOOR) is stream
        assert pool.take(DOOR) is None
        await stream.close()


async def test_a_stream_is_closed_when_its_time_is_over() -> None:
    async with served(mail_scripts.smtp()) as server, Pool(keep_s=0.05) as pool:
        pool.put(await stream_to(server))

        assert await server.nobody_left()
        assert pool.take(DOOR) is None
        assert server.lines[-1] == "QUIT"


async def test_a_stream_whose_server_hung_up_is_not_given_back() -> None:
    async def leave(peer: Peer) -> None:
        await peer.say("220 mx")
        await peer.hear()
        await peer.say("250-mx", "250 AUTH PLAIN")
        await asyncio.sleep(0.02)
        await peer.say("421 4.4.2 idle for too long")

    async with served(leave) as server, Pool() as pool:
        stream = await stream_to(server)
        pool.put(stream)
        await asyncio.sleep(0.1)

        assert pool.take(DOOR) is None
        assert not stream.is_open


async def test_a_second_stream_replaces_the_first() -> None:
    async with served(mail_scripts.smtp()) as server, Pool() as pool:
        first, second = await stream_to(server), await stream_to(server)
        pool.put(first)
        pool.put(second)

        assert not first.is_open
        assert pool.take(DOOR) is second
        await second.close()


async def test_closing_closes_all() -> None:
    async with served(mail_scripts.smtp()) as server:
        pool = Pool()
        stream = await stream_to(server)
        pool.put(stream)
        await pool.close()

        assert not stream.is_open
        assert await server.nobody_left()
