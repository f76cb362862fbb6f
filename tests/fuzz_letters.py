"""Composes very many hostile drafts, hands them over and reads them, and tells what was not as written.

    python -m tests.fuzz_letters 10000 [FIRST]

Every draft has a number; `python -m tests.fuzz_letters 1 NUMBER` tries that one alone.
"""

import sys
import time

from tests.helpers.hostile_drafts import hostile_draft
from tests.helpers.judged_letters import faults
from tests.helpers.mail_clients import USER
from tests.helpers.mail_values import address


def main(arguments: list[str]) -> int:
    """The command; 1 when something was wrong."""
    count = int(arguments[0]) if arguments else 10_000
    first = int(arguments[1]) if len(arguments) > 1 else 0
    begun_s = time.monotonic()
    wrong = 0
    for number in range(first, first + count):
        found = faults(hostile_draft(number, address(USER)))
        wrong += bool(found)
        for fault in found:
            sys.stdout.write(f"{number}: {fault}\n")
    sys.stdout.write(f"hostile drafts {count}: wrong {wrong}, {time.monotonic() - begun_s:.0f} s\n")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
