"""A place that scrolls up and down only, with a bar that is always there and shows when it is of use."""

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QScrollBar, QWidget
from typing_extensions import override

from wizard.gui.widgets.focus_ring import REACH_PX

_LARGE = 1 / 3
"""What is higher than this part of the room need not be seen whole."""
_ENOUGH = 1 / 4
"""So much of it says where the keyboard is."""


class ScrollRoom(QScrollArea):
    """A frameless scroll area that fits its content to its width and never takes the keyboard.

    `seen_bar` is what one sees of it: it keeps its place and is only disabled when nothing is to be scrolled.
    It follows `verticalScrollBar()`, which counts and is never shown. What gets the keyboard is scrolled into
    sight.
    """

    # WORKAROUND Qt 6.11, QAccessibleAbstractScrollArea::child: an index is not checked, and a scroll bar is a
    # child only while it is visible. A screen reader that walks through a page while another one takes its
    # place would end the program; so the bar that is seen is none of the scroll area's own.

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.seen_bar = QScrollBar(Qt.Orientation.Vertical, self)
        counts = self.verticalScrollBar()
        counts.rangeChanged.connect(self._on_range)
        counts.valueChanged.connect(self.seen_bar.setValue)
        self.seen_bar.valueChanged.connect(counts.setValue)
        self._on_range(counts.minimum(), counts.maximum())
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._on_focus_changed)

    @Slot(int, int)
    def _on_range(self, least: int, most: int) -> None:
        self._follow_steps()
        self.seen_bar.setRange(least, most)
        self.seen_bar.setValue(self.verticalScrollBar().value())
        self.seen_bar.setEnabled(most > least)

    @override
    def sizeHint(self) -> QSize:
        return super().sizeHint() + QSize(self.seen_bar.sizeHint().width(), 0)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_bar()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.LayoutDirectionChange, QEvent.Type.StyleChange}:
            self._place_bar()

    def _place_bar(self) -> None:
        """At the end of the lines, where a scroll area has its own."""
        width = self.seen_bar.sizeHint().width()
        is_left = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self.setViewportMargins(width if is_left else 0, 0, 0 if is_left else width, 0)
        self.seen_bar.setGeometry(0 if is_left else self.width() - width, 0, width, self.height())
        self._follow_steps()

    def _follow_steps(self) -> None:
        counts = self.verticalScrollBar()
        self.seen_bar.setPageStep(counts.pageStep())
        self.seen_bar.setSingleStep(counts.singleStep())

    @Slot(QWidget, QWidget)
    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Qt itself scrolls only when the keyboard comes from another place in here."""
        content = self.widget()
        if new is None or content is None or not content.isAncestorOf(new):
            return
        # Nothing moves away below a mouse that is pressed: the click would go elsewhere.
        if self.isVisible() and not QApplication.mouseButtons():
            self._bring(new, content)

    def _bring(self, widget: QWidget, content: QWidget) -> None:
        top = widget.mapTo(content, QPoint()).y() - REACH_PX
        bottom = top + widget.height() + 2 * REACH_PX
        bar, height = self.verticalScrollBar(), self.viewport().height()
        seen_from, seen_to = bar.value(), bar.value() + height
        seen = min(bottom, seen_to) - max(top, seen_from)
        if bottom - top > height * _LARGE:
            # The question above it matters more than the rest of it.
            if seen < min(bottom - top, height) * _ENOUGH:
                bar.setValue(top if bottom - top > height or top < seen_from else bottom - height)
        elif top < seen_from:
            bar.setValue(top)
        elif bottom > seen_to:
            bar.setValue(bottom - height)
