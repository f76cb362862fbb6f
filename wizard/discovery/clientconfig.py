"""The clientConfig document that mail providers publish, read without ever believing it is well made.

What this module does not do: OAuth endpoints, input fields, and everything in the document that is not about
IMAP, POP and SMTP servers.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import idna
from defusedxml import DefusedXmlException
from defusedxml.ElementTree import ParseError, fromstring

from wizard.discovery.usernames import filled_in, with_usual_names
from wizard.model.address import EmailAddress
from wizard.model.server import DEFAULT_PORTS, Endpoint, Protocol, Security, Server
from wizard.net.host_names import is_public_host_name

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

LIMIT_BYTES: Final = 262_144
_SERVERS_CAP: Final = 20
_BLANK: Final = b" \t\r\n"
_BYTE_ORDER_MARK: Final = b"\xef\xbb\xbf"
_INCOMING: Final = {"imap": Protocol.IMAP, "pop3": Protocol.POP3}
_OUTGOING: Final = {"smtp": Protocol.SMTP}
_SOCKETS: Final = {"SSL": Security.TLS, "STARTTLS": Security.STARTTLS, "plain": Security.NONE}
_ENCRYPTED: Final = (Security.TLS, Security.STARTTLS)
_OAUTH: Final = "OAuth2"
_HTML: Final = re.compile(rb"<(!doctype\s+html|html|head|body)\b", re.IGNORECASE)


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
    root = _root(body)
    if isinstance(root, NotAConfig):
        return root
    provider = _provider(root, address.domain_ascii)
    if provider is None:
        return NotAConfig(reason="the configuration names no mail provider")
    incoming = _usable(_servers(provider, "incomingServer", _INCOMING, address))
    outgoing = _usable(_servers(provider, "outgoingServer", _OUTGOING, address))
    if not incoming and not outgoing:
        return NotAConfig(reason="the configuration names no server that can be used")
    fetching = [one for one in _children(provider, "incomingServer") if one.get("type") in _INCOMING]
    return ClientConfig(
        display_name=_text(provider, "displayName"),
        incoming=incoming,
        outgoing=outgoing,
        wants_oauth=bool(fetching) and all(_methods(one) == {_OAUTH} for one in fetching),
    )


def _root(body: bytes) -> "Element | NotAConfig":
    if len(body) > LIMIT_BYTES:
        return NotAConfig(reason=f"more than {LIMIT_BYTES} bytes")
    # Blank lines and a byte order mark before the XML declaration are wrong and common.
    text = body.strip(_BLANK).removeprefix(_BYTE_ORDER_MARK).lstrip(_BLANK)
    if not text:
        return NotAConfig(reason="an empty answer")
    if _HTML.search(text[:1024]):
        return NotAConfig(reason="a web page, not a configuration")
    try:
        root: Element = fromstring(text, forbid_dtd=True)
    except (ParseError, DefusedXmlException, ValueError, LookupError) as error:
        # ValueError and LookupError are for encodings that expat does not speak.
        return NotAConfig(reason=f"not a configuration: {type(error).__name__}")
    if _tag(root) != "clientConfig":
        return NotAConfig(reason="XML, but not a configuration")
    return root


def _provider(root: "Element", domain: str) -> "Element | None":
    """The provider for this domain, else the first: the document was asked for under the domain's name."""
    providers = list(_children(root, "emailProvider"))
    for provider in providers:
        if any((one.text or "").strip().lower() == domain for one in _children(provider, "domain")):
            return provider
    return providers[0] if providers else None


def _servers(
    provider: "Element", tag: str, protocols: dict[str, Protocol], address: EmailAddress
) -> list[Server]:
    """The servers of one side; one that makes no sense is left out alone."""
    servers: list[Server] = []
    for element in list(_children(provider, tag))[:_SERVERS_CAP]:
        protocol = protocols.get(element.get("type", ""))
        host = _host(_text(element, "hostname"), address)
        if protocol is None or host is None:
            continue
        ways = _ways(protocol, _text(element, "socketType"), _text(element, "port"))
        for security, port in ways:
            endpoint = Endpoint(protocol=protocol, host=host, port=port, security=security)
            servers.append(_with_name(endpoint, _text(element, "username"), address))
    return servers


def _usable(servers: Iterable[Server]) -> tuple[Server, ...]:
    """IMAP before POP, TLS before STARTTLS, else as in the document; unencrypted ones only if that is all."""
    order = {security: place for place, security in enumerate(Security)}
    protocols = {protocol: place for place, protocol in enumerate(Protocol)}
    unique = dict.fromkeys(servers)
    ranked = sorted(unique, key=lambda one: (protocols[one.endpoint.protocol], order[one.endpoint.security]))
    encrypted = tuple(one for one in ranked if one.endpoint.security is not Security.NONE)
    return encrypted or tuple(ranked)


def _ways(protocol: Protocol, socket: str, port_text: str) -> list[tuple[Security, int]]:
    """How a server can be reached, by what the document says of its protection and its port."""
    port = _port(port_text)
    if port_text and port is None:
        return []
    said = _SOCKETS.get(socket)
    usual = {DEFAULT_PORTS[protocol, security] for security in _ENCRYPTED}
    if said is Security.NONE:
        tried: tuple[Security, ...] = (Security.NONE,)
    elif said is None or (port in usual and port != DEFAULT_PORTS[protocol, said]):
        # A protection that nobody knows is never taken for none. And "SSL" at the port of STARTTLS, or the
        # other way round, is a frequent slip of those who write these documents.
        tried = _ENCRYPTED
    else:
        tried = (said,)
    if port is None or (said is None and port in usual):
        return [(security, DEFAULT_PORTS[protocol, security]) for security in tried]
    return [(security, port) for security in tried]


def _with_name(endpoint: Endpoint, template: str, address: EmailAddress) -> Server:
    name = filled_in(template, address)
    return with_usual_names(endpoint, address) if name is None else Server(endpoint=endpoint, username=name)


def _host(template: str, address: EmailAddress) -> str | None:
    filled = filled_in(template, address)
    if filled is None:
        return None
    host = filled.removesuffix(".").lower()
    if not host.isascii():
        try:
            host = idna.encode(host, uts46=True).decode("ascii")
        except idna.IDNAError:
            return None
    return host if is_public_host_name(host) else None


def _port(text: str) -> int | None:
    if not text.isascii() or not text.isdigit() or len(text) > 5:
        return None
    return int(text) if 1 <= int(text) <= 65535 else None


def _methods(server: "Element") -> set[str]:
    return {(one.text or "").strip() for one in _children(server, "authentication")}


def _children(parent: "Element", tag: str) -> "Iterator[Element]":
    return (child for child in parent if _tag(child) == tag)


def _text(parent: "Element", tag: str) -> str:
    """The text of the first child of this name without blanks at its ends; empty when there is none."""
    return next(((child.text or "").strip() for child in _children(parent, tag)), "")


def _tag(element: "Element") -> str:
    # A namespace does not change what is said.
    return element.tag.rpartition("}")[2]
