"""These tests run on the PC side of a lab (`Lab.pytest`); elsewhere there is nothing to collect here."""

import os
from pathlib import Path

import pytest

from tests.lab import INSIDE, Mailroom

OFFSCREEN_SAYS = "This plugin does not support (propagateSizeHints|raise)"
"""The display that is none warns of what it cannot do; that is no fault of a window."""

collect_ignore_glob = [] if os.environ.get(INSIDE) else ["test_*.py"]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Lets these tests use the network, which is the lab's."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.e2e)
            item.add_marker(pytest.mark.qt_log_ignore(OFFSCREEN_SAYS, extend=True))


@pytest.fixture(scope="session")
def mailroom() -> Mailroom:
    """The mailboxes and the logs of the lab that this test runs in."""
    return Mailroom.inside()
