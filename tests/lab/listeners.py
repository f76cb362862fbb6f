"""What the Python servers of the lab must serve, as JSON. Pure."""

import json
from dataclasses import asdict, dataclass, field
from typing import Any

from tests.lab import introspection
from tests.lab.plan import HOME, Place, Plan
from tests.lab.rows import TLS_PORTS, Page, Service

LISTENERS = HOME / "listeners.json"

_OWN = frozenset(
    {
        *(Service.WEB, Service.WEB_TLS, Service.INTROSPECTION),
        *(Service.SILENT, Service.HANGUP, Service.GARBAGE, Service.RESET),
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Listener:
    """One address and port, and what answers there; without `chain` there is no TLS."""

    name: str
    address: str
    port: int
    service: Service
    delay_s: float
    cut_after_bytes: int
    chain: str | None
    pages: dict[str, Page] = field(default_factory=dict)


def listeners(plan: Plan) -> str:
    """Everything that the Python servers must serve."""
    found = [
        Listener(
            name=place.name,
            address=address,
            port=port,
            service=service,
            delay_s=place.host.greeting_delay_s,
            cut_after_bytes=place.host.cut_after_bytes,
            chain=str(place.chain) if port in TLS_PORTS and service is not Service.SILENT else None,
            pages=_pages(place, service),
        )
        for place in plan.places
        for port, service in place.host.ports.items()
        if service in _OWN or (place.host.is_relayed and service is not Service.FILTERED)
        for address in place.addresses
    ]
    return json.dumps([{**asdict(listener), "service": listener.service.value} for listener in found])


def _pages(place: Place, service: Service) -> dict[str, Page]:
    if service is Service.INTROSPECTION:
        return introspection.pages(place.provider)
    return dict(place.host.pages)


def parse(text: str) -> list[Listener]:
    """The listeners of such a text."""
    return [_listener(fields) for fields in json.loads(text)]


def _listener(fields: dict[str, Any]) -> Listener:
    pages = {path: Page(**page) for path, page in fields["pages"].items()}
    return Listener(**{**fields, "service": Service(fields["service"]), "pages": pages})
