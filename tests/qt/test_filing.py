"""Putting letters away in the mail window: the bin and back, for good, marks, junk, other folders."""

import re
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.helpers.fake_engine import FakeEngine
from tests.helpers.mail_scenes import fill, folders, listed, opened, raw_mail, rows
from tests.helpers.scenes import ACCOUNT_ID
from tests.helpers.screen_checks import settle
from tests.helpers.typing_hands import button
from wizard.gui.look import Look
from wizard.gui.mail.filing import PUT_BACK_MS
from wizard.gui.mail.mail_list import PAGE_ROWS, MailList
from wizard.gui.mail.mail_window import MailWindow
from wizard.mail.store.marks import Mark
from wizard.mail.store.rows import INBOX, OUTBOX, TRASH, FolderRow, Role
from wizard.model.problem import Problem, ProblemCode
from wizard.runtime.desk import ListMail, MailListed, OpenMessage
from wizard.runtime.desk_filing import DeleteMail, FoldersListed, ListFolders, MailFiled, MarkMail, MoveMail


@pytest.fixture
def window(look: Look, engine: FakeEngine, qtbot: QtBot) -> MailWindow:
    window = MailWindow(look, engine, ACCOUNT_ID)
    qtbot.addWidget(window)
    window.resize(1180, 740)
    window.show()
    qtbot.waitExposed(window)
    fill(window, "ja")
    return window


def read(window: MailWindow, number: int = 0) -> None:
    """Open a mail of the list."""
    window.column.table.selectRow(number)
    window.take(opened(raw_mail(), row_id=number + 1))


def list_in(window: MailWindow, folder: str) -> None:
    """Show two mails of another folder."""
    window.column.folders.choose(folder)
    window.shelf.show_folder(folder)
    found = tuple(replace(row, folder=folder) for row in rows()[:2])
    window.take(MailListed(account_id=ACCOUNT_ID, folder=folder, rows=found, total=2))


def filed(row_id: int, target: str | None = TRASH, source: str = INBOX) -> MailFiled:
    return MailFiled(account_id=ACCOUNT_ID, row_id=row_id, source=source, target=target)


def shown(window: MailWindow) -> list[int]:
    """The rows of the list."""
    model = window.column.model
    return [row.id for number in range(model.rowCount()) if (row := model.row_at(number)) is not None]


def test_deleting_puts_a_letter_into_the_bin_and_the_next_one_is_opened(
    window: MailWindow, engine: FakeEngine
) -> None:
    read(window, 1)

    window.toolbar.delete.click()

    assert MoveMail(account_id=ACCOUNT_ID, row_id=2, target=Role.TRASH) in engine.requests
    assert engine.requests[-1] == OpenMessage(account_id=ACCOUNT_ID, row_id=3)
    assert shown(window) == [1, 3, 4, 5, 6]
    row = window.column.chosen()
    assert row is not None
    assert row.id == 3


def test_the_page_of_the_list_is_asked_for_after_the_letter_has_left(
    window: MailWindow, engine: FakeEngine
) -> None:
    read(window, 1)
    before = len(engine.requests)

    window.toolbar.delete.click()

    assert engine.requests[before:-1] == [
        MoveMail(account_id=ACCOUNT_ID, row_id=2, target=Role.TRASH),
        ListMail(account_id=ACCOUNT_ID, folder=INBOX),
    ]


def test_the_last_letter_gives_way_to_the_one_before_it(window: MailWindow, engine: FakeEngine) -> None:
    read(window, 5)

    window.toolbar.delete.click()

    assert engine.requests[-1] == OpenMessage(account_id=ACCOUNT_ID, row_id=5)


def test_the_only_letter_leaves_an_empty_desk(window: MailWindow) -> None:
    window.take(MailListed(account_id=ACCOUNT_ID, folder=INBOX, rows=rows()[:1], total=1))
    read(window)

    window.toolbar.delete.click()

    assert shown(window) == []
    assert window.pane.message is None


def test_a_bar_offers_to_put_the_letter_back_for_ten_seconds(window: MailWindow, engine: FakeEngine) -> None:
    read(window, 1)
    window.toolbar.delete.click()

    window.take(filed(2))

    assert window.undo.isVisible()
    assert "ごみ箱" in window.undo.line.prose.text()
    assert window.undo.stays_ms == PUT_BACK_MS
    assert PUT_BACK_MS == 10_000
    window.undo.action.click()
    assert engine.requests[-1] == MoveMail(account_id=ACCOUNT_ID, row_id=2, target=INBOX)
    assert not window.undo.isVisible()


def test_a_letter_that_is_put_back_is_opened_again_and_the_list_comes_anew(
    window: MailWindow, engine: FakeEngine
) -> None:
    read(window, 1)
    window.toolbar.delete.click()
    window.take(filed(2))
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    window.take(filed(2, INBOX, TRASH))

    assert OpenMessage(account_id=ACCOUNT_ID, row_id=2) in engine.requests[-4:]
    assert ListMail(account_id=ACCOUNT_ID, folder=INBOX) in engine.requests[-3:]
    assert not window.undo.isVisible()
    assert window.column.state.prose.text() == "メールを元の場所にもどしました。"


def test_a_letter_that_comes_before_the_list_that_has_it_can_be_deleted_again(
    window: MailWindow, engine: FakeEngine
) -> None:
    read(window, 1)
    window.toolbar.delete.click()
    window.take(filed(2))
    window.undo.action.click()
    window.take(filed(2, INBOX, TRASH))
    window.take(opened(raw_mail(), row_id=2))
    too_early = window.reading.row
    window.take(listed())
    before = len(engine.requests)

    QTest.keyClick(window.column.table, Qt.Key.Key_Delete)

    assert too_early is None
    assert engine.requests[before] == MoveMail(account_id=ACCOUNT_ID, row_id=2, target=Role.TRASH)


def test_the_bar_goes_by_itself_but_not_under_the_keyboard(window: MailWindow) -> None:
    read(window, 1)
    window.toolbar.delete.click()
    window.take(filed(2))
    window.undo.action.setFocus()
    window.undo._on_time()
    held = window.undo.isVisible()

    window.column.table.setFocus()
    window.undo._on_time()

    assert held
    assert not window.undo.isVisible()


def test_after_the_bar_has_gone_its_key_moves_nothing(window: MailWindow, engine: FakeEngine) -> None:
    read(window, 1)
    window.toolbar.delete.click()
    window.take(filed(2))
    window.undo.put_away()
    before = len(engine.requests)

    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    assert engine.requests[before:] == []


def test_the_delete_key_deletes_the_letter_that_is_seen_and_no_other(
    window: MailWindow, engine: FakeEngine
) -> None:
    read(window, 1)

    QTest.keyClick(window.column.table, Qt.Key.Key_Delete)
    QTest.keyClick(window.column.table, Qt.Key.Key_Delete)

    moved = [request.row_id for request in engine.requests if isinstance(request, MoveMail)]
    assert moved == [2]


def test_the_delete_key_works_in_the_letter_too(window: MailWindow, engine: FakeEngine) -> None:
    read(window, 1)
    window.pane.body.setFocus()

    QTest.keyClick(window.pane.body, Qt.Key.Key_Delete)

    assert MoveMail(account_id=ACCOUNT_ID, row_id=2, target=Role.TRASH) in engine.requests


def test_the_delete_key_in_the_search_field_deletes_no_letter(window: MailWindow, engine: FakeEngine) -> None:
    read(window, 1)
    window.column.search.edit.setFocus()

    QTest.keyClick(window.column.search.edit, Qt.Key.Key_Delete)

    assert not any(isinstance(request, MoveMail) for request in engine.requests)


def test_out_of_the_bin_a_letter_goes_for_good_only_after_a_yes(
    window: MailWindow, engine: FakeEngine
) -> None:
    list_in(window, TRASH)
    read(window)
    assert window.toolbar.delete.text() == "完全に消す"

    window.toolbar.delete.click()
    dialog = window.filing.ask.dialog
    assert dialog is not None
    assert not any(isinstance(request, DeleteMail | MoveMail) for request in engine.requests)
    assert dialog.no.isDefault()
    dialog.yes.click()
    window.take(filed(1, None, TRASH))

    assert DeleteMail(account_id=ACCOUNT_ID, row_id=1) in engine.requests
    assert shown(window) == [2]
    assert not window.undo.isVisible()


def test_a_no_leaves_the_letter_in_the_bin(window: MailWindow, engine: FakeEngine) -> None:
    list_in(window, TRASH)
    read(window)
    window.toolbar.delete.click()
    dialog = window.filing.ask.dialog
    assert dialog is not None

    dialog.no.click()

    assert not any(isinstance(request, DeleteMail) for request in engine.requests)
    assert shown(window) == [1, 2]


def test_a_letter_that_waits_to_be_sent_has_no_button_to_delete_it(
    window: MailWindow, engine: FakeEngine
) -> None:
    list_in(window, OUTBOX)
    read(window)

    QTest.keyClick(window.column.table, Qt.Key.Key_Delete)

    assert not window.toolbar.delete.isVisible()
    assert not any(isinstance(request, MoveMail) for request in engine.requests)


def test_a_letter_that_could_not_be_moved_is_in_the_list_again_and_it_is_told(
    window: MailWindow, engine: FakeEngine
) -> None:
    read(window, 1)
    window.toolbar.delete.click()
    problem = Problem(code=ProblemCode.STORE_UNUSABLE)

    window.take(MailFiled(account_id=ACCOUNT_ID, row_id=2, problem=problem))

    assert window.column.card.isVisible()
    assert not window.undo.isVisible()
    assert ListMail(account_id=ACCOUNT_ID, folder=INBOX) in engine.requests[-2:]


def test_in_a_narrow_window_deleting_leads_back_to_the_list(
    window: MailWindow, engine: FakeEngine, look: Look
) -> None:
    look.set_zoom(2.0)
    window.resize(1024, 600)
    settle()
    read(window, 1)
    settle()
    before = len(engine.requests)

    window.toolbar.delete.click()

    assert window.column.isVisible()
    assert not window.pane.isVisible()
    assert not any(isinstance(request, OpenMessage) for request in engine.requests[before:])
    assert window.column.table.currentIndex().row() == 1


def test_a_letter_counts_as_unread_again(window: MailWindow, engine: FakeEngine) -> None:
    read(window)

    window.pane.tools.unread.click()

    row = window.column.model.known(1)
    assert row is not None
    assert row.unread
    assert engine.requests[-1] == MarkMail(account_id=ACCOUNT_ID, row_id=1, mark=Mark.UNREAD)


def test_a_flag_is_put_on_and_taken_off_and_spoken(window: MailWindow, engine: FakeEngine) -> None:
    read(window)
    flag = window.pane.tools.flag

    flag.click()
    spoken = str(window.column.model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole))
    label = flag.text()
    flag.click()

    marks = [request.mark for request in engine.requests if isinstance(request, MarkMail)]
    assert marks == [Mark.FLAGGED, Mark.UNFLAGGED]
    assert "はたつき" in spoken
    assert label == "はたをはずす"
    assert flag.text() == "はたをつける"


def test_junk_goes_both_ways(window: MailWindow, engine: FakeEngine) -> None:
    read(window)
    window.pane.tools.junk.click()
    there = MoveMail(account_id=ACCOUNT_ID, row_id=1, target=Role.JUNK) in engine.requests
    list_in(window, "迷惑メール")
    read(window, 1)
    words = window.pane.tools.junk.text()

    window.pane.tools.junk.click()

    assert there
    assert words == "迷惑メールではない"
    assert MoveMail(account_id=ACCOUNT_ID, row_id=2, target=INBOX) in engine.requests


def test_a_letter_is_moved_into_a_folder_that_is_chosen_by_its_name(
    window: MailWindow, engine: FakeEngine
) -> None:
    read(window)
    window.pane.tools.move_to.click()
    chooser = window.filing.chooser
    assert chooser is not None
    offered = [re.split("[()（）]", choice.accessibleName())[:2] for choice in chooser.choices]  # noqa: RUF001

    chooser.button("町内会").click()
    window.take(filed(1, "町内会"))

    assert offered == [
        ["送ったメール", "14通"],
        ["迷惑メール", "未読 19通"],
        ["ごみ箱", "3通"],
        ["町内会", "未読 1通"],
        ["趣味/囲碁"],
    ]
    assert MoveMail(account_id=ACCOUNT_ID, row_id=1, target="町内会") in engine.requests
    assert "町内会" in window.undo.line.prose.text()


def test_a_bin_that_was_only_just_made_is_named_in_the_users_words(window: MailWindow) -> None:
    window.take(FoldersListed(account_id=ACCOUNT_ID, folders=folders().folders[:3]))
    read(window)
    window.toolbar.delete.click()

    window.take(filed(1, TRASH))

    assert "「ごみ箱」" in window.undo.line.prose.text()


def test_the_folders_show_what_calls_for_something(window: MailWindow) -> None:
    assert button(window, "folder_inbox").text() == "届いたメール (2)"
    assert "未読 2通" in button(window, "folder_inbox").accessibleName()
    assert not button(window, "folder_outbox").isVisible()

    waiting = FolderRow(name=OUTBOX, role=Role.OUTBOX, total=1, unread=0)
    window.take(FoldersListed(account_id=ACCOUNT_ID, folders=(*folders().folders[:2], waiting)))

    assert button(window, "folder_outbox").text() == "送信待ち (1)"
    assert not button(window, "folder_trash").isVisible()


def test_every_folder_of_the_company_can_be_seen(window: MailWindow, engine: FakeEngine) -> None:
    window.column.folders.more.click()
    chooser = window.column.folders.chooser
    assert chooser is not None

    chooser.button("町内会").click()

    assert engine.requests[-1] == ListMail(account_id=ACCOUNT_ID, folder="町内会")
    assert button(window, "folder_other").text() == "町内会"
    assert button(window, "folder_other").isChecked()


def test_a_folder_that_is_gone_is_left_for_the_inbox(window: MailWindow, engine: FakeEngine) -> None:
    list_in(window, "町内会")

    window.take(FoldersListed(account_id=ACCOUNT_ID, folders=folders().folders[:4]))

    assert engine.requests[-1] == ListMail(account_id=ACCOUNT_ID, folder=INBOX)
    assert button(window, "folder_inbox").isChecked()


def test_the_counts_come_anew_after_a_letter_was_moved(window: MailWindow, engine: FakeEngine) -> None:
    read(window)
    window.toolbar.delete.click()

    window.take(filed(1))

    assert engine.requests[-1] == ListFolders(account_id=ACCOUNT_ID)


def test_taking_a_row_out_of_a_long_list_keeps_the_others_in_their_places(qtbot: QtBot) -> None:
    model = MailList()
    wanted: list[int] = []
    model.page_wanted.connect(wanted.append)
    many = tuple(replace(rows()[0], id=number) for number in range(1, 1001))
    for offset in (0, PAGE_ROWS, 2 * PAGE_ROWS):
        model.take(offset, many[offset : offset + PAGE_ROWS], 1000)

    assert model.remove(250) == 249

    assert model.rowCount() == 999
    assert wanted == [PAGE_ROWS]
    second = model.row_at(249)
    assert second is not None
    assert second.id == 251
    assert model.row_at(10) == many[10]
    model.take(PAGE_ROWS, (*many[200:249], *many[250:401]), 999)
    last = model.row_at(2 * PAGE_ROWS - 1)
    assert last is not None
    assert last.id == 401
    assert model.row_at(2 * PAGE_ROWS) is None
    assert wanted == [PAGE_ROWS, 2 * PAGE_ROWS]


def test_taking_out_a_row_that_is_not_here_does_nothing() -> None:
    model = MailList()

    assert model.remove(7) is None
