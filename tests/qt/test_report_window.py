"""The page for the person who helps: reached by a button, read by eye and ear, kept, copied, printed."""

import errno
import os
import stat
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QWheelEvent
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from tests.helpers.expert_scenes import FETCHING_TALKS, SENDING_TALKS
from tests.helpers.fake_engine import FakeEngine
from tests.helpers.mail_scenes import fill, outgoing, raw_mail
from tests.helpers.mail_scenes import opened as letter_opened
from tests.helpers.report_scenes import REPORT_SCENES, doors
from tests.helpers.report_scenes import locked as report_locked
from tests.helpers.scenes import (
    ACCOUNT_ID,
    intercepted,
    locked,
    password,
    password_wrong,
    problem,
    sending_login,
)
from tests.helpers.screen_checks import settle
from tests.helpers.secret_forms import SECRETS, traces
from tests.helpers.typing_hands import button, press
from tests.helpers.wizard_windows import opened
from wizard.flow.event import CancelPressed
from wizard.flow.state import State
from wizard.gui.look import Look
from wizard.gui.mail.mail_window import MailWindow
from wizard.gui.report.window import ReportWindow
from wizard.gui.texts import Texts
from wizard.gui.theme.tokens import DARK, TEXT_CONTRAST, SystemColors, Tokens, contrast, high_contrast
from wizard.gui.wizard_window import WizardWindow
from wizard.mail.store.outgoing import OutgoingState
from wizard.model.problem import Problem, ProblemCode
from wizard.model.secret import Secret
from wizard.runtime.desk import DeskProblem
from wizard.wording.languages import Language
from wizard.wording.report import as_text

NAME = "tayori-report-2026-11-26.txt"
PROMISE = "パスワードとメールの中身は、入っていません。"


@pytest.fixture
def page(look: Look, qtbot: QtBot) -> ReportWindow:
    window = ReportWindow(None, look, report_locked())
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def mail(look: Look, engine: FakeEngine, qtbot: QtBot) -> MailWindow:
    window = MailWindow(look, engine, ACCOUNT_ID)
    qtbot.addWidget(window)
    window.resize(1180, 740)
    window.show()
    fill(window, "ja")
    return window


def shown(window: WizardWindow | MailWindow, within: QWidget, name: str = "helper") -> ReportWindow:
    """Press the button and see the page."""
    button(within, name).click()
    assert window.report.window is not None
    assert window.report.window.isVisible()
    return window.report.window


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (problem(), "このネットワークは、メールの通り道をふさいでいます。"),
        (intercepted(), "ESET"),
        (password_wrong(), "パスワードが合いませんでした。"),
        (sending_login(), "535 5.7.8 Error: authentication failed"),
    ],
    ids=["problem", "intercepted", "wrong password", "sending"],
)
def test_a_problem_of_the_wizard_is_shown_to_who_helps(
    state: State, words: str, look: Look, engine: FakeEngine, qtbot: QtBot
) -> None:
    window = opened(look, engine, qtbot, state)

    page = shown(window, window.page)

    assert words in page.view.toPlainText()
    assert PROMISE in page.view.toPlainText()
    press(page, Qt.Key.Key_Escape)
    assert not page.isVisible()


def test_the_button_says_whom_it_is_for(look: Look, engine: FakeEngine, qtbot: QtBot) -> None:
    window = opened(look, engine, qtbot, problem())

    helper = button(window.page, "helper")

    assert helper.text() == "この画面を手伝ってくれる人に見せる"
    assert helper.isVisible()


def test_nobody_is_offered_help_with_a_slip(look: Look, engine: FakeEngine, qtbot: QtBot) -> None:
    slip = (Problem(code=ProblemCode.PASSWORD_MISSING),)
    for state in (password(), replace(password(), problems=slip)):
        window = opened(look, engine, qtbot, state)

        assert not button(window.page, "helper").isVisible()


def test_what_is_shown_is_how_things_stand_when_it_is_opened(
    look: Look, engine: FakeEngine, qtbot: QtBot
) -> None:
    first = opened(look, engine, qtbot, problem())
    page = shown(first, first.page)

    page.show_report(doors())

    assert "imap.example.ne.jp  995" in page.view.toPlainText()


def test_the_page_goes_with_the_wizard(look: Look, engine: FakeEngine, qtbot: QtBot) -> None:
    window = opened(look, engine, qtbot, problem())
    page = shown(window, window.page)

    window.happen(CancelPressed())

    assert not page.isVisible()


def test_a_problem_of_the_mail_window_is_shown_with_the_servers_of_the_account(mail: MailWindow) -> None:
    mail.take(DeskProblem(account_id=ACCOUNT_ID, problem=Problem(code=ProblemCode.STORE_DAMAGED)))

    text = shown(mail, mail.column.card).view.toPlainText()

    assert "store_damaged" in text
    assert "imap://imap.example.ne.jp:993/tls PLAIN" in text
    assert "t…@example.ne.jp" in text
    assert "taro" not in text


def test_a_letter_that_was_refused_is_shown_with_the_words_of_the_server(mail: MailWindow) -> None:
    mail.column.table.selectRow(0)
    mail.take(letter_opened(raw_mail(), outgoing=outgoing(OutgoingState.REFUSED)))

    text = shown(mail, mail.pane.outgoing, "outgoing_helper").view.toPlainText()

    assert "said: 554 5.7.1 not accepted" in text
    assert "囲碁" not in text


def test_a_letter_that_only_waits_for_its_turn_needs_nobody(mail: MailWindow) -> None:
    mail.column.table.selectRow(0)
    waiting = replace(outgoing(OutgoingState.WAITING), reply="", refused=())
    mail.take(letter_opened(raw_mail(), outgoing=waiting))

    assert not button(mail.pane.outgoing, "outgoing_helper").isVisible()


def test_a_problem_of_a_letter_that_is_written_is_shown(mail: MailWindow) -> None:
    mail.toolbar.write.click()
    letter = mail.answers.window
    assert letter is not None
    letter.card.report_wanted.emit(Problem(code=ProblemCode.MESSAGE_REFUSED, detail="554 no"))

    assert mail.report.window is not None
    assert "554 no" in mail.report.window.view.toPlainText()
    letter.close()


def test_the_page_goes_with_the_mail_window(mail: MailWindow) -> None:
    mail.take(DeskProblem(account_id=ACCOUNT_ID, problem=Problem(code=ProblemCode.STORE_DAMAGED)))
    page = shown(mail, mail.column.card)

    mail.close()

    assert not page.isVisible()


def test_it_is_saved_as_a_file_that_only_this_user_reads(page: ReportWindow, tmp_path: Path) -> None:
    page.keep.click()
    [dialog] = page.findChildren(QFileDialog)
    assert Path(dialog.selectedFiles()[0]).name == NAME

    page.saver.choose(str(tmp_path / NAME))
    dialog.close()

    kept = tmp_path / NAME
    assert kept.read_bytes().decode("utf-8").replace(os.linesep, "\n") == as_text(page.told)
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600
    assert page.status.prose.text() == f"「{NAME}」という名前で保存しました。"


def test_a_file_that_is_there_stays_as_it_is(page: ReportWindow, tmp_path: Path) -> None:
    (tmp_path / NAME).write_text("mine")

    page.saver.choose(str(tmp_path / NAME))

    beside = "tayori-report-2026-11-26 (2).txt"
    assert (tmp_path / NAME).read_text() == "mine"
    assert (tmp_path / beside).is_file()
    assert beside in page.status.prose.text()


def test_a_name_without_an_ending_gets_one(page: ReportWindow, tmp_path: Path) -> None:
    page.saver.choose(str(tmp_path / "for Jiro"))

    assert [path.name for path in tmp_path.iterdir()] == ["for Jiro.txt"]


def test_a_choice_that_is_given_up_saves_nothing(page: ReportWindow, tmp_path: Path) -> None:
    page.keep.click()
    [dialog] = page.findChildren(QFileDialog)
    dialog.setDirectory(str(tmp_path))

    dialog.reject()

    assert list(tmp_path.iterdir()) == []
    assert not page.status.isVisible()


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.ENOSPC, "この場所には、もう空きがありません。"),
        (errno.EROFS, "この場所には書きこめません。"),
        (errno.EIO, "ここには保存できませんでした"),
    ],
)
def test_a_file_that_cannot_be_written_is_told_with_a_way_out_and_nothing_is_left_of_it(
    number: int, words: str, page: ReportWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_file: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr("wizard.mail.reading.kept_files.os.fsync", fail)

    page.saver.choose(str(tmp_path / NAME))

    assert page.status.isVisible()
    assert page.status.prose.text().startswith(words)
    assert "場所を選んでください。" in page.status.prose.text()
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_gone_is_told_too(page: ReportWindow, tmp_path: Path) -> None:
    page.saver.choose(str(tmp_path / "gone" / NAME))

    assert "ほかの場所を選んでください。" in page.status.prose.text()


def test_it_is_copied_as_it_is_saved(page: ReportWindow) -> None:
    page.copy.click()

    assert QGuiApplication.clipboard().text() == as_text(page.told)
    assert page.status.prose.text() == "コピーしました。メールなどに貼りつけられます。"


def test_it_is_printed(page: ReportWindow, tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "report.pdf"))

    page.printer.chosen.emit(printer)

    assert (tmp_path / "report.pdf").read_bytes().startswith(b"%PDF-")
    assert printer.docName() == "手伝ってくれる人へ"
    assert page.status.prose.text() == "プリンターに送りました。"


def test_a_printer_that_is_not_chosen_prints_nothing(page: ReportWindow) -> None:
    page.to_paper.click()
    dialog = page.printer.dialog
    assert dialog is not None
    page.to_paper.click()
    again = page.printer.dialog
    assert again is dialog

    dialog.reject()

    assert page.printer.dialog is None
    assert not page.status.isVisible()


def test_the_language_changes_at_once_but_for_the_exact_words(page: ReportWindow, texts: Texts) -> None:
    exact = "said: CONTACTADMIN Your account has been locked after 3 failed logins."
    assert exact in page.view.toPlainText()

    texts.use(Language.ENGLISH)
    settle()

    text = page.view.toPlainText()
    assert page.windowTitle() == "For the person who helps"
    assert text.startswith("The mail company has locked this account.")
    assert "Language: English" in text
    assert exact in text


def test_everything_can_be_selected_and_read_by_a_screen_reader(page: ReportWindow) -> None:
    page.view.selectAll()
    spoken = QAccessible.queryAccessibleInterface(page.view)
    reader = spoken.textInterface()
    whole = reader.text(0, reader.characterCount())

    assert "account_locked" in page.view.textCursor().selectedText()
    assert spoken.text(QAccessible.Text.Name) == "手伝ってくれる人へ"
    for words in ("会社", "使えません", "account_locked", "conversation 3 with smtp://"):
        assert words in whole
    assert page.view.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByKeyboard


def test_the_keyboard_comes_to_everything(page: ReportWindow, qtbot: QtBot) -> None:
    page.activateWindow()
    order = [page.view, page.keep, page.copy, page.to_paper, page.shut]
    for before, after in pairwise(order):
        before.setFocus()
        press(page, Qt.Key.Key_Tab)
        assert page.focusWidget() is after


def test_the_text_grows_with_the_wheel_and_the_report_stays_whole(page: ReportWindow, look: Look) -> None:
    before = page.view.toPlainText()
    turn = QWheelEvent(
        QPointF(9, 9),
        QPointF(9, 9),
        QPoint(0, 0),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # noqa: FBT003 - Qt's signature
    )
    for _ in range(6):
        QApplication.sendEvent(page.view.viewport(), turn)

    assert look.zoom > 1.5
    assert page.view.toPlainText().split() == before.split()
    assert page.view.document().idealWidth() <= page.view.viewport().width()


SYSTEM = SystemColors(ground="#000000", text="#ffffff", highlight="#ffff00", on_highlight="#000000")


@pytest.mark.parametrize("tokens", [DARK, high_contrast(SYSTEM)], ids=["dark", "high contrast"])
def test_it_can_be_read_in_all_colours(tokens: Tokens, page: ReportWindow, look: Look) -> None:
    look.set_tokens(tokens)

    block = page.view.document().begin()
    colors = set()
    while block.isValid():
        pieces = block.begin()
        while not pieces.atEnd():
            written = pieces.fragment().charFormat()
            if not written.isImageFormat():
                colors.add(written.foreground().color().name())
            pieces += 1
        block = block.next()
    assert len(colors) > 1
    assert min(contrast(color, tokens.surface) for color in colors) >= TEXT_CONTRAST


@pytest.mark.parametrize("secret", SECRETS.values(), ids=SECRETS)
def test_no_password_is_on_the_page_in_the_file_or_in_the_clipboard(
    secret: str, look: Look, engine: FakeEngine, qtbot: QtBot, tmp_path: Path
) -> None:
    told = replace(locked().problems[0], detail=f"535 what is {secret}?")
    talks = tuple(
        replace(talk, lines=tuple(replace(line, text=f"{line.text} {secret}") for line in talk.lines))
        for talk in (*SENDING_TALKS, *FETCHING_TALKS)
    )
    state = replace(locked(), secret=Secret(secret), problems=(told,), talks=talks)
    window = opened(look, engine, qtbot, state)
    page = shown(window, window.page)
    page.saver.choose(str(tmp_path / NAME))
    page.copy.click()

    for text in (
        page.view.toPlainText(),
        (tmp_path / NAME).read_text(encoding="utf-8"),
        QGuiApplication.clipboard().text(),
    ):
        assert "535 what is ***" in text
        assert not list(traces(secret, text))


def test_what_a_server_says_is_never_read_as_markup(look: Look, qtbot: QtBot) -> None:
    report = report_locked()
    evil = replace(report.problems[0], detail="<img src='file:///x'><b>bold</b>")
    window = ReportWindow(None, look, replace(report, problems=(evil,)))
    qtbot.addWidget(window)

    assert "<img src='file:///x'><b>bold</b>" in window.view.toPlainText()


def test_every_scene_begins_with_one_sentence(look: Look, qtbot: QtBot) -> None:
    for scene in REPORT_SCENES.values():
        window = ReportWindow(None, look, scene())
        qtbot.addWidget(window)

        assert window.view.toPlainText().split("\n")[0] == window.told.problem.sentence
