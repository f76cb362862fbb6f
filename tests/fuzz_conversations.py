"""Holds very many spoilt conversations with the three clients and tells how it went.

    python -m tests.fuzz_conversations 100000 [SEED]

Every conversation has a number; `python -m tests.fuzz_conversations 1 NUMBER` holds that one alone.
"""

import resource
import signal
import sys
import time
import traceback
from collections import Counter
from dataclasses import dataclass, field

from typing_extensions import override

from tests.helpers.hostile_run import Run
from tests.helpers.mutation import PROTOCOLS, Mutator

HANGS_AFTER_S = 5.0
"""So much processor time for one conversation is a hang: an ordinary one takes less than a thousandth."""


class HangError(Exception):
    """A conversation took too much processor time."""


@dataclass(slots=True)
class Tally:
    """How the conversations of one protocol went."""

    protocol: str
    conversations: int = 0
    exceptions: int = 0
    hangs: int = 0
    ends: Counter[str] = field(default_factory=Counter)
    grown_mib: float = 0.0
    seconds: float = 0.0

    @override
    def __str__(self) -> str:
        ends = ", ".join(f"{name} {count}" for name, count in self.ends.most_common(8))
        return (
            f"{self.protocol}: conversations {self.conversations}, exceptions {self.exceptions}, "
            f"hangs {self.hangs}, memory +{self.grown_mib:.1f} MiB, {self.seconds:.0f} s ({ends})"
        )


def hold(protocol: str, count: int, *, first: int = 0) -> Tally:
    """Hold so many conversations, and say what was wrong with each that was."""
    tally = Tally(protocol)
    mutator = Mutator(protocol)
    before_s, before_kib = time.monotonic(), _peak_kib()
    earlier = signal.signal(signal.SIGVTALRM, _hangs)
    try:
        for number in range(first, first + count):
            _hold_one(mutator, number, tally)
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, earlier)
    tally.seconds = time.monotonic() - before_s
    tally.grown_mib = (_peak_kib() - before_kib) / 1024
    return tally


def _hold_one(mutator: Mutator, number: int, tally: Tally) -> None:
    run = Run(mutator.mutated(number))
    tally.conversations += 1
    signal.setitimer(signal.ITIMER_VIRTUAL, HANGS_AFTER_S)
    try:
        run.hold()
    except HangError:
        tally.hangs += 1
        _tell(tally.protocol, number)
    except Exception:  # noqa: BLE001 - whatever it is, it is counted and told
        tally.exceptions += 1
        _tell(tally.protocol, number)
    tally.ends += run.ends


def _hangs(_signal: int, _frame: object) -> None:
    raise HangError


def _tell(protocol: str, number: int) -> None:
    sys.stderr.write(f"{protocol} {number}:\n{traceback.format_exc()}\n")


def _peak_kib() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def main(arguments: list[str]) -> int:
    """The command; 1 when something was wrong."""
    count = int(arguments[0]) if arguments else 100_000
    first = int(arguments[1]) if len(arguments) > 1 else 0
    wrong = 0
    for protocol in PROTOCOLS:
        tally = hold(protocol, count, first=first)
        wrong += tally.exceptions + tally.hangs
        sys.stdout.write(f"{tally}\n")
        sys.stdout.flush()
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
