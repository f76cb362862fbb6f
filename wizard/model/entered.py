"""What a person entered of the servers by hand, before anything of it was found or tried."""

import re
import unicodedata
from dataclasses import dataclass, field
from typing import Final

from wizard.model.address_check import to_a_label
from wizard.model.server import Protocol, Security

_HOST = re.compile(r"[^\s:/@\\]+")
_PORT = re.compile(r"[0-9]{1,5}")
_HOST_LIMIT: Final = 253
_LARGEST_PORT: Final = 65535


@dataclass(frozen=True, slots=True, kw_only=True)
class EnteredServer:
    """One server as far as it was entered; what is None is to be found. `host` is an A-label name."""

    host: str | None = None
    port: int | None = None
    security: Security | None = None
    username: str | None = None

    @property
    def is_empty(self) -> bool:
        """Whether nothing was entered."""
        return self == _NOTHING


_NOTHING = EnteredServer()


@dataclass(frozen=True, slots=True, kw_only=True)
class EnteredSettings:
    """Both servers as far as they were entered; `fetches_by` is None when either protocol will do."""

    fetches_by: Protocol | None = None
    incoming: EnteredServer = field(default=_NOTHING)
    outgoing: EnteredServer = field(default=_NOTHING)

    @property
    def is_empty(self) -> bool:
        """Whether nothing was entered."""
        return self.fetches_by is None and self.incoming.is_empty and self.outgoing.is_empty


def parse_host(text: str) -> str | None:
    """A typed host name as an A-label, slips of a Japanese keyboard put right; None if it is none."""
    typed = unicodedata.normalize("NFKC", text).strip().rstrip(".。")
    host = to_a_label(typed) if _HOST.fullmatch(typed) else None
    return host if host is not None and len(host) <= _HOST_LIMIT else None


def parse_port(text: str) -> int | None:
    """A typed port number, 1 to 65535; None if it is none. 0 is a number that no server can have."""
    typed = unicodedata.normalize("NFKC", text).strip()
    port = int(typed) if _PORT.fullmatch(typed) else 0
    return port if 0 < port <= _LARGEST_PORT else None
