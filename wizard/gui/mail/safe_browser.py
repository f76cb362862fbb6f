"""Shows a letter and fetches nothing: no picture from the net, no file of this computer."""

from collections.abc import Iterator, Mapping
from math import ceil

from PySide6.QtCore import QByteArray, QRect, QSizeF, Qt, QUrl, Signal, Slot
from PySide6.QtGui import (
    QAccessible,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractSlider, QTextBrowser
from typing_extensions import override

from wizard.gui.look import Look
from wizard.gui.timing import single_shot
from wizard.gui.zoom import zoom_by_wheel
from wizard.mail.reading.sheets import PICTURE_SCHEME

LINE_PERCENT = 135.0
_MARGIN_PX = 8
_NO_LIMIT_PX = 16_777_215
_SCROLLING = {
    Qt.Key.Key_Up: QAbstractSlider.SliderAction.SliderSingleStepSub,
    Qt.Key.Key_Down: QAbstractSlider.SliderAction.SliderSingleStepAdd,
    Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
    Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
    Qt.Key.Key_Space: QAbstractSlider.SliderAction.SliderPageStepAdd,
    Qt.Key.Key_Home: QAbstractSlider.SliderAction.SliderToMinimum,
    Qt.Key.Key_End: QAbstractSlider.SliderAction.SliderToMaximum,
}
_CARET_KEYS = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End})
_WITH_OTHER_MEANING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
_IMAGE = QTextDocument.ResourceType.ImageResource.value
PICTURES_TOGETHER_MS = 80
"""Pictures that arrive within this time move the text only once."""
_LINK_SCHEMES = frozenset({"http", "https", "mailto"})


class SafeBrowser(QTextBrowser):
    """QTextBrowser reads file:// and http:// by itself; here only pictures that were given are answered.

    It is as high as its text: what is around it scrolls.

    Signals:
        link_wanted: the reader pressed a link: where to (QUrl: http, https or mailto), its words (str).
        scroll_wanted: a key for scrolling was pressed (QAbstractSlider.SliderAction).
        caret_moved: the cursor of a screen reader stands here now (QRect in this widget).
    """

    link_wanted = Signal(QUrl, str)
    scroll_wanted = Signal(object)
    caret_moved = Signal(QRect)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._pictures: dict[int, QImage] = {}
        # Never a null image: for that Qt would look whether a file has the picture's name.
        self._blank = QImage(1, 1, QImage.Format.Format_ARGB32)
        self._blank.fill(Qt.GlobalColor.transparent)
        self._moves = single_shot(self, self._on_pictures, after_ms=PICTURES_TOGETHER_MS)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(_MARGIN_PX)
        self.document().documentLayout().documentSizeChanged.connect(self._on_size)
        self.anchorClicked.connect(self._on_anchor)

    def show_text(self, text: str) -> None:
        """Show plain text; nothing in it is markup."""
        self.forget_pictures()
        self.setPlainText(text)
        self._space_lines()

    def show_html(self, html: str) -> None:
        """Show a sheet of harmless HTML, with those of its pictures that are here."""
        self.setHtml(html)
        self._space_lines()

    def take_picture(self, number: int, image: QImage) -> None:
        """Take in a picture; it is shown soon."""
        self._pictures[number] = image
        self._moves.start()

    @property
    def waits_for_pictures(self) -> bool:
        """Whether pictures came that are not shown yet."""
        return self._moves.isActive()

    @property
    def pictures(self) -> Mapping[int, QImage]:
        """The pictures that are here, by their numbers."""
        return self._pictures

    def forget_pictures(self) -> None:
        """Another letter comes: no picture of this one belongs into it."""
        self._moves.stop()
        self._pictures = {}

    def words_of(self, link: QUrl) -> str:
        """The words that lead to this place when they are pressed."""
        shown = link.toString()
        return "".join(text for href, text in self._pieces() if href and QUrl(href).toString() == shown)

    def _pieces(self) -> Iterator[tuple[str, str]]:
        """Where each piece of the sheet leads, and its text."""
        block: QTextBlock = self.document().begin()
        while block.isValid():
            at = block.begin()
            while not at.atEnd():
                piece = at.fragment()
                yield piece.charFormat().anchorHref(), piece.text()
                at += 1
            block = block.next()

    @Slot()
    def _on_pictures(self) -> None:
        """Lay the sheet out again around the pictures that came."""
        document = self.document()
        for number, image in self._pictures.items():
            document.addResource(_IMAGE, QUrl(f"{PICTURE_SCHEME}:{number}"), image)
        document.markContentsDirty(0, document.characterCount())

    def _space_lines(self) -> None:
        """Give every line room above and below."""
        spacing = QTextBlockFormat()
        spacing.setLineHeight(LINE_PERCENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(spacing)

    @Slot(QSizeF)
    def _on_size(self, size: QSizeF) -> None:
        self.setFixedHeight(min(ceil(size.height()) + 4, _NO_LIMIT_PX))

    @Slot(QUrl)
    def _on_anchor(self, url: QUrl) -> None:
        if url.scheme().lower() in _LINK_SCHEMES:
            self.link_wanted.emit(url, self.words_of(url))

    @override
    def loadResource(self, kind: int, name: QUrl | str) -> object:
        if kind != _IMAGE:
            return QByteArray()
        number = picture_number(kind, QUrl(name))
        return self._blank if number is None else self._pictures.get(number, self._blank)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if not zoom_by_wheel(self._look, event):
            super().wheelEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        """A screen reader reads line by line after a cursor; whoever sees needs none, and scrolls."""
        by_keyboard = Qt.TextInteractionFlag.TextSelectableByKeyboard
        flags = self.textInteractionFlags() & ~by_keyboard
        self.setTextInteractionFlags(flags | by_keyboard if QAccessible.isActive() else flags)
        super().focusInEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if QAccessible.isActive() and Qt.Key(event.key()) in _CARET_KEYS:
            super().keyPressEvent(event)
            self.caret_moved.emit(self.cursorRect())
            return
        action = _SCROLLING.get(Qt.Key(event.key()))
        if action is None or event.modifiers() & _WITH_OTHER_MEANING:
            super().keyPressEvent(event)
        else:
            self.scroll_wanted.emit(action)


def picture_number(kind: int, name: QUrl) -> int | None:
    """Which picture of the letter is meant; None when it is none of its pictures."""
    number = name.path()
    if kind != _IMAGE or name.scheme() != PICTURE_SCHEME or not (number.isascii() and number.isdigit()):
        return None
    return int(number)
