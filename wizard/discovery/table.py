"""The provider table: which mail company serves a domain, and what is known of it."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, Final, Self

from wizard.model.candidate import Instruction, Provider, ProviderStatus
from wizard.model.server import Protocol, Security, UsernameForm

_HOSTING: Final = "hosting"


@dataclass(frozen=True, slots=True, kw_only=True)
class TableServer:
    """A server of a provider; `host` may hold %DOMAIN%, %LABEL% and %SUFFIX%."""

    protocol: Protocol
    host: str
    port: int
    security: Security
    forms: tuple[UsernameForm, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TableHit:
    """A provider found for a domain or a mail exchanger.

    `suffix` is the part that the table knows and `label` the one label before it. `is_hosting`: the provider
    serves domains of its customers, who may have settled things otherwise.
    """

    provider: Provider
    is_hosting: bool
    suffix: str
    label: str
    incoming: tuple[TableServer, ...]
    outgoing: tuple[TableServer, ...]


class ProviderTable:
    """The compiled table, read from its file at the first question."""

    def __init__(self, path: Path) -> None:
        self._path = path

    @classmethod
    def load(cls, path: Path) -> Self:
        """The table in this file."""
        return cls(path)

    def lookup(self, domain_ascii: str) -> TableHit | None:
        """Who serves the addresses of a domain: the domain itself, else its longest known suffix."""
        domains, suffixes = self._content["domains"], self._content["suffixes"]
        if domain_ascii in domains:
            label, _, suffix = domain_ascii.partition(".")
            return self._hit(domains[domain_ascii], suffix=suffix, label=label)
        found = _longest_suffix(domain_ascii, suffixes)
        return None if found is None else self._hit(suffixes[found[1]], label=found[0], suffix=found[1])

    def lookup_mx(self, host: str) -> TableHit | None:
        """Whose mail exchanger this host is."""
        found = _longest_suffix(host, self._exchangers)
        if found is None and host in self._exchangers:
            label, _, suffix = host.partition(".")
            return self._hit(self._exchangers[host], label=label, suffix=suffix)
        return (
            None if found is None else self._hit(self._exchangers[found[1]], label=found[0], suffix=found[1])
        )

    def _hit(self, provider_id: str, *, label: str, suffix: str) -> TableHit:
        entry = self._content["providers"][provider_id]
        return TableHit(
            provider=_provider(provider_id, entry),
            is_hosting=entry["kind"] == _HOSTING,
            suffix=suffix,
            label=label,
            incoming=_servers(entry["incoming"]),
            outgoing=_servers(entry["outgoing"]),
        )

    @cached_property
    def _content(self) -> dict[str, Any]:
        content: dict[str, Any] = json.loads(self._path.read_text(encoding="utf-8"))
        assert content["version"] == 1
        return content

    @cached_property
    def _exchangers(self) -> dict[str, str]:
        providers = self._content["providers"]
        return {suffix: provider_id for provider_id, entry in providers.items() for suffix in entry["mx"]}


def _longest_suffix(name: str, known: Mapping[str, str]) -> tuple[str, str] | None:
    """The label before the longest known suffix of a name, and that suffix."""
    labels = name.split(".")
    for length in range(len(labels) - 1, 0, -1):
        suffix = ".".join(labels[-length:])
        if suffix in known:
            return labels[-length - 1], suffix
    return None


def _provider(provider_id: str, entry: Mapping[str, Any]) -> Provider:
    return Provider(
        id=provider_id,
        names=_words(entry["name"]),
        status=ProviderStatus(entry["status"]),
        closes_on=entry["closes_on"],
        password_kind=entry["password_kind"],
        preparation=tuple(Instruction(texts=_words(step), url=step["url"]) for step in entry["preparation"]),
        notes=_words(entry["notes"] or {}),
    )


def _words(entry: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    return tuple((language, entry[language]) for language in ("ja", "en") if language in entry)


def _servers(entries: Iterable[Mapping[str, Any]]) -> tuple[TableServer, ...]:
    return tuple(
        TableServer(
            protocol=Protocol(entry["protocol"]),
            host=entry["host"],
            port=entry["port"],
            security=Security(entry["security"]),
            forms=tuple(UsernameForm(form) for form in (entry["username"], *entry["username_alternatives"])),
        )
        for entry in entries
    )
