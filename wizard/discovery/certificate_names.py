"""Other names of a mail server, as its certificate gives them when it is not for the name that was tried.

They are offered and never taken silently: whoever stands on the way may show any certificate of his own.
"""

import asyncio
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Final

from wizard.discovery.ways import public_host
from wizard.model.candidate import Candidate, Source, Trust
from wizard.model.probe import CertificateProblem, ProbeResult
from wizard.model.server import Server
from wizard.net.dns import Dns

_NAMES_CAP: Final = 10
_KEPT_CAP: Final = 2


def names_by_host(results: Iterable[ProbeResult]) -> Mapping[str, tuple[str, ...]]:
    """The host names in the certificates that were refused for being somebody else's, by the host tried."""
    found: dict[str, tuple[str, ...]] = {}
    for result in results:
        certificate = result.tls.certificate if result.tls is not None else None
        if certificate is None or certificate.problem is not CertificateProblem.WRONG_NAME:
            continue
        names = [host for name in certificate.names if (host := public_host(name)) is not None]
        if names:
            found[result.endpoint.host] = tuple(dict.fromkeys(names))[:_NAMES_CAP]
    return found


async def alternative(candidate: Candidate, results: Sequence[ProbeResult], dns: Dns) -> Candidate | None:
    """The candidate with the hosts called by the names in their certificates, None when that leads nowhere.

    A name counts only when it leads to the same machine.
    """
    names: dict[str, tuple[str, ...]] = {}
    for host, offered in names_by_host(results).items():
        machine, *others = await asyncio.gather(*(_addresses(name, dns) for name in (host, *offered)))
        same = [name for name, addresses in zip(offered, others, strict=True) if machine & addresses]
        if same:
            names[host] = tuple(same[:_KEPT_CAP])
    servers = (*candidate.incoming, *candidate.outgoing)
    if not any(server.endpoint.host in names for server in servers):
        return None
    return replace(
        candidate,
        incoming=_renamed(candidate.incoming, names),
        outgoing=_renamed(candidate.outgoing, names),
        source=Source.GUESS,
        trust=Trust.UNSIGNED,
    )


async def _addresses(host: str, dns: Dns) -> frozenset[str]:
    return frozenset((await dns.addresses(host)).found)


def _renamed(servers: Iterable[Server], names: Mapping[str, tuple[str, ...]]) -> tuple[Server, ...]:
    renamed = [
        replace(server, endpoint=replace(server.endpoint, host=host))
        for server in servers
        for host in names.get(server.endpoint.host, (server.endpoint.host,))
    ]
    return tuple(dict.fromkeys(renamed))
