"""Accepting a certificate by hand: what may be, and that it works before it is kept."""

import ssl
from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from cryptography.hazmat.primitives.asymmetric import ec

from tests.helpers import mail_certificates as certificates
from tests.helpers.fake_mail_server import FakeMailServer, Peer, fake_server
from tests.helpers.handshakes import accepted_by_hand, handshake, refused
from tests.helpers.loopback_internet import HOST, endpoint
from wizard import resources
from wizard.model.accepted import AcceptedCertificate
from wizard.model.probe import CertificateProblem, TlsFacts
from wizard.model.problem import Problem, ProblemCode
from wizard.model.server import Protocol
from wizard.net.dial import Dialer
from wizard.net.dns import Dns
from wizard.net.http import Http
from wizard.net.internet import Internet
from wizard.net.judge import TrustFacts
from wizard.net.tls import TlsBroken, TlsPolicy
from wizard.net.trust_file import read_trust
from wizard.probe.accepting import accept, look

IMAP = endpoint(Protocol.IMAP)
NOW = datetime(2026, 11, 25, 12, tzinfo=UTC)
FACTS = read_trust(resources.path("trust.json"))


async def greet(peer: Peer) -> None:
    await peer.say("* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] ready")
    await peer.stay_silent()


def world(server: FakeMailServer, *accepted: AcceptedCertificate, facts: TrustFacts = FACTS) -> Internet:
    dns = Dns(only_hosts=True)
    tls = TlsPolicy(ca_pem=certificates.ca_pem(), accepted=accepted, facts=facts)
    dialer = Dialer(dns, reroute={(HOST, 993): server.at})
    return Internet(dns=dns, http=Http(dns, tls), dialer=dialer, tls=tls)


async def accepting(
    server_tls: ssl.SSLContext, fingerprint: str | None = None
) -> tuple[AcceptedCertificate | Problem, TlsBroken]:
    """What comes of accepting what this server shows; without a fingerprint, its own is typed."""
    async with fake_server(greet, tls=server_tls) as server:
        seen = await look(IMAP, world(server), timeout_s=2)
        assert isinstance(seen.failure, TlsBroken)
        assert seen.failure.certificate is not None
        done = await accept(
            IMAP,
            seen.failure,
            fingerprint or seen.failure.certificate.spki_sha256 or "",
            internet_accepting=lambda one: world(server, one),
            now=NOW,
            timeout_s=2,
        )
        return done, seen.failure


@pytest.mark.parametrize(
    "make",
    [
        lambda: certificates.self_signed("somewhere.example.net"),
        lambda: certificates.of_a_stranger(HOST),
        lambda: certificates.MadeUp("Home CA").issue(HOST),
        lambda: certificates.good("other.example.org"),
        lambda: certificates.common_name_only(HOST),
    ],
    ids=["self-signed", "unknown issuer", "unknown root", "another name", "common name only"],
)
async def test_issuer_and_name_may_be_accepted_and_then_the_server_is_used(
    make: Callable[[], ssl.SSLContext],
) -> None:
    server_tls = make()

    done, broken = await accepting(server_tls)

    assert isinstance(done, AcceptedCertificate)
    assert (done.place, done.accepted) == ((HOST, 993), "2026-11-25T12:00:00+00:00")
    assert broken.der == done.der
    async with fake_server(greet, tls=server_tls) as server:
        assert (await look(IMAP, world(server, done), timeout_s=2)).is_usable


@pytest.mark.parametrize(
    ("make", "code"),
    [
        (lambda: certificates.expired(HOST), ProblemCode.CERTIFICATE_UNACCEPTABLE),
        (lambda: certificates.of_tomorrow(HOST), ProblemCode.CERTIFICATE_UNACCEPTABLE),
        (lambda: certificates.weak_key(HOST), ProblemCode.CERTIFICATE_UNACCEPTABLE),
        (lambda: certificates.for_clients_only(HOST), ProblemCode.CERTIFICATE_UNACCEPTABLE),
        (
            lambda: certificates.self_signed_of(ec.generate_private_key(ec.SECP256R1()), HOST, days=-2),
            ProblemCode.CERTIFICATE_UNACCEPTABLE,
        ),
        (lambda: certificates.MadeUp("mitmproxy", "mitmproxy").issue(HOST), ProblemCode.INTERCEPTED),
    ],
    ids=["expired", "of tomorrow", "weak", "for clients", "self-signed and expired", "made up on the way"],
)
async def test_what_is_wrong_in_itself_is_not_accepted(
    make: Callable[[], ssl.SSLContext], code: ProblemCode
) -> None:
    done, _ = await accepting(make())

    assert isinstance(done, Problem)
    assert done.code is code


async def test_another_fingerprint_accepts_nothing() -> None:
    done, _ = await accepting(certificates.self_signed(HOST), "ab" * 32)

    assert done == Problem(code=ProblemCode.FINGERPRINT_MISMATCH, facts=(f"{HOST}:993",))


async def test_a_server_that_is_gone_at_the_trial_is_not_accepted() -> None:
    async with fake_server(greet, tls=certificates.self_signed(HOST)) as server:
        seen = await look(IMAP, world(server), timeout_s=2)
    assert isinstance(seen.failure, TlsBroken)
    assert seen.failure.certificate is not None

    done = await accept(
        IMAP,
        seen.failure,
        seen.failure.certificate.spki_sha256 or "",
        internet_accepting=lambda one: world(server, one),
        now=NOW,
        timeout_s=2,
    )

    assert isinstance(done, Problem)
    assert done.code is ProblemCode.SERVER_UNREACHABLE


async def test_a_certificate_that_cannot_be_read_is_not_accepted() -> None:
    def never(_: AcceptedCertificate) -> Internet:
        raise AssertionError("there is nothing to try")

    done = await accept(
        IMAP, TlsBroken(text="odd"), "ab" * 32, internet_accepting=never, now=NOW, timeout_s=2
    )

    assert isinstance(done, Problem)


async def test_an_accepted_authority_vouches_for_no_other() -> None:
    home = certificates.MadeUp("Home CA")
    accepted = await accepted_by_hand(home.itself())
    policy = TlsPolicy(ca_pem=certificates.ca_pem(), accepted=[accepted])

    assert isinstance(await handshake(home.itself(), policy=policy), TlsFacts)
    issued = await refused(home.issue(HOST), policy=policy)

    assert issued.problem is CertificateProblem.CHANGED
    assert issued.certificate is not None
