"""An account that works: what is kept of it, and nothing secret."""

from dataclasses import dataclass
from enum import Enum

from wizard.model.address import EmailAddress
from wizard.model.candidate import Source, Trust
from wizard.model.server import Server


class SecretPlace(Enum):
    """Where a password is kept."""

    KEYRING = "keyring"
    VAULT = "vault"
    SESSION = "session"


@dataclass(frozen=True, slots=True, kw_only=True)
class VerifiedSettings:
    """Settings whose two servers accepted a login over verified TLS (username and auth are filled in)."""

    address: EmailAddress
    incoming: Server
    outgoing: Server
    source: Source
    trust: Trust


@dataclass(frozen=True, slots=True)
class LeaveOnServer:
    """How long mail that was fetched by POP3 stays at the mail company: 0 not at all, None for ever.

    Two weeks are long enough for a phone to fetch it too, and short enough that the mailbox does not fill up.
    """

    days: int | None = 14


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """A saved account; `id` is stable and safe in a file name, `created` is RFC 3339 in UTC.

    `has_sending_secret` says that sending has a password of its own, kept at the same place.
    """

    id: str
    settings: VerifiedSettings
    display_name: str
    created: str
    secret_place: SecretPlace
    has_sending_secret: bool = False
    leave: LeaveOnServer = LeaveOnServer()
