"""A small dialog whose height fits its sentences, whatever the text size, and which scrolls when it must."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QAbstractSlider, QDialog, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from wizard.gui.look import Look
from wizard.gui.theme.measures import TextRole
from wizard.gui.widgets.focus_ring import FocusRing
from wizard.gui.widgets.scroll_room import ScrollRoom

_WIDTH_EMS = 26
_ROOM_AROUND_PX = 60
_SCROLLS = {
    Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
    Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
}


class SmallDialog(QDialog):
    """Sentences in `column`, buttons in `buttons` below them."""

    def __init__(self, parent: QWidget, look: Look, name: str) -> None:
        super().__init__(parent)
        self._look = look
        self.setObjectName(name)
        content = QWidget()
        self.column = QVBoxLayout(content)
        self.column.setContentsMargins(28, 24, 28, 12)
        self.column.setSpacing(16)
        self._content = content
        self._scroll = ScrollRoom()
        self._scroll.setWidget(content)
        self.buttons = QHBoxLayout()
        self.buttons.setContentsMargins(28, 8, 28, 20)
        self.buttons.setSpacing(16)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.setSpacing(0)
        around.addWidget(self._scroll, 1)
        around.addLayout(self.buttons)
        self._ring = FocusRing(self, look)
        look.changed.connect(self._fit)

    @Slot()
    def _fit(self) -> None:
        """As wide as a line reads well, as high as the sentences need, never larger than the screen."""
        em = QFontMetricsF(self._look.font(TextRole.BODY)).horizontalAdvance("国")
        screen = self.screen().availableSize()
        width = min(round(em * _WIDTH_EMS), screen.width() - _ROOM_AROUND_PX)
        bar = self._scroll.seen_bar.sizeHint().width()
        width = max(width, self.buttons.sizeHint().width(), self._content.minimumSizeHint().width() + bar)
        height = self._content.heightForWidth(width - bar) + self.buttons.sizeHint().height()
        self.resize(width, min(height, screen.height() - _ROOM_AROUND_PX))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Page up and down scroll, so that the keyboard comes to sentences without a button too."""
        action = _SCROLLS.get(Qt.Key(event.key()))
        if action is None:
            super().keyPressEvent(event)
        else:
            self._scroll.verticalScrollBar().triggerAction(action)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()
