"""What must hold inside one provider file, beyond its shape."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from providers.schema import Provider, ProviderFile, Server

USUAL_PORTS = {
    ("imap", "tls"): frozenset({993}),
    ("imap", "starttls"): frozenset({143}),
    ("pop3", "tls"): frozenset({995}),
    ("pop3", "starttls"): frozenset({110}),
    ("smtp", "tls"): frozenset({465}),
    ("smtp", "starttls"): frozenset({587}),
}
STATUSES_WITH_SERVERS = frozenset({"closing", "needs_preparation", "oauth_only", "works"})
STATUSES_WITH_NOTES = frozenset({"closed", "closing", "no_mail_program_access", "unknown_settings"})
STATUSES_WITH_PREPARATION = frozenset({"bridge_only", "needs_preparation", "oauth_only"})
STATUSES_WITH_LAST_DAY = frozenset({"closed", "closing"})

_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_LABEL = re.compile(r"(?!-)[a-z0-9-]{1,63}(?<!-)")
_PLACES = {"%DOMAIN%": "label.example", "%LABEL%": "label", "%SUFFIX%": "label.example"}
_HTTPS_URL = re.compile(r"https://[^\s/]+\.[^\s]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """One thing that is wrong, and where."""

    file: str
    key: str
    problem: str

    @property
    def line(self) -> str:
        """The fault as one line of a report."""
        return f"{self.file}: {self.key}: {self.problem}"


def faults_of(file: ProviderFile, *, latest: date) -> Iterator[Fault]:
    """The faults of one file; `latest` is the last day that is not in the future."""
    for problem_key, problem in _file_problems(file, latest=latest):
        yield Fault(file=file.file_name, key=problem_key, problem=problem)
    for entry in file.entries:
        for key, problem in _entry_problems(entry):
            yield Fault(file=file.file_name, key=f"{entry.id}.{key}", problem=problem)


def first_name(provider: Provider) -> str:
    """The name of the file that holds a provider, without `.toml`."""
    names = (*provider.domains, *provider.suffixes, *provider.mx)
    return names[0] if names else provider.id


def is_host_name(name: str) -> bool:
    """Whether a name has two or more labels, all of them A-labels (RFC 1123 §2.1, RFC 5890 §2.3.2.1)."""
    labels = name.split(".")
    if len(name) > 253 or len(labels) < 2 or labels[-1].isdigit():
        return False
    return all(_LABEL.fullmatch(label) for label in labels)


def is_https_url(text: str) -> bool:
    """Whether a text is one https URL."""
    return _HTTPS_URL.fullmatch(text) is not None


_Problems = Iterator[tuple[str, str]]


def _file_problems(file: ProviderFile, *, latest: date) -> _Problems:
    provider = file.provider
    expected = f"{first_name(provider)}.toml"
    if file.file_name != expected:
        yield "(file)", f"must be named {expected}"
    if provider.last_checked > latest:
        yield "last_checked", f"{provider.last_checked} is in the future"
    if not provider.sources:
        yield "sources", "names no source"
    for source in provider.sources:
        if "://" in source and not is_https_url(source):
            yield "sources", f"{source} is not an https URL"
    for step in provider.preparation:
        if step.url is not None and not is_https_url(step.url):
            yield "preparation", f"{step.url} is not an https URL"
    for variant in file.variants:
        if not (variant.domains or variant.suffixes or variant.mx):
            yield variant.id, "names no domain, no suffix and no mx"


def _entry_problems(entry: Provider) -> _Problems:
    if not _ID.fullmatch(entry.id):
        yield "id", "must be small letters, digits and single hyphens"
    yield from _status_problems(entry)
    yield from _name_problems(entry)
    for table, servers in (("incoming", entry.incoming), ("outgoing", entry.outgoing)):
        yield from _order_problems(entry, table, servers)
        for server in servers:
            for problem in (*_port_problems(server), *_server_problems(entry, server)):
                yield table, f"{server.host}:{server.port}: {problem}"


def _status_problems(entry: Provider) -> _Problems:
    has_servers = bool(entry.incoming or entry.outgoing)
    if entry.status in STATUSES_WITH_SERVERS and not has_servers:
        yield "status", f"{entry.status} needs at least one server"
    if entry.status not in STATUSES_WITH_SERVERS and has_servers:
        yield "status", f"{entry.status} must not come with servers"
    if entry.status in STATUSES_WITH_PREPARATION and not entry.preparation:
        yield "preparation", f"{entry.status} needs at least one step"
    if entry.status in STATUSES_WITH_NOTES and entry.notes is None:
        yield "notes", f"{entry.status} needs notes for the user"
    if (entry.status in STATUSES_WITH_LAST_DAY) != (entry.closes_on is not None):
        yield "closes_on", f"does not fit the status {entry.status}"
    if entry.status == "oauth_only" and entry.oauth_issuer is None:
        yield "oauth_issuer", "oauth_only needs the issuer"


def _name_problems(entry: Provider) -> _Problems:
    for key, names in (("domains", entry.domains), ("suffixes", entry.suffixes), ("mx", entry.mx)):
        if list(names[1:]) != sorted(names[1:]):
            yield key, "must be sorted after the first"
        for name in names:
            if not is_host_name(name):
                yield key, f"{name} is not a domain in A-labels"


def _order_problems(entry: Provider, table: str, servers: tuple[Server, ...]) -> _Problems:
    if len(set(servers)) != len(servers):
        yield table, "names a server twice"
    if entry.order_reason is not None:
        return
    for earlier, later in pairwise(servers):
        if _preference(earlier) > _preference(later):
            yield table, "goes from IMAP to POP and from tls to starttls, unless order_reason says why not"
            return


def _preference(server: Server) -> tuple[str, bool]:
    return server.protocol, server.security == "starttls"


def _port_problems(server: Server) -> Iterator[str]:
    if not 1 <= server.port <= 65535:
        yield "the port must be from 1 to 65535"
        return
    is_usual = server.port in USUAL_PORTS[server.protocol, server.security]
    if not is_usual and server.odd_port_reason is None:
        yield f"port {server.port} is odd for {server.protocol} with {server.security}; give odd_port_reason"
    if is_usual and server.odd_port_reason is not None:
        yield "odd_port_reason stands beside a usual port"


def _server_problems(entry: Provider, server: Server) -> Iterator[str]:
    filled = server.host
    for place, sample in _PLACES.items():
        filled = filled.replace(place, sample)
    if not is_host_name(filled):
        yield "the host is not a host name in A-labels"
    if entry.domains and ("%LABEL%" in server.host or "%SUFFIX%" in server.host):
        yield "%LABEL% and %SUFFIX% have no value for exact domains"
    if server.legacy_tls and server.note is None:
        yield "legacy_tls needs a note that says why"
    if server.legacy_tls and "%" in server.host:
        yield "legacy_tls is for hosts that are named in full"
