"""What a TLS handshake that failed can tell: by the numbers of whoever refused, never by the words."""

import ssl
from dataclasses import dataclass, field
from typing import Final, Self

from wizard.model.probe import Certificate, CertificateProblem, TlsFacts
from wizard.model.problem import Problem, ProblemCode
from wizard.net.certificate import presented, read_certificate

# The numbers of OpenSSL (x509_vfy.h), of Windows (CERT_E_*, CRYPT_E_*) and of macOS (errSec*), which do not
# overlap.
_PROBLEMS: Final = {
    2: CertificateProblem.UNKNOWN_ISSUER,
    9: CertificateProblem.NOT_YET_VALID,
    10: CertificateProblem.EXPIRED,
    18: CertificateProblem.SELF_SIGNED,
    19: CertificateProblem.UNKNOWN_ISSUER,  # the chain ends in an authority that vouches for itself
    20: CertificateProblem.UNKNOWN_ISSUER,
    21: CertificateProblem.UNKNOWN_ISSUER,
    23: CertificateProblem.REVOKED,
    26: CertificateProblem.WRONG_PURPOSE,
    62: CertificateProblem.WRONG_NAME,
    64: CertificateProblem.WRONG_NAME,
    66: CertificateProblem.WEAK_KEY,
    67: CertificateProblem.WEAK_KEY,
    68: CertificateProblem.WEAK_KEY,  # a signature by SHA-1 or MD5
    0x80092010: CertificateProblem.REVOKED,
    0x800B0101: CertificateProblem.EXPIRED,
    0x800B0106: CertificateProblem.WRONG_PURPOSE,
    0x800B0109: CertificateProblem.UNKNOWN_ISSUER,
    0x800B010A: CertificateProblem.UNKNOWN_ISSUER,
    0x800B010C: CertificateProblem.REVOKED,
    0x800B010F: CertificateProblem.WRONG_NAME,
    0x800B0110: CertificateProblem.WRONG_PURPOSE,
    -67602: CertificateProblem.WRONG_NAME,
    -67609: CertificateProblem.WRONG_PURPOSE,
    -67818: CertificateProblem.EXPIRED,
    -67819: CertificateProblem.NOT_YET_VALID,
    -67820: CertificateProblem.REVOKED,
    -67843: CertificateProblem.UNKNOWN_ISSUER,
}

_TOO_OLD: Final = "the server offers only TLS versions older than 1.2"
_NO_SAFE_CIPHER: Final = "the server offers no cipher that is safe"
_HUNG_UP: Final = "the server hung up during the TLS handshake"
_REASONS: Final = {
    "UNEXPECTED_EOF_WHILE_READING": _HUNG_UP,
    "WRONG_VERSION_NUMBER": "the server does not speak TLS on this port",
    "HTTP_REQUEST": "the server does not speak TLS on this port",
    "UNSUPPORTED_PROTOCOL": _TOO_OLD,
    "TLSV1_ALERT_PROTOCOL_VERSION": _TOO_OLD,
    "SSLV3_ALERT_HANDSHAKE_FAILURE": _NO_SAFE_CIPHER,
    "TLSV1_ALERT_INSUFFICIENT_SECURITY": _NO_SAFE_CIPHER,
    "DH_KEY_TOO_SMALL": _NO_SAFE_CIPHER,
    "UNSAFE_LEGACY_RENEGOTIATION_DISABLED": _NO_SAFE_CIPHER,
}
_OUTDATED: Final = frozenset({_TOO_OLD, _NO_SAFE_CIPHER})

# RFC 8446 §5.1, RFC 5246 §7.4.1.3: a record of a handshake that begins with a ServerHello and its version.
_HANDSHAKE, _SERVER_HELLO, _VERSION_AT = 0x16, 0x02, 9
_VERSIONS: Final = {b"\x03\x00": "SSL 3.0", b"\x03\x01": "TLS 1.0", b"\x03\x02": "TLS 1.1"}
HELLO_BYTES: Final = _VERSION_AT + 2
"""How many of the first bytes of a server tell its version."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TlsBroken:
    """A TLS handshake that did not end well.

    `problem` is set when the certificate was refused, which is `certificate` and, as it came, `der`.
    `is_outdated`: the server can do nothing safe enough; `offered` is its version where it said so.
    `clock` is the date of this computer's clock when that is what is wrong.
    """

    problem: CertificateProblem | None = None
    certificate: Certificate | None = None
    text: str = ""
    der: bytes | None = field(default=None, repr=False)
    is_outdated: bool = False
    offered: str | None = None
    clock: str | None = None

    @classmethod
    def from_error(cls, error: OSError, tls: ssl.SSLObject, *, hello: bytes = b"") -> Self:
        """The value for what a handshake raised; `hello` is how the server began."""
        match error:
            case ssl.SSLCertVerificationError():
                problem = _PROBLEMS.get(error.verify_code, CertificateProblem.OTHER)
                der = presented(tls)
                certificate = read_certificate(der, problem=problem) if der is not None else None
                return cls(problem=problem, certificate=certificate, text=error.verify_message, der=der)
            case ssl.SSLError(reason=str(reason)):
                return cls._by_reason(reason, _version(hello))
            case _:
                return cls(text=_HUNG_UP)

    @classmethod
    def _by_reason(cls, reason: str, version: str | None) -> Self:
        text = _REASONS.get(reason, reason.replace("_", " ").lower())
        if text == _TOO_OLD and version is not None:
            return cls(text=f"the server offers only {version}", is_outdated=True, offered=version)
        return cls(text=text, is_outdated=text in _OUTDATED)

    @property
    def facts(self) -> TlsFacts:
        """The same as the facts of a session that did not come about."""
        return TlsFacts(version=None, cipher=None, certificate=self.certificate)

    def told(self, host: str) -> Problem:
        """The same as a problem of this host.

        A refused certificate tells the host, why, the names it is for, and when it ends.
        """
        if self.clock is not None:
            return Problem(code=ProblemCode.CLOCK_WRONG, facts=(self.clock, host), detail=self.text)
        if self.is_outdated:
            facts = (host,) if self.offered is None else (host, self.offered)
            return Problem(code=ProblemCode.TLS_TOO_OLD, facts=facts, detail=self.text)
        if self.problem is None:
            return Problem(code=ProblemCode.SERVER_CONFUSED, facts=(host,), detail=self.text)
        certificate = self.certificate
        if self.problem is CertificateProblem.INTERCEPTED:
            interceptor = certificate.interceptor if certificate is not None else None
            detail = f"{host}: {certificate.issuer}" if certificate is not None else self.text
            return Problem(
                code=ProblemCode.INTERCEPTED, facts=(host,), detail=detail, interceptor=interceptor
            )
        names = ", ".join(certificate.names) if certificate is not None else ""
        ends = (certificate.not_after if certificate is not None else None) or ""
        return Problem(
            code=ProblemCode.CERTIFICATE_PROBLEM,
            facts=(host, self.problem.value, names, ends),
            detail=self.text,
        )


def _version(hello: bytes) -> str | None:
    """The version of a ServerHello older than TLS 1.2; None for anything else."""
    if len(hello) < HELLO_BYTES or hello[0] != _HANDSHAKE or hello[5] != _SERVER_HELLO:
        return None
    return _VERSIONS.get(hello[_VERSION_AT:HELLO_BYTES])
