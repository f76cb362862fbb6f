"""What comes of a web question: an answer, or one of the reasons why there is none."""

from dataclasses import dataclass
from enum import Enum
from typing import Final

import httpcore2

from wizard.net.dial import DialFailureKind
from wizard.net.http_stream import DialError, TlsError
from wizard.net.tls import TlsBroken


class HttpFailure(Enum):
    """Why there is no answer, or none that may be used."""

    UNRESOLVED = "unresolved"
    CLOSED = "closed"
    DNS_FAILED = "dns_failed"
    TIMEOUT = "timeout"
    TLS = "tls"
    TOO_LARGE = "too_large"
    BAD_REDIRECT = "bad_redirect"
    PROTOCOL = "protocol"
    NO_NETWORK = "no_network"


@dataclass(frozen=True, slots=True, kw_only=True)
class HttpAnswer:
    """What became of one question.

    `hops` are all URLs asked, the first one first; `status` is None and `body` empty when `failure` is set;
    `text` says more of a failure, `broken` all of a TLS handshake that failed. `location` is where a redirect
    that was not followed leads.
    """

    final_url: str
    status: int | None = None
    body: bytes = b""
    hops: tuple[str, ...] = ()
    failure: HttpFailure | None = None
    text: str = ""
    broken: TlsBroken | None = None
    location: str | None = None
    ms: int = 0


class FailureError(Exception):
    """Ends a walk from wherever it is; nobody outside `Http` ever sees it."""

    def __init__(self, kind: HttpFailure, text: str = "", *, broken: TlsBroken | None = None) -> None:
        super().__init__(text)
        self.kind = kind
        self.text = text
        self.broken = broken


_OF_DIAL: Final = {
    DialFailureKind.UNRESOLVED: HttpFailure.UNRESOLVED,
    DialFailureKind.DNS_FAILED: HttpFailure.DNS_FAILED,
    DialFailureKind.CLOSED: HttpFailure.CLOSED,
    DialFailureKind.FILTERED: HttpFailure.TIMEOUT,
    DialFailureKind.UNREACHABLE: HttpFailure.NO_NETWORK,
}


def failure_of(error: httpcore2.NetworkError) -> FailureError:
    """What an error of the connection means."""
    if isinstance(error, TlsError):
        return FailureError(HttpFailure.TLS, error.broken.text, broken=error.broken)
    if isinstance(error, DialError):
        return FailureError(_OF_DIAL[error.failure.kind], error.failure.text)
    return FailureError(HttpFailure.CLOSED, str(error))
