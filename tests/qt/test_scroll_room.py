"""The scroll bar of a page keeps its place, so that a screen reader can walk the page while it changes."""

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

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
    assert interface.childCount() == 2
    assert room.verticalScrollBar().isEnabled() is scrolls
