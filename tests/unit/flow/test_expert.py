"""The page for people who know their servers: what is entered stands, what was told comes back."""

from dataclasses import replace

from tests.helpers.flow_values import ADDRESS, CANDIDATE, looked
from tests.helpers.talks import SEND, talk
from wizard.flow.effect import LookUp, ProbeDoors, Stop
from wizard.flow.event import (
    AddressEntered,
    BackPressed,
    CancelPressed,
    DoorSeen,
    DoorsWanted,
    Event,
    ExpertWanted,
    LookedUp,
    PasswordEntered,
    RetryPressed,
    ServersEntered,
    TalkHeard,
)
from wizard.flow.state import State
from wizard.flow.step import Step
from wizard.flow.table import advance
from wizard.model.entered import EnteredServer, EnteredSettings
from wizard.model.probe import ProbeResult, ProbeState
from wizard.model.problem import Problem, ProblemCode
from wizard.model.secret import Secret
from wizard.model.server import PROBED_PORTS, Endpoint, Protocol, Security

TYPED = "taro@example.jp"
ENTERED = EnteredSettings(
    fetches_by=Protocol.POP3,
    incoming=EnteredServer(host="pop.example.org"),
    outgoing=EnteredServer(host="smtp.example.org", port=2587, security=Security.STARTTLS),
)
BLOCKED = Problem(code=ProblemCode.NETWORK_BLOCKED)


def walk(*events: Event, state: State | None = None) -> State:
    """The state after these events."""
    state = state or State()
    for event in events:
        state, _ = advance(state, event)
    return state


def at_problem() -> State:
    """A look-up that ended with a problem although servers are known."""
    found = replace(looked(problems=(BLOCKED,)), candidate=None)
    return walk(AddressEntered(text=TYPED), LookedUp(run=1, looked=found))


def at_password() -> State:
    """A look-up that ended well."""
    return walk(AddressEntered(text=TYPED), LookedUp(run=1, looked=looked()))


def test_from_the_first_page_the_address_goes_along() -> None:
    state, effects = advance(State(), ExpertWanted(address=TYPED))

    assert (state.step, state.typed_address, state.doors) == (Step.EXPERT, TYPED, ())
    assert state.checked is not None
    assert state.checked.address == ADDRESS
    assert effects == (Stop(run=0),)


def test_from_the_first_page_a_bad_address_is_told_as_by_next() -> None:
    state, effects = advance(State(), ExpertWanted(address="taro"))

    assert (state.step, effects) == (Step.ADDRESS, ())
    assert [problem.code for problem in state.problems] == [ProblemCode.INVALID_ADDRESS]


def test_another_address_brings_nothing_of_the_old_one_along() -> None:
    at_first = replace(walk(BackPressed(), state=at_password()), talks=(talk(SEND, 1),))

    state = walk(ExpertWanted(address="hanako@example.org"), state=at_first)

    assert (state.candidate, state.looked, state.talks, state.doors) == (None, None, (), ())


def test_the_doors_of_both_known_hosts_are_looked_at() -> None:
    state, effects = advance(at_problem(), ExpertWanted())

    hosts = [CANDIDATE.incoming[0].endpoint.host, CANDIDATE.outgoing[0].endpoint.host]
    assert [(door.host, door.port) for door in state.doors] == [
        (host, port) for host in hosts for port in PROBED_PORTS
    ]
    assert effects == (Stop(run=1), ProbeDoors(run=2, doors=state.doors))


def test_while_looking_the_search_stops() -> None:
    state, effects = advance(walk(AddressEntered(text=TYPED)), ExpertWanted())
    late = walk(LookedUp(run=1, looked=looked()), state=state)

    assert effects[0] == Stop(run=1)
    assert state.trail == (Step.ADDRESS,)
    assert late == state


def test_back_shows_the_problem_again() -> None:
    state = walk(ExpertWanted(), BackPressed(), state=at_problem())

    assert (state.step, state.problems) == (Step.PROBLEM, (BLOCKED,))


def test_back_to_the_first_page_brings_no_problem_along() -> None:
    state = walk(ExpertWanted(), ServersEntered(entered=ENTERED), CancelPressed(), state=at_problem())
    back = walk(BackPressed(), state=state)

    assert (state.step, back.step, back.problems) == (Step.EXPERT, Step.ADDRESS, ())


def test_each_door_is_lit_once_and_late_answers_light_none() -> None:
    state = walk(ExpertWanted(), state=at_problem())
    result = ProbeResult(endpoint=state.doors[0], state=ProbeState.OPEN)

    lit = walk(DoorSeen(run=2, result=result), DoorSeen(run=2, result=result), state=state)
    late = walk(DoorSeen(run=1, result=result), state=state)

    assert lit.seen == (result,)
    assert late.seen == ()


def test_another_host_is_looked_at_and_what_was_seen_stays() -> None:
    state = walk(ExpertWanted(), state=at_problem())
    results = [ProbeResult(endpoint=door, state=ProbeState.OPEN) for door in state.doors]
    lit = walk(*(DoorSeen(run=2, result=result) for result in results), state=state)

    other, effects = advance(lit, DoorsWanted(entered=ENTERED))

    hosts = ("pop.example.org", "smtp.example.org")
    assert list(dict.fromkeys(door.host for door in other.doors)) == list(hosts)
    assert other.doors[-1] == Endpoint(
        protocol=Protocol.SMTP, host=hosts[1], port=2587, security=Security.STARTTLS
    )
    assert effects == (Stop(run=2), ProbeDoors(run=3, doors=other.doors))
    assert advance(other, DoorsWanted(entered=ENTERED)) == (other, ())


def test_only_the_doors_that_are_new_are_looked_at() -> None:
    state = walk(ExpertWanted(), state=at_problem())
    results = [ProbeResult(endpoint=door, state=ProbeState.OPEN) for door in state.doors]
    lit = walk(*(DoorSeen(run=2, result=result) for result in results), state=state)
    entered = EnteredSettings(outgoing=EnteredServer(host="smtp.example.org"))

    other, effects = advance(lit, DoorsWanted(entered=entered))

    assert len(other.seen) == len(PROBED_PORTS)
    probing = effects[1]
    assert isinstance(probing, ProbeDoors)
    assert {door.host for door in probing.doors} == {"smtp.example.org"}


def test_all_doors_are_looked_at_once_more_when_that_is_wanted() -> None:
    state = walk(ExpertWanted(), state=at_problem())
    lit = walk(
        DoorSeen(run=2, result=ProbeResult(endpoint=state.doors[0], state=ProbeState.OPEN)), state=state
    )

    again, effects = advance(lit, DoorsWanted(entered=EnteredSettings(), again=True))

    assert again.seen == ()
    assert effects == (Stop(run=2), ProbeDoors(run=3, doors=state.doors))


def test_port_25_is_no_door_for_sending() -> None:
    entered = EnteredSettings(outgoing=EnteredServer(host="smtp.example.org", port=25))

    state = walk(ExpertWanted(), DoorsWanted(entered=entered), state=at_problem())

    assert 25 not in {door.port for door in state.doors}


def test_what_was_entered_goes_into_the_search_and_into_trying_again() -> None:
    state, effects = advance(walk(ExpertWanted(), state=at_problem()), ServersEntered(entered=ENTERED))
    failed = walk(LookedUp(run=3, looked=replace(looked(problems=(BLOCKED,)), candidate=None)), state=state)
    _, again = advance(failed, RetryPressed())

    assert (state.step, state.trail) == (Step.LOOKING, (Step.ADDRESS, Step.EXPERT))
    assert effects == (Stop(run=2), LookUp(run=3, address=ADDRESS, entered=ENTERED))
    assert again == (LookUp(run=4, address=ADDRESS, entered=ENTERED),)


def test_stopping_the_search_shows_the_page_with_its_doors_again() -> None:
    state = walk(ExpertWanted(), ServersEntered(entered=ENTERED), state=at_problem())

    back, effects = advance(state, CancelPressed())

    assert back.step is Step.EXPERT
    assert effects == (Stop(run=3), ProbeDoors(run=4, doors=back.doors))


def test_an_ordinary_search_forgets_what_was_entered() -> None:
    state = walk(
        ExpertWanted(), ServersEntered(entered=ENTERED), CancelPressed(), BackPressed(), state=at_problem()
    )

    _, effects = advance(state, AddressEntered(text=TYPED))

    [looking] = effects
    assert isinstance(looking, LookUp)
    assert looking.entered is None


def test_a_login_name_that_was_entered_replaces_the_one_typed_before() -> None:
    at_first = walk(PasswordEntered(secret=Secret(""), username="old"), state=at_password())
    entered = EnteredSettings(incoming=EnteredServer(username="new"))

    state = walk(ExpertWanted(), ServersEntered(entered=entered), state=at_first)

    assert (at_first.typed_username, state.typed_username) == ("old", None)


def test_a_conversation_replaces_its_earlier_state_and_old_ones_go() -> None:
    looking = walk(AddressEntered(text=TYPED))
    begun = replace(talk(SEND, 2), lines=())

    state = walk(
        TalkHeard(run=1, talks=(begun,)),
        TalkHeard(run=1, talks=(talk(SEND, 1), talk(SEND, 2))),
        state=looking,
    )
    crowded = walk(TalkHeard(run=1, talks=tuple(talk(SEND, number) for number in range(40))), state=state)

    assert state.talks == (talk(SEND, 1), talk(SEND, 2))
    assert [one.number for one in crowded.talks] == list(range(16, 40))


def test_a_new_search_begins_with_nothing_said() -> None:
    heard = walk(TalkHeard(run=1, talks=(talk(SEND, 1),)), state=walk(AddressEntered(text=TYPED)))

    state = walk(BackPressed(), AddressEntered(text=TYPED), state=heard)

    assert (len(heard.talks), state.talks) == (1, ())
