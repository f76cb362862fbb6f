"""What the owner of a domain publishes over https: the clientConfig document, at its two places."""

from typing import Final
from urllib.parse import quote

from wizard.discovery.asker import Asker
from wizard.discovery.clientconfig import LIMIT_BYTES, NotAConfig, parse
from wizard.discovery.source import SourceAnswer
from wizard.model.address import EmailAddress
from wizard.model.candidate import Answer, Candidate, Source, Trust
from wizard.model.problem import Problem, ProblemCode

_PATH: Final = "mail/config-v1.1.xml"


def subdomain_url(address: EmailAddress) -> str:
    """The place that may answer for this one person, and therefore is told the address."""
    return f"https://autoconfig.{address.domain_ascii}/{_PATH}?emailaddress={quote(address.wire, safe='')}"


def well_known_url(address: EmailAddress) -> str:
    """The place that answers the same to everybody."""
    return f"https://{address.domain_ascii}/.well-known/autoconfig/{_PATH}"


async def ask_subdomain(address: EmailAddress, asker: Asker) -> SourceAnswer:
    """What autoconfig.DOMAIN says."""
    return await ask_url(subdomain_url(address), address, asker, source=Source.AUTOCONFIG)


async def ask_well_known(address: EmailAddress, asker: Asker) -> SourceAnswer:
    """What DOMAIN/.well-known/autoconfig says."""
    return await ask_url(well_known_url(address), address, asker, source=Source.WELL_KNOWN)


async def ask_url(url: str, address: EmailAddress, asker: Asker, *, source: Source) -> SourceAnswer:
    """The servers in the document at this URL; every hop to it was https, so they count as verified."""
    with asker.question(source, url) as question:
        got = await asker.http.get(url, limit_bytes=LIMIT_BYTES)
        if question.settle_http(got):
            return SourceAnswer()
        config = parse(got.body, address)
        if isinstance(config, NotAConfig):
            question.settle(Answer.NOTHING, config.reason)
            return SourceAnswer()
        servers = (*config.incoming, *config.outgoing)
        hosts = ", ".join(dict.fromkeys(server.endpoint.host for server in servers))
        question.settle(Answer.FOUND, hosts if got.final_url == url else f"{hosts} (from {got.final_url})")
    candidate = Candidate(
        incoming=config.incoming, outgoing=config.outgoing, source=source, trust=Trust.VERIFIED
    )
    name = config.display_name or address.domain
    problems = (Problem(code=ProblemCode.NEEDS_OAUTH, facts=(name,)),) if config.wants_oauth else ()
    return SourceAnswer(candidates=(candidate,), problems=problems)
