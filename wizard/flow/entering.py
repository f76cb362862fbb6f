"""The moves of the pages where the user types or agrees: address, preparation, consent, password."""

from dataclasses import replace

from wizard.flow.doors import looking_at
from wizard.flow.effect import Check, Effect, Leave, LookUp, Stop
from wizard.flow.event import (
    AddressChangeWanted,
    AddressEntered,
    BackPressed,
    CancelPressed,
    ConsentGiven,
    PasswordEntered,
    PreparationDone,
    RetryPressed,
)
from wizard.flow.state import DARK_LAMPS, State
from wizard.flow.step import Step
from wizard.model.address import CheckedAddress, EmailAddress
from wizard.model.address_check import check_address
from wizard.model.candidate import Candidate
from wizard.model.entered import EnteredSettings
from wizard.model.problem import Problem, ProblemCode
from wizard.model.secret import Secret
from wizard.model.server import Server

Move = tuple[State, tuple[Effect, ...]]


def enter_address(state: State, event: AddressEntered) -> Move:
    """Check what was typed; look up a good address, or stay and tell what is wrong."""
    checked = check_address(event.text)
    if checked.address is None:
        return complain(state, event.text, checked), ()
    return look_up(replace(state, typed_address=event.text, checked=checked), checked.address)


def complain(state: State, text: str, checked: CheckedAddress) -> State:
    """The first page with an address that is none."""
    problem = Problem(code=ProblemCode.INVALID_ADDRESS)
    return replace(state, typed_address=text, checked=checked, problems=(problem,), notices=())


def look_up(state: State, address: EmailAddress, *, entered: EnteredSettings | None = None) -> Move:
    """Start looking with a new run number, for what was not entered."""
    run = state.run + 1
    looking = replace(
        state,
        step=Step.LOOKING,
        run=run,
        trail=(Step.ADDRESS,) if entered is None else (Step.ADDRESS, Step.EXPERT),
        entered=entered,
        talks=(),
        evidence=(),
        looked=None,
        candidate=None,
        problems=(),
        notices=(),
    )
    return looking, (LookUp(run=run, address=address, entered=entered),)


def finish_preparation(state: State, _event: PreparationDone) -> Move:
    """Go on from the provider's instructions."""
    return after_looking(replace(state, trail=(*state.trail, Step.PREPARATION)), done=Step.PREPARATION)


def give_consent(state: State, _event: ConsentGiven) -> Move:
    """Go on once the user agreed who gets the password."""
    return after_looking(replace(state, trail=(*state.trail, Step.CONSENT)), done=Step.CONSENT)


def after_looking(state: State, *, done: Step) -> Move:
    """The next page after looking: instructions, then consent, then the password."""
    assert state.looked is not None
    wants_preparation = any(p.code is ProblemCode.NEEDS_PREPARATION for p in state.looked.problems)
    if wants_preparation and done is Step.LOOKING:
        return replace(state, step=Step.PREPARATION), ()
    if state.looked.consent_domains and done is not Step.CONSENT:
        return replace(state, step=Step.CONSENT), ()
    return replace(state, step=Step.PASSWORD, problems=()), ()


def enter_password(state: State, event: PasswordEntered) -> Move:
    """Start the check of both servers, or stay when the password or a needed login name is missing."""
    entered = replace(state, secret=event.secret, typed_username=event.username or state.typed_username)
    if not event.secret:
        return replace(entered, problems=(Problem(code=ProblemCode.PASSWORD_MISSING),)), ()
    assert state.candidate is not None
    if needs_username(state.candidate) and not entered.typed_username:
        return replace(entered, problems=(Problem(code=ProblemCode.USERNAME_NEEDED),)), ()
    return start_check(entered, event.secret)


def needs_username(candidate: Candidate) -> bool:
    """Whether only the user can know the login name."""
    return any(server.username is None for server in (*candidate.incoming, *candidate.outgoing))


def start_check(state: State, secret: Secret) -> Move:
    """Log in to both servers with a new run number."""
    assert state.checked is not None
    assert state.checked.address is not None
    assert state.candidate is not None
    run = state.run + 1
    candidate = with_username(state.candidate, state.typed_username)
    checking = replace(
        state,
        step=Step.CHECKING,
        run=run,
        trail=(*[step for step in state.trail if step is not Step.PASSWORD], Step.PASSWORD),
        lamps=DARK_LAMPS,
        problems=(),
    )
    return checking, (Check(run=run, address=state.checked.address, candidate=candidate, secret=secret),)


def with_username(candidate: Candidate, username: str | None) -> Candidate:
    """The candidate with the login name that the user typed, if any."""
    if username is None:
        return candidate

    def filled(servers: tuple[Server, ...]) -> tuple[Server, ...]:
        return tuple(replace(server, username=username, username_alternatives=()) for server in servers)

    return replace(candidate, incoming=filled(candidate.incoming), outgoing=filled(candidate.outgoing))


def go_back(state: State, _event: BackPressed) -> Move:
    """Show the page before; what was typed stays, work that is running stops."""
    if not state.trail:
        return state, ()
    back = replace(
        state, step=state.trail[-1], trail=state.trail[:-1], run=state.run + 1, problems=(), notices=()
    )
    again = looking_at(back) if back.step is Step.EXPERT else ()
    return back, (Stop(run=state.run), *again)


def change_address(state: State, _event: AddressChangeWanted) -> Move:
    """Go back to the first page."""
    back = replace(state, step=Step.ADDRESS, trail=(), run=state.run + 1, problems=(), notices=())
    return back, (Stop(run=state.run),)


def leave(state: State, _event: CancelPressed) -> Move:
    """Close the wizard; whatever runs is stopped first."""
    return replace(state, step=Step.LEFT, run=state.run + 1), (Stop(run=state.run), Leave())


def stop_work(state: State, _event: CancelPressed) -> Move:
    """Stop the running work and show the page it was started from."""
    return go_back(state, BackPressed())


def retry(state: State, _event: RetryPressed) -> Move:
    """Try the same thing again: the check when there is a candidate and a password, else the look-up."""
    if state.candidate is not None and state.secret:
        return start_check(state, state.secret)
    assert state.checked is not None
    if state.checked.address is None:
        return change_address(state, AddressChangeWanted())
    return look_up(state, state.checked.address, entered=state.entered)
