"""What the provider table says of an address: its servers, and what stands in the way of using them."""

from collections.abc import Mapping
from dataclasses import replace

from wizard.discovery import bridge
from wizard.discovery.asker import Asker
from wizard.discovery.source import SourceAnswer
from wizard.discovery.table import TableHit, TableServer
from wizard.discovery.usernames import with_forms
from wizard.model.address import EmailAddress
from wizard.model.candidate import Answer, Candidate, Provider, ProviderStatus, Source, Trust
from wizard.model.problem import Problem, ProblemCode
from wizard.model.server import Endpoint, Server

_UNUSABLE = frozenset(
    {ProviderStatus.CLOSED, ProviderStatus.NO_MAIL_PROGRAM_ACCESS, ProviderStatus.BRIDGE_ONLY}
)
_PROBLEMS: Mapping[ProviderStatus, ProblemCode] = {
    ProviderStatus.NEEDS_PREPARATION: ProblemCode.NEEDS_PREPARATION,
    ProviderStatus.OAUTH_ONLY: ProblemCode.NEEDS_OAUTH,
    ProviderStatus.BRIDGE_ONLY: ProblemCode.NO_MAIL_PROGRAM_ACCESS,
    ProviderStatus.NO_MAIL_PROGRAM_ACCESS: ProblemCode.NO_MAIL_PROGRAM_ACCESS,
    ProviderStatus.CLOSED: ProblemCode.CLOSED_PROVIDER,
    ProviderStatus.CLOSING: ProblemCode.PROVIDER_CLOSING,
    ProviderStatus.UNKNOWN_SETTINGS: ProblemCode.SETTINGS_ON_CARD,
}


def ask(address: EmailAddress, asker: Asker) -> SourceAnswer:
    """The table's answer for the domain of an address, which takes no time.

    It is final for a mail company's own domains: nobody else knows better, and nobody else needs to learn of
    the address. Domains that a hosting company gave to a customer, and those whose settings the table does
    not know or knows by half, are also asked for elsewhere.
    """
    with asker.question(Source.TABLE, address.domain_ascii) as question:
        hit = asker.table.lookup(address.domain_ascii)
        if hit is None:
            question.settle(Answer.NOTHING)
            return SourceAnswer()
        question.settle(Answer.FOUND, hit.provider.id)
    answer = answer_of(hit, address, source=Source.TABLE, trust=Trust.VERIFIED)
    knows_both = any(one.incoming and one.outgoing for one in answer.candidates)
    is_settled = knows_both or hit.provider.status in _UNUSABLE
    return replace(answer, is_final=is_settled and not hit.is_hosting)


def answer_of(hit: TableHit, address: EmailAddress, *, source: Source, trust: Trust) -> SourceAnswer:
    """The servers of a provider for one address, with the problems that its status means."""
    incoming = tuple(_server(one, hit, address) for one in hit.incoming)
    outgoing = tuple(_server(one, hit, address) for one in hit.outgoing)
    provider = hit.provider
    candidates: tuple[Candidate, ...] = ()
    if (incoming or outgoing) and provider.status not in {*_UNUSABLE, ProviderStatus.UNKNOWN_SETTINGS}:
        candidates = (
            Candidate(incoming=incoming, outgoing=outgoing, source=source, trust=trust, provider=provider),
        )
    if provider.status is ProviderStatus.BRIDGE_ONLY:
        candidates = (bridge.candidate(address, provider, source=source, trust=trust),)
    problems = _status_problems(provider)
    if candidates and incoming and incoming[0].username is None:
        problems.append(Problem(code=ProblemCode.USERNAME_NEEDED, facts=(_name(provider),)))
    return SourceAnswer(candidates=candidates, problems=tuple(problems), provider=provider)


def _status_problems(provider: Provider) -> list[Problem]:
    code = _PROBLEMS.get(provider.status)
    if code is None:
        return []
    has_end = code in {ProblemCode.CLOSED_PROVIDER, ProblemCode.PROVIDER_CLOSING}
    day = (provider.closes_on,) if has_end and provider.closes_on is not None else ()
    detail = dict(provider.notes).get("en", "") if code is ProblemCode.NO_MAIL_PROGRAM_ACCESS else ""
    return [Problem(code=code, facts=(_name(provider), *day), detail=detail)]


def _name(provider: Provider) -> str:
    # The English name is readable everywhere; who shows the problem has the provider and its other names.
    return provider.name("en")


def _server(server: TableServer, hit: TableHit, address: EmailAddress) -> Server:
    host = server.host.replace("%DOMAIN%", address.domain_ascii)
    host = host.replace("%LABEL%", hit.label).replace("%SUFFIX%", hit.suffix)
    endpoint = Endpoint(protocol=server.protocol, host=host, port=server.port, security=server.security)
    return replace(with_forms(endpoint, address, server.forms), methods=server.methods)
