"""A place that scrolls up and down only, with a bar that is always there and shows when it is of use."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QScrollArea


class ScrollRoom(QScrollArea):
    """A frameless scroll area that fits its content to its width and never takes the keyboard.

    The bar keeps its place and is only disabled when there is nothing to scroll.
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

    @Slot(int, int)
    def _on_range(self, least: int, most: int) -> None:
        self.verticalScrollBar().setEnabled(most > least)
