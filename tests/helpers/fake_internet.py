"""DNS and https that answer from tables, take the time they are told, and remember what they were asked."""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from typing_extensions import override

from wizard.net.dial import Dialer
from wizard.net.dns import Addresses, Dns, DnsOutcome, MxAnswer, MxRecord, SrvAnswer, SrvRecord, TxtAnswer
from wizard.net.http import Http
from wizard.net.http_answer import HttpAnswer, HttpFailure
from wizard.net.internet import Internet
from wizard.net.tls import TlsPolicy

HTTPS_RTTS = 4
"""DNS, TCP, TLS 1.3, and the question itself."""

NOTHING_THERE = HttpAnswer(final_url="", failure=HttpFailure.UNRESOLVED)


@dataclass
class FakeDns(Dns):
    """Answers from its tables; whatever stands in none is `rest`, or a failed test when that is None.

    `slow` holds the seconds that a question about this name takes instead of one round trip of `rtt_s`.
    """

    hosts: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    aliases: Mapping[str, str] = field(default_factory=dict)
    records: Mapping[str, tuple[SrvRecord, ...]] = field(default_factory=dict)
    texts: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    exchangers: Mapping[str, tuple[MxRecord, ...]] = field(default_factory=dict)
    outcomes: Mapping[str, DnsOutcome] = field(default_factory=dict)
    rest: DnsOutcome | None = DnsOutcome.NXDOMAIN
    slow: Mapping[str, float] = field(default_factory=dict)
    rtt_s: float = 0.0
    asked: list[str] = field(default_factory=list)

    async def _outcome(self, kind: str, name: str) -> DnsOutcome:
        self.asked.append(f"{kind} {name}")
        await asyncio.sleep(self.slow.get(name, self.rtt_s))
        outcome = self.outcomes.get(name, self.rest)
        assert outcome is not None, f"asked for {kind} {name}"
        return outcome

    @override
    async def addresses(self, host: str) -> Addresses:
        if host in self.hosts:
            self.asked.append(f"A {host}")
            await asyncio.sleep(self.slow.get(host, self.rtt_s))
            return Addresses(
                found=self.hosts[host], alias_of=self.aliases.get(host), outcome=DnsOutcome.FOUND
            )
        return Addresses(outcome=await self._outcome("A", host))

    @override
    async def srv(self, name: str) -> SrvAnswer:
        if name in self.records:
            self.asked.append(f"SRV {name}")
            await asyncio.sleep(self.slow.get(name, self.rtt_s))
            return SrvAnswer(records=self.records[name], outcome=DnsOutcome.FOUND)
        return SrvAnswer(outcome=await self._outcome("SRV", name))

    @override
    async def mx(self, domain: str) -> MxAnswer:
        if domain in self.exchangers:
            self.asked.append(f"MX {domain}")
            await asyncio.sleep(self.slow.get(domain, self.rtt_s))
            return MxAnswer(records=self.exchangers[domain], outcome=DnsOutcome.FOUND)
        return MxAnswer(outcome=await self._outcome("MX", domain))

    @override
    async def exists(self, domain: str) -> DnsOutcome:
        outcome = (await self.mx(domain)).outcome
        return DnsOutcome.FOUND if outcome is DnsOutcome.NO_DATA else outcome

    @override
    async def txt(self, name: str) -> TxtAnswer:
        if name in self.texts:
            self.asked.append(f"TXT {name}")
            await asyncio.sleep(self.slow.get(name, self.rtt_s))
            return TxtAnswer(texts=self.texts[name], outcome=DnsOutcome.FOUND)
        return TxtAnswer(outcome=await self._outcome("TXT", name))


@dataclass
class FakeHttp(Http):
    """Answers from `pages`; whatever stands nowhere is `rest`, or a failed test when that is None.

    A page for a posted document stands under "POST " and its URL; `posted` keeps the documents. `strange` are
    the URLs that were said to come from a stranger.
    """

    pages: Mapping[str, bytes | HttpAnswer] = field(default_factory=dict)
    posted: list[str] = field(default_factory=list)
    rest: HttpAnswer | None = NOTHING_THERE
    slow: Mapping[str, float] = field(default_factory=dict)
    rtt_s: float = 0.0
    asked: list[str] = field(default_factory=list)
    strange: list[str] = field(default_factory=list)

    @override
    async def get(
        self,
        url: str,
        *,
        limit_bytes: int = 262_144,
        timeout_s: float = 4.0,
        may_be_open: bool = False,
        from_stranger: bool = False,
    ) -> HttpAnswer:
        assert may_be_open or url.startswith("https://")
        self.strange += [url] if from_stranger else []
        return await self._page(url, url, limit_bytes=limit_bytes, timeout_s=timeout_s)

    @override
    async def ask_once(
        self,
        url: str,
        *,
        document: bytes | None = None,
        came_from: str | None = None,
        limit_bytes: int = 262_144,
        timeout_s: float = 4.0,
    ) -> HttpAnswer:
        if document is None:
            return await self._page(url, url, limit_bytes=limit_bytes, timeout_s=timeout_s)
        assert url.startswith("https://")
        self.posted.append(document.decode())
        return await self._page(f"POST {url}", url, limit_bytes=limit_bytes, timeout_s=timeout_s)

    async def _page(self, asked: str, url: str, *, limit_bytes: int, timeout_s: float) -> HttpAnswer:
        self.asked.append(asked)
        page = self.pages.get(asked, self.rest)
        assert page is not None, f"asked for {asked}"
        usual_s = self.rtt_s * (1 if page is NOTHING_THERE else HTTPS_RTTS)
        wait_s = self.slow.get(url, usual_s)
        await asyncio.sleep(min(wait_s, timeout_s))
        if wait_s > timeout_s:
            return HttpAnswer(final_url=url, hops=(url,), failure=HttpFailure.TIMEOUT)
        if isinstance(page, bytes):
            return HttpAnswer(final_url=url, status=200, body=page[: limit_bytes + 1], hops=(url,))
        return replace(page, final_url=page.final_url or url, hops=page.hops or (url,))


def fake_internet(dns: FakeDns | None = None, http: FakeHttp | None = None) -> Internet:
    """An internet of these two, without anything to connect to."""
    names = dns or FakeDns()
    return Internet(dns=names, http=http or FakeHttp(), dialer=Dialer(names), tls=TlsPolicy())
