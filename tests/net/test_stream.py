"""Mail conversations over real connections, with servers that behave and servers that do not."""

import asyncio
import gc
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

import pytest
from typing_extensions import override

from tests.helpers import mail_certificates as certificates
from tests.helpers import mail_scripts
from tests.helpers.fake_mail_server import FakeMailServer, Peer, Script, black_hole, closed_port, fake_server
from tests.helpers.loopback_internet import HOST, endpoint, internet
from tests.helpers.mail_scripts import Mailbox
from tests.helpers.our_tasks import our_tasks
from wizard.model.conversation import Speaker
from wizard.model.probe import CertificateProblem
from wizard.model.secret import Secret
from wizard.model.server import AuthMechanism, Protocol, Security
from wizard.net.clients import new_client
from wizard.net.dial import DialFailure, DialFailureKind
from wizard.net.stream import MailStream
from wizard.net.tls import TlsBroken
from wizard.net.trace import Trace, TraceEvent, TraceLine, TraceOpened, TraceTls
from wizard.protocol.actions import (
    Action,
    Done,
    Failed,
    FailureKind,
    Goodbye,
    LoggedIn,
    LoginRefused,
    RefusalReason,
    Told,
)
from wizard.protocol.imap import ImapClient
from wizard.protocol.imap_outcomes import Change, IdleBegun, MailboxChanged

SCRIPTS: dict[Protocol, Callable[[Mailbox], Script]] = {
    Protocol.IMAP: mail_scripts.imap,
    Protocol.POP3: mail_scripts.pop3,
    Protocol.SMTP: mail_scripts.smtp,
}
NAME, PASSWORD = "taro@example.org", Secret("correct horse")
Opened = MailStream | DialFailure | TlsBroken | Failed

all_protocols = pytest.mark.parametrize("protocol", Protocol)
both_securities = pytest.mark.parametrize("security", [Security.TLS, Security.STARTTLS])


@asynccontextmanager
async def served(
    script: Script,
    security: Security = Security.TLS,
    *,
    names: tuple[str, ...] = (HOST,),
    ip: str = "127.0.0.1",
) -> AsyncIterator[FakeMailServer]:
    context = certificates.good(*names)
    in_tls = context if security is Security.TLS else None
    async with fake_server(script, tls=in_tls, starttls=context, ip=ip) as server:
        yield server


async def opened(
    at: tuple[str, int],
    protocol: Protocol = Protocol.IMAP,
    security: Security = Security.TLS,
    *,
    timeout_s: float = 2,
    trace: Trace | None = None,
) -> Opened:
    door = endpoint(protocol, security)
    client = new_client(protocol, security)
    return await MailStream.open(client, door, internet({door: at}, trace=trace), timeout_s=timeout_s)


async def stream_to(
    server: FakeMailServer, protocol: Protocol = Protocol.IMAP, security: Security = Security.TLS
) -> MailStream:
    stream = await opened(server.at, protocol, security)
    assert isinstance(stream, MailStream)
    return stream


@all_protocols
@both_securities
async def test_a_server_is_ready_and_accepts_a_login(protocol: Protocol, security: Security) -> None:
    box = Mailbox()
    async with served(SCRIPTS[protocol](box), security) as server:
        stream = await stream_to(server, protocol, security)
        outcome = await stream.perform(stream.client.login(NAME, PASSWORD), timeout_s=2)
        await stream.close()

        assert isinstance(outcome, LoggedIn)
        assert outcome.mechanism is AuthMechanism.PLAIN
        assert stream.tls is not None
        assert stream.tls.version == "TLSv1.3"
        assert "PLAIN" in stream.ready.mechanisms
        assert box.attempts == [(NAME, "correct horse")]
        assert await server.nobody_left()
        logins = [heard for heard in server.heard if b"AUTH" in heard.line]
        assert [heard.secured for heard in logins] == [True]


async def test_a_server_is_reached_over_ipv6() -> None:
    async with served(mail_scripts.imap(), ip="::1") as server:
        stream = await stream_to(server)

        assert stream.ready.greeting
        await stream.close()


@all_protocols
async def test_a_refused_login_leaves_the_stream_open(protocol: Protocol) -> None:
    async with served(SCRIPTS[protocol](Mailbox())) as server:
        stream = await stream_to(server, protocol)
        outcome = await stream.perform(stream.client.login(NAME, Secret("wrong")), timeout_s=2)

        assert isinstance(outcome, LoginRefused)
        assert outcome.reason is RefusalReason.CREDENTIALS
        assert stream.is_open
        await stream.close()
        assert not stream.is_open


async def test_a_polite_goodbye_closes_the_stream() -> None:
    async with served(mail_scripts.imap()) as server:
        stream = await stream_to(server)

        assert await stream.perform(stream.client.quit(), timeout_s=2) == Goodbye()
        assert not stream.is_open


@all_protocols
@both_securities
async def test_a_server_that_speaks_byte_by_byte_is_understood(
    protocol: Protocol, security: Security
) -> None:
    real_send = Peer.send

    async def slowly(peer: Peer, data: bytes) -> None:
        for byte in data:
            await real_send(peer, bytes([byte]))
            await asyncio.sleep(0)

    class Slow(Peer):
        send = slowly

    async def script(peer: Peer) -> None:
        await SCRIPTS[protocol](Mailbox())(Slow(peer.server, peer.reader, peer.writer))

    async with served(script, security) as server:
        stream = await stream_to(server, protocol, security)

        assert stream.is_open
        await stream.close()


GREETINGS = {Protocol.IMAP: "* OK ready", Protocol.POP3: "+OK ready", Protocol.SMTP: "220 mx ESMTP"}


async def up_to_starttls(peer: Peer, protocol: Protocol) -> str:
    """Play the server until the client asks for STARTTLS; the positive answer to that is returned."""
    await peer.say(GREETINGS[protocol])
    while True:
        words = (await peer.hear()).split(" ")
        match words:
            case [tag, "CAPABILITY"]:
                await peer.say("* CAPABILITY IMAP4rev1 STARTTLS LOGINDISABLED", f"{tag} OK done")
            case ["CAPA"]:
                await peer.say("+OK", "STLS", ".")
            case ["EHLO", _]:
                await peer.say("250-mx", "250 STARTTLS")
            case [tag, "STARTTLS"]:
                return f"{tag} OK begin"
            case ["STLS"]:
                return "+OK begin"
            case ["STARTTLS"]:
                return "220 begin"
            case _:
                raise AssertionError(words)


INJECTED = {
    Protocol.IMAP: "* CAPABILITY IMAP4rev1 AUTH=PLAIN",
    Protocol.POP3: "+OK",
    Protocol.SMTP: "250 AUTH PLAIN",
}


@all_protocols
@pytest.mark.parametrize("in_one_segment", [True, False], ids=["same segment", "next segment"])
async def test_what_is_injected_before_tls_ends_everything(
    protocol: Protocol, *, in_one_segment: bool
) -> None:
    async def inject(peer: Peer) -> None:
        begin = await up_to_starttls(peer, protocol)
        if in_one_segment:
            await peer.say(begin, INJECTED[protocol])
        else:
            await peer.say(begin)
            await peer.say(INJECTED[protocol])
        await peer.stay_silent()

    async with served(inject, Security.STARTTLS) as server:
        failed = await opened(server.at, protocol, Security.STARTTLS)

        # In a segment of its own the injection may also arrive during the handshake, where it is no TLS.
        assert isinstance(failed, TlsBroken) or (
            isinstance(failed, Failed) and failed.kind is FailureKind.INJECTED
        )
        assert in_one_segment is False or isinstance(failed, Failed)
        assert await server.nobody_left()


async def test_bytes_that_came_between_the_reply_and_the_handshake_are_an_injection() -> None:
    class Late(MailStream):
        """Lets the injection arrive before it looks."""

        @override
        async def _receive(self) -> list[Action]:
            actions = await super()._receive()
            await asyncio.sleep(0.05)
            return actions

    async def inject(peer: Peer) -> None:
        begin = await up_to_starttls(peer, Protocol.IMAP)
        await peer.say(begin)
        await asyncio.sleep(0.02)
        await peer.say("* OK injected")
        await peer.stay_silent()

    async with served(inject, Security.STARTTLS) as server:
        door = endpoint(Protocol.IMAP, Security.STARTTLS)
        client = new_client(Protocol.IMAP, Security.STARTTLS)
        failed = await Late.open(client, door, internet({door: server.at}), timeout_s=2)

        assert isinstance(failed, Failed)
        assert failed.kind is FailureKind.INJECTED
        assert await server.nobody_left()


@all_protocols
async def test_what_was_offered_in_clear_is_forgotten(protocol: Protocol) -> None:
    box = Mailbox(mechanisms=("LOGIN",))

    async with served(SCRIPTS[protocol](box), Security.STARTTLS) as server:
        stream = await stream_to(server, protocol, Security.STARTTLS)

        assert "PLAIN" not in stream.ready.mechanisms
        assert "STARTTLS" not in stream.ready.capabilities
        assert "STLS" not in stream.ready.capabilities
        await stream.close()


@all_protocols
async def test_plain_text_instead_of_a_handshake_is_broken_tls(protocol: Protocol) -> None:
    async def refuse_late(peer: Peer) -> None:
        await peer.say(await up_to_starttls(peer, protocol))
        await peer.reader.read(1)
        await peer.say("-ERR no TLS after all")
        await peer.stay_silent()

    async with served(refuse_late, Security.STARTTLS) as server:
        failed = await opened(server.at, protocol, Security.STARTTLS)

        assert isinstance(failed, TlsBroken)
        assert not any("AUTH" in line or "LOGIN" in line or "USER" in line for line in server.lines)


async def test_a_handshake_that_never_ends_is_given_up() -> None:
    async def never(peer: Peer) -> None:
        await peer.say(await up_to_starttls(peer, Protocol.IMAP))
        await peer.stay_silent()

    async def never_at_once(peer: Peer) -> None:
        await peer.stay_silent()

    words = "the TLS handshake did not end in time"
    broken, silent = TlsBroken(text=words), Failed(FailureKind.TIMED_OUT, note=words)
    for script, security, end in ((never, Security.STARTTLS, broken), (never_at_once, Security.TLS, silent)):
        async with fake_server(script) as server:
            failed = await opened(server.at, Protocol.IMAP, security, timeout_s=0.2)

            assert failed == end
            assert await server.nobody_left()


async def test_a_refused_certificate_is_told_after_starttls_too() -> None:
    async with served(mail_scripts.smtp(), Security.STARTTLS, names=("mx.example.net",)) as server:
        failed = await opened(server.at, Protocol.SMTP, Security.STARTTLS)

        assert isinstance(failed, TlsBroken)
        assert failed.problem is CertificateProblem.WRONG_NAME
        assert failed.certificate is not None
        assert failed.certificate.names == ("mx.example.net",)
        assert server.connections == 1


async def test_silence_after_the_connection_is_timed_out() -> None:
    async def silent(peer: Peer) -> None:
        await peer.stay_silent()

    async with served(silent) as server:
        failed = await opened(server.at, timeout_s=0.2)

        assert isinstance(failed, Failed)
        assert failed.kind is FailureKind.TIMED_OUT
        assert await server.nobody_left()


async def test_a_reset_after_the_greeting_is_closed() -> None:
    async def reset(peer: Peer) -> None:
        await peer.say("220 mx ESMTP")
        await peer.hear()
        peer.reset()

    async with served(reset) as server:
        failed = await opened(server.at, Protocol.SMTP)

        assert isinstance(failed, Failed)
        assert failed.kind is FailureKind.CLOSED


async def test_the_last_words_of_a_server_that_hangs_up_are_heard() -> None:
    async def leave(peer: Peer) -> None:
        await peer.say("421 4.3.2 too many connections")

    async with served(leave) as server:
        failed = await opened(server.at, Protocol.SMTP)

        assert isinstance(failed, Failed)
        assert failed.kind is FailureKind.UNAVAILABLE
        assert "too many connections" in failed.text


async def test_a_connection_that_is_not_there_is_a_dial_failure() -> None:
    refused = await opened(closed_port())
    with black_hole() as at:
        silent = await opened(at, timeout_s=0.2)

    assert isinstance(refused, DialFailure)
    assert refused.kind is DialFailureKind.CLOSED
    assert isinstance(silent, DialFailure)
    assert silent.kind is DialFailureKind.FILTERED


async def test_a_login_without_an_answer_is_timed_out_and_the_stream_is_dead() -> None:
    async def deaf_to_logins(peer: Peer) -> None:
        await peer.say("220 mx ESMTP")
        await peer.hear()
        await peer.say("250-mx", "250 AUTH PLAIN")
        await peer.stay_silent()

    async with served(deaf_to_logins) as server:
        stream = await stream_to(server, Protocol.SMTP)
        outcome = await stream.perform(stream.client.login(NAME, PASSWORD), timeout_s=0.2)

        assert isinstance(outcome, Failed)
        assert outcome.kind is FailureKind.TIMED_OUT
        assert not stream.is_open
        assert await server.nobody_left()


async def test_a_stream_whose_server_hung_up_is_not_alive() -> None:
    async def leave_after_hello(peer: Peer) -> None:
        await peer.say("220 mx ESMTP")
        await peer.hear()
        await peer.say("250 mx")

    async with served(leave_after_hello) as server:
        stream = await stream_to(server, Protocol.SMTP)
        await asyncio.sleep(0.05)

        assert stream.is_open
        assert not stream.is_alive()
        await stream.close()


async def test_closing_does_not_wait_for_the_server() -> None:
    async def deaf(peer: Peer) -> None:
        await peer.say("220 mx ESMTP")
        await peer.hear()
        await peer.say("250 mx")
        await peer.stay_silent()

    async with served(deaf) as server:
        stream = await stream_to(server, Protocol.SMTP)
        start_s = asyncio.get_running_loop().time()
        await stream.close()
        await stream.close()

        assert asyncio.get_running_loop().time() - start_s < 0.2
        assert await server.nobody_left()


@both_securities
@pytest.mark.parametrize("after_s", [0.0, 0.001, 0.003, 0.01, 0.05])
async def test_a_cancelled_opening_leaves_nothing_behind(security: Security, after_s: float) -> None:
    async def slow(peer: Peer) -> None:
        await asyncio.sleep(0.02)
        await mail_scripts.imap()(peer)

    async with served(slow, security) as server:
        opening = asyncio.create_task(opened(server.at, Protocol.IMAP, security))
        await asyncio.sleep(after_s)
        opening.cancel()
        await asyncio.wait({opening})
        if not opening.cancelled():
            stream = opening.result()
            assert isinstance(stream, MailStream)
            await stream.close()

        assert not our_tasks()
        assert await server.nobody_left()
        gc.collect()  # a socket that nobody closed would warn now


async def test_a_cancelled_operation_closes_the_stream() -> None:
    async def deaf_to_logins(peer: Peer) -> None:
        await peer.say("220 mx ESMTP")
        await peer.hear()
        await peer.say("250-mx", "250 AUTH PLAIN")
        await peer.stay_silent()

    async with served(deaf_to_logins) as server:
        stream = await stream_to(server, Protocol.SMTP)
        login = asyncio.create_task(stream.perform(stream.client.login(NAME, PASSWORD), timeout_s=5))
        await asyncio.sleep(0.05)
        login.cancel()
        await asyncio.wait({login})

        assert login.cancelled()
        assert not stream.is_open
        assert await server.nobody_left()


async def test_the_trace_shows_the_conversation_without_the_password() -> None:
    events: list[TraceEvent] = []
    async with served(mail_scripts.smtp(), Security.STARTTLS) as server:
        stream = await opened(server.at, Protocol.SMTP, Security.STARTTLS, trace=events.append)
        assert isinstance(stream, MailStream)
        await stream.perform(stream.client.login(NAME, PASSWORD), timeout_s=2)
        await stream.close()

    lines = [event for event in events if isinstance(event, TraceLine)]
    said = [line for line in lines if line.speaker is Speaker.CLIENT]
    assert [line.data for line in said] == [
        b"EHLO [127.0.0.1]\r\n",
        b"STARTTLS\r\n",
        b"EHLO [127.0.0.1]\r\n",
        b"***\r\n",
    ]
    assert [(line.secured, line.secret) for line in said] == [
        (False, False),
        (False, False),
        (True, False),
        (True, True),
    ]
    number = lines[0].connection
    assert events[0] == TraceOpened(connection=number, endpoint=stream.endpoint)
    assert events[1] == TraceLine(
        connection=number, speaker=Speaker.SERVER, data=b"220 mx.example.org ESMTP\r\n", secured=False
    )
    assert [event.is_up for event in events if isinstance(event, TraceTls)] == [True]
    assert {event.connection for event in events} == {number}


LISTENS = "IMAP4rev1 SASL-IR AUTH=PLAIN IDLE"


def listens(*after_idle: str, hears_done: bool = True) -> Script:
    """An IMAP server that says this to IDLE, and waits for DONE."""

    async def script(peer: Peer) -> None:
        await peer.say(f"* OK [CAPABILITY {LISTENS}] ready")
        tag = (await peer.hear()).split(" ")[0]
        await peer.say(f"{tag} OK [CAPABILITY {LISTENS}] in")
        tag = (await peer.hear()).split(" ")[0]
        await peer.say(*after_idle)
        assert await peer.hear() == "DONE"
        if hears_done:
            await peer.say("* 9 EXISTS", f"{tag} OK done")
        await peer.stay_silent()

    return script


async def listening_stream(server: FakeMailServer) -> tuple[MailStream, ImapClient]:
    stream = await stream_to(server)
    assert isinstance(stream.client, ImapClient)
    assert isinstance(await stream.perform(stream.client.login(NAME, PASSWORD), timeout_s=2), LoggedIn)
    return stream, stream.client


async def test_silence_is_no_failure_while_it_listens_and_the_end_is_asked_for_in_time() -> None:
    heard: list[Told] = []

    async def hear(told: Told) -> None:
        heard.append(told)

    async with served(listens("+ idling")) as server:
        stream, client = await listening_stream(server)
        outcome = await stream.idle(client.idle(), client.end_idle, hear, timeout_s=0.05)

        assert outcome == Done()
        assert heard == [IdleBegun(), MailboxChanged(change=Change.EXISTS, number=9)]
        assert stream.is_open
        await stream.close()
        assert not our_tasks()


@pytest.mark.parametrize("begins", [True, False])
async def test_a_server_that_does_not_begin_or_end_the_listening_is_given_up(
    monkeypatch: pytest.MonkeyPatch,
    begins: bool,  # noqa: FBT001 - a parameter of the test
) -> None:
    monkeypatch.setattr("wizard.net.stream.ANSWER_TIMEOUT_S", 0.1)
    script = listens("+ idling" if begins else "* OK wait", hears_done=False)

    async def hear(_told: Told) -> None:
        """Nobody listens."""

    async with served(script) as server:
        stream, client = await listening_stream(server)
        outcome = await stream.idle(client.idle(), client.end_idle, hear, timeout_s=0.05 if begins else 5)

        assert outcome == Failed(FailureKind.TIMED_OUT)
        assert not stream.is_open
        assert not our_tasks()


async def test_listening_that_is_cancelled_closes_the_stream() -> None:
    begun = asyncio.Event()

    async def hear(_told: Told) -> None:
        begun.set()

    async with served(listens("+ idling")) as server:
        stream, client = await listening_stream(server)
        listening = asyncio.create_task(stream.idle(client.idle(), client.end_idle, hear, timeout_s=60))
        await asyncio.wait_for(begun.wait(), 5)
        listening.cancel()
        await asyncio.wait({listening})

        assert listening.cancelled()
        assert not stream.is_open
        assert not our_tasks()
        assert await server.nobody_left()
