"""The three ways to begin, and a helper's file: read, shown, asked about, checked and kept."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.flow_values import ADDRESS, CANDIDATE, PROVIDER, SETTINGS, looked
from wizard.flow.effect import Check, Leave, LookUp, OpenPractice, ReadProfile, Save, Stop
from wizard.flow.event import (
    AddressChangeWanted,
    AddressEntered,
    BackPressed,
    CancelPressed,
    CheckFailed,
    CheckPassed,
    ConsentGiven,
    Event,
    ExpertWanted,
    LookedUp,
    PasswordEntered,
    PracticeChosen,
    PreparationDone,
    ProfileAccepted,
    ProfileChosen,
    ProfileRead,
    ProfileRefused,
    RetryPressed,
    Saved,
    ServersEntered,
    SetUpChosen,
    StepsWanted,
)
from wizard.flow.state import State
from wizard.flow.step import Step
from wizard.flow.table import advance
from wizard.model.candidate import Source, Trust
from wizard.model.entered import EnteredServer, EnteredSettings
from wizard.model.looked import Looked
from wizard.model.problem import Problem, ProblemCode
from wizard.model.profile import Profile
from wizard.model.secret import Secret

SECRET = Secret("correct horse")
PROFILE = Profile(name="taro.tayori", settings=SETTINGS, display_name="Taro")
FROM_FILE = replace(CANDIDATE, source=Source.IMPORT, trust=Trust.OPEN)
FOUND = looked(candidate=FROM_FILE)
NO_PROFILE = Problem(code=ProblemCode.FILE_NOT_A_PROFILE, facts=("cat.jpg",))
REFUSED = Problem(code=ProblemCode.AUTH_FAILED)
WELCOME = State(step=Step.WELCOME, has_welcome=True)
CHOSEN = ProfileChosen(place="/stick/taro.tayori")
READ = ProfileRead(run=1, profile=PROFILE, looked=FOUND)


def walk(*events: Event, state: State = WELCOME) -> State:
    """The state after these events."""
    for event in events:
        state, _ = advance(state, event)
    return state


def at_password(found: Looked = FOUND) -> State:
    """The file was read and agreed to."""
    return walk(CHOSEN, replace(READ, looked=found), ProfileAccepted())


def test_set_up_leads_to_the_address_and_back() -> None:
    state, effects = advance(WELCOME, SetUpChosen())

    assert (state.step, effects) == (Step.ADDRESS, ())
    assert walk(BackPressed(), state=state).step is Step.WELCOME


def test_without_the_three_ways_the_address_is_the_first_page() -> None:
    assert advance(State(), BackPressed()) == (State(), ())


def test_back_from_anything_later_ends_at_the_three_ways() -> None:
    state = walk(
        SetUpChosen(),
        AddressEntered(text="taro@example.jp"),
        LookedUp(run=1, looked=looked()),
        ExpertWanted(),
    )

    steps = []
    while state.trail:
        state = walk(BackPressed(), state=state)
        steps.append(state.step)

    assert steps == [Step.PASSWORD, Step.ADDRESS, Step.WELCOME]
    assert walk(SetUpChosen(), state=state).typed_address == "taro@example.jp"


def test_changing_the_address_keeps_the_way_back_to_the_three_ways() -> None:
    looking = walk(SetUpChosen(), AddressEntered(text="taro@example.jp"), LookedUp(run=1, looked=looked()))

    state = walk(AddressChangeWanted(), state=looking)

    assert (state.step, state.trail) == (Step.ADDRESS, (Step.WELCOME,))


def test_the_practice_opens_beside_the_page() -> None:
    assert advance(WELCOME, PracticeChosen()) == (WELCOME, (OpenPractice(),))


def test_cancel_at_the_three_ways_leaves() -> None:
    state, effects = advance(WELCOME, CancelPressed())

    assert state.step is Step.LEFT
    assert effects == (Stop(run=0), Leave())


def test_a_chosen_file_is_read_and_shown_before_anything_is_asked_of_a_server() -> None:
    reading, effects = advance(WELCOME, CHOSEN)
    shown, more = advance(reading, READ)

    assert effects == (Stop(run=0), ReadProfile(run=1, place="/stick/taro.tayori"))
    assert (shown.step, shown.profile, more) == (Step.PROFILE, PROFILE, ())
    assert shown.checked is not None
    assert shown.checked.address == ADDRESS


def test_a_file_is_not_agreed_to_before_it_is_read() -> None:
    reading = walk(CHOSEN)

    assert advance(reading, ProfileAccepted()) == (reading, ())


def test_a_file_that_is_read_after_back_changes_nothing() -> None:
    state = walk(CHOSEN, BackPressed())

    assert state.step is Step.WELCOME
    assert advance(state, READ) == (state, ())


def test_a_file_of_no_use_is_told_and_another_one_can_be_chosen() -> None:
    told = walk(CHOSEN, ProfileRefused(run=1, problem=NO_PROFILE))

    again, effects = advance(told, replace(CHOSEN, place="/stick/hanako.tayori"))

    assert (told.step, told.problems, told.profile) == (Step.PROFILE, (NO_PROFILE,), None)
    assert (again.problems, effects[-1]) == ((), ReadProfile(run=2, place="/stick/hanako.tayori"))
    assert walk(BackPressed(), state=told).step is Step.WELCOME


def test_with_a_file_only_the_password_is_asked_for_and_its_servers_are_checked() -> None:
    state = at_password()

    checking, effects = advance(state, PasswordEntered(secret=SECRET))

    assert (state.step, state.trail) == (Step.PASSWORD, (Step.WELCOME, Step.PROFILE))
    assert effects == (Check(run=2, address=ADDRESS, candidate=FROM_FILE, secret=SECRET),)
    assert checking.step is Step.CHECKING


def test_the_account_is_kept_with_the_name_of_the_file() -> None:
    checking = walk(PasswordEntered(secret=SECRET), state=at_password())

    passed, effects = advance(checking, CheckPassed(run=2, settings=SETTINGS))
    done = walk(Saved(run=2, account_id="taro"), state=passed)

    assert effects == (Save(run=2, settings=SETTINGS, secret=SECRET, display_name="Taro"),)
    assert done.step is Step.DONE


def test_strangers_in_a_file_need_a_yes_before_the_password() -> None:
    asking = at_password(looked(candidate=FROM_FILE, consent=("other.example",)))

    state = walk(ConsentGiven(), state=asking)

    assert asking.step is Step.CONSENT
    assert walk(BackPressed(), state=asking).step is Step.PROFILE
    assert (state.step, state.trail) == (Step.PASSWORD, (Step.WELCOME, Step.PROFILE, Step.CONSENT))


def test_a_wrong_password_is_asked_for_again_with_the_file_kept() -> None:
    checking = walk(PasswordEntered(secret=SECRET), state=at_password())

    state = walk(CheckFailed(run=2, problem=REFUSED), state=checking)
    _, effects = advance(state, PasswordEntered(secret=Secret("better")))

    assert (state.step, state.problems, state.profile) == (Step.PASSWORD, (REFUSED,), PROFILE)
    assert effects == (Check(run=3, address=ADDRESS, candidate=FROM_FILE, secret=Secret("better")),)


def test_servers_of_a_file_that_do_not_answer_are_tried_again_and_not_looked_for() -> None:
    checking = walk(PasswordEntered(secret=SECRET), state=at_password())
    state = walk(CheckFailed(run=2, problem=Problem(code=ProblemCode.SERVER_UNREACHABLE)), state=checking)

    _, effects = advance(state, RetryPressed())

    assert state.step is Step.PROBLEM
    assert effects == (Check(run=3, address=ADDRESS, candidate=FROM_FILE, secret=SECRET),)


@pytest.mark.parametrize("consent", [(), ("other.example",)])
def test_the_company_s_steps_can_be_seen_when_it_asks_for_a_special_password(
    consent: tuple[str, ...],
) -> None:
    provider = replace(PROVIDER, password_kind="app_password")
    found = looked(candidate=replace(FROM_FILE, provider=provider), consent=consent)
    checking = walk(ConsentGiven(), PasswordEntered(secret=SECRET), state=at_password(found))
    told = walk(CheckFailed(run=2, problem=REFUSED), state=checking)

    steps = walk(StepsWanted(), state=told)
    state = walk(PreparationDone(), ConsentGiven(), state=steps)

    assert told.problems[0].code is ProblemCode.APP_PASSWORD_NEEDED
    assert steps.step is Step.PREPARATION
    assert walk(BackPressed(), state=steps).step is (Step.CONSENT if consent else Step.PROFILE)
    assert (state.step, state.problems) == (Step.PASSWORD, ())


def test_without_the_file_its_address_is_set_up_as_if_typed() -> None:
    state = walk(AddressChangeWanted(), state=at_password())

    looking, effects = advance(state, AddressEntered(text=state.typed_address))

    assert (state.step, state.trail, state.typed_address) == (
        Step.ADDRESS,
        (Step.WELCOME,),
        "taro@example.jp",
    )
    assert (state.profile, state.candidate, state.looked) == (None, None, None)
    assert isinstance(effects[-1], LookUp)
    assert looking.profile is None


def test_choosing_to_set_up_after_all_forgets_the_file_but_not_what_was_typed() -> None:
    typed = walk(SetUpChosen(), AddressEntered(text="hanako@example.jp"), BackPressed(), BackPressed())
    read = walk(CHOSEN, state=typed)
    read = walk(replace(READ, run=read.run), state=read)

    state = walk(BackPressed(), SetUpChosen(), state=read)

    assert read.profile == PROFILE
    assert (state.step, state.profile, state.candidate) == (Step.ADDRESS, None, None)
    assert state.typed_address == "hanako@example.jp"


def test_another_file_forgets_the_password_that_was_meant_for_the_first() -> None:
    tried = walk(PasswordEntered(secret=SECRET), CheckFailed(run=2, problem=REFUSED), state=at_password())

    state = walk(BackPressed(), CHOSEN, state=tried)

    assert (state.step, state.secret, state.candidate, state.profile) == (Step.PROFILE, None, None, None)


def test_servers_that_an_expert_enters_take_the_place_of_the_file() -> None:
    entered = EnteredSettings(outgoing=EnteredServer(host="smtp.example.org"))

    state, effects = advance(walk(ExpertWanted(), state=at_password()), ServersEntered(entered=entered))

    assert isinstance(effects[-1], LookUp)
    assert (state.profile, state.typed_address) == (None, "taro@example.jp")
    assert state.trail == (Step.WELCOME, Step.ADDRESS, Step.EXPERT)


USER_EVENTS = (
    SetUpChosen(),
    CHOSEN,
    PracticeChosen(),
    ProfileAccepted(),
    AddressEntered(text="taro@example.jp"),
    PreparationDone(),
    StepsWanted(),
    ConsentGiven(),
    PasswordEntered(secret=SECRET),
    BackPressed(),
    RetryPressed(),
    AddressChangeWanted(),
    ExpertWanted(address="hanako@example.org"),
    ServersEntered(entered=EnteredSettings()),
)
STRANGE = looked(candidate=FROM_FILE, consent=("other.example",))


def answers(run: int) -> tuple[Event, ...]:
    """Everything that background work with this number may say."""
    return (
        replace(READ, run=run),
        replace(READ, run=run, looked=STRANGE),
        ProfileRefused(run=run, problem=NO_PROFILE),
        LookedUp(run=run, looked=looked()),
        CheckFailed(run=run, problem=REFUSED),
        CheckFailed(run=run, problem=Problem(code=ProblemCode.TRY_LATER)),
        CheckPassed(run=run, settings=SETTINGS),
        Saved(run=run, account_id="taro"),
    )


@given(
    st.lists(st.tuples(st.integers(0, len(USER_EVENTS) + len(answers(0)) - 1), st.booleans()), max_size=40)
)
def test_no_sequence_of_events_checks_or_keeps_what_nobody_agreed_to(
    sequence: list[tuple[int, bool]],
) -> None:
    state = WELCOME
    for number, is_late in sequence:
        event = (*USER_EVENTS, *answers(state.run - is_late))[number]
        state, effects = advance(state, event)
        for effect in effects:
            if isinstance(effect, Check):
                assert state.looked is not None
                assert not state.looked.consent_domains or Step.CONSENT in state.trail
            if isinstance(effect, Save) and effect.display_name:
                assert state.profile is not None
        assert state.step in {Step.WELCOME, Step.LEFT, Step.DONE} or state.trail[0] is Step.WELCOME
