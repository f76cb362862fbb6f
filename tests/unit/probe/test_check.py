"""The verdicts on ports, with real connections to servers of all kinds."""

import asyncio
from collections.abc import Mapping
from contextlib import AsyncExitStack

import pytest

from tests.helpers import mail_certificates as certificates
from tests.helpers import mail_scripts
from tests.helpers.fake_mail_server import Peer, Script, black_hole, closed_port, fake_server
from tests.helpers.loopback_internet import HOST, internet
from tests.helpers.mail_scripts import Mailbox
from tests.helpers.our_tasks import our_tasks
from wizard.model.probe import CertificateProblem, ProbeResult, ProbeState
from wizard.model.server import PROBED_PORTS, AuthMechanism, Endpoint, Protocol, Security
from wizard.probe.check import probe_hosts
from wizard.probe.plan import endpoints
from wizard.probe.pool import Pool

SCRIPTS = {
    Protocol.IMAP: mail_scripts.imap,
    Protocol.POP3: mail_scripts.pop3,
    Protocol.SMTP: mail_scripts.smtp,
}


IMAP_WITHOUT_TLS = {
    "CAPABILITY": ("* CAPABILITY IMAP4rev1 AUTH=PLAIN", "<tag> OK done"),
    "STARTTLS": ("<tag> BAD what?",),
}


async def probe(
    port: int,
    script: Script,
    *,
    implicit: bool | None = None,
    names: tuple[str, ...] = (HOST,),
    timeout_s: float = 2,
) -> ProbeResult:
    """The verdict on one port of a server that follows a script; in TLS where the port says so."""
    [door] = endpoints([HOST], [port])
    context = certificates.good(*names)
    in_tls = door.security is Security.TLS if implicit is None else implicit
    async with fake_server(script, tls=context if in_tls else None, starttls=context) as server:
        [result] = await probe_hosts(
            [HOST], [port], internet=internet({door: server.at}), timeout_s=timeout_s
        )
        assert await server.nobody_left()
        return result


async def probe_at(at: tuple[str, int]) -> ProbeResult:
    [door] = endpoints([HOST], [993])
    [result] = await probe_hosts([HOST], [993], internet=internet({door: at}), timeout_s=0.2)
    return result


def says(*lines: str) -> Script:
    """A server that says this and then nothing more."""

    async def script(peer: Peer) -> None:
        await peer.say(*lines)
        await peer.stay_silent()

    return script


def answers(greeting: str, replies: Mapping[str, tuple[str, ...]]) -> Script:
    """A server that answers commands by their last word but one tag."""

    async def script(peer: Peer) -> None:
        await peer.say(greeting)
        while True:
            line = await peer.hear()
            tag, _, _ = line.partition(" ")
            word = next(word for word in replies if word in line)
            await peer.say(*(reply.replace("<tag>", tag) for reply in replies[word]))

    return script


@pytest.mark.parametrize("port", PROBED_PORTS)
async def test_a_server_that_is_ready_is_open(port: int) -> None:
    protocol, security = PROBED_PORTS[port]

    result = await probe(port, SCRIPTS[protocol]())

    assert result.state is ProbeState.OPEN
    assert "PLAIN" in result.auth_mechanisms
    assert result.usable_mechanism is AuthMechanism.PLAIN
    assert result.capabilities
    assert bool(result.greeting) is (security is Security.TLS)
    assert result.tls is not None
    assert result.tls.version == "TLSv1.3"
    assert result.tls.certificate is not None
    assert result.tls.certificate.names == (HOST,)
    assert result.detail == ""


async def test_a_refused_connection_is_closed() -> None:
    result = await probe_at(closed_port())

    assert result.state is ProbeState.CLOSED
    assert result.detail


async def test_silence_before_the_connection_is_filtered() -> None:
    with black_hole() as at:
        result = await probe_at(at)

    assert result.state is ProbeState.FILTERED
    assert 190 <= result.ms < 1000


async def test_a_name_without_an_address_is_unresolved() -> None:
    results = await probe_hosts(["nowhere.example.org"], internet=internet({}), timeout_s=0.2)

    assert [result.state for result in results] == [ProbeState.UNRESOLVED] * 6


async def test_silence_after_the_connection_is_silent() -> None:
    result = await probe(587, says(), timeout_s=0.2)

    assert result.state is ProbeState.SILENT


async def test_a_wrong_certificate_is_tls_failed_with_its_names() -> None:
    result = await probe(993, mail_scripts.imap(), names=("imap.example.net",))

    assert result.state is ProbeState.TLS_FAILED
    assert result.tls is not None
    assert result.tls.version is None
    assert result.tls.certificate is not None
    assert result.tls.certificate.names == ("imap.example.net",)
    assert result.tls.certificate.problem is CertificateProblem.WRONG_NAME


async def test_a_tls_port_that_speaks_plain_text_is_tls_failed() -> None:
    result = await probe(993, says("* OK ready"), implicit=False)

    assert result.state is ProbeState.TLS_FAILED
    assert result.detail == "the server does not speak TLS on this port"


@pytest.mark.parametrize(
    ("port", "script"),
    [
        (143, answers("* OK x", IMAP_WITHOUT_TLS)),
        (110, answers("+OK x", {"CAPA": ("+OK", "USER", "."), "STLS": ("-ERR what?",)})),
        (587, answers("220 x", {"EHLO": ("250-x", "250 AUTH PLAIN LOGIN")})),
        (587, answers("220 x", {"EHLO": ("502 what?",), "HELO": ("250 x",)})),
        (587, answers("220 x", {"EHLO": ("250-x", "250 STARTTLS"), "STARTTLS": ("454 4.7.0 not now",)})),
        (110, answers("+OK x", {"CAPA": ("+OK", "STLS", "."), "STLS": ("-ERR no",)})),
    ],
    ids=["imap", "pop3", "smtp", "smtp without EHLO", "smtp 454", "pop3 -ERR"],
)
async def test_a_server_without_starttls_is_told_and_gets_no_password(port: int, script: Script) -> None:
    result = await probe(port, script)

    assert result.state is ProbeState.NO_STARTTLS


@pytest.mark.parametrize(
    ("port", "line"),
    [
        (993, "SSH-2.0-OpenSSH_9.2"),
        (587, "HTTP/1.1 400 Bad Request"),
        (995, "220 ftp.example.org"),
        (143, "hello"),
    ],
)
async def test_another_service_is_not_mail(port: int, line: str) -> None:
    result = await probe(port, says(line))

    assert result.state is ProbeState.NOT_MAIL


@pytest.mark.parametrize(
    ("port", "line"),
    [(587, "554 5.7.1 not from there"), (587, "421 4.3.2 too busy"), (993, "* BYE too busy")],
)
async def test_a_server_that_sends_us_away_is_closed_in_its_own_words(port: int, line: str) -> None:
    result = await probe(port, says(line))

    assert result.state is ProbeState.CLOSED
    assert result.detail.endswith(("not from there", "too busy"))


async def test_a_hang_up_after_the_greeting_is_closed() -> None:
    async def reset(peer: Peer) -> None:
        await peer.say("220 x")
        await peer.hear()
        peer.reset()

    assert (await probe(587, reset)).state is ProbeState.CLOSED


async def test_a_session_that_is_logged_in_before_tls_is_refused() -> None:
    result = await probe(143, says("* PREAUTH [CAPABILITY IMAP4rev1 STARTTLS] welcome"))

    assert result.state is ProbeState.TLS_FAILED


async def test_a_server_without_a_login_we_speak_is_open_without_a_mechanism() -> None:
    result = await probe(465, mail_scripts.smtp(Mailbox(mechanisms=("XOAUTH2",))))

    assert result.state is ProbeState.OPEN
    assert result.auth_mechanisms == ("XOAUTH2",)
    assert result.usable_mechanism is None


async def test_all_ports_are_tried_at_once_and_told_as_they_come() -> None:
    heard: list[ProbeResult] = []
    async with AsyncExitStack() as stack:
        holes = [stack.enter_context(black_hole()) for _ in range(5)]
        imap = await stack.enter_async_context(fake_server(mail_scripts.imap(), tls=certificates.good(HOST)))
        doors = endpoints([HOST])
        led = dict(zip((door for door in doors if door.port != 993), holes, strict=True))
        led[next(door for door in doors if door.port == 993)] = imap.at
        start_s = asyncio.get_running_loop().time()
        results = await probe_hosts([HOST], internet=internet(led), on_result=heard.append, timeout_s=0.4)

        assert asyncio.get_running_loop().time() - start_s < 0.8
        assert [result.endpoint.port for result in results] == list(PROBED_PORTS)
        assert heard[0].endpoint.port == 993
        assert len(heard) == 6


async def test_usable_connections_go_into_the_pool() -> None:
    [door, useless] = endpoints([HOST], [993, 465])
    async with (
        fake_server(mail_scripts.imap(), tls=certificates.good(HOST)) as server,
        fake_server(mail_scripts.smtp(Mailbox(mechanisms=())), tls=certificates.good(HOST)) as other,
        Pool() as pool,
    ):
        places: dict[Endpoint, tuple[str, int]] = {door: server.at, useless: other.at}
        await probe_hosts([HOST], [993, 465], internet=internet(places), pool=pool)

        stream = pool.take(door)
        assert stream is not None
        assert stream.is_alive()
        assert pool.take(useless) is None
        await stream.close()


async def test_a_cancelled_probe_leaves_nothing_behind() -> None:
    async with AsyncExitStack() as stack:
        server = await stack.enter_async_context(fake_server(says(), tls=certificates.good(HOST)))
        hole = stack.enter_context(black_hole())
        doors = endpoints([HOST])
        led = {door: server.at if door.security is Security.TLS else hole for door in doors}
        probing = asyncio.create_task(probe_hosts([HOST], internet=internet(led), timeout_s=5))
        await asyncio.sleep(0.1)
        probing.cancel()
        await asyncio.wait({probing})

        assert probing.cancelled()
        assert not our_tasks()
        assert await server.nobody_left()
