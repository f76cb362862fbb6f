"""Addresses that come along with SRV records: RFC 2782 lets a client use them, and many resolvers send them.

They are a head start and no answer: one family may be missing, and what stands beside a record is not what
was asked for. Whoever uses them asks all the same.
"""

from collections.abc import Iterable
from typing import Final

import dns.rdataclass
import dns.rdatatype
import dns.rdtypes.IN.SRV
import dns.rrset

_HOSTS_CAP: Final = 32
_ADDRESSES_CAP: Final = 4
_KINDS: Final = (dns.rdatatype.AAAA, dns.rdatatype.A)
_KEPT_FOR_S: Final = 60.0


class Companions:
    """What came along in the last minute, by host; the first 32 hosts count."""

    def __init__(self) -> None:
        self._by_host: dict[str, tuple[float, tuple[str, ...]]] = {}

    def note(
        self, records: Iterable[dns.rdtypes.IN.SRV.SRV], beside: Iterable[dns.rrset.RRset], *, now_s: float
    ) -> None:
        """Remember the addresses beside these records, of the hosts that they name and of no other."""
        found: dict[str, list[str]] = {}
        targets = {record.target for record in records}
        for kind in _KINDS:
            for rrset in beside:
                if rrset.rdtype == kind and rrset.rdclass == dns.rdataclass.IN and rrset.name in targets:
                    host = rrset.name.to_text(omit_final_dot=True).lower()
                    found.setdefault(host, []).extend(rdata.to_text() for rdata in rrset)
        for host, ips in found.items():
            if host in self._by_host or len(self._by_host) < _HOSTS_CAP:
                self._by_host[host] = now_s + _KEPT_FOR_S, tuple(ips[:_ADDRESSES_CAP])

    def of(self, host: str, *, now_s: float) -> tuple[str, ...]:
        """The addresses of a host, the sixth version first; empty when none came, or too long ago."""
        until_s, ips = self._by_host.get(host, (now_s, ()))
        return ips if now_s <= until_s else ()
