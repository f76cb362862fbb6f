"""Reading batches of mails before they are stored: in this process, or in two of their own when many come."""

import os
import subprocess
import sys
from collections.abc import Sequence
from contextlib import suppress
from itertools import pairwise
from pathlib import Path
from typing import Self

from wizard.mail.receiving import reader_process
from wizard.mail.receiving.reader_process import FrameError, read_arrivals, write_mails
from wizard.mail.store.arrival import Arrival, read_arrival
from wizard.mail.store.rows import NewMail

WORTH = 500
"""For fewer mails the start of a process takes longer than it saves."""
_PROCESSES = 2
_PIPE_BYTES = 1024 * 1024
_ROOT = Path(__file__).resolve().parents[3]
_COMMAND = (sys.executable, "-P", "-m", reader_process.__name__)


class Reader:
    """Reads mails for one fetch of about `expected` of them.

    A process that cannot be started, or ends, is no loss: what it was reading is read here.
    """

    def __init__(self, expected: int) -> None:
        worth_it = expected >= WORTH and _processors() > 1
        started = [_start() for _ in range(_PROCESSES)] if worth_it else []
        self._processes = [process for process in started if process is not None]

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def is_apart(self) -> bool:
        """Whether other processes read, and this one is free meanwhile."""
        return bool(self._processes)

    def read(self, batch: Sequence[NewMail]) -> list[Arrival]:
        """What must be known of these mails, in their order. Blocks, and never raises."""
        if self._processes:
            try:
                return self._read_apart(batch)
            except (FrameError, OSError, ValueError):
                self.close()
        return [read_arrival(mail) for mail in batch]

    def _read_apart(self, batch: Sequence[NewMail]) -> list[Arrival]:
        """Each process gets a share; all of them read before the first is heard."""
        shares = _shares(batch, len(self._processes))
        for process, share in zip(self._processes, shares, strict=True):
            assert process.stdin is not None
            write_mails(process.stdin, share)
        arrivals: list[Arrival] = []
        for process, share in zip(self._processes, shares, strict=True):
            assert process.stdout is not None
            arrivals += read_arrivals(process.stdout, share)
        return arrivals

    def close(self) -> None:
        """End the processes; what they are reading now is read here."""
        processes, self._processes = self._processes, []
        for process in processes:
            process.kill()
            # What stands in the buffers finds nobody who reads it any more.
            with suppress(OSError), process:
                pass


def _shares(batch: Sequence[NewMail], count: int) -> list[Sequence[NewMail]]:
    """The batch in its order, in so many pieces of about the same number."""
    cuts = [len(batch) * number // count for number in range(count + 1)]
    return [batch[start:end] for start, end in pairwise(cuts)]


def _start() -> "subprocess.Popen[bytes] | None":
    environment = {**os.environ, "PYTHONPATH": str(_ROOT)}
    try:
        return subprocess.Popen(  # noqa: S603 - this interpreter, and a module of this program
            _COMMAND,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=environment,
            pipesize=_PIPE_BYTES,
        )
    except OSError:
        return None


def _processors() -> int:
    """How many processors this program may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
