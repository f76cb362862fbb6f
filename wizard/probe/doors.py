"""The other doors of a server that is there but cannot be reached as it was named: pure rules.

Settings are copied by hand and grow old: TLS is named for a port that waits for STARTTLS, or the other way
round, and of the two ports for one thing a network often shuts only one.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Final

from wizard.model.candidate import Candidate
from wizard.model.probe import ProbeResult, ProbeState
from wizard.model.server import DEFAULT_PORTS, Endpoint, Security, Server
from wizard.probe.plan import ranked

_OTHER: Final = {Security.TLS: Security.STARTTLS, Security.STARTTLS: Security.TLS}
_MAY_SPEAK_THE_OTHER_WAY: Final = frozenset(
    {ProbeState.TLS_FAILED, ProbeState.SILENT, ProbeState.NOT_MAIL, ProbeState.NO_STARTTLS, ProbeState.CLOSED}
)
_ANSWERED: Final = frozenset(set(ProbeState) - {ProbeState.FILTERED, ProbeState.UNRESOLVED})


def other_doors(candidate: Candidate, results: Iterable[ProbeResult]) -> Candidate | None:
    """The candidate with the other doors of the sides that failed; None when there are none to try."""
    seen = {result.endpoint: result for result in results}
    incoming, outgoing = _other_side(candidate.incoming, seen), _other_side(candidate.outgoing, seen)
    if not incoming or not outgoing or (incoming, outgoing) == (candidate.incoming, candidate.outgoing):
        return None
    return replace(candidate, incoming=incoming, outgoing=outgoing)


def swallowed_ports(candidate: Candidate, results: Iterable[ProbeResult]) -> frozenset[int]:
    """The ports that stayed without any answer, of each side where nothing else was seen."""
    seen = {result.endpoint: result for result in results}
    ports: set[int] = set()
    for side in (candidate.incoming, candidate.outgoing):
        states = {seen[one.endpoint].state for one in side if one.endpoint in seen}
        if states.isdisjoint(_ANSWERED):
            found = (seen[one.endpoint] for one in side if one.endpoint in seen)
            ports |= {one.endpoint.port for one in found if one.state is ProbeState.FILTERED}
    return frozenset(ports)


def _other_side(servers: tuple[Server, ...], seen: Mapping[Endpoint, ProbeResult]) -> tuple[Server, ...]:
    """The same servers unless all of them failed, else those of their doors that were not tried."""
    tried = {server.endpoint: server for server in ranked(servers)}
    if not tried or not seen.keys() >= tried.keys() or any(_is_usable(seen[door]) for door in tried):
        return servers
    found = {
        door: replace(server, endpoint=door)
        for endpoint, server in tried.items()
        for door in _doors(seen[endpoint])
        if door not in tried
    }
    return tuple(found.values())


def _is_usable(result: ProbeResult) -> bool:
    return result.state is ProbeState.OPEN and result.usable_mechanism is not None


def _doors(result: ProbeResult) -> Iterable[Endpoint]:
    """The same port spoken to the other way, if somebody is there, and the usual port of the other way."""
    endpoint = result.endpoint
    other = _OTHER.get(endpoint.security)
    refused = result.tls is not None and result.tls.certificate is not None
    if other is None or refused or result.state is ProbeState.UNRESOLVED:
        return
    if result.state in _MAY_SPEAK_THE_OTHER_WAY:
        yield replace(endpoint, security=other)
    yield replace(endpoint, security=other, port=DEFAULT_PORTS[endpoint.protocol, other])
