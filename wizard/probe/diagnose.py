"""What several failed handshakes mean together, as one problem: pure rules, the most telling cause first."""

from collections.abc import Iterable, Sequence
from typing import Final

from wizard.model.candidate import Candidate, Source
from wizard.model.problem import Problem, ProblemCode
from wizard.model.server import Server
from wizard.net.dial import DialFailure, DialFailureKind
from wizard.net.tls import TlsBroken
from wizard.probe.plan import ranked
from wizard.probe.verdict import Seen
from wizard.protocol.actions import Failed, FailureKind

_BROWSER_MECHANISMS: Final = frozenset({"XOAUTH2", "OAUTHBEARER"})

_OF_DIAL: Final = {
    DialFailureKind.CLOSED: ProblemCode.SERVER_UNREACHABLE,
    DialFailureKind.FILTERED: ProblemCode.SERVER_UNREACHABLE,
    DialFailureKind.UNREACHABLE: ProblemCode.OFFLINE,
    DialFailureKind.UNRESOLVED: ProblemCode.SERVER_UNREACHABLE,
    DialFailureKind.DNS_FAILED: ProblemCode.DNS_FAILED,
}
_OF_CONVERSATION: Final = {
    FailureKind.NO_STARTTLS: ProblemCode.INSECURE_ONLY,
    FailureKind.STARTTLS_REFUSED: ProblemCode.INSECURE_ONLY,
    FailureKind.STARTTLS_LATER: ProblemCode.TRY_LATER,
    FailureKind.UNAVAILABLE: ProblemCode.TRY_LATER,
    FailureKind.GREETING_REFUSED: ProblemCode.SERVER_HUNG_UP,
    FailureKind.CLOSED: ProblemCode.SERVER_HUNG_UP,
    FailureKind.TIMED_OUT: ProblemCode.TIMEOUT,
}
# One server may fail in several ways on its ports; the one that says most about the reason is told.
_TELLING: Final = (
    ProblemCode.NEEDS_OAUTH,
    ProblemCode.CLOCK_WRONG,
    ProblemCode.INTERCEPTED,
    ProblemCode.CERTIFICATE_PROBLEM,
    ProblemCode.TLS_TOO_OLD,
    ProblemCode.INSECURE_ONLY,
    ProblemCode.TRY_LATER,
    ProblemCode.SERVER_CONFUSED,
    ProblemCode.SERVER_HUNG_UP,
    ProblemCode.TIMEOUT,
    ProblemCode.OFFLINE,
    ProblemCode.DNS_FAILED,
    ProblemCode.SERVER_UNREACHABLE,
)
_SPOKE: Final = frozenset(
    {
        ProblemCode.NEEDS_OAUTH,
        ProblemCode.CLOCK_WRONG,
        ProblemCode.INTERCEPTED,
        ProblemCode.CERTIFICATE_PROBLEM,
        ProblemCode.TLS_TOO_OLD,
        ProblemCode.INSECURE_ONLY,
        ProblemCode.TRY_LATER,
    }
)


def diagnose(candidate: Candidate, incoming: Sequence[Seen], outgoing: Sequence[Seen]) -> Problem:
    """Why a candidate cannot be used; at least one of its sides has nothing usable."""
    network = _network_problem((*incoming, *outgoing))
    if network is not None and network.code is not ProblemCode.NETWORK_BLOCKED:
        return network
    problem = _failed_side_problem(candidate, incoming, outgoing)
    if candidate.source is Source.GUESS and problem.code not in _SPOKE:
        # A guessed host that stays silent is most often none at all, so the network is not blamed for it.
        return Problem(code=ProblemCode.NO_SERVERS_FOUND, facts=(_domain(candidate),), detail=problem.detail)
    return network or problem


def _failed_side_problem(candidate: Candidate, incoming: Sequence[Seen], outgoing: Sequence[Seen]) -> Problem:
    """The problem of the side that failed; of two, that of a server that spoke, else of the incoming one.

    One side may have ended the search before anything, or all, was seen of the other.
    """
    sides = ((candidate.incoming, incoming), (candidate.outgoing, outgoing))
    failed = [seen for servers, seen in sides if _has_failed(servers, seen)] or [seen for _, seen in sides]
    problems = [side_problem(seen) for seen in failed if seen] or [side_problem(())]
    return next((problem for problem in problems if problem.code in _SPOKE), problems[0])


def _has_failed(servers: Sequence[Server], seen: Sequence[Seen]) -> bool:
    """Whether all was seen of a side, and nothing can be used."""
    doors = {server.endpoint for server in ranked(servers)}
    return {one.result.endpoint for one in seen} >= doors and not any(one.is_usable for one in seen)


def side_problem(side: Sequence[Seen]) -> Problem:
    """Why none of these ports can be used; without any, all there are would be unencrypted."""
    if not side:
        return Problem(code=ProblemCode.INSECURE_ONLY)
    return _problem(min(side, key=lambda seen: _TELLING.index(_code(seen))))


def _network_problem(everything: Iterable[Seen]) -> Problem | None:
    """What keeps all connections from coming about, if it is the same for all."""
    kinds = {
        seen.failure.kind if isinstance(seen.failure, DialFailure) else None: seen for seen in everything
    }
    if kinds.keys() == {DialFailureKind.UNREACHABLE}:
        return Problem(code=ProblemCode.OFFLINE)
    if kinds.keys() == {DialFailureKind.DNS_FAILED}:
        return Problem(code=ProblemCode.DNS_FAILED)
    # Some routers know no way for one family of addresses and drop the other.
    if DialFailureKind.FILTERED in kinds and kinds.keys() <= {
        DialFailureKind.FILTERED,
        DialFailureKind.UNRESOLVED,
        DialFailureKind.UNREACHABLE,
    }:
        host = kinds[DialFailureKind.FILTERED].result.endpoint.host
        return Problem(code=ProblemCode.NETWORK_BLOCKED, facts=(host,))
    return None


def _code(seen: Seen) -> ProblemCode:
    match seen.failure:
        case None:
            by_browser = not _BROWSER_MECHANISMS.isdisjoint(seen.result.auth_mechanisms)
            return ProblemCode.NEEDS_OAUTH if by_browser else ProblemCode.SERVER_CONFUSED
        case DialFailure(kind=kind):
            return _OF_DIAL[kind]
        case TlsBroken() as broken:
            return broken.told(seen.result.endpoint.host).code
        case Failed(kind=failed_kind):
            return _OF_CONVERSATION.get(failed_kind, ProblemCode.SERVER_CONFUSED)


def _problem(seen: Seen) -> Problem:
    """What was seen of one port, as a problem."""
    host = seen.result.endpoint.host
    if isinstance(seen.failure, TlsBroken):
        return seen.failure.told(host)
    return Problem(code=_code(seen), facts=(host,), detail=seen.result.detail)


def _domain(candidate: Candidate) -> str:
    """The domain that was guessed from: behind the @ of a login name, or the host without its first label."""
    server = (*candidate.incoming, *candidate.outgoing)[0]
    _, at, domain = (server.username or "").rpartition("@")
    return domain if at else server.endpoint.host.partition(".")[2]
