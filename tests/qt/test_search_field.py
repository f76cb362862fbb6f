"""Search as one types."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.helpers.fake_engine import FakeEngine
from tests.helpers.mail_scenes import fill, listed, opened, raw_mail, rows
from tests.helpers.scenes import ACCOUNT_ID
from tests.helpers.screen_checks import settle
from tests.helpers.typing_hands import button
from wizard.gui.look import Look
from wizard.gui.mail.mail_list import RowRole
from wizard.gui.mail.mail_window import MailWindow
from wizard.gui.mail.search_field import AFTER_MS, SearchField
from wizard.mail.store.rows import INBOX, SENT, TRASH
from wizard.runtime.desk import ListMail, MailListed


@pytest.fixture
def window(look: Look, engine: FakeEngine, qtbot: QtBot) -> MailWindow:
    window = MailWindow(look, engine, ACCOUNT_ID)
    qtbot.addWidget(window)
    window.resize(1180, 740)
    window.show()
    qtbot.waitExposed(window)
    fill(window, "ja")
    return window


@pytest.fixture
def search(window: MailWindow) -> SearchField:
    return window.column.search


def seek(search: SearchField, words: str) -> None:
    """Type words and let the time after the last key pass."""
    search.edit.setText(words)
    QTest.keyClick(search.edit, Qt.Key.Key_Return)


def found(words: str, count: int = 1, folder: str | None = INBOX) -> MailListed:
    return MailListed(account_id=ACCOUNT_ID, folder=folder, rows=rows()[:count], total=count, words=words)


def test_the_search_begins_by_itself_after_the_last_key(
    window: MailWindow, search: SearchField, engine: FakeEngine, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(search.wanted):
        QTest.keyClicks(search.edit, "tea")

    sought = [request.words for request in engine.requests if isinstance(request, ListMail) and request.words]
    assert sought == ["tea"]
    assert AFTER_MS == 150


def test_control_f_leads_into_the_field(window: MailWindow, search: SearchField) -> None:
    QTest.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)

    assert window.focusWidget() is search.edit


def test_what_is_found_is_listed_and_told(window: MailWindow, search: SearchField) -> None:
    seek(search, " 囲碁 ")

    window.take(found("囲碁"))

    assert window.column.model.rowCount() == 1
    assert search.found.prose.text() == "1通見つかりました。"
    assert not window.column.state.isVisible()


def test_what_is_done_meanwhile_is_told_while_one_searches(window: MailWindow, search: SearchField) -> None:
    seek(search, "囲碁")
    window.take(found("囲碁"))

    window.filing.said.emit("done")

    assert window.column.state.isVisible()
    assert window.column.state.prose.text() == "done"


def test_a_late_answer_never_overwrites_a_newer_one(window: MailWindow, search: SearchField) -> None:
    seek(search, "囲")
    seek(search, "囲碁")
    window.take(found("囲碁", 2))

    window.take(found("囲", 6))
    window.take(listed())

    assert window.column.model.rowCount() == 2


def test_the_place_can_be_changed_to_all_folders_and_back(
    window: MailWindow, search: SearchField, engine: FakeEngine
) -> None:
    button(window, "folder_sent").click()
    seek(search, "囲碁")
    in_folder = engine.requests[-1]

    search.everywhere.click()
    everywhere = engine.requests[-1]
    search.here.click()

    assert in_folder == ListMail(account_id=ACCOUNT_ID, folder=SENT, words="囲碁")
    assert everywhere == ListMail(account_id=ACCOUNT_ID, folder=None, words="囲碁")
    assert engine.requests[-1] == in_folder


def test_in_all_folders_each_row_says_where_it_lies(window: MailWindow, search: SearchField) -> None:
    seek(search, "囲碁")
    search.everywhere.click()
    in_bin = replace(rows()[0], folder=TRASH, unread=False)
    window.take(MailListed(account_id=ACCOUNT_ID, folder=None, rows=(in_bin,), total=1, words="囲碁"))
    index = window.column.model.index(0, 0)

    assert index.data(RowRole.WHERE) == "ごみ箱"
    assert str(index.data(Qt.ItemDataRole.AccessibleTextRole)).endswith(", ごみ箱")
    search.here.click()
    window.take(found("囲碁"))
    assert index.model().index(0, 0).data(RowRole.WHERE) == ""


def test_a_page_further_down_is_asked_for_with_the_same_words(
    window: MailWindow, search: SearchField, engine: FakeEngine
) -> None:
    seek(search, "囲碁")
    many = rows() * 34
    window.take(MailListed(account_id=ACCOUNT_ID, folder=INBOX, rows=many[:200], total=900, words="囲碁"))
    settle()

    window.column.table.scrollTo(window.column.model.index(500, 0))
    settle()

    assert ListMail(account_id=ACCOUNT_ID, folder=INBOX, offset=400, words="囲碁") in engine.requests


def test_escape_ends_the_search_and_the_folder_is_listed_again(
    window: MailWindow, search: SearchField, engine: FakeEngine
) -> None:
    seek(search, "囲碁")
    window.take(found("囲碁"))
    search.edit.setFocus()

    QTest.keyClick(search.edit, Qt.Key.Key_Escape)

    assert search.edit.text() == ""
    assert not search.is_on
    assert engine.requests[-1] == ListMail(account_id=ACCOUNT_ID, folder=INBOX)
    assert not search.end.isVisible()


def test_clearing_the_field_ends_the_search(
    window: MailWindow, search: SearchField, engine: FakeEngine
) -> None:
    seek(search, "囲碁")

    seek(search, "   ")

    assert not search.is_on
    assert engine.requests[-1] == ListMail(account_id=ACCOUNT_ID, folder=INBOX)


def test_another_folder_ends_the_search(window: MailWindow, search: SearchField, engine: FakeEngine) -> None:
    seek(search, "囲碁")

    button(window, "folder_sent").click()

    assert not search.is_on
    assert engine.requests[-1] == ListMail(account_id=ACCOUNT_ID, folder=SENT)
    assert window.column.model.folder == SENT


def test_nothing_found_is_said_in_words_that_lead_on(window: MailWindow, search: SearchField) -> None:
    seek(search, "xyz")
    window.take(found("xyz", 0))
    here = search.found.prose.text()
    search.everywhere.click()

    window.take(found("xyz", 0, None))

    assert "このフォルダー" in here
    assert "別のことば" in search.found.prose.text()


def test_control_f_in_a_narrow_window_shows_the_list(
    window: MailWindow, search: SearchField, look: Look
) -> None:
    look.set_zoom(2.0)
    window.resize(1024, 600)
    settle()
    window.column.table.selectRow(0)
    window.take(opened(raw_mail()))
    settle()

    QTest.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)

    assert search.edit.isVisible()
    assert window.focusWidget() is search.edit


def test_a_letter_that_was_found_is_read_like_any_other(
    window: MailWindow, search: SearchField, engine: FakeEngine
) -> None:
    seek(search, "囲碁")
    window.take(found("囲碁"))
    window.column.table.selectRow(0)

    window.take(opened(raw_mail()))

    assert window.pane.subject.text() == "来週の囲碁の会について"
    assert search.is_on
