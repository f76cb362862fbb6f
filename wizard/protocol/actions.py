"""What a protocol object asks its driver to do, what it tells on the way, and the outcome that ends it."""

from dataclasses import dataclass, field
from enum import Enum

from typing_extensions import override

from wizard.model.server import AuthMechanism


@dataclass(frozen=True, slots=True)
class Send:
    """Write these bytes to the connection; `secret` says that they carry a credential and are never shown."""

    data: bytes
    secret: bool = field(default=False, kw_only=True)

    @override
    def __repr__(self) -> str:
        return "Send(***)" if self.secret else f"Send({self.data!r})"


@dataclass(frozen=True, slots=True)
class StartTls:
    """Do the TLS handshake now, read nothing before it, then call `tls_started()`."""


@dataclass(frozen=True, slots=True)
class Hold:
    """What was sent so far still means nothing; the next bytes decide. Call `go_on()` when they may leave."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """The one final action of an operation; each result is a subclass."""


@dataclass(frozen=True, slots=True)
class Told:
    """What an operation tells before its outcome, piece by piece; each kind is a subclass."""


class FailureKind(Enum):
    """Why an operation failed; all but REFUSED and INPUT end the connection.

    UNPROVED: the server let us in without the proof that it knows the password.
    """

    NOT_MAIL = "not_mail"
    GREETING_REFUSED = "greeting_refused"
    UNAVAILABLE = "unavailable"
    NO_STARTTLS = "no_starttls"
    STARTTLS_REFUSED = "starttls_refused"
    STARTTLS_LATER = "starttls_later"
    INJECTED = "injected"
    PREAUTH = "preauth"
    PROTOCOL = "protocol"
    UNPROVED = "unproved"
    TOO_LONG = "too_long"
    CLOSED = "closed"
    TIMED_OUT = "timed_out"
    UNKNOWN_FATE = "unknown_fate"
    REFUSED = "refused"
    INPUT = "input"


class RefusalReason(Enum):
    """Why a server did not let a user in.

    CREDENTIALS: name or password, it does not say which. PASSWORD and USERNAME: it does say.
    APP_PASSWORD: it wants one for mail programs. SWITCHED_OFF: this protocol is off for the account.
    BASIC_AUTH_OFF: no passwords at all, only sign-in by browser. WEB_LOGIN: the user must go to the web page
    once. METHOD_BLOCKED: this way in is shut, it does not say why. TOKEN: the access token was refused.
    """

    CREDENTIALS = "credentials"
    PASSWORD = "password"  # noqa: S105 - a reason
    USERNAME = "username"
    APP_PASSWORD = "app_password"  # noqa: S105 - a reason
    SWITCHED_OFF = "switched_off"
    BASIC_AUTH_OFF = "basic_auth_off"
    WEB_LOGIN = "web_login"
    METHOD_BLOCKED = "method_blocked"
    LOCKED = "locked"
    TOO_MANY_TRIES = "too_many_tries"
    TEMPORARY = "temporary"
    EXPIRED = "expired"
    NO_MECHANISM = "no_mechanism"
    ENCRYPTION_NEEDED = "encryption_needed"
    TOKEN = "token"  # noqa: S105 - a reason, not a token
    REFERRED = "referred"


@dataclass(frozen=True, slots=True)
class Ready(Outcome):
    """The server greeted, TLS is up when it was asked for, and a login may follow.

    `capabilities` and `mechanisms` are upper case as the server last told them, inside TLS when there is
    TLS. `size_limit` is the largest message in bytes that SMTP takes, None when unknown. With STARTTLS the
    greeting was heard before TLS: `greeting_in_clear` says so, and nobody should believe it.
    """

    greeting: str
    capabilities: tuple[str, ...]
    mechanisms: tuple[str, ...]
    size_limit: int | None = None
    greeting_in_clear: bool = field(default=False, kw_only=True)


@dataclass(frozen=True, slots=True)
class LoggedIn(Outcome):
    """The server accepted the login; LOGIN also stands for the protocol's own LOGIN, or USER and PASS."""

    mechanism: AuthMechanism
    capabilities: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class LoginRefused(Outcome):
    """The server refused the login; `code` is like "535 5.7.8", "AUTHENTICATIONFAILED" or "AUTH"."""

    reason: RefusalReason
    code: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class Failed(Outcome):
    """The operation did not happen.

    `text` and `code` are the server's own words, cleaned for people; `in_clear` says that they came without
    TLS and may be anybody's. `note` says in plain English what this side found, for a log.
    """

    kind: FailureKind
    text: str = ""
    code: str = ""
    note: str = field(default="", kw_only=True)
    in_clear: bool = field(default=False, kw_only=True)

    @property
    def is_final(self) -> bool:
        """Whether the connection cannot be used any more."""
        return self.kind not in {FailureKind.REFUSED, FailureKind.INPUT}


@dataclass(frozen=True, slots=True)
class Done(Outcome):
    """The server did what was asked and had nothing more to say."""


@dataclass(frozen=True, slots=True)
class Goodbye(Outcome):
    """The farewell was said; close the connection."""


Action = Send | StartTls | Hold | Told | Outcome
