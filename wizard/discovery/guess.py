"""Servers under the usual names below a domain, for domains that publish nothing.

What this module does not do: connect. Names that do not resolve are left out here; whether a mail server
stands behind the others is for the live probe to see.
"""

import asyncio
from collections.abc import Iterable, Mapping
from typing import Final

from wizard.discovery.asker import Asker
from wizard.discovery.base_domain import is_inside
from wizard.discovery.source import SourceAnswer
from wizard.discovery.usernames import with_usual_names
from wizard.model.address import EmailAddress
from wizard.model.candidate import Candidate, Source, Trust
from wizard.model.server import DEFAULT_PORTS, Endpoint, Protocol, Security, Server

_ITSELF: Final = ""
_NAMES: Final[Mapping[Protocol, tuple[str, ...]]] = {
    Protocol.IMAP: ("imap", "mail", _ITSELF, "imaps", "mx"),
    Protocol.POP3: ("pop", "pop3", "mail"),
    Protocol.SMTP: ("smtp", "mail", _ITSELF, "smtps", "submission", "mx"),
}
_EXCHANGERS_CAP: Final = 2


async def ask(address: EmailAddress, asker: Asker) -> SourceAnswer:
    """Resolve all names at once, and one that nobody has, to see what a wildcard would answer."""
    domain = address.domain_ascii
    named = asker.wishes.typed_hosts
    hosts = dict.fromkeys((*named, *(_host(name, domain) for names in _NAMES.values() for name in names)))
    async with asyncio.TaskGroup() as group:
        wildcard = group.create_task(_addresses(f"{asker.random_label()}.{domain}", asker))
        resolving = {host: group.create_task(_addresses(host, asker)) for host in hosts}
        exchangers = group.create_task(_own_exchangers(domain, asker))
    anything = wildcard.result()
    real = [
        host
        for host, task in resolving.items()
        # A name that has what every name has was not set up by anybody.
        if task.result() - (frozenset() if host in {domain, *named} else anything)
    ]
    return read(address, real, named=named, exchangers=exchangers.result())


def read(
    address: EmailAddress,
    real: Iterable[str],
    *,
    named: tuple[str, ...] = (),
    exchangers: tuple[str, ...] = (),
) -> SourceAnswer:
    """The servers that may stand behind names that exist, best first.

    Args:
        address: whose servers they may be.
        real: the hosts that exist.
        named: hosts that the user typed, which may also serve the other direction; they come first.
        exchangers: the domain's own mail exchangers; they come last.
    """
    existing = frozenset(real)

    def servers(protocol: Protocol) -> list[Server]:
        usual = (_host(name, address.domain_ascii) for name in _NAMES[protocol])
        hosts = [host for host in dict.fromkeys((*named, *usual)) if host in existing]
        hosts = list(dict.fromkeys((*hosts, *exchangers)))
        ways = [(security, host) for security in (Security.TLS, Security.STARTTLS) for host in hosts]
        return [_server(protocol, host, security, address) for security, host in ways]

    incoming = (*servers(Protocol.IMAP), *servers(Protocol.POP3))
    outgoing = tuple(servers(Protocol.SMTP))
    if not incoming and not outgoing:
        return SourceAnswer()
    candidate = Candidate(incoming=incoming, outgoing=outgoing, source=Source.GUESS, trust=Trust.UNSIGNED)
    return SourceAnswer(candidates=(candidate,))


async def _addresses(host: str, asker: Asker) -> frozenset[str]:
    with asker.question(Source.GUESS, f"A/AAAA {host}") as question:
        addresses = await asker.dns.addresses(host)
        question.settle_dns(addresses.outcome, ", ".join(addresses.found))
    return frozenset(addresses.found)


async def _own_exchangers(domain: str, asker: Asker) -> tuple[str, ...]:
    """The mail exchangers that belong to the domain itself and exist.

    Those of another company say only who takes the mail in, which may be a filter; the MX source knows some.
    """
    answer = await asker.dns.mx(domain)
    own = [record.host for record in answer.records if record.host != "." and is_inside(record.host, domain)]
    found = [(host, await _addresses(host, asker)) for host in own[:_EXCHANGERS_CAP]]
    return tuple(host for host, addresses in found if addresses)


def _server(protocol: Protocol, host: str, security: Security, address: EmailAddress) -> Server:
    port = DEFAULT_PORTS[protocol, security]
    endpoint = Endpoint(protocol=protocol, host=host, port=port, security=security)
    return with_usual_names(endpoint, address)


def _host(name: str, domain: str) -> str:
    return domain if name == _ITSELF else f"{name}.{domain}"
