"""The verdicts on the ports of some hosts, all of them asked at once and without any credentials."""

import asyncio
from collections.abc import Callable, Iterable, Sequence
from typing import Final

from wizard.model.probe import ProbeResult
from wizard.model.server import PROBED_PORTS, Endpoint
from wizard.net.internet import Internet
from wizard.probe.examine import examine
from wizard.probe.plan import endpoints
from wizard.probe.pool import Pool
from wizard.probe.verdict import Seen, seen_again

PROBE_TIMEOUT_S: Final = 8.0


async def probe_hosts(
    hosts: Sequence[str],
    ports: Sequence[int] = tuple(PROBED_PORTS),
    *,
    internet: Internet,
    pool: Pool | None = None,
    on_result: Callable[[ProbeResult], None] | None = None,
    timeout_s: float = PROBE_TIMEOUT_S,
) -> tuple[ProbeResult, ...]:
    """One verdict for each port of each host, in the order asked; ports must be known to `kind_of_port`."""
    return await probe_endpoints(
        endpoints(hosts, ports), internet=internet, pool=pool, on_result=on_result, timeout_s=timeout_s
    )


async def probe_endpoints(
    doors: Iterable[Endpoint],
    *,
    internet: Internet,
    pool: Pool | None = None,
    on_result: Callable[[ProbeResult], None] | None = None,
    timeout_s: float = PROBE_TIMEOUT_S,
) -> tuple[ProbeResult, ...]:
    """One verdict for each door, in the order asked; `on_result` hears each as it comes.

    Connections that can be used go into the pool, if there is one.
    """

    async def probe(endpoint: Endpoint) -> Seen:
        seen, stream = await examine(endpoint, internet, timeout_s=timeout_s)
        if stream is not None and pool is not None and seen.is_usable:
            pool.put(stream)
        elif stream is not None:
            stream.hang_up()
        if on_result is not None:
            on_result(seen.result)
        return seen

    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(probe(door)) for door in doors]
    return tuple(seen_again(task.result(), internet.tls).result for task in tasks)
