"""A letter can make nothing happen by itself."""

from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QUrl
from PySide6.QtGui import QImage, QTextDocument
from pytestqt.qtbot import QtBot

from wizard.gui.look import Look
from wizard.gui.mail.safe_browser import SafeBrowser

IMAGE = QTextDocument.ResourceType.ImageResource.value
STYLE_SHEET = QTextDocument.ResourceType.StyleSheetResource.value
PICTURE = QImage(200, 150, QImage.Format.Format_RGB32)
PICTURE.fill(0)


@pytest.fixture
def browser(look: Look, qtbot: QtBot) -> SafeBrowser:
    browser = SafeBrowser(look)
    qtbot.addWidget(browser)
    return browser


def test_only_pictures_that_were_given_are_shown(browser: SafeBrowser, tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("secret", encoding="utf-8")

    browser.show_html('<img src="picture:0">')
    browser.take_picture(0, PICTURE)

    assert browser.loadResource(IMAGE, QUrl("picture:0")) == PICTURE
    for elsewhere in (
        secret.as_uri(),
        "http://example.org/x.png",
        "https://example.org/x.png",
        "data:,x",
        "x.png",
        "cid:a@b",
        "picture:1",
        "picture:../0",
        "picture:٣",
    ):
        blank = browser.loadResource(IMAGE, QUrl(elsewhere))
        assert isinstance(blank, QImage)
        assert (blank.width(), blank.height()) == (1, 1), elsewhere
    assert browser.loadResource(STYLE_SHEET, QUrl(secret.as_uri())) == QByteArray()


def test_the_parts_of_one_mail_are_not_shown_in_the_next(browser: SafeBrowser) -> None:
    browser.show_html("<p>one</p>")
    browser.take_picture(0, PICTURE)

    browser.show_text("two")

    assert browser.loadResource(IMAGE, QUrl("picture:0")) != PICTURE


def test_a_picture_that_comes_later_makes_room_for_itself(browser: SafeBrowser, qtbot: QtBot) -> None:
    browser.show()
    browser.show_html('<p>a<img src="picture:0">b</p>')
    before = browser.height()

    browser.take_picture(0, PICTURE)

    qtbot.waitUntil(lambda: browser.height() > before + 100)


def test_plain_text_is_not_taken_for_markup(browser: SafeBrowser) -> None:
    browser.show_text("<b>bold</b> & <img src=x>")

    assert browser.toPlainText() == "<b>bold</b> & <img src=x>"


@pytest.mark.parametrize("url", ["https://example.org/", "http://example.org/", "mailto:a@example.org"])
def test_a_pressed_link_is_only_told(url: str, browser: SafeBrowser, qtbot: QtBot) -> None:
    browser.show_html(f'<a href="{url}">x<b>y</b></a> z')

    with qtbot.waitSignal(browser.link_wanted, timeout=1000) as told:
        browser.anchorClicked.emit(QUrl(url))

    assert told.args == [QUrl(url), "xy"]
    assert browser.toPlainText() == "xy z"


@pytest.mark.parametrize("url", ["file:///etc/passwd", "javascript:alert(1)", "tayori:x"])
def test_other_links_are_not_even_told(url: str, browser: SafeBrowser, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(browser.link_wanted):
        browser.anchorClicked.emit(QUrl(url))


def test_the_letter_is_as_high_as_its_text(browser: SafeBrowser) -> None:
    browser.resize(400, 100)
    browser.show()
    browser.show_text("one line")
    low = browser.height()

    browser.show_text("\n".join(["line"] * 50))

    assert browser.height() > low * 10
