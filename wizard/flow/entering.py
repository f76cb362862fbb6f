"""The moves of the pages where the user types or agrees: address, preparation, consent, password."""

from dataclasses import replace

from wizard.flow.doors import looking_at
from wizard.flow.effect import Check, Effect, Leave, LookUp, Stop, TryOther
from wizard.flow.event import (
    AddressChangeWanted,
    AddressEntered,
    BackPressed,
    CancelPressed,
    ConsentGiven,
    OpenLookWanted,
    OtherCompanyChosen,
    PasswordEntered,
    PreparationDone,
    RetryPressed,
    SendingLoginEntered,
    StepsWanted,
)
from wizard.flow.state import DARK_LAMPS, State
from wizard.flow.step import Step
from wizard.model.address import CheckedAddress, EmailAddress
from wizard.model.address_check import check_address
from wizard.model.candidate import Answer, Candidate, Source
from wizard.model.entered import EnteredSettings
from wizard.model.problem import Problem, ProblemCode
from wizard.model.secret import Secret
from wizard.model.server import Server

Move = tuple[State, tuple[Effect, ...]]

_NOTHING_FOUND = frozenset({ProblemCode.NO_SERVERS_FOUND, ProblemCode.SERVER_UNREACHABLE})


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


def look_up(
    state: State, address: EmailAddress, *, openly: bool = False, entered: EnteredSettings | None = None
) -> Move:
    """Start looking with a new run number, for what was not entered."""
    run = state.run + 1
    looking = replace(
        state,
        step=Step.LOOKING,
        run=run,
        trail=before_looking(state, entered),
        typed_address=state.typed_address or address.shown,
        profile=None,
        entered=entered,
        talks=(),
        evidence=(),
        looked=None,
        candidate=None,
        sending_secret=None,
        sending_username=None,
        problems=(),
        notices=(),
    )
    return looking, (LookUp(run=run, address=address, openly=openly, entered=entered),)


def before_looking(state: State, entered: EnteredSettings | None) -> tuple[Step, ...]:
    """The pages that Back leads to from a search."""
    typed_on = (Step.ADDRESS,) if entered is None else (Step.ADDRESS, Step.EXPERT)
    return (*before_address(state), *typed_on)


def before_address(state: State) -> tuple[Step, ...]:
    """The pages that Back leads to from the one for the address."""
    return (Step.WELCOME,) if state.has_welcome else ()


def finish_preparation(state: State, _event: PreparationDone) -> Move:
    """Go on from the provider's instructions."""
    return after_looking(replace(state, trail=(*state.trail, Step.PREPARATION)), done=Step.PREPARATION)


def give_consent(state: State, _event: ConsentGiven) -> Move:
    """Go on once the user agreed who gets the password."""
    return after_looking(replace(state, trail=(*state.trail, Step.CONSENT)), done=Step.CONSENT)


def choose_other(state: State, event: OtherCompanyChosen) -> Move:
    """Try the servers of another company; a password that was typed was not meant for it."""
    assert state.checked is not None
    assert state.checked.address is not None
    assert state.looked is not None
    run = state.run + 1
    looking = replace(
        state,
        step=Step.LOOKING,
        run=run,
        trail=(*state.trail, state.step),
        secret=None,
        typed_username=None,
        problems=(),
        notices=(),
    )
    wanted = TryOther(run=run, address=state.checked.address, looked=state.looked, other=event.other)
    return looking, (wanted,)


def show_steps(state: State, _event: StepsWanted) -> Move:
    """Show the provider's instructions after all; Next leads to the password again."""
    return replace(state, step=Step.PREPARATION, problems=()), ()


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
    entered = replace(
        state,
        secret=event.secret,
        typed_username=event.username or state.typed_username,
        sending_secret=None,
        sending_username=None,
    )
    if not event.secret:
        return replace(entered, problems=(Problem(code=ProblemCode.PASSWORD_MISSING),)), ()
    assert state.candidate is not None
    if needs_username(state.candidate) and not entered.typed_username:
        return replace(entered, problems=(Problem(code=ProblemCode.USERNAME_NEEDED),)), ()
    return start_check(entered, event.secret)


def enter_sending_login(state: State, event: SendingLoginEntered) -> Move:
    """Check again with a login of its own for sending, or stay when its password is missing."""
    entered = replace(state, sending_secret=event.secret or None, sending_username=event.username)
    if not event.secret:
        return replace(entered, problems=(Problem(code=ProblemCode.PASSWORD_MISSING),)), ()
    assert state.secret is not None
    return start_check(entered, state.secret)


def needs_username(candidate: Candidate) -> bool:
    """Whether only the user can know the login name."""
    return any(server.username is None for server in (*candidate.incoming, *candidate.outgoing))


def start_check(state: State, secret: Secret) -> Move:
    """Log in to both servers with a new run number."""
    assert state.checked is not None
    assert state.checked.address is not None
    assert state.candidate is not None
    run = state.run + 1
    came_by = (Step.PASSWORD,) if state.sending_secret is None else (Step.PASSWORD, Step.SENDING_LOGIN)
    checking = replace(
        state,
        step=Step.CHECKING,
        run=run,
        trail=(*without(state.trail, Step.PASSWORD, Step.SENDING_LOGIN), *came_by),
        lamps=DARK_LAMPS,
        problems=(),
    )
    check = Check(
        run=run,
        address=state.checked.address,
        candidate=with_usernames(
            state.candidate, state.typed_username, state.sending_username or state.typed_username
        ),
        secret=secret,
        sending_secret=state.sending_secret,
    )
    return checking, (check,)


def without(trail: tuple[Step, ...], *steps: Step) -> tuple[Step, ...]:
    """The trail without these pages."""
    return tuple(step for step in trail if step not in steps)


def with_usernames(candidate: Candidate, receiving: str | None, sending: str | None) -> Candidate:
    """The candidate with the login names that the user typed, if any."""
    return replace(
        candidate,
        incoming=_with_username(candidate.incoming, receiving),
        outgoing=_with_username(candidate.outgoing, sending),
    )


def _with_username(servers: tuple[Server, ...], username: str | None) -> tuple[Server, ...]:
    if username is None:
        return servers
    return tuple(replace(server, username=username, username_alternatives=()) for server in servers)


def go_back(state: State, _event: BackPressed) -> Move:
    """Show the page before; what was typed stays, work that is running stops."""
    if not state.trail:
        return state, ()
    step = state.trail[-1]
    found = state.looked.problems if state.looked is not None and step is not Step.ADDRESS else ()
    back = replace(state, step=step, trail=state.trail[:-1], run=state.run + 1, problems=(), notices=found)
    again = looking_at(back) if step is Step.EXPERT else ()
    return back, (Stop(run=state.run), *again)


def change_address(state: State, _event: AddressChangeWanted) -> Move:
    """Go back to the page for the address; that of a file stands there as if it had been typed."""
    typed = state.typed_address if state.profile is None else state.profile.settings.address.shown
    back = replace(
        without_profile(state),
        step=Step.ADDRESS,
        trail=before_address(state),
        typed_address=typed,
        run=state.run + 1,
        problems=(),
        notices=(),
    )
    return back, (Stop(run=state.run),)


def without_profile(state: State) -> State:
    """The state without what a file said, and without what was typed for it."""
    return state if state.profile is None else without_findings(state)


def without_findings(state: State) -> State:
    """The state without what a search or a file told, and without what was typed for it."""
    return replace(
        state,
        profile=None,
        checked=None,
        evidence=(),
        looked=None,
        candidate=None,
        secret=None,
        typed_username=None,
        sending_secret=None,
        sending_username=None,
        settings=None,
        talks=(),
    )


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


def look_openly(state: State, _event: OpenLookWanted) -> Move:
    """Look once more, also where nothing is encrypted."""
    assert state.checked is not None
    assert state.checked.address is not None
    return look_up(state, state.checked.address, openly=True, entered=state.entered)


def may_look_openly(state: State) -> bool:
    """Whether plain http might still know something: https failed at the place that exists for it.

    A certificate that was refused is another problem: whoever broke it would be glad of an open line.
    """
    if not state.problems or state.problems[0].code not in _NOTHING_FOUND or state.candidate is not None:
        return False
    asked = [one for one in state.evidence if one.source is Source.AUTOCONFIG]
    was_open = any(one.asked.startswith("http://") for one in asked)
    return not was_open and any(
        one.asked.startswith("https://autoconfig.") and one.answer in {Answer.FAILED, Answer.TIMEOUT}
        for one in asked
    )
