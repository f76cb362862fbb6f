"""Telling stories one after the other, and a short one of each that goes wrong."""

import asyncio
import random
import time
import traceback
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from tests.lab import Mailroom
from tests.lab.rows import Provider
from tests.two_clients.accounts import ROWS
from tests.two_clients.ledger import Rule
from tests.two_clients.operations import Operation, drawn, perform
from tests.two_clients.story import DivergenceError, Story

LENGTH = 500
"""So many operations are one story."""
CALM_EVERY = 100
_SHORTENED_WITHIN_S = 120.0

Fault = tuple[int, Rule | type[Exception], str]
"""Which operation went wrong, how, and in words."""


@dataclass(slots=True)
class Told:
    """What happened in the stories so far."""

    kinds: Counter[str] = field(default_factory=Counter)
    rows: Counter[str] = field(default_factory=Counter)
    stories: int = 0
    calm: int = 0
    syncs: int = 0
    breaks: int = 0
    meanwhile: int = 0
    faults: list[str] = field(default_factory=list)

    @property
    def operations(self) -> int:
        """How many operations that was, those included that happened in the middle of others."""
        return self.kinds.total() + self.meanwhile


class Teller:
    """Tells the stories of one lab, each with its own seed."""

    def __init__(self, mailroom: Mailroom, home: Path) -> None:
        self._mailroom = mailroom
        self._home = home

    def tell(self, seed: int, length: int, told: Told) -> None:
        """One story; what it lacks in the end stands in `told.faults`, with what it takes to see it again."""
        operations = drawn(random.Random(seed), length)
        told.stories += 1
        told.rows[_row_of(seed).domain] += 1
        fault = self._fault(seed, operations, told)
        if fault is None:
            return
        at, kind, reason = fault
        short = self._shortened(seed, operations[: at + 1], kind)
        lines = [f"    {operation.kind.value} ({operation.salt})" for operation in short]
        told.faults.append(
            "\n".join(
                [
                    f"seed {seed} at {_row_of(seed).domain}, operation {at}:",
                    reason,
                    f"  {len(short)} operations are enough:",
                    *lines,
                ]
            )
        )

    def _fault(self, seed: int, operations: Sequence[Operation], told: Told | None = None) -> Fault | None:
        return asyncio.run(self._played(seed, operations, told or Told()))

    async def _played(self, seed: int, operations: Sequence[Operation], told: Told) -> Fault | None:
        at = 0
        async with Story(_row_of(seed), self._mailroom, self._home) as story:
            try:
                for at, operation in enumerate(operations):
                    await perform(story, operation)
                    told.kinds[operation.kind.value] += 1
                    if at % CALM_EVERY == CALM_EVERY - 1 or at == len(operations) - 1:
                        await story.calm()
                        told.calm += 1
                story.check_letters()
            except DivergenceError as error:
                return at, error.rule, str(error)
            except Exception as error:  # noqa: BLE001 - whatever it is, the story that leads to it is wanted
                return at, type(error), traceback.format_exc()
            finally:
                told.syncs += story.syncs
                told.breaks += story.breaks
                told.meanwhile += story.meanwhile
        return None

    def _shortened(
        self, seed: int, operations: list[Operation], kind: Rule | type[Exception]
    ) -> list[Operation]:
        """As few of these operations as still lead to a fault, as far as that is found in some time."""
        until = time.monotonic() + _SHORTENED_WITHIN_S
        piece = max(1, len(operations) // 2)
        while piece:
            start = 0
            while start < len(operations) and time.monotonic() < until:
                fewer = operations[:start] + operations[start + piece :]
                fault = self._fault(seed, fewer)
                if fault is not None and fault[1] is kind:
                    operations = fewer
                else:
                    start += piece
            piece //= 2
        return operations


def tell_all(teller: Teller, *, count: int, first: int, note: Callable[[Told], None]) -> Told:
    """Stories from a first seed on until so many operations have happened, or one went wrong."""
    told = Told()
    seed = first
    while told.operations < count and not told.faults:
        teller.tell(seed, LENGTH, told)
        note(told)
        seed += 1
    return told


def _row_of(seed: int) -> Provider:
    return ROWS[seed % len(ROWS)]
