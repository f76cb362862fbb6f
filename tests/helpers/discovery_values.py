"""Addresses, servers, documents and a provider table for the tests of the discovery."""

import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from tests.helpers.fake_internet import FakeDns, FakeHttp
from wizard.discovery.asker import Asker
from wizard.discovery.table import ProviderTable
from wizard.discovery.wishes import Wishes
from wizard.model.address import EmailAddress
from wizard.model.candidate import Candidate, Evidence, Source, Trust
from wizard.model.server import Endpoint, Protocol, Security, Server

IMAP, POP3, SMTP = Protocol.IMAP, Protocol.POP3, Protocol.SMTP
TLS, STARTTLS, NONE = Security.TLS, Security.STARTTLS, Security.NONE

RANDOM_LABEL = "random-label"


def address(text: str = "taro@example.org") -> EmailAddress:
    local, _, domain = text.rpartition("@")
    domain_ascii = domain.encode("idna").decode()
    return EmailAddress(given=text, local=local, domain=domain, domain_ascii=domain_ascii)


def server(url: str, username: str | None = "taro@example.org", *others: str) -> Server:
    """A server from text such as imap://imap.example.org:993/tls."""
    protocol, _, rest = url.partition("://")
    host_and_port, _, security = rest.partition("/")
    host, _, port = host_and_port.partition(":")
    endpoint = Endpoint(protocol=Protocol(protocol), host=host, port=int(port), security=Security(security))
    return Server(endpoint=endpoint, username=username, username_alternatives=others)


def candidate(
    incoming: Sequence[str], outgoing: Sequence[str], *, source: Source, trust: Trust = Trust.UNSIGNED
) -> Candidate:
    """A candidate of servers written as for `server`."""
    return Candidate(
        incoming=tuple(server(one) for one in incoming),
        outgoing=tuple(server(one) for one in outgoing),
        source=source,
        trust=trust,
    )


def shown(servers: Sequence[Server]) -> list[str]:
    """The endpoints as text."""
    return [str(one.endpoint) for one in servers]


def entry(**changes: Any) -> dict[str, Any]:
    """A provider of the compiled table that works, but for these changes."""
    usual: dict[str, Any] = {
        "name": {"ja": "例メール", "en": "Example Mail"},
        "kind": "isp",
        "status": "works",
        "closes_on": None,
        "incoming": [row("imap", "imap.example.jp", 993, "tls")],
        "outgoing": [row("smtp", "smtp.example.jp", 465, "tls")],
        "password_kind": "account",
        "preparation": [],
        "notes": None,
        "accepts_legacy_dots": False,
        "oauth_issuer": None,
        "confidence": "high",
        "last_checked": "2026-11-01",
        "mx": [],
    }
    assert not changes.keys() - usual.keys()
    return usual | changes


def row(
    protocol: str, host: str, port: int, security: str, username: str = "address", *alternatives: str
) -> dict[str, Any]:
    """A server of the compiled table."""
    return {
        "protocol": protocol,
        "host": host,
        "port": port,
        "security": security,
        "username": username,
        "username_alternatives": list(alternatives),
        "legacy_tls": False,
    }


def write_table(
    path: Path,
    providers: dict[str, dict[str, Any]] | None = None,
    *,
    domains: dict[str, str] | None = None,
    suffixes: dict[str, str] | None = None,
) -> ProviderTable:
    """A compiled table in this folder."""
    content = {
        "version": 1,
        "providers": providers or {},
        "domains": domains or {},
        "suffixes": suffixes or {},
    }
    file = path / "providers.json"
    file.write_text(json.dumps(content), encoding="utf-8")
    return ProviderTable.load(file)


def asker(
    table: ProviderTable | None = None,
    *,
    dns: FakeDns | None = None,
    http: FakeHttp | None = None,
    wishes: Wishes | None = None,
    on_evidence: Callable[[Evidence], None] = lambda _evidence: None,
) -> Asker:
    """An asker on fakes; without a table, looking one up fails the test."""
    return Asker(
        dns=dns or FakeDns(rest=None),
        http=http or FakeHttp(rest=None),
        table=table or ProviderTable.load(Path("/nowhere")),
        wishes=wishes or Wishes(),
        random_label=lambda: RANDOM_LABEL,
        on_evidence=on_evidence,
    )
