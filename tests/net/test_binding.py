"""Logins that are bound to their TLS session: what is bound, and that the other end finds the same."""

import hashlib
import ssl
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, ed25519
from cryptography.x509.oid import NameOID

from tests.helpers import mail_certificates as certificates
from tests.helpers.fake_mail_server import Peer, fake_server
from tests.helpers.loopback_internet import HOST, endpoint, internet
from tests.helpers.scram_scripts import scram_only
from wizard.model.secret import Secret
from wizard.model.server import AuthMechanism, Protocol
from wizard.net.binding import end_point_of
from wizard.net.clients import new_client
from wizard.net.stream import MailStream
from wizard.net.tls import TlsBroken
from wizard.protocol.actions import Failed, FailureKind, LoggedIn, LoginRefused, Outcome, RefusalReason

PASSWORD = "correct horse"

plus = pytest.mark.parametrize("mechanism", ["SCRAM-SHA-1-PLUS", "SCRAM-SHA-256-PLUS"])
all_protocols = pytest.mark.parametrize("protocol", Protocol)


def server_context(newest: ssl.TLSVersion) -> tuple[ssl.SSLContext, bytes]:
    """A server's TLS, and the certificate it shows."""
    leaf = certificates.authority().issue_cert(HOST)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.maximum_version = newest
    leaf.configure_cert(context)
    return context, ssl.PEM_cert_to_DER_cert(leaf.cert_chain_pems[0].bytes().decode())


def unique(peer: Peer) -> tuple[str, bytes]:
    """The binding of TLS 1.2, as the server's end of the session has it."""
    data = peer.writer.get_extra_info("ssl_object").get_channel_binding("tls-unique")
    assert data is not None
    return "tls-unique", data


def end_point(der: bytes) -> Callable[[Peer], tuple[str, bytes]]:
    return lambda _peer: ("tls-server-end-point", hashlib.sha256(der).digest())


async def log_in(
    protocol: Protocol,
    mechanism: str,
    context: ssl.SSLContext,
    binding: Callable[[Peer], tuple[str, bytes] | None],
    *,
    forges_proof: bool = False,
) -> Outcome | TlsBroken:
    script = scram_only(protocol, mechanism, PASSWORD, binding=binding, forges_proof=forges_proof)
    async with fake_server(script, tls=context) as server:
        door = endpoint(protocol)
        client = new_client(protocol, door.security)
        stream = await MailStream.open(client, door, internet({door: server.at}), timeout_s=5)
        assert isinstance(stream, MailStream)
        outcome = await stream.perform(client.login("taro", Secret(PASSWORD)), timeout_s=5)
        await stream.close()
    return outcome


@all_protocols
@plus
async def test_tls_1_2_is_bound_by_its_session(protocol: Protocol, mechanism: str) -> None:
    context, _ = server_context(ssl.TLSVersion.TLSv1_2)

    outcome = await log_in(protocol, mechanism, context, unique)

    assert isinstance(outcome, LoggedIn)
    assert outcome.mechanism is AuthMechanism(mechanism)


@all_protocols
@plus
async def test_tls_1_3_is_bound_by_the_certificate(protocol: Protocol, mechanism: str) -> None:
    context, der = server_context(ssl.TLSVersion.TLSv1_3)

    outcome = await log_in(protocol, mechanism, context, end_point(der))

    assert isinstance(outcome, LoggedIn)
    assert outcome.mechanism is AuthMechanism(mechanism)


@all_protocols
async def test_somebody_between_with_another_certificate_is_refused_by_the_server(protocol: Protocol) -> None:
    context, _ = server_context(ssl.TLSVersion.TLSv1_3)
    _, der_of_another = server_context(ssl.TLSVersion.TLSv1_3)

    outcome = await log_in(protocol, "SCRAM-SHA-256-PLUS", context, end_point(der_of_another))

    assert isinstance(outcome, LoginRefused)
    assert outcome.reason is RefusalReason.CREDENTIALS


@pytest.mark.parametrize("mechanism", ["SCRAM-SHA-1", "SCRAM-SHA-256"])
async def test_without_plus_a_server_that_could_bind_takes_it_for_a_forged_offer(mechanism: str) -> None:
    context, der = server_context(ssl.TLSVersion.TLSv1_3)

    bound = await log_in(Protocol.IMAP, mechanism, context, end_point(der))
    unbound = await log_in(Protocol.IMAP, mechanism, context, lambda _peer: None)

    assert isinstance(bound, LoginRefused)
    assert isinstance(unbound, LoggedIn)


@all_protocols
async def test_a_server_that_forges_its_proof_is_left(protocol: Protocol) -> None:
    context, der = server_context(ssl.TLSVersion.TLSv1_3)

    outcome = await log_in(protocol, "SCRAM-SHA-256-PLUS", context, end_point(der), forges_proof=True)

    assert isinstance(outcome, Failed)
    assert outcome.kind is FailureKind.UNPROVED


Algorithm = hashes.SHA256 | hashes.SHA384 | hashes.SHA3_256


def signed_with(algorithm: Algorithm | None) -> bytes:
    ecdsa = ec.generate_private_key(ec.SECP256R1())
    key = ed25519.Ed25519PrivateKey.generate() if algorithm is None else ecdsa
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, HOST)])
    now = datetime.now(UTC)
    builder = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now)
        .not_valid_after(now + timedelta(days=1))
    )
    return builder.sign(key, algorithm).public_bytes(serialization.Encoding.DER)


@pytest.mark.parametrize(
    ("algorithm", "digest"),
    [(hashes.SHA256(), "sha256"), (hashes.SHA384(), "sha384"), (hashes.SHA3_256(), "sha3_256")],
    ids=lambda value: value if isinstance(value, str) else value.name,
)
def test_a_certificate_is_hashed_as_it_was_signed(algorithm: Algorithm, digest: str) -> None:
    der = signed_with(algorithm)

    assert end_point_of(der) == hashlib.new(digest, der).digest()


def test_an_old_hash_is_replaced(monkeypatch: pytest.MonkeyPatch) -> None:
    # Nobody signs with MD5 or SHA-1 any more, this test neither.
    der = signed_with(hashes.SHA384())
    monkeypatch.setattr("wizard.net.binding._REPLACED", frozenset({"sha384"}))

    assert end_point_of(der) == hashlib.sha256(der).digest()


def test_what_has_no_one_hash_binds_nothing() -> None:
    assert end_point_of(signed_with(None)) is None
    assert end_point_of(b"no certificate") is None


def test_scram_is_not_loaded_before_a_server_wants_it() -> None:
    """Counted in modules: seconds depend on the machine."""
    program = "import sys, wizard.net.clients; print('scramp' in sys.modules, 'asn1crypto' in sys.modules)"

    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=60
    )

    assert done.stdout.strip() == "False False"
