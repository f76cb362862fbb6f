"""A letter on paper: with its head, all of its sheets, and nothing from elsewhere."""

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from tests.helpers.fake_engine import FakeEngine
from tests.helpers.mail_scenes import fill, opened, raw_mail
from tests.helpers.scenes import ACCOUNT_ID
from wizard.gui.look import Look
from wizard.gui.mail.mail_window import MailWindow
from wizard.gui.mail.printed_letter import PrintedLetter
from wizard.mail.reading.message import read
from wizard.mail.reading.sheets import PICTURE_SCHEME
from wizard.mail.reading.shown import lay_out

_IMAGE = QTextDocument.ResourceType.ImageResource.value
_HTML = (
    b"From: Hanako <hanako@example.jp>\r\nTo: taro@example.ne.jp\r\nSubject: <b>Tea</b> & cake\r\n"
    b"Content-Type: text/html; charset=utf-8\r\n\r\n"
    b'<p>Come <i>soon</i>.</p><img src="file:///etc/passwd"><img src="http://192.0.2.1/beacon.png">'
)


@pytest.fixture
def window(look: Look, engine: FakeEngine, qtbot: QtBot) -> MailWindow:
    window = MailWindow(look, engine, ACCOUNT_ID)
    qtbot.addWidget(window)
    window.resize(1180, 740)
    window.show()
    qtbot.waitExposed(window)
    fill(window, "ja")
    return window


def on_paper(raw: bytes, pictures: dict[int, QImage] | None = None) -> PrintedLetter:
    message = read(raw)
    return PrintedLetter(message, lay_out(message, raw), pictures or {})


def test_the_letter_is_printed_with_its_head(window: MailWindow, tmp_path: Path) -> None:
    window.column.table.selectRow(0)
    window.take(opened(raw_mail()))
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    place = tmp_path / "letter.pdf"
    printer.setOutputFileName(str(place))

    window.printer.print_on(printer)

    assert place.read_bytes().startswith(b"%PDF-")
    assert printer.docName() == "来週の囲碁の会について"
    assert window.column.state.prose.text() == "メールをプリンターに送りました。"


def test_head_and_letter_stand_on_the_paper(texts: object) -> None:
    lines = on_paper(raw_mail()).toPlainText().split("\n")

    assert lines[0] == "来週の囲碁の会について"
    assert "hanako@example.jp" in lines[1]
    assert any("公民館" in line for line in lines)


def test_markup_in_a_subject_is_printed_as_written(texts: object) -> None:
    text = on_paper(_HTML).toPlainText()

    assert text.startswith("<b>Tea</b> & cake")
    assert "Come soon." in text


@pytest.mark.parametrize("name", ["file:///etc/passwd", "http://192.0.2.1/beacon.png", "passwd", "cid:x"])
def test_nothing_from_elsewhere_is_on_the_paper(name: str, texts: object) -> None:
    document = on_paper(_HTML, {0: QImage(7, 7, QImage.Format.Format_RGB32)})

    loaded = document.loadResource(_IMAGE, QUrl(name))

    assert isinstance(loaded, QImage)
    assert (loaded.width(), loaded.height()) == (1, 1)


def test_pictures_of_the_letter_are_printed_no_wider_than_the_paper(texts: object) -> None:
    document = on_paper(_HTML, {0: QImage(4000, 1000, QImage.Format.Format_RGB32)})

    loaded = document.loadResource(_IMAGE, QUrl(f"{PICTURE_SCHEME}:0"))

    assert isinstance(loaded, QImage)
    assert (loaded.width(), loaded.height()) == (600, 150)


def test_all_sheets_of_a_long_letter_are_printed(texts: object) -> None:
    body = b"".join(b"line %d\r\n" % number for number in range(20_000))
    raw = b"From: a@example.org\r\nSubject: long\r\nContent-Type: text/plain\r\n\r\n" + body
    message = read(raw)
    shown = lay_out(message, raw)

    text = PrintedLetter(message, shown, {}).toPlainText()

    assert len(shown.sheets) > 1
    assert "line 0\n" in text
    assert "line 19999" in text


def test_without_a_letter_no_dialog_opens(window: MailWindow) -> None:
    window.printer.choose()

    assert window.printer.dialog is None


def test_the_dialog_of_the_system_opens_once(window: MailWindow) -> None:
    window.column.table.selectRow(0)
    window.take(opened(raw_mail()))
    window.pane.tools.to_paper.click()
    dialog = window.printer.dialog
    assert dialog is not None

    window.printer.choose()

    assert window.printer.dialog is dialog
    dialog.reject()


def test_a_cancelled_dialog_prints_nothing_and_can_be_opened_again(window: MailWindow) -> None:
    window.column.table.selectRow(0)
    window.take(opened(raw_mail()))
    window.printer.choose()
    dialog = window.printer.dialog
    assert dialog is not None

    dialog.reject()

    assert window.printer.dialog is None
    assert window.column.state.prose.text() != "メールをプリンターに送りました。"
