"""Connections to a host by name: all its addresses in a staggered race (RFC 8305), failures told apart."""

import asyncio
import errno
import socket
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum
from typing import Final

from wizard.net.dns import Dns
from wizard.net.dns_answers import DnsOutcome

_STAGGER_S: Final = 0.25  # RFC 8305 §8: the recommended connection attempt delay
CONNECT_S: Final = 4.0
"""The first packet is sent again after one and three seconds (RFC 6298 §2, §5): by then three were lost, and
what loses three in a row is no line for mail."""

_LIMIT_BYTES: Final = 64 * 1024
# Seconds until a silent line is asked whether it lives, between two such questions, and how many of them:
# a router that forgot the connection is noticed within two minutes where the system can be told so.
_KEEP_ALIVE: Final = (("TCP_KEEPIDLE", 60), ("TCP_KEEPALIVE", 60), ("TCP_KEEPINTVL", 15), ("TCP_KEEPCNT", 4))
_REFUSED: Final = frozenset({errno.ECONNREFUSED, errno.ECONNRESET, errno.ECONNABORTED})
_NO_WAY: Final = frozenset({errno.ENETUNREACH, errno.ENETDOWN, errno.EADDRNOTAVAIL, errno.EAFNOSUPPORT})


class DialFailureKind(Enum):
    """Why there is no connection, the more telling reasons first."""

    CLOSED = "closed"
    FILTERED = "filtered"
    UNREACHABLE = "unreachable"
    UNRESOLVED = "unresolved"
    DNS_FAILED = "dns_failed"


_TELLING: Final = tuple(DialFailureKind)


@dataclass(frozen=True, slots=True, kw_only=True)
class DialFailure:
    """No connection.

    CLOSED was refused by the host. FILTERED stayed without an answer, or something on the way forbade it.
    UNREACHABLE: this machine knows no way there. UNRESOLVED: the name has no address. DNS_FAILED: no answer
    from DNS.
    """

    kind: DialFailureKind
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Connection:
    """A connection as asyncio streams; `ip` is the address that won."""

    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter
    ip: str


class Dialer:
    """Opens TCP connections.

    Args:
        dns: resolves the hosts.
        reroute: (host, port) -> (ip, port), for practice and tests; such a host is not resolved.
        connect_s: the longest for one host once its name is resolved.
        head_start: the addresses of a host that are tried already while its name is being resolved.
    """

    def __init__(
        self,
        dns: Dns,
        *,
        reroute: Mapping[tuple[str, int], tuple[str, int]] | None = None,
        connect_s: float = CONNECT_S,
        head_start: Callable[[str], tuple[str, ...]] = lambda _host: (),
    ) -> None:
        self._dns = dns
        self._reroute = dict(reroute or {})
        self._connect_s = connect_s
        self._head_start = head_start

    async def connect(self, host: str, port: int, *, timeout_s: float) -> socket.socket | DialFailure:
        """The first connection that any address of the host accepts, as a socket that does not block."""
        rerouted = self._reroute.get((host, port))
        if rerouted is not None:
            return await _race([rerouted[0]], rerouted[1], min(timeout_s, self._connect_s))
        early = self._head_start(host)
        if not early:
            return await self._resolved(host, port, (), timeout_s)
        return await _first_of(
            asyncio.create_task(_race(early, port, min(timeout_s, self._connect_s))),
            asyncio.create_task(self._resolved(host, port, early, timeout_s)),
        )

    async def _resolved(
        self, host: str, port: int, tried: tuple[str, ...], timeout_s: float
    ) -> socket.socket | DialFailure:
        """A connection to any address that is not tried already."""
        loop = asyncio.get_running_loop()
        deadline_s = loop.time() + timeout_s
        try:
            async with asyncio.timeout(timeout_s):
                addresses = await self._dns.addresses(host)
        except TimeoutError:
            return DialFailure(kind=DialFailureKind.DNS_FAILED, text="no answer in time")
        if not addresses.found:
            return _unresolved(addresses.outcome)
        others = [ip for ip in addresses.found if ip not in tried]
        if not others:
            return DialFailure(kind=DialFailureKind.UNRESOLVED, text="no other address")
        return await _race(others, port, min(deadline_s - loop.time(), self._connect_s))

    async def answers(self, host: str, port: int, *, timeout_s: float) -> bool | None:
        """Whether anything comes back from a door, be it a refusal; None when it was not even knocked at."""
        connected = await self.connect(host, port, timeout_s=timeout_s)
        match connected:
            case DialFailure(kind=DialFailureKind.CLOSED):
                return True
            case DialFailure(kind=DialFailureKind.FILTERED):
                return False
            case DialFailure():
                return None
            case _:
                connected.close()
                return True

    async def dial(self, host: str, port: int, *, timeout_s: float) -> Connection | DialFailure:
        """The same as asyncio streams, for protocols that begin with TLS."""
        connected = await self.connect(host, port, timeout_s=timeout_s)
        if isinstance(connected, DialFailure):
            return connected
        try:
            ip = connected.getpeername()[0]
            reader, writer = await asyncio.open_connection(sock=connected, limit=_LIMIT_BYTES)
        except OSError as error:
            connected.close()
            return _failure(error)
        except BaseException:
            connected.close()
            raise
        return Connection(reader=reader, writer=writer, ip=ip)


_Attempt = asyncio.Task[socket.socket | DialFailure]


@dataclass(slots=True)
class _Runners:
    """The attempts of one race that are on their way, and the losses so far."""

    tasks: set[_Attempt] = field(default_factory=set)
    lost: list[DialFailure] = field(default_factory=list)

    async def race(self, ips: Sequence[str], port: int) -> socket.socket | None:
        """The winner; None when all have lost."""
        for ip in ips[:-1]:
            self.start(ip, port)
            won = await self.next_winner(_STAGGER_S)
            if won is not None:
                return won
        self.start(ips[-1], port)
        return await self.winner()

    async def winner(self) -> socket.socket | None:
        """The winner among those on their way; None when all have lost."""
        won = None
        while won is None and self.tasks:
            won = await self.next_winner(None)
        return won

    def start(self, ip: str, port: int) -> None:
        """Send one more attempt on its way."""
        self.tasks.add(asyncio.create_task(_attempt(ip, port)))

    async def next_winner(self, wait_s: float | None) -> socket.socket | None:
        """The first that connects within this time; None at once when one loses."""
        done, self.tasks = await asyncio.wait(self.tasks, timeout=wait_s, return_when=asyncio.FIRST_COMPLETED)
        results = [task.result() for task in done]
        self.lost += [result for result in results if isinstance(result, DialFailure)]
        winners = [result for result in results if isinstance(result, socket.socket)]
        for surplus in winners[1:]:
            surplus.close()
        return winners[0] if winners else None

    async def stop(self) -> None:
        """End what still runs."""
        for task in self.tasks:
            task.add_done_callback(_hang_up)
            task.cancel()
        if self.tasks:
            await asyncio.wait(self.tasks)


async def _race(ips: Sequence[str], port: int, timeout_s: float) -> socket.socket | DialFailure:
    runners = _Runners()
    return await _end_of(runners, runners.race(ips, port), timeout_s)


async def _first_of(*attempts: _Attempt) -> socket.socket | DialFailure:
    runners = _Runners(tasks=set(attempts))
    return await _end_of(runners, runners.winner(), None)


async def _end_of(
    runners: _Runners, running: Awaitable[socket.socket | None], timeout_s: float | None
) -> socket.socket | DialFailure:
    """The winner, or of all failures the most telling one; whoever else runs is stopped."""
    won: socket.socket | None = None
    try:
        async with asyncio.timeout(timeout_s):
            won = await running
    except TimeoutError:
        runners.lost.append(DialFailure(kind=DialFailureKind.FILTERED, text="no answer in time"))
    finally:
        try:
            await runners.stop()
        except asyncio.CancelledError:
            if won is not None:
                won.close()
            raise
    return won or min(runners.lost, key=lambda failure: _TELLING.index(failure.kind))


async def _attempt(ip: str, port: int) -> socket.socket | DialFailure:
    try:
        trying = socket.socket(socket.AF_INET6 if ":" in ip else socket.AF_INET, socket.SOCK_STREAM)
    except OSError as error:
        return _failure(error)
    try:
        trying.settimeout(0)  # as the loop wants it: it never blocks
        trying.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        _keep_alive(trying)
        await asyncio.get_running_loop().sock_connect(trying, (ip, port))
    except OSError as error:
        trying.close()
        return _failure(error)
    except BaseException:
        trying.close()
        raise
    return trying


def _keep_alive(connection: socket.socket) -> None:
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
    for name, value in _KEEP_ALIVE:
        option = getattr(socket, name, None)
        if option is not None:
            connection.setsockopt(socket.IPPROTO_TCP, option, value)


def _hang_up(task: _Attempt) -> None:
    """Close what connected while nobody wanted it any more."""
    if not task.cancelled() and isinstance(connected := task.result(), socket.socket):
        connected.close()


def _failure(error: OSError) -> DialFailure:
    if error.errno in _REFUSED:
        kind = DialFailureKind.CLOSED
    elif error.errno in _NO_WAY:
        kind = DialFailureKind.UNREACHABLE
    else:
        kind = DialFailureKind.FILTERED
    return DialFailure(kind=kind, text=error.strerror or "")


def _unresolved(outcome: DnsOutcome) -> DialFailure:
    if outcome is DnsOutcome.NO_NETWORK:
        kind = DialFailureKind.UNREACHABLE
    elif outcome.was_answered:
        kind = DialFailureKind.UNRESOLVED
    else:
        kind = DialFailureKind.DNS_FAILED
    return DialFailure(kind=kind, text=outcome.value)
