"""Reading batches of mails before they are stored: in this process, or in one of its own when many come."""

import os
import subprocess
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Self

from wizard.mail import reader_process
from wizard.mail.arrival import Arrival, read_arrival
from wizard.mail.reader_process import FrameError, read_arrivals, write_mails
from wizard.mail.rows import NewMail

WORTH = 500
"""For fewer mails the start of a process takes longer than it saves."""
_FEWEST_PROCESSORS = 2
_ROOT = Path(__file__).resolve().parents[2]
_COMMAND = (sys.executable, "-P", "-m", reader_process.__name__)


class Reader:
    """Reads mails for one fetch of about `expected` of them.

    A process that cannot be started, or ends, is no loss: what it was reading is read here.
    """

    def __init__(self, expected: int) -> None:
        worth_it = expected >= WORTH and _processors() >= _FEWEST_PROCESSORS
        self._process = _start() if worth_it else None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def is_apart(self) -> bool:
        """Whether another process reads, and this one is free meanwhile."""
        return self._process is not None

    def read(self, batch: Sequence[NewMail]) -> list[Arrival]:
        """What must be known of these mails, in their order. Blocks, and never raises."""
        process = self._process
        if process is not None and process.stdin is not None and process.stdout is not None:
            try:
                write_mails(process.stdin, batch)
                return read_arrivals(process.stdout, batch)
            except (FrameError, OSError, ValueError):
                self.close()
        return [read_arrival(mail) for mail in batch]

    def close(self) -> None:
        """End the process; what it is reading now is read here."""
        process, self._process = self._process, None
        if process is None:
            return
        process.kill()
        # What stands in the buffers finds nobody who reads it any more.
        with suppress(OSError), process:
            pass


def _start() -> "subprocess.Popen[bytes] | None":
    environment = {**os.environ, "PYTHONPATH": str(_ROOT)}
    try:
        return subprocess.Popen(  # noqa: S603 - this interpreter, and a module of this program
            _COMMAND,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=environment,
        )
    except OSError:
        return None


def _processors() -> int:
    """How many processors this program may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
