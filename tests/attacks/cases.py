"""A case of a row, and the mark that runs a test for it in every chopping."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

import pytest

from tests.attacks.rows import ROWS

MARK = "row"

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Case(Generic[T]):
    """One way of trying what a row tries, in one protocol; `given` is what the test needs for it."""

    row: str
    protocol: str
    given: T
    name: str = ""


def variants(row: str, protocol: str, given: Mapping[str, T]) -> list[Case[T]]:
    """Several ways of trying one row in one protocol."""
    return [Case(row=row, protocol=protocol, name=name, given=value) for name, value in given.items()]


def every_protocol(row: str) -> list[Case[None]]:
    """One case for each protocol of a row."""
    return [Case(row=row, protocol=protocol, given=None) for protocol in ROWS[row].protocols]


def each(cases: Iterable[Case[T]]) -> pytest.MarkDecorator:
    """Run the test, which takes `case` and may take `chop`, for all these cases in every chopping."""
    return pytest.mark.parametrize(
        ("case", "chopping"),
        [
            pytest.param(
                case,
                chopping,
                marks=getattr(pytest.mark, MARK)(case.row, case.protocol, chopping),
                id="-".join(filter(None, (case.row, case.protocol, chopping, case.name))),
            )
            for case in cases
            for chopping in ROWS[case.row].choppings
        ],
    )
