"""What a live handshake with one port showed, without any credentials."""

from dataclasses import dataclass
from enum import Enum

from wizard.model.server import AuthMechanism, Endpoint


class ProbeState(Enum):
    """The verdict on one port."""

    OPEN = "open"
    CLOSED = "closed"
    FILTERED = "filtered"
    UNRESOLVED = "unresolved"
    TLS_FAILED = "tls_failed"
    NOT_MAIL = "not_mail"
    NO_STARTTLS = "no_starttls"
    SILENT = "silent"


class CertificateProblem(Enum):
    """Why a certificate is not to be believed."""

    SELF_SIGNED = "self_signed"
    EXPIRED = "expired"
    NOT_YET_VALID = "not_yet_valid"
    WRONG_NAME = "wrong_name"
    UNKNOWN_ISSUER = "unknown_issuer"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Certificate:
    """What a server certificate says of itself; `not_after` is RFC 3339, None when it could not be read."""

    subject: str
    issuer: str
    names: tuple[str, ...]
    not_after: str | None
    problem: CertificateProblem | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TlsFacts:
    """The TLS session of a probe: version and cipher are None when the handshake failed."""

    version: str | None
    cipher: str | None
    certificate: Certificate | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ProbeResult:
    """One port as it was seen; `detail` holds the failing side's own words, `ms` the time it took.

    `greeting` is empty where it was heard before TLS, for it may be anybody's.
    """

    endpoint: Endpoint
    state: ProbeState
    tls: TlsFacts | None = None
    greeting: str = ""
    capabilities: tuple[str, ...] = ()
    auth_mechanisms: tuple[str, ...] = ()
    usable_mechanism: AuthMechanism | None = None
    detail: str = ""
    ms: int = 0
