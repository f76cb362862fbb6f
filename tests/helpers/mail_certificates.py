"""Server certificates, good and bad, for the tests of TLS."""

import base64
import ssl
import tempfile
import warnings
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path

import trustme
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

Key = ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey

DATA = Path(__file__).resolve().parents[1] / "data"
SHA1_CA = DATA / "sha1_authority.pem"
_DAY = timedelta(days=1)
# RFC 2409 §6.2: the second Oakley group.
_OAKLEY_2 = int(
    "FFFFFFFFFFFFFFFFC90FDAA22168C234C4C6628B80DC1CD129024E088A67CC74020BBEA63B139B22514A08798E3404DD"
    "EF9519B3CD3A431B302B0A6DF25F14374FE1356D6D51C245E485B576625E7EC6F44C42E9A637ED6B0BFF5CB6F406B7ED"
    "EE386BFB5A899FA5AE9F24117C4B1FE649286651ECE65381FFFFFFFFFFFFFFFF",
    16,
)


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


def weak_key(*names: str) -> ssl.SSLContext:
    """A certificate of the good authority for a key of 1024 bits."""
    return _built(names, usage=ExtendedKeyUsageOID.SERVER_AUTH, by_authority=True, key=_small_key())


def signed_by_sha1() -> ssl.SSLContext:
    """A certificate for mail.example.org whose signature was made with SHA-1; its authority is `SHA1_CA`."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    # A server does not offer such a certificate at OpenSSL's usual level.
    context.set_ciphers("@SECLEVEL=0:ALL")
    context.load_cert_chain(DATA / "sha1_server.pem")
    return context


def without_forward_secrecy(*names: str) -> ssl.SSLContext:
    """A server of the old kind: TLS 1.2, and key exchange by static RSA only."""
    context = _built(
        names,
        usage=ExtendedKeyUsageOID.SERVER_AUTH,
        by_authority=True,
        key=rsa.generate_private_key(65537, 2048),
    )
    context.maximum_version = ssl.TLSVersion.TLSv1_2
    context.set_ciphers("AES128-SHA")
    return context


def with_small_group(*names: str) -> ssl.SSLContext:
    """A server of the old kind: TLS 1.2, and Diffie-Hellman in a group of 1024 bits only."""
    context = _built(
        names,
        usage=ExtendedKeyUsageOID.SERVER_AUTH,
        by_authority=True,
        key=rsa.generate_private_key(65537, 2048),
    )
    context.maximum_version = ssl.TLSVersion.TLSv1_2
    context.set_ciphers("@SECLEVEL=0:DHE-RSA-AES128-GCM-SHA256")
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "group.pem"
        # PKCS #3: a sequence of the prime and the generator, 2.
        der = b"\x30\x81\x87\x02\x81\x81" + _OAKLEY_2.to_bytes(129) + b"\x02\x01\x02"
        text = base64.encodebytes(der).decode("ascii")
        file.write_text(f"-----BEGIN DH PARAMETERS-----\n{text}-----END DH PARAMETERS-----\n")
        context.load_dh_params(str(file))
    return context


def with_tls_1_1(*names: str) -> ssl.SSLContext:
    """A server that has not heard of TLS 1.2."""
    context = _built(
        names,
        usage=ExtendedKeyUsageOID.SERVER_AUTH,
        by_authority=True,
        key=rsa.generate_private_key(65537, 2048),
    )
    context.set_ciphers("@SECLEVEL=0:ALL")
    with warnings.catch_warnings():
        # Python warns of what this server is made for.
        warnings.simplefilter("ignore", DeprecationWarning)
        context.minimum_version = ssl.TLSVersion.TLSv1
        context.maximum_version = ssl.TLSVersion.TLSv1_1
    return context


def self_signed_of(key: ec.EllipticCurvePrivateKey, *names: str, days: float = 1) -> ssl.SSLContext:
    """A certificate that nobody vouches for, with this key, that ends in so many days."""
    return _built(names, usage=ExtendedKeyUsageOID.SERVER_AUTH, by_authority=False, key=key, ends=days * _DAY)


class MadeUp:
    """An authority of somebody who opens connections on the way: it makes up a certificate for any name."""

    def __init__(self, common_name: str, organization: str = "") -> None:
        parts = [x509.NameAttribute(NameOID.COMMON_NAME, common_name)]
        if organization:
            parts.append(x509.NameAttribute(NameOID.ORGANIZATION_NAME, organization))
        self.name = x509.Name(parts)
        self.key = ec.generate_private_key(ec.SECP256R1())
        now = datetime.now(UTC)
        self.certificate = (
            x509.CertificateBuilder()
            .subject_name(self.name)
            .issuer_name(self.name)
            .public_key(self.key.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(now - _DAY)
            .not_valid_after(now + 30 * _DAY)
            .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
            .sign(self.key, hashes.SHA256())
        )

    @property
    def pem(self) -> str:
        """Its certificate."""
        return self.certificate.public_bytes(serialization.Encoding.PEM).decode()

    def itself(self) -> ssl.SSLContext:
        """A server that shows the authority's own certificate."""
        return _context(self.certificate, self.key)

    def issue(self, *names: str, begins: timedelta = -_DAY, ends: timedelta = _DAY) -> ssl.SSLContext:
        """A certificate that it makes up, and a context that shows it; times are from now."""
        key = ec.generate_private_key(ec.SECP256R1())
        now = datetime.now(UTC)
        certificate = (
            x509.CertificateBuilder()
            .subject_name(x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "made up")]))
            .issuer_name(self.name)
            .public_key(key.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(now + begins)
            .not_valid_after(now + ends)
            .add_extension(
                x509.SubjectAlternativeName([x509.DNSName(name) for name in names]), critical=False
            )
            .add_extension(
                x509.AuthorityKeyIdentifier.from_issuer_public_key(self.key.public_key()), critical=False
            )
            .sign(self.key, hashes.SHA256())
        )
        return _context(certificate, key)


def _small_key() -> rsa.RSAPrivateKey:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return rsa.generate_private_key(65537, 1024)  # noqa: S505 - too small on purpose


def _of_trustme(leaf: trustme.LeafCert) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    leaf.configure_cert(context)
    return context


def _built(
    names: tuple[str, ...],
    *,
    usage: x509.ObjectIdentifier,
    by_authority: bool,
    subject: str = "server",
    key: Key | None = None,
    ends: timedelta = _DAY,
) -> ssl.SSLContext:
    key = key or ec.generate_private_key(ec.SECP256R1())
    named = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, subject)])
    now = datetime.now(UTC)
    builder = (
        x509.CertificateBuilder()
        .subject_name(named)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - 30 * _DAY)
        .not_valid_after(now + ends)
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


def _context(certificate: x509.Certificate, key: Key) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    if isinstance(key, rsa.RSAPrivateKey) and key.key_size < 2048:
        context.set_ciphers("@SECLEVEL=0:ALL")
    pem = certificate.public_bytes(serialization.Encoding.PEM) + key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "server.pem"
        file.write_bytes(pem)
        context.load_cert_chain(file)
    return context
