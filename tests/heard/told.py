"""What the desktop tells a screen reader: one event, the object it is about, and what that stands in."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Any, Self


class Kind(Enum):
    """The events to which a screen reader listens; the values are those of `tests/helpers/atspi_ear.py`."""

    WINDOW = "window"
    FOCUS = "focus"
    CHECKED = "checked"
    NAME = "name"
    ANNOUNCEMENT = "announcement"
    CARET = "caret"
    INSERTED = "inserted"
    DELETED = "deleted"


@dataclass(frozen=True, slots=True, kw_only=True)
class Around:
    """Something that the object stands in."""

    role: str
    name: str
    path: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Thing:
    """The object itself; `line` is the line of its text with the cursor, `rows` those of a table."""

    role: str
    name: str
    description: str
    path: str
    states: frozenset[str]
    line: str | None
    rows: int | None
    around: tuple[Around, ...]

    @property
    def object_name(self) -> str:
        """The last part of the path."""
        return self.path.rpartition(".")[2]


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """One event; `sentences` are the free labels of a window that came to the front."""

    kind: Kind
    text: str
    at: Thing
    sentences: tuple[str, ...]

    @classmethod
    def from_record(cls, record: Mapping[str, Any]) -> Self:
        """The event from what the ear says of it."""
        at = record["at"]
        return cls(
            kind=Kind(record["kind"]),
            text=record["text"],
            at=Thing(
                role=at["role"],
                name=at["name"],
                description=at["description"],
                path=at["id"],
                states=frozenset(at["states"]),
                line=at["line"],
                rows=at["rows"],
                around=tuple(
                    Around(role=one["role"], name=one["name"], path=one["id"]) for one in record["around"]
                ),
            ),
            sentences=tuple(record["sentences"]),
        )
