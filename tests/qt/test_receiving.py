"""Fetching by hand and by itself, notices of new mail, no network, a box that fills up, several accounts."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.helpers.fake_engine import FakeEngine
from tests.helpers.mail_scenes import ACCOUNT, fetched, fill, folders
from tests.helpers.scenes import ACCOUNT_ID
from wizard.gui.look import Look
from wizard.gui.mail.mail_notice import MailNotice
from wizard.gui.mail.mail_window import MailWindow
from wizard.gui.mail.receiving import EVERY_MS, OFFLINE_EVERY_MS
from wizard.mail.receiving.fetch import FetchReport, FolderReport
from wizard.mail.receiving.quota import warning_of
from wizard.mail.store.rows import INBOX, SENT
from wizard.model.address_check import parse_address
from wizard.model.problem import Problem, ProblemCode
from wizard.protocol.imap_outcomes import Quota
from wizard.runtime.desk import (
    AccountsListed,
    DeskProblem,
    FetchMail,
    InboxChanged,
    ListMail,
    MailFetched,
    PasswordNeeded,
)

FETCH = FetchMail(account_id=ACCOUNT_ID)
FETCH_INBOX = FetchMail(account_id=ACCOUNT_ID, folder=INBOX)
INBOX_CHANGED = InboxChanged(account_id=ACCOUNT_ID)


@pytest.fixture
def window(look: Look, engine: FakeEngine, qtbot: QtBot) -> MailWindow:
    window = MailWindow(look, engine, ACCOUNT_ID)
    qtbot.addWidget(window)
    window.resize(1180, 740)
    window.show()
    qtbot.waitExposed(window)
    return window


@pytest.fixture
def spoken(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a screen reader is told of fetching."""
    heard: list[str] = []
    monkeypatch.setattr("wizard.gui.mail.list_column.announce", lambda _widget, text: heard.append(text))
    return heard


def ended(*codes: ProblemCode) -> MailFetched:
    """A fetch that stopped."""
    problems = tuple(Problem(code=code) for code in codes)
    return MailFetched(account_id=ACCOUNT_ID, report=FetchReport(problems=problems))


def with_quota(percent: int) -> MailFetched:
    """A fetch of a box that is so full."""
    quota = Quota(used_bytes=percent * 1_000_000, limit_bytes=100_000_000)
    warning = warning_of(quota)
    report = FetchReport(quota=quota, warnings=(warning,) if warning else ())
    return MailFetched(account_id=ACCOUNT_ID, report=report)


def test_all_folders_are_fetched(window: MailWindow, engine: FakeEngine) -> None:
    assert engine.requests.count(FETCH) == 1
    assert FETCH.folder is None


def test_new_mail_is_looked_for_every_five_minutes(window: MailWindow, engine: FakeEngine) -> None:
    window.take(fetched(new=0))
    every = window.receiving.waits_ms

    window.receiving.look()

    assert every == EVERY_MS == 300_000
    assert engine.requests.count(FETCH) == 2
    assert window.receiving.waits_ms is None


def test_f5_fetches(window: MailWindow, engine: FakeEngine) -> None:
    window.take(fetched(new=0))

    QTest.keyClick(window, Qt.Key.Key_F5)

    assert engine.requests.count(FETCH) == 2


def test_a_look_by_itself_disturbs_nobody_while_nothing_comes(window: MailWindow, spoken: list[str]) -> None:
    fill(window, "ja")
    spoken.clear()

    window.receiving.look()
    window.take(fetched(new=0))
    quiet = list(spoken)
    window.receiving.look()
    window.take(fetched(new=1))

    assert quiet == []
    assert any("1通" in sentence for sentence in spoken)


def test_after_a_refused_password_nothing_is_tried_again_by_itself(window: MailWindow) -> None:
    window.take(ended(ProblemCode.AUTH_FAILED))

    assert window.receiving.waits_ms is None
    assert window.column.card.isVisible()


def test_a_password_that_is_not_given_is_not_asked_for_every_five_minutes(window: MailWindow) -> None:
    problem = Problem(code=ProblemCode.SESSION_ONLY)
    window.take(PasswordNeeded(account_id=ACCOUNT_ID, request=FETCH, problem=problem))
    dialog = window.passwords.dialog
    assert dialog is not None

    dialog.cancel.click()

    assert window.receiving.waits_ms is None


@pytest.mark.parametrize("code", [ProblemCode.TIMEOUT, ProblemCode.SERVER_HUNG_UP, ProblemCode.TRY_LATER])
def test_what_passes_is_tried_again_by_itself(window: MailWindow, code: ProblemCode) -> None:
    window.take(ended(code))

    assert window.receiving.waits_ms == EVERY_MS


def test_without_internet_one_calm_line_says_so_and_the_list_stays(
    window: MailWindow, engine: FakeEngine
) -> None:
    fill(window, "ja")

    window.take(ended(ProblemCode.OFFLINE))

    assert window.offline.isVisible()
    assert not window.column.card.isVisible()
    assert window.column.model.rowCount() == 6
    assert window.receiving.waits_ms == OFFLINE_EVERY_MS
    window.offline.action.click()
    assert engine.requests[-1] == FETCH or FETCH in engine.requests[-2:]
    window.take(fetched(new=0))
    assert not window.offline.isVisible()


def test_only_what_comes_in_counts_as_new(window: MailWindow) -> None:
    fill(window, "ja")
    told: list[int] = []
    window.receiving.arrived.connect(told.append)
    report = FetchReport(
        folders=(
            FolderReport(name=INBOX, new=2, total=8, unread=2),
            FolderReport(name=SENT, new=5, total=9, unread=0),
            FolderReport(name="町内会", new=1, total=9, unread=1),
            FolderReport(name="迷惑メール", new=7, total=9, unread=1),
        )
    )

    window.take(MailFetched(account_id=ACCOUNT_ID, report=report))

    assert told == [3]
    assert window.column.state.prose.text() == "新しいメールが3通届きました"


def test_a_notice_says_how_many_came_and_nothing_of_them(
    look: Look, window: MailWindow, qtbot: QtBot
) -> None:
    elsewhere = MailWindow(look, FakeEngine(), ACCOUNT_ID)
    qtbot.addWidget(elsewhere)
    notice = MailNotice(elsewhere, look, is_on=True)
    told: list[str] = []
    notice.told.connect(told.append)

    notice.tell(0)
    notice.tell(1)

    assert told == ["新しいメールが1通届きました。"]


def test_no_notice_comes_while_the_window_is_looked_at_or_notices_are_off(
    look: Look, window: MailWindow, qtbot: QtBot
) -> None:
    told: list[str] = []
    window.notice.told.connect(told.append)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.notice.tell(1)
    window.hide()

    window.more.open()
    chooser = window.more.chooser
    assert chooser is not None
    chooser.button("notices").click()
    window.notice.tell(1)

    assert told == []


def test_a_box_that_fills_up_has_a_gauge_with_words_from_80_percent_on(window: MailWindow) -> None:
    window.take(with_quota(79))
    before = window.column.quota.isVisible()

    window.take(with_quota(83))

    assert not before
    assert window.column.quota.isVisible()
    assert "83" in window.column.quota.words.text()
    assert not window.column.card.isVisible()
    window.take(with_quota(20))
    assert not window.column.quota.isVisible()


def test_another_warning_is_still_told_on_the_card(window: MailWindow) -> None:
    report = FetchReport(warnings=(Problem(code=ProblemCode.CHANGE_REFUSED, facts=(INBOX,)),))

    window.take(MailFetched(account_id=ACCOUNT_ID, report=report))

    assert window.column.card.isVisible()


def test_one_account_offers_no_choice(window: MailWindow) -> None:
    window.take(AccountsListed(accounts=(ACCOUNT,)))

    assert not window.column.accounts.isVisible()


def test_several_accounts_can_be_chosen_from(window: MailWindow) -> None:
    settings = replace(ACCOUNT.settings, address=parse_address("hanako@example.jp"))
    other = replace(ACCOUNT, id="hanako-example.jp", settings=settings)
    wanted: list[str] = []
    window.account_wanted.connect(wanted.append)
    window.take(AccountsListed(accounts=(ACCOUNT, other)))
    window.column.accounts.button.click()
    chooser = window.column.accounts.chooser
    assert chooser is not None

    chooser.button(other.id).click()

    assert "taro@example.ne.jp" in window.column.accounts.button.text()
    assert wanted == [other.id]


def test_answers_about_another_account_are_dropped(window: MailWindow, engine: FakeEngine) -> None:
    window.take(folders())
    late = replace(fetched(new=4), account_id="hanako-example.jp")
    before = len(engine.requests)

    window.take(late)

    assert engine.requests[before:] == []
    assert window.column.state.prose.text() != "新しいメールが4通届きました"


def test_the_list_and_the_counts_come_anew_after_a_fetch(window: MailWindow, engine: FakeEngine) -> None:
    window.take(fetched(new=0))

    assert engine.requests[-1] == ListMail(account_id=ACCOUNT_ID, folder=INBOX)


def test_what_the_company_tells_by_itself_is_fetched_at_once_and_in_silence(
    window: MailWindow, engine: FakeEngine, spoken: list[str]
) -> None:
    fill(window, "ja")
    window.take(fetched(new=0))
    spoken.clear()

    window.take(INBOX_CHANGED)
    while_it_runs = list(spoken)
    window.take(fetched(new=1))

    assert engine.requests.count(FETCH_INBOX) == 1
    assert while_it_runs == []
    assert any("1通" in sentence for sentence in spoken)


def test_a_letter_that_arrives_by_itself_is_told_by_a_notice(
    look: Look, engine: FakeEngine, qtbot: QtBot
) -> None:
    unseen = MailWindow(look, engine, ACCOUNT_ID)
    qtbot.addWidget(unseen)
    fill(unseen, "ja")
    told: list[str] = []
    unseen.notice.told.connect(told.append)
    unseen.take(fetched(new=0))

    unseen.take(INBOX_CHANGED)
    unseen.take(fetched(new=2))

    assert told == ["新しいメールが2通届きました。"]


def test_the_other_folders_are_looked_at_by_the_clock_however_often_mail_comes(
    window: MailWindow, engine: FakeEngine
) -> None:
    window.take(fetched(new=0))
    window.receiving._timer.setInterval(1234)

    for _ in range(3):
        window.take(INBOX_CHANGED)
        window.take(fetched(new=1))

    assert window.receiving.waits_ms == 1234
    assert engine.requests.count(FETCH_INBOX) == 3


def test_what_is_told_while_a_fetch_runs_is_fetched_after_it_and_once(
    window: MailWindow, engine: FakeEngine
) -> None:
    window.take(INBOX_CHANGED)
    window.take(INBOX_CHANGED)
    during = engine.requests.count(FETCH_INBOX)

    window.take(fetched(new=0))
    after = engine.requests.count(FETCH_INBOX)
    window.take(fetched(new=1))

    assert (during, after, engine.requests.count(FETCH_INBOX)) == (0, 1, 1)


def test_who_wants_all_folders_while_the_inbox_is_fetched_gets_them_afterwards(
    window: MailWindow, engine: FakeEngine
) -> None:
    window.take(fetched(new=0))
    window.take(INBOX_CHANGED)
    window.receiving.fetch()
    before = engine.requests.count(FETCH)

    window.take(fetched(new=0))

    assert (before, engine.requests.count(FETCH)) == (1, 2)


def test_after_a_refused_password_a_late_word_of_the_company_starts_nothing(
    window: MailWindow, engine: FakeEngine
) -> None:
    window.take(INBOX_CHANGED)
    window.take(ended(ProblemCode.AUTH_FAILED))
    window.take(INBOX_CHANGED)

    assert engine.requests.count(FETCH_INBOX) == 0


def test_a_letter_that_arrives_takes_no_card_away_that_is_being_read(window: MailWindow) -> None:
    window.take(fetched(new=0))
    window.take(DeskProblem(account_id=ACCOUNT_ID, problem=Problem(code=ProblemCode.MESSAGE_NOT_FOUND)))

    window.take(INBOX_CHANGED)
    window.take(fetched(new=1))

    assert window.column.card.isVisible()


def test_a_letter_that_is_gone_does_not_end_the_fetching(window: MailWindow) -> None:
    window.take(fetched(new=0))

    window.take(DeskProblem(account_id=ACCOUNT_ID, problem=Problem(code=ProblemCode.MESSAGE_NOT_FOUND)))

    assert window.receiving.waits_ms == EVERY_MS


def test_a_fetch_that_could_not_begin_is_not_tried_again_by_itself(window: MailWindow) -> None:
    window.take(DeskProblem(account_id=ACCOUNT_ID, problem=Problem(code=ProblemCode.ACCOUNT_NOT_FOUND)))

    assert window.receiving.waits_ms is None
