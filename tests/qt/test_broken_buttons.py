"""A button whose words have no room on one line stands on several, and keeps all of them."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.helpers.painted import Mark, painted
from tests.helpers.screen_checks import settle
from tests.helpers.screen_faults import layout_faults, sight_faults
from wizard.gui.look import Look
from wizard.gui.widgets.buttons import Button

WORDS = "Oui, la &remplacer par taro@gmail.com"


def _window(look: Look, qtbot: QtBot, width: int) -> tuple[QWidget, Button]:
    window = QWidget()
    qtbot.addWidget(window)
    window.setObjectName("mail_window")
    button = Button(look, "accept", icon="check")
    button.may_break()
    button.label(WORDS)
    column = QVBoxLayout(window)
    column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
    column.addStretch(1)
    window.resize(QSize(width, 400))
    window.show()
    settle()
    return window, button


def _lines(window: QWidget) -> list[str]:
    """What is painted, line by line; an underlined letter is a piece of its own."""
    lines: dict[int, str] = {}
    for thing in painted(window):
        if thing.mark is Mark.TEXT:
            row = round(thing.rect.top())
            lines[row] = lines.get(row, "") + thing.words
    return [line.strip() for line in lines.values()]


def test_words_that_have_room_stand_on_one_line(look: Look, qtbot: QtBot) -> None:
    window, button = _window(look, qtbot, 800)

    assert _lines(window) == [WORDS.replace("&", "")]
    assert button.width() == button.sizeHint().width()


def test_words_without_room_stand_on_several_lines_and_none_is_lost(look: Look, qtbot: QtBot) -> None:
    window, button = _window(look, qtbot, 320)

    lines = _lines(window)
    assert len(lines) == 2
    assert " ".join(lines) == WORDS.replace("&", "")
    assert layout_faults(window) + sight_faults(window) == []
    assert button.shortcut().toString() == "Alt+R"


def test_lines_are_joined_again_when_there_is_room(look: Look, qtbot: QtBot) -> None:
    window, button = _window(look, qtbot, 320)
    high = button.height()

    window.resize(800, 400)
    settle()

    assert _lines(window) == [WORDS.replace("&", "")]
    assert button.height() < high
