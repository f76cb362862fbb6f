"""What a reader can do with a letter: nothing happens before a yes that says what will happen."""

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QImage
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.helpers.fake_engine import FakeEngine
from tests.helpers.hostile_mails import html_mail, picture_mail
from tests.helpers.mail_scenes import fill, opened
from tests.helpers.mails import multipart, part
from tests.helpers.scenes import ACCOUNT_ID
from tests.helpers.tally import Record, tally
from tests.helpers.typing_hands import button
from wizard.gui.look import Look
from wizard.gui.mail.mail_window import MailWindow
from wizard.mail.reading.message import read
from wizard.mail.reading.shown import lay_out
from wizard.runtime.desk import FetchPictures, FileReady, OpenFile, PicturesFetched

TABLE = "mails on the screen"
A, B = "https://a.example/a.png", "https://b.example/b.png"
PICTURES = html_mail(f'<p>Hello</p><img src="{A}"><img src="{B}">')


class Opened:
    """The addresses that were handed to the system, in place of opening them."""

    def __init__(self) -> None:
        self.urls: list[QUrl] = []

    def open(self, url: QUrl) -> bool:
        self.urls.append(url)
        return True


@pytest.fixture
def system(monkeypatch: pytest.MonkeyPatch) -> Opened:
    system = Opened()
    monkeypatch.setattr(QDesktopServices, "openUrl", system.open)
    return system


@pytest.fixture
def window(look: Look, engine: FakeEngine, qtbot: QtBot) -> MailWindow:
    window = MailWindow(look, engine, ACCOUNT_ID)
    qtbot.addWidget(window)
    window.resize(1180, 740)
    window.show()
    fill(window, "ja")
    window.column.table.selectRow(0)
    return window


def file(name: str, data: bytes = b"x") -> bytes:
    head = f'Content-Disposition: attachment; filename="{name}"'
    return part(data, "application/octet-stream", head, encoding="base64")


def with_pictures(*found: bytes) -> PicturesFetched:
    """The engine's answer with the first so many pictures."""
    message = read(PICTURES)
    shown = lay_out(message, PICTURES, fetched=dict(enumerate(found)))
    return PicturesFetched(account_id=ACCOUNT_ID, row_id=1, shown=shown, missing=2 - len(found))


def picture(tmp_path: Path) -> bytes:
    image = QImage(300, 200, QImage.Format.Format_RGB32)
    image.fill(0)
    image.save(str(tmp_path / "picture.png"))
    return (tmp_path / "picture.png").read_bytes()


def test_a_letter_without_pictures_from_elsewhere_offers_none(window: MailWindow) -> None:
    window.take(opened(html_mail("<p>Hello</p><img src='http://a.example/x.png'>")))

    assert window.pane.pictures.isHidden()


def test_pictures_are_fetched_only_after_a_yes_that_names_the_price(
    window: MailWindow, engine: FakeEngine, record_property: Record
) -> None:
    tally(record_property, TABLE, "HTM-01 pictures of this letter after a yes")
    window.take(opened(PICTURES))
    before = list(engine.requests)

    window.pane.pictures.click()

    dialog = window.letter.ask_pictures.dialog
    assert dialog is not None
    assert "読んだこと" in dialog.sentence.text()
    assert dialog.no.isDefault()
    assert engine.requests == before
    dialog.yes.click()
    assert engine.requests == [*before, FetchPictures(account_id=ACCOUNT_ID, row_id=1)]


def test_after_a_no_nothing_is_fetched(window: MailWindow, engine: FakeEngine) -> None:
    window.take(opened(PICTURES))
    before = list(engine.requests)

    window.pane.pictures.click()
    assert window.letter.ask_pictures.dialog is not None
    window.letter.ask_pictures.dialog.no.click()

    assert engine.requests == before
    assert window.pane.pictures.isEnabled()


def test_fetched_pictures_are_shown_and_the_missing_are_counted(
    window: MailWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window.take(opened(PICTURES))
    before = window.pane.body.height()

    window.take(with_pictures(picture(tmp_path)))

    qtbot.waitUntil(lambda: window.pane.body.height() > before + 150, timeout=5_000)
    assert window.pane.pictures.isHidden()
    assert "1枚の画像" in window.pane._warning.prose.text()


def test_pictures_of_a_letter_that_was_left_are_dropped(window: MailWindow, tmp_path: Path) -> None:
    window.take(opened(PICTURES))
    window.column.table.selectRow(1)
    window.take(opened(html_mail("<p>another</p>"), row_id=2))

    window.take(with_pictures(picture(tmp_path)))

    assert window.pane.body.toPlainText() == "another"


def test_the_yes_holds_for_one_letter_and_once(window: MailWindow, tmp_path: Path) -> None:
    window.take(opened(PICTURES))
    window.take(with_pictures(picture(tmp_path)))

    window.take(opened(PICTURES))

    assert not window.pane.pictures.isHidden()
    assert window.pane.shown is not None
    assert window.pane.shown.pictures == ()


def test_a_picture_inside_the_letter_is_no_file_beside_it(
    window: MailWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window.take(opened(picture_mail(picture(tmp_path))))

    qtbot.waitUntil(lambda: window.pane.body.height() > 150, timeout=5_000)
    assert window.pane.files.isHidden()


def test_a_file_that_is_looked_at_is_opened_as_a_copy(
    window: MailWindow, engine: FakeEngine, system: Opened, tmp_path: Path
) -> None:
    window.take(opened(multipart(part(b"Hello", "text/plain"), file("trip.jpg", b"\xff\xd8\xff"))))

    button(window, "open_file_0").click()
    assert engine.requests[-1] == OpenFile(account_id=ACCOUNT_ID, row_id=1, index=0)
    window.take(FileReady(account_id=ACCOUNT_ID, path=tmp_path / "trip.jpg"))

    assert system.urls == [QUrl.fromLocalFile(str(tmp_path / "trip.jpg"))]


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("setup.exe", "プログラムです"),
        ("bill.pdf.exe", "書類のように見えますが"),
        ("photo.jpg.lnk", "書類のように見えますが"),
        ("a.zip", ""),
    ],
)
def test_a_program_is_never_offered_to_be_opened(name: str, said: str, window: MailWindow) -> None:
    window.take(opened(multipart(part(b"Hello", "text/plain"), file(name))))

    assert window.findChild(QPushButton, "open_file_0") is None
    assert name in button(window, "save_file_0").accessibleName()
    caution = window.pane.files.caution.prose.text()
    assert said in caution
    assert bool(caution) == bool(said)


LINKS = {
    ("https://bank.example/login", "here"): ("bank.example", False),
    ("https://thief.example/login", "https://bank.example/login"): ("thief.example", True),
    ("https://xn--bnk-6cd.example/", "bank.example"): ("xn--bnk-6cd.example", True),
}


@pytest.mark.parametrize("link", LINKS)
def test_a_pressed_link_names_the_real_host_and_opens_after_a_yes(
    link: tuple[str, str], window: MailWindow, system: Opened, record_property: Record
) -> None:
    (url, words), (host, warns) = link, LINKS[link]
    tally(record_property, TABLE, f"HTM-07 pressed {url} as {words}")
    window.take(opened(html_mail(f'<p>Hello <a href="{url}">{words}</a></p>')))

    window.pane.body.anchorClicked.emit(QUrl(url))

    dialog = window.letter.links.ask.dialog
    assert dialog is not None
    assert host in dialog.question.text()
    assert ("bank.example" in dialog.sentence.text()) is warns
    assert dialog.no.isDefault()
    assert system.urls == []
    dialog.yes.click()
    assert system.urls == [QUrl(url)]


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "file:///etc/passwd", "tayori:x", "ms-msdt:/x", "https:///nowhere"]
)
def test_a_link_to_anything_else_opens_nothing_and_asks_nothing(
    url: str, window: MailWindow, system: Opened, record_property: Record
) -> None:
    tally(record_property, TABLE, f"HTM-07 pressed {url}")
    window.take(opened(html_mail("<p>Hello</p>")))

    window.pane.body.anchorClicked.emit(QUrl(url))

    assert window.letter.links.ask.dialog is None
    assert system.urls == []


def test_the_pages_of_a_long_letter_are_turned(window: MailWindow) -> None:
    window.take(opened(html_mail("".join(f"<p>{'word ' * 200}{number}</p>" for number in range(30)))))
    turner = window.pane.turner
    first = window.pane.body.toPlainText()

    turner.onward.click()

    assert turner.isVisible()
    assert "2" in turner.place.text()
    assert window.pane.body.toPlainText() != first
    turner.back.click()
    assert window.pane.body.toPlainText() == first
    assert not turner.back.isEnabled()
