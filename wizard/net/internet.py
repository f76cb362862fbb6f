"""Everything that reaches other machines, in one value that tests and practice can replace."""

from dataclasses import dataclass
from typing import Self

from wizard.net.dial import Dialer
from wizard.net.dns import Dns
from wizard.net.http import Http
from wizard.net.tls import TlsPolicy
from wizard.net.trace import Trace


@dataclass(frozen=True, slots=True, kw_only=True)
class Internet:
    """Names, web pages, connections, and whom to believe; `trace` hears every mail conversation."""

    dns: Dns
    http: Http
    dialer: Dialer
    tls: TlsPolicy
    trace: Trace | None = None

    @classmethod
    def real(cls, tls: TlsPolicy | None = None) -> Self:
        """The one this machine is connected to, with the system's resolvers and certificates."""
        dns = Dns()
        tls = tls or TlsPolicy()
        return cls(dns=dns, http=Http(dns, tls), dialer=Dialer(dns, head_start=dns.brought_along), tls=tls)
