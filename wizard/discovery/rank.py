"""Which of several answers is the better one, and where they contradict each other."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Final

from wizard.discovery.base_domain import base_domain
from wizard.discovery.consent import needs_consent
from wizard.discovery.manual import constrained, mirrored_candidate, on_hosts
from wizard.discovery.source import SourceAnswer, SourceSpec
from wizard.discovery.wishes import Wishes
from wizard.model.address import EmailAddress
from wizard.model.candidate import Candidate, Conflict, Source, Trust
from wizard.model.server import Protocol, Server

_ORDER: Final = (
    Source.MANUAL,
    Source.IMPORT,
    Source.AUTOCONFIG,
    Source.WELL_KNOWN,
    # For a mail company's own domains the table is final and nobody else is asked; where others are asked
    # too, the domain belongs to a customer, who knows better.
    Source.TABLE,
    Source.PACC,
    Source.SRV,
    Source.ISPDB,
    Source.MX,
    Source.AUTODISCOVER,
    Source.GUESS,
)

Answers = Mapping[Source, SourceAnswer]


def combine(answers: Answers, wishes: Wishes, address: EmailAddress) -> tuple[Candidate, ...]:
    """All candidates with both sides filled in, best first, none twice.

    Offline nothing is filled in: a candidate is what the table says, be it one side only.
    """
    ranked = _ranked(answers, wishes, address)
    if wishes.offline:
        return tuple(one for one in ranked if one.incoming or one.outgoing)
    rank = _ranking(address)
    absent = _absent(answers)
    completed = [_completed(candidate, ranked, absent, wishes, address) for candidate in ranked]
    whole: dict[tuple[object, object], Candidate] = {}
    for candidate in sorted(filter(_is_whole, completed), key=rank):
        whole.setdefault((_endpoints(candidate.incoming), _endpoints(candidate.outgoing)), candidate)
    if whole:
        return tuple(whole.values())
    mirrored = mirrored_candidate(wishes, address)
    return () if mirrored is None else (mirrored,)


def best_whole(answers: Answers, wishes: Wishes, address: EmailAddress) -> Candidate | None:
    """The best candidate of which one source alone named both sides."""
    return next(filter(_is_whole, _ranked(answers, wishes, address)), None)


def worth_waiting_for(
    best: Candidate | None, pending: Iterable[SourceSpec], address: EmailAddress
) -> tuple[SourceSpec, ...]:
    """The sources whose answer could still be better than the best one there is."""
    if best is None:
        return tuple(pending)
    reached = _ranking(address)(best)
    return tuple(one for one in pending if (tier(one.best_trust), _ORDER.index(one.source)) < reached)


def tier(trust: Trust) -> Trust:
    """The same for all answers that somebody vouches for: which of them counts is for the order to say."""
    return Trust.VERIFIED if trust <= Trust.SIGNED else trust


def conflicts(answers: Answers, best: Candidate) -> tuple[Conflict, ...]:
    """Where another source names a different base domain than the best one, for fetching or else for sending.

    Guesses do not count: nobody said them.
    """
    if best.source is Source.GUESS:
        return ()
    named = [candidate for answer in answers.values() for candidate in answer.candidates]
    others = [one for one in named if one.source not in {best.source, Source.GUESS}]
    pairs = ((other.source, _other_company(best, other)) for other in others)
    found = [
        Conflict(sources=(best.source, source), base_domains=pair)
        for source, pair in pairs
        if pair is not None
    ]
    return tuple(dict.fromkeys(found))


def _other_company(best: Candidate, other: Candidate) -> tuple[str, str] | None:
    """The two base domains that differ, None when both lead to the same company."""
    for ours, theirs in ((best.incoming, other.incoming), (best.outgoing, other.outgoing)):
        if not ours or not theirs:
            continue
        pair = base_domain(ours[0].endpoint.host), base_domain(theirs[0].endpoint.host)
        if pair[0] != pair[1]:
            return pair
    return None


def _ranked(answers: Answers, wishes: Wishes, address: EmailAddress) -> list[Candidate]:
    absent = _absent(answers)
    found = [candidate for answer in answers.values() for candidate in answer.candidates]
    possible = [_without(one, absent) if one.source is Source.GUESS else one for one in found]
    return sorted((constrained(one, wishes, address) for one in possible), key=_ranking(address))


def _ranking(address: EmailAddress) -> Callable[[Candidate], tuple[Trust, int]]:
    """The order of candidates for an address: how far they are to be believed, then their source."""

    def rank(candidate: Candidate) -> tuple[Trust, int]:
        # DNS is unsigned, but records that lead to the domain's own hosts cannot lead a password astray: TLS
        # proves those hosts. The owner's records then come before what a list of strangers says.
        is_own = candidate.source is Source.SRV and not needs_consent(candidate, address)
        return Trust.VERIFIED if is_own else tier(candidate.trust), _ORDER.index(candidate.source)

    return rank


def _absent(answers: Answers) -> frozenset[Protocol]:
    return frozenset(protocol for answer in answers.values() for protocol in answer.absent)


def _without(candidate: Candidate, absent: frozenset[Protocol]) -> Candidate:
    """The candidate without the protocols that the domain says it does not offer."""
    return replace(
        candidate,
        incoming=tuple(one for one in candidate.incoming if one.endpoint.protocol not in absent),
        outgoing=tuple(one for one in candidate.outgoing if one.endpoint.protocol not in absent),
    )


def _completed(
    candidate: Candidate,
    ranked: Sequence[Candidate],
    absent: frozenset[Protocol],
    wishes: Wishes,
    address: EmailAddress,
) -> Candidate:
    """A candidate that lacks a side, with that side from the next best source, else from its own hosts.

    Nobody said that its own hosts serve the other side, so no more trust than a guess has comes of it.
    """
    if _is_whole(candidate):
        return candidate
    lacks_incoming = not candidate.incoming
    for other in ranked:
        if other.incoming if lacks_incoming else other.outgoing:
            worse = max(candidate, other, key=_ranking(address))
            return replace(
                candidate,
                incoming=candidate.incoming or other.incoming,
                outgoing=candidate.outgoing or other.outgoing,
                source=worse.source,
                trust=max(candidate.trust, other.trust),
            )
    hosts = _hosts(candidate.outgoing if lacks_incoming else candidate.incoming)
    fetching = wishes.wanted_incoming or Protocol.IMAP
    protocol = fetching if lacks_incoming else Protocol.SMTP
    if protocol in absent:
        return candidate
    servers = on_hosts(hosts, protocol, address)
    completed = (
        replace(candidate, incoming=servers) if lacks_incoming else replace(candidate, outgoing=servers)
    )
    guessed = replace(completed, trust=max(candidate.trust, Trust.UNSIGNED))
    return constrained(guessed, wishes, address)


def _is_whole(candidate: Candidate) -> bool:
    return bool(candidate.incoming and candidate.outgoing)


def _hosts(servers: Iterable[Server]) -> list[str]:
    return list(dict.fromkeys(server.endpoint.host for server in servers))


def _endpoints(servers: Iterable[Server]) -> tuple[object, ...]:
    return tuple(server.endpoint for server in servers)
