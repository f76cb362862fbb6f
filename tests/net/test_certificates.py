"""The matrix of certificates: what each kind is taken for, and that no exception reaches too far."""

import ssl
from collections.abc import Callable
from datetime import UTC, datetime

import pytest
import typer
from cryptography.hazmat.primitives.asymmetric import ec

from tests.helpers import mail_certificates as certificates
from tests.helpers.fake_mail_server import Peer, fake_server
from tests.helpers.handshakes import accepted_by_hand, handshake, refused
from tests.helpers.loopback_internet import HOST, endpoint, internet
from tests.helpers.tally import Record, tally
from tests.unit.test_no_unverified_tls import weak_places
from wizard.cli.endpoints import parse_server
from wizard.model.probe import CertificateProblem, TlsFacts
from wizard.model.problem import ProblemCode
from wizard.model.server import Protocol, Security
from wizard.net.clients import new_client
from wizard.net.internet import Internet
from wizard.net.stream import MailStream
from wizard.net.tls import TlsBroken, TlsPolicy, server_name
from wizard.probe.accepting import accept

Makes = Callable[[], ssl.SSLContext]


@pytest.fixture
def row(request: pytest.FixtureRequest, record_property: Record) -> None:
    """The test speaks for the row of the matrix that its name begins with."""
    _, crt, number, *words = request.function.__name__.split("_")
    tally(record_property, "certificates", f"{crt.upper()}-{number} {' '.join(words)}")


pytestmark = pytest.mark.usefixtures("row")


async def test_crt_01_nobody_vouches_for_a_self_signed_one() -> None:
    broken = await refused(certificates.self_signed(HOST))

    assert broken.problem is CertificateProblem.SELF_SIGNED


async def test_crt_02_an_authority_that_nobody_knows_vouches_for_nothing() -> None:
    alone = await refused(certificates.of_a_stranger(HOST))
    stranger = certificates.MadeUp("A stranger")
    with_its_root = await refused(stranger.issue(HOST))

    assert alone.problem is with_its_root.problem is CertificateProblem.UNKNOWN_ISSUER


async def test_crt_03_a_wrong_name_is_told_with_the_names_it_is_for() -> None:
    broken = await refused(certificates.good("imap.example.net", "www.example.net"))

    assert broken.problem is CertificateProblem.WRONG_NAME
    assert broken.told(HOST).facts[:3] == (HOST, "wrong_name", "imap.example.net, www.example.net")


async def test_crt_04_an_expired_one_is_refused_and_its_end_told() -> None:
    broken = await refused(certificates.expired(HOST))

    assert broken.problem is CertificateProblem.EXPIRED
    assert broken.certificate is not None
    assert broken.certificate.not_after is not None
    assert datetime.fromisoformat(broken.told(HOST).facts[3]) < datetime.now(UTC)


async def test_crt_05_one_of_tomorrow_is_refused_and_its_begin_told() -> None:
    broken = await refused(certificates.of_tomorrow(HOST))

    assert broken.problem is CertificateProblem.NOT_YET_VALID
    assert broken.certificate is not None
    assert broken.certificate.not_before is not None
    assert datetime.fromisoformat(broken.certificate.not_before) > datetime.now(UTC)


async def test_crt_06_a_common_name_is_no_name() -> None:
    broken = await refused(certificates.common_name_only(HOST))

    assert broken.problem is CertificateProblem.WRONG_NAME


async def test_crt_07_a_name_does_not_end_at_a_nul() -> None:
    broken = await refused(certificates.with_odd_names(f"{HOST}\0.example.net"))

    assert broken.problem is CertificateProblem.WRONG_NAME
    assert broken.certificate is not None
    assert all(name.isprintable() for name in broken.certificate.names)


async def test_crt_08_a_star_stands_for_exactly_one_label() -> None:
    star = certificates.good("*.example.org")

    assert isinstance(await handshake(star, "mail.example.org"), TlsFacts)
    for host in ("a.mail.example.org", "example.org"):
        assert (await refused(star, host)).problem is CertificateProblem.WRONG_NAME


@pytest.mark.parametrize(
    ("name", "host"), [("*.org", "example.org"), ("m*.example.org", HOST), ("*", HOST)], ids=str
)
async def test_crt_09_a_star_for_too_much_is_refused(name: str, host: str) -> None:
    broken = await refused(certificates.with_odd_names(name), host)

    assert broken.problem is CertificateProblem.WRONG_NAME


async def test_crt_10_one_for_clients_is_not_one_for_servers() -> None:
    broken = await refused(certificates.for_clients_only(HOST))

    assert broken.problem is CertificateProblem.WRONG_PURPOSE


async def test_crt_11_an_address_is_not_found_among_names() -> None:
    broken = await refused(certificates.good(HOST), "127.0.0.1")

    assert broken.problem is CertificateProblem.WRONG_NAME


async def test_crt_12_a_final_dot_is_no_part_of_the_name() -> None:
    assert isinstance(await handshake(certificates.good(HOST), f"{HOST}."), TlsFacts)


async def test_crt_13_a_japanese_name_is_looked_for_as_its_a_label() -> None:
    typed = parse_server("例え.jp")
    assert typed.host == "xn--r8jz45g.jp"

    assert isinstance(await handshake(certificates.good(typed.host), typed.host), TlsFacts)


def test_crt_14_an_empty_host_never_reaches_tls() -> None:
    for text in ("", ".", ":993", "/tls"):
        with pytest.raises(typer.BadParameter):
            parse_server(text)
    for host in ("", "."):
        with pytest.raises(AssertionError):
            server_name(host)


async def test_crt_15_an_accepted_one_counts_at_one_place_and_until_it_changes() -> None:
    key = ec.generate_private_key(ec.SECP256R1())
    one = certificates.self_signed_of(key, "somewhere.example.net")
    accepted = await accepted_by_hand(one)
    policy = TlsPolicy(ca_pem=certificates.ca_pem(), accepted=[accepted])

    believed = await handshake(one, policy=policy)
    elsewhere = [
        await refused(one, "other.example.org", policy=policy),
        await refused(one, port=995, policy=policy),
        await refused(one, port=993),
    ]
    renewed = await refused(certificates.self_signed_of(key, "somewhere.example.net"), policy=policy)
    another = await refused(certificates.self_signed(HOST), policy=policy)
    even_a_good_one = await refused(certificates.good(HOST), policy=policy)

    assert isinstance(believed, TlsFacts)
    assert {broken.problem for broken in elsewhere} == {CertificateProblem.SELF_SIGNED}
    changed = {renewed.problem, another.problem, even_a_good_one.problem}
    assert changed == {CertificateProblem.CHANGED}


async def test_crt_16_one_that_goes_bad_later_ends_the_connection_and_offers_nothing() -> None:
    imap = endpoint(Protocol.IMAP)

    async def greet(peer: Peer) -> None:
        await peer.say("* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] ready")
        await peer.stay_silent()

    async with fake_server(greet, tls=certificates.good(HOST)) as at_setup:
        stream = await MailStream.open(
            new_client(Protocol.IMAP, Security.TLS), imap, internet({imap: at_setup.at}), timeout_s=2
        )
        assert isinstance(stream, MailStream)
        stream.hang_up()
    async with fake_server(greet, tls=certificates.of_a_stranger(HOST)) as later:
        broken = await MailStream.open(
            new_client(Protocol.IMAP, Security.TLS), imap, internet({imap: later.at}), timeout_s=2
        )
        assert isinstance(broken, TlsBroken)
        assert await later.nobody_left()
        assert later.heard == []

    told = broken.told(HOST)
    assert told.code is ProblemCode.CERTIFICATE_PROBLEM
    assert told.facts[:2] == (HOST, "unknown_issuer")


def test_crt_17_no_line_of_the_program_switches_the_verification_off() -> None:
    assert weak_places() == ["wizard/net/tls_contexts.py: context.check_hostname = False"]


async def test_crt_18_a_wrong_fingerprint_or_none_ends_it_and_nothing_is_accepted() -> None:
    broken = await refused(certificates.self_signed(HOST))

    def never(*_: object) -> Internet:
        raise AssertionError("there is nothing to try")

    for typed in ("", "y", "0" * 64):
        done = await accept(
            endpoint(Protocol.IMAP),
            broken,
            typed,
            internet_accepting=never,
            now=datetime.now(UTC),
            timeout_s=2,
        )
        assert not hasattr(done, "der")
        assert getattr(done, "code", None) is ProblemCode.FINGERPRINT_MISMATCH
