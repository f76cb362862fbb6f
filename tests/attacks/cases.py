"""A case of a row, and the mark that runs a test for it in every chopping."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

import pytest

from tests.attacks.rows import NOT_CHOPPED, ROWS

MARK = "row"

T = TypeVar("T")
U = TypeVar("U")


@dataclass(frozen=True, slots=True, kw_only=True)
class Case(Generic[T]):
    """One way of trying what a row tries, in one protocol; `given` is what the test needs for it."""

    row: str
    protocol: str
    given: T
    name: str = ""

    def but(self, given: U) -> "Case[U]":
        """The same case, given something else."""
        return Case(row=self.row, protocol=self.protocol, given=given, name=self.name)


def variants(row: str, protocol: str, given: Mapping[str, T]) -> list[Case[T]]:
    """Several ways of trying one row in one protocol."""
    return [Case(row=row, protocol=protocol, name=name, given=value) for name, value in given.items()]


def every_protocol(row: str) -> list[Case[None]]:
    """One case for each protocol of a row."""
    return [Case(row=row, protocol=protocol, given=None) for protocol in ROWS[row].protocols]


def each(cases: Iterable[Case[T]]) -> pytest.MarkDecorator:
    """Run the test, which takes `case` and `chop`, for all these cases in every chopping.

    Where nothing is received there is nothing to chop, and the test takes `case` alone.
    """
    cases = list(cases)
    if not any(ROWS[case.row].is_chopped for case in cases):
        return pytest.mark.parametrize("case", [_marked(case, NOT_CHOPPED, case) for case in cases])
    return pytest.mark.parametrize(
        ("case", "chopping"),
        [_marked(case, chopping, case, chopping) for case in cases for chopping in ROWS[case.row].choppings],
    )


def in_one_piece(cases: Iterable[Case[T]]) -> pytest.MarkDecorator:
    """Run the test, which takes `case`, with the server's bytes as they come; the row needs it as well."""
    return pytest.mark.parametrize("case", [_marked(case, "whole", case) for case in cases])


def _marked(case: Case[T], chopping: str, *values: object) -> object:
    """The values of one test, named and marked."""
    mark = getattr(pytest.mark, MARK)(case.row, case.protocol, chopping)
    parts = (case.row, case.protocol, chopping.strip(NOT_CHOPPED), case.name)
    return pytest.param(*values, marks=mark, id="-".join(filter(None, parts)))
