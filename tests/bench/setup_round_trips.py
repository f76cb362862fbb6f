"""Round trips that `setup` needs at 80 ms, beside two plain logins with settings that are already known.

`python -m tests.bench.setup_round_trips` (as root). The real thing beside it is Python's imaplib and smtplib,
one after the other, which know host, port and login name from the start and look for nothing.
"""

import statistics
import sys
import tempfile
from pathlib import Path

from tests.lab import Lab
from tests.lab.providers import provider

RTT_MS = 80.0
RUNS = 3
GOAL_ROUND_TRIPS = 18.0
DOMAINS = (
    "ocn.ne.jp",
    "autoconfig.test",
    "wellknown.test",
    "srv.test",
    "guess-tls.test",
    "guess-starttls.test",
)

_KNOWN = """
import imaplib, smtplib, ssl, sys, time
imap_host, smtp_host, user = sys.argv[1:4]
word = sys.stdin.readline().rstrip("\\n")
context = ssl.create_default_context()
begun = time.monotonic()
box = imaplib.IMAP4_SSL(imap_host, 993, ssl_context=context)
box.login(user, word)
post = smtplib.SMTP_SSL(smtp_host, 465, context=context)
post.login(user, word)
print(round((time.monotonic() - begun) * 1000))
"""


def setup_ms(lab: Lab, domain: str) -> int:
    """How long one `setup` took, from the address to both logins, in milliseconds."""
    with tempfile.TemporaryDirectory() as home:
        outcome = lab.tayori(
            "setup",
            f"taro@{domain}",
            "--password-stdin",
            "--json",
            "--secrets",
            "session",
            home=Path(home),
            stdin=provider(domain).user("taro").password + "\n",
        )
    answer = outcome.json
    assert answer["status"] == "ready", outcome
    return int(answer["elapsed_ms"])


def known_ms(lab: Lab) -> int:
    """How long two logins take with the standard library, one after the other, everything known."""
    done = lab.run(
        [sys.executable, "-c", _KNOWN, "imap.ocn.ne.jp", "smtp.ocn.ne.jp", "taro@ocn.ne.jp"],
        stdin=provider("ocn.ne.jp").user("taro").password + "\n",
    )
    assert done.returncode == 0, done
    return int(done.stdout)


def main() -> int:
    """Print the table; 1 when a provider needs more round trips than the goal."""
    worst = 0.0
    with Lab(rtt_ms=RTT_MS) as lab:
        known = statistics.median(known_ms(lab) for _ in range(RUNS))
        sys.stdout.write(
            f"known settings, imaplib then smtplib: {known:.0f} ms = {known / RTT_MS:.1f} round trips\n"
        )
        for domain in DOMAINS:
            median = statistics.median(setup_ms(lab, domain) for _ in range(RUNS))
            worst = max(worst, median / RTT_MS)
            sys.stdout.write(
                f"setup {domain:20} {median:5.0f} ms = {median / RTT_MS:4.1f} round trips, "
                f"{median / known:.2f} x known settings\n"
            )
    sys.stdout.write(f"worst {worst:.1f} round trips (goal <= {GOAL_ROUND_TRIPS:.0f})\n")
    return 0 if worst <= GOAL_ROUND_TRIPS else 1


if __name__ == "__main__":
    sys.exit(main())
