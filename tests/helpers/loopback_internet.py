"""An internet that is this machine: known hosts led to loopback ports, and one authority believed."""

from collections.abc import Mapping

from tests.helpers.mail_certificates import ca_pem
from wizard.model.server import DEFAULT_PORTS, Endpoint, Protocol, Security
from wizard.net.dial import CONNECT_S, Dialer
from wizard.net.dns import Dns
from wizard.net.http import Http
from wizard.net.internet import Internet
from wizard.net.tls import TlsPolicy
from wizard.net.trace import Trace

HOST = "mail.example.org"


def endpoint(
    protocol: Protocol, security: Security = Security.TLS, *, host: str = HOST, port: int | None = None
) -> Endpoint:
    """An endpoint, on the usual port of its kind if none is named."""
    return Endpoint(
        protocol=protocol, host=host, port=port or DEFAULT_PORTS[protocol, security], security=security
    )


def internet(
    reroute: Mapping[Endpoint, tuple[str, int]],
    *,
    hosts: Mapping[str, tuple[str, ...]] | None = None,
    trace: Trace | None = None,
    connect_s: float = CONNECT_S,
) -> Internet:
    """Endpoints lead where `reroute` says; nothing else resolves but `hosts`."""
    dns = Dns(hosts=hosts or {}, only_hosts=True)
    tls = TlsPolicy(ca_pem=ca_pem())
    led = {(one.host, one.port): address for one, address in reroute.items()}
    return Internet(
        dns=dns,
        http=Http(dns, tls),
        dialer=Dialer(dns, reroute=led, connect_s=connect_s),
        tls=tls,
        trace=trace,
    )
