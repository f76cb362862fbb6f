"""A door as a person names it: the port says what it is for, or it has to be found out."""

from collections.abc import Callable
from contextlib import suppress

import pytest

from tests.helpers import mail_certificates as certificates
from tests.helpers import mail_scripts
from tests.helpers.fake_mail_server import Peer, Script, closed_port, fake_server
from tests.helpers.loopback_internet import HOST, internet
from tests.helpers.our_tasks import our_tasks
from wizard.model.probe import ProbeResult, ProbeState
from wizard.model.server import PROBED_PORTS, Endpoint, Protocol, Security
from wizard.probe.door import Door, doors_of_host, probe_doors

IMAP, POP3, SMTP = Protocol.IMAP, Protocol.POP3, Protocol.SMTP
TLS, STARTTLS = Security.TLS, Security.STARTTLS
ODD_PORT = 4100


def kinds(doors: tuple[Door, ...]) -> list[tuple[int, Protocol, Security]]:
    """Port, protocol and protection of doors with one way each."""
    return [(way.port, way.protocol, way.security) for door in doors for way in door.ways]


def test_a_host_alone_means_its_six_ports() -> None:
    assert kinds(doors_of_host(HOST)) == [(port, *kind) for port, kind in PROBED_PORTS.items()]
    assert kinds(doors_of_host(HOST, security=TLS)) == [(465, SMTP, TLS), (993, IMAP, TLS), (995, POP3, TLS)]
    assert kinds(doors_of_host(HOST, ports=(25, 993))) == [(25, SMTP, STARTTLS), (993, IMAP, TLS)]


def test_a_port_that_is_named_says_what_it_is_for_and_a_protection_stands() -> None:
    assert kinds(doors_of_host(HOST, port=993)) == [(993, IMAP, TLS)]
    assert kinds(doors_of_host(HOST, port=993, security=STARTTLS)) == [(993, IMAP, STARTTLS)]


def test_a_port_nobody_knows_is_spoken_to_in_every_way() -> None:
    assert len(kinds(doors_of_host(HOST, port=ODD_PORT))) == 6
    assert {kind[2] for kind in kinds(doors_of_host(HOST, port=ODD_PORT, security=TLS))} == {TLS}


def hangs_up_on_binary(script: Script) -> Script:
    """A server that was spoken to in TLS where it expected lines."""

    async def careful(peer: Peer) -> None:
        with suppress(UnicodeDecodeError):
            await script(peer)

    return careful


async def look(script: Script | None, *, implicit: bool, timeout_s: float = 2) -> ProbeResult:
    """The verdict on a port that nobody knows."""
    door = doors_of_host(HOST, port=ODD_PORT)[0]
    context = certificates.good(HOST)
    if script is None:
        led = internet(dict.fromkeys(door.ways, closed_port()))
        [result] = await probe_doors([door], internet=led, timeout_s=timeout_s)
        return result
    async with fake_server(script, tls=context if implicit else None, starttls=context) as server:
        led = internet(dict.fromkeys(door.ways, server.at))
        [result] = await probe_doors([door], internet=led, timeout_s=timeout_s)
        assert await server.nobody_left()
    assert our_tasks() == set()
    return result


@pytest.mark.parametrize("implicit", [True, False], ids=["tls", "starttls"])
@pytest.mark.parametrize(
    ("protocol", "script"),
    [(IMAP, mail_scripts.imap), (POP3, mail_scripts.pop3), (SMTP, mail_scripts.smtp)],
    ids=["imap", "pop3", "smtp"],
)
async def test_what_is_behind_an_odd_port_is_found_out(
    protocol: Protocol, script: Callable[[], Script], *, implicit: bool
) -> None:
    result = await look(hangs_up_on_binary(script()), implicit=implicit)

    assert result.state is ProbeState.OPEN
    assert result.endpoint == Endpoint(
        protocol=protocol, host=HOST, port=ODD_PORT, security=TLS if implicit else STARTTLS
    )


async def test_an_odd_port_where_nobody_answers_is_closed() -> None:
    assert (await look(None, implicit=True)).state is ProbeState.CLOSED


async def test_an_odd_port_with_another_service_is_no_mail_server() -> None:
    async def other(peer: Peer) -> None:
        await peer.say("SSH-2.0-OpenSSH_9.2")
        await peer.stay_silent()

    result = await look(hangs_up_on_binary(other), implicit=False, timeout_s=0.5)

    assert result.state is ProbeState.NOT_MAIL


async def test_each_door_gets_its_verdict_in_the_order_asked_and_as_it_comes() -> None:
    heard: list[ProbeResult] = []
    doors = doors_of_host(HOST, ports=(993, 587))
    led = internet({way: closed_port() for door in doors for way in door.ways})

    results = await probe_doors(doors, internet=led, on_result=heard.append)

    assert [result.endpoint.port for result in results] == [993, 587]
    assert sorted(result.endpoint.port for result in heard) == [587, 993]
