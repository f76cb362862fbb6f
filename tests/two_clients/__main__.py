"""Random stories by hand, as root: `python -m tests.two_clients [--operations 100000] [--seed 1]`."""

import argparse
import sys

from tests.lab import Lab, LabError
from tests.two_clients.accounts import ROWS


def main() -> int:
    """The command; 1 when something diverged."""
    parser = argparse.ArgumentParser(prog="python -m tests.two_clients")
    parser.add_argument("--operations", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=1, help="of the first story; each has the next one")
    wish = parser.parse_args()
    command = [
        *(sys.executable, "-m", "tests.two_clients.inside"),
        *("--operations", str(wish.operations), "--seed", str(wish.seed)),
    ]
    try:
        with Lab(ROWS) as lab:
            return lab.internet.popen(command, own_session=False).wait()
    except LabError as error:
        sys.stderr.write(f"{error}\n")
        return 1


if __name__ == "__main__":
    sys.exit(main())
