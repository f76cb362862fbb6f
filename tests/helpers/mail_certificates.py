"""Server certificates, good and bad, for the tests of TLS."""

import ssl
import tempfile
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path

import trustme
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

_DAY = timedelta(days=1)


@cache
def authority() -> trustme.CA:
    """The one authority that the tests believe."""
    return trustme.CA()


def ca_pem() -> str:
    """Its certificate."""
    return authority().cert_pem.bytes().decode()


@cache
def good(*names: str) -> ssl.SSLContext:
    """A valid certificate for these names; nobody changes the context, for it is shared."""
    return _of_trustme(authority().issue_cert(*names))


def with_tls_1_2(*names: str) -> ssl.SSLContext:
    """The same for a server that has not heard of TLS 1.3."""
    context = _of_trustme(authority().issue_cert(*names))
    context.maximum_version = ssl.TLSVersion.TLSv1_2
    return context


def of_a_stranger(*names: str) -> ssl.SSLContext:
    """A certificate of an authority that nobody believes."""
    return _of_trustme(trustme.CA().issue_cert(*names))


def expired(*names: str) -> ssl.SSLContext:
    """A certificate that ended yesterday."""
    now = datetime.now(UTC)
    return _of_trustme(authority().issue_cert(*names, not_before=now - 30 * _DAY, not_after=now - _DAY))


def of_tomorrow(*names: str) -> ssl.SSLContext:
    """A certificate that begins tomorrow."""
    now = datetime.now(UTC)
    return _of_trustme(authority().issue_cert(*names, not_before=now + _DAY, not_after=now + 30 * _DAY))


def common_name_only(name: str) -> ssl.SSLContext:
    """A certificate of the old kind, whose only name is the subject's."""
    return _of_trustme(authority().issue_cert(common_name=name))


def self_signed(*names: str) -> ssl.SSLContext:
    """A certificate that nobody vouches for."""
    return _built(names, usage=ExtendedKeyUsageOID.SERVER_AUTH, by_authority=False)


def with_odd_names(*names: str) -> ssl.SSLContext:
    """A certificate of the good authority whose names were not looked at."""
    return _built(names, usage=ExtendedKeyUsageOID.SERVER_AUTH, by_authority=True, subject="odd")


def for_clients_only(*names: str) -> ssl.SSLContext:
    """A certificate of the good authority that may not be a server's."""
    return _built(names, usage=ExtendedKeyUsageOID.CLIENT_AUTH, by_authority=True)


def _of_trustme(leaf: trustme.LeafCert) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    leaf.configure_cert(context)
    return context


def _built(
    names: tuple[str, ...], *, usage: x509.ObjectIdentifier, by_authority: bool, subject: str = "server"
) -> ssl.SSLContext:
    key = ec.generate_private_key(ec.SECP256R1())
    named = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, subject)])
    now = datetime.now(UTC)
    builder = (
        x509.CertificateBuilder()
        .subject_name(named)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - _DAY)
        .not_valid_after(now + _DAY)
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(name) for name in names]), critical=False)
        .add_extension(x509.ExtendedKeyUsage([usage]), critical=False)
    )
    if by_authority:
        issuer = x509.load_pem_x509_certificate(authority().cert_pem.bytes())
        issuer_key = serialization.load_pem_private_key(authority().private_key_pem.bytes(), None)
        assert isinstance(issuer_key, ec.EllipticCurvePrivateKey)
        certificate = builder.issuer_name(issuer.subject).sign(issuer_key, hashes.SHA256())
    else:
        certificate = builder.issuer_name(named).sign(key, hashes.SHA256())
    return _context(certificate, key)


def _context(certificate: x509.Certificate, key: ec.EllipticCurvePrivateKey) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    pem = certificate.public_bytes(serialization.Encoding.PEM) + key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "server.pem"
        file.write_bytes(pem)
        context.load_cert_chain(file)
    return context
