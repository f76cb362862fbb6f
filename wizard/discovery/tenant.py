"""Whether a domain is a customer of Microsoft 365 although its mail is taken in by somebody else.

Microsoft is asked with a made-up name, so it learns the domain and nothing else, and only where a company
that filters mail hides the answer from the MX records.
"""

import json
from typing import Final
from urllib.parse import urlsplit

from wizard.discovery import known
from wizard.discovery.asker import Asker
from wizard.discovery.base_domain import base_domain, is_inside
from wizard.discovery.source import SourceAnswer
from wizard.model.address import EmailAddress
from wizard.model.candidate import Answer, Source, Trust
from wizard.net.http_answer import HttpAnswer

_SERVICE: Final = "https://outlook.office365.com/autodiscover/autodiscover.json/v1.0"
_HOST: Final = "outlook.office365.com"
_LIMIT_BYTES: Final = 16_384
_DOMAINS: Final = frozenset({"office365.com", "office.com", "outlook.com"})
_ANY_TENANT: Final = "tenant.onmicrosoft.com"


def url(name: str, domain: str) -> str:
    """The question about an address, answered without knowing whether it exists."""
    return f"{_SERVICE}/{name}@{domain}?Protocol=AutodiscoverV1"


def is_microsoft(host: str) -> bool:
    """Whether a host is one of those that serve the company's customers."""
    return base_domain(host) in _DOMAINS


def says_yes(body: bytes) -> bool:
    """Whether the answer names the service that customers use."""
    try:
        answer = json.loads(body)
    except (ValueError, RecursionError):
        return False
    named = answer.get("Url") if isinstance(answer, dict) else None
    try:
        return isinstance(named, str) and urlsplit(named).hostname == _HOST
    except ValueError:
        return False


async def ask(address: EmailAddress, asker: Asker) -> SourceAnswer:
    """Ask, if strangers whom the table does not know take in the mail of the domain."""
    exchangers = await asker.dns.mx(address.domain_ascii)
    hosts = [record.host for record in exchangers.records if record.host != "."]
    if not hosts or any(
        is_inside(host, address.domain_ascii) or asker.table.lookup_mx(host) is not None for host in hosts
    ):
        return SourceAnswer()
    asked = url(asker.random_label(), address.domain_ascii)
    with asker.question(Source.AUTODISCOVER, asked) as question:
        got: HttpAnswer = await asker.http.ask_once(asked, limit_bytes=_LIMIT_BYTES)
        if got.location is not None:
            question.settle(Answer.NOTHING, f"leads to {got.location[:200]}")
            return SourceAnswer()
        if question.settle_http(got):
            return SourceAnswer()
        if not says_yes(got.body):
            question.settle(Answer.NOTHING, "not a customer")
            return SourceAnswer()
        question.settle(Answer.FOUND, "a customer of Microsoft 365")
    return company(address, asker, trust=Trust.UNSIGNED)


def company(address: EmailAddress, asker: Asker, *, trust: Trust) -> SourceAnswer:
    """The servers of the company, and that it lets in browsers only, as the table has it."""
    hit = asker.table.lookup(_ANY_TENANT)
    if hit is None:
        return SourceAnswer()
    return known.answer_of(hit, address, source=Source.AUTODISCOVER, trust=trust)
