"""The engine behind the window, on a real loop thread and against the practice provider."""

import threading
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from queue import Empty, Queue

import pytest

from wizard.accounts.store import AccountStore
from wizard.discovery.table import ProviderTable
from wizard.flow.doors import six
from wizard.flow.effect import Check, Effect, LookUp, ProbeDoors, Save, SendTestMail, Stop, TryOther
from wizard.flow.event import AddressEntered, DoorSeen, Event, LookedUp, PasswordEntered
from wizard.flow.state import State
from wizard.flow.step import Step
from wizard.flow.table import advance
from wizard.mail.sending.send import SendStatus
from wizard.mail.store.marks import Mark
from wizard.mail.store.rows import Role
from wizard.mail.writing.compose import Draft
from wizard.mail.writing.recipients import parse_recipients
from wizard.model.account import LeaveOnServer
from wizard.model.address_check import parse_address
from wizard.model.probe import ProbeState
from wizard.model.problem import ProblemCode
from wizard.model.secret import Secret
from wizard.practice.provider import ADDRESS, PASSWORD
from wizard.runtime.desk import (
    AccountsListed,
    DeskProblem,
    FetchMail,
    GivePassword,
    InboxChanged,
    KeepAtCompany,
    ListAccounts,
    ListMail,
    MailFetched,
    MailListed,
    MailSent,
    MessageOpened,
    OpenMessage,
    PasswordNeeded,
    SendMail,
)
from wizard.runtime.desk_filing import FoldersListed, ListFolders, MailFiled, MarkMail, MoveMail
from wizard.runtime.practising import PracticeEngine

WITHIN_S = 20.0


class Desk:
    """An engine and what it posted."""

    def __init__(self, home: Path) -> None:
        table = home / "providers.json"
        table.write_text('{"version": 1, "providers": {}, "domains": {}, "suffixes": {}}', "utf-8")
        self.home = home
        self.posted: Queue[object] = Queue()
        self.engine = PracticeEngine(
            self.posted.put, home=home, table=ProviderTable.load(table), language="en"
        )

    def wait_for(self, *kinds: type) -> object:
        """The next posted message of one of these kinds."""
        while not isinstance(message := self.posted.get(timeout=WITHIN_S), kinds):
            pass
        return message

    def rest(self) -> list[object]:
        """Everything that is still posted until half a second is quiet."""
        rest: list[object] = []
        with suppress(Empty):
            while True:
                rest.append(self.posted.get(timeout=0.5))
        return rest

    def walk(self, state: State, event: Event, *, until: Step) -> State:
        """Feed the flow with what the engine posts until a step is reached."""
        state = self.feed(state, event)
        while state.step is not until or (until is Step.DONE and state.test_mail is None):
            message = self.posted.get(timeout=WITHIN_S)
            assert isinstance(message, Event), message
            state = self.feed(state, message)
        return state

    def feed(self, state: State, event: Event) -> State:
        """One event, and its effects handed to the engine."""
        state, effects = advance(state, event)
        for effect in effects:
            self.engine.carry_out(effect)
        return state


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """An engine that is closed afterwards."""
    desk = Desk(tmp_path)
    yield desk
    desk.engine.close()
    assert not [thread.name for thread in threading.enumerate() if thread.name == "tayori-loop"]


@pytest.fixture
def account_id(desk: Desk) -> str:
    """An account that was set up through the flow."""
    at_password = desk.walk(State(), AddressEntered(text=ADDRESS), until=Step.PASSWORD)
    done = desk.walk(at_password, PasswordEntered(secret=Secret(PASSWORD)), until=Step.DONE)
    assert done.test_mail is not None
    assert done.test_mail.same
    assert done.account_id is not None
    return done.account_id


def test_the_flow_runs_from_the_address_to_the_letter_that_came_back(desk: Desk, account_id: str) -> None:
    desk.engine.ask(ListAccounts())

    listed = desk.wait_for(AccountsListed)
    assert isinstance(listed, AccountsListed)
    assert [account.id for account in listed.accounts] == [account_id]


def test_what_the_servers_say_is_followed_to_the_letter_that_came_back(desk: Desk) -> None:
    at_password = desk.walk(State(), AddressEntered(text=ADDRESS), until=Step.PASSWORD)

    done = desk.walk(at_password, PasswordEntered(secret=Secret(PASSWORD)), until=Step.DONE)

    furthest = {(talk.endpoint.protocol.is_incoming, talk.reached) for talk in done.talks}
    assert {(True, 6), (False, 6)} <= furthest
    assert PASSWORD not in repr(done.talks)
    assert all(line.secured for talk in done.talks for line in talk.lines if line.secret)


def test_doors_are_looked_at_without_a_search(desk: Desk) -> None:
    at_password = desk.walk(State(), AddressEntered(text=ADDRESS), until=Step.PASSWORD)
    assert at_password.candidate is not None
    known = at_password.candidate.incoming[0].endpoint
    doors = six(known.host)

    desk.engine.carry_out(ProbeDoors(run=7, doors=doors))

    seen = [desk.wait_for(DoorSeen) for _ in doors]
    states = {one.result.endpoint: one.result.state for one in seen if isinstance(one, DoorSeen)}
    assert states[known] is ProbeState.OPEN
    assert {one.run for one in seen if isinstance(one, DoorSeen)} == {7}


def test_a_wrong_password_comes_back_as_a_problem_and_keeps_nothing(desk: Desk, tmp_path: Path) -> None:
    at_password = desk.walk(State(), AddressEntered(text=ADDRESS), until=Step.PASSWORD)

    again = desk.walk(at_password, PasswordEntered(secret=Secret("wrong")), until=Step.PASSWORD)
    while not again.problems:
        message = desk.posted.get(timeout=WITHIN_S)
        assert isinstance(message, Event)
        again = desk.feed(again, message)

    assert [problem.code for problem in again.problems] == [ProblemCode.AUTH_FAILED]
    assert not (tmp_path / "accounts").exists()


def test_mail_is_fetched_listed_read_answered_and_sent(desk: Desk, account_id: str) -> None:
    desk.engine.ask(FetchMail(account_id=account_id))
    fetched = desk.wait_for(MailFetched)
    desk.engine.ask(ListMail(account_id=account_id, folder="INBOX"))
    listed = desk.wait_for(MailListed)
    assert isinstance(listed, MailListed)
    desk.engine.ask(OpenMessage(account_id=account_id, row_id=listed.rows[0].id))
    opened = desk.wait_for(MessageOpened)
    draft = Draft(to=parse_recipients([ADDRESS]).found, subject="お茶", body="日曜に。")
    desk.engine.ask(SendMail(account_id=account_id, draft=draft))
    sent = desk.wait_for(MailSent)

    assert isinstance(fetched, MailFetched)
    assert fetched.report.problems == ()
    assert listed.total >= 3
    assert isinstance(opened, MessageOpened)
    assert opened.message.from_
    assert isinstance(sent, MailSent)
    assert sent.report.status is SendStatus.SENT


def test_a_letter_is_found_put_into_the_bin_and_marked(desk: Desk, account_id: str) -> None:
    desk.engine.ask(FetchMail(account_id=account_id))
    desk.wait_for(MailFetched)
    desk.engine.ask(ListMail(account_id=account_id, folder="INBOX"))
    listed = desk.wait_for(MailListed)
    assert isinstance(listed, MailListed)
    row = listed.rows[0]

    desk.engine.ask(ListMail(account_id=account_id, folder="INBOX", words=row.subject))
    found = desk.wait_for(MailListed)
    desk.engine.ask(MarkMail(account_id=account_id, row_id=row.id, mark=Mark.FLAGGED))
    desk.wait_for(FoldersListed)
    desk.engine.ask(MoveMail(account_id=account_id, row_id=row.id, target=Role.TRASH))
    moved = desk.wait_for(MailFiled)
    desk.engine.ask(FetchMail(account_id=account_id))
    told = desk.wait_for(MailFetched)
    desk.engine.ask(ListFolders(account_id=account_id))
    folders = desk.wait_for(FoldersListed)

    assert isinstance(found, MailListed)
    assert row.id in [one.id for one in found.rows]
    assert isinstance(moved, MailFiled)
    assert (moved.source, moved.problem) == ("INBOX", None)
    assert isinstance(told, MailFetched)
    assert told.report.problems == ()
    assert told.report.warnings == ()
    assert isinstance(folders, FoldersListed)
    assert {one.role: one.total for one in folders.folders}[Role.TRASH] == 1


def test_what_is_not_there_is_a_reply_and_not_an_exception(desk: Desk, account_id: str) -> None:
    desk.engine.ask(OpenMessage(account_id=account_id, row_id=999))
    no_message = desk.wait_for(DeskProblem)
    desk.engine.ask(FetchMail(account_id="nobody"))
    no_account = desk.wait_for(DeskProblem)

    assert isinstance(no_message, DeskProblem)
    assert no_message.problem.code is ProblemCode.MESSAGE_NOT_FOUND
    assert isinstance(no_account, DeskProblem)
    assert no_account.problem.code is ProblemCode.ACCOUNT_NOT_FOUND


def test_a_password_that_is_not_kept_is_asked_for_once(tmp_path: Path) -> None:
    first = Desk(tmp_path)
    state = first.walk(State(), AddressEntered(text=ADDRESS), until=Step.PASSWORD)
    state = first.walk(state, PasswordEntered(secret=Secret(PASSWORD)), until=Step.DONE)
    first.engine.close()
    assert state.account_id is not None

    second = Desk(tmp_path)
    second.engine.ask(FetchMail(account_id=state.account_id))
    needed = second.wait_for(PasswordNeeded)
    second.engine.ask(GivePassword(account_id=state.account_id, secret=Secret(PASSWORD)))
    assert isinstance(needed, PasswordNeeded)
    second.engine.ask(needed.request)
    fetched = second.wait_for(MailFetched, PasswordNeeded)
    second.engine.close()

    assert isinstance(fetched, MailFetched)
    assert fetched.report.problems == ()


def test_a_password_for_sending_that_is_not_kept_is_asked_for_apart(desk: Desk, account_id: str) -> None:
    store = AccountStore(desk.home / "accounts")
    account = store.find(account_id)
    assert account is not None
    store.save(replace(account, has_sending_secret=True))
    draft = Draft(to=parse_recipients([ADDRESS]).found, subject="お茶", body="日曜に。")

    desk.engine.ask(FetchMail(account_id=account_id))
    fetched = desk.wait_for(MailFetched)
    desk.engine.ask(SendMail(account_id=account_id, draft=draft))
    needed = desk.wait_for(PasswordNeeded)
    assert isinstance(needed, PasswordNeeded)
    desk.engine.ask(GivePassword(account_id=account_id, secret=Secret(PASSWORD), for_sending=True))
    desk.engine.ask(needed.request)
    sent = desk.wait_for(MailSent)

    assert isinstance(fetched, MailFetched)
    assert (needed.for_sending, needed.problem.code) == (True, ProblemCode.SENDING_PASSWORD_NOT_KEPT)
    assert isinstance(sent, MailSent)
    assert sent.report.status is SendStatus.SENT


def test_stopped_work_posts_nothing_more(desk: Desk) -> None:
    look_up: Effect = LookUp(run=1, address=parse_address(ADDRESS))

    desk.engine.carry_out(look_up)
    desk.engine.carry_out(Stop(run=1))
    desk.engine.ask(ListAccounts())
    desk.wait_for(AccountsListed)

    assert not any(isinstance(message, LookedUp) for message in desk.rest())


def test_closing_in_the_middle_of_work_joins_the_thread(desk: Desk) -> None:
    desk.engine.carry_out(LookUp(run=1, address=parse_address(ADDRESS)))


def test_every_effect_of_the_flow_is_known_to_the_engine() -> None:
    assert {LookUp, TryOther, Check, Save, SendTestMail, ProbeDoors, Stop} < set(Effect.__args__)


def test_a_letter_arrives_by_itself_and_closing_while_listening_joins_the_thread(
    desk: Desk, account_id: str
) -> None:
    desk.engine.ask(FetchMail(account_id=account_id))
    desk.wait_for(MailFetched)
    draft = Draft(to=parse_recipients([ADDRESS]).found, subject="お茶", body="日曜に。")
    desk.engine.ask(SendMail(account_id=account_id, draft=draft))

    assert desk.wait_for(InboxChanged) == InboxChanged(account_id=account_id)
    desk.engine.ask(FetchMail(account_id=account_id, folder="INBOX"))
    fetched = desk.wait_for(MailFetched)
    assert isinstance(fetched, MailFetched)
    assert [folder.new for folder in fetched.report.folders] == [1]


def test_how_long_mail_stays_at_the_company_is_kept(desk: Desk, account_id: str) -> None:
    desk.engine.ask(KeepAtCompany(account_id=account_id, leave=LeaveOnServer(0)))
    listed = desk.wait_for(AccountsListed)
    desk.engine.ask(KeepAtCompany(account_id="nobody", leave=LeaveOnServer(0)))
    problem = desk.wait_for(DeskProblem)

    assert isinstance(listed, AccountsListed)
    assert [account.leave.days for account in listed.accounts] == [0]
    assert isinstance(problem, DeskProblem)
    assert problem.problem.code is ProblemCode.ACCOUNT_NOT_FOUND
