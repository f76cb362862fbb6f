"""Every way a server can fail, as a problem for people."""

import pytest

from wizard.mail.receiving.failures import Failure, problem_of
from wizard.model.lamp import Side
from wizard.model.probe import CertificateProblem
from wizard.model.problem import Problem, ProblemCode
from wizard.net.dial import DialFailure, DialFailureKind
from wizard.net.tls import TlsBroken
from wizard.protocol.actions import Done, Failed, FailureKind, LoginRefused, RefusalReason

HOST = "mail.example.org"


def problem(failure: Failure, side: Side = Side.INCOMING) -> Problem:
    return problem_of(failure, host=HOST, side=side)


@pytest.mark.parametrize("kind", DialFailureKind)
def test_every_missing_connection_is_a_problem(kind: DialFailureKind) -> None:
    assert problem(DialFailure(kind=kind, text="why")).detail == "why"


@pytest.mark.parametrize("kind", FailureKind)
def test_every_broken_conversation_is_a_problem_with_the_servers_words(kind: FailureKind) -> None:
    found = problem(Failed(kind, "no room", "452"))

    assert (found.facts, found.detail) == ((HOST,), "452 no room")


@pytest.mark.parametrize("reason", RefusalReason)
def test_every_refused_login_is_a_problem(reason: RefusalReason) -> None:
    assert problem(LoginRefused(reason, "535", "no")).detail == "535 no"


@pytest.mark.parametrize(
    ("failure", "code"),
    [
        (DialFailure(kind=DialFailureKind.UNREACHABLE), ProblemCode.OFFLINE),
        (DialFailure(kind=DialFailureKind.DNS_FAILED), ProblemCode.DNS_FAILED),
        (DialFailure(kind=DialFailureKind.CLOSED), ProblemCode.SERVER_UNREACHABLE),
        (TlsBroken(problem=CertificateProblem.EXPIRED), ProblemCode.CERTIFICATE_PROBLEM),
        (TlsBroken(problem=CertificateProblem.INTERCEPTED), ProblemCode.INTERCEPTED),
        (TlsBroken(problem=CertificateProblem.EXPIRED, clock="2028-01-01"), ProblemCode.CLOCK_WRONG),
        (TlsBroken(text="old", is_outdated=True), ProblemCode.TLS_TOO_OLD),
        (TlsBroken(text="no TLS"), ProblemCode.SERVER_CONFUSED),
        (LoginRefused(RefusalReason.CREDENTIALS), ProblemCode.AUTH_FAILED),
        (LoginRefused(RefusalReason.METHOD_BLOCKED), ProblemCode.LOGIN_BLOCKED),
        (LoginRefused(RefusalReason.TEMPORARY), ProblemCode.TRY_LATER),
        (LoginRefused(RefusalReason.TOKEN), ProblemCode.NEEDS_OAUTH),
        (LoginRefused(RefusalReason.APP_PASSWORD), ProblemCode.APP_PASSWORD_NEEDED),
        (LoginRefused(RefusalReason.LOCKED), ProblemCode.ACCOUNT_LOCKED),
        (LoginRefused(RefusalReason.EXPIRED), ProblemCode.PASSWORD_EXPIRED),
        (Failed(FailureKind.TIMED_OUT), ProblemCode.TIMEOUT),
        (Failed(FailureKind.CLOSED), ProblemCode.SERVER_HUNG_UP),
        (Failed(FailureKind.NO_STARTTLS), ProblemCode.INSECURE_ONLY),
        (Failed(FailureKind.INJECTED), ProblemCode.SERVER_CONFUSED),
        (Failed(FailureKind.UNPROVED), ProblemCode.SERVER_UNPROVED),
    ],
)
def test_each_failure_has_its_own_problem(failure: Failure, code: ProblemCode) -> None:
    assert problem(failure).code is code


def test_a_password_refused_for_sending_is_told_apart() -> None:
    refused = LoginRefused(RefusalReason.CREDENTIALS)

    assert problem(refused, Side.OUTGOING).code is ProblemCode.OUTGOING_AUTH_FAILED


def test_without_words_of_the_server_the_note_is_told() -> None:
    assert problem(Failed(FailureKind.PROTOCOL, note="not a reply")).detail == "not a reply"


def test_success_is_no_failure() -> None:
    with pytest.raises(AssertionError):
        problem(Done())
