"""The moves of the page with the three ways, and of the page that shows what a helper's file says."""

from dataclasses import replace

from wizard.flow.effect import OpenPractice, ReadProfile, Stop
from wizard.flow.entering import Move, after_looking, before_address, without_findings, without_profile
from wizard.flow.event import (
    PracticeChosen,
    ProfileAccepted,
    ProfileChosen,
    ProfileRead,
    ProfileRefused,
    SetUpChosen,
)
from wizard.flow.state import State
from wizard.flow.step import Step
from wizard.model.address import CheckedAddress


def choose_set_up(state: State, _event: SetUpChosen) -> Move:
    """Ask for the address; what was typed there before still stands there, what a file said does not."""
    return replace(without_profile(state), step=Step.ADDRESS, trail=before_address(state), notices=()), ()


def choose_practice(state: State, _event: PracticeChosen) -> Move:
    """The practice comes beside the page, which stays as it is."""
    return state, (OpenPractice(),)


def choose_profile(state: State, event: ProfileChosen) -> Move:
    """Read the file; a password that was typed was not meant for what may stand in it."""
    run = state.run + 1
    reading = replace(
        without_findings(state),
        step=Step.PROFILE,
        run=run,
        trail=before_address(state),
        entered=None,
        problems=(),
        notices=(),
    )
    return reading, (Stop(run=state.run), ReadProfile(run=run, place=event.place))


def show_profile(state: State, event: ProfileRead) -> Move:
    """Show what the file says; nothing was asked of any server yet."""
    read = replace(
        state,
        profile=event.profile,
        checked=CheckedAddress(address=event.profile.settings.address),
        looked=event.looked,
        candidate=event.looked.candidate,
        evidence=event.looked.discovery.evidence,
    )
    return read, ()


def refuse_profile(state: State, event: ProfileRefused) -> Move:
    """Say why the file is of no use."""
    return replace(state, problems=(event.problem,)), ()


def accept_profile(state: State, _event: ProfileAccepted) -> Move:
    """Go on as after a search: strangers need a yes, then the password is all that is missing."""
    if state.profile is None:
        return state, ()
    return after_looking(replace(state, trail=(*state.trail, Step.PROFILE)), done=Step.PROFILE)
