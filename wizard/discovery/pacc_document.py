"""The user-agent configuration document (draft-ietf-mailmaint-pacc), and the DNS records that vouch for it.

The document holds host names only: TLS at the default ports and the address as login name are fixed.
What this module does not do: JMAP, calendars, contacts, and signing in by a browser.
"""

import base64
import binascii
import hashlib
import hmac
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from wizard.discovery.ways import public_host
from wizard.model.address import EmailAddress
from wizard.model.server import DEFAULT_PORTS, AuthMethod, Endpoint, Protocol, Security, Server

_VERSION: Final = "UAAC1"
_ALGORITHM: Final = "sha256"
# Sending is called "smtp" up to draft 02 and "submit" from draft 03 on.
_KEYS: Final = (
    ("imap", Protocol.IMAP),
    ("pop3", Protocol.POP3),
    ("submit", Protocol.SMTP),
    ("smtp", Protocol.SMTP),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class PaccConfig:
    """The servers of a document; `wants_oauth`: it names a way to sign in by a browser and no password."""

    name: str
    incoming: tuple[Server, ...]
    outgoing: tuple[Server, ...]
    wants_oauth: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class NotPacc:
    """A body that is something else; `reason` is for the evidence."""

    reason: str


def parse(body: bytes, address: EmailAddress) -> PaccConfig | NotPacc:
    """The servers that a document names."""
    try:
        document = json.loads(body)
    except (ValueError, RecursionError):
        return NotPacc(reason="not a configuration")
    protocols = _inside(document, "protocols")
    if protocols is None:
        return NotPacc(reason="JSON, but not a configuration")
    ways = _inside(document, "authentication") or {}
    wants_oauth = "oauth-public" in ways and ways.get("password") is not True
    servers = [
        _server(protocol, host, address, methods=(AuthMethod.OAUTH2,) if wants_oauth else ())
        for key, protocol in _KEYS
        if (host := _host(_inside(protocols, key))) is not None
    ]
    unique = tuple(dict.fromkeys(servers))
    if not unique:
        return NotPacc(reason="the configuration names no server that can be used")
    return PaccConfig(
        name=_name(document),
        incoming=tuple(one for one in unique if one.endpoint.protocol.is_incoming),
        outgoing=tuple(one for one in unique if not one.endpoint.protocol.is_incoming),
        wants_oauth=wants_oauth,
    )


def vouches(texts: Iterable[str], body: bytes) -> bool:
    """Whether any of the records holds the digest of this body."""
    digest = hashlib.sha256(body).digest()
    return any(hmac.compare_digest(digest, said) for said in map(_digest, texts) if said is not None)


def is_record(text: str) -> bool:
    """Whether a text record is one of this kind."""
    return _tags(text).get("v") == _VERSION


def _digest(text: str) -> bytes | None:
    """The digest that a record holds, if it is of a kind that we know."""
    tags = _tags(text)
    if tags.get("v") != _VERSION or tags.get("a", "").lower() != _ALGORITHM:
        return None
    try:
        return base64.b64decode(tags.get("d", ""), validate=True)
    except (binascii.Error, ValueError):
        return None


def _tags(text: str) -> dict[str, str]:
    pairs = (part.partition("=") for part in text.split(";"))
    return {name.strip().lower(): value.strip() for name, _, value in pairs}


def _server(
    protocol: Protocol, host: str, address: EmailAddress, *, methods: tuple[AuthMethod, ...]
) -> Server:
    port = DEFAULT_PORTS[protocol, Security.TLS]
    endpoint = Endpoint(protocol=protocol, host=host, port=port, security=Security.TLS)
    return Server(endpoint=endpoint, username=address.wire, methods=methods)


def _host(service: Mapping[str, object] | None) -> str | None:
    host = None if service is None else service.get("host")
    return public_host(host) if isinstance(host, str) else None


def _name(document: object) -> str:
    provider = _inside(_inside(document, "info"), "provider") or {}
    name = provider.get("name")
    return name.strip() if isinstance(name, str) else ""


def _inside(value: object, key: str) -> Mapping[str, object] | None:
    """The object under this key, when there is one."""
    inner = value.get(key) if isinstance(value, dict) else None
    return inner if isinstance(inner, dict) else None
