"""What is said on the wire, for a person who wants to follow it; credentials are masked before."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from wizard.model.server import Endpoint
from wizard.protocol.actions import Send


class Speaker(Enum):
    """Who said it."""

    CLIENT = "client"
    SERVER = "server"


@dataclass(frozen=True, slots=True, kw_only=True)
class TraceLine:
    """One piece of a conversation as it went over the wire; `secured` says whether inside TLS."""

    endpoint: Endpoint
    speaker: Speaker
    data: bytes
    secured: bool


Trace = Callable[[TraceLine], None]


def shown(action: Send) -> bytes:
    """What may be seen of something that is sent."""
    return b"***\r\n" if action.secret else action.data
