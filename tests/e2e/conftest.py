"""The lab, built once for all end-to-end tests, and clean for each of them."""

from collections.abc import Iterator

import pytest

from tests.lab import Lab, obstacle


@pytest.fixture(scope="session")
def lab() -> Iterator[Lab]:
    """A running pretend internet; see tests/lab/README.md."""
    if (reason := obstacle()) is not None:
        pytest.skip(reason)
    with Lab() as running:
        yield running


@pytest.fixture(autouse=True)
def clean_lab(request: pytest.FixtureRequest) -> None:
    """Empty mailboxes, nothing remembered and no delay at the start of every test that uses the lab."""
    if "lab" in request.fixturenames:
        running: Lab = request.getfixturevalue("lab")
        running.set_rtt(0)
        running.reset_mail()
        running.mail.forget()
