"""What is asked of an Autodiscover service, and what it says: pure (MS-OXDSCLI).

What this module does not do: Exchange's own protocols, and credentials of any kind.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final
from xml.sax.saxutils import escape

from wizard.discovery.usernames import with_usual_names
from wizard.discovery.ways import best_first, port_number, public_host, ways
from wizard.discovery.xml_document import children, root_of, tag_of, text_of
from wizard.model.address import EmailAddress
from wizard.model.server import Endpoint, Protocol, Security, Server

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_NAMESPACE: Final = "http://schemas.microsoft.com/exchange/autodiscover/outlook"
_PROTOCOLS: Final = {"IMAP": Protocol.IMAP, "POP3": Protocol.POP3, "SMTP": Protocol.SMTP}
_ENCRYPTION: Final = {"none": Security.NONE, "ssl": Security.TLS, "tls": Security.STARTTLS}
_STARTTLS_PORTS: Final = frozenset({25, 110, 143, 587})
_SERVERS_CAP: Final = 20
_NAME_LONGEST: Final = 320


@dataclass(frozen=True, slots=True, kw_only=True)
class AutodiscoverConfig:
    """The servers that a service names."""

    incoming: tuple[Server, ...]
    outgoing: tuple[Server, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AnotherUrl:
    """The service says: ask there."""

    url: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AnotherAddress:
    """The service says: ask for this address instead."""

    address: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NoSettings:
    """The service names no server for us; `reason` is for the evidence."""

    reason: str


Said = AutodiscoverConfig | AnotherUrl | AnotherAddress | NoSettings


def request(asked_as: str) -> bytes:
    """The document to post for an address."""
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n'
        f'<Autodiscover xmlns="{_NAMESPACE}/requestschema/2006"><Request>'
        f"<EMailAddress>{escape(asked_as)}</EMailAddress>"
        f"<AcceptableResponseSchema>{_NAMESPACE}/responseschema/2006a</AcceptableResponseSchema>"
        "</Request></Autodiscover>"
    ).encode()


def read(body: bytes, address: EmailAddress, *, asked_as: str) -> Said:
    """What a service says.

    Args:
        body: its answer.
        address: whose servers are wanted.
        asked_as: the address that it was asked for, which may be a made-up one.
    """
    root = root_of(body, "Autodiscover")
    if isinstance(root, str):
        return NoSettings(reason=root)
    inside = [child for response in children(root, "Response") for child in response]
    error = next((one for one in inside if tag_of(one) == "Error"), None)
    if error is not None:
        return NoSettings(reason=f"the service answered with error {text_of(error, 'ErrorCode')[:10]}")
    account = next((one for one in inside if tag_of(one) == "Account"), None)
    if account is None:
        return NoSettings(reason="no account in the answer")
    match text_of(account, "Action").lower():
        case "redirecturl":
            return AnotherUrl(url=text_of(account, "RedirectUrl"))
        case "redirectaddr":
            return AnotherAddress(address=text_of(account, "RedirectAddr"))
        case _:
            return _config(account, address, asked_as)


def _config(account: "Element", address: EmailAddress, asked_as: str) -> AutodiscoverConfig | NoSettings:
    servers: list[Server] = []
    for element in list(children(account, "Protocol"))[:_SERVERS_CAP]:
        servers += _servers(element, address, asked_as)
    if not servers:
        return NoSettings(reason="no IMAP, POP or SMTP server in the answer")
    return AutodiscoverConfig(
        incoming=best_first(one for one in servers if one.endpoint.protocol.is_incoming),
        outgoing=best_first(one for one in servers if not one.endpoint.protocol.is_incoming),
    )


def _servers(element: "Element", address: EmailAddress, asked_as: str) -> Iterator[Server]:
    """The ways to reach one server; none when it makes no sense."""
    protocol = _PROTOCOLS.get((text_of(element, "Type") or element.get("Type", "")).upper())
    host = public_host(text_of(element, "Server"))
    port_text = text_of(element, "Port")
    port = port_number(port_text)
    if protocol is None or host is None or (port_text and port is None):
        return
    for security, number in ways(protocol, _security(element, port), port):
        endpoint = Endpoint(protocol=protocol, host=host, port=number, security=security)
        yield _with_name(endpoint, text_of(element, "LoginName"), address, asked_as)


def _security(element: "Element", port: int | None) -> Security | None:
    """The protection: Encryption overrides SSL, which is on unless it is said to be off; None is unknown."""
    encryption = text_of(element, "Encryption").lower()
    if encryption:
        return _ENCRYPTION.get(encryption)
    match text_of(element, "SSL").lower():
        case "on" | "":
            return Security.STARTTLS if port in _STARTTLS_PORTS else Security.TLS
        case "off":
            return Security.NONE
        case _:
            return None


def _with_name(endpoint: Endpoint, said: str, address: EmailAddress, asked_as: str) -> Server:
    """The endpoint with the login name that was said; the real one stands for one that was made up."""
    made_up_local = asked_as.rpartition("@")[0]
    names = {"": None, asked_as.lower(): address.wire, made_up_local.lower(): address.local}
    name = names.get(said.lower(), said)
    if name is None or not name.isprintable() or len(name) > _NAME_LONGEST:
        return with_usual_names(endpoint, address)
    return Server(endpoint=endpoint, username=name)
