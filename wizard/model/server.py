"""Mail servers as values: which protocol, where, how protected, and how to log in."""

from dataclasses import dataclass
from enum import Enum

from typing_extensions import override


class Protocol(Enum):
    """The three mail protocols (RFC 9051, RFC 1939, RFC 5321)."""

    IMAP = "imap"
    POP3 = "pop3"
    SMTP = "smtp"

    @property
    def is_incoming(self) -> bool:
        """Whether this protocol fetches mail, as opposed to submitting it."""
        return self is not Protocol.SMTP


class Security(Enum):
    """How a connection is protected (RFC 8314 §3)."""

    TLS = "tls"
    STARTTLS = "starttls"
    NONE = "none"


class AuthMechanism(Enum):
    """SASL mechanisms that Tayori can speak; the value is the IANA name."""

    PLAIN = "PLAIN"
    LOGIN = "LOGIN"
    CRAM_MD5 = "CRAM-MD5"
    SCRAM_SHA_1 = "SCRAM-SHA-1"
    SCRAM_SHA_1_PLUS = "SCRAM-SHA-1-PLUS"
    SCRAM_SHA_256 = "SCRAM-SHA-256"
    SCRAM_SHA_256_PLUS = "SCRAM-SHA-256-PLUS"
    XOAUTH2 = "XOAUTH2"
    OAUTHBEARER = "OAUTHBEARER"


class AuthMethod(Enum):
    """What a source of settings says of the login, in the words of the clientConfig format."""

    PASSWORD_CLEARTEXT = "password-cleartext"  # noqa: S105 - a word of the format
    PASSWORD_ENCRYPTED = "password-encrypted"  # noqa: S105 - a word of the format
    OAUTH2 = "OAuth2"


class UsernameForm(Enum):
    """How a provider derives the login name from the address."""

    ADDRESS = "address"
    LOCAL_PART = "local_part"
    LOCAL_DOT_DOMAIN = "local_dot_domain"
    UNRELATED = "unrelated_id"


DEFAULT_PORTS: dict[tuple[Protocol, Security], int] = {
    (Protocol.IMAP, Security.TLS): 993,
    (Protocol.IMAP, Security.STARTTLS): 143,
    (Protocol.IMAP, Security.NONE): 143,
    (Protocol.POP3, Security.TLS): 995,
    (Protocol.POP3, Security.STARTTLS): 110,
    (Protocol.POP3, Security.NONE): 110,
    (Protocol.SMTP, Security.TLS): 465,
    (Protocol.SMTP, Security.STARTTLS): 587,
    (Protocol.SMTP, Security.NONE): 587,
}
"""The port each pair of protocol and protection uses (RFC 8314 §3, RFC 6409)."""

PROBED_PORTS: dict[int, tuple[Protocol, Security]] = {
    587: (Protocol.SMTP, Security.STARTTLS),
    465: (Protocol.SMTP, Security.TLS),
    993: (Protocol.IMAP, Security.TLS),
    995: (Protocol.POP3, Security.TLS),
    143: (Protocol.IMAP, Security.STARTTLS),
    110: (Protocol.POP3, Security.STARTTLS),
}
"""The six ports that a probe tries, in the order they are shown."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Endpoint:
    """One door of a mail server: protocol, A-label host, port (1-65535) and protection."""

    protocol: Protocol
    host: str
    port: int
    security: Security

    @override
    def __str__(self) -> str:
        return f"{self.protocol.value}://{self.host}:{self.port}/{self.security.value}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Server:
    """An endpoint together with the login that is (or would be) used there.

    `username` is None when only the user can know it; `username_alternatives` are further login names
    to try, in order, when the server calls the first one unknown; `auth` is None until a login worked.
    `methods` is what the source says of the login, in its order; empty when it says nothing.
    """

    endpoint: Endpoint
    username: str | None
    username_alternatives: tuple[str, ...] = ()
    auth: AuthMechanism | None = None
    methods: tuple[AuthMethod, ...] = ()


def username_for(form: UsernameForm, *, local: str, domain_ascii: str) -> str | None:
    """The login name that a form gives for an address; None for an unrelated ID."""
    match form:
        case UsernameForm.ADDRESS:
            return f"{local}@{domain_ascii}"
        case UsernameForm.LOCAL_PART:
            return local
        case UsernameForm.LOCAL_DOT_DOMAIN:
            return f"{local}.{domain_ascii}"
        case UsernameForm.UNRELATED:
            return None
