"""What the DNS of a domain says of its mail services: SRV records (RFC 6186, RFC 8314 §5)."""

import asyncio
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from wizard.discovery.asker import Asker
from wizard.discovery.source import SourceAnswer
from wizard.discovery.usernames import with_usual_names
from wizard.model.address import EmailAddress
from wizard.model.candidate import Answer, Candidate, Source, Trust
from wizard.model.server import DEFAULT_PORTS, Endpoint, Protocol, Security, Server
from wizard.net.dns import SrvRecord
from wizard.net.host_names import is_public_host_name

_NO_SERVICE: Final = "."


@dataclass(frozen=True, slots=True, kw_only=True)
class Service:
    """One service label and what it stands for."""

    label: str
    protocol: Protocol
    security: Security


SERVICES: Final = (
    Service(label="_imaps", protocol=Protocol.IMAP, security=Security.TLS),
    Service(label="_imap", protocol=Protocol.IMAP, security=Security.STARTTLS),
    Service(label="_pop3s", protocol=Protocol.POP3, security=Security.TLS),
    Service(label="_pop3", protocol=Protocol.POP3, security=Security.STARTTLS),
    Service(label="_submissions", protocol=Protocol.SMTP, security=Security.TLS),
    Service(label="_submission", protocol=Protocol.SMTP, security=Security.STARTTLS),
)
"""The six services in the order of preference: IMAP before POP, TLS before STARTTLS (RFC 8314 §5.1)."""


async def ask(address: EmailAddress, asker: Asker) -> SourceAnswer:
    """Ask for the six services at once."""
    async with asyncio.TaskGroup() as group:
        tasks = {service: group.create_task(_records(service, address, asker)) for service in SERVICES}
    return read({service: task.result() for service, task in tasks.items()}, address)


def read(records: Mapping[Service, tuple[SrvRecord, ...]], address: EmailAddress) -> SourceAnswer:
    """The servers in the records, and the protocols that the domain decidedly does not offer."""
    endpoints = [
        _endpoint(service, record) for service in SERVICES for record in in_order(records.get(service, ()))
    ]
    servers = [with_usual_names(endpoint, address) for endpoint in dict.fromkeys(endpoints)]
    incoming = tuple(server for server in servers if server.endpoint.protocol.is_incoming)
    outgoing = tuple(server for server in servers if not server.endpoint.protocol.is_incoming)
    candidate = Candidate(incoming=incoming, outgoing=outgoing, source=Source.SRV, trust=Trust.UNSIGNED)
    return SourceAnswer(candidates=(candidate,) if servers else (), absent=_absent(records, servers))


def in_order(records: Iterable[SrvRecord]) -> list[SrvRecord]:
    """The usable records by RFC 2782: lowest priority first.

    Within one priority the RFC draws lots by weight; an answer that stays the same is worth more here, so the
    heaviest comes first.
    """
    usable = [one for one in records if one.port and is_public_host_name(one.target)]
    return sorted(usable, key=lambda one: (one.priority, -one.weight, one.target, one.port))


async def _records(service: Service, address: EmailAddress, asker: Asker) -> tuple[SrvRecord, ...]:
    name = f"{service.label}._tcp.{address.domain_ascii}"
    with asker.question(Source.SRV, f"SRV {name}") as question:
        answer = await asker.dns.srv(name)
        shown = ", ".join(f"{one.target}:{one.port}" for one in in_order(answer.records))
        if answer.records and not shown:
            question.settle(Answer.NOTHING, "the domain says that it has no such service")
        else:
            question.settle_dns(answer.outcome, shown)
    return answer.records


def _endpoint(service: Service, record: SrvRecord) -> Endpoint:
    # RFC 8314 §7.3: at the ports of implicit TLS the plain labels mean it too.
    is_tls = record.port == DEFAULT_PORTS[service.protocol, Security.TLS]
    security = Security.TLS if is_tls else service.security
    return Endpoint(protocol=service.protocol, host=record.target, port=record.port, security=security)


def _absent(
    records: Mapping[Service, tuple[SrvRecord, ...]], servers: Iterable[Server]
) -> frozenset[Protocol]:
    """The protocols of which a label says "no such service" (RFC 2782) and none names a server."""
    offered = {server.endpoint.protocol for server in servers}
    denied = {
        service.protocol
        for service, found in records.items()
        if any(record.target == _NO_SERVICE for record in found)
    }
    return frozenset(denied - offered)
