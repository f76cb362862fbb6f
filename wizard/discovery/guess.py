"""Servers under the usual names below a domain, for domains that publish nothing.

What this module does not do: connect. Names that do not resolve are left out here; whether a mail server
stands behind the others is for the live probe to see.
"""

import asyncio
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import Final

from wizard.discovery.asker import Asker
from wizard.discovery.base_domain import is_inside
from wizard.discovery.source import SourceAnswer
from wizard.discovery.usernames import with_usual_names
from wizard.model.address import EmailAddress
from wizard.model.candidate import Candidate, Source, Trust
from wizard.model.problem import Problem, ProblemCode
from wizard.model.server import DEFAULT_PORTS, Endpoint, Protocol, Security, Server
from wizard.net.dns import Addresses
from wizard.net.host_names import is_public_host_name

_ITSELF: Final = ""
_NAMES: Final[Mapping[Protocol, tuple[str, ...]]] = {
    Protocol.IMAP: ("imap", "mail", _ITSELF, "imaps", "mx"),
    Protocol.POP3: ("pop", "pop3", "mail"),
    Protocol.SMTP: ("smtp", "mail", _ITSELF, "smtps", "submission", "mx"),
}
_EXCHANGERS_CAP: Final = 3
_NOBODY: Final = "example.com"  # RFC 2606 §3: reserved, and nothing is below it


async def ask(address: EmailAddress, asker: Asker) -> SourceAnswer:
    """Resolve all names at once, and two that nobody has: below the domain, and where nobody has any.

    The first shows what a wildcard of the domain answers, the second what the network itself makes up.
    """
    domain = address.domain_ascii
    named = asker.wishes.typed_hosts
    hosts = dict.fromkeys((*named, *(_host(name, domain) for names in _NAMES.values() for name in names)))
    async with asyncio.TaskGroup() as group:
        wildcard = group.create_task(_addresses(f"{asker.random_label()}.{domain}", asker))
        nobody = group.create_task(_addresses(f"{asker.random_label()}.{_NOBODY}", asker))
        resolving = {host: group.create_task(_addresses(host, asker)) for host in hosts}
        exchanging = group.create_task(_exchangers(domain, asker))
        await asyncio.wait({wildcard, nobody, *resolving.values()})
        made_up = frozenset(nobody.result().found)
        anything = made_up | frozenset(wildcard.result().found)
        # A name that has what every name has was not set up by anybody.
        real = [
            host
            for host, task in resolving.items()
            if frozenset(task.result().found) - (made_up if host in {domain, *named} else anything)
        ]
        # The exchangers, whose names come a round trip later, change nothing about these.
        asker.foretell(Source.GUESS, read(address, real, named=named).candidates)
    aliases = {host: alias for host in real if (alias := resolving[host].result().alias_of) is not None}
    answer = read(address, real, named=named, aliases=aliases, exchangers=exchanging.result())
    blocked = (Problem(code=ProblemCode.NETWORK_BLOCKED, facts=(domain,)),) if made_up else ()
    return replace(answer, obstacles=blocked)


def read(
    address: EmailAddress,
    real: Iterable[str],
    *,
    named: tuple[str, ...] = (),
    aliases: Mapping[str, str] | None = None,
    exchangers: tuple[str, ...] = (),
) -> SourceAnswer:
    """The servers that may stand behind names that exist, best first.

    Hosts of other domains make candidates of their own, after that of the domain's own hosts: the user must
    agree to each.

    Args:
        address: whose servers they may be.
        real: the hosts that exist.
        named: hosts that the user typed, which may also serve the other direction; they come first.
        aliases: the names that some of the hosts are other names of; certificates may name only these.
        exchangers: the domain's mail exchangers; they come last.
    """
    domain = address.domain_ascii
    existing = frozenset(real)
    own_exchangers = tuple(host for host in exchangers if is_inside(host, domain))

    def hosts(protocol: Protocol) -> list[str]:
        usual = (_host(name, domain) for name in _NAMES[protocol])
        return [host for host in dict.fromkeys((*named, *usual)) if host in existing]

    def aliased(protocol: Protocol) -> list[str]:
        targets = (aliases.get(host, "") for host in hosts(protocol)) if aliases else ()
        return [host for host in targets if is_public_host_name(host) and not is_inside(host, domain)]

    strangers = [host for host in exchangers if not is_inside(host, domain)]
    candidates = (
        _candidate(address, lambda protocol: (*hosts(protocol), *own_exchangers)),
        _candidate(address, aliased),
        _candidate(address, lambda _: strangers),
    )
    return SourceAnswer(candidates=tuple(one for one in candidates if one.incoming or one.outgoing))


def _candidate(address: EmailAddress, hosts: Callable[[Protocol], Iterable[str]]) -> Candidate:
    """Hosts at the default ports, TLS on all of them before STARTTLS."""
    servers = [
        _server(protocol, host, security, address)
        for protocol in Protocol
        for security in (Security.TLS, Security.STARTTLS)
        for host in dict.fromkeys(hosts(protocol))
    ]
    return Candidate(
        incoming=tuple(one for one in servers if one.endpoint.protocol.is_incoming),
        outgoing=tuple(one for one in servers if not one.endpoint.protocol.is_incoming),
        source=Source.GUESS,
        trust=Trust.UNSIGNED,
    )


async def _addresses(host: str, asker: Asker) -> Addresses:
    with asker.question(Source.GUESS, f"A/AAAA {host}") as question:
        addresses = await asker.dns.addresses(host)
        shown = ", ".join(addresses.found)
        if addresses.alias_of is not None:
            shown = f"{addresses.alias_of}: {shown}"
        question.settle_dns(addresses.outcome, shown)
    return addresses


async def _exchangers(domain: str, asker: Asker) -> tuple[str, ...]:
    """The mail exchangers that exist and of which the table knows nothing.

    Those of another company say only who takes the mail in, which may be a filter: they are the last resort.
    """
    answer = await asker.dns.mx(domain)
    hosts = [
        record.host
        for record in answer.records
        if is_public_host_name(record.host) and asker.table.lookup_mx(record.host) is None
    ][:_EXCHANGERS_CAP]
    async with asyncio.TaskGroup() as group:
        asking = {host: group.create_task(_addresses(host, asker)) for host in hosts}
    return tuple(host for host, task in asking.items() if task.result().found)


def _server(protocol: Protocol, host: str, security: Security, address: EmailAddress) -> Server:
    port = DEFAULT_PORTS[protocol, security]
    endpoint = Endpoint(protocol=protocol, host=host, port=port, security=security)
    return with_usual_names(endpoint, address)


def _host(name: str, domain: str) -> str:
    return domain if name == _ITSELF else f"{name}.{domain}"
