"""What the user typed, put into what was found: typed hosts and ports stand, the rest is filled in."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from wizard.discovery.usernames import with_usual_names
from wizard.discovery.wishes import ManualServer, Wishes
from wizard.model.address import EmailAddress
from wizard.model.candidate import Candidate, Source, Trust
from wizard.model.server import DEFAULT_PORTS, Endpoint, Protocol, Security, Server

_ENCRYPTED: Final = (Security.TLS, Security.STARTTLS)
_ALSO_STARTTLS: Final = frozenset({25, 2525})


def ways(typed: ManualServer, protocol: Protocol) -> tuple[tuple[Security, int], ...]:
    """The pairs of protection and port to try for a server of which this much was typed, best first."""
    if typed.security is not None:
        return ((typed.security, typed.port or DEFAULT_PORTS[protocol, typed.security]),)
    if typed.port is None:
        return tuple((security, DEFAULT_PORTS[protocol, security]) for security in _ENCRYPTED)
    usual = [security for security in _ENCRYPTED if DEFAULT_PORTS[protocol, security] == typed.port]
    if protocol is Protocol.SMTP and typed.port in _ALSO_STARTTLS:
        usual = [Security.STARTTLS]
    return tuple((security, typed.port) for security in usual or _ENCRYPTED)


def typed_candidate(wishes: Wishes, address: EmailAddress) -> Candidate | None:
    """The servers when the user typed both hosts, so that there is nothing to ask; else None."""
    if wishes.typed_incoming.host is None or wishes.smtp.host is None:
        return None
    nothing = Candidate(incoming=(), outgoing=(), source=Source.MANUAL, trust=Trust.VERIFIED)
    return constrained(nothing, wishes, address)


def mirrored_candidate(wishes: Wishes, address: EmailAddress) -> Candidate | None:
    """The servers when the user typed one host and nothing was found: the same host for both directions."""
    if not wishes.typed_hosts:
        return None
    host = wishes.typed_hosts[0]
    fetching = wishes.wanted_incoming or Protocol.IMAP
    nothing = Candidate(
        incoming=on_hosts([host], fetching, address),
        outgoing=on_hosts([host], Protocol.SMTP, address),
        source=Source.MANUAL,
        trust=Trust.VERIFIED,
    )
    return constrained(nothing, wishes, address)


def constrained(candidate: Candidate, wishes: Wishes, address: EmailAddress) -> Candidate:
    """The candidate with everything that the user typed in its place."""
    incoming = candidate.incoming
    if wishes.wanted_incoming is not None:
        incoming = tuple(one for one in incoming if one.endpoint.protocol is wishes.wanted_incoming)
    incoming = _side(incoming, wishes.typed_incoming, wishes.wanted_incoming or Protocol.IMAP, address)
    outgoing = _side(candidate.outgoing, wishes.smtp, Protocol.SMTP, address)
    if wishes.username is not None:
        incoming = _with_username(incoming, wishes.username)
    for_sending = wishes.smtp_username or wishes.username
    if for_sending is not None:
        outgoing = _with_username(outgoing, for_sending)
    return replace(candidate, incoming=incoming, outgoing=outgoing)


def on_hosts(hosts: Sequence[str], protocol: Protocol, address: EmailAddress) -> tuple[Server, ...]:
    """The hosts at the default ports of a protocol, TLS on all of them before STARTTLS."""
    pairs = [(host, way) for way in ways(ManualServer(), protocol) for host in hosts]
    return tuple(with_usual_names(_endpoint(protocol, host, way), address) for host, way in pairs)


def _side(
    servers: tuple[Server, ...], typed: ManualServer, protocol: Protocol, address: EmailAddress
) -> tuple[Server, ...]:
    """One side with the typed part standing; the login name is still the one that the source knows."""
    if typed.is_empty:
        return servers
    found_hosts = dict.fromkeys(server.endpoint.host for server in servers)
    hosts = list(found_hosts) if typed.host is None else [typed.host]
    endpoints = [_endpoint(protocol, host, way) for way in ways(typed, protocol) for host in hosts]
    if not servers:
        return tuple(with_usual_names(endpoint, address) for endpoint in endpoints)
    return tuple(replace(servers[0], endpoint=endpoint) for endpoint in endpoints)


def _endpoint(protocol: Protocol, host: str, way: tuple[Security, int]) -> Endpoint:
    return Endpoint(protocol=protocol, host=host, port=way[1], security=way[0])


def _with_username(servers: tuple[Server, ...], username: str) -> tuple[Server, ...]:
    return tuple(replace(server, username=username, username_alternatives=()) for server in servers)
