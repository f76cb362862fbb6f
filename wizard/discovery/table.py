"""The provider table: which mail company serves a domain, and what is known of it."""

import json
import logging
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, Final, Self

from wizard.model.candidate import Instruction, Provider, ProviderStatus
from wizard.model.server import AuthMethod, Protocol, Security, UsernameForm

_HOSTING: Final = "hosting"
_FORMAT_VERSION: Final = 1
_LOCAL_LIMIT_BYTES: Final = 16_777_216

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class TableServer:
    """A server of a provider; `host` may hold %DOMAIN%, %LABEL% and %SUFFIX%."""

    protocol: Protocol
    host: str
    port: int
    security: Security
    forms: tuple[UsernameForm, ...]
    methods: tuple[AuthMethod, ...] = ()


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
    """The compiled table and, behind it, one that was made on this computer; read at the first question."""

    def __init__(self, path: Path, *, local: Path | None = None) -> None:
        self._path = path
        self._local_path = local

    @classmethod
    def load(cls, path: Path, *, local: Path | None = None) -> Self:
        """The table in this file; what it does not know is looked up in the local one, if there is one."""
        return cls(path, local=local)

    def lookup(self, domain_ascii: str) -> TableHit | None:
        """Who serves the addresses of a domain: the domain itself, else its longest known suffix."""
        hits = (part.lookup(domain_ascii) for part in self._parts)
        return next((hit for hit in hits if hit is not None), None)

    def lookup_mx(self, host: str) -> TableHit | None:
        """Whose mail exchanger this host is."""
        hits = (part.lookup_mx(host) for part in self._parts)
        return next((hit for hit in hits if hit is not None), None)

    @cached_property
    def _parts(self) -> "tuple[_Part, ...]":
        builtin = _Part(json.loads(self._path.read_text(encoding="utf-8")))
        local = None if self._local_path is None else _local_part(self._local_path)
        return (builtin,) if local is None else (builtin, local)


class _Part:
    """The content of one compiled file."""

    def __init__(self, content: dict[str, Any]) -> None:
        if content["version"] != _FORMAT_VERSION:
            raise ValueError("another version of the format")
        self._providers: dict[str, dict[str, Any]] = content["providers"]
        self._domains: dict[str, str] = content["domains"]
        self._suffixes: dict[str, str] = content["suffixes"]

    def lookup(self, domain_ascii: str) -> TableHit | None:
        if domain_ascii in self._domains:
            label, _, suffix = domain_ascii.partition(".")
            return self._hit(self._domains[domain_ascii], suffix=suffix, label=label)
        found = _longest_suffix(domain_ascii, self._suffixes)
        return None if found is None else self._hit(self._suffixes[found[1]], label=found[0], suffix=found[1])

    def lookup_mx(self, host: str) -> TableHit | None:
        found = _longest_suffix(host, self._exchangers)
        if found is None and host in self._exchangers:
            label, _, suffix = host.partition(".")
            return self._hit(self._exchangers[host], label=label, suffix=suffix)
        return (
            None if found is None else self._hit(self._exchangers[found[1]], label=found[0], suffix=found[1])
        )

    def read_whole(self) -> None:
        """Look at every entry once.

        Raises:
            KeyError, TypeError, ValueError: an entry does not have the shape of the format.
        """
        for owner in (*self._providers, *self._domains.values(), *self._suffixes.values()):
            self._hit(owner, label="", suffix="")
        if not all(isinstance(suffix, str) for suffix in self._exchangers):
            raise TypeError("a mail exchanger that is no text")

    def _hit(self, provider_id: str, *, label: str, suffix: str) -> TableHit:
        entry = self._providers[provider_id]
        return TableHit(
            provider=_provider(provider_id, entry),
            is_hosting=entry["kind"] == _HOSTING,
            suffix=suffix,
            label=label,
            incoming=_servers(entry["incoming"]),
            outgoing=_servers(entry["outgoing"]),
        )

    @cached_property
    def _exchangers(self) -> dict[str, str]:
        return {suffix: owner for owner, entry in self._providers.items() for suffix in entry["mx"]}


def _local_part(path: Path) -> _Part | None:
    """The local file; one that is damaged must not stand in the way of the table that ships."""
    try:
        with path.open("rb") as file:
            part = _Part(json.loads(file.read(_LOCAL_LIMIT_BYTES)))
        part.read_whole()
    except FileNotFoundError:
        return None
    except (OSError, ValueError, LookupError, TypeError, AttributeError) as error:
        log.warning("the local provider table is not used: %s", type(error).__name__)
        return None
    return part


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
            # Tables that were made before this key was known do not have it.
            methods=tuple(AuthMethod(word) for word in entry.get("methods", ())),
        )
        for entry in entries
    )
