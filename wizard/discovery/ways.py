"""How a server can be reached by what a document says of its host, its port and its protection."""

from collections.abc import Iterable
from typing import Final

import idna

from wizard.model.server import DEFAULT_PORTS, Protocol, Security, Server
from wizard.net.host_names import is_public_host_name

_ENCRYPTED: Final = (Security.TLS, Security.STARTTLS)


def ways(protocol: Protocol, said: Security | None, port: int | None) -> list[tuple[Security, int]]:
    """The pairs of protection and port to try, best first.

    Args:
        protocol: what the server speaks.
        said: the protection it is said to have; None when nobody knows what is meant, which is never taken
            for no protection.
        port: its port; None for the usual one.
    """
    usual = {DEFAULT_PORTS[protocol, security] for security in _ENCRYPTED}
    if said is Security.NONE:
        tried: tuple[Security, ...] = (Security.NONE,)
    elif said is None or (port in usual and port != DEFAULT_PORTS[protocol, said]):
        # "SSL" at the port of STARTTLS, or the other way round, is a frequent slip of those who write these
        # documents.
        tried = _ENCRYPTED
    else:
        tried = (said,)
    if port is None or (said is None and port in usual):
        return [(security, DEFAULT_PORTS[protocol, security]) for security in tried]
    return [(security, port) for security in tried]


def best_first(servers: Iterable[Server]) -> tuple[Server, ...]:
    """IMAP before POP, TLS before STARTTLS, else as they come; unencrypted ones only if that is all."""
    security_order = {security: place for place, security in enumerate(Security)}
    protocol_order = {protocol: place for place, protocol in enumerate(Protocol)}
    ranked = sorted(
        dict.fromkeys(servers),
        key=lambda one: (protocol_order[one.endpoint.protocol], security_order[one.endpoint.security]),
    )
    encrypted = tuple(one for one in ranked if one.endpoint.security is not Security.NONE)
    return encrypted or tuple(ranked)


def public_host(text: str) -> str | None:
    """The A-label name of a host that a stranger may name, None when it is not one."""
    host = text.removesuffix(".").lower()
    if not host.isascii():
        try:
            host = idna.encode(host, uts46=True).decode("ascii")
        except idna.IDNAError:
            return None
    return host if is_public_host_name(host) else None


def port_number(text: str) -> int | None:
    """The port that a text names, None when it names none."""
    if not text.isascii() or not text.isdigit() or len(text) > 5:
        return None
    return int(text) if 1 <= int(text) <= 65535 else None
