"""A row of a table is right only when every test that names it passed."""

from typing import Literal

import pytest

from tests.helpers.tally import TALLY, rows_of


def report(row: str, outcome: Literal["passed", "failed", "skipped"]) -> pytest.TestReport:
    return pytest.TestReport(
        nodeid="test_x.py::test_x",
        location=("test_x.py", 1, "test_x"),
        keywords={},
        outcome=outcome,
        longrepr=None,
        when="call",
        user_properties=[(TALLY, ("cases", row)), ("something", "else")],
    )


def test_a_row_is_right_when_all_its_tests_passed() -> None:
    reports = [
        report("A-1", "passed"),
        report("A-1", "passed"),
        report("A-2", "passed"),
        report("A-2", "failed"),
        report("A-3", "skipped"),
        report("A-3", "passed"),
    ]

    assert rows_of(reports) == {"cases": {"A-1": True, "A-2": False, "A-3": False}}
