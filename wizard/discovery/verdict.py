"""What to tell the user about the answers: what stands in the way, or why nothing was found."""

from collections.abc import Iterable
from typing import Final

from wizard.discovery.rank import Answers
from wizard.discovery.wishes import Wishes
from wizard.model.address import EmailAddress
from wizard.model.candidate import Candidate, Provider, Source
from wizard.model.problem import Problem, ProblemCode
from wizard.net.dns import DnsOutcome

OBSTACLES: Final = (
    ProblemCode.NETWORK_BLOCKED,
    ProblemCode.CLOCK_WRONG,
    ProblemCode.INTERCEPTED,
    ProblemCode.NO_SERVERS_FOUND,
    ProblemCode.CERTIFICATE_PROBLEM,
)
"""Problems that matter only when no server is found; beside a candidate they are not worth telling."""


def provider_of(answers: Answers, candidates: tuple[Candidate, ...]) -> Provider | None:
    """The mail company: by its domain, else by the mail exchangers if it also has what was found."""
    by_domain = answers[Source.TABLE].provider if Source.TABLE in answers else None
    if by_domain is not None:
        return by_domain
    by_exchanger = answers.get(Source.MX)
    if by_exchanger is None or not (_is_of(by_exchanger.candidates, candidates) or not candidates):
        return None
    return by_exchanger.provider


def problems_of(
    answers: Answers, candidates: tuple[Candidate, ...], wishes: Wishes, address: EmailAddress
) -> tuple[Problem, ...]:
    """The problems of the sources that matter for the best candidate, or the reason why there is none."""
    sources = [Source.TABLE]
    if candidates:
        sources.append(candidates[0].source)
    if provider_of(answers, candidates) is not None:
        sources.append(Source.MX)
    told = [problem for source in sources if source in answers for problem in answers[source].problems]
    relevant = dict.fromkeys(problem for problem in told if _matters(problem, candidates, wishes))
    if candidates and candidates[0].source is Source.GUESS:
        # Should no guess come true, this is the reason.
        return (*relevant, *dict.fromkeys(_obstacles(answers)))
    if relevant or candidates:
        return tuple(relevant)
    return (_nothing_found(answers, wishes, address),)


def _is_of(company: Iterable[Candidate], found: tuple[Candidate, ...]) -> bool:
    """Whether the best candidate fetches from a server of the company."""
    hosts = {server.endpoint.host for candidate in company for server in candidate.incoming}
    return bool(found and found[0].incoming) and found[0].incoming[0].endpoint.host in hosts


def _matters(problem: Problem, candidates: tuple[Candidate, ...], wishes: Wishes) -> bool:
    if problem.code is ProblemCode.SETTINGS_ON_CARD:
        return not candidates or candidates[0].source is Source.GUESS
    if problem.code is ProblemCode.USERNAME_NEEDED:
        return wishes.username is None
    return True


def _obstacles(answers: Answers) -> list[Problem]:
    """What stood in the way of an answer, the network first: nothing else can be told while it does."""
    found = [problem for answer in answers.values() for problem in answer.obstacles]
    return sorted(found, key=lambda problem: OBSTACLES.index(problem.code))


def _nothing_found(answers: Answers, wishes: Wishes, address: EmailAddress) -> Problem:
    domain = (address.domain,)
    obstacles = _obstacles(answers)
    if obstacles:
        return obstacles[0]
    if wishes.offline:
        return Problem(code=ProblemCode.NO_SERVERS_FOUND, facts=domain)
    outcome = answers[Source.MX].domain if Source.MX in answers else None
    match outcome:
        case DnsOutcome.NXDOMAIN:
            return Problem(code=ProblemCode.DOMAIN_NOT_FOUND, facts=domain)
        case DnsOutcome.NO_NETWORK:
            return Problem(code=ProblemCode.OFFLINE)
        case DnsOutcome.TIMEOUT | DnsOutcome.REFUSED | None:
            return Problem(code=ProblemCode.DNS_FAILED)
        case DnsOutcome.FOUND | DnsOutcome.NO_DATA:
            provider = provider_of(answers, ())
            return Problem(
                code=ProblemCode.NO_SERVERS_FOUND,
                facts=domain if provider is None else (provider.name("en"),),
            )
