"""What a server's certificate says of itself, read for people and never for a decision."""

import ssl
from datetime import UTC
from typing import Final

from cryptography import x509
from cryptography.x509.oid import ExtensionOID

from wizard.model.probe import Certificate, CertificateProblem

_NAMES_CAP: Final = 100


def presented(tls: ssl.SSLObject) -> bytes | None:
    """The server's own certificate as DER, even after a handshake that failed over it; None if none came.

    OpenSSL keeps the chain it refused, so no second connection without verification is ever made.
    """
    # Public from Python 3.13 on (`SSLObject.get_unverified_chain`); before, the same one level lower.
    chain = tls._sslobj.get_unverified_chain()  # type: ignore[attr-defined]  # noqa: SLF001
    return ssl.PEM_cert_to_DER_cert(chain[0].public_bytes()) if chain else None


def read_certificate(der: bytes, *, problem: CertificateProblem | None = None) -> Certificate | None:
    """The facts of one certificate; None when it is not one that can be read."""
    try:
        certificate = x509.load_der_x509_certificate(der)
        return Certificate(
            subject=_shown(certificate.subject.rfc4514_string()),
            issuer=_shown(certificate.issuer.rfc4514_string()),
            names=_names(certificate),
            not_after=certificate.not_valid_after_utc.astimezone(UTC).isoformat().replace("+00:00", "Z"),
            problem=problem,
        )
    except ValueError:
        return None


def _names(certificate: x509.Certificate) -> tuple[str, ...]:
    """The host names and addresses it is for (RFC 9525 §6.1: the common name is none of them)."""
    try:
        extension = certificate.extensions.get_extension_for_oid(ExtensionOID.SUBJECT_ALTERNATIVE_NAME)
    except x509.ExtensionNotFound:
        return ()
    assert isinstance(extension.value, x509.SubjectAlternativeName)
    names = [
        _shown(str(name.value)) for name in extension.value if isinstance(name, x509.DNSName | x509.IPAddress)
    ]
    return tuple(names[:_NAMES_CAP])


def _shown(text: str) -> str:
    """The text without characters that could change how the rest of a line is shown."""
    return "".join(
        character if character.isprintable() else "\N{REPLACEMENT CHARACTER}" for character in text
    )
