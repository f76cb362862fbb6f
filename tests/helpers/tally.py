"""Tables at the end of a run: which rows of a list were tried, and how many of them ended right.

A test names its row by `tally(record_property, "certificates", "CRT-01 self-signed")`; a row is right when
all tests that name it passed. A skipped test makes its row wrong, for nothing was shown.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from typing import Final

import pytest

Record = Callable[[str, object], None]
"""pytest's fixture `record_property`."""

TALLY: Final = "tally"


def tally(record: Record, table: str, row: str) -> None:
    """Let this test speak for one row of a table."""
    record(TALLY, (table, row))


def rows_of(reports: Iterable[pytest.TestReport]) -> Mapping[str, Mapping[str, bool]]:
    """For each table its rows, and whether every report of a row is a pass."""
    tables: dict[str, dict[str, bool]] = defaultdict(dict)
    for report in reports:
        for name, told in report.user_properties:
            if name == TALLY:
                assert isinstance(told, tuple)
                table, row = told
                tables[table][row] = tables[table].get(row, True) and report.passed
    return tables


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """The tables, each with its count as the last line."""
    reports = [
        report
        for outcome in ("passed", "failed", "skipped", "error")
        for report in terminalreporter.getreports(outcome)
        if isinstance(report, pytest.TestReport)
    ]
    for table, rows in sorted(rows_of(reports).items()):
        terminalreporter.section(table)
        for row, right in sorted(rows.items()):
            terminalreporter.write_line(f"{'right' if right else 'WRONG'}  {row}")
        terminalreporter.write_line(f"{table} {sum(rows.values())} of {len(rows)}")
