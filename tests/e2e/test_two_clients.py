"""Two clients at one mailbox of a real server come to the same state, whatever happens in whatever order."""

import sys

import pytest

from tests.lab import Lab, obstacle
from tests.two_clients.accounts import ROWS

OPERATIONS = 10_000
"""In every run; 100,000 and more by hand: `python -m tests.two_clients`."""
FIRST_SEED = 1


@pytest.mark.skipif(obstacle() is not None, reason=obstacle() or "")
@pytest.mark.timeout(420)
def test_two_clients_never_diverge() -> None:
    command = [
        *(sys.executable, "-m", "tests.two_clients.inside"),
        *("--operations", str(OPERATIONS), "--seed", str(FIRST_SEED)),
    ]
    with Lab(ROWS) as lab:
        told = lab.internet.run(command, timeout_s=600)

    assert told.returncode == 0, told.stdout + told.stderr
    assert "0 divergences" in told.stdout
    assert int(told.stdout.splitlines()[-1].split()[0]) >= OPERATIONS
