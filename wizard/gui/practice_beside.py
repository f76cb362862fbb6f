"""The practice beside the wizard as values: what starts it, and how it stands."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum, auto


class PracticeFate(Enum):
    """How the practice stands; it has a window, and a program, of its own."""

    CLOSED = auto()
    OPEN = auto()
    FAILED = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class PracticeCommand:
    """What starts a practice; `variables` are set for it beside those of this program."""

    program: str
    arguments: tuple[str, ...]
    variables: Mapping[str, str] = field(default_factory=dict)
