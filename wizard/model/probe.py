"""What a live handshake with one port showed, without any credentials."""

from dataclasses import dataclass, field
from enum import Enum

from wizard.model.interceptor import Interceptor, IssuerName
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
    """Why a certificate is not to be believed.

    CHANGED: an expert accepted another one for this server. OTHER: whatever has no name of its own.
    """

    SELF_SIGNED = "self_signed"
    EXPIRED = "expired"
    NOT_YET_VALID = "not_yet_valid"
    WRONG_NAME = "wrong_name"
    UNKNOWN_ISSUER = "unknown_issuer"
    INTERCEPTED = "intercepted"
    WEAK_KEY = "weak_key"
    REVOKED = "revoked"
    WRONG_PURPOSE = "wrong_purpose"
    CHANGED = "changed"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Certificate:
    """What a server certificate says of itself.

    `not_before` and `not_after` are RFC 3339, None when they could not be read. `spki_sha256` is the
    fingerprint of its public key (RFC 7469 §2.4) in hexadecimal. `issuer_key` tells issuers of one name
    apart, `is_logged` says whether it carries a receipt of the public logs (RFC 6962 §3.3), as all do that
    browsers believe. `interceptor` is who made it up on the way, whether or not the system believes that one.
    """

    subject: str
    issuer: str
    names: tuple[str, ...]
    not_after: str | None
    problem: CertificateProblem | None = None
    not_before: str | None = None
    spki_sha256: str | None = None
    issuer_name: IssuerName = field(default_factory=IssuerName)
    issuer_key: str = ""
    is_logged: bool = False
    interceptor: Interceptor | None = None


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
