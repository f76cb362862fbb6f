"""Round trips until the settings are known at 80 ms, beside the same sources asked one after another.

`python -m tests.bench.discovery_rtt` (as root). The plain run asks the same questions with the same code in
the order of trust and stops at the first answer; live handshakes and logins are not part of either.
"""

import asyncio
import dataclasses
import json
import statistics
import sys
from dataclasses import dataclass

from tests.lab import Lab
from wizard import resources
from wizard.discovery.asker import Asker
from wizard.discovery.base_domain import base_domain
from wizard.discovery.run import discover
from wizard.discovery.sources import SOURCES
from wizard.discovery.table import ProviderTable
from wizard.discovery.wishes import Wishes
from wizard.model.address_check import check_address
from wizard.model.candidate import Source
from wizard.net.internet import Internet

RTT_MS = 80.0
RUNS = 3
DOMAINS = (
    "autoconfig.test",
    "wellknown.test",
    "pacc.test",
    "srv.test",
    "ispdb.test",
    "mailconf.test",
    "hosted.test",
    "mx-listed.test",
    "autodiscover.test",
    "autodiscover-srv.test",
    "autodiscover-302.test",
    "tenant.test",
    "guess-tls.test",
    "mx-host.test",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Times:
    """Both ways to the settings of one domain, in milliseconds, and where they were found."""

    source: str
    together_ms: float
    in_turn_ms: float


async def measure(domain: str) -> Times:
    """Both runs, each with an internet of its own, from inside the lab."""
    address = check_address(f"taro@{domain}").address
    assert address is not None
    table = ProviderTable.load(resources.path("providers.json"))
    loop = asyncio.get_running_loop()
    first, internet = Internet.real(), Internet.real()
    # What is read once from the disk counts for neither: certificates, and the list of public suffixes.
    for one in (first, internet):
        one.tls.context()
    base_domain(address.domain_ascii)

    begun_s = loop.time()
    found = await discover(address, Wishes(), internet=first, table=table, on_evidence=lambda _evidence: None)
    together_s = loop.time() - begun_s

    asker = Asker(
        dns=internet.dns,
        http=internet.http,
        table=table,
        wishes=Wishes(),
        random_label=lambda: "tayori-0123456789abcdef",
        on_evidence=lambda _evidence: None,
    )
    begun_s = loop.time()
    for spec in SOURCES:
        if (await spec.ask(address, asker)).candidates:
            break
    in_turn_s = loop.time() - begun_s
    source = found.candidates[0].source if found.candidates else Source.TABLE
    return Times(source=source.value, together_ms=together_s * 1000, in_turn_ms=in_turn_s * 1000)


def run(lab: Lab, domain: str) -> Times:
    """One measurement on the PC side of the lab."""
    done = lab.run([sys.executable, "-m", "tests.bench.discovery_rtt", domain])
    assert done.returncode == 0, done
    return Times(**json.loads(done.stdout))


def main() -> int:
    """Print the table; 1 when anything takes longer than the plain run."""
    slower = False
    with Lab(rtt_ms=RTT_MS) as lab:
        for domain in DOMAINS:
            runs = [run(lab, domain) for _ in range(RUNS)]
            together = statistics.median(one.together_ms for one in runs) / RTT_MS
            in_turn = statistics.median(one.in_turn_ms for one in runs) / RTT_MS
            # What asking all the others at the same time may cost a slow machine.
            slower |= together > in_turn + 1.0
            sys.stdout.write(
                f"{domain:22} {runs[0].source:13} {together:5.1f} round trips, "
                f"one after another {in_turn:5.1f}, ratio {together / in_turn:.2f}\n"
            )
    return int(slower)


if __name__ == "__main__":
    if len(sys.argv) == 2:
        times = asyncio.run(measure(sys.argv[1]))
        sys.stdout.write(json.dumps(dataclasses.asdict(times)))
    else:
        sys.exit(main())
