"""Is it this network or that host? The doors of companies that have nothing to do with the address tell.

Asked only when doors swallowed every packet. A connection is opened and closed again without a byte, so that
nobody learns more than that some computer is there: not the address, not its company. With `--private`
nobody is asked.
"""

import asyncio
from collections.abc import Collection
from typing import Final

from wizard.discovery.base_domain import base_domain
from wizard.discovery.table import ProviderTable
from wizard.net.dial import Dialer

COMPANIES: Final = ("gmail.com", "yahoo.co.jp", "icloud.com", "gmx.net")
"""Companies too large to be down, each with a network of its own."""

ANSWERS_WITHIN_S: Final = 2.5
_DOORS_CAP: Final = 4

Door = tuple[str, int]


def doors_elsewhere(
    table: ProviderTable, ports: Collection[int], *, tried: Collection[str]
) -> tuple[Door, ...]:
    """Doors with these ports at companies that none of the tried hosts belongs to."""
    known = {base_domain(host) for host in tried}
    hits = [hit for company in COMPANIES if (hit := table.lookup(company)) is not None]
    doors = (
        (server.host, server.port)
        for hit in hits
        for server in (*hit.incoming, *hit.outgoing)
        if server.port in ports and base_domain(server.host) not in known
    )
    return tuple(dict.fromkeys(doors))[:_DOORS_CAP]


async def lets_through(
    doors: Collection[Door], dialer: Dialer, *, timeout_s: float = ANSWERS_WITHIN_S
) -> bool | None:
    """Whether this network lets anything through to these doors; None when nobody can tell."""
    asked = {asyncio.ensure_future(dialer.answers(host, port, timeout_s=timeout_s)) for host, port in doors}
    told: set[bool | None] = set()
    try:
        while asked and True not in told:
            done, asked = await asyncio.wait(asked, return_when=asyncio.FIRST_COMPLETED)
            told |= {task.result() for task in done}
    finally:
        for task in asked:
            task.cancel()
        if asked:
            await asyncio.wait(asked)
    if True in told:
        return True
    return False if False in told else None
