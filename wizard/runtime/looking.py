"""Looking for an address's servers: discovery first, then live handshakes without any password."""

from collections.abc import Callable
from dataclasses import replace

from wizard.discovery.base_domain import base_domain
from wizard.discovery.consent import needs_consent
from wizard.discovery.run import discover
from wizard.model.address import EmailAddress
from wizard.model.candidate import Candidate, Discovery, Evidence
from wizard.model.looked import Looked
from wizard.model.probe import ProbeResult
from wizard.model.problem import Problem, ProblemCode
from wizard.probe.narrow import narrow
from wizard.probe.pool import Pool
from wizard.runtime.world import World

NO_PASSWORD_HELPS = frozenset(
    {ProblemCode.NEEDS_OAUTH, ProblemCode.CLOSED_PROVIDER, ProblemCode.NO_MAIL_PROGRAM_ACCESS}
)
"""What the table knows of a provider where a password is never to be asked for."""


async def look_up(
    address: EmailAddress, world: World, *, pool: Pool, on_evidence: Callable[[Evidence], None]
) -> Looked:
    """Find the best candidate whose servers answer; the next one is tried when one does not."""
    found = await discover(
        address, world.wishes, internet=world.internet, table=world.table, on_evidence=on_evidence
    )
    discovery = in_language(found, world.language)
    if any(problem.code in NO_PASSWORD_HELPS for problem in discovery.problems):
        return Looked(discovery=discovery, candidate=None, problems=discovery.problems)
    probed: list[ProbeResult] = []
    first_problem: Problem | None = None
    for candidate in discovery.candidates:
        narrowed = await narrow(candidate, internet=world.internet, pool=pool)
        probed += narrowed.results
        if narrowed.candidate is not None:
            return _found(address, discovery, narrowed.candidate, probed, agreed=world.wishes.typed_hosts)
        first_problem = first_problem or narrowed.problem
    problems = (*discovery.problems, *((first_problem,) if first_problem else ()))
    return Looked(discovery=discovery, candidate=None, probed=tuple(probed), problems=problems)


def _found(
    address: EmailAddress,
    discovery: Discovery,
    candidate: Candidate,
    probed: list[ProbeResult],
    *,
    agreed: tuple[str, ...],
) -> Looked:
    return Looked(
        discovery=discovery,
        candidate=candidate,
        probed=tuple(probed),
        receivers=receivers(candidate),
        consent_domains=needs_consent(candidate, address, agreed=agreed),
        problems=discovery.problems,
    )


def receivers(candidate: Candidate) -> tuple[str, ...]:
    """The base domains that will get the password."""
    servers = (*candidate.incoming, *candidate.outgoing)
    return tuple(dict.fromkeys(base_domain(server.endpoint.host) for server in servers))


def in_language(discovery: Discovery, language: str) -> Discovery:
    """The discovery with the provider called by its name in this language wherever a problem names it."""
    if discovery.provider is None:
        return discovery
    names = {discovery.provider.name("en"): discovery.provider.name(language)}
    problems = tuple(
        replace(problem, facts=tuple(names.get(fact, fact) for fact in problem.facts))
        for problem in discovery.problems
    )
    return replace(discovery, problems=problems)
