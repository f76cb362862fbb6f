"""Asks the Autodiscover services of a domain, without any credentials and in the order of trust.

The address itself is told to hosts of its own domain only; services elsewhere are asked for a made-up one of
the same domain, and what they say of it is read for the real one. Plain http is asked for one thing: where it
redirects to. Whoever wants a password before he answers (401) gets none.
"""

import asyncio
from collections.abc import Coroutine
from dataclasses import dataclass, replace
from typing import Any, Final
from urllib.parse import urlsplit

from wizard.discovery import known, tenant
from wizard.discovery.asker import Asker, Question
from wizard.discovery.autodiscover_document import (
    AnotherAddress,
    AnotherUrl,
    AutodiscoverConfig,
    NoSettings,
    Said,
    read,
    request,
)
from wizard.discovery.base_domain import is_inside, is_public_suffix
from wizard.discovery.source import SourceAnswer
from wizard.discovery.srv import in_order
from wizard.discovery.ways import public_host
from wizard.discovery.xml_document import LIMIT_BYTES
from wizard.model.address import EmailAddress
from wizard.model.candidate import Answer, Candidate, Source, Trust

_PATH: Final = "/autodiscover/autodiscover.xml"
_STEPS_CAP: Final = 10
_HTTPS_PORT: Final = 443


@dataclass(frozen=True, slots=True, kw_only=True)
class _Stop:
    """Where to ask, who led there, for whose domain, and how far its answer is to be believed."""

    url: str
    came_from: str | None = None
    domain: str
    trust: Trust


async def ask(address: EmailAddress, asker: Asker) -> SourceAnswer:
    """Ask everywhere at once; the answer of the better place counts."""
    domain = address.domain_ascii
    if is_public_suffix(domain):
        asker.skip(Source.AUTODISCOVER, domain, "strangers register names directly below this domain")
        return SourceAnswer()
    own = [f"https://{host}{_PATH}" for host in (f"autodiscover.{domain}", domain)]
    begin = [_Stop(url=url, domain=domain, trust=Trust.VERIFIED) for url in own]
    asking: list[Coroutine[Any, Any, SourceAnswer]] = [
        *(_follow(stop, address, asker) for stop in begin),
        _by_record(address, asker),
        _by_open_redirect(address, asker),
        tenant.ask(address, asker),
    ]
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(one) for one in asking]
        best = SourceAnswer()
        for task in tasks:
            found = await task
            if found.candidates:
                best = found
                break
        for task in tasks:
            task.cancel()
    return best


async def _by_record(address: EmailAddress, asker: Asker) -> SourceAnswer:
    """Ask where the SRV record of the domain leads."""
    name = f"_autodiscover._tcp.{address.domain_ascii}"
    with asker.question(Source.AUTODISCOVER, f"SRV {name}") as question:
        answer = await asker.dns.srv(name)
        records = in_order(answer.records)
        question.settle_dns(answer.outcome, ", ".join(f"{one.target}:{one.port}" for one in records))
    if not records:
        return SourceAnswer()
    first = records[0]
    port = "" if first.port == _HTTPS_PORT else f":{first.port}"
    stop = _Stop(
        url=f"https://{first.target}{port}{_PATH}", domain=address.domain_ascii, trust=Trust.UNSIGNED
    )
    return await _follow(stop, address, asker)


async def _by_open_redirect(address: EmailAddress, asker: Asker) -> SourceAnswer:
    """Ask where plain http redirects to; whoever is on the way may have said so."""
    url = f"http://autodiscover.{address.domain_ascii}{_PATH}"
    with asker.question(Source.AUTODISCOVER, url) as question:
        got = await asker.http.ask_once(url, limit_bytes=LIMIT_BYTES)
        if got.location is None:
            if not question.settle_http(got):
                question.settle(Answer.NOTHING, "no redirect")
            return SourceAnswer()
        if not got.location.startswith("https://"):
            question.settle(Answer.REFUSED, f"leads to {got.location}")
            return SourceAnswer()
        question.settle(Answer.FOUND, f"leads to {got.location}")
    stop = _Stop(url=got.location, came_from=url, domain=address.domain_ascii, trust=Trust.OPEN)
    return await _follow(stop, address, asker)


async def _follow(stop: _Stop, address: EmailAddress, asker: Asker) -> SourceAnswer:
    """Ask, and go where the answer leads, as often as is reasonable and nowhere twice."""
    seen: set[tuple[str, str]] = set()
    for _ in range(_STEPS_CAP):
        company = _company(stop, address, asker)
        if company is not None:
            return company
        if (stop.url, stop.domain) in seen:
            break
        seen.add((stop.url, stop.domain))
        result = await _step(stop, address, asker)
        if not isinstance(result, _Stop):
            return result
        stop = result
    asker.skip(Source.AUTODISCOVER, stop.url, "too many redirects")
    return SourceAnswer()


async def _step(stop: _Stop, address: EmailAddress, asker: Asker) -> SourceAnswer | _Stop:
    asked_as = _asked_as(stop, address, asker)
    with asker.question(Source.AUTODISCOVER, stop.url) as question:
        got = await asker.http.ask_once(
            stop.url, document=request(asked_as), came_from=stop.came_from, limit_bytes=LIMIT_BYTES
        )
        if got.location is not None:
            return _at(question, stop, got.location)
        if question.settle_http(got):
            return SourceAnswer()
        return _answer(question, read(got.body, address, asked_as=asked_as), stop)


def _answer(question: Question, said: Said, stop: _Stop) -> SourceAnswer | _Stop:
    match said:
        case NoSettings(reason=reason):
            question.settle(Answer.NOTHING, reason)
            return SourceAnswer()
        case AnotherUrl(url=url):
            return _at(question, stop, url)
        case AnotherAddress(address=other):
            domain = public_host(other.rpartition("@")[2])
            if domain is None or is_public_suffix(domain):
                question.settle(Answer.REFUSED, "leads to an address of no domain")
                return SourceAnswer()
            question.settle(Answer.NOTHING, f"leads to the domain {domain}")
            url = f"https://autodiscover.{domain}{_PATH}"
            return replace(stop, url=url, came_from=stop.url, domain=domain)
        case AutodiscoverConfig(incoming=incoming, outgoing=outgoing):
            hosts = dict.fromkeys(server.endpoint.host for server in (*incoming, *outgoing))
            question.settle(Answer.FOUND, ", ".join(hosts))
            candidate = Candidate(
                incoming=incoming, outgoing=outgoing, source=Source.AUTODISCOVER, trust=stop.trust
            )
            return SourceAnswer(candidates=(candidate,))


def _at(question: Question, stop: _Stop, url: str) -> SourceAnswer | _Stop:
    """The next place, which must be an https one."""
    if not url.startswith("https://"):
        question.settle(Answer.REFUSED, f"leads to {url[:200]}")
        return SourceAnswer()
    question.settle(Answer.NOTHING, f"leads to {url[:200]}")
    return replace(stop, url=url, came_from=stop.url)


def _asked_as(stop: _Stop, address: EmailAddress, asker: Asker) -> str:
    """The address to ask for: the real one only where its own domain hears it."""
    is_own = is_inside(_host(stop.url), address.domain_ascii) and stop.domain == address.domain_ascii
    return address.wire if is_own else f"{asker.random_label()}@{stop.domain}"


def _company(stop: _Stop, address: EmailAddress, asker: Asker) -> SourceAnswer | None:
    """The table's answer when a redirect leads to a company that it knows."""
    if stop.came_from is None:
        return None
    if tenant.is_microsoft(_host(stop.url)):
        return tenant.company(address, asker, trust=max(stop.trust, Trust.UNSIGNED))
    hit = asker.table.lookup(stop.domain) if stop.domain != address.domain_ascii else None
    if hit is None:
        return None
    return known.answer_of(hit, address, source=Source.AUTODISCOVER, trust=max(stop.trust, Trust.UNSIGNED))


def _host(url: str) -> str:
    try:
        return urlsplit(url).hostname or ""
    except ValueError:
        return ""
