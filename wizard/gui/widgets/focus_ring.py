"""The ring around whatever has the keyboard: 3 px, 2 px away, over everything else."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from shiboken6 import isValid
from typing_extensions import override

from wizard.gui.look import Look

GAP_PX = 2
RING_PX = 3
REACH_PX = GAP_PX + RING_PX
"""How much room around it a widget that takes the focus needs."""

_FOLLOWED = frozenset(
    {QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.LayoutRequest}
)


class FocusRing(QWidget):
    """One ring for a window; it never takes a click, and it scrolls with what it surrounds."""

    def __init__(self, window: QWidget, look: Look) -> None:
        super().__init__(window)
        self._window = window
        self._look = look
        self._target: QWidget | None = None
        self._ground = window
        self._watched: list[QWidget] = []
        self.setObjectName("focus_ring")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._on_focus_changed)
        look.changed.connect(self._place)
        self.hide()

    @Slot(QWidget, QWidget)
    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        if not self._is_whole():
            return
        for widget in filter(isValid, self._watched):
            widget.removeEventFilter(self)
        self._watched = []
        if new is None or new is self._window or new.window() is not self._window:
            self._target = None
            self.hide()
            return
        self._target = new
        self._watched = _up_to_ground(new)
        self._ground = self._watched[-1].parentWidget() or self._window
        self.setParent(self._ground)
        for widget in self._watched:
            widget.installEventFilter(self)
        self._place()

    def _is_whole(self) -> bool:
        """False when Qt still calls while Python takes a window apart that nobody holds any more."""
        return hasattr(self, "_watched") and hasattr(self, "_target")

    @Slot()
    def _place(self) -> None:
        if self._target is None or not isValid(self._target):
            return
        corner = self._target.mapTo(self._ground, QPoint(0, 0))
        around = QRect(corner, self._target.size())
        self.setGeometry(around.adjusted(-REACH_PX, -REACH_PX, REACH_PX, REACH_PX))
        self.raise_()
        self.setVisible(self._target.isVisible())

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _FOLLOWED and self._is_whole():
            self._place()
        return False

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._look.tokens.indigo), RING_PX))
        half = RING_PX / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), 13, 13)
        painter.end()


def _up_to_ground(widget: QWidget) -> list[QWidget]:
    """The widget and what it lies in, up to but without the ground: what scrolls, else the window."""
    chain = [widget]
    parent = widget.parentWidget()
    while parent is not None and not parent.isWindow() and not _scrolls(parent):
        chain.append(parent)
        parent = parent.parentWidget()
    return chain


def _scrolls(widget: QWidget) -> bool:
    viewport = widget.parentWidget()
    area = viewport.parentWidget() if viewport is not None else None
    return isinstance(area, QScrollArea) and area.widget() is widget
