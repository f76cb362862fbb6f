"""The clientConfig document that mail providers publish, read without ever believing it is well made.

What this module does not do: OAuth endpoints, input fields, and everything in the document that is not about
IMAP, POP and SMTP servers.
"""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from wizard.discovery.auth_methods import methods_in, takes_only_tokens
from wizard.discovery.usernames import filled_in, with_usual_names
from wizard.discovery.ways import best_first, port_number, public_host, ways
from wizard.discovery.xml_document import children, root_of, text_of
from wizard.model.address import EmailAddress
from wizard.model.server import Endpoint, Protocol, Security, Server

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_SERVERS_CAP: Final = 20
_INCOMING: Final = {"imap": Protocol.IMAP, "pop3": Protocol.POP3}
_OUTGOING: Final = {"smtp": Protocol.SMTP}
_SOCKETS: Final = {"SSL": Security.TLS, "STARTTLS": Security.STARTTLS, "plain": Security.NONE}


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientConfig:
    """The servers of a document, best first; `wants_oauth`: no server for fetching takes a password."""

    display_name: str
    incoming: tuple[Server, ...]
    outgoing: tuple[Server, ...]
    wants_oauth: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class NotAConfig:
    """A body that is something else, or names no usable server; `reason` is for the evidence."""

    reason: str


def parse(body: bytes, address: EmailAddress) -> ClientConfig | NotAConfig:
    """The servers that a document names for one address."""
    root = root_of(body, "clientConfig")
    if isinstance(root, str):
        return NotAConfig(reason=root)
    provider = _provider(root, address.domain_ascii)
    if provider is None:
        return NotAConfig(reason="the configuration names no mail provider")
    incoming = best_first(_servers(provider, "incomingServer", _INCOMING, address))
    outgoing = best_first(_servers(provider, "outgoingServer", _OUTGOING, address))
    if not incoming and not outgoing:
        return NotAConfig(reason="the configuration names no server that can be used")
    fetching = [one for one in children(provider, "incomingServer") if one.get("type") in _INCOMING]
    return ClientConfig(
        display_name=text_of(provider, "displayName"),
        incoming=incoming,
        outgoing=outgoing,
        wants_oauth=bool(fetching) and all(takes_only_tokens(one) for one in fetching),
    )


def _provider(root: "Element", domain: str) -> "Element | None":
    """The provider for this domain, else the first: the document was asked for under the domain's name."""
    providers = list(children(root, "emailProvider"))
    for provider in providers:
        if any((one.text or "").strip().lower() == domain for one in children(provider, "domain")):
            return provider
    return providers[0] if providers else None


def _servers(
    provider: "Element", tag: str, protocols: dict[str, Protocol], address: EmailAddress
) -> list[Server]:
    """The servers of one side; one that makes no sense is left out alone."""
    servers: list[Server] = []
    for element in list(children(provider, tag))[:_SERVERS_CAP]:
        protocol = protocols.get(element.get("type", ""))
        host = _host(text_of(element, "hostname"), address)
        if protocol is None or host is None:
            continue
        ways = _ways(protocol, text_of(element, "socketType"), text_of(element, "port"))
        for security, port in ways:
            endpoint = Endpoint(protocol=protocol, host=host, port=port, security=security)
            server = _with_name(endpoint, text_of(element, "username"), address)
            servers.append(replace(server, methods=methods_in(element)))
    return servers


def _ways(protocol: Protocol, socket: str, port_text: str) -> list[tuple[Security, int]]:
    """How a server can be reached; not at all when its port is none."""
    port = port_number(port_text)
    if port_text and port is None:
        return []
    return ways(protocol, _SOCKETS.get(socket), port)


def _with_name(endpoint: Endpoint, template: str, address: EmailAddress) -> Server:
    name = filled_in(template, address)
    return with_usual_names(endpoint, address) if name is None else Server(endpoint=endpoint, username=name)


def _host(template: str, address: EmailAddress) -> str | None:
    filled = filled_in(template, address)
    return None if filled is None else public_host(filled)
