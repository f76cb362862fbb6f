"""Time to the first window, beside a bare PySide6 window in the same run.

`python -m tests.bench.first_window`. Each start is a process of its own, from exec to the first paint,
in turn, on the offscreen platform; the medians are compared.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import textwrap
import time
from pathlib import Path

RUNS = 9
GOAL_RATIO = 2.5
CHECKOUT = Path(__file__).parents[2]

_PAINTED = """
class Painted(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, finish)
        return False


def finish():
    os.write(1, b"painted")
    os._exit(0)
"""

_BARE = f"""
import os, sys
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QLabel
{_PAINTED}
app = QApplication(sys.argv)
watcher = Painted()
app.installEventFilter(watcher)
window = QLabel("Hello")
window.resize(1000, 700)
window.show()
app.exec()
"""

_TAYORI = f"""
import os, sys
from wizard.__main__ import open_first_window


def watch(program):
    global watcher
    from PySide6.QtCore import QEvent, QObject, QTimer
{textwrap.indent(_PAINTED, "    ")}
    watcher = Painted()
    program.wizard.installEventFilter(watcher)


open_first_window(until=watch)
"""


def start_ms(code: str) -> float:
    """One start, from exec to the first paint."""
    with tempfile.TemporaryDirectory() as home:
        environment = {
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHONPATH": str(CHECKOUT),
            "TAYORI_HOME": home,
        }
        begun = time.perf_counter()
        done = subprocess.run(
            [sys.executable, "-c", code], env=environment, capture_output=True, timeout=60, check=False
        )
        elapsed = time.perf_counter() - begun
    assert done.stdout == b"painted", done.stderr.decode()
    return elapsed * 1000


def main() -> int:
    """Print both medians and their ratio; 1 when it is over the goal."""
    bare: list[float] = []
    tayori: list[float] = []
    for _ in range(RUNS):
        bare.append(start_ms(_BARE))
        tayori.append(start_ms(_TAYORI))
    ratio = statistics.median(tayori) / statistics.median(bare)
    sys.stdout.write(
        f"bare PySide6 window {statistics.median(bare):.0f} ms, first page of Tayori "
        f"{statistics.median(tayori):.0f} ms: {ratio:.2f} x (goal <= {GOAL_RATIO})\n"
    )
    return 0 if ratio <= GOAL_RATIO else 1


if __name__ == "__main__":
    sys.exit(main())
