"""Of several problems of one search, the one that is told first: the cause before what follows from it."""

from collections.abc import Iterable
from typing import Final

from wizard.model.problem import Problem, ProblemCode

CAUSES: Final = (
    # No password and no network helps there.
    ProblemCode.CLOSED_PROVIDER,
    ProblemCode.NO_MAIL_PROGRAM_ACCESS,
    ProblemCode.NEEDS_OAUTH,
    # This computer and its network: while they are in the way, what was seen says nothing of servers.
    ProblemCode.OFFLINE,
    ProblemCode.DNS_FAILED,
    # A wrong clock and somebody in between make every certificate look wrong, also those of the web servers
    # by which a sign-in page is noticed.
    ProblemCode.CLOCK_WRONG,
    ProblemCode.INTERCEPTED,
    ProblemCode.NETWORK_BLOCKED,
    # Who stands there, before what they said.
    ProblemCode.CERTIFICATE_PROBLEM,
    # The address and the servers.
    ProblemCode.DOMAIN_NOT_FOUND,
    ProblemCode.SETTINGS_ON_CARD,
    ProblemCode.WRONG_SECURITY,
    ProblemCode.TLS_TOO_OLD,
    ProblemCode.INSECURE_ONLY,
    ProblemCode.TRY_LATER,
    ProblemCode.SERVER_HUNG_UP,
    ProblemCode.SERVER_CONFUSED,
    ProblemCode.TIMEOUT,
    ProblemCode.SERVER_UNREACHABLE,
    ProblemCode.NO_SERVERS_FOUND,
)
"""Causes in the order in which they are told. What is not named here is a hint and comes last."""


def by_cause(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """The problems, each cause once, the first cause first; equals stay as they came."""
    once: dict[ProblemCode, Problem] = {}
    for problem in problems:
        once.setdefault(problem.code, problem)
    return tuple(sorted(once.values(), key=_rank))


def _rank(problem: Problem) -> int:
    return CAUSES.index(problem.code) if problem.code in CAUSES else len(CAUSES)
