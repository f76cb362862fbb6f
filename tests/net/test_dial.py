"""Connections by name: which address wins, and which failure is told."""

import asyncio
import socket

import pytest
from typing_extensions import override

from tests.helpers.fake_mail_server import Peer, black_hole, closed_port, fake_server
from tests.helpers.our_tasks import our_tasks
from wizard.net.dial import Connection, Dialer, DialFailure, DialFailureKind
from wizard.net.dns import Dns
from wizard.net.dns_answers import Addresses, DnsOutcome

HOST = "mail.example.org"
BROADCAST = "127.255.255.255"  # TCP has no way there: ENETUNREACH at once


class SettledDns(Dns):
    """Answers every question with the same outcome, or never."""

    def __init__(self, outcome: DnsOutcome | None) -> None:
        super().__init__(only_hosts=True)
        self._outcome = outcome

    @override
    async def addresses(self, host: str) -> Addresses:
        if self._outcome is None:
            await asyncio.Event().wait()
        assert self._outcome is not None
        return Addresses(outcome=self._outcome)


async def silent(peer: Peer) -> None:
    await peer.stay_silent()


def dialer(*ips: str) -> Dialer:
    return Dialer(Dns(hosts={HOST: ips}, only_hosts=True))


async def kind_of(dialing: Dialer, port: int = 993, *, timeout_s: float = 0.3) -> DialFailureKind:
    dialed = await dialing.connect(HOST, port, timeout_s=timeout_s)
    assert isinstance(dialed, DialFailure)
    return dialed.kind


async def test_a_host_is_reached_at_its_address() -> None:
    async with fake_server(silent) as server:
        connected = await dialer("127.0.0.1").connect(HOST, server.at[1], timeout_s=2)

        assert isinstance(connected, socket.socket)
        assert connected.getpeername() == server.at
        connected.close()


async def test_the_second_address_is_tried_as_soon_as_the_first_one_refuses() -> None:
    async with fake_server(silent, ip="127.0.0.1") as server:
        start_s = asyncio.get_running_loop().time()
        connected = await dialer("::1", "127.0.0.1").connect(HOST, server.at[1], timeout_s=2)

        assert isinstance(connected, socket.socket)
        assert connected.family is socket.AF_INET
        assert asyncio.get_running_loop().time() - start_s < 0.2
        connected.close()


async def test_ipv6_is_reached() -> None:
    async with fake_server(silent, ip="::1") as server:
        connected = await dialer("::1", "127.0.0.1").connect(HOST, server.at[1], timeout_s=2)

        assert isinstance(connected, socket.socket)
        assert connected.family is socket.AF_INET6
        connected.close()


async def test_a_silent_address_delays_the_next_one_by_the_stagger_only() -> None:
    async with fake_server(silent) as server:
        with black_hole("127.0.0.2", server.at[1]):
            start_s = asyncio.get_running_loop().time()
            connected = await dialer("127.0.0.2", "127.0.0.1").connect(HOST, server.at[1], timeout_s=2)
            took_s = asyncio.get_running_loop().time() - start_s

        assert isinstance(connected, socket.socket)
        assert connected.getpeername() == server.at
        assert 0.2 <= took_s < 1
        connected.close()


async def test_a_refused_connection_is_closed() -> None:
    assert await kind_of(dialer("127.0.0.1"), closed_port()[1]) is DialFailureKind.CLOSED


async def test_silence_is_filtered() -> None:
    with black_hole() as (_, port):
        assert await kind_of(dialer("127.0.0.1"), port) is DialFailureKind.FILTERED


async def test_no_way_there_is_unreachable() -> None:
    assert await kind_of(dialer(BROADCAST)) is DialFailureKind.UNREACHABLE


async def test_of_several_failures_the_most_telling_one_is_told() -> None:
    assert await kind_of(dialer(BROADCAST, "127.0.0.1"), closed_port()[1]) is DialFailureKind.CLOSED


@pytest.mark.parametrize(
    ("outcome", "kind"),
    [
        (DnsOutcome.NXDOMAIN, DialFailureKind.UNRESOLVED),
        (DnsOutcome.NO_DATA, DialFailureKind.UNRESOLVED),
        (DnsOutcome.TIMEOUT, DialFailureKind.DNS_FAILED),
        (DnsOutcome.REFUSED, DialFailureKind.DNS_FAILED),
        (DnsOutcome.NO_NETWORK, DialFailureKind.UNREACHABLE),
        (None, DialFailureKind.DNS_FAILED),
    ],
)
async def test_a_name_without_an_address_is_told_apart(
    outcome: DnsOutcome | None, kind: DialFailureKind
) -> None:
    assert await kind_of(Dialer(SettledDns(outcome))) is kind


async def test_a_rerouted_host_is_not_resolved() -> None:
    async with fake_server(silent) as server:
        dialing = Dialer(Dns(only_hosts=True), reroute={(HOST, 993): server.at})
        connected = await dialing.connect(HOST, 993, timeout_s=2)

        assert isinstance(connected, socket.socket)
        connected.close()


async def test_a_dialed_connection_is_a_pair_of_streams() -> None:
    async def echo(peer: Peer) -> None:
        await peer.say(await peer.hear())

    async with fake_server(echo) as server:
        dialed = await dialer("127.0.0.1").dial(HOST, server.at[1], timeout_s=2)

        assert isinstance(dialed, Connection)
        assert dialed.ip == "127.0.0.1"
        dialed.writer.write(b"hello\r\n")
        assert await dialed.reader.readline() == b"hello\r\n"
        dialed.writer.close()
        await dialed.writer.wait_closed()


async def test_a_cancelled_dial_leaves_nothing_behind() -> None:
    with black_hole() as (_, port):
        dialing = asyncio.create_task(dialer("127.0.0.1", "127.0.0.1").connect(HOST, port, timeout_s=5))
        await asyncio.sleep(0.3)
        dialing.cancel()
        await asyncio.wait({dialing})

        assert dialing.cancelled()
        assert not our_tasks()


def with_head_start(dns: Dns, *ips: str) -> Dialer:
    return Dialer(dns, head_start=lambda host: ips if host == HOST else ())


async def test_an_address_that_is_known_is_tried_while_the_name_is_being_resolved() -> None:
    async with fake_server(silent) as server:
        connected = await with_head_start(SettledDns(None), "127.0.0.1").connect(
            HOST, server.at[1], timeout_s=2
        )

        assert isinstance(connected, socket.socket)
        assert connected.getpeername() == server.at
        assert not our_tasks()
        connected.close()


@pytest.mark.parametrize("known", ["::1", BROADCAST])
async def test_where_a_known_address_fails_the_others_are_tried(known: str) -> None:
    dns = Dns(hosts={HOST: (known, "127.0.0.1")}, only_hosts=True)
    async with fake_server(silent) as server:
        connected = await with_head_start(dns, known).connect(HOST, server.at[1], timeout_s=2)

        assert isinstance(connected, socket.socket)
        assert connected.getpeername() == server.at
        connected.close()


async def test_a_known_address_that_swallows_everything_does_not_delay_the_others() -> None:
    async with fake_server(silent) as server:
        with black_hole("127.0.0.2", server.at[1]) as (known, port):
            dns = Dns(hosts={HOST: (known, "127.0.0.1")}, only_hosts=True)
            async with asyncio.timeout(2):
                connected = await with_head_start(dns, known).connect(HOST, port, timeout_s=60)

        assert isinstance(connected, socket.socket)
        assert connected.getpeername() == server.at
        assert not our_tasks()
        connected.close()


@pytest.mark.parametrize("outcome", [DnsOutcome.NXDOMAIN, DnsOutcome.TIMEOUT, DnsOutcome.NO_NETWORK])
async def test_how_a_known_address_failed_tells_more_than_its_name(outcome: DnsOutcome) -> None:
    dialing = with_head_start(SettledDns(outcome), "127.0.0.1")

    assert await kind_of(dialing, closed_port()[1]) is DialFailureKind.CLOSED


async def test_a_known_address_is_not_tried_twice() -> None:
    heard = 0

    async def count(peer: Peer) -> None:
        nonlocal heard
        heard += 1
        await peer.stay_silent()

    async with fake_server(count) as server:
        dialing = with_head_start(Dns(hosts={HOST: ("127.0.0.1",)}, only_hosts=True), "127.0.0.1")
        connected = await dialing.connect(HOST, server.at[1], timeout_s=2)
        assert isinstance(connected, socket.socket)
        connected.close()
        assert await server.nobody_left()

    assert heard == 1


async def test_a_cancelled_dial_with_a_head_start_leaves_nothing_behind() -> None:
    with black_hole() as (ip, port):
        dialing = asyncio.create_task(with_head_start(SettledDns(None), ip).connect(HOST, port, timeout_s=5))
        await asyncio.sleep(0.05)
        dialing.cancel()
        await asyncio.wait({dialing})

        assert dialing.cancelled()
        assert not our_tasks()


async def test_a_port_that_swallows_everything_is_given_up_before_the_whole_time_is_over() -> None:
    with black_hole() as (ip, port):
        dialing = Dialer(Dns(hosts={HOST: (ip,)}, only_hosts=True), connect_s=0.1)
        async with asyncio.timeout(5):
            assert await kind_of(dialing, port, timeout_s=60) is DialFailureKind.FILTERED


async def test_a_door_answers_when_it_opens_or_refuses_and_not_when_it_swallows() -> None:
    dialing = dialer("127.0.0.1")
    async with fake_server(silent) as server:
        opened = await dialing.answers(HOST, server.at[1], timeout_s=2)
        assert await server.nobody_left()
    refused = await dialing.answers(HOST, closed_port()[1], timeout_s=2)
    with black_hole() as (_, port):
        swallowed = await dialing.answers(HOST, port, timeout_s=0.1)
    unknown = await dialing.answers("no.such.test", 993, timeout_s=0.1)

    assert (opened, refused, swallowed, unknown) == (True, True, False, None)


async def test_prt_11_a_line_that_went_dead_is_noticed_within_two_minutes() -> None:
    async def silent(peer: Peer) -> None:
        await peer.stay_silent()

    async with fake_server(silent) as server:
        dialer = Dialer(Dns(only_hosts=True), reroute={("a.example", 1): server.at})
        connected = await dialer.connect("a.example", 1, timeout_s=2)
        assert isinstance(connected, socket.socket)
        with connected:
            alive = connected.getsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE)
            options = (socket.TCP_KEEPIDLE, socket.TCP_KEEPINTVL, socket.TCP_KEEPCNT)
            idle_s, every_s, times = (connected.getsockopt(socket.IPPROTO_TCP, option) for option in options)

    assert alive
    assert idle_s + every_s * times <= 120
