"""The packet filter that makes ports filtered; closed ports need none. Pure."""

from collections.abc import Iterable

from tests.lab.plan import Plan
from tests.lab.rows import Ipv6, Service


def rules(plan: Plan) -> str:
    """Input of iptables-restore."""
    return _table(
        f"-A INPUT -d {place.ipv4} -p tcp --dport {port} -j DROP"
        for place, port, _ in plan.at(Service.FILTERED)
    )


def rules_v6(plan: Plan) -> str:
    """Input of ip6tables-restore."""
    return _table(
        f"-A INPUT -d {place.ipv6} -j DROP" for place in plan.places if place.host.ipv6 is Ipv6.DROPPED
    )


def _table(lines: Iterable[str]) -> str:
    return "\n".join(["*filter", *lines, "COMMIT", ""])
