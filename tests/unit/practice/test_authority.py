"""The practice provider's own authority."""

import ssl
from datetime import timedelta

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.verification import PolicyBuilder, Store, VerificationError

from tests.helpers.practice_talk import NOW
from wizard.practice.authority import Identity, make_identity
from wizard.practice.doors import HOSTS


@pytest.fixture(scope="module")
def identity() -> Identity:
    return make_identity(HOSTS, now=NOW)


def verify(identity: Identity, host: str, *, days: int = 0) -> list[x509.Certificate]:
    store = Store([x509.load_pem_x509_certificate(identity.ca_pem.encode())])
    verifier = (
        PolicyBuilder()
        .store(store)
        .time(NOW + timedelta(days=days))
        .build_server_verifier(x509.DNSName(host))
    )
    return verifier.verify(x509.load_pem_x509_certificate(identity.chain_pem.encode()), [])


@pytest.mark.parametrize("host", HOSTS)
def test_the_certificate_is_good_for_every_name(identity: Identity, host: str) -> None:
    assert len(verify(identity, host)) == 2


@pytest.mark.parametrize(
    ("host", "days"), [("example.org", 0), ("x.renshu.example", 0), (HOSTS[0], 91), (HOSTS[0], -2)]
)
def test_it_is_good_for_nothing_else(identity: Identity, host: str, days: int) -> None:
    with pytest.raises(VerificationError):
        verify(identity, host, days=days)


def test_each_start_has_an_authority_of_its_own_that_openssl_takes(identity: Identity) -> None:
    other = make_identity(HOSTS, now=NOW)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)

    context.load_verify_locations(cadata=identity.ca_pem + other.ca_pem)

    assert context.cert_store_stats()["x509_ca"] == 2


def test_the_authority_vouches_for_the_practice_domain_alone(identity: Identity) -> None:
    ca = x509.load_pem_x509_certificate(identity.ca_pem.encode())

    constraints = ca.extensions.get_extension_for_class(x509.NameConstraints)

    assert constraints.critical
    assert constraints.value.permitted_subtrees == [x509.DNSName("renshu.example")]
    assert isinstance(ca.public_key(), ec.EllipticCurvePublicKey)


def test_the_key_does_not_show(identity: Identity) -> None:
    assert "PRIVATE" not in repr(identity)
