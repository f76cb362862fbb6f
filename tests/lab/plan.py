"""Which host stands at which address, and where everything lies inside the lab. Pure."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from ipaddress import IPv4Network, IPv6Network
from pathlib import PurePosixPath

from tests.lab.rows import Host, Ipv6, Provider, Service

HOME = PurePosixPath("/run/lab")
"""Everything the lab writes lies here, on a file system that only the lab sees."""

# RFC 2544 and RFC 3849: never routed on the real internet.
NETWORK, NETWORK_V6 = "198.18.0.0/16", "2001:db8:1::/48"
ROUTER, ROUTER_V6 = "198.18.0.1", "2001:db8:1::1"
PC, PC_V6 = "198.19.0.2", "2001:db8:2::2"
RESOLVER = "198.18.0.53"
FIRST_HOST = 257

BACKEND_OFFSET = 10_000
"""A host with a relay has its real servers this much higher up."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A host at its addresses; `number` is its own in the whole lab."""

    provider: Provider
    host: Host
    number: int

    @property
    def ipv4(self) -> str:
        """Its IPv4 address."""
        return str(IPv4Network(NETWORK)[self.number])

    @property
    def ipv6(self) -> str | None:
        """The IPv6 address that is published for it, if any."""
        return None if self.host.ipv6 is Ipv6.ABSENT else str(IPv6Network(NETWORK_V6)[self.number])

    @property
    def addresses(self) -> tuple[str, ...]:
        """The addresses at which it answers."""
        if self.host.ipv6 is Ipv6.WORKS and self.ipv6 is not None:
            return (self.ipv4, self.ipv6)
        return (self.ipv4,)

    @property
    def name(self) -> str:
        """Its first name."""
        return self.host.names[0]

    @property
    def chain(self) -> PurePosixPath:
        """Where its key and certificate lie."""
        return HOME / "certificates" / f"{self.name}.pem"


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """All providers and all places of one lab."""

    providers: tuple[Provider, ...]
    places: tuple[Place, ...]

    def at(self, *services: Service) -> Iterator[tuple[Place, int, Service]]:
        """Every port at which one of these services answers."""
        for place in self.places:
            for port, service in place.host.ports.items():
                if service in services:
                    yield place, port, service

    def place(self, name: str) -> Place:
        """The place of a host name; KeyError if no host has it."""
        for place in self.places:
            if name in place.host.names:
                return place
        raise KeyError(name)

    def logins(self, provider: Provider) -> tuple[Provider, ...]:
        """The providers whose users log in at this provider's hosts."""
        return tuple(row for row in self.providers if row is provider or row.domain in provider.serves)


def make_plan(providers: Iterable[Provider]) -> Plan:
    """Gives every host an address; a provider with users and no mail exchanger gets one."""
    rows = tuple(providers)
    places: list[Place] = []
    for provider in rows:
        hosts = list(provider.hosts)
        if provider.users and not provider.mx:
            hosts.append(Host(names=(f"mx.{provider.domain}",), ports={25: Service.SMTP}))
        for host in hosts:
            places.append(Place(provider=provider, host=host, number=FIRST_HOST + len(places)))
    names = [name for place in places for name in place.host.names]
    assert len(names) == len(set(names)), "two hosts share a name"
    return Plan(providers=rows, places=tuple(places))


def exchangers(provider: Provider) -> tuple[str, ...]:
    """The mail exchangers of a domain; none for one without mail."""
    if not provider.users:
        return provider.mx
    return provider.mx or (f"mx.{provider.domain}",)


def behind(place: Place, port: int) -> int:
    """The port at which the real server of this place stands."""
    return port + BACKEND_OFFSET if place.host.is_relayed else port
