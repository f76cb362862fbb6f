"""One door of a host as a person names it: a port whose use is known, or one that has to be found out."""

import asyncio
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from wizard.model.probe import ProbeResult, ProbeState
from wizard.model.server import PROBED_PORTS, Endpoint, Protocol, Security
from wizard.net.internet import Internet
from wizard.probe.check import PROBE_TIMEOUT_S
from wizard.probe.examine import examine
from wizard.probe.plan import kind_of_port
from wizard.probe.verdict import Seen, seen_again

_SECURED: Final = (Security.TLS, Security.STARTTLS)
# What one way of speaking tells about the door; the first of these is told when none of them works.
_TELLING: Final = (
    ProbeState.OPEN,
    ProbeState.NO_STARTTLS,
    ProbeState.NOT_MAIL,
    ProbeState.TLS_FAILED,
    ProbeState.SILENT,
    ProbeState.CLOSED,
    ProbeState.FILTERED,
    ProbeState.UNRESOLVED,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Door:
    """The ways in which one port of one host is spoken to, the likeliest first."""

    ways: tuple[Endpoint, ...]


def doors_of_host(
    host: str,
    *,
    port: int | None = None,
    security: Security | None = None,
    ports: Sequence[int] = tuple(PROBED_PORTS),
) -> tuple[Door, ...]:
    """The one door that was named, or the doors at these ports; `security` leaves out all others."""
    if port is not None:
        return (Door(ways=_ways(host, port, security)),)
    doors = (Door(ways=_ways(host, one, None)) for one in dict.fromkeys(ports))
    return tuple(door for door in doors if security in (None, door.ways[0].security))


def _ways(host: str, port: int, security: Security | None) -> tuple[Endpoint, ...]:
    kind = kind_of_port(port)
    if kind is not None:
        pairs = [(kind[0], security or kind[1])]
    else:
        pairs = [(protocol, one) for one in _SECURED for protocol in Protocol if security in (None, one)]
    return tuple(Endpoint(protocol=protocol, host=host, port=port, security=one) for protocol, one in pairs)


async def probe_doors(
    doors: Iterable[Door],
    *,
    internet: Internet,
    on_result: Callable[[ProbeResult], None] | None = None,
    timeout_s: float = PROBE_TIMEOUT_S,
) -> tuple[ProbeResult, ...]:
    """One verdict for each door, in the order asked, all of them at once and without any credentials."""

    async def probe(door: Door) -> Seen:
        seen = await _probe(door, internet, timeout_s)
        if on_result is not None:
            on_result(seen.result)
        return seen

    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(probe(door)) for door in doors]
    return tuple(seen_again(task.result(), internet.tls).result for task in tasks)


async def _probe(door: Door, internet: Internet, timeout_s: float) -> Seen:
    """All ways at once until one settles what is there."""

    async def look(way: Endpoint) -> Seen:
        seen, stream = await examine(way, internet, timeout_s=timeout_s)
        if stream is not None:
            stream.hang_up()
        return seen

    everything: list[Seen] = []
    async with asyncio.TaskGroup() as group:
        pending = {group.create_task(look(way)) for way in door.ways}
        while pending and not any(_settles(seen.result) for seen in everything):
            done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_COMPLETED)
            everything += [task.result() for task in done]
        for task in pending:
            task.cancel()
    return min(everything, key=lambda seen: (*_rank(seen.result), door.ways.index(seen.result.endpoint)))


def _settles(result: ProbeResult) -> bool:
    """Whether no other way could tell more; a certificate is only shown by a server that speaks TLS."""
    showed_certificate = result.tls is not None and result.tls.certificate is not None
    return result.state in {ProbeState.OPEN, ProbeState.NO_STARTTLS} or showed_certificate


def _rank(result: ProbeResult) -> tuple[bool, int]:
    return not _settles(result), _TELLING.index(result.state)
