"""The two lamps of the checking page: how far each server has come."""

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # the first page has lamps, but no servers yet
    from wizard.model.server import Endpoint


class Side(Enum):
    """Which of the two servers."""

    INCOMING = "incoming"
    OUTGOING = "outgoing"


class LampState(Enum):
    """How far the check of one server has come."""

    WAITING = "waiting"
    CONNECTING = "connecting"
    SECURED = "secured"
    LOGGING_IN = "logging_in"
    WORKS = "works"
    FAILED = "failed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Lamp:
    """One lamp as it is now; `endpoint` is None before a server was chosen."""

    side: Side
    state: LampState
    endpoint: "Endpoint | None" = None
