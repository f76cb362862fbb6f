"""Ties tests to rows of the table of attacks, and prints how many rows held."""

import pytest
from PySide6.QtWidgets import QApplication

from tests.attacks.cases import MARK
from tests.attacks.rows import ROWS
from tests.attacks.tally import Tried, told
from tests.helpers.transcript import CHOPPINGS, Chop, whole
from wizard.gui.look import Look

_PROPERTY = "attack"


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line(
        "markers", f"{MARK}(id, protocol, chopping): shows one row of the table of attacks"
    )


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        for mark in item.iter_markers(MARK):
            item.user_properties.append((_PROPERTY, mark.args))


@pytest.fixture
def chop(chopping: str) -> Chop:
    """How the server's bytes are cut in this case; in one piece where nothing is received."""
    return CHOPPINGS.get(chopping, whole)


@pytest.fixture
def look(qapp: QApplication) -> Look:
    """How windows look; `qapp` is there before the first widget."""
    assert qapp is not None
    return Look()


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """The table of attacks: what did not hold, and how many rows of each family did."""
    tried = [
        Tried(*told_by, held=report.passed)  # type: ignore[misc]
        for outcome in ("passed", "failed", "error", "skipped")
        for report in terminalreporter.getreports(outcome)
        if isinstance(report, pytest.TestReport)
        for name, told_by in report.user_properties
        if name == _PROPERTY
    ]
    if tried:
        terminalreporter.section("attacks")
        for line in told(ROWS, tried):
            terminalreporter.write_line(line)
