"""What the owner of a domain publishes on the web: the clientConfig document, at its places."""

from dataclasses import replace
from typing import Final
from urllib.parse import quote, urlsplit

from wizard.discovery import portal
from wizard.discovery.asker import Asker
from wizard.discovery.clientconfig import NotAConfig, parse
from wizard.discovery.source import SourceAnswer
from wizard.discovery.xml_document import LIMIT_BYTES, WEB_PAGE
from wizard.model.address import EmailAddress
from wizard.model.candidate import Answer, Candidate, Source, Trust
from wizard.model.probe import CertificateProblem
from wizard.model.problem import Problem, ProblemCode
from wizard.net.http_answer import HttpAnswer, HttpFailure

PATH: Final = "mail/config-v1.1.xml"
_OF_TIME: Final = frozenset({CertificateProblem.EXPIRED, CertificateProblem.NOT_YET_VALID})
_CUT_OFF: Final = frozenset({HttpFailure.CLOSED, HttpFailure.TIMEOUT, HttpFailure.TLS, HttpFailure.PROTOCOL})
"""How https fails where a network lets nobody through; the names resolve there."""


def subdomain_url(address: EmailAddress) -> str:
    """The place that may answer for this one person, and therefore is told the address."""
    return f"{place_url(address.domain_ascii)}?emailaddress={quote(address.wire, safe='')}"


def place_url(domain: str) -> str:
    """The place below a domain, asked without naming anybody."""
    return f"https://autoconfig.{domain}/{PATH}"


def well_known_url(address: EmailAddress) -> str:
    """The place that answers the same to everybody."""
    return f"https://{address.domain_ascii}/.well-known/autoconfig/{PATH}"


def open_url(address: EmailAddress) -> str:
    """The place over plain http, where everybody on the way may read and write; it learns no address."""
    return f"http://autoconfig.{address.domain_ascii}/{PATH}"


async def ask_subdomain(address: EmailAddress, asker: Asker) -> SourceAnswer:
    """What autoconfig.DOMAIN says."""
    answer = await ask_url(subdomain_url(address), address, asker, source=Source.AUTOCONFIG)
    if answer.obstacles and await _is_made_up(f"autoconfig.{address.domain_ascii}", address, asker):
        return replace(answer, obstacles=())
    return answer


async def ask_well_known(address: EmailAddress, asker: Asker) -> SourceAnswer:
    """What DOMAIN/.well-known/autoconfig says."""
    answer = await ask_url(well_known_url(address), address, asker, source=Source.WELL_KNOWN)
    # The domain has a web server anyway, whose certificate says nothing of mail.
    return replace(answer, obstacles=())


async def ask_open(address: EmailAddress, asker: Asker) -> SourceAnswer:
    """What autoconfig.DOMAIN says over plain http, which anybody may have written."""
    return await ask_url(open_url(address), address, asker, source=Source.AUTOCONFIG, trust=Trust.OPEN)


async def ask_url(
    url: str,
    address: EmailAddress,
    asker: Asker,
    *,
    source: Source,
    trust: Trust = Trust.VERIFIED,
    always_answers: bool = False,
) -> SourceAnswer:
    """The servers in the document at this URL.

    Args:
        url: where the document is.
        address: whose servers they are.
        asker: asks.
        source: what the URL belongs to.
        trust: how far its answer is to be believed; every hop is https unless this is OPEN.
        always_answers: whether this server never shows a web page or a bad certificate by itself, so that one
            of them is the work of the network in between.
    """
    with asker.question(source, url) as question:
        got = await asker.http.get(url, limit_bytes=LIMIT_BYTES, may_be_open=trust is Trust.OPEN)
        config = None if question.settle_http(got) else parse(got.body, address)
        if isinstance(config, NotAConfig):
            question.settle(Answer.NOTHING, config.reason)
        elif config is not None:
            servers = (*config.incoming, *config.outgoing)
            hosts = ", ".join(dict.fromkeys(server.endpoint.host for server in servers))
            question.settle(
                Answer.FOUND, hosts if got.final_url == url else f"{hosts} (from {got.final_url})"
            )
    if config is None:
        cut_off = always_answers and got.failure in _CUT_OFF and await portal.answers_for_others(asker)
        blocked = (_blocked(url),) if cut_off else ()
        return SourceAnswer(obstacles=_obstacles(got, always_answers=always_answers) or blocked)
    if isinstance(config, NotAConfig):
        is_blocked = always_answers and config.reason == WEB_PAGE
        return SourceAnswer(obstacles=(_blocked(url),) if is_blocked else ())
    candidate = Candidate(incoming=config.incoming, outgoing=config.outgoing, source=source, trust=trust)
    name = config.display_name or address.domain
    problems = (Problem(code=ProblemCode.NEEDS_OAUTH, facts=(name,)),) if config.wants_oauth else ()
    return SourceAnswer(candidates=(candidate,), problems=problems)


async def _is_made_up(host: str, address: EmailAddress, asker: Asker) -> bool:
    """Whether a name has only what every name below the domain has: nobody published anything there."""
    anything = await asker.dns.addresses(f"{asker.random_label()}.{address.domain_ascii}")
    return not frozenset((await asker.dns.addresses(host)).found) - frozenset(anything.found)


def _obstacles(got: HttpAnswer, *, always_answers: bool) -> tuple[Problem, ...]:
    """A certificate that was refused: something is published there, but nobody can tell by whom."""
    if got.broken is None or got.broken.problem is None:
        return ()
    told = got.broken.told(_host(got.final_url))
    if always_answers and told.code is ProblemCode.CERTIFICATE_PROBLEM:
        # One that is out of its time is more likely the clock of this computer, which others will show.
        return () if got.broken.problem in _OF_TIME else (_blocked(got.final_url),)
    return (replace(told, detail=got.final_url),)


def _blocked(url: str) -> Problem:
    return Problem(code=ProblemCode.NETWORK_BLOCKED, facts=(_host(url),))


def _host(url: str) -> str:
    return urlsplit(url).hostname or url
