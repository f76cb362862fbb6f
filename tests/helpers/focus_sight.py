"""Whether one sees where the keyboard is: the window is walked with the Tab key, and seen at every step."""

from collections import Counter
from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QRadioButton, QWidget

from tests.helpers.painted import name_of
from tests.helpers.screen_checks import settle, shown
from tests.helpers.sight import contrast_of
from wizard.gui.theme.tokens import LINE_CONTRAST
from wizard.gui.widgets.focus_ring import REACH_PX

_MOST_STEPS = 200
_THICK_PX = 2
"""WCAG 2.2 (2.4.13): what changes is at least as much as a line of two pixels around."""

_SHARE = 0.6
"""Round corners, and a side that is at the edge of what scrolls."""


def unseen_focus(window: QWidget) -> list[str]:
    """What Tab does not come to, or where one does not see that it is there."""
    window.activateWindow()
    settle()
    before = QApplication.focusWidget()
    walked: list[QWidget] = []
    found = []
    for _ in range(_MOST_STEPS):
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
        widget = QApplication.focusWidget()
        if widget is None or widget in walked:
            break
        walked.append(widget)
        if not _shows(widget):
            found.append(f"focus on {name_of(widget)} is not seen")
    found += [
        f"Tab does not come to {name_of(widget)}" for widget in _reachable(window) if widget not in walked
    ]
    if before is not None:
        before.setFocus()
        settle()
    return found


def _reachable(window: QWidget) -> list[QWidget]:
    """What takes the keyboard; of some choices Tab comes to one, and the arrows to the others."""
    return [
        widget
        for widget in shown(window, QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isEnabled()
        and not isinstance(widget, QRadioButton)
    ]


def _shows(widget: QWidget) -> bool:
    """A picture with the focus beside one without it differs around the widget."""
    settle()
    window = widget.window()
    around = QRect(widget.mapTo(window, QPoint()), widget.size())
    area = around.adjusted(-REACH_PX, -REACH_PX, REACH_PX, REACH_PX).intersected(_room_of(widget))
    lit = _picture(window, area)
    widget.clearFocus()
    settle()
    unlit = _picture(window, area)
    widget.setFocus()
    pairs = Counter[tuple[int, int]]()
    for side in _beside(area, around.intersected(area)):
        part = side.translated(-area.topLeft())
        pairs.update(zip(_pixels(lit.copy(part)), _pixels(unlit.copy(part)), strict=True))
    changed = sum(count for pair, count in pairs.items() if contrast_of(*pair) >= LINE_CONTRAST)
    return bool(pairs) and changed >= _SHARE * pairs.total() * _THICK_PX / REACH_PX


def _beside(area: QRect, inner: QRect) -> Iterator[QRect]:
    """What of an area is around another one in it: above, below, left and right."""
    for side in (
        QRect(area.topLeft(), QPoint(area.right(), inner.top() - 1)),
        QRect(QPoint(area.left(), inner.bottom() + 1), area.bottomRight()),
        QRect(QPoint(area.left(), inner.top()), QPoint(inner.left() - 1, inner.bottom())),
        QRect(QPoint(inner.right() + 1, inner.top()), QPoint(area.right(), inner.bottom())),
    ):
        if side.isValid():
            yield side


def _room_of(widget: QWidget) -> QRect:
    """The part of the window in which the surroundings of a widget are seen."""
    window = widget.window()
    room = window.rect()
    parent = widget.parentWidget()
    while parent is not None and parent is not window:
        area = parent.parentWidget()
        if isinstance(area, QAbstractScrollArea) and area.viewport() is parent:
            room = room.intersected(QRect(parent.mapTo(window, QPoint()), parent.size()))
        parent = area
    return room


def _pixels(picture: QImage) -> tuple[int, ...]:
    """Copied, for a view would outlive the picture."""
    return tuple(memoryview(picture.constBits()).cast("I"))


def _picture(window: QWidget, area: QRect) -> QImage:
    return window.grab(area).toImage().convertToFormat(QImage.Format.Format_RGB32)
