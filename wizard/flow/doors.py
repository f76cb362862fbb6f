"""The doors that are looked at for somebody who wants to know exactly: six a host, and the odd one named."""

from collections.abc import Sequence

from wizard.flow.effect import Effect, ProbeDoors
from wizard.flow.pairing import MAIL_BETWEEN_COMPANIES, usual_security
from wizard.flow.state import State
from wizard.model.candidate import Candidate
from wizard.model.entered import EnteredServer, EnteredSettings
from wizard.model.server import DEFAULT_PORTS, PROBED_PORTS, Endpoint, Protocol, Security, Server


def known_candidate(state: State) -> Candidate | None:
    """The servers that are known, even when they could not be used."""
    if state.candidate is not None or state.looked is None:
        return state.candidate
    return next(iter(state.looked.discovery.candidates), None)


def doors_of(entered: EnteredSettings, known: Candidate | None) -> tuple[Endpoint, ...]:
    """All doors of both hosts, each once."""
    fetches_by = entered.fetches_by or Protocol.IMAP
    incoming = _endpoint(entered.incoming, fetches_by, () if known is None else known.incoming)
    outgoing = _endpoint(entered.outgoing, Protocol.SMTP, () if known is None else known.outgoing)
    doors: list[Endpoint] = []
    for endpoint in (incoming, outgoing):
        if endpoint is not None:
            doors += six(endpoint.host)
            doors += [endpoint] if is_odd(endpoint) else []
    return tuple(dict.fromkeys(doors))


def is_odd(endpoint: Endpoint) -> bool:
    """Whether this door is worth a look beside the six; port 25 is not a door for submission."""
    if endpoint.port == MAIL_BETWEEN_COMPANIES:
        return False
    return PROBED_PORTS.get(endpoint.port) != (endpoint.protocol, endpoint.security)


def six(host: str) -> tuple[Endpoint, ...]:
    """The six mail ports of a host."""
    return tuple(
        Endpoint(protocol=protocol, host=host, port=port, security=security)
        for port, (protocol, security) in PROBED_PORTS.items()
    )


def _endpoint(entered: EnteredServer, protocol: Protocol, known: Sequence[Server]) -> Endpoint | None:
    """The endpoint as it was entered, with the best known one in the places that were left empty."""
    fitting = [server.endpoint for server in known if server.endpoint.protocol is protocol]
    best = next(iter(fitting or [server.endpoint for server in known]), None)
    if entered.host is None and entered.port is None and entered.security is None:
        return best
    host = entered.host or (best.host if best is not None else None)
    if host is None:
        return None
    security = entered.security or usual_security(protocol, entered.port) or Security.TLS
    port = entered.port or DEFAULT_PORTS[protocol, security]
    return Endpoint(protocol=protocol, host=host, port=port, security=security)


def missing(state: State) -> tuple[Endpoint, ...]:
    """The doors of which nothing was seen yet."""
    seen = {result.endpoint for result in state.seen}
    return tuple(door for door in state.doors if door not in seen)


def looking_at(state: State) -> tuple[Effect, ...]:
    """Look at the doors that were not seen yet, with the state's run."""
    doors = missing(state)
    return (ProbeDoors(run=state.run, doors=doors),) if doors else ()
