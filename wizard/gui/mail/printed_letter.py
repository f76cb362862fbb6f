"""A letter laid out for paper: its head, then all of its sheets, black on white."""

from collections.abc import Mapping
from html import escape

from PySide6.QtCore import QLocale, QUrl
from PySide6.QtGui import QFont, QImage, QTextCursor, QTextDocument
from typing_extensions import override

from wizard.gui.mail.letter_head import head_lines
from wizard.gui.mail.safe_browser import picture_number
from wizard.gui.theme.faces import faces
from wizard.mail.reading.message import ReadMessage
from wizard.mail.reading.shown import Shown
from wizard.wording.languages import language_of

BODY_PT = 12.0
_SUBJECT_PT = 16
_WIDEST_PICTURE_PX = 600


class PrintedLetter(QTextDocument):
    """It fetches nothing: what is no picture of the letter stays blank."""

    def __init__(self, message: ReadMessage, shown: Shown, pictures: Mapping[int, QImage]) -> None:
        super().__init__()
        self._pictures = {number: _fitted(image) for number, image in pictures.items()}
        # Never a null image: for that Qt would look whether a file has the picture's name.
        self._blank = QImage(1, 1, QImage.Format.Format_ARGB32)
        self._blank.fill(0)
        font = QFont()
        font.setFamilies(list(faces(language_of(QLocale().name()))))
        font.setPointSizeF(BODY_PT)
        self.setDefaultFont(font)
        self.setUndoRedoEnabled(False)
        self._write(message, shown)

    def _write(self, message: ReadMessage, shown: Shown) -> None:
        cursor = QTextCursor(self)
        cursor.insertHtml(f'<p style="font-size:{_SUBJECT_PT}pt"><b>{escape(message.subject)}</b></p>')
        for line in head_lines(message):
            cursor.insertBlock()
            cursor.insertHtml(escape(line))
        cursor.insertBlock()
        cursor.insertHtml("<hr>")
        for sheet in shown.sheets:
            cursor.insertBlock()
            if shown.is_html:
                cursor.insertHtml(sheet)
            else:
                cursor.insertText(sheet)

    @override
    def loadResource(self, kind: int, name: QUrl | str) -> object:
        number = picture_number(kind, QUrl(name))
        return self._blank if number is None else self._pictures.get(number, self._blank)


def _fitted(image: QImage) -> QImage:
    """No wider than the paper."""
    return image if image.width() <= _WIDEST_PICTURE_PX else image.scaledToWidth(_WIDEST_PICTURE_PX)
