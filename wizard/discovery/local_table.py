"""A provider table of one's own, compiled out of a folder of clientConfig documents.

For those who install Tayori for others. The documents are believed as little as those of the network; what
they say is kept only as far as the table can hold it, and plaintext servers are left out.
"""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from wizard.discovery.clientconfig import ClientConfig, NotAConfig, parse
from wizard.discovery.xml_document import LIMIT_BYTES, children, root_of
from wizard.model.address import EmailAddress
from wizard.model.address_check import to_a_label
from wizard.model.candidate import ProviderStatus
from wizard.model.server import Security, Server, UsernameForm, username_for
from wizard.net.host_names import is_public_host_name

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

Row = dict[str, Any]
"""An object of the table's file."""

_DOMAINS_CAP: Final = 2_000
_NAME_LONGEST: Final = 100
_ANYBODY: Final = EmailAddress(
    given="", local="any-local-part", domain="any-domain.example", domain_ascii="any-domain.example"
)
"""Stands for every address of a provider, so that what a document says can be told from what was put in."""
_FORMS: Final = {
    username_for(form, local=_ANYBODY.local, domain_ascii=_ANYBODY.domain_ascii): form
    for form in (UsernameForm.ADDRESS, UsernameForm.LOCAL_PART, UsernameForm.LOCAL_DOT_DOMAIN)
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Described:
    """What the table takes from one document; the servers are rows of the table."""

    display_name: str
    domains: tuple[str, ...]
    incoming: tuple[Row, ...]
    outgoing: tuple[Row, ...]
    wants_oauth: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftOut:
    """A file, or a part of one, that is not in the table, and why."""

    file: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LocalTable:
    """The content of the table's file, the files it is made of, those refused, and what others lack."""

    content: Row
    read: tuple[str, ...]
    refused: tuple[LeftOut, ...]
    lacking: tuple[LeftOut, ...]

    @property
    def data(self) -> bytes:
        """The bytes of the table's file; the same documents always give the same."""
        return json.dumps(self.content, ensure_ascii=False, sort_keys=True, indent=1).encode() + b"\n"


def documents_in(folder: Path) -> Iterator[tuple[str, bytes | OSError]]:
    """The name of every file in a folder, with its body or why that cannot be read.

    Raises:
        OSError: the folder itself cannot be read.
    """
    for path in sorted(folder.iterdir()):
        if path.is_file() and not path.name.startswith("."):
            yield path.name, _body(path)


def _body(path: Path) -> bytes | OSError:
    try:
        with path.open("rb") as file:
            return file.read(LIMIT_BYTES + 1)
    except OSError as error:
        return error


def compile_documents(documents: Iterable[tuple[str, bytes | OSError]]) -> LocalTable:
    """One table out of all documents that can be used; the first that names a domain keeps it."""
    providers: dict[str, Row] = {}
    owners: dict[str, str] = {}
    read: list[str] = []
    refused: list[LeftOut] = []
    lacking: list[LeftOut] = []
    for file, body in documents:
        described = describe(body) if isinstance(body, bytes) else body.strerror or type(body).__name__
        if isinstance(described, str):
            refused.append(LeftOut(file=file, reason=described))
            continue
        domains = [domain for domain in described.domains if domain not in owners]
        if not domains:
            refused.append(LeftOut(file=file, reason="earlier files name all its mail domains"))
            continue
        provider_id = f"local-{domains[0].replace('.', '-')}"
        providers[provider_id] = _entry(described, name=described.display_name or domains[0])
        owners.update(dict.fromkeys(domains, provider_id))
        read.append(file)
        lacking += [LeftOut(file=file, reason=reason) for reason in _lacks(described)]
    content = {"version": 1, "providers": providers, "domains": owners, "suffixes": {}}
    return LocalTable(content=content, read=tuple(read), refused=tuple(refused), lacking=tuple(lacking))


def describe(body: bytes) -> Described | str:
    """What a document says, else why nothing of it can be used."""
    config = parse(body, _ANYBODY)
    root = root_of(body, "clientConfig")
    if isinstance(config, NotAConfig):
        return config.reason
    assert not isinstance(root, str)
    incoming, outgoing = _rows(config.incoming), _rows(config.outgoing)
    if not incoming and not outgoing:
        return "only servers without encryption" if _has_plaintext(config) else "no server for everybody"
    domains = tuple(dict.fromkeys(_domains(root)))
    if not domains:
        return "the configuration names no mail domain"
    name = "".join(char for char in config.display_name if char.isprintable())
    return Described(
        display_name=name[:_NAME_LONGEST],
        domains=domains,
        incoming=incoming,
        outgoing=outgoing,
        wants_oauth=config.wants_oauth,
    )


def _domains(root: "Element") -> Iterator[str]:
    """The mail domains of the first provider in a document; texts that are no domain are passed over."""
    for provider in islice(children(root, "emailProvider"), 1):
        for element in islice(children(provider, "domain"), _DOMAINS_CAP):
            domain = to_a_label((element.text or "").strip())
            if domain is not None and is_public_host_name(domain):
                yield domain


def _has_plaintext(config: ClientConfig) -> bool:
    servers = (*config.incoming, *config.outgoing)
    return any(server.endpoint.security is Security.NONE for server in servers)


def _rows(servers: Iterable[Server]) -> tuple[Row, ...]:
    rows = (_row(server) for server in servers if server.endpoint.security is not Security.NONE)
    return tuple(row for row in rows if row is not None)


def _row(server: Server) -> Row | None:
    """The server as the table holds it: hosts with %DOMAIN%, and forms in place of login names."""
    endpoint = server.endpoint
    host = endpoint.host.replace(_ANYBODY.domain_ascii, "%DOMAIN%")
    if _ANYBODY.local in host:
        return None
    names = (server.username, *server.username_alternatives)
    # A name that stands in the document in full cannot be the name of everybody.
    forms = [_FORMS.get(name, UsernameForm.UNRELATED).value for name in names]
    return {
        "protocol": endpoint.protocol.value,
        "host": host,
        "port": endpoint.port,
        "security": endpoint.security.value,
        "username": forms[0],
        "username_alternatives": forms[1:],
        "methods": [method.value for method in server.methods],
    }


def _entry(described: Described, *, name: str) -> Row:
    status = ProviderStatus.OAUTH_ONLY if described.wants_oauth else ProviderStatus.WORKS
    return {
        "name": {"en": name},
        "kind": "company",
        "status": status.value,
        "closes_on": None,
        "incoming": list(described.incoming),
        "outgoing": list(described.outgoing),
        "password_kind": "unknown",
        "preparation": [],
        "notes": None,
        "mx": [],
    }


def _lacks(described: Described) -> Iterator[str]:
    if not described.incoming:
        yield "no server with encryption for fetching"
    if not described.outgoing:
        yield "no server with encryption for sending"
