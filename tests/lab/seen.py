"""A window as a screen reader sees it: a tree of roles, names and states."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Self

from typing_extensions import override


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """One shown object; `path` is made of the object names of Qt, `text` is what stands in a field."""

    role: str
    name: str
    description: str
    path: str
    states: frozenset[str]
    text: str | None
    children: tuple["Seen", ...]

    @classmethod
    def from_record(cls, record: Mapping[str, Any]) -> Self:
        """The object from what `tests/helpers/atspi_walk.py` says of it."""
        return cls(
            role=record["role"],
            name=record["name"],
            description=record["description"],
            path=record["id"],
            states=frozenset(record["states"]),
            text=record["text"],
            children=tuple(cls.from_record(child) for child in record["children"]),
        )

    @property
    def object_name(self) -> str:
        """The last part of the path."""
        return self.path.rpartition(".")[2]

    @property
    def is_focusable(self) -> bool:
        """Whether the keyboard can get here."""
        return "focusable" in self.states

    def everything(self) -> Iterator["Seen"]:
        """This and all that is inside it, from top to bottom."""
        yield self
        for child in self.children:
            yield from child.everything()

    def find(self, matches: Callable[["Seen"], bool]) -> "Seen | None":
        """The first object inside this that matches."""
        return next((seen for seen in self.everything() if matches(seen)), None)

    @override
    def __str__(self) -> str:
        """The tree as indented lines, for the message of a test that fails."""
        return "\n".join(self._lines(0))

    def _lines(self, depth: int) -> Iterator[str]:
        words = f" {self.text!r}" if self.text else ""
        yield f"{'  ' * depth}{self.role} {self.name!r} [{self.object_name}] {sorted(self.states)}{words}"
        for child in self.children:
            yield from child._lines(depth + 1)
