"""What a person entered of the servers by hand, before anything of it was found or tried."""

from dataclasses import dataclass, field

from wizard.model.server import Protocol, Security


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
