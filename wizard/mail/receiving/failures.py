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
    RefusalReason.PASSWORD: ProblemCode.AUTH_FAILED,
    # The name was right once, so the account is gone or the company renamed it.
    RefusalReason.USERNAME: ProblemCode.AUTH_FAILED,
    RefusalReason.APP_PASSWORD: ProblemCode.APP_PASSWORD_NEEDED,
    RefusalReason.SWITCHED_OFF: ProblemCode.ACCESS_SWITCHED_OFF,
    RefusalReason.BASIC_AUTH_OFF: ProblemCode.BASIC_AUTH_OFF,
    RefusalReason.WEB_LOGIN: ProblemCode.WEB_LOGIN_NEEDED,
    RefusalReason.METHOD_BLOCKED: ProblemCode.LOGIN_BLOCKED,
    RefusalReason.LOCKED: ProblemCode.ACCOUNT_LOCKED,
    RefusalReason.TOO_MANY_TRIES: ProblemCode.TOO_MANY_TRIES,
    RefusalReason.EXPIRED: ProblemCode.PASSWORD_EXPIRED,
    RefusalReason.TEMPORARY: ProblemCode.TRY_LATER,
    RefusalReason.NO_MECHANISM: ProblemCode.LOGIN_BLOCKED,
    RefusalReason.ENCRYPTION_NEEDED: ProblemCode.SERVER_CONFUSED,
    RefusalReason.TOKEN: ProblemCode.NEEDS_OAUTH,
    RefusalReason.REFERRED: ProblemCode.SERVER_CONFUSED,
}
LOGIN_REFUSALS = frozenset(_LOGIN.values()) - {ProblemCode.TRY_LATER, ProblemCode.SERVER_CONFUSED}
"""After these nobody logs in again by himself: companies count, and lock accounts."""

_FAILED = {
    FailureKind.CLOSED: ProblemCode.SERVER_HUNG_UP,
    FailureKind.TIMED_OUT: ProblemCode.TIMEOUT,
    FailureKind.UNAVAILABLE: ProblemCode.TRY_LATER,
    FailureKind.STARTTLS_LATER: ProblemCode.TRY_LATER,
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
            return failure.told(host)
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
