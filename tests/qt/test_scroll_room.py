"""The bar of a page is no child of it to a screen reader, which walks the page while it changes or goes."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.helpers.screen_checks import settle
from wizard.gui.widgets.focus_ring import REACH_PX
from wizard.gui.widgets.scroll_room import ScrollRoom


@pytest.mark.parametrize(("height", "scrolls"), [(100, False), (2000, True)])
def test_what_a_screen_reader_counts_is_the_same_whether_there_is_something_to_scroll(
    qtbot: QtBot, height: int, scrolls: object
) -> None:
    room = ScrollRoom()
    qtbot.addWidget(room)
    content = QWidget()
    content.setMinimumHeight(height)
    room.setWidget(content)
    room.resize(300, 300)
    room.show()

    interface = QAccessible.queryAccessibleInterface(room)

    assert interface is not None
    assert interface.childCount() == 1
    assert room.seen_bar.isEnabled() is scrolls
    room.hide()
    assert interface.childCount() == 1


def test_the_bar_that_is_seen_and_the_one_that_counts_are_one(qtbot: QtBot) -> None:
    room = ScrollRoom()
    qtbot.addWidget(room)
    content = QWidget()
    content.setMinimumHeight(2000)
    room.setWidget(content)
    room.resize(300, 300)
    room.show()
    counts = room.verticalScrollBar()

    assert (room.seen_bar.minimum(), room.seen_bar.maximum()) == (0, counts.maximum()) == (0, 1700)
    assert room.seen_bar.pageStep() == counts.pageStep()
    room.seen_bar.setValue(400)
    assert counts.value() == 400
    counts.setValue(900)
    assert room.seen_bar.value() == 900
    assert room.seen_bar.geometry().right() == room.width() - 1
    assert content.width() == room.width() - room.seen_bar.width()

    room.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert room.seen_bar.x() == 0
    assert content.width() == room.width() - room.seen_bar.width()

    content.setMinimumHeight(100)
    settle()
    assert not room.seen_bar.isEnabled()


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """A button, and below it a room with a thing far down and one that is too high to be seen whole."""
    window = QWidget()
    qtbot.addWidget(window)
    room = ScrollRoom()
    content = QWidget()
    room.setWidget(content)
    content_column = QVBoxLayout(content)
    content_column.addSpacing(2000)
    for name, height in (("far", 50), ("high", 900)):
        thing = QWidget()
        thing.setObjectName(name)
        thing.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        thing.setFixedHeight(height)
        content_column.addWidget(thing)
    column = QVBoxLayout(window)
    outside = QPushButton("outside")
    outside.setObjectName("outside")
    column.addWidget(outside)
    column.addWidget(room)
    window.resize(300, 300)
    window.show()
    window.activateWindow()
    settle()
    outside.setFocus()
    return window


def _place(window: QWidget, name: str) -> QRect:
    """Where a thing is in what is seen of the room."""
    thing = window.findChild(QWidget, name)
    room = window.findChild(ScrollRoom)
    assert thing is not None
    assert room is not None
    return QRect(thing.mapTo(room.viewport(), QPoint()), thing.size())


def test_what_the_keyboard_comes_to_from_outside_is_scrolled_into_sight(
    window: QWidget, qtbot: QtBot
) -> None:
    room = window.findChild(ScrollRoom)
    assert room is not None

    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)

    assert window.focusWidget().objectName() == "far"
    around = _place(window, "far").adjusted(0, -REACH_PX, 0, REACH_PX)
    assert around.top() >= 0
    assert around.bottom() < room.viewport().height()


def test_what_is_too_high_is_seen_from_its_beginning(window: QWidget) -> None:
    high = window.findChild(QWidget, "high")
    assert high is not None

    high.setFocus()

    assert _place(window, "high").top() == REACH_PX


def test_of_a_large_thing_a_part_is_enough(window: QWidget) -> None:
    room = window.findChild(ScrollRoom)
    high = window.findChild(QWidget, "high")
    assert room is not None
    assert high is not None
    high.setFixedHeight(room.viewport().height() - 40)
    settle()
    before = high.y() - round(room.viewport().height() * 0.4)
    room.verticalScrollBar().setValue(before)

    high.setFocus()

    assert room.verticalScrollBar().value() == before


def test_what_is_partly_seen_does_not_jump_away_below_the_mouse(window: QWidget) -> None:
    room = window.findChild(ScrollRoom)
    far = window.findChild(QWidget, "far")
    assert room is not None
    assert far is not None
    room.verticalScrollBar().setValue(far.y() - room.viewport().height() + 20)
    before = _place(window, "far")

    # Through the window: only then the application knows that a button of the mouse is down.
    place = far.mapTo(window, QPoint(10, 10))
    QTest.mousePress(window.windowHandle(), Qt.MouseButton.LeftButton, pos=place)

    during = _place(window, "far")
    QTest.mouseRelease(window.windowHandle(), Qt.MouseButton.LeftButton, pos=place)
    assert far.hasFocus()
    assert during == before
