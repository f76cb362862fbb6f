"""The flow table: which event leads from which step where; the one place that decides it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from wizard.flow import answering, beginning, entering, expert
from wizard.flow.effect import Effect
from wizard.flow.event import (
    AddressChangeWanted,
    AddressEntered,
    BackPressed,
    CancelPressed,
    CheckFailed,
    CheckPassed,
    ConsentGiven,
    DoorSeen,
    DoorsWanted,
    Event,
    EvidenceSeen,
    ExpertWanted,
    LampChanged,
    LookedUp,
    OpenLookWanted,
    OpenMailPressed,
    OtherCompanyChosen,
    PasswordEntered,
    PracticeChosen,
    PreparationDone,
    ProfileAccepted,
    ProfileChosen,
    ProfileRead,
    ProfileRefused,
    RetryPressed,
    Saved,
    SaveFailed,
    SendingLoginEntered,
    ServersEntered,
    SetUpChosen,
    StepsWanted,
    TalkHeard,
    TestMailDone,
)
from wizard.flow.state import State
from wizard.flow.step import Step

Handler = Callable[[State, Any], tuple[State, tuple[Effect, ...]]]


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table: in `step`, `event` is answered by `handler`, which ends in one of `leads_to`."""

    step: Step
    event: type[Event]
    leads_to: tuple[Step, ...]
    handler: Handler


_AFTER_LOOKING = (Step.PREPARATION, Step.CONSENT, Step.PASSWORD)
_BEFORE_LOOKING = (Step.ADDRESS, Step.EXPERT)

ROWS: tuple[Row, ...] = (
    Row(Step.WELCOME, SetUpChosen, (Step.ADDRESS,), beginning.choose_set_up),
    Row(Step.WELCOME, ProfileChosen, (Step.PROFILE,), beginning.choose_profile),
    Row(Step.WELCOME, PracticeChosen, (Step.WELCOME,), beginning.choose_practice),
    Row(Step.WELCOME, CancelPressed, (Step.LEFT,), entering.leave),
    Row(Step.PROFILE, ProfileRead, (Step.PROFILE,), beginning.show_profile),
    Row(Step.PROFILE, ProfileRefused, (Step.PROFILE,), beginning.refuse_profile),
    Row(Step.PROFILE, ProfileChosen, (Step.PROFILE,), beginning.choose_profile),
    Row(Step.PROFILE, ProfileAccepted, (Step.CONSENT, Step.PASSWORD, Step.PROFILE), beginning.accept_profile),
    Row(Step.PROFILE, BackPressed, (Step.WELCOME,), entering.go_back),
    Row(Step.PROFILE, CancelPressed, (Step.LEFT,), entering.leave),
    Row(Step.ADDRESS, AddressEntered, (Step.LOOKING, Step.ADDRESS), entering.enter_address),
    Row(Step.ADDRESS, ExpertWanted, (Step.EXPERT, Step.ADDRESS), expert.open_from_address),
    Row(Step.ADDRESS, BackPressed, (Step.WELCOME, Step.ADDRESS), entering.go_back),
    Row(Step.ADDRESS, CancelPressed, (Step.LEFT,), entering.leave),
    Row(Step.LOOKING, EvidenceSeen, (Step.LOOKING,), answering.note_evidence),
    Row(Step.LOOKING, LookedUp, (*_AFTER_LOOKING, Step.PROBLEM), answering.end_looking),
    Row(Step.LOOKING, TalkHeard, (Step.LOOKING,), answering.note_talks),
    Row(Step.LOOKING, ExpertWanted, (Step.EXPERT,), expert.open_page),
    Row(Step.LOOKING, BackPressed, (*_BEFORE_LOOKING, *_AFTER_LOOKING), entering.go_back),
    Row(Step.LOOKING, CancelPressed, (*_BEFORE_LOOKING, *_AFTER_LOOKING), entering.stop_work),
    Row(Step.PREPARATION, PreparationDone, (Step.CONSENT, Step.PASSWORD), entering.finish_preparation),
    Row(Step.PREPARATION, OtherCompanyChosen, (Step.LOOKING,), entering.choose_other),
    Row(Step.PREPARATION, BackPressed, (*_BEFORE_LOOKING, Step.PROFILE, Step.CONSENT), entering.go_back),
    Row(Step.PREPARATION, CancelPressed, (Step.LEFT,), entering.leave),
    Row(Step.CONSENT, ConsentGiven, (Step.PASSWORD,), entering.give_consent),
    Row(Step.CONSENT, OtherCompanyChosen, (Step.LOOKING,), entering.choose_other),
    Row(Step.CONSENT, BackPressed, (*_BEFORE_LOOKING, Step.PROFILE, Step.PREPARATION), entering.go_back),
    Row(Step.CONSENT, CancelPressed, (Step.LEFT,), entering.leave),
    Row(Step.PASSWORD, PasswordEntered, (Step.CHECKING, Step.PASSWORD), entering.enter_password),
    Row(Step.PASSWORD, OtherCompanyChosen, (Step.LOOKING,), entering.choose_other),
    Row(
        Step.PASSWORD,
        BackPressed,
        (*_BEFORE_LOOKING, Step.PROFILE, Step.PREPARATION, Step.CONSENT),
        entering.go_back,
    ),
    Row(Step.PASSWORD, StepsWanted, (Step.PREPARATION,), entering.show_steps),
    Row(Step.PASSWORD, ExpertWanted, (Step.EXPERT,), expert.open_page),
    Row(Step.PASSWORD, AddressChangeWanted, (Step.ADDRESS,), entering.change_address),
    Row(Step.PASSWORD, CancelPressed, (Step.LEFT,), entering.leave),
    Row(
        Step.SENDING_LOGIN,
        SendingLoginEntered,
        (Step.CHECKING, Step.SENDING_LOGIN),
        entering.enter_sending_login,
    ),
    Row(Step.SENDING_LOGIN, BackPressed, (Step.PASSWORD,), entering.go_back),
    Row(Step.SENDING_LOGIN, CancelPressed, (Step.LEFT,), entering.leave),
    Row(Step.CHECKING, LampChanged, (Step.CHECKING,), answering.turn_lamp),
    Row(Step.CHECKING, TalkHeard, (Step.CHECKING,), answering.note_talks),
    Row(Step.CHECKING, CheckPassed, (Step.CHECKING, Step.DONE), answering.pass_check),
    Row(Step.CHECKING, CheckFailed, (Step.PASSWORD, Step.SENDING_LOGIN, Step.PROBLEM), answering.fail_check),
    Row(Step.CHECKING, Saved, (Step.DONE,), answering.finish_saving),
    Row(Step.CHECKING, SaveFailed, (Step.PROBLEM,), answering.fail_saving),
    Row(Step.CHECKING, BackPressed, (Step.PASSWORD, Step.SENDING_LOGIN), entering.go_back),
    Row(Step.CHECKING, CancelPressed, (Step.PASSWORD, Step.SENDING_LOGIN), entering.stop_work),
    Row(Step.PROBLEM, RetryPressed, (Step.LOOKING, Step.CHECKING), entering.retry),
    Row(Step.PROBLEM, OpenLookWanted, (Step.LOOKING,), entering.look_openly),
    Row(Step.PROBLEM, BackPressed, (*_BEFORE_LOOKING, Step.PASSWORD, Step.SENDING_LOGIN), entering.go_back),
    Row(Step.PROBLEM, ExpertWanted, (Step.EXPERT,), expert.open_page),
    Row(Step.PROBLEM, AddressChangeWanted, (Step.ADDRESS,), entering.change_address),
    Row(Step.PROBLEM, CancelPressed, (Step.LEFT,), entering.leave),
    Row(Step.EXPERT, DoorsWanted, (Step.EXPERT,), expert.look_at_doors),
    Row(Step.EXPERT, DoorSeen, (Step.EXPERT,), expert.note_door),
    Row(Step.EXPERT, TalkHeard, (Step.EXPERT,), answering.note_talks),
    Row(Step.EXPERT, ServersEntered, (Step.LOOKING,), expert.try_servers),
    Row(Step.EXPERT, BackPressed, (Step.ADDRESS, *_AFTER_LOOKING, Step.PROBLEM), expert.close_page),
    Row(Step.EXPERT, CancelPressed, (Step.LEFT,), entering.leave),
    Row(Step.DONE, TalkHeard, (Step.DONE,), answering.note_talks),
    Row(Step.DONE, TestMailDone, (Step.DONE,), answering.finish_test_mail),
    Row(Step.DONE, OpenMailPressed, (Step.LEFT,), answering.open_mail),
    Row(Step.DONE, CancelPressed, (Step.LEFT,), answering.close_when_done),
)

_BY_KEY = {(row.step, row.event): row for row in ROWS}


def advance(state: State, event: Event) -> tuple[State, tuple[Effect, ...]]:
    """The next state and what is to be done; an event that is late or means nothing here changes nothing."""
    run: int | None = getattr(event, "run", None)
    if run is not None and run != state.run:
        return state, ()
    row = _BY_KEY.get((state.step, type(event)))
    if row is None:
        return state, ()
    after, effects = row.handler(state, event)
    assert after.step in row.leads_to, (row.step, row.event.__name__, after.step)
    return after, effects
