"""Fails a test that leaves a thread running, or logs a warning that it did not ask for."""

import logging
import threading
import time
from collections.abc import Iterator

import pytest
from typing_extensions import override

ENDS_WITHIN_S = 1.0


class _Warnings(logging.Handler):
    """Collects what is said at WARNING or worse."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.said: list[str] = []

    @override
    def emit(self, record: logging.LogRecord) -> None:
        self.said.append(f"{record.levelname} {record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def no_thread_survives() -> Iterator[None]:
    """Whoever starts a thread ends it; daemon threads are those that nobody can end."""
    before = set(threading.enumerate())
    yield
    give_up_at = time.monotonic() + ENDS_WITHIN_S
    started = [thread for thread in threading.enumerate() if thread not in before and not thread.daemon]
    for thread in started:
        thread.join(max(0.0, give_up_at - time.monotonic()))
    surviving = [thread.name for thread in started if thread.is_alive()]
    if surviving:
        pytest.fail(f"threads still running: {', '.join(surviving)}")


@pytest.fixture(autouse=True)
def no_unexpected_warning_is_logged(request: pytest.FixtureRequest) -> Iterator[None]:
    """A test that expects a warning takes the caplog fixture and looks at it."""
    warnings = _Warnings()
    root = logging.getLogger()
    root.addHandler(warnings)
    yield
    root.removeHandler(warnings)
    if warnings.said and "caplog" not in request.fixturenames:
        pytest.fail("logged without being expected:\n" + "\n".join(warnings.said))
