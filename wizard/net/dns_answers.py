"""What DNS can say: outcomes and records as values."""

from dataclasses import dataclass
from enum import Enum


class DnsOutcome(Enum):
    """What became of one question; only the first three are answers of the domain itself."""

    FOUND = "found"
    NO_DATA = "no_data"
    NXDOMAIN = "nxdomain"
    TIMEOUT = "timeout"
    REFUSED = "refused"
    NO_NETWORK = "no_network"

    @property
    def was_answered(self) -> bool:
        """Whether somebody who knows said something, be it that there is nothing."""
        return self in {DnsOutcome.FOUND, DnsOutcome.NO_DATA, DnsOutcome.NXDOMAIN}


@dataclass(frozen=True, slots=True, kw_only=True)
class Addresses:
    """The IP addresses of a host, both families in turn, the sixth version first.

    `alias_of` is the name that the host is another name of (CNAME), None when it is not.
    """

    found: tuple[str, ...] = ()
    alias_of: str | None = None
    outcome: DnsOutcome
    ms: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class SrvRecord:
    """One SRV record; `target` is lower case without its final dot; "." means there is no such service."""

    priority: int
    weight: int
    port: int
    target: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SrvAnswer:
    """The SRV records of a name, in the order they came."""

    records: tuple[SrvRecord, ...] = ()
    outcome: DnsOutcome
    ms: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class MxRecord:
    """One MX record; host "." is the null MX of RFC 7505: the domain takes no mail."""

    preference: int
    host: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MxAnswer:
    """The MX records of a domain, most preferred first."""

    records: tuple[MxRecord, ...] = ()
    outcome: DnsOutcome
    ms: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class TxtAnswer:
    """The TXT records of a name, the strings of each joined (RFC 7208 §3.3)."""

    texts: tuple[str, ...] = ()
    outcome: DnsOutcome
    ms: int = 0
