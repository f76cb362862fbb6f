"""Shows a letter and fetches nothing: no picture from the net, no file of this computer."""

from collections.abc import Mapping
from math import ceil

from PySide6.QtCore import QByteArray, QSizeF, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QKeyEvent, QTextBlockFormat, QTextCursor, QTextOption, QWheelEvent
from PySide6.QtWidgets import QAbstractSlider, QTextBrowser
from typing_extensions import override

from wizard.gui.look import Look
from wizard.gui.zoom import zoom_by_wheel

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
_WITH_OTHER_MEANING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
_LINK_SCHEMES = frozenset({"http", "https", "mailto"})


class SafeBrowser(QTextBrowser):
    """QTextBrowser reads file:// and http:// by itself; here only parts of the mail itself are answered.

    It is as high as its text: what is around it scrolls.

    Signals:
        link_wanted: the reader pressed a link (QUrl: http, https or mailto).
        scroll_wanted: a key for scrolling was pressed (QAbstractSlider.SliderAction).
    """

    link_wanted = Signal(QUrl)
    scroll_wanted = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._parts: Mapping[str, bytes] = {}
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
        self._parts = {}
        self.setPlainText(text)
        self._space_lines()

    def show_html(self, html: str, parts: Mapping[str, bytes]) -> None:
        """Show harmless HTML; `parts` are the mail's own pictures by Content-ID without brackets."""
        self._parts = parts
        self.setHtml(html)
        self._space_lines()

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
            self.link_wanted.emit(url)

    @override
    def loadResource(self, kind: int, name: QUrl | str) -> object:
        url = QUrl(name)
        if url.scheme().lower() != "cid":
            return QByteArray()
        return QByteArray(self._parts.get(url.path(QUrl.ComponentFormattingOption.FullyDecoded), b""))

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if not zoom_by_wheel(self._look, event):
            super().wheelEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        action = _SCROLLING.get(Qt.Key(event.key()))
        if action is None or event.modifiers() & _WITH_OTHER_MEANING:
            super().keyPressEvent(event)
        else:
            self.scroll_wanted.emit(action)
