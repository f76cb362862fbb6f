"""The moves of the page where servers are entered by hand and their doors are looked at."""

from dataclasses import replace

from wizard.flow.doors import doors_of, known_candidate, looking_at
from wizard.flow.effect import Stop
from wizard.flow.entering import Move, complain, go_back, look_up
from wizard.flow.event import BackPressed, DoorSeen, DoorsWanted, ExpertWanted, ServersEntered
from wizard.flow.state import State
from wizard.flow.step import Step
from wizard.model.address_check import check_address
from wizard.model.entered import EnteredSettings

_TOLD_PROBLEMS = frozenset({Step.PASSWORD, Step.PROBLEM})


def open_from_address(state: State, event: ExpertWanted) -> Move:
    """Show the page for the address that was typed; a bad one is told as by Next."""
    checked = check_address(event.address)
    if checked.address is None:
        return complain(state, event.address, checked), ()
    if state.checked is None or checked.address != state.checked.address:
        state = replace(state, looked=None, candidate=None, evidence=(), entered=None, talks=())
    return open_page(replace(state, typed_address=event.address, checked=checked, notices=()), event)


def open_page(state: State, _event: ExpertWanted) -> Move:
    """Show the page; what was being looked up or checked stops, and the known doors are looked at."""
    before = () if state.step is Step.LOOKING else (state.step,)
    trail = tuple(step for step in (*state.trail, *before) if step is not Step.EXPERT)
    opened = replace(
        state,
        step=Step.EXPERT,
        run=state.run + 1,
        trail=trail,
        problems=(),
        set_aside=state.problems,
    )
    entered = EnteredSettings() if state.entered is None else state.entered
    opened = replace(opened, doors=doors_of(entered, known_candidate(state)), seen=())
    return opened, (Stop(run=state.run), *looking_at(opened))


def look_at_doors(state: State, event: DoorsWanted) -> Move:
    """Look at the doors of the hosts that stand in the fields now; what was seen of them already stays."""
    doors = doors_of(event.entered, known_candidate(state))
    if doors == state.doors and not event.again:
        return state, ()
    seen = () if event.again else tuple(one for one in state.seen if one.endpoint in doors)
    wanted = replace(state, run=state.run + 1, doors=doors, seen=seen)
    return wanted, (Stop(run=state.run), *looking_at(wanted))


def note_door(state: State, event: DoorSeen) -> Move:
    """Light one door."""
    others = tuple(one for one in state.seen if one.endpoint != event.result.endpoint)
    return replace(state, seen=(*others, event.result)), ()


def try_servers(state: State, event: ServersEntered) -> Move:
    """Look again, with what was entered as it was entered."""
    assert state.checked is not None
    assert state.checked.address is not None
    named = event.entered.incoming.username or event.entered.outgoing.username
    before = replace(state, typed_username=None) if named else state
    looking, effects = look_up(before, state.checked.address, entered=event.entered)
    return looking, (Stop(run=state.run), *effects)


def close_page(state: State, event: BackPressed) -> Move:
    """Show the page before, with the problem it told."""
    back, effects = go_back(state, event)
    problems = state.set_aside if back.step in _TOLD_PROBLEMS else ()
    return replace(back, problems=problems, set_aside=()), effects
