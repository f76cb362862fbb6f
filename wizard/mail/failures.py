"""What went wrong on the way to a mail server, as a problem for people."""

from wizard.model.lamp import Side
from wizard.model.problem import Problem, ProblemCode
from wizard.net.dial import DialFailure, DialFailureKind
from wizard.net.tls import TlsBroken
from wizard.protocol.actions import Failed, FailureKind, LoginRefused, Outcome, RefusalReason

Failure = DialFailure | TlsBroken | Outcome

_DIAL = {
    DialFailureKind.CLOSED: ProblemCode.SERVER_UNREACHABLE,
    DialFailureKind.FILTERED: ProblemCode.SERVER_UNREACHABLE,
    DialFailureKind.UNRESOLVED: ProblemCode.SERVER_UNREACHABLE,
    DialFailureKind.UNREACHABLE: ProblemCode.OFFLINE,
    DialFailureKind.DNS_FAILED: ProblemCode.DNS_FAILED,
}
_LOGIN = {
    RefusalReason.CREDENTIALS: ProblemCode.AUTH_FAILED,
    RefusalReason.EXPIRED: ProblemCode.AUTH_FAILED,
    RefusalReason.METHOD_BLOCKED: ProblemCode.LOGIN_BLOCKED,
    RefusalReason.NO_MECHANISM: ProblemCode.LOGIN_BLOCKED,
    RefusalReason.ENCRYPTION_NEEDED: ProblemCode.SERVER_CONFUSED,
    RefusalReason.TOKEN: ProblemCode.NEEDS_OAUTH,
    RefusalReason.LOCKED: ProblemCode.TRY_LATER,
    RefusalReason.TEMPORARY: ProblemCode.TRY_LATER,
}
_FAILED = {
    FailureKind.CLOSED: ProblemCode.SERVER_HUNG_UP,
    FailureKind.TIMED_OUT: ProblemCode.TIMEOUT,
    FailureKind.UNAVAILABLE: ProblemCode.TRY_LATER,
    FailureKind.UNKNOWN_FATE: ProblemCode.SEND_UNKNOWN,
    FailureKind.UNPROVED: ProblemCode.SERVER_UNPROVED,
    FailureKind.NO_STARTTLS: ProblemCode.INSECURE_ONLY,
    FailureKind.STARTTLS_REFUSED: ProblemCode.INSECURE_ONLY,
}


def problem_of(failure: Failure, *, host: str, side: Side) -> Problem:
    """The problem behind an outcome that is not what was asked for; its detail is the server's own words."""
    match failure:
        case DialFailure():
            return Problem(code=_DIAL[failure.kind], facts=(host,), detail=failure.text)
        case TlsBroken():
            distrusted = failure.problem is not None
            code = ProblemCode.CERTIFICATE_PROBLEM if distrusted else ProblemCode.SERVER_CONFUSED
            return Problem(code=code, facts=(host,), detail=failure.text)
        case LoginRefused():
            code = _LOGIN[failure.reason]
            if code is ProblemCode.AUTH_FAILED and side is Side.OUTGOING:
                code = ProblemCode.OUTGOING_AUTH_FAILED
            return Problem(code=code, facts=(host,), detail=f"{failure.code} {failure.text}".strip())
        case Failed():
            code = _FAILED.get(failure.kind, ProblemCode.SERVER_CONFUSED)
            words = f"{failure.code} {failure.text}".strip()
            return Problem(code=code, facts=(host,), detail=words or failure.note)
        case _:
            raise AssertionError(f"{failure!r} is not a failure")
