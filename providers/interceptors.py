"""Programs and boxes that look into encrypted connections, as providers/interceptors.toml names them."""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from providers.fields import Fields, SchemaError
from providers.files import PACKAGE_DIR
from providers.rules import Fault
from providers.schema import CONFIDENCES, Words
from wizard.model.interceptor import InterceptorKind

FILE = PACKAGE_DIR / "interceptors.toml"
KNOWN_FROM = frozenset({"memory", "reports"})
KINDS = frozenset(kind.value for kind in InterceptorKind if kind is not InterceptorKind.UNNAMED)

_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_FEWEST_LETTERS = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Switch:
    """What a user changes so that the product leaves mail alone, and the maker's page with those words."""

    words: Words
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One product and the parts of issuers' names it is known by.

    `known_from` says how: reports quote the names from real certificates, memory was not held against any.
    """

    id: str
    kind: str
    name: Words
    switch: Switch | None
    common_names: tuple[str, ...]
    organizations: tuple[str, ...]
    units: tuple[str, ...]
    known_from: str
    confidence: str
    written: date

    @property
    def patterns(self) -> tuple[str, ...]:
        """All of them."""
        return (*self.common_names, *self.organizations, *self.units)


def read_interceptors(path: Path | None = None) -> tuple[Entry, ...]:
    """The entries of the file, in its order.

    Raises:
        SchemaError: it does not have the shape of the schema.
    """
    path = path or FILE
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as error:
        raise SchemaError(file=path.name, key="(file)", problem=f"is not TOML: {error}") from error
    fields = Fields(table, file=path.name)
    entries = tuple(_entry(one) for one in fields.tables("interceptor"))
    fields.finish()
    return entries


def faults_of_interceptors(entries: tuple[Entry, ...], *, latest: date) -> Iterator[Fault]:
    """What must hold beyond the shape; `latest` is the last day that is not in the future."""
    seen: set[str] = set()
    for entry in entries:
        for key, problem in (*_own_problems(entry, latest), *_taken(entry, seen)):
            yield Fault(file=FILE.name, key=f"{entry.id}.{key}", problem=problem)
        seen |= {entry.id, *entry.patterns}


def _own_problems(entry: Entry, latest: date) -> Iterator[tuple[str, str]]:
    if not _ID.fullmatch(entry.id):
        yield "id", "must be small letters and digits joined by single hyphens"
    if not entry.patterns:
        yield "common_names", "no issuer is named"
    for pattern in entry.patterns:
        if pattern != pattern.casefold() or any(sign in pattern for sign in "?["):
            yield "common_names", f"{pattern!r} must be in small letters, with no wildcard but *"
        if sum(letter.isalnum() for letter in pattern) < _FEWEST_LETTERS:
            yield "common_names", f"{pattern!r} would fit almost anything"
    if entry.switch is not None and not entry.switch.source.startswith("https://"):
        yield "switch.source", "must be an https URL"
    if entry.known_from == "memory" and entry.confidence == "high":
        yield "confidence", "is high, but nobody saw the issuer's name anywhere"
    if entry.written > latest:
        yield "written", "is in the future"


def _taken(entry: Entry, seen: set[str]) -> Iterator[tuple[str, str]]:
    for text in (entry.id, *entry.patterns):
        if text in seen:
            yield "id", f"{text!r} is used before"


def _entry(fields: Fields) -> Entry:
    entry = Entry(
        id=fields.text("id"),
        kind=fields.choice("kind", KINDS),
        name=_words(fields.table("name")),
        switch=_switch(fields.optional_table("switch")),
        common_names=fields.texts("common_names"),
        organizations=fields.texts("organizations"),
        units=fields.texts("units"),
        known_from=fields.choice("known_from", KNOWN_FROM),
        confidence=fields.choice("confidence", CONFIDENCES),
        written=fields.day("written"),
    )
    fields.finish()
    return entry


def _switch(fields: Fields | None) -> Switch | None:
    if fields is None:
        return None
    switch = Switch(words=Words(ja=fields.text("ja"), en=fields.text("en")), source=fields.text("source"))
    fields.finish()
    return switch


def _words(fields: Fields) -> Words:
    words = Words(ja=fields.text("ja"), en=fields.text("en"))
    fields.finish()
    return words
