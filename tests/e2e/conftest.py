"""The lab, built once for all end-to-end tests, and clean for each of them."""

from collections.abc import Iterator

import pytest

from tests.lab import Lab, obstacle

SOURCE = "source"
"""The property under which a test of tests/e2e/test_sources.py keeps its line of the table."""

MECHANISM = "mechanism"
"""The same of tests/e2e/test_mechanisms.py."""


@pytest.fixture(scope="session")
def lab() -> Iterator[Lab]:
    """A running pretend internet; see tests/lab/README.md."""
    if (reason := obstacle()) is not None:
        pytest.skip(reason)
    with Lab() as running:
        yield running


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Tables of all sources, defects and mechanisms that were tried: how each ended, how many ended right."""
    _table(terminalreporter, SOURCE, title="sources of settings", total="sources")
    _table(terminalreporter, MECHANISM, title="ways to log in", total="mechanisms")


def _table(reporter: pytest.TerminalReporter, name: str, *, title: str, total: str) -> None:
    reports = [
        (report, dict(report.user_properties)[name])
        for outcome in ("passed", "failed", "skipped")
        for report in reporter.getreports(outcome)
        if isinstance(report, pytest.TestReport) and name in dict(report.user_properties)
    ]
    if not reports:
        return
    right = sum(report.passed for report, _ in reports)
    reporter.section(title)
    for report, told in sorted(reports, key=lambda pair: str(pair[1])):
        reporter.write_line(f"{'right' if report.passed else 'WRONG'}  {told}")
    reporter.write_line(f"{total} {right} of {len(reports)}")


@pytest.fixture(autouse=True)
def clean_lab(request: pytest.FixtureRequest) -> None:
    """Empty mailboxes, nothing remembered and no delay at the start of every test that uses the lab."""
    if "lab" in request.fixturenames:
        running: Lab = request.getfixturevalue("lab")
        running.set_rtt(0)
        running.reset_mail()
        running.mail.forget()
