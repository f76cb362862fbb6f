"""Which certificates are believed, and what is told of those that are not."""

import ssl
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
import truststore

from tests.helpers import mail_certificates as certificates
from tests.helpers.fake_mail_server import Peer
from tests.helpers.handshakes import handshake
from tests.helpers.loopback_internet import HOST
from wizard.model.probe import CertificateProblem, TlsFacts
from wizard.net.certificate import read_certificate
from wizard.net.tls import TlsBroken, TlsPolicy


@pytest.mark.parametrize(
    ("names", "host"),
    [
        ((HOST,), HOST),
        (("*.example.org",), HOST),
        ((HOST,), f"{HOST}."),
        (("xn--r8jz45g.jp",), "xn--r8jz45g.jp"),
        (("127.0.0.1",), "127.0.0.1"),
    ],
    ids=["same name", "one label", "final dot", "A-label", "address"],
)
async def test_a_certificate_for_the_host_is_believed(names: tuple[str, ...], host: str) -> None:
    done = await handshake(certificates.good(*names), host)

    assert isinstance(done, TlsFacts)
    assert done.version == "TLSv1.3"
    assert done.cipher is not None
    assert done.certificate is not None
    assert done.certificate.names == names
    assert done.certificate.problem is None
    assert done.certificate.not_after is not None
    assert datetime.fromisoformat(done.certificate.not_after) > datetime.now(UTC)


@pytest.mark.parametrize(
    ("make", "problem"),
    [
        (lambda: certificates.self_signed(HOST), CertificateProblem.SELF_SIGNED),
        (lambda: certificates.of_a_stranger(HOST), CertificateProblem.UNKNOWN_ISSUER),
        (lambda: certificates.expired(HOST), CertificateProblem.EXPIRED),
        (lambda: certificates.of_tomorrow(HOST), CertificateProblem.NOT_YET_VALID),
        (lambda: certificates.good("other.example.org"), CertificateProblem.WRONG_NAME),
        (lambda: certificates.good("example.org"), CertificateProblem.WRONG_NAME),
        (lambda: certificates.good("*.mail.example.org"), CertificateProblem.WRONG_NAME),
        (lambda: certificates.common_name_only(HOST), CertificateProblem.WRONG_NAME),
        (lambda: certificates.good("127.0.0.1"), CertificateProblem.WRONG_NAME),
        (lambda: certificates.with_odd_names(f"{HOST}\0.example.net"), CertificateProblem.WRONG_NAME),
        (lambda: certificates.with_odd_names("*"), CertificateProblem.WRONG_NAME),
        (lambda: certificates.with_odd_names("m*.example.org"), CertificateProblem.WRONG_NAME),
        (lambda: certificates.for_clients_only(HOST), CertificateProblem.WRONG_PURPOSE),
    ],
    ids=[
        "self-signed",
        "unknown issuer",
        "expired",
        "not yet valid",
        "another name",
        "name above",
        "wildcard below",
        "common name only",
        "address only",
        "NUL in the name",
        "star alone",
        "star in a label",
        "for clients",
    ],
)
async def test_a_bad_certificate_is_refused_and_its_facts_are_told(
    make: Callable[[], ssl.SSLContext], problem: CertificateProblem
) -> None:
    done = await handshake(make())

    assert isinstance(done, TlsBroken)
    assert done.problem is problem
    assert done.text
    assert done.certificate is not None
    assert done.certificate.problem is problem
    assert done.facts == TlsFacts(version=None, cipher=None, certificate=done.certificate)
    assert all(name.isprintable() for name in done.certificate.names)


async def test_the_names_are_told_with_tls_1_2_too() -> None:
    done = await handshake(certificates.with_tls_1_2("imap.example.net"))

    assert isinstance(done, TlsBroken)
    assert done.certificate is not None
    assert done.certificate.names == ("imap.example.net",)


async def test_a_server_with_old_tls_only_is_refused() -> None:
    async def alert(peer: Peer) -> None:
        await peer.reader.read(1)
        await peer.send(bytes.fromhex("15 0301 0002 02 46"))  # fatal, protocol_version (RFC 8446 §6)
        await peer.stay_silent()

    done = await handshake(None, script=alert)

    assert done == TlsBroken(text="the server offers only TLS versions older than 1.2", is_outdated=True)


async def test_the_system_is_believed_when_no_authority_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bundle = tmp_path / "system.pem"
    bundle.write_text(certificates.ca_pem())
    monkeypatch.setenv("SSL_CERT_FILE", str(bundle))
    monkeypatch.setenv("SSL_CERT_DIR", str(tmp_path))

    assert isinstance(await handshake(certificates.good(HOST), policy=TlsPolicy()), TlsFacts)
    refused = await handshake(certificates.of_a_stranger(HOST), policy=TlsPolicy())
    assert isinstance(refused, TlsBroken)
    assert refused.problem is CertificateProblem.UNKNOWN_ISSUER


def test_every_context_verifies_and_wants_tls_1_2() -> None:
    for policy in (TlsPolicy(), TlsPolicy(ca_pem=certificates.ca_pem())):
        context = policy.context()

        assert context.verify_mode is ssl.CERT_REQUIRED
        assert context.check_hostname
        assert not context.hostname_checks_common_name
        assert context.minimum_version is ssl.TLSVersion.TLSv1_2
        assert policy.context() is context


def test_the_system_verifies_by_itself_where_it_can(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")

    assert type(TlsPolicy().context()) is truststore.SSLContext


def test_what_is_no_certificate_has_no_facts() -> None:
    assert read_certificate(b"not a certificate") is None
