"""The window answers while much happens: never busy for more than a twentieth of a second at a stretch.

The mails that mean to hold it up are in test_hostile_mails.py.
"""

import json
import os
import subprocess
import sys

import pytest

from tests.helpers.sources import CHECKOUT
from tests.helpers.tally import Record, tally

BUSY_MS = 50.0
# Whoever shares the processor's caches makes the same work longer; what is ours is there every time.
TRIES = 2
FEWEST_TICKS = 5
"""A busy machine has few; without any, nothing would have been watched."""


def watch(scene: str, count: int) -> dict[str, float]:
    """Run a scene in a program of its own; what it tells."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.helpers.stall_watch", scene, str(count)],
        cwd=CHECKOUT,
        env={**os.environ, "PYTHONPATH": str(CHECKOUT), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=110,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-4000:]
    told: dict[str, float] = json.loads(done.stdout)
    assert told["is_over"], done.stderr[-4000:]
    return told


@pytest.mark.timeout(120)
@pytest.mark.parametrize(("scene", "count"), [("burst", 10_000), ("candidates", 100), ("practice", 10_000)])
def test_the_window_never_stands_still(scene: str, count: int, record_property: Record) -> None:
    tally(record_property, "windows that never stand still", f"{scene}, {count}")

    longest = []
    for _ in range(TRIES):
        told = watch(scene, count)
        assert told["ticks"] >= FEWEST_TICKS
        # Neither busy itself, nor kept from its turn by the threads that fetch and look up.
        longest.append(max(told["longest_ms"], told["longest_held_ms"]))
        if longest[-1] <= BUSY_MS:
            break

    assert min(longest) <= BUSY_MS


@pytest.mark.timeout(120)
def test_a_window_that_stands_still_would_be_seen() -> None:
    assert watch("still", 80)["longest_ms"] > BUSY_MS
