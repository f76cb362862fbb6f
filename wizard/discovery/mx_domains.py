"""What the company that takes in the mail of a domain publishes for its own domains.

That it is the right company rests on unsigned DNS, however well its own answer is protected.
"""

import asyncio
from collections.abc import Iterable
from typing import Final

from wizard.discovery import autoconfig, ispdb
from wizard.discovery.asker import Asker
from wizard.discovery.base_domain import base_domain, is_public_suffix
from wizard.discovery.source import SourceAnswer
from wizard.model.address import EmailAddress
from wizard.model.candidate import Source, Trust
from wizard.net.dns import MxRecord
from wizard.net.host_names import is_public_host_name

_CAP: Final = 3


def domains(records: Iterable[MxRecord], domain: str) -> tuple[str, ...]:
    """The domains to ask about, given the exchangers of a domain.

    They are the name of each exchanger without its first label, and its base domain; only the most preferred
    exchangers count. Never a public suffix, and never the domain itself.
    """
    usable = [record for record in records if is_public_host_name(record.host)]
    best = min((record.preference for record in usable), default=0)
    hosts = [record.host for record in usable if record.preference == best]
    found = [name for host in hosts for name in (host.partition(".")[2], base_domain(host))]
    fit = (name for name in found if is_public_host_name(name) and not is_public_suffix(name))
    return tuple(name for name in dict.fromkeys(fit) if name != domain)[:_CAP]


async def ask(address: EmailAddress, asker: Asker) -> SourceAnswer:
    """Ask at each domain's own place, then the shared list; nothing when the table knows the company."""
    answer = await asker.dns.mx(address.domain_ascii)
    if any(asker.table.lookup_mx(record.host) is not None for record in answer.records):
        return SourceAnswer()
    names = domains(answer.records, address.domain_ascii)
    urls = (*map(autoconfig.place_url, names), *map(ispdb.url, names))
    async with asyncio.TaskGroup() as group:
        asking = [
            group.create_task(autoconfig.ask_url(url, address, asker, source=Source.MX, trust=Trust.UNSIGNED))
            for url in urls
        ]
        best = SourceAnswer()
        for task in asking:
            found = await task
            if found.candidates:
                best = found
                break
        for task in asking:
            task.cancel()
    return best
