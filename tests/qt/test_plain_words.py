"""HTM-06, HTM-10, HTM-11: what strangers write is shown as it is written, and as nothing else."""

import ast
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.helpers.beginning_scenes import BEGINNING_SCENES
from tests.helpers.expert_scenes import EXPERT_SCENES
from tests.helpers.fake_engine import FakeEngine
from tests.helpers.hostile_mails import MARKUP, WORDS, named
from tests.helpers.mail_scenes import address_book, drafts, fill, opened, outgoing, rows
from tests.helpers.scenes import ACCOUNT_ID, WIZARD_SCENES
from tests.helpers.sources import CHECKOUT
from tests.helpers.tally import Record, tally
from wizard.gui.look import Look
from wizard.gui.mail.mail_window import MailWindow
from wizard.gui.wizard_window import WizardWindow
from wizard.mail.store.drafts import LetterFile
from wizard.mail.store.outgoing import OutgoingState
from wizard.mail.store.rows import INBOX
from wizard.model.problem import Problem, ProblemCode
from wizard.runtime.desk import DeskProblem, FileKept, FileNotKept, MailListed
from wizard.runtime.desk_writing import DraftsListed, FilesKept, PeopleListed

TABLE = "mails on the screen"
TURNED = "ann\u202egpj.exe\u2066"


@pytest.fixture
def window(look: Look, engine: FakeEngine, qtbot: QtBot) -> MailWindow:
    window = MailWindow(look, engine, ACCOUNT_ID)
    qtbot.addWidget(window)
    window.resize(1180, 740)
    window.show()
    fill(window, "ja")
    return window


def every_widget() -> Iterator[QWidget]:
    """All widgets of all windows, also those that are not to be seen now."""
    for top in QApplication.topLevelWidgets():
        yield top
        yield from top.findChildren(QWidget)


def rich() -> list[str]:
    """Widgets that would take a text of strangers for a page."""
    found = []
    for widget in every_widget():
        if isinstance(widget, QLabel) and widget.textFormat() is not Qt.TextFormat.PlainText:
            found.append(f"label {widget.objectName()} {widget.text()!r}")
        tip = widget.toolTip()
        # Whole and escaped, or without any sign of markup: in between Qt guesses.
        if "<" in tip.removeprefix("<qt>").removesuffix("</qt>"):
            found.append(f"tool tip {widget.objectName()} {tip!r}")
        if widget.statusTip() or widget.whatsThis():
            found.append(f"other tip {widget.objectName()}")
    return found


def open_named(window: MailWindow, name: str, *more: bytes) -> None:
    """Open a letter with this name wherever a name can stand."""
    window.column.table.selectRow(0)
    window.take(opened(named(name, *more)))


def shown_words(window: QWidget) -> str:
    labels = [label.text() for label in window.findChildren(QLabel)]
    spoken = [widget.accessibleName() for widget in window.findChildren(QWidget)]
    return "\n".join([*labels, *spoken])


def test_a_label_that_takes_markup_for_a_page_would_be_seen(qtbot: QtBot) -> None:
    careless, tipped = QLabel(MARKUP), QWidget()
    tipped.setToolTip(MARKUP)
    qtbot.addWidget(careless)
    qtbot.addWidget(tipped)

    assert len(rich()) == 2


def test_no_page_of_the_wizard_takes_words_for_markup(look: Look, engine: FakeEngine, qtbot: QtBot) -> None:
    for state in (WIZARD_SCENES | EXPERT_SCENES | BEGINNING_SCENES).values():
        qtbot.addWidget(WizardWindow(look, engine, state=state()))

    assert rich() == []


def test_a_letter_whose_every_name_is_markup_is_shown_as_written(
    window: MailWindow, record_property: Record
) -> None:
    tally(record_property, TABLE, "HTM-06 markup in the letter and its files")

    open_named(window, MARKUP, b"Reply-To: <i>x</i> <c@example.net>")

    assert rich() == []
    assert window.pane.subject.text() == MARKUP
    assert MARKUP in window.pane.people.text()
    # The name of a file is a name for every system: without folders and without signs of markup.
    assert "tayori-secret'_.pdf" in shown_words(window.pane.files)


def test_lists_answers_and_questions_show_markup_as_written(
    window: MailWindow, record_property: Record
) -> None:
    tally(record_property, TABLE, "HTM-06 markup in lists, answers and questions")
    hostile = [
        replace(row, from_name=MARKUP, from_address=MARKUP, subject=MARKUP, preview=MARKUP) for row in rows()
    ]
    window.take(MailListed(account_id=ACCOUNT_ID, folder=INBOX, rows=tuple(hostile), total=len(hostile)))
    open_named(window, MARKUP)
    window.pane.link_wanted.emit(QUrl("https://example.org/"), f"{MARKUP} bank.example")
    window.toolbar.reply.click()

    assert MARKUP in str(window.column.model.data(window.column.model.index(0, 0)))
    assert window.answers.window is not None
    assert window.letter.links.ask.dialog is not None
    assert rich() == []


def test_people_drafts_and_files_show_markup_as_written(window: MailWindow, record_property: Record) -> None:
    tally(record_property, TABLE, "HTM-06 markup in people, drafts and files to send")
    book = address_book()
    people = tuple(replace(person, name=MARKUP, kana="やま") for person in book.people)
    clubs = tuple(replace(club, name=MARKUP, kana="やま") for club in book.clubs)
    begun = tuple(
        replace(draft, letter=replace(draft.letter, subject=MARKUP, to=MARKUP)) for draft in drafts()
    )
    window.take(PeopleListed(account_id=ACCOUNT_ID, book=replace(book, people=people, clubs=clubs)))
    window.take(DraftsListed(account_id=ACCOUNT_ID, drafts=begun))
    window.toolbar.write.click()
    chooser = window.answers.chooser
    assert chooser is not None
    assert rich() == []
    chooser.new.click()
    compose = window.answers.window
    assert compose is not None
    compose.sheet.to.set_text("やま")
    compose.sheet.to.typed.emit()
    key = window.answers._draft.key
    files = (LetterFile(id=1, name=MARKUP, content_type="image/png", size=9),)
    window.take(FilesKept(account_id=ACCOUNT_ID, key=key, files=files))

    assert compose.sheet.to.people.count() == 3
    assert MARKUP in compose.sheet.to.people.item(0).text()
    assert rich() == []


def test_what_servers_and_the_system_say_is_shown_as_written(
    window: MailWindow, record_property: Record
) -> None:
    tally(record_property, TABLE, "HTM-06 markup in what servers and the system say")
    window.column.table.selectRow(0)
    row = replace(outgoing(OutgoingState.REFUSED), reply=f"554 {MARKUP}")
    window.take(opened(named("Hanako"), outgoing=row))
    window.take(FileNotKept(account_id=ACCOUNT_ID, reason=MARKUP))
    assert MARKUP in window.column.state.prose.text()
    window.take(FileKept(account_id=ACCOUNT_ID, path=CHECKOUT / f"{MARKUP.replace('/', '')}", is_beside=True))
    problem = Problem(code=ProblemCode.DISK_FULL, detail=MARKUP, facts=(MARKUP,))
    window.take(DeskProblem(account_id=ACCOUNT_ID, problem=problem))

    assert MARKUP in window.pane.outgoing.reason.text()
    assert rich() == []


def test_no_name_turns_the_direction_of_writing(window: MailWindow, record_property: Record) -> None:
    tally(record_property, TABLE, "HTM-10 direction marks in every name")

    open_named(window, TURNED)

    said = shown_words(window)
    assert "anngpj.exe" in said
    assert not set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f") & set(said)


def test_signs_of_no_width_are_gone(window: MailWindow, record_property: Record) -> None:
    tally(record_property, TABLE, "HTM-10 signs of no width in every name")

    open_named(window, "ban\u200bk\ufeff\u00ad")

    assert window.pane.subject.text() == "bank"
    assert "bank <a@example.org>" in window.pane.people.text()


def test_who_else_had_a_hand_in_it_is_shown(window: MailWindow, record_property: Record) -> None:
    tally(record_property, TABLE, "HTM-11 answers and sender elsewhere")

    open_named(window, "Bank", b"Reply-To: Bank <thief@example.net>", b"Sender: other@example.com")

    people = window.pane.people.text()
    assert "thief@example.net" in people
    assert "other@example.com" in people


def test_a_reply_to_that_is_the_writer_is_not_told_twice(window: MailWindow) -> None:
    open_named(window, "Bank", b"Reply-To: A@example.org", b"Sender: a@example.org")

    assert window.pane.people.text().lower().count("a@example.org") == 1


def test_no_receipt_is_sent_and_nothing_unsubscribed_by_reading(
    window: MailWindow, engine: FakeEngine, record_property: Record
) -> None:
    tally(record_property, TABLE, "HTM-12 receipts and one click to leave")
    open_named(window, "Bank")
    before = list(engine.requests)

    window.take(
        opened(
            named(
                "Bank",
                b"Disposition-Notification-To: thief@example.net",
                b"List-Unsubscribe: <https://example.net/leave>",
                b"List-Unsubscribe-Post: List-Unsubscribe=One-Click",
            )
        )
    )

    assert engine.requests == before
    assert WORDS in window.pane.body.toPlainText()


def test_the_windows_have_no_box_that_guesses_whether_words_are_markup() -> None:
    guessing = {"QMessageBox", "QErrorMessage", "QWhatsThis", "QSystemTrayIcon", "QInputDialog"}
    # Its notices have the program's own words and a number in them, nothing of a letter.
    allowed = {("mail_notice.py", "QSystemTrayIcon")}
    used = {
        (path.name, node.id)
        for path in (CHECKOUT / "wizard").rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Name) and node.id in guessing
    }

    assert used == allowed
