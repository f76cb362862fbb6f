"""Where the parts of the wizard's window stand: the picture left, the page beside it, the bar below."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wizard.gui.widgets.top_strip import BELOW_PX
from wizard.gui.widgets.way_of_letter import WayOfLetter

_ROOM_FOR_WORDS_EMS = 25


def lay_out(
    window: QWidget, *, way: QWidget, strip: QWidget, hint: QWidget, pages: QWidget, bar: QWidget
) -> None:
    """Give the window its layout, and the smallest size in which all of it can be used."""
    window.setMinimumSize(560, 420)
    right = QVBoxLayout()
    right.setSpacing(0)
    strip_row = QHBoxLayout()
    strip_row.setContentsMargins(24, 8, 24, BELOW_PX)
    strip_row.addWidget(strip)
    right.addLayout(strip_row)
    hint_row = QHBoxLayout()
    hint_row.setContentsMargins(36, 0, 24, 0)
    hint_row.addWidget(hint)
    right.addLayout(hint_row)
    right.addWidget(pages, 1)
    upper = QHBoxLayout()
    upper.setSpacing(0)
    upper.addWidget(way)
    upper.addLayout(right, 1)
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addLayout(upper, 1)
    column.addWidget(bar)


def fit(window: QWidget, way: WayOfLetter) -> None:
    """Keep the words of the picture only while the page has room enough beside them."""
    em = window.fontMetrics().horizontalAdvance("国")
    way.set_compact(window.width() - way.full_width() < em * _ROOM_FOR_WORDS_EMS)
