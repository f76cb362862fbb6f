"""The moves that answers of background work make: looking, checking, saving, the test mail."""

from dataclasses import replace

from wizard.flow.effect import Effect, Leave, OpenMail, Save, SendTestMail
from wizard.flow.entering import Move, after_looking, before_looking, without
from wizard.flow.event import (
    CancelPressed,
    CheckFailed,
    CheckPassed,
    EvidenceSeen,
    LampChanged,
    LookedUp,
    OpenMailPressed,
    Saved,
    SaveFailed,
    TalkHeard,
    TestMailDone,
)
from wizard.flow.state import State
from wizard.flow.step import Step
from wizard.model.problem import Problem, ProblemCode

SAME_PASSWORD_PAGE = frozenset(
    {
        ProblemCode.AUTH_FAILED,
        ProblemCode.APP_PASSWORD_NEEDED,
        ProblemCode.USERNAME_REFUSED,
        ProblemCode.PASSWORD_EXPIRED,
    }
)
"""Problems that the password page itself shows, because typing again is the next step."""

MOST_TALKS = 24
"""So many connections are remembered."""
_SPECIAL_PASSWORDS = frozenset({"app_password", "authorization_code", "issued", "bridge"})
"""The kinds of password that are not the one for the company's web page."""


def note_evidence(state: State, event: EvidenceSeen) -> Move:
    """Keep one more piece of evidence."""
    return replace(state, evidence=(*state.evidence, event.evidence)), ()


def end_looking(state: State, event: LookedUp) -> Move:
    """Show what was found, or why nothing was."""
    looked = event.looked
    seen = replace(
        state,
        trail=before_looking(state, state.entered),
        looked=looked,
        candidate=looked.candidate,
        evidence=looked.discovery.evidence,
    )
    if looked.candidate is None:
        return replace(seen, step=Step.PROBLEM, problems=looked.problems), ()
    return after_looking(replace(seen, notices=looked.problems), done=Step.LOOKING)


def turn_lamp(state: State, event: LampChanged) -> Move:
    """Show how far one server has come."""
    incoming, outgoing = (event.lamp if lamp.side is event.lamp.side else lamp for lamp in state.lamps)
    return replace(state, lamps=(incoming, outgoing)), ()


def pass_check(state: State, event: CheckPassed) -> Move:
    """Keep the account now that both logins worked, or finish when nothing is to be kept."""
    passed = replace(state, settings=event.settings)
    if not state.saves:
        return replace(passed, step=Step.DONE, trail=()), ()
    assert state.secret is not None
    save = Save(
        run=state.run,
        settings=event.settings,
        secret=state.secret,
        sending_secret=state.sending_secret,
        display_name=state.profile.display_name if state.profile is not None else "",
    )
    return passed, (save,)


def fail_check(state: State, event: CheckFailed) -> Move:
    """Ask for the password again when it was refused, else show the problem."""
    # A password that is refused where the provider wants something done first may be right all the same.
    wanted = tuple(notice for notice in state.notices if notice.code is ProblemCode.NEEDS_PREPARATION)
    problems = (_most_likely(event.problem, state), *wanted)
    if problems[0].code in SAME_PASSWORD_PAGE:
        trail = without(state.trail, Step.PASSWORD, Step.SENDING_LOGIN)
        return replace(state, step=Step.PASSWORD, trail=trail, problems=problems), ()
    if problems[0].code is ProblemCode.OUTGOING_AUTH_FAILED:
        trail = without(state.trail, Step.SENDING_LOGIN)
        return replace(state, step=Step.SENDING_LOGIN, trail=trail, problems=problems[:1]), ()
    return replace(state, step=Step.PROBLEM, problems=problems), ()


def _most_likely(problem: Problem, state: State) -> Problem:
    """A plain refusal by a company that wants a special password: it was most likely the ordinary one."""
    found = state.looked.discovery.provider if state.looked is not None else None
    provider = state.candidate.provider if state.candidate is not None and state.candidate.provider else found
    if (
        problem.code is ProblemCode.AUTH_FAILED
        and provider is not None
        and provider.password_kind in _SPECIAL_PASSWORDS
    ):
        return replace(problem, code=ProblemCode.APP_PASSWORD_NEEDED)
    return problem


def finish_saving(state: State, event: Saved) -> Move:
    """Show that all works, and let a letter to oneself prove it."""
    notices = (event.notice,) if event.notice else ()
    saved = replace(state, step=Step.DONE, trail=(), account_id=event.account_id, notices=notices)
    if not state.sends_test_mail:
        return saved, ()
    assert state.secret is not None
    effect: Effect = SendTestMail(
        run=state.run,
        account_id=event.account_id,
        secret=state.secret,
        sending_secret=state.sending_secret,
    )
    return saved, (effect,)


def fail_saving(state: State, event: SaveFailed) -> Move:
    """Say that the account could not be kept."""
    return replace(state, step=Step.PROBLEM, problems=(event.problem,)), ()


def finish_test_mail(state: State, event: TestMailDone) -> Move:
    """Show the letter that came back, or say that it is late."""
    return replace(state, test_mail=event.test_mail), ()


def note_talks(state: State, event: TalkHeard) -> Move:
    """Keep what the servers said, the newest of too many."""
    talks = {talk.number: talk for talk in (*state.talks, *event.talks)}
    kept = sorted(talks)[-MOST_TALKS:]
    return replace(state, talks=tuple(talks[number] for number in kept)), ()


def open_mail(state: State, _event: OpenMailPressed) -> Move:
    """Hand the account to the mail window."""
    assert state.account_id is not None
    return replace(state, step=Step.LEFT), (OpenMail(account_id=state.account_id), Leave())


def close_when_done(state: State, _event: CancelPressed) -> Move:
    """Close the finished wizard; the account stays."""
    return replace(state, step=Step.LEFT), (Leave(),)
