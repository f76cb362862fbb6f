"""Attacks on the line itself, over real connections: the handshake broken, faked, starved or too old."""

import asyncio
import itertools
import os
import ssl
import warnings
from collections.abc import Awaitable, Callable

import pytest

from tests.attacks.cases import Case, each, every_protocol
from tests.attacks.servers import (
    GREETINGS,
    cut_what_servers_say,
    in_no_time,
    is_tls,
    rest_of,
    said_nothing_private,
    served,
    up_to_starttls,
)
from tests.helpers.fake_mail_server import FakeMailServer, Peer, fake_server
from tests.helpers.loopback_internet import HOST, endpoint, internet
from tests.helpers.mail_certificates import authority
from tests.helpers.transcript import Chop
from wizard.model.problem import ProblemCode
from wizard.model.server import Protocol, Security
from wizard.net.tls import TlsBroken
from wizard.probe.check import PROBE_TIMEOUT_S
from wizard.probe.diagnose import side_problem
from wizard.probe.examine import examine
from wizard.protocol.actions import Failed, FailureKind

DEADLINE_S = 30.0
Broken = TlsBroken | Failed


async def attacked(server: FakeMailServer, protocol: str, security: Security = Security.STARTTLS) -> Broken:
    """How the look at an attacking server fails; nothing private may have been said, and once only."""
    door = endpoint(Protocol(protocol), security)
    seen, stream = await examine(door, internet({door: server.at}), timeout_s=PROBE_TIMEOUT_S)
    assert stream is None
    assert not seen.is_usable
    assert seen.result.tls is None or seen.result.tls.version is None
    assert side_problem([seen]).code is not ProblemCode.AUTH_FAILED
    assert isinstance(seen.failure, TlsBroken | Failed)
    assert await server.nobody_left()
    assert server.connections == 1
    assert said_nothing_private(server.heard)
    return seen.failure


@pytest.fixture(autouse=True)
def _cut(monkeypatch: pytest.MonkeyPatch, chop: Chop) -> None:
    cut_what_servers_say(monkeypatch, chop)


FAKED = {"imap": "T1 NO no TLS after all", "pop3": "-ERR no TLS after all", "smtp": "500 no TLS after all"}


@each(every_protocol("TLS-19"))
def test_clear_text_is_no_handshake(case: Case[None], chop: Chop) -> None:
    followed: list[bytes] = []

    async def fake(peer: Peer) -> None:
        await peer.say(await up_to_starttls(peer, case.protocol))
        hello = await peer.reader.read(1)
        await peer.say(FAKED[case.protocol])
        followed.append(hello + await rest_of(peer))

    async def attack() -> Broken:
        async with served(fake, Security.STARTTLS) as server:
            return await attacked(server, case.protocol)

    failure = in_no_time(attack(), within_s=DEADLINE_S)

    assert isinstance(failure, TlsBroken)
    assert failure.problem is None
    assert all(is_tls(data) for data in followed)


@each(
    Case(row="TLS-20", protocol=protocol, name=name, given=name)
    for protocol in GREETINGS
    for name in ("closed", "reset", "closed at the ClientHello", "reset at the ClientHello")
)
def test_a_line_that_breaks_after_starttls_stays_broken(case: Case[str], chop: Chop) -> None:
    async def break_off(peer: Peer) -> None:
        answer = await up_to_starttls(peer, case.protocol)
        if "ClientHello" in case.given:
            await peer.say(answer)
            await peer.reader.read(1)
        if case.given.startswith("reset"):
            peer.reset()

    async def attack() -> Broken:
        async with served(break_off, Security.STARTTLS) as server:
            return await attacked(server, case.protocol)

    failure = in_no_time(attack(), within_s=DEADLINE_S)

    assert isinstance(failure, TlsBroken) or failure.kind is FailureKind.CLOSED


@each(
    Case(row="TLS-21", protocol=protocol, name=security.value, given=security)
    for protocol in GREETINGS
    for security in (Security.STARTTLS, Security.TLS)
)
def test_a_handshake_that_never_ends_is_given_up(case: Case[Security], chop: Chop) -> None:
    async def never(peer: Peer) -> None:
        if case.given is Security.STARTTLS:
            await peer.say(await up_to_starttls(peer, case.protocol))
        await peer.stay_silent()

    async def attack() -> Broken:
        async with fake_server(never) as server:
            return await attacked(server, case.protocol, case.given)

    failure = in_no_time(attack(), within_s=DEADLINE_S)

    text = "the TLS handshake did not end in time"
    # Where nothing was said at all, nobody knows whether TLS is spoken there.
    silent = Failed(FailureKind.TIMED_OUT, note=text)
    assert failure == (silent if case.given is Security.TLS else TlsBroken(text=text))


async def _garbage(peer: Peer) -> None:
    await peer.say("NOOP", "what is this", "\x00\x01\x02")


async def _goodbye(peer: Peer) -> None:
    peer.writer.close()


async def _bad_record(peer: Peer) -> None:
    below = peer.writer.transport._ssl_protocol._transport  # type: ignore[attr-defined]
    below.write(b"\x17\x03\x03\x00\x20" + os.urandom(32))
    await asyncio.sleep(0)


DISRUPTIONS: dict[str, Callable[[Peer], Awaitable[None]]] = {
    "garbage": _garbage,
    "close_notify": _goodbye,
    "bad record": _bad_record,
}


@each(
    Case(row="TLS-22", protocol=protocol, name=name, given=disrupt)
    for protocol in GREETINGS
    for name, disrupt in DISRUPTIONS.items()
)
def test_trouble_after_the_handshake_leads_nowhere(
    case: Case[Callable[[Peer], Awaitable[None]]], chop: Chop
) -> None:
    async def disrupt(peer: Peer) -> None:
        await peer.say(await up_to_starttls(peer, case.protocol))
        await peer.start_tls()
        await case.given(peer)
        await peer.stay_silent()

    async def attack() -> Broken:
        async with served(disrupt, Security.STARTTLS) as server:
            return await attacked(server, case.protocol)

    failure = in_no_time(attack(), within_s=DEADLINE_S)

    assert isinstance(failure, Failed)
    assert failure.kind in {FailureKind.PROTOCOL, FailureKind.CLOSED, FailureKind.NOT_MAIL}
    assert not failure.in_clear


@each(every_protocol("TLS-23"))
def test_clear_text_on_a_port_for_tls_is_named(case: Case[None], chop: Chop) -> None:
    followed: list[bytes] = []

    async def clear(peer: Peer) -> None:
        await peer.say(GREETINGS[case.protocol])
        followed.append(await rest_of(peer))

    async def attack() -> Broken:
        async with fake_server(clear) as server:
            return await attacked(server, case.protocol, Security.TLS)

    failure = in_no_time(attack(), within_s=DEADLINE_S)

    assert failure == TlsBroken(text="the server does not speak TLS on this port")
    assert all(is_tls(data) for data in followed)


def old_context(newest: str) -> ssl.SSLContext:
    """A server that knows TLS up to this version."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority().issue_cert(HOST).configure_cert(context)
    context.set_ciphers("ALL:@SECLEVEL=0")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        context.minimum_version = ssl.TLSVersion.TLSv1
        context.maximum_version = ssl.TLSVersion[newest]
    return context


@each(
    Case(row="TLS-28", protocol=protocol, name=f"{newest} {security.value}", given=(newest, security))
    for protocol in GREETINGS
    for newest in ("TLSv1", "TLSv1_1")
    for security in (Security.STARTTLS, Security.TLS)
)
def test_old_tls_is_refused_and_named(case: Case[tuple[str, Security]], chop: Chop) -> None:
    newest, security = case.given
    context = old_context(newest)

    async def old(peer: Peer) -> None:
        if security is Security.STARTTLS:
            await peer.say(await up_to_starttls(peer, case.protocol))
        incoming, outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
        tls = context.wrap_bio(incoming, outgoing, server_side=True)
        incoming.write(await peer.reader.read(65536))
        with pytest.raises(ssl.SSLError):
            tls.do_handshake()
        await peer.send(outgoing.read())

    async def attack() -> Broken:
        async with fake_server(old) as server:
            return await attacked(server, case.protocol, security)

    failure = in_no_time(attack(), within_s=DEADLINE_S)

    assert failure == TlsBroken(text="the server offers only TLS versions older than 1.2", is_outdated=True)


ENDLESS = {"imap": "* OK wait\r\n", "pop3": "X-WAIT\r\n", "smtp": "250-wait\r\n"}


@each(
    Case(row="PRT-10", protocol=protocol, name=where, given=where)
    for protocol in GREETINGS
    for where in ("greeting", "answer")
)
def test_the_deadline_is_for_the_whole_operation(case: Case[str], chop: Chop) -> None:
    async def slow(peer: Peer) -> None:
        await peer.send(GREETINGS[case.protocol].encode())
        endless = " wait"
        if case.given == "answer":
            await peer.say("")
            await peer.hear()
            await peer.send(b"+OK\r\n" if case.protocol == "pop3" else b"")
            endless = ENDLESS[case.protocol]
        for piece in itertools.cycle(chop(endless.encode())):
            if peer.writer.is_closing():
                return
            peer.writer.write(piece)
            await asyncio.sleep(1)

    async def attack() -> Broken:
        async with served(slow, Security.TLS) as server:
            return await attacked(server, case.protocol, Security.TLS)

    failure = in_no_time(attack(), within_s=PROBE_TIMEOUT_S + 5)

    assert isinstance(failure, Failed)
    assert failure.kind is FailureKind.TIMED_OUT
