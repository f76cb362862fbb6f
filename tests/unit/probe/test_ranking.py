"""Which of several problems is told first."""

import pytest

from wizard.model.problem import Problem, ProblemCode
from wizard.probe.ranking import CAUSES, by_cause


def codes(*problems: ProblemCode) -> list[ProblemCode]:
    return [one.code for one in by_cause(Problem(code=code) for code in problems)]


@pytest.mark.parametrize(
    "network", [ProblemCode.OFFLINE, ProblemCode.DNS_FAILED, ProblemCode.NETWORK_BLOCKED]
)
@pytest.mark.parametrize(
    "other",
    [
        ProblemCode.NEEDS_PREPARATION,
        ProblemCode.USERNAME_NEEDED,
        ProblemCode.PROVIDER_CLOSING,
        ProblemCode.SETTINGS_ON_CARD,
        ProblemCode.NO_SERVERS_FOUND,
        ProblemCode.SERVER_UNREACHABLE,
        ProblemCode.CERTIFICATE_PROBLEM,
        ProblemCode.TIMEOUT,
    ],
)
def test_while_the_network_is_in_the_way_nothing_else_comes_first(
    network: ProblemCode, other: ProblemCode
) -> None:
    assert codes(other, network) == [network, other]


@pytest.mark.parametrize("root", [ProblemCode.CLOCK_WRONG, ProblemCode.INTERCEPTED])
@pytest.mark.parametrize(
    "follows", [ProblemCode.NETWORK_BLOCKED, ProblemCode.CERTIFICATE_PROBLEM, ProblemCode.NO_SERVERS_FOUND]
)
def test_what_makes_every_certificate_look_wrong_comes_before_what_follows(
    root: ProblemCode, follows: ProblemCode
) -> None:
    assert codes(follows, root) == [root, follows]


def test_what_no_network_can_mend_comes_before_the_network() -> None:
    assert codes(ProblemCode.OFFLINE, ProblemCode.CLOSED_PROVIDER)[0] is ProblemCode.CLOSED_PROVIDER


def test_a_hint_comes_after_every_cause() -> None:
    assert codes(ProblemCode.NEEDS_PREPARATION, *CAUSES)[-1] is ProblemCode.NEEDS_PREPARATION


def test_one_cause_is_told_once_as_it_came_first() -> None:
    first = Problem(code=ProblemCode.SERVER_UNREACHABLE, facts=("a.example.org",))
    second = Problem(code=ProblemCode.SERVER_UNREACHABLE, facts=("b.example.org",))

    assert by_cause([first, second]) == (first,)
