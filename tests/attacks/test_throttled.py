"""A server that is busy, or says that it is: one try, no storm, and the password is not blamed."""

import pytest

from tests.attacks.cases import Case, each
from tests.attacks.servers import cut_what_servers_say, in_no_time
from tests.attacks.world import candidate, door, opened_world, serve_other_side, server, side_of
from tests.helpers import flow_values
from tests.helpers.fake_mail_server import Peer
from tests.helpers.mail_scripts import Mailbox
from tests.helpers.mail_values import SECRET
from tests.helpers.transcript import Chop
from wizard.flow.event import AddressEntered, CheckFailed, LookedUp, PasswordEntered
from wizard.flow.state import State
from wizard.flow.step import Step
from wizard.flow.table import advance
from wizard.model.lamp import LampState
from wizard.model.problem import Problem, ProblemCode
from wizard.model.server import Security
from wizard.probe.verify import Unverified

OF_THE_PASSWORD = {ProblemCode.AUTH_FAILED, ProblemCode.OUTGOING_AUTH_FAILED, ProblemCode.LOGIN_BLOCKED}

OUTAGES = {
    "imap": {
        "UNAVAILABLE": "NO [UNAVAILABLE] wrong password",
        "SERVERBUG": "NO [SERVERBUG] authentication failed",
        "INUSE": "NO [INUSE] password",
    },
    "pop3": {"SYS/TEMP": "-ERR [SYS/TEMP] wrong password", "IN-USE": "-ERR [IN-USE] password"},
    "smtp": {"454": "454 4.7.0 wrong password", "421": "421 4.7.0 wrong password", "451": "451 password"},
}
THROTTLED = {
    "imap": {
        "UNAVAILABLE": "NO [UNAVAILABLE] too many connections",
        "LIMIT": "NO [LIMIT] too many connections",
        "words": "NO too many login failures, try again later",
    },
    "pop3": {
        "IN-USE": "-ERR [IN-USE] mailbox in use",
        "LOGIN-DELAY": "-ERR [LOGIN-DELAY] too soon",
        "words": "-ERR too many connections",
    },
    "smtp": {"421": "421 4.7.0 too many", "454": "454 4.7.0 too many", "450": "450 4.7.1 slow down"},
}
FULL_HOUSE = {
    "imap": "* BYE [UNAVAILABLE] too many connections",
    "pop3": "-ERR [IN-USE] too many connections",
    "smtp": "421 4.7.0 too many connections",
}


@pytest.fixture(autouse=True)
def _cut(monkeypatch: pytest.MonkeyPatch, chop: Chop) -> None:
    cut_what_servers_say(monkeypatch, chop)


def refused_by(protocol: str, answer: str) -> Problem:
    """What a check comes to where every login gets this answer, which it may get only once."""

    async def attack() -> Problem:
        async with opened_world() as world:
            await serve_other_side(world, protocol)
            world.boxes[protocol] = Mailbox(users={}, refusals=(answer,))
            busy = await world.serve(door(protocol))

            verified = await world.verify(candidate(protocol, server(protocol, Security.STARTTLS, "taro")))

            assert isinstance(verified, Unverified)
            assert world.attempts(protocol) == 1
            assert busy.connections == 1
            assert LampState.FAILED in world.lit(side_of(protocol))
            return verified.problem

    return in_no_time(attack(), within_s=30)


@each(
    Case(row="PRT-15", protocol=protocol, name=name, given=answer)
    for protocol, answers in THROTTLED.items()
    for name, answer in answers.items()
)
def test_a_throttled_login_is_not_tried_again_and_not_a_wrong_password(case: Case[str], chop: Chop) -> None:
    problem = refused_by(case.protocol, case.given)

    assert problem.code not in OF_THE_PASSWORD
    assert problem.detail


@each(
    Case(row="PRT-15", protocol=protocol, name="greeting", given=line)
    for protocol, line in FULL_HOUSE.items()
)
def test_a_full_house_is_not_stormed(case: Case[str], chop: Chop) -> None:
    async def full(peer: Peer) -> None:
        await peer.say(case.given)

    async def attack() -> None:
        async with opened_world() as world:
            await serve_other_side(world, case.protocol)
            busy = await world.serve(door(case.protocol), full)

            verified = await world.verify(candidate(case.protocol, server(case.protocol)))

            assert isinstance(verified, Unverified)
            assert verified.problem.code is ProblemCode.TRY_LATER
            assert busy.connections == 1

    in_no_time(attack(), within_s=30)


@each(
    Case(row="UI-06", protocol=protocol, name=name, given=answer)
    for protocol, answers in OUTAGES.items()
    for name, answer in answers.items()
)
def test_an_outage_does_not_ask_for_the_password_again(case: Case[str], chop: Chop) -> None:
    problem = refused_by(case.protocol, case.given)

    state = State()
    for event in (
        AddressEntered(text="taro@example.jp"),
        LookedUp(run=1, looked=flow_values.looked()),
        PasswordEntered(secret=SECRET),
    ):
        state, _ = advance(state, event)
    assert state.step is Step.CHECKING
    state, _ = advance(state, CheckFailed(run=state.run, problem=problem))

    assert state.step is Step.PROBLEM
    assert state.secret == SECRET
    assert problem.code not in OF_THE_PASSWORD
