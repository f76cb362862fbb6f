"""From what was seen of all ports to the one problem that is told."""

from dataclasses import replace

import pytest

from tests.helpers.loopback_internet import endpoint
from wizard.model.candidate import Candidate, Source, Trust
from wizard.model.interceptor import Interceptor, InterceptorKind
from wizard.model.probe import Certificate, CertificateProblem, ProbeResult, ProbeState
from wizard.model.problem import Problem, ProblemCode
from wizard.model.server import AuthMechanism, Protocol, Security, Server
from wizard.net.dial import DialFailure, DialFailureKind
from wizard.net.tls import TlsBroken
from wizard.probe.diagnose import diagnose, side_problem
from wizard.probe.verdict import Failure, Seen, seen_failure
from wizard.protocol.actions import Failed, FailureKind

IMAP = endpoint(Protocol.IMAP, host="imap.example.org")
IMAP_STARTTLS = endpoint(Protocol.IMAP, Security.STARTTLS, host="imap.example.org")
SMTP = endpoint(Protocol.SMTP, host="smtp.example.org")

CLOSED = DialFailure(kind=DialFailureKind.CLOSED, text="Connection refused")
FILTERED = DialFailure(kind=DialFailureKind.FILTERED, text="no answer in time")
UNREACHABLE = DialFailure(kind=DialFailureKind.UNREACHABLE, text="Network is unreachable")
UNRESOLVED = DialFailure(kind=DialFailureKind.UNRESOLVED, text="nxdomain")
DNS_FAILED = DialFailure(kind=DialFailureKind.DNS_FAILED, text="timeout")
EXPIRED = TlsBroken(
    problem=CertificateProblem.EXPIRED,
    certificate=Certificate(
        subject="CN=a",
        issuer="CN=b",
        names=("a.example.org", "b.example.org"),
        not_after="2026-01-31T00:00:00Z",
    ),
    text="certificate has expired",
)
SHIELD = Interceptor(id="shield", kind=InterceptorKind.VIRUS_CHECKER, names=(("en", "Shield"),))
OPENED = TlsBroken(
    problem=CertificateProblem.INTERCEPTED,
    certificate=Certificate(
        subject="CN=a", issuer="CN=Shield Root", names=(), not_after=None, interceptor=SHIELD
    ),
)
LATE = replace(EXPIRED, clock="2028-01-01")
OLD = TlsBroken(text="the server offers only TLS 1.1", is_outdated=True, offered="TLS 1.1")
NO_TLS = TlsBroken(text="the server does not speak TLS on this port")


def candidate(source: Source = Source.AUTOCONFIG, *, username: str | None = "taro@example.org") -> Candidate:
    return Candidate(
        incoming=(Server(endpoint=IMAP, username=username),),
        outgoing=(Server(endpoint=SMTP, username=username),),
        source=source,
        trust=Trust.VERIFIED,
    )


def failed(kind: FailureKind, text: str = "") -> Failed:
    return Failed(kind, text)


def ready(*mechanisms: str, usable: AuthMechanism | None = None) -> Seen:
    result = ProbeResult(
        endpoint=IMAP, state=ProbeState.OPEN, auth_mechanisms=mechanisms, usable_mechanism=usable
    )
    return Seen(result=result)


def told(incoming: Failure, outgoing: Failure | None = None, source: Source = Source.AUTOCONFIG) -> Problem:
    return diagnose(
        candidate(source), (seen_failure(IMAP, incoming),), (seen_failure(SMTP, outgoing or incoming),)
    )


@pytest.mark.parametrize(
    ("failure", "code"),
    [
        (UNREACHABLE, ProblemCode.OFFLINE),
        (DNS_FAILED, ProblemCode.DNS_FAILED),
        (FILTERED, ProblemCode.NETWORK_BLOCKED),
        (CLOSED, ProblemCode.SERVER_UNREACHABLE),
        (UNRESOLVED, ProblemCode.SERVER_UNREACHABLE),
        (EXPIRED, ProblemCode.CERTIFICATE_PROBLEM),
        (OPENED, ProblemCode.INTERCEPTED),
        (LATE, ProblemCode.CLOCK_WRONG),
        (OLD, ProblemCode.TLS_TOO_OLD),
        (NO_TLS, ProblemCode.SERVER_CONFUSED),
        (failed(FailureKind.NO_STARTTLS), ProblemCode.INSECURE_ONLY),
        (failed(FailureKind.STARTTLS_REFUSED), ProblemCode.INSECURE_ONLY),
        (failed(FailureKind.UNAVAILABLE), ProblemCode.TRY_LATER),
        (failed(FailureKind.GREETING_REFUSED), ProblemCode.SERVER_HUNG_UP),
        (failed(FailureKind.CLOSED), ProblemCode.SERVER_HUNG_UP),
        (failed(FailureKind.TIMED_OUT), ProblemCode.TIMEOUT),
        (failed(FailureKind.NOT_MAIL), ProblemCode.SERVER_CONFUSED),
        (failed(FailureKind.INJECTED), ProblemCode.SERVER_CONFUSED),
        (failed(FailureKind.PREAUTH), ProblemCode.SERVER_CONFUSED),
        (failed(FailureKind.TOO_LONG), ProblemCode.SERVER_CONFUSED),
    ],
)
def test_one_failure_on_all_ports_has_one_problem(failure: Failure, code: ProblemCode) -> None:
    assert told(failure).code is code


@pytest.mark.parametrize(
    ("incoming", "outgoing", "code"),
    [
        (FILTERED, UNRESOLVED, ProblemCode.NETWORK_BLOCKED),
        (FILTERED, UNREACHABLE, ProblemCode.NETWORK_BLOCKED),
        (FILTERED, CLOSED, ProblemCode.SERVER_UNREACHABLE),
        (UNRESOLVED, UNREACHABLE, ProblemCode.SERVER_UNREACHABLE),
    ],
)
def test_the_network_is_blamed_only_when_nothing_gets_through(
    incoming: Failure, outgoing: Failure, code: ProblemCode
) -> None:
    assert told(incoming, outgoing).code is code


def test_the_port_that_says_most_is_told() -> None:
    side = [seen_failure(IMAP, CLOSED), seen_failure(IMAP_STARTTLS, EXPIRED), seen_failure(SMTP, FILTERED)]

    assert side_problem(side).code is ProblemCode.CERTIFICATE_PROBLEM


def test_a_certificate_problem_says_why_for_which_names_and_until_when() -> None:
    assert told(EXPIRED) == Problem(
        code=ProblemCode.CERTIFICATE_PROBLEM,
        facts=("imap.example.org", "expired", "a.example.org, b.example.org", "2026-01-31T00:00:00Z"),
        detail="certificate has expired",
    )


def test_who_opens_the_connections_is_told_with_the_issuer() -> None:
    assert told(OPENED) == Problem(
        code=ProblemCode.INTERCEPTED,
        facts=("imap.example.org",),
        detail="imap.example.org: CN=Shield Root",
        interceptor=SHIELD,
    )


@pytest.mark.parametrize("source", [Source.AUTOCONFIG, Source.GUESS])
def test_the_clock_and_who_opens_connections_explain_more_than_one_certificate(source: Source) -> None:
    assert told(EXPIRED, LATE, source).code is ProblemCode.CERTIFICATE_PROBLEM
    side = [seen_failure(IMAP, one) for one in (OLD, EXPIRED, OPENED, LATE)]

    assert [side_problem(side[:count]).code for count in (1, 2, 3, 4)] == [
        ProblemCode.TLS_TOO_OLD,
        ProblemCode.CERTIFICATE_PROBLEM,
        ProblemCode.INTERCEPTED,
        ProblemCode.CLOCK_WRONG,
    ]
    assert told(LATE, source=source).facts == ("2028-01-01", "imap.example.org")


def test_a_certificate_that_could_not_be_read_is_still_a_problem() -> None:
    unread = TlsBroken(problem=CertificateProblem.SELF_SIGNED, text="self-signed certificate")

    assert told(unread).facts == ("imap.example.org", "self_signed", "", "")


def test_the_servers_own_words_are_kept() -> None:
    problem = told(Failed(FailureKind.UNAVAILABLE, "too busy", "421 4.3.2"))

    assert problem.facts == ("imap.example.org",)
    assert problem.detail == "421 4.3.2 too busy"


def test_a_dead_outgoing_server_is_told_when_the_incoming_one_lives() -> None:
    living = ready("PLAIN", usable=AuthMechanism.PLAIN)

    problem = diagnose(candidate(), (living,), (seen_failure(SMTP, FILTERED),))

    assert problem.code is ProblemCode.SERVER_UNREACHABLE
    assert problem.facts == ("smtp.example.org",)


def test_a_server_that_only_knows_the_browser_needs_oauth() -> None:
    assert side_problem([ready("XOAUTH2")]).code is ProblemCode.NEEDS_OAUTH


def test_a_server_without_any_usable_login_is_confused() -> None:
    assert side_problem([ready("GSSAPI")]).code is ProblemCode.SERVER_CONFUSED


def test_without_any_encrypted_server_there_are_insecure_ones_only() -> None:
    assert side_problem([]).code is ProblemCode.INSECURE_ONLY


@pytest.mark.parametrize(
    "failure",
    [CLOSED, FILTERED, UNRESOLVED, NO_TLS, failed(FailureKind.NOT_MAIL), failed(FailureKind.TIMED_OUT)],
)
def test_guessed_hosts_that_speak_no_mail_are_no_servers(failure: Failure) -> None:
    problem = told(failure, source=Source.GUESS)

    assert problem.code is ProblemCode.NO_SERVERS_FOUND
    assert problem.facts == ("example.org",)


@pytest.mark.parametrize(
    ("failure", "code"),
    [
        (UNREACHABLE, ProblemCode.OFFLINE),
        (DNS_FAILED, ProblemCode.DNS_FAILED),
        (EXPIRED, ProblemCode.CERTIFICATE_PROBLEM),
        (failed(FailureKind.NO_STARTTLS), ProblemCode.INSECURE_ONLY),
        (failed(FailureKind.UNAVAILABLE), ProblemCode.TRY_LATER),
    ],
)
def test_guessed_hosts_that_do_speak_are_told_like_others(failure: Failure, code: ProblemCode) -> None:
    assert told(failure, source=Source.GUESS).code is code


def test_the_domain_of_a_guess_without_a_login_name_is_read_from_the_host() -> None:
    problem = diagnose(
        candidate(Source.GUESS, username=None), (seen_failure(IMAP, CLOSED),), (seen_failure(SMTP, CLOSED),)
    )

    assert problem.facts == ("example.org",)


def test_a_refused_certificate_is_told_although_the_other_side_was_not_seen_whole() -> None:
    for incoming in ((), (seen_failure(IMAP_STARTTLS, CLOSED),)):
        problem = diagnose(candidate(Source.GUESS), incoming, (seen_failure(SMTP, EXPIRED),))

        assert problem.code is ProblemCode.CERTIFICATE_PROBLEM


def test_a_side_of_which_not_all_was_seen_is_not_the_one_that_failed() -> None:
    two_ways = replace(
        candidate(), incoming=(*candidate().incoming, Server(endpoint=IMAP_STARTTLS, username=None))
    )

    problem = diagnose(
        two_ways, (seen_failure(IMAP_STARTTLS, CLOSED),), (seen_failure(SMTP, failed(FailureKind.CLOSED)),)
    )

    assert (problem.code, problem.facts) == (ProblemCode.SERVER_HUNG_UP, ("smtp.example.org",))
