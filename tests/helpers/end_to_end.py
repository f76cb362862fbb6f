"""End-to-end tests need root; under TAYORI_E2E=require a skipped one is a failed one."""

import os
from collections.abc import Generator
from pathlib import Path

import pytest

FOLDER = Path(__file__).parents[1] / "e2e"
TIMEOUT_S = 300
NEEDS_ROOT = "end-to-end tests make network namespaces and start mail servers: run ./test as root"


def is_required() -> bool:
    """Whether a skipped end-to-end test must fail the run."""
    return os.environ.get("TAYORI_E2E") == "require"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Marks what lies in tests/e2e, gives it more time, and skips it for want of root."""
    for item in items:
        if FOLDER in item.path.parents:
            item.add_marker("e2e")
        if item.get_closest_marker("e2e") is None:
            continue
        if item.get_closest_marker("timeout") is None:
            item.add_marker(pytest.mark.timeout(TIMEOUT_S))
        if os.geteuid() != 0:
            item.add_marker(pytest.mark.skip(reason=NEEDS_ROOT))


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item,
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    report = yield
    if item.get_closest_marker("e2e") is not None:
        _forbid_skip(report)
    return report


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report(
    collector: pytest.Collector,
) -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
    report = yield
    if FOLDER in collector.path.parents:
        _forbid_skip(report)
    return report


def _forbid_skip(report: pytest.TestReport | pytest.CollectReport) -> None:
    if report.skipped and is_required():
        report.outcome = "failed"
        report.longrepr = f"skipped under TAYORI_E2E=require: {report.longrepr}"
