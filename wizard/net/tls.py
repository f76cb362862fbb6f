"""Whom to believe: the TLS policy of every connection, and what a handshake that failed can tell.

Verification is never switched off here, not even to look at a refused certificate.
"""

import ssl
import sys
from dataclasses import dataclass
from functools import cached_property
from typing import Final, Self

import truststore

from wizard.model.probe import Certificate, CertificateProblem, TlsFacts
from wizard.net.certificate import presented, read_certificate

_VERIFIED_BY_THE_SYSTEM: Final = frozenset({"win32", "darwin"})

# The numbers of OpenSSL (x509_vfy.h), of Windows (CERT_E_*) and of macOS (errSec*), which do not overlap.
_PROBLEMS: Final = {
    2: CertificateProblem.UNKNOWN_ISSUER,
    9: CertificateProblem.NOT_YET_VALID,
    10: CertificateProblem.EXPIRED,
    18: CertificateProblem.SELF_SIGNED,
    19: CertificateProblem.SELF_SIGNED,
    20: CertificateProblem.UNKNOWN_ISSUER,
    21: CertificateProblem.UNKNOWN_ISSUER,
    62: CertificateProblem.WRONG_NAME,
    64: CertificateProblem.WRONG_NAME,
    0x800B0101: CertificateProblem.EXPIRED,
    0x800B0109: CertificateProblem.UNKNOWN_ISSUER,
    0x800B010A: CertificateProblem.UNKNOWN_ISSUER,
    0x800B010F: CertificateProblem.WRONG_NAME,
    -67602: CertificateProblem.WRONG_NAME,
    -67818: CertificateProblem.EXPIRED,
    -67819: CertificateProblem.NOT_YET_VALID,
    -67843: CertificateProblem.UNKNOWN_ISSUER,
}

_TOO_OLD: Final = "the server offers only TLS versions older than 1.2"
_HUNG_UP: Final = "the server hung up during the TLS handshake"
_REASONS: Final = {
    "UNEXPECTED_EOF_WHILE_READING": _HUNG_UP,
    "WRONG_VERSION_NUMBER": "the server does not speak TLS on this port",
    "HTTP_REQUEST": "the server does not speak TLS on this port",
    "UNSUPPORTED_PROTOCOL": _TOO_OLD,
    "TLSV1_ALERT_PROTOCOL_VERSION": _TOO_OLD,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class TlsBroken:
    """A TLS handshake that did not end well; `problem` is set when the certificate was refused."""

    problem: CertificateProblem | None = None
    certificate: Certificate | None = None
    text: str = ""

    @classmethod
    def from_error(cls, error: OSError, tls: ssl.SSLObject) -> Self:
        """The value for what a handshake raised."""
        match error:
            case ssl.SSLCertVerificationError():
                problem = _PROBLEMS.get(error.verify_code, CertificateProblem.OTHER)
                der = presented(tls)
                certificate = read_certificate(der, problem=problem) if der is not None else None
                return cls(problem=problem, certificate=certificate, text=error.verify_message)
            case ssl.SSLError(reason=str(reason)):
                return cls(text=_REASONS.get(reason, reason.replace("_", " ").lower()))
            case _:
                return cls(text=_HUNG_UP)

    @property
    def facts(self) -> TlsFacts:
        """The same as the facts of a session that did not come about."""
        return TlsFacts(version=None, cipher=None, certificate=self.certificate)


class TlsPolicy:
    """TLS 1.2 or later, with a certificate that the system believes and that names the host.

    Args:
        ca_pem: the one authority to believe instead of the system's, for practice and tests.
    """

    def __init__(self, *, ca_pem: str | None = None) -> None:
        self._ca_pem = ca_pem

    def context(self) -> ssl.SSLContext:
        """The context for every connection of this policy; the first call reads the system's authorities."""
        return self._context

    @cached_property
    def _context(self) -> ssl.SSLContext:
        if self._ca_pem is None:
            context = _system_context()
        else:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
            context.load_verify_locations(cadata=self._ca_pem)
        context.minimum_version = ssl.TLSVersion.TLSv1_2  # RFC 8996
        context.hostname_checks_common_name = False  # RFC 9525 §6.1
        return context


def server_name(host: str) -> str:
    """The name to ask for (SNI) and to find in the certificate: an A-label without its final dot."""
    name = host.removesuffix(".")
    assert name.isascii(), "hosts are A-labels"
    return name


def session_facts(tls: ssl.SSLObject) -> TlsFacts:
    """What a handshake that ended well agreed on."""
    cipher = tls.cipher()
    der = tls.getpeercert(binary_form=True)
    return TlsFacts(
        version=tls.version(),
        cipher=cipher[0] if cipher is not None else None,
        certificate=read_certificate(der) if der is not None else None,
    )


def _system_context() -> ssl.SSLContext:
    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    if sys.platform in _VERIFIED_BY_THE_SYSTEM:
        return context
    # truststore reads the system's bundle anew for every connection (50 ms each where it is one big file);
    # here OpenSSL verifies alone, so the context that one connection got serves them all.
    return context.wrap_bio(ssl.MemoryBIO(), ssl.MemoryBIO(), server_hostname="localhost").context
