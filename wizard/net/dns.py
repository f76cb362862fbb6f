"""DNS questions with answers that keep "there is none" apart from "could not ask".

Names are absolute, no search suffix is added, and /etc/hosts is not consulted. What this module does not do:
DNSSEC (the AD bit of a resolver on the other side of a network proves nothing) and DNS over https.
"""

import asyncio
import errno
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from itertools import zip_longest
from typing import Final, TypeVar, cast

import dns.asyncresolver
import dns.exception
import dns.rdata
import dns.rdtypes.ANY.MX
import dns.rdtypes.ANY.TXT
import dns.rdtypes.IN.A
import dns.rdtypes.IN.AAAA
import dns.rdtypes.IN.SRV
import dns.resolver
import dns.rrset

from wizard.net.dns_answers import Addresses, DnsOutcome, MxAnswer, MxRecord, SrvAnswer, SrvRecord, TxtAnswer
from wizard.net.dns_companions import Companions
from wizard.net.dns_sockets import BACKEND
from wizard.net.host_names import is_ip

__all__ = ["Addresses", "Dns", "DnsOutcome", "MxAnswer", "MxRecord", "SrvAnswer", "SrvRecord", "TxtAnswer"]

_RECORDS_CAP: Final = 64
_KEPT_FOR_S: Final = 60.0
_OTHER_FAMILY_GRACE_S: Final = 0.05  # RFC 8305 §3: the resolution delay
_TRIES: Final = 3
_LOCALHOST: Final = ("::1", "127.0.0.1")
_NO_ROUTE: Final = frozenset({errno.ENETUNREACH, errno.EHOSTUNREACH, errno.ENETDOWN, errno.EADDRNOTAVAIL})


@dataclass(frozen=True, slots=True, kw_only=True)
class _Raw:
    """The records of one question before they are read."""

    rdatas: tuple[dns.rdata.Rdata, ...] = ()
    outcome: DnsOutcome
    canonical: str | None = None
    beside: tuple[dns.rrset.RRset, ...] = ()
    ms: int = 0


class _Shared:
    """One question on its way, the number of those who wait for it, and when its answer is too old."""

    __slots__ = ("fresh_until", "task", "waiting")

    def __init__(self, task: asyncio.Task[_Raw]) -> None:
        self.task = task
        self.waiting = 0
        self.fresh_until = float("inf")


class Dns:
    """Asks the system's resolvers, each question once, and keeps the answers for a minute.

    Args:
        hosts: addresses that are known without asking.
        only_hosts: whether nothing but `hosts` exists; then no question leaves this machine.
        timeout_s: the longest a question may take.
        resolver_at: the address and port of the resolver to ask instead of the system's.
    """

    def __init__(
        self,
        *,
        hosts: Mapping[str, tuple[str, ...]] | None = None,
        only_hosts: bool = False,
        timeout_s: float = 4.0,
        resolver_at: tuple[str, int] | None = None,
    ) -> None:
        self._hosts = {_normal(host): found for host, found in (hosts or {}).items()}
        self._only_hosts = only_hosts
        self._timeout_s = timeout_s
        self._resolver = None if only_hosts else _resolver(timeout_s, resolver_at)
        self._shared: dict[tuple[str, str], _Shared] = {}
        self._companions = Companions()

    async def addresses(self, host: str) -> Addresses:
        """The addresses of a host; a host that is an address already is its own answer."""
        name = _normal(host)
        known = self._known(name)
        if known is not None:
            return known
        v6, v4 = await self._both_families(name)
        found = _in_turn(_texts(v6), _texts(v4))
        canonical = (v6 if v6.rdatas else v4).canonical
        return Addresses(
            found=found,
            alias_of=canonical if canonical != name else None,
            outcome=DnsOutcome.FOUND if found else _joint_outcome(v6, v4),
            ms=max(v6.ms, v4.ms),
        )

    async def srv(self, name: str) -> SrvAnswer:
        """The SRV records of a name such as "_imaps._tcp.example.org" (RFC 2782)."""
        raw = await self._ask(_normal(name), "SRV")
        rdatas = cast("tuple[dns.rdtypes.IN.SRV.SRV, ...]", raw.rdatas)
        self._companions.note(rdatas, raw.beside, now_s=asyncio.get_running_loop().time())
        records = tuple(
            SrvRecord(priority=one.priority, weight=one.weight, port=one.port, target=_host(one.target))
            for one in rdatas
        )
        return SrvAnswer(records=records, outcome=raw.outcome, ms=raw.ms)

    def brought_along(self, host: str) -> tuple[str, ...]:
        """The addresses of a host that came along with an SRV record; they are not all there may be."""
        return self._companions.of(_normal(host), now_s=asyncio.get_running_loop().time())

    async def mx(self, domain: str) -> MxAnswer:
        """The mail exchangers of a domain."""
        raw = await self._ask(_normal(domain), "MX")
        rdatas = cast("tuple[dns.rdtypes.ANY.MX.MX, ...]", raw.rdatas)
        records = [MxRecord(preference=one.preference, host=_host(one.exchange)) for one in rdatas]
        records.sort(key=lambda record: (record.preference, record.host))
        return MxAnswer(records=tuple(records), outcome=raw.outcome, ms=raw.ms)

    async def txt(self, name: str) -> TxtAnswer:
        """The TXT records of a name."""
        raw = await self._ask(_normal(name), "TXT")
        rdatas = cast("tuple[dns.rdtypes.ANY.TXT.TXT, ...]", raw.rdatas)
        texts = tuple(b"".join(one.strings).decode("utf-8", "replace") for one in rdatas)
        return TxtAnswer(texts=texts, outcome=raw.outcome, ms=raw.ms)

    async def exists(self, domain: str) -> DnsOutcome:
        """FOUND when the name exists (whatever its records), NXDOMAIN when not, else why nobody knows."""
        raw = await self._ask(_normal(domain), "MX")
        return DnsOutcome.FOUND if raw.outcome is DnsOutcome.NO_DATA else raw.outcome

    def _known(self, name: str) -> Addresses | None:
        if is_ip(name):
            return Addresses(found=(name,), outcome=DnsOutcome.FOUND)
        if name in self._hosts:
            return Addresses(found=self._hosts[name], outcome=DnsOutcome.FOUND)
        if name == "localhost" or name.endswith(".localhost"):  # RFC 6761 §6.3
            return Addresses(found=_LOCALHOST, outcome=DnsOutcome.FOUND)
        return None

    async def _both_families(self, name: str) -> tuple[_Raw, _Raw]:
        """Both questions at once; a family that stays silent does not delay the one that answered."""
        v6, v4 = self._fresh(name, "AAAA"), self._fresh(name, "A")
        if v6 is not None and v4 is not None:
            return v6, v4
        async with asyncio.TaskGroup() as group:
            asking6 = group.create_task(self._ask(name, "AAAA"))
            asking4 = group.create_task(self._ask(name, "A"))
            done, pending = await asyncio.wait({asking6, asking4}, return_when=asyncio.FIRST_COMPLETED)
            if pending and any(task.result().rdatas for task in done):
                await asyncio.wait(pending, timeout=_OTHER_FAMILY_GRACE_S)
            elif pending:
                await asyncio.wait(pending)
            for task in (asking6, asking4):
                task.cancel()
        return _result_or_timeout(asking6), _result_or_timeout(asking4)

    def _fresh(self, name: str, kind: str) -> _Raw | None:
        """The answer that is at hand, so that a host with many doors is not waited for at each of them."""
        shared = self._shared.get((name, kind))
        if shared is None or not shared.task.done() or shared.fresh_until == float("inf"):
            return None
        return shared.task.result() if shared.fresh_until >= asyncio.get_running_loop().time() else None

    async def _ask(self, name: str, kind: str) -> _Raw:
        """The answer to one question, shared by all who ask it while it is on its way or fresh."""
        if self._resolver is None:
            return _Raw(outcome=self._outcome_without_network(name))
        loop = asyncio.get_running_loop()
        shared = self._shared.get((name, kind))
        if shared is None or shared.fresh_until < loop.time():
            shared = _Shared(loop.create_task(_resolve(self._resolver, name, kind, self._timeout_s)))
            self._shared[name, kind] = shared
        shared.waiting += 1
        try:
            raw = await asyncio.shield(shared.task)
        finally:
            shared.waiting -= 1
            # The question itself is withdrawn with the last one who wants to know.
            if not shared.waiting and not shared.task.done():
                shared.task.cancel()
                self._forget(name, kind, shared)
        if shared.fresh_until == float("inf"):
            shared.fresh_until = loop.time() + (_KEPT_FOR_S if raw.outcome.was_answered else 0.0)
        return raw

    def _forget(self, name: str, kind: str, shared: _Shared) -> None:
        if self._shared.get((name, kind)) is shared:
            del self._shared[name, kind]

    def _outcome_without_network(self, name: str) -> DnsOutcome:
        if not self._only_hosts:
            return DnsOutcome.NO_NETWORK
        exists = any(host == name or host.endswith("." + name) for host in self._hosts)
        return DnsOutcome.NO_DATA if exists else DnsOutcome.NXDOMAIN


def _resolver(timeout_s: float, at: tuple[str, int] | None) -> dns.asyncresolver.Resolver | None:
    """The resolvers this system uses now; None when it has none, as a machine without network may."""
    try:
        resolver = dns.asyncresolver.Resolver(configure=at is None)
    except (dns.resolver.NoResolverConfiguration, ValueError):
        return None
    if at is not None:
        resolver.nameservers, resolver.port = [at[0]], at[1]
    resolver.use_edns(-1)  # some home routers drop questions with EDNS; TCP answers what is too long
    resolver.timeout = timeout_s / _TRIES
    return resolver


async def _resolve(resolver: dns.asyncresolver.Resolver, name: str, kind: str, timeout_s: float) -> _Raw:
    loop = asyncio.get_running_loop()
    start_s = loop.time()
    raw = await _answer(resolver, name, kind, timeout_s)
    return replace(raw, ms=round((loop.time() - start_s) * 1000))


async def _answer(resolver: dns.asyncresolver.Resolver, name: str, kind: str, timeout_s: float) -> _Raw:
    try:
        answer = await resolver.resolve(
            dns.name.from_text(name),
            kind,
            search=False,
            raise_on_no_answer=False,
            lifetime=timeout_s,
            backend=BACKEND,
        )
    except dns.resolver.NXDOMAIN:
        return _Raw(outcome=DnsOutcome.NXDOMAIN)
    except (dns.resolver.NoNameservers, dns.resolver.LifetimeTimeout) as error:
        return _Raw(outcome=_outcome_of(error))
    except dns.exception.DNSException:
        # The name itself is not one (a label of 64, an empty label), so nothing can have it.
        return _Raw(outcome=DnsOutcome.NXDOMAIN)
    if answer.rrset is None:
        return _Raw(outcome=DnsOutcome.NO_DATA)
    return _Raw(
        rdatas=tuple(answer.rrset)[:_RECORDS_CAP],
        outcome=DnsOutcome.FOUND,
        canonical=_host(answer.canonical_name),
        beside=tuple(answer.response.additional)[:_RECORDS_CAP],
    )


def _outcome_of(error: dns.resolver.NoNameservers | dns.resolver.LifetimeTimeout) -> DnsOutcome:
    """Why no resolver answered: no way out of this machine, silence, or an answer that is none."""
    causes = [tried[3] for tried in error.kwargs.get("errors", ())]
    if causes and all(isinstance(cause, OSError) and cause.errno in _NO_ROUTE for cause in causes):
        return DnsOutcome.NO_NETWORK
    return DnsOutcome.TIMEOUT if isinstance(error, dns.resolver.LifetimeTimeout) else DnsOutcome.REFUSED


_JOINT_ORDER: Final = (
    DnsOutcome.NXDOMAIN,
    DnsOutcome.NO_NETWORK,
    DnsOutcome.TIMEOUT,
    DnsOutcome.REFUSED,
    DnsOutcome.NO_DATA,
)


def _joint_outcome(v6: _Raw, v4: _Raw) -> DnsOutcome:
    """What two answers without an address say together: "no data" only when both say so."""
    return min((v6.outcome, v4.outcome), key=_JOINT_ORDER.index)


_T = TypeVar("_T")


def _in_turn(first: Iterable[_T], second: Iterable[_T]) -> tuple[_T, ...]:
    pairs = zip_longest(first, second)
    return tuple(one for pair in pairs for one in pair if one is not None)


def _result_or_timeout(task: asyncio.Task[_Raw]) -> _Raw:
    return _Raw(outcome=DnsOutcome.TIMEOUT) if task.cancelled() else task.result()


def _texts(raw: _Raw) -> tuple[str, ...]:
    return tuple(rdata.to_text() for rdata in raw.rdatas)


def _host(name: dns.name.Name) -> str:
    return name.to_text(omit_final_dot=True).lower()


def _normal(name: str) -> str:
    return name.lower().removesuffix(".")
