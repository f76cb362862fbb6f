"""Tells the stories on the servers' side of a lab, where no wire is between; see `tests.two_clients`."""

import argparse
import sys
import time
from pathlib import Path

from tests.lab import Mailroom
from tests.lab.plan import HOME, make_plan
from tests.two_clients.accounts import ROWS
from tests.two_clients.telling import Teller, Told, tell_all


def main() -> int:
    """The command; 1 when something diverged."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--operations", type=int, required=True)
    parser.add_argument("--seed", type=int, required=True)
    wish = parser.parse_args()
    begun_s = time.monotonic()

    def note(told: Told) -> None:
        sys.stderr.write(f"\r{told.operations} operations, {time.monotonic() - begun_s:.0f} s")

    teller = Teller(Mailroom(Path(HOME), make_plan(ROWS)), Path(HOME))
    told = tell_all(teller, count=wish.operations, first=wish.seed, note=note)
    sys.stderr.write("\n")
    kinds = "".join(f"{count:7} {kind}\n" for kind, count in told.kinds.most_common())
    places = ", ".join(f"{count} at {row}" for row, count in sorted(told.rows.items()))
    sys.stdout.write(f"{kinds}{told.meanwhile:7} more of the phone's in the middle of syncs\n{places}\n")
    sys.stdout.write(
        f"{told.operations} operations in {told.stories} stories, {told.syncs} syncs "
        f"({told.breaks} broken or interrupted), {told.calm} calm moments, {len(told.faults)} divergences, "
        f"{time.monotonic() - begun_s:.1f} s\n"
    )
    sys.stdout.write("".join(f"{fault}\n" for fault in told.faults))
    return 1 if told.faults else 0


if __name__ == "__main__":
    sys.exit(main())
