"""Which doors of a mail server are tried, and which of them is better: pure rules."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Final

from wizard.model.server import DEFAULT_PORTS, PROBED_PORTS, Endpoint, Protocol, Security, Server

_OTHER_PORTS: Final = {
    25: (Protocol.SMTP, Security.STARTTLS),
    2525: (Protocol.SMTP, Security.STARTTLS),
}
_MAIL_BETWEEN_COMPANIES: Final = 25
_PROTOCOL_ORDER: Final = (Protocol.IMAP, Protocol.POP3, Protocol.SMTP)
_SECURITY_ORDER: Final = (Security.TLS, Security.STARTTLS)


def kind_of_port(port: int) -> tuple[Protocol, Security] | None:
    """What a port is for; 1143, 2993 and the like stand for 143, 993. None when nobody can tell."""
    return PROBED_PORTS.get(port) or _OTHER_PORTS.get(port) or PROBED_PORTS.get(port % 1000)


def endpoints(hosts: Iterable[str], ports: Iterable[int] = PROBED_PORTS) -> tuple[Endpoint, ...]:
    """Every port of every host, host by host; ports must be known to `kind_of_port`."""
    ports = tuple(ports)
    return tuple(_endpoint(host, port) for host in dict.fromkeys(hosts) for port in dict.fromkeys(ports))


def ranked(servers: Sequence[Server]) -> tuple[Server, ...]:
    """The servers that may be tried, best first: IMAP before POP3, TLS before STARTTLS, then as they came.

    Unencrypted ones are left out. Port 25 is for mail between companies, and providers close it to homes: who
    names it for submission means 587 (RFC 6409 §3.1).
    """
    secured = [_submitting(server) for server in servers if server.endpoint.security is not Security.NONE]
    return tuple(sorted(dict.fromkeys(secured), key=_rank))


def _submitting(server: Server) -> Server:
    if server.endpoint.port != _MAIL_BETWEEN_COMPANIES or server.endpoint.protocol is not Protocol.SMTP:
        return server
    security = Security.STARTTLS
    port = DEFAULT_PORTS[Protocol.SMTP, security]
    return replace(server, endpoint=replace(server.endpoint, port=port, security=security))


def _rank(server: Server) -> tuple[int, int]:
    endpoint = server.endpoint
    return _PROTOCOL_ORDER.index(endpoint.protocol), _SECURITY_ORDER.index(endpoint.security)


def _endpoint(host: str, port: int) -> Endpoint:
    kind = kind_of_port(port)
    assert kind is not None, f"port {port} is for no mail protocol"
    protocol, security = kind
    return Endpoint(protocol=protocol, host=host, port=port, security=security)
