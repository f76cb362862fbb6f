"""What fetching by either protocol shares: how far it has come, and what it brought."""

from collections.abc import Callable
from dataclasses import dataclass

from wizard.model.problem import Problem

OnProgress = Callable[[int, int], None]
"""Hears how many of the mails to be fetched are stored, and how many there are to fetch."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pulled:
    """How many mails are new in the store, and how many were left because they are too large or broken.

    With a problem the work stopped there; what was stored before is kept.
    """

    folder: str
    new: int = 0
    left: int = 0
    problem: Problem | None = None


def no_progress(_done: int, _total: int) -> None:
    """Nobody wants to know."""
