"""The mail window: the list, reading, fetching, answering, and the password prompt."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.helpers.fake_engine import FakeEngine
from tests.helpers.mail_scenes import fetched, fill, listed, opened, raw_mail, rows
from tests.helpers.mail_values import somebody
from tests.helpers.scenes import ACCOUNT_ID
from tests.helpers.screen_checks import settle
from tests.helpers.typing_hands import button
from wizard.gui.look import Look
from wizard.gui.mail.mail_list import PAGE_ROWS, MailList, RowRole
from wizard.gui.mail.mail_window import MailWindow
from wizard.mail.receiving.fetch import FetchReport
from wizard.mail.sending.cautions import Caution, GroupAnswer, Scope
from wizard.mail.sending.send import SendReport, SendStatus
from wizard.mail.store.marks import Mark
from wizard.mail.store.rows import INBOX, SENT
from wizard.model.problem import Problem, ProblemCode
from wizard.model.secret import Secret
from wizard.runtime.desk import (
    DeskProblem,
    FetchMail,
    FetchProgress,
    FileKept,
    FileNotKept,
    GivePassword,
    ListAccounts,
    ListMail,
    MailFetched,
    MailListed,
    MailSent,
    OpenMessage,
    PasswordNeeded,
    SaveFile,
    SendMail,
)
from wizard.runtime.desk_filing import ListFolders
from wizard.runtime.desk_writing import ListDrafts, ListPeople, LookBeforeSending, LookedBeforeSending

WIDE = (1180, 740)


@pytest.fixture
def window(look: Look, engine: FakeEngine, qtbot: QtBot, tmp_path: Path) -> MailWindow:
    window = MailWindow(look, engine, ACCOUNT_ID)
    qtbot.addWidget(window)
    window.resize(*WIDE)
    window.show()
    qtbot.waitExposed(window)
    return window


def read(window: MailWindow, *, group: bool = False) -> None:
    """Open the first mail of the list."""
    fill(window, "ja")
    window.column.table.selectRow(0)
    window.take(opened(raw_mail(group=group)))


def test_opening_asks_for_accounts_the_list_and_new_mail(window: MailWindow, engine: FakeEngine) -> None:
    assert engine.requests == [
        ListAccounts(),
        ListFolders(account_id=ACCOUNT_ID),
        ListMail(account_id=ACCOUNT_ID, folder=INBOX),
        ListDrafts(account_id=ACCOUNT_ID),
        ListPeople(account_id=ACCOUNT_ID),
        FetchMail(account_id=ACCOUNT_ID),
    ]


def test_the_list_names_days_as_people_do(window: MailWindow) -> None:
    fill(window, "ja")

    model = window.column.model
    shown = [str(model.index(number, 0).data(RowRole.WHEN)) for number in range(6)]
    third = datetime.now().astimezone() - timedelta(days=9)

    assert shown[0].startswith("今日 ")
    assert shown[1].startswith("昨日 ")
    assert shown[3].endswith(f"{third.month}月{third.day}日")
    assert "年" in shown[5]


def test_a_day_is_written_in_the_language_of_the_window(look: Look) -> None:
    model = MailList(today=lambda: date(2026, 11, 22))
    moment = datetime(2026, 11, 20, 9, 5).astimezone().isoformat()

    assert model.when(moment) == "11月20日"
    assert model.when("nonsense") == ""
    assert model.when(None) == ""


def test_a_row_is_one_sentence_for_a_screen_reader(window: MailWindow) -> None:
    fill(window, "ja")

    spoken = str(window.column.model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole))

    assert spoken.startswith("未読, 田中花子, 来週の囲碁の会について, 今日")


def test_of_ones_own_letters_the_sentence_leaves_out_the_writer(window: MailWindow) -> None:
    own = tuple(replace(row, folder=SENT, unread=False) for row in rows())
    button(window, "folder_sent").click()
    window.take(MailListed(account_id=ACCOUNT_ID, folder=SENT, rows=own, total=len(own)))

    spoken = str(window.column.model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole))

    assert spoken.startswith("来週の囲碁の会について, 今日")


def test_choosing_a_mail_opens_it_and_shows_it_as_read(window: MailWindow, engine: FakeEngine) -> None:
    fill(window, "ja")

    window.column.table.selectRow(0)
    window.take(opened(raw_mail()))

    assert engine.requests[-1] == OpenMessage(account_id=ACCOUNT_ID, row_id=1)
    assert button(window, "folder_inbox").text() == "届いたメール (1)"
    assert window.pane.subject.text() == "来週の囲碁の会について"
    assert "hanako@example.jp" in window.pane.people.text()
    assert "公民館" in window.pane.body.toPlainText()
    row = window.column.model.row_at(0)
    assert row is not None
    assert not row.unread


def test_a_mail_that_comes_after_another_was_chosen_is_not_shown(window: MailWindow) -> None:
    fill(window, "ja")
    window.column.table.selectRow(0)
    window.column.table.selectRow(1)

    window.take(opened(raw_mail(), row_id=1))

    assert window.pane.message is None


def test_the_list_asks_for_the_rows_that_are_looked_at(window: MailWindow, engine: FakeEngine) -> None:
    many = rows() * 34
    window.take(MailListed(account_id=ACCOUNT_ID, folder=INBOX, rows=many[:PAGE_ROWS], total=1000))
    settle()

    window.column.table.scrollTo(window.column.model.index(500, 0))
    settle()

    assert ListMail(account_id=ACCOUNT_ID, folder=INBOX, offset=400) in engine.requests


def test_rows_of_a_folder_that_was_left_are_dropped(window: MailWindow, engine: FakeEngine) -> None:
    window.take(listed())
    button(window, "folder_sent").click()

    window.take(listed())

    assert engine.requests[-1] == ListMail(account_id=ACCOUNT_ID, folder=SENT)
    assert window.column.model.rowCount() == 0


def test_fetching_tells_how_far_it_is_and_what_came(window: MailWindow, engine: FakeEngine) -> None:
    window.take(listed())
    window.take(FetchProgress(account_id=ACCOUNT_ID, done=3, total=12))
    on_the_way = window.column.state.prose.text()

    window.take(fetched(new=12))

    assert "12通のうち 3通" in on_the_way
    assert window.column.state.prose.text() == "新しいメールが12通届きました"
    assert engine.requests[-1] == ListMail(account_id=ACCOUNT_ID, folder=INBOX)


def test_a_second_fetch_waits_for_the_first(window: MailWindow, engine: FakeEngine) -> None:
    window.toolbar.receive.click()
    window.take(fetched(new=0))
    window.toolbar.receive.click()

    assert engine.requests.count(FetchMail(account_id=ACCOUNT_ID)) == 2


def test_a_fetch_that_did_not_work_is_told(window: MailWindow) -> None:
    problem = Problem(code=ProblemCode.ACCOUNT_LOCKED)

    window.take(MailFetched(account_id=ACCOUNT_ID, report=FetchReport(problems=(problem,))))

    assert window.column.card.isVisible()
    assert "ロックされています" in window.column.card.sentence.text()


def test_a_desk_problem_is_told(window: MailWindow) -> None:
    window.take(DeskProblem(account_id=ACCOUNT_ID, problem=Problem(code=ProblemCode.STORE_UNUSABLE)))

    assert "開けません" in window.column.card.sentence.text()


def test_a_password_that_is_not_kept_is_asked_for_once_and_everything_asked_again(
    window: MailWindow, engine: FakeEngine
) -> None:
    fill(window, "ja")
    problem = Problem(code=ProblemCode.SESSION_ONLY)
    fetch = FetchMail(account_id=ACCOUNT_ID)
    window.take(PasswordNeeded(account_id=ACCOUNT_ID, request=fetch, problem=problem))
    window.take(PasswordNeeded(account_id=ACCOUNT_ID, request=ListAccounts(), problem=problem))
    dialog = window.passwords.dialog
    assert dialog is not None

    QTest.keyClicks(dialog.password.edit, "s3cret")
    QTest.keyClick(dialog.password.edit, Qt.Key.Key_Return)

    assert engine.requests[-3:] == [
        GivePassword(account_id=ACCOUNT_ID, secret=Secret("s3cret")),
        fetch,
        ListAccounts(),
    ]
    assert window.passwords.dialog is None


def test_an_empty_password_is_not_taken(window: MailWindow, engine: FakeEngine) -> None:
    problem = Problem(code=ProblemCode.SESSION_ONLY)
    window.take(
        PasswordNeeded(account_id=ACCOUNT_ID, request=FetchMail(account_id=ACCOUNT_ID), problem=problem)
    )
    dialog = window.passwords.dialog
    assert dialog is not None
    before = len(engine.requests)

    QTest.keyClick(dialog.password.edit, Qt.Key.Key_Return)

    assert dialog.isVisible()
    assert dialog.password.field.hints == ("メールのパスワードを入れてください。",)
    assert len(engine.requests) == before


def test_not_giving_the_password_lets_the_user_try_again_later(
    window: MailWindow, engine: FakeEngine
) -> None:
    problem = Problem(code=ProblemCode.SESSION_ONLY)
    fetch = FetchMail(account_id=ACCOUNT_ID)
    window.take(PasswordNeeded(account_id=ACCOUNT_ID, request=fetch, problem=problem))
    dialog = window.passwords.dialog
    assert dialog is not None

    dialog.cancel.click()
    window.toolbar.receive.click()

    assert engine.requests[-1] == fetch
    assert not any(isinstance(request, GivePassword) for request in engine.requests)


def test_an_answer_goes_to_the_writer_and_quotes_the_letter(window: MailWindow, engine: FakeEngine) -> None:
    read(window)

    window.toolbar.reply.click()

    compose = window.answers.window
    assert compose is not None
    assert "hanako@example.jp" in compose.sheet.to.text()
    assert compose.sheet.subject.text() == "Re: 来週の囲碁の会について"
    assert "> 太郎さん" in compose.sheet.body.toPlainText()
    compose.send.click()
    see(window, engine)
    sent = engine.requests[-1]
    assert isinstance(sent, SendMail)
    assert sent.draft.in_reply_to == "<letter@example.jp>"


def see(window: MailWindow, engine: FakeEngine, *cautions: Caution) -> None:
    """Answer as the engine does after its look at a letter."""
    looked = engine.requests[-1]
    assert isinstance(looked, LookBeforeSending)
    window.take(LookedBeforeSending(account_id=ACCOUNT_ID, key=looked.key, cautions=cautions))


def test_an_answer_to_a_group_begins_with_the_writer_and_says_what_will_be_asked(window: MailWindow) -> None:
    read(window, group=True)

    window.toolbar.reply.click()

    compose = window.answers.window
    assert compose is not None
    assert "hanako@example.jp" in compose.sheet.to.text()
    assert "club@example.org" not in compose.sheet.to.text() + compose.sheet.cc.text()
    assert compose.group.isVisible()
    assert "尾張シニアクラブ" in compose.group.prose.text()


def test_an_answer_to_a_friend_says_nothing_of_groups(window: MailWindow) -> None:
    read(window)

    window.toolbar.reply.click()

    compose = window.answers.window
    assert compose is not None
    assert not compose.group.isVisible()


@pytest.mark.parametrize(
    ("name", "to"), [("answer_writer", "hanako@example.jp"), ("answer_group", "club@example.org")]
)
def test_a_group_gets_the_answer_only_when_that_is_chosen_before_sending(
    name: str, to: str, window: MailWindow, engine: FakeEngine
) -> None:
    read(window, group=True)
    window.toolbar.reply.click()
    compose = window.answers.window
    assert compose is not None
    compose.send.click()
    group = GroupAnswer(
        group="尾張シニアクラブ",
        writers=(somebody("hanako@example.jp"),),
        post=somebody("club@example.org"),
        received=frozenset(),
        members=None,
        scope=Scope.WRITER,
    )
    see(window, engine, group)
    before = [request for request in engine.requests if isinstance(request, SendMail)]
    assert compose.last_look is not None

    button(compose.last_look, name).click()

    sent = engine.requests[-1]
    assert before == []
    assert isinstance(sent, SendMail)
    assert [person.address.wire for person in sent.draft.to] == [to]
    assert to in compose.sheet.to.text()


def test_a_store_that_cannot_be_looked_into_lets_one_write_on(window: MailWindow) -> None:
    read(window)
    window.toolbar.reply.click()
    compose = window.answers.window
    assert compose is not None
    compose.send.click()

    window.take(DeskProblem(account_id=ACCOUNT_ID, problem=Problem(code=ProblemCode.STORE_DAMAGED)))

    assert not compose.is_sending
    assert compose.sheet.isEnabled()


def test_a_sent_letter_closes_and_is_told(window: MailWindow) -> None:
    read(window)
    window.toolbar.reply.click()
    compose = window.answers.window
    assert compose is not None
    compose.send.click()

    report = SendReport(status=SendStatus.SENT, message_id="<1@example.org>", row_id=9)
    window.take(MailSent(account_id=ACCOUNT_ID, report=report))

    assert window.answers.window is None
    assert window.column.state.prose.text() == "メールを送りました。"


def test_a_queued_letter_is_said_to_wait(window: MailWindow) -> None:
    read(window)
    window.toolbar.reply.click()
    compose = window.answers.window
    assert compose is not None
    compose.send.click()

    report = SendReport(status=SendStatus.QUEUED, message_id="<1@example.org>", row_id=9)
    window.take(MailSent(account_id=ACCOUNT_ID, report=report))

    assert "送信待ち" in window.column.state.prose.text()


def test_a_narrow_window_shows_the_list_or_the_letter(window: MailWindow, look: Look) -> None:
    look.set_zoom(2.0)
    window.resize(1024, 600)
    settle()
    fill(window, "ja")
    only_list = (window.column.isVisible(), window.pane.isVisible())

    window.column.table.selectRow(0)
    window.take(opened(raw_mail()))
    settle()
    only_letter = (window.column.isVisible(), window.pane.isVisible())
    window.toolbar.to_list.click()

    assert only_list == (True, False)
    assert only_letter == (False, True)
    assert window.column.isVisible()
    assert window.focusWidget() is window.column.table


def test_a_page_is_opened_only_after_a_yes_that_names_it(window: MailWindow) -> None:
    window.pane.body.anchorClicked.emit(QUrl("https://bank.example.org/login"))

    asked = window.letter.links.ask.dialog
    assert asked is not None
    assert "bank.example.org" in asked.question.text()


def test_a_file_that_came_along_is_saved_where_the_reader_wants(
    window: MailWindow, engine: FakeEngine, tmp_path: Path
) -> None:
    fill(window, "ja")
    window.column.table.selectRow(0)
    window.take(opened(raw_mail(file=b"\xff\xd8 picture")))
    place = tmp_path / "saved.jpg"

    save = button(window, "save_file_0")
    save.click()
    window.letter.saver.choose(str(place))
    wanted = engine.requests[-1]
    window.take(FileKept(account_id=ACCOUNT_ID, path=place, is_beside=False))

    assert "旅行.jpg" in save.text()
    assert wanted == SaveFile(account_id=ACCOUNT_ID, row_id=1, index=0, place=place)
    assert window.column.state.prose.text() == "ファイルを保存しました。"


def test_a_file_that_lies_beside_another_is_named(window: MailWindow, tmp_path: Path) -> None:
    window.take(FileKept(account_id=ACCOUNT_ID, path=tmp_path / "旅行 (2).jpg", is_beside=True))

    assert "旅行 (2).jpg" in window.column.state.prose.text()


def test_a_file_that_cannot_be_saved_is_told(window: MailWindow) -> None:
    window.take(FileNotKept(account_id=ACCOUNT_ID, reason="No space left on device"))

    assert "保存できませんでした" in window.column.state.prose.text()


def test_closing_with_a_begun_letter_keeps_the_window_and_asks(window: MailWindow) -> None:
    window.toolbar.write.click()
    compose = window.answers.window
    assert compose is not None
    QTest.keyClicks(compose.sheet.subject.edit, "trip")

    window.close()

    assert window.isVisible()
    assert compose.discard.dialog is not None


def test_an_unread_mail_is_drawn_with_more_ink(window: MailWindow, look: Look) -> None:
    fill(window, "ja")
    settle()
    unread = _ink(window, look)

    window.column.model.mark(1, Mark.READ)
    settle()

    assert _ink(window, look) < unread


def _ink(window: MailWindow, look: Look) -> int:
    """How many dark pixels the first row has."""
    table = window.column.table
    picture = table.viewport().grab(table.visualRect(window.column.model.index(0, 0))).toImage()
    middle = QColor(look.tokens.line).lightness()
    return sum(
        picture.pixelColor(x, y).lightness() < middle
        for x in range(picture.width())
        for y in range(picture.height())
    )
