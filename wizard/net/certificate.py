"""What a server's certificate says of itself, read for people and for the rules in `judge`."""

import hashlib
import ssl
from datetime import UTC, datetime
from typing import Final

from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from cryptography.x509.oid import ExtensionOID, NameOID

from wizard.model.interceptor import IssuerName
from wizard.model.probe import Certificate, CertificateProblem

_NAMES_CAP: Final = 100
_TEXT_CAP: Final = 1_000


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
            not_before=_moment(certificate.not_valid_before_utc),
            not_after=_moment(certificate.not_valid_after_utc),
            problem=problem,
            spki_sha256=_spki_sha256(certificate),
            issuer_name=_issuer_name(certificate.issuer),
            issuer_key=_issuer_key(certificate),
            is_logged=_has(certificate, ExtensionOID.PRECERT_SIGNED_CERTIFICATE_TIMESTAMPS),
        )
    except ValueError:
        return None


def _moment(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat().replace("+00:00", "Z")


def _spki_sha256(certificate: x509.Certificate) -> str:
    """The fingerprint of the key as it stands in the certificate.

    Raises:
        ValueError: the key is of a kind that is not known.
    """
    try:
        spki = certificate.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    except UnsupportedAlgorithm as error:
        raise ValueError("a key of an unknown kind") from error
    return hashlib.sha256(spki).hexdigest()


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


def _issuer_name(name: x509.Name) -> IssuerName:
    def parts(oid: x509.ObjectIdentifier) -> tuple[str, ...]:
        return tuple(_shown(str(part.value)) for part in name.get_attributes_for_oid(oid))

    return IssuerName(
        common_names=parts(NameOID.COMMON_NAME),
        organizations=parts(NameOID.ORGANIZATION_NAME),
        units=parts(NameOID.ORGANIZATIONAL_UNIT_NAME),
    )


def _issuer_key(certificate: x509.Certificate) -> str:
    """The issuer's own mark of its key (RFC 5280 §4.2.1.1); empty when it has none."""
    try:
        extension = certificate.extensions.get_extension_for_oid(ExtensionOID.AUTHORITY_KEY_IDENTIFIER)
    except x509.ExtensionNotFound:
        return ""
    assert isinstance(extension.value, x509.AuthorityKeyIdentifier)
    return (extension.value.key_identifier or b"").hex()


def _has(certificate: x509.Certificate, oid: x509.ObjectIdentifier) -> bool:
    return any(extension.oid == oid for extension in certificate.extensions)


def _shown(text: str) -> str:
    """The text without characters that could change how the rest of a line is shown, and not without end."""
    return "".join(
        character if character.isprintable() else "\N{REPLACEMENT CHARACTER}"
        for character in text[:_TEXT_CAP]
    )
