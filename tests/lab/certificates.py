"""The lab's certificate authority, and certificates good and bad."""

from datetime import UTC, datetime, timedelta

import trustme
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from tests.lab.rows import CertificateKind

FOREIGN_NAME = "shared.another-host.test"
"""The only name in a certificate of the kind WRONG_NAME."""


class Authority:
    """Issues the certificates of one lab; only `ca_pem` and `checker_pem` are trusted on the PC."""

    def __init__(self) -> None:
        self._trusted = trustme.CA(organization_name="Tayori lab")
        self._believed_checker = _checker()
        self._issuers = {
            CertificateKind.UNKNOWN_ISSUER: trustme.CA(organization_name="An issuer nobody knows"),
            CertificateKind.OPENED: _checker(),
            CertificateKind.OPENED_AND_BELIEVED: self._believed_checker,
        }

    @property
    def ca_pem(self) -> str:
        """The certificate of the lab's own authority, which the PC trusts."""
        return self._trusted.cert_pem.bytes().decode()

    @property
    def checker_pem(self) -> str:
        """The certificate of a virus checker, which the PC trusts too."""
        return self._believed_checker.cert_pem.bytes().decode()

    def issue(self, names: tuple[str, ...], kind: CertificateKind) -> str:
        """A private key and its certificate chain for these host names, as one PEM text."""
        if kind is CertificateKind.SELF_SIGNED:
            return _self_signed(names)
        issuer = self._issuers.get(kind, self._trusted)
        match kind:
            case CertificateKind.GOOD:
                # As long as real ones: a clock that is years off must find them out of their time.
                now = datetime.now(UTC)
                return _pem(
                    self._trusted.issue_cert(
                        *names, not_before=now - timedelta(days=30), not_after=now + timedelta(days=60)
                    )
                )
            case CertificateKind.WRONG_NAME:
                return _pem(issuer.issue_cert(FOREIGN_NAME))
            case CertificateKind.EXPIRED:
                now = datetime.now(UTC)
                begun, ended = now - timedelta(days=400), now - timedelta(days=3)
                return _pem(issuer.issue_cert(*names, not_before=begun, not_after=ended))
            case _:
                return _pem(issuer.issue_cert(*names))


def _checker() -> trustme.CA:
    """The authority of a virus checker that opens connections."""
    return trustme.CA(
        organization_name="ESET, spol. s r. o.", organization_unit_name="Made up on the way, for the lab"
    )


def _pem(leaf: trustme.LeafCert) -> str:
    return leaf.private_key_and_cert_chain_pem.bytes().decode()


def _self_signed(names: tuple[str, ...]) -> str:
    key = ec.generate_private_key(ec.SECP256R1())
    myself = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, names[0])])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(myself)
        .issuer_name(myself)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=30))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(name) for name in names]), critical=False)
        .sign(key, hashes.SHA256())
    )
    private = key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.TraditionalOpenSSL,
        serialization.NoEncryption(),
    )
    return (private + certificate.public_bytes(serialization.Encoding.PEM)).decode()
