"""Servers of the old kind: refused, used where the provider table names them, verified always."""

import ssl
from collections.abc import Callable

import pytest

from tests.helpers import mail_certificates as certificates
from tests.helpers.fake_mail_server import Peer, Script
from tests.helpers.handshakes import handshake, refused, saying_why
from tests.helpers.loopback_internet import HOST
from wizard import resources
from wizard.model.probe import CertificateProblem, TlsFacts
from wizard.model.problem import Problem, ProblemCode
from wizard.net.judge import TrustFacts
from wizard.net.tls import TlsPolicy
from wizard.net.trust_file import read_trust

OLD = TrustFacts(legacy_hosts=frozenset({HOST}))


def policy(facts: TrustFacts | None = None) -> TlsPolicy:
    return TlsPolicy(ca_pem=certificates.ca_pem(), facts=facts)


def answering(data: bytes) -> Script:
    async def answer(peer: Peer) -> None:
        await peer.reader.read(1)
        await peer.send(data)
        await peer.stay_silent()

    return answer


def hello(version: int) -> bytes:
    """A ServerHello of this minor version: no session, some cipher, no compression (RFC 5246 §7.4.1.3)."""
    body = bytes([3, version]) + bytes(32) + b"\x00" + b"\x00\x2f" + b"\x00"
    message = b"\x02" + len(body).to_bytes(3) + body
    return b"\x16" + bytes([3, version]) + len(message).to_bytes(2) + message


async def test_static_rsa_is_for_named_hosts_only() -> None:
    old = certificates.without_forward_secrecy(HOST)

    broken = await refused(None, script=saying_why(old), policy=policy())
    done = await handshake(old, policy=policy(OLD))

    assert broken.is_outdated
    assert broken.text == "the server offers no cipher that is safe"
    assert broken.told(HOST) == Problem(code=ProblemCode.TLS_TOO_OLD, facts=(HOST,), detail=broken.text)
    assert isinstance(done, TlsFacts)
    assert (done.version, done.cipher) == ("TLSv1.2", "AES128-SHA")


async def test_a_key_of_1024_bits_is_for_named_hosts_only() -> None:
    old = certificates.weak_key(HOST)

    broken = await refused(old, policy=policy())

    assert broken.problem is CertificateProblem.WEAK_KEY
    assert isinstance(await handshake(old, policy=policy(OLD)), TlsFacts)


async def test_a_small_group_is_for_named_hosts_only() -> None:
    old = certificates.with_small_group(HOST)

    broken = await refused(old, policy=policy())

    assert broken.is_outdated
    assert isinstance(await handshake(old, policy=policy(OLD)), TlsFacts)


async def test_a_signature_by_sha_1_is_for_nobody() -> None:
    ca_pem = certificates.SHA1_CA.read_text()
    for facts in (None, OLD):
        broken = await refused(certificates.signed_by_sha1(), policy=TlsPolicy(ca_pem=ca_pem, facts=facts))
        assert broken.problem is CertificateProblem.WEAK_KEY


@pytest.mark.parametrize(
    ("make", "problem"),
    [
        (lambda: certificates.self_signed(HOST), CertificateProblem.SELF_SIGNED),
        (lambda: certificates.of_a_stranger(HOST), CertificateProblem.UNKNOWN_ISSUER),
        (lambda: certificates.expired(HOST), CertificateProblem.EXPIRED),
        (lambda: certificates.weak_key("other.example.org"), CertificateProblem.WRONG_NAME),
        (lambda: certificates.common_name_only(HOST), CertificateProblem.WRONG_NAME),
    ],
    ids=["self-signed", "unknown issuer", "expired", "another name", "common name only"],
)
async def test_an_old_server_has_to_prove_who_it_is_like_any_other(
    make: Callable[[], ssl.SSLContext], problem: CertificateProblem
) -> None:
    assert (await refused(make(), policy=policy(OLD))).problem is problem


async def test_an_old_server_has_to_speak_tls_1_2_like_any_other() -> None:
    broken = await refused(None, script=saying_why(certificates.with_tls_1_1(HOST)), policy=policy(OLD))

    assert broken.is_outdated


async def test_a_named_host_is_the_same_with_a_final_dot_and_no_other_host_is() -> None:
    both = policy(OLD)

    assert both.context_for(f"{HOST}.", 993) is both.context_for(HOST, 465)
    for host in ("example.org", f"x.{HOST}", f"{HOST}.example.net"):
        assert both.context_for(host, 993) is both.context()


def test_every_context_verifies_and_wants_tls_1_2() -> None:
    for facts in (None, OLD):
        context = policy(facts).context_for(HOST, 993)

        assert context.verify_mode is ssl.CERT_REQUIRED
        assert context.check_hostname
        assert context.minimum_version is ssl.TLSVersion.TLSv1_2


def test_only_the_forward_secret_is_offered_to_all() -> None:
    kinds = {cipher["name"].partition("-")[0] for cipher in policy().context().get_ciphers()}

    assert kinds <= {"ECDHE", "DHE"} | {name for name in kinds if name.startswith("TLS_")}


async def test_tls_28_a_server_with_tls_1_1_is_refused() -> None:
    broken = await refused(None, script=saying_why(certificates.with_tls_1_1(HOST)))

    assert broken.text == "the server offers only TLS versions older than 1.2"
    assert broken.told(HOST).code is ProblemCode.TLS_TOO_OLD


@pytest.mark.parametrize(("minor", "name"), [(0, "SSL 3.0"), (1, "TLS 1.0"), (2, "TLS 1.1")])
async def test_tls_28_a_server_that_says_its_old_version_is_told_with_it(minor: int, name: str) -> None:
    broken = await refused(None, script=answering(hello(minor)))

    assert broken.text == f"the server offers only {name}"
    assert broken.told(HOST) == Problem(code=ProblemCode.TLS_TOO_OLD, facts=(HOST, name), detail=broken.text)


def test_the_hosts_that_need_it_come_from_the_provider_table() -> None:
    facts = read_trust(resources.path("trust.json"))

    assert {"imap.spmode.ne.jp", "imap.softbank.jp"} <= facts.legacy_hosts
    assert len(facts.legacy_hosts) < 10
