"""Letters of strangers as people meet them: pictures from elsewhere, false links, files, many pages."""

from collections.abc import Callable
from urllib.parse import quote

from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QScrollArea, QWidget

from tests.helpers.mail_scenes import fill, opened
from tests.helpers.mails import encoded_word, mail, multipart, part
from tests.helpers.screen_checks import settle
from wizard.gui.mail.mail_window import MailWindow


def _html(window: MailWindow, html: str, *files: bytes) -> None:
    """Open the first letter with this text and these files."""
    row = window.column.model.row_at(0)
    assert row is not None
    head = mail(
        b"",
        b"From: " + encoded_word(row.from_name.encode(), "utf-8") + f" <{row.from_address}>".encode(),
        b"To: taro@example.ne.jp",
        b"Subject: " + encoded_word(row.subject.encode(), "utf-8"),
        b"Date: Sun, 22 Nov 2026 09:05:00 +0900",
    )
    body = part(html.encode(), "text/html; charset=utf-8")
    window.column.table.selectRow(0)
    window.take(opened(head.removesuffix(b"\r\n") + multipart(body, *files)))


def _pictures(window: MailWindow, language: str) -> QWidget | None:
    fill(window, language)
    words = (
        ("秋の新しいお菓子ができました。", "お店でお待ちしています。")
        if language == "ja"
        else ("Our new sweets for autumn are here.", "We look forward to seeing you.")
    )
    picture = '<img src="https://shop.example/sweets.jpg" alt="">'
    _html(window, f"<p>{words[0]}</p>{picture}<p>{words[1]}</p>")
    return None


def _pictures_question(window: MailWindow, language: str) -> QWidget | None:
    _pictures(window, language)
    window.pane.pictures.click()
    return window.letter.ask_pictures.dialog


def _link(window: MailWindow, language: str) -> QWidget | None:
    fill(window, language)
    words = "こちらで確かめてください。" if language == "ja" else "Please confirm here."
    url = "https://bank-example.thief.example/login"
    _html(window, f'<p>{words}</p><p><a href="{url}">https://www.bank.example/</a></p>')
    window.pane.body.anchorClicked.emit(QUrl(url))
    return window.letter.links.ask.dialog


def _files(window: MailWindow, language: str) -> QWidget | None:
    fill(window, language)
    ja = language == "ja"
    names = ("旅行の写真.jpg", "お知らせ.pdf.exe") if ja else ("Our trip.jpg", "Notice.pdf.exe")
    head = "Content-Disposition: attachment; filename*=utf-8''"
    files = (
        part(b"\xff\xd8\xff" + b"x" * size, "application/octet-stream", head + quote(name), encoding="base64")
        for name, size in zip(names, (1_200_000, 90_000), strict=True)
    )
    _html(window, "<p>写真を送ります。</p>" if ja else "<p>Here are the photos.</p>", *files)
    return None


def _long(window: MailWindow, language: str) -> QWidget | None:
    fill(window, language)
    line = (
        "来週の水曜日、公民館でお待ちしています。"
        if language == "ja"
        else "We meet on Wednesday at the hall. "
    )
    _html(window, f"<p>{line * 4}</p>" * 120)
    settle()
    window.pane.turner.onward.click()
    settle()
    area = window.pane.findChild(QScrollArea)
    assert area is not None
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    return None


LETTER_SCENES: dict[str, Callable[[MailWindow, str], QWidget | None]] = {
    "mail_pictures": _pictures,
    "pictures_question": _pictures_question,
    "link_elsewhere": _link,
    "mail_files": _files,
    "mail_long": _long,
}
"""Every picture of such a letter; each returns the window to look at, None for the mail window."""
