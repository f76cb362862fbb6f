"""The wizard's flow: every move a person or an answer can make."""

from dataclasses import fields, replace
from pathlib import Path
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.flow_values import ADDRESS, CANDIDATE, NEEDS_PREPARATION, PROVIDER, SETTINGS, looked
from wizard.flow.drawing import draw
from wizard.flow.effect import Check, Leave, LookUp, OpenMail, Save, SendTestMail, Stop, TryOther
from wizard.flow.entering import may_look_openly
from wizard.flow.event import (
    AddressChangeWanted,
    AddressEntered,
    BackPressed,
    CancelPressed,
    CheckFailed,
    CheckPassed,
    ConsentGiven,
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
    PreparationDone,
    RetryPressed,
    Saved,
    SaveFailed,
    SendingLoginEntered,
    ServersEntered,
    TestMailDone,
)
from wizard.flow.outcome import SetupStatus, status_of
from wizard.flow.state import State, TestMail
from wizard.flow.step import Step
from wizard.flow.table import ROWS, advance
from wizard.model.candidate import Alternative, Answer, Evidence, Source
from wizard.model.entered import EnteredServer, EnteredSettings
from wizard.model.lamp import Lamp, LampState, Side
from wizard.model.problem import Problem, ProblemCode
from wizard.model.secret import Secret
from wizard.model.server import Server

SECRET = Secret("correct horse")
EVIDENCE = Evidence(source=Source.SRV, asked="_imaps._tcp.example.jp", answer=Answer.FOUND, ms=3)
OTHER = Alternative(candidate=CANDIDATE, receivers=("other.example",))
REFUSED = Problem(code=ProblemCode.AUTH_FAILED)
ENTERED = EnteredSettings(outgoing=EnteredServer(host="smtp.example.org"))
NOT_FOR_SENDING = Problem(code=ProblemCode.OUTGOING_AUTH_FAILED, facts=("smtp.example.jp",), detail="535 no")


def walk(*events: Event, state: State | None = None) -> State:
    """The state after these events, whatever they make happen outside."""
    state = state or State()
    for event in events:
        state, _ = advance(state, event)
    return state


def at_password() -> State:
    """A wizard that waits for the password."""
    return walk(AddressEntered(text="taro@example.jp"), LookedUp(run=1, looked=looked()))


def checking() -> State:
    """A wizard that logs in."""
    return walk(PasswordEntered(secret=SECRET), state=at_password())


def test_a_good_address_is_looked_up() -> None:
    state, effects = advance(State(), AddressEntered(text="taro@example.jp"))

    assert state.step is Step.LOOKING
    assert effects == (LookUp(run=1, address=ADDRESS),)


def test_a_bad_address_stays_with_what_was_typed() -> None:
    state, effects = advance(State(), AddressEntered(text="taro"))

    assert (state.step, state.typed_address, effects) == (Step.ADDRESS, "taro", ())
    assert [p.code for p in state.problems] == [ProblemCode.INVALID_ADDRESS]
    assert status_of(state) is SetupStatus.INVALID_ADDRESS


def test_evidence_is_shown_as_it_comes() -> None:
    state = walk(AddressEntered(text="taro@example.jp"), EvidenceSeen(run=1, evidence=EVIDENCE))

    assert state.evidence == (EVIDENCE,)


def test_found_servers_lead_to_the_password() -> None:
    assert at_password().step is Step.PASSWORD
    assert at_password().candidate == CANDIDATE


def test_nothing_found_leads_to_the_problem() -> None:
    problem = Problem(code=ProblemCode.DOMAIN_NOT_FOUND, facts=("example.jp",))
    state = walk(
        AddressEntered(text="taro@example.jp"),
        LookedUp(run=1, looked=looked(candidate=None, problems=(problem,))),
    )

    assert (state.step, state.problems) == (Step.PROBLEM, (problem,))
    assert status_of(state) is SetupStatus.DOMAIN_NOT_FOUND


def test_preparation_and_consent_come_before_the_password() -> None:
    found = looked(consent=("other.example",), problems=(NEEDS_PREPARATION,))

    preparing = walk(AddressEntered(text="taro@example.jp"), LookedUp(run=1, looked=found))
    asking = walk(PreparationDone(), state=preparing)
    typing = walk(ConsentGiven(), state=asking)

    assert [s.step for s in (preparing, asking, typing)] == [Step.PREPARATION, Step.CONSENT, Step.PASSWORD]
    assert status_of(asking) is SetupStatus.NEEDS_CONFIRMATION


def test_back_from_the_password_shows_each_page_before_it() -> None:
    found = looked(consent=("other.example",), problems=(NEEDS_PREPARATION,))
    state = walk(
        AddressEntered(text="taro@example.jp"),
        LookedUp(run=1, looked=found),
        PreparationDone(),
        ConsentGiven(),
    )

    steps = []
    for _ in range(3):
        state = walk(BackPressed(), state=state)
        steps.append(state.step)

    assert steps == [Step.CONSENT, Step.PREPARATION, Step.ADDRESS]
    assert state.typed_address == "taro@example.jp"


def test_a_password_starts_the_check_of_both_servers() -> None:
    state, effects = advance(at_password(), PasswordEntered(secret=SECRET))

    assert state.step is Step.CHECKING
    assert effects == (Check(run=2, address=ADDRESS, candidate=CANDIDATE, secret=SECRET),)


def test_an_empty_password_is_asked_for_again() -> None:
    state, effects = advance(at_password(), PasswordEntered(secret=Secret("")))

    assert (state.step, effects) == (Step.PASSWORD, ())
    assert [p.code for p in state.problems] == [ProblemCode.PASSWORD_MISSING]


def unrelated_id() -> State:
    """A wizard at the password of a provider whose login name only the user knows."""
    nameless = tuple(Server(endpoint=s.endpoint, username=None) for s in (*CANDIDATE.incoming,))
    sending = tuple(Server(endpoint=s.endpoint, username=None) for s in (*CANDIDATE.outgoing,))
    candidate = type(CANDIDATE)(
        incoming=nameless, outgoing=sending, source=CANDIDATE.source, trust=CANDIDATE.trust
    )
    return walk(AddressEntered(text="taro@example.jp"), LookedUp(run=1, looked=looked(candidate=candidate)))


def test_a_login_name_that_only_the_user_knows_is_asked_for() -> None:
    state = walk(PasswordEntered(secret=SECRET), state=unrelated_id())

    assert (state.step, state.problems[0].code) == (Step.PASSWORD, ProblemCode.USERNAME_NEEDED)


def test_a_typed_login_name_is_used_for_both_servers() -> None:
    _, effects = advance(unrelated_id(), PasswordEntered(secret=SECRET, username="id-1234"))

    check = effects[0]
    assert isinstance(check, Check)
    servers = (*check.candidate.incoming, *check.candidate.outgoing)
    assert {server.username for server in servers} == {"id-1234"}


def test_another_company_is_tried_before_any_password_goes_there() -> None:
    typed = walk(CheckFailed(run=2, problem=REFUSED), state=checking())

    state, effects = advance(typed, OtherCompanyChosen(other=OTHER))

    assert state.step is Step.LOOKING
    assert (state.secret, state.problems) == (None, ())
    assert effects == (TryOther(run=3, address=ADDRESS, looked=looked(), other=OTHER),)


def test_another_company_may_need_a_yes_of_its_own_and_back_leads_to_the_address() -> None:
    found = looked(consent=("other.example",))

    state = walk(OtherCompanyChosen(other=OTHER), LookedUp(run=2, looked=found), state=at_password())

    assert state.step is Step.CONSENT
    assert walk(BackPressed(), state=state).step is Step.ADDRESS


def test_stopping_the_try_of_another_company_returns_to_the_page_it_was_chosen_on() -> None:
    found = looked(problems=(NEEDS_PREPARATION,))
    state = walk(
        AddressEntered(text="taro@example.jp"),
        LookedUp(run=1, looked=found),
        PreparationDone(),
        OtherCompanyChosen(other=OTHER),
        CancelPressed(),
    )

    assert (state.step, state.looked) == (Step.PASSWORD, found)
    assert state.notices == (NEEDS_PREPARATION,)
    assert walk(BackPressed(), state=state).step is Step.PREPARATION


def test_lamps_show_how_far_each_server_is() -> None:
    lamp = Lamp(side=Side.OUTGOING, state=LampState.WORKS, endpoint=CANDIDATE.outgoing[0].endpoint)

    state = walk(LampChanged(run=2, lamp=lamp), state=checking())

    assert [shown.state for shown in state.lamps] == [LampState.WAITING, LampState.WORKS]


def test_two_good_logins_save_the_account_and_then_a_letter_is_sent() -> None:
    state, saving = advance(checking(), CheckPassed(run=2, settings=SETTINGS))
    state, sending = advance(state, Saved(run=2, account_id="taro"))
    done = walk(TestMailDone(run=2, test_mail=TestMail(arrived=True, same=True)), state=state)

    assert saving == (Save(run=2, settings=SETTINGS, secret=SECRET),)
    assert sending == (SendTestMail(run=2, account_id="taro", secret=SECRET),)
    assert done.test_mail == TestMail(arrived=True, same=True)
    assert status_of(done) is SetupStatus.READY


def test_nothing_is_saved_when_only_a_check_was_wanted() -> None:
    state = walk(
        AddressEntered(text="taro@example.jp"),
        LookedUp(run=1, looked=looked()),
        PasswordEntered(secret=SECRET),
        state=State(saves=False),
    )

    state, effects = advance(state, CheckPassed(run=2, settings=SETTINGS))

    assert (state.step, effects) == (Step.DONE, ())


def test_a_refused_password_is_asked_for_again_with_everything_kept() -> None:
    state = walk(CheckFailed(run=2, problem=REFUSED), state=checking())

    assert (state.step, state.problems) == (Step.PASSWORD, (REFUSED,))
    assert (state.secret, state.typed_address) == (SECRET, "taro@example.jp")
    assert walk(BackPressed(), state=state).step is Step.ADDRESS


def test_a_refused_password_where_a_special_one_is_wanted_says_both() -> None:
    state = walk(
        AddressEntered(text="taro@example.jp"),
        LookedUp(run=1, looked=looked(problems=(NEEDS_PREPARATION,))),
        PreparationDone(),
        PasswordEntered(secret=SECRET),
        CheckFailed(run=2, problem=REFUSED),
    )

    assert state.problems == (REFUSED, NEEDS_PREPARATION)
    assert status_of(state) is SetupStatus.NEEDS_PREPARATION


def test_another_failure_is_shown_as_a_problem_and_can_be_tried_again() -> None:
    problem = Problem(code=ProblemCode.TRY_LATER)

    state = walk(CheckFailed(run=2, problem=problem), state=checking())
    again, effects = advance(state, RetryPressed())

    assert (state.step, state.problems) == (Step.PROBLEM, (problem,))
    assert again.step is Step.CHECKING
    assert isinstance(effects[0], Check)


def test_a_failed_look_up_can_be_tried_again() -> None:
    problem = Problem(code=ProblemCode.OFFLINE)
    state = walk(
        AddressEntered(text="taro@example.jp"),
        LookedUp(run=1, looked=looked(candidate=None, problems=(problem,))),
    )

    again, effects = advance(state, RetryPressed())

    assert again.step is Step.LOOKING
    assert effects == (LookUp(run=2, address=ADDRESS),)


CUT_OFF = Evidence(
    source=Source.AUTOCONFIG, asked="https://autoconfig.example.jp/mail/config-v1.1.xml", answer=Answer.FAILED
)


def nothing_found(*evidence: Evidence, code: ProblemCode = ProblemCode.NO_SERVERS_FOUND) -> State:
    """A wizard that found nothing, after these answers."""
    found = looked(candidate=None, problems=(Problem(code=code),))
    found = replace(found, discovery=replace(found.discovery, evidence=evidence))
    return walk(AddressEntered(text="taro@example.jp"), LookedUp(run=1, looked=found))


def test_plain_http_is_looked_at_on_request_only_and_once() -> None:
    state = nothing_found(CUT_OFF)

    again, effects = advance(state, OpenLookWanted())
    asked = replace(CUT_OFF, asked="http://autoconfig.example.jp/mail/config-v1.1.xml", answer=Answer.NOTHING)

    assert may_look_openly(state)
    assert again.step is Step.LOOKING
    assert effects == (LookUp(run=2, address=ADDRESS, openly=True),)
    assert not may_look_openly(nothing_found(CUT_OFF, asked))


@pytest.mark.parametrize(
    "code", [ProblemCode.CERTIFICATE_PROBLEM, ProblemCode.NETWORK_BLOCKED, ProblemCode.DOMAIN_NOT_FOUND]
)
def test_plain_http_is_not_offered_where_something_else_is_wrong(code: ProblemCode) -> None:
    assert not may_look_openly(nothing_found(CUT_OFF, code=code))


def test_plain_http_is_not_offered_where_its_place_does_not_exist_or_servers_were_found() -> None:
    absent = replace(CUT_OFF, answer=Answer.NOTHING)
    problem = Problem(code=ProblemCode.SERVER_UNREACHABLE)

    assert not may_look_openly(nothing_found(absent))
    assert not may_look_openly(replace(checking(), problems=(problem,), evidence=(CUT_OFF,)))


def test_an_account_that_cannot_be_saved_is_a_problem() -> None:
    problem = Problem(code=ProblemCode.SAVE_FAILED)

    state = walk(CheckPassed(run=2, settings=SETTINGS), SaveFailed(run=2, problem=problem), state=checking())

    assert (state.step, state.account_id) == (Step.PROBLEM, None)
    assert status_of(state) is SetupStatus.NOT_SAVED


def test_cancel_stops_the_search_and_keeps_the_address() -> None:
    state, effects = advance(walk(AddressEntered(text="taro@example.jp")), CancelPressed())

    assert (state.step, state.typed_address, effects) == (Step.ADDRESS, "taro@example.jp", (Stop(run=1),))


def test_cancel_while_checking_returns_to_the_password() -> None:
    state, effects = advance(checking(), CancelPressed())

    assert (state.step, effects) == (Step.PASSWORD, (Stop(run=2),))


def test_an_answer_after_back_changes_nothing() -> None:
    state = walk(AddressEntered(text="taro@example.jp"), BackPressed())

    assert advance(state, LookedUp(run=1, looked=looked())) == (state, ())
    assert advance(state, EvidenceSeen(run=1, evidence=EVIDENCE)) == (state, ())


def test_cancel_on_the_first_page_leaves() -> None:
    state, effects = advance(State(), CancelPressed())

    assert state.step is Step.LEFT
    assert effects == (Stop(run=0), Leave())


def test_the_finished_wizard_opens_the_mail() -> None:
    done = walk(CheckPassed(run=2, settings=SETTINGS), Saved(run=2, account_id="taro"), state=checking())

    state, effects = advance(done, OpenMailPressed())

    assert state.step is Step.LEFT
    assert effects == (OpenMail(account_id="taro"), Leave())
    assert advance(done, CancelPressed())[1] == (Leave(),)


def test_the_address_can_be_changed_from_the_problem_and_the_password() -> None:
    state = walk(AddressChangeWanted(), state=at_password())

    assert (state.step, state.typed_address) == (Step.ADDRESS, "taro@example.jp")


def test_every_step_can_be_reached_and_every_event_is_used() -> None:
    reached = {Step.WELCOME} | {step for row in ROWS for step in row.leads_to}
    used = {row.event for row in ROWS}

    assert reached == set(Step)
    assert used == set(get_args(Event))


def test_every_answer_carries_its_run() -> None:
    answers = [e for e in get_args(Event) if "run" in {field.name for field in fields(e)}]

    assert len(answers) == 12


def test_the_drawing_in_the_docs_is_the_table() -> None:
    drawing = Path(__file__).parents[3] / "docs" / "flow.md"

    assert drawing.read_text("utf-8") == draw()


def events() -> st.SearchStrategy[Event]:
    """Any event with any recent run number."""
    runs = st.integers(0, 3)
    return st.one_of(
        st.sampled_from(["taro@example.jp", "taro", ""]).map(lambda text: AddressEntered(text=text)),
        st.sampled_from(
            [
                PreparationDone(),
                ConsentGiven(),
                OtherCompanyChosen(other=OTHER),
                PasswordEntered(secret=SECRET),
                PasswordEntered(secret=Secret("")),
                SendingLoginEntered(secret=SECRET, username="taro"),
                BackPressed(),
                CancelPressed(),
                RetryPressed(),
                OpenLookWanted(),
                AddressChangeWanted(),
                OpenMailPressed(),
                DoorsWanted(entered=EnteredSettings()),
                ServersEntered(entered=ENTERED),
            ]
        ),
        st.sampled_from(["hanako@example.org", "taro"]).map(lambda text: ExpertWanted(address=text)),
        st.tuples(runs, st.sampled_from([looked(), looked(candidate=None, problems=(REFUSED,))])).map(
            lambda pair: LookedUp(run=pair[0], looked=pair[1])
        ),
        st.tuples(runs, st.sampled_from([REFUSED, NOT_FOR_SENDING])).map(
            lambda pair: CheckFailed(run=pair[0], problem=pair[1])
        ),
        runs.map(lambda run: CheckPassed(run=run, settings=SETTINGS)),
        runs.map(lambda run: Saved(run=run, account_id="taro")),
        runs.map(lambda run: SaveFailed(run=run, problem=REFUSED)),
        runs.map(lambda run: EvidenceSeen(run=run, evidence=EVIDENCE)),
    )


@given(st.lists(events(), max_size=30))
def test_no_sequence_of_events_breaks_the_flow_or_loses_what_was_typed(sequence: list[Event]) -> None:
    state = State()
    typed = ""
    for event in sequence:
        before = state
        state, _ = advance(state, event)
        if before.step is Step.ADDRESS:
            match event:
                case AddressEntered(text=text) | ExpertWanted(address=text):
                    typed = text
                case _:
                    pass
        assert state.typed_address == typed
        assert state.account_id is None or state.settings is not None


def at_sending_login() -> State:
    """Receiving works, and the same login was refused for sending."""
    return walk(
        PasswordEntered(secret=SECRET), CheckFailed(run=2, problem=NOT_FOR_SENDING), state=at_password()
    )


def test_a_login_for_sending_is_asked_for_only_when_it_was_refused_there() -> None:
    state = at_sending_login()

    assert (state.step, state.problems) == (Step.SENDING_LOGIN, (NOT_FOR_SENDING,))
    assert status_of(state) is SetupStatus.OUTGOING_AUTH_FAILED
    assert walk(BackPressed(), state=state).step is Step.PASSWORD


def test_the_login_for_sending_is_used_for_sending_alone_and_kept_with_the_account() -> None:
    other = Secret("for sending")

    state, effects = advance(at_sending_login(), SendingLoginEntered(secret=other, username="taro-smtp"))

    (check,) = effects
    assert isinstance(check, Check)
    assert (check.secret, check.sending_secret) == (SECRET, other)
    assert {server.username for server in check.candidate.incoming} == {"taro@example.jp"}
    assert {server.username for server in check.candidate.outgoing} == {"taro-smtp"}
    _, (save,) = advance(state, CheckPassed(run=state.run, settings=SETTINGS))
    assert isinstance(save, Save)
    assert (save.secret, save.sending_secret) == (SECRET, other)


def test_a_login_for_sending_that_is_refused_too_is_asked_for_again_with_one_way_back() -> None:
    tried = walk(SendingLoginEntered(secret=Secret("no")), state=at_sending_login())

    state = walk(CheckFailed(run=tried.run, problem=NOT_FOR_SENDING), state=tried)

    assert state.step is Step.SENDING_LOGIN
    assert state.trail == (Step.ADDRESS, Step.PASSWORD)


def test_an_empty_password_for_sending_stays_on_its_page() -> None:
    state, effects = advance(at_sending_login(), SendingLoginEntered(secret=Secret("")))

    assert (state.step, effects) == (Step.SENDING_LOGIN, ())
    assert state.problems[0].code is ProblemCode.PASSWORD_MISSING


def test_another_password_or_address_forgets_the_login_for_sending() -> None:
    with_one = walk(SendingLoginEntered(secret=Secret("no"), username="x"), state=at_sending_login())
    back = walk(BackPressed(), BackPressed(), state=with_one)
    assert back.step is Step.PASSWORD

    _, (check,) = advance(back, PasswordEntered(secret=SECRET))
    elsewhere = walk(AddressChangeWanted(), AddressEntered(text="hanako@example.org"), state=back)

    assert isinstance(check, Check)
    assert check.sending_secret is None
    assert (elsewhere.sending_secret, elsewhere.sending_username) == (None, None)


@pytest.mark.parametrize("kind", ["app_password", "authorization_code", "issued", "bridge"])
def test_a_plain_refusal_where_a_special_password_is_wanted_asks_for_that_one(kind: str) -> None:
    provider = replace(PROVIDER, password_kind=kind)
    found = looked(candidate=replace(CANDIDATE, provider=provider), problems=(NEEDS_PREPARATION,))
    before = walk(AddressEntered(text="taro@example.jp"), LookedUp(run=1, looked=found), PreparationDone())

    state = walk(PasswordEntered(secret=SECRET), CheckFailed(run=2, problem=REFUSED), state=before)

    assert state.step is Step.PASSWORD
    assert [problem.code for problem in state.problems] == [
        ProblemCode.APP_PASSWORD_NEEDED,
        ProblemCode.NEEDS_PREPARATION,
    ]
    assert status_of(state) is SetupStatus.NEEDS_PREPARATION


@pytest.mark.parametrize("kind", ["account", "mail_password", "unknown"])
def test_a_plain_refusal_elsewhere_is_a_wrong_password_with_the_hint_of_the_table(kind: str) -> None:
    provider = replace(PROVIDER, password_kind=kind)
    found = looked(candidate=replace(CANDIDATE, provider=provider), problems=(NEEDS_PREPARATION,))
    before = walk(AddressEntered(text="taro@example.jp"), LookedUp(run=1, looked=found), PreparationDone())

    state = walk(PasswordEntered(secret=SECRET), CheckFailed(run=2, problem=REFUSED), state=before)

    assert state.problems == (REFUSED, NEEDS_PREPARATION)


@pytest.mark.parametrize(
    ("code", "step", "status"),
    [
        (ProblemCode.USERNAME_REFUSED, Step.PASSWORD, SetupStatus.AUTH_FAILED),
        (ProblemCode.APP_PASSWORD_NEEDED, Step.PASSWORD, SetupStatus.NEEDS_PREPARATION),
        (ProblemCode.PASSWORD_EXPIRED, Step.PASSWORD, SetupStatus.NEEDS_PREPARATION),
        (ProblemCode.ACCESS_SWITCHED_OFF, Step.PROBLEM, SetupStatus.NEEDS_PREPARATION),
        (ProblemCode.BASIC_AUTH_OFF, Step.PROBLEM, SetupStatus.NEEDS_OAUTH),
        (ProblemCode.WEB_LOGIN_NEEDED, Step.PROBLEM, SetupStatus.NEEDS_PREPARATION),
        (ProblemCode.ACCOUNT_LOCKED, Step.PROBLEM, SetupStatus.NEEDS_PREPARATION),
        (ProblemCode.TOO_MANY_TRIES, Step.PROBLEM, SetupStatus.TIMEOUT),
        (ProblemCode.TRY_LATER, Step.PROBLEM, SetupStatus.TIMEOUT),
        (ProblemCode.LOGIN_BLOCKED, Step.PROBLEM, SetupStatus.NEEDS_PREPARATION),
    ],
)
def test_each_refusal_leads_where_its_next_step_can_be_done(
    code: ProblemCode, step: Step, status: SetupStatus
) -> None:
    """The password is typed again only where another one may help (UI-06)."""
    refused = Problem(code=code, detail="no")

    state = walk(PasswordEntered(secret=SECRET), CheckFailed(run=2, problem=refused), state=at_password())

    assert (state.step, status_of(state)) == (step, status)
