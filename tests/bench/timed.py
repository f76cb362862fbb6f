"""Runs one program and says how long it took, on the clock and on the processors, and its largest memory.

`python -I -S timed.py COMMAND…` prints one line of JSON after the program's own output. A process of its own,
because the kernel counts the memory of whoever starts a program as the program's.
"""

import json
import os
import sys
import time


def main() -> int:
    """Start, wait, tell; the status is the program's."""
    begun_s = time.monotonic()
    child = os.posix_spawnp(sys.argv[1], sys.argv[1:], os.environ)
    _, status, usage = os.wait4(child, 0)
    told = {
        "wall_s": time.monotonic() - begun_s,
        "cpu_s": usage.ru_utime + usage.ru_stime,
        "rss_mb": usage.ru_maxrss / 1024,
    }
    sys.stdout.write(f"\n{json.dumps(told)}\n")
    return os.waitstatus_to_exitcode(status)


if __name__ == "__main__":
    sys.exit(main())
