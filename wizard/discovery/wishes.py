"""What the user wants of a discovery, and what the user already knows."""

from dataclasses import dataclass, field, replace
from typing import Self

from wizard.model.entered import EnteredServer, EnteredSettings
from wizard.model.server import Protocol, Security


@dataclass(frozen=True, slots=True, kw_only=True)
class ManualServer:
    """What the user typed of one server; what is None is found. `host` is an A-label name or an address."""

    host: str | None = None
    port: int | None = None
    security: Security | None = None

    @property
    def is_empty(self) -> bool:
        """Whether nothing was typed."""
        return self.host is None and self.port is None and self.security is None


_NOTHING = ManualServer()


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """How to look, and the constraints on what may be found.

    Args:
        offline: ask the provider table and nothing else.
        guess: try the usual host names when nobody knows better.
        private: ask the table and DNS only; no web server learns of the address.
        allow_http: also read what the domain publishes over plain http, which anybody may have written.
        incoming: the one protocol wanted for fetching; None takes what is best.
        imap: what the user typed of the IMAP server.
        pop3: what the user typed of the POP server.
        smtp: what the user typed of the server for sending.
        username: the login name for every server, when the user typed one.
        smtp_username: the login name for sending, when the user typed another one for that.
    """

    offline: bool = False
    guess: bool = True
    private: bool = False
    allow_http: bool = False
    incoming: Protocol | None = None
    imap: ManualServer = field(default=_NOTHING)
    pop3: ManualServer = field(default=_NOTHING)
    smtp: ManualServer = field(default=_NOTHING)
    username: str | None = None
    smtp_username: str | None = None

    @property
    def wanted_incoming(self) -> Protocol | None:
        """The protocol for fetching that was asked for, or whose server was typed."""
        if self.incoming is not None:
            return self.incoming
        if not self.imap.is_empty:
            return Protocol.IMAP
        return None if self.pop3.is_empty else Protocol.POP3

    @property
    def typed_incoming(self) -> ManualServer:
        """What was typed of the server for fetching, of whichever protocol is wanted."""
        match self.wanted_incoming:
            case Protocol.IMAP:
                return self.imap
            case Protocol.POP3:
                return self.pop3
            case _:
                return _NOTHING

    @property
    def typed_hosts(self) -> tuple[str, ...]:
        """The hosts that the user typed."""
        hosts = (self.typed_incoming.host, self.smtp.host)
        return tuple(dict.fromkeys(host for host in hosts if host is not None))

    def entered(self, entered: EnteredSettings) -> Self:
        """The same wishes with what the user entered in place of what was typed before."""
        fetches_by = entered.fetches_by
        if fetches_by is None and not entered.incoming.is_empty:
            fetches_by = Protocol.IMAP
        incoming, by_pop = _manual(entered.incoming), fetches_by is Protocol.POP3
        return replace(
            self,
            incoming=fetches_by,
            imap=_NOTHING if by_pop else incoming,
            pop3=incoming if by_pop else _NOTHING,
            smtp=_manual(entered.outgoing),
            username=entered.incoming.username,
            smtp_username=entered.outgoing.username,
        )


def _manual(entered: EnteredServer) -> ManualServer:
    return ManualServer(host=entered.host, port=entered.port, security=entered.security)
