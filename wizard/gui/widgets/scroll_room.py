"""A place that scrolls up and down only, with a bar that is always there and shows when it is of use."""

from PySide6.QtCore import QPoint, Qt, Slot
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget

from wizard.gui.widgets.focus_ring import REACH_PX

_LARGE = 1 / 3
"""What is higher than this part of the room need not be seen whole."""
_ENOUGH = 1 / 4
"""So much of it says where the keyboard is."""


class ScrollRoom(QScrollArea):
    """A frameless scroll area that fits its content to its width and never takes the keyboard.

    The bar keeps its place and is only disabled when there is nothing to scroll. What gets the keyboard is
    scrolled into sight.
    """

    # WORKAROUND Qt 6.11, QAccessibleAbstractScrollArea::child: an index is not checked, so a screen reader
    # that walks the children while a scroll bar disappears ends the program.

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        bar = self.verticalScrollBar()
        bar.setEnabled(bar.maximum() > bar.minimum())
        bar.rangeChanged.connect(self._on_range)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._on_focus_changed)

    @Slot(int, int)
    def _on_range(self, least: int, most: int) -> None:
        self.verticalScrollBar().setEnabled(most > least)

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
