"""Every check of the screens finds the fault that it is there for."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QTableWidget,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot
from typing_extensions import override

from tests.helpers.painted import Mark, painted
from tests.helpers.screen_checks import settle
from tests.helpers.screen_faults import focus_faults, layout_faults, sight_faults
from wizard.gui.look import Look
from wizard.gui.theme.icons import paint_icon
from wizard.gui.widgets.buttons import Button
from wizard.gui.widgets.focus_ring import FocusRing
from wizard.gui.widgets.prose import Prose
from wizard.gui.widgets.scroll_room import ScrollRoom

Wrong = Callable[[QWidget, Look], None]
SENTENCE = "Please look at this."


def _label(parent: QWidget, text: str = SENTENCE, *, top: int = 20, width: int = 320) -> QLabel:
    label = QLabel(text, parent)
    label.setGeometry(20, top, width, 40)
    return label


def _button(window: QWidget, look: Look, name: str, *, top: int) -> Button:
    button = Button(look, name)
    button.setParent(window)
    button.label(name)
    button.setGeometry(20, top, 300, 46)
    return button


class _Drawing(QWidget):
    """Paints what it is told."""

    def __init__(self, parent: QWidget, draw: Callable[[QPainter], None]) -> None:
        super().__init__(parent)
        self._draw = draw
        self.setGeometry(20, 20, 300, 60)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._draw(painter)
        painter.end()


def _pale(window: QWidget, look: Look) -> None:
    _label(window).setStyleSheet("color: #9A9A9A")


def _pale_example(window: QWidget, look: Look) -> None:
    field = QLineEdit(window)
    field.setGeometry(20, 20, 300, 52)
    field.setStyleSheet("placeholder-text-color: #A0A0A0")
    field.setPlaceholderText(SENTENCE)


def _pale_part_of_a_letter(window: QWidget, look: Look) -> None:
    letter = QTextBrowser(window)
    letter.setGeometry(20, 20, 400, 200)
    letter.setHtml(f'<p>{SENTENCE}</p><p><span style="color: #BBBBBB">{SENTENCE}</span></p>')


def _pale_far_below(window: QWidget, look: Look) -> None:
    room = ScrollRoom()
    content = QWidget()
    content.setMinimumHeight(3000)
    _label(content, top=2500).setStyleSheet("color: #9A9A9A")
    room.setWidget(content)
    room.setParent(window)
    room.setGeometry(0, 0, 500, 300)


def _half_on_dark(window: QWidget, look: Look) -> None:
    ground = QWidget(window)
    ground.setGeometry(20, 20, 90, 40)
    ground.setStyleSheet("background: #303030")
    _label(window)


def _covered(window: QWidget, look: Look) -> None:
    _label(window)
    cover = QWidget(window)
    cover.setGeometry(10, 10, 340, 60)
    cover.setStyleSheet("background: #FBF8F1")


def _pale_icon(window: QWidget, look: Look) -> None:
    _Drawing(window, lambda painter: paint_icon(painter, "letter", look.tokens.hair, QRectF(10, 10, 40, 40)))


def _pale_icon_in_button(window: QWidget, look: Look) -> None:
    _button(window, look, "pale", top=20).setIcon(look.icon("letter", "hair"))


def _pale_edge(window: QWidget, look: Look) -> None:
    field = QLineEdit(window)
    field.setGeometry(20, 20, 300, 52)
    field.setStyleSheet("border: 1px solid #EFEAE0; background: #FBF8F1")


def _pale_ring_of_a_choice(window: QWidget, look: Look) -> None:
    choice = QRadioButton("one", window)
    choice.setGeometry(20, 20, 300, 52)
    choice.setStyleSheet("QRadioButton::indicator { border: 2px solid #EFEAE0; background: #FBF8F1 }")


def _cut_by_itself(window: QWidget, look: Look) -> None:
    _label(window, width=60)


def _cut_by_a_parent(window: QWidget, look: Look) -> None:
    parent = QWidget(window)
    parent.setGeometry(20, 20, 300, 18)
    _label(parent, top=0)


def _words_upon_words(window: QWidget, look: Look) -> None:
    _label(window)
    _label(window, "Something else", top=28)


def _without_glyph(window: QWidget, look: Look) -> None:
    _label(window, "\U000f0000")


def _words_in_a_picture(window: QWidget, look: Look) -> None:
    _Drawing(window, lambda painter: painter.drawText(10, 30, SENTENCE))


def _small(window: QWidget, look: Look) -> None:
    _button(window, look, "small", top=20).setFixedWidth(30)


def _low_row_of_a_menu(window: QWidget, look: Look) -> None:
    menu = QMenu(window)
    menu.setObjectName("menu")
    menu.setStyleSheet("QMenu::item { min-height: 20px }")
    menu.addAction("one")
    menu.setWindowFlags(Qt.WindowType.Widget)
    menu.setGeometry(0, 0, 200, 60)
    menu.show()


def _without_name(window: QWidget, look: Look) -> None:
    QPushButton(window).setGeometry(20, 20, 300, 52)


def _of_no_kind(window: QWidget, look: Look) -> None:
    thing = QWidget(window)
    thing.setObjectName("thing")
    thing.setAccessibleName("A thing")
    thing.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    thing.setGeometry(20, 20, 300, 52)


def _one_key_for_two(window: QWidget, look: Look) -> None:
    for place, name in enumerate(("&Go", "&Give up")):
        _button(window, look, name, top=20 + 60 * place)


def _beyond_the_side(window: QWidget, look: Look) -> None:
    _label(window).move(400, 20)


def _sentence_upon_button(window: QWidget, look: Look) -> None:
    prose = Prose()
    prose.setText(SENTENCE)
    prose.setParent(window)
    prose.setGeometry(20, 20, 320, 60)
    _button(window, look, "below", top=60)


def _sentence_without_room(window: QWidget, look: Look) -> None:
    prose = Prose()
    prose.setText(SENTENCE * 5)
    prose.setParent(window)
    prose.setGeometry(20, 20, 320, 30)


def _line_of_a_letter_beyond_the_side(window: QWidget, look: Look) -> None:
    letter = QTextBrowser(window)
    letter.setObjectName("letter_text")
    letter.setAccessibleName("Letter")
    letter.setGeometry(20, 20, 300, 200)
    letter.setHtml(f"<pre>{'word' * 60}</pre>")


def _list_without_room(window: QWidget, look: Look) -> None:
    table = QTableWidget(3, 1, window)
    table.setObjectName("list")
    table.setAccessibleName("List")
    table.setGeometry(20, 20, 300, 60)
    table.setRowHeight(0, 90)


LAYOUT: tuple[tuple[str, Wrong], ...] = (
    ("small_targets", _small),
    ("small_targets", _low_row_of_a_menu),
    ("nameless", _without_name),
    ("nameless", _of_no_kind),
    ("shared_keys", _one_key_for_two),
    ("outside", _beyond_the_side),
    ("overlaps", _sentence_upon_button),
    ("misfits", _sentence_without_room),
    ("low_lists", _list_without_room),
    ("sideways", _line_of_a_letter_beyond_the_side),
)
SIGHT: tuple[tuple[str, Wrong], ...] = (
    ("faint_text", _pale),
    ("faint_text", _pale_example),
    ("faint_text", _pale_part_of_a_letter),
    ("faint_text", _pale_far_below),
    ("faint_text", _half_on_dark),
    ("faint_text", _covered),
    ("faint_icons", _pale_icon),
    ("faint_icons", _pale_icon_in_button),
    ("faint_edges", _pale_edge),
    ("faint_edges", _pale_ring_of_a_choice),
    ("cut_text", _cut_by_itself),
    ("cut_text", _cut_by_a_parent),
    ("text_upon_text", _words_upon_words),
    ("letterless", _without_glyph),
    ("untold", _words_in_a_picture),
)


def _name(value: object) -> str:
    return getattr(value, "__name__", str(value))


@pytest.fixture
def window(look: Look, qtbot: QtBot) -> QWidget:
    """An empty window on the ground of the program."""
    window = QWidget()
    qtbot.addWidget(window)
    window.setObjectName("mail_window")
    window.resize(QSize(500, 300))
    return window


def _show(window: QWidget) -> None:
    window.show()
    window.activateWindow()
    settle()


@pytest.mark.parametrize(("check", "wrong"), LAYOUT, ids=_name)
def test_what_has_no_room_or_no_name_is_found(check: str, wrong: Wrong, window: QWidget, look: Look) -> None:
    wrong(window, look)
    _show(window)

    found = layout_faults(window)

    assert [fault for fault in found if fault.startswith(f"{check}: ")] != []


@pytest.mark.parametrize(("check", "wrong"), SIGHT, ids=_name)
def test_what_is_hard_to_see_is_found(check: str, wrong: Wrong, window: QWidget, look: Look) -> None:
    wrong(window, look)
    _show(window)

    found = sight_faults(window)

    assert {fault.split(":")[0] for fault in found} == {check}


def test_nothing_is_found_where_all_is_well(window: QWidget, look: Look) -> None:
    column = QVBoxLayout(window)
    FocusRing(window, look)
    for name in ("&First", "&Second"):
        column.addWidget(_button(window, look, name, top=0))
    prose = Prose()
    prose.setText(SENTENCE * 3)
    column.addWidget(prose)
    _show(window)

    assert layout_faults(window) + sight_faults(window) + focus_faults(window) == []


def test_a_focus_without_a_ring_is_found(window: QWidget, look: Look) -> None:
    _button(window, look, "first", top=20)
    _show(window)

    assert focus_faults(window) == ["unseen_focus: focus on Button first is not seen"]


def test_what_the_tab_key_does_not_come_to_is_found(window: QWidget, look: Look) -> None:
    FocusRing(window, look)
    _button(window, look, "first", top=20).setFocus()
    trap = QPlainTextEdit(window)
    trap.setObjectName("trap")
    trap.setGeometry(20, 90, 300, 60)
    _button(window, look, "last", top=180)
    _show(window)

    assert "unseen_focus: Tab does not come to Button last" in focus_faults(window)


def test_what_is_switched_off_may_be_pale(window: QWidget, look: Look) -> None:
    _label(window).setStyleSheet("color: #9A9A9A")
    window.setEnabled(False)
    _show(window)

    assert sight_faults(window) == []


def test_all_that_is_painted_is_heard_with_its_colour_and_place(window: QWidget, look: Look) -> None:
    def draw(painter: QPainter) -> None:
        painter.translate(100, 0)
        painter.setPen(QColor("#123456"))
        painter.setOpacity(0.5)
        painter.drawText(10, 30, "word")

    _Drawing(window, draw)
    _label(window, "another", top=120)
    _show(window)

    texts = {thing.words: thing for thing in painted(window) if thing.mark is Mark.TEXT}

    assert set(texts) == {"word", "another"}
    assert texts["word"].color == QColor("#123456")
    assert texts["word"].opacity == 0.5
    assert texts["word"].box.left() == pytest.approx(130, abs=3)
    assert texts["another"].box.center().y() == pytest.approx(140, abs=3)


def test_hidden_things_are_not_heard(window: QWidget, look: Look) -> None:
    _label(window)
    _label(window, "hidden", top=120).hide()
    _show(window)

    assert [thing.words for thing in painted(window)] == [SENTENCE]
