"""A hidden password: what Qt has of it are dots, whatever is done to it, and the letters are right."""

import random

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from wizard.gui.widgets.password_edit import DOT, PasswordEdit

KEYS = Qt.Key
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
HANDS = (
    (KEYS.Key_Left, Qt.KeyboardModifier.NoModifier),
    (KEYS.Key_Right, Qt.KeyboardModifier.NoModifier),
    (KEYS.Key_Left, SHIFT),
    (KEYS.Key_Right, SHIFT),
    (KEYS.Key_Home, Qt.KeyboardModifier.NoModifier),
    (KEYS.Key_End, SHIFT),
    (KEYS.Key_Backspace, Qt.KeyboardModifier.NoModifier),
    (KEYS.Key_Delete, Qt.KeyboardModifier.NoModifier),
    (KEYS.Key_A, CONTROL),
)


@pytest.fixture
def edit(qtbot: QtBot) -> PasswordEdit:
    """The field, with the keyboard."""
    edit = PasswordEdit()
    qtbot.addWidget(edit)
    edit.show()
    edit.setFocus()
    return edit


def shown(edit: PasswordEdit) -> str:
    return QLineEdit.text(edit)


def test_qt_has_dots_and_the_field_has_the_letters(qtbot: QtBot, edit: PasswordEdit) -> None:
    qtbot.keyClicks(edit, "s3 cret")

    assert edit.text() == "s3 cret"
    assert shown(edit) == DOT * 7


def test_whoever_hears_of_a_letter_finds_it_in_the_text(qtbot: QtBot, edit: PasswordEdit) -> None:
    found: list[str] = []
    edit.textEdited.connect(lambda _text: found.append(edit.text()))

    qtbot.keyClicks(edit, "abc")
    qtbot.keyClick(edit, KEYS.Key_Backspace)

    assert found == ["a", "ab", "abc", "ab"]


@pytest.mark.parametrize("seed", range(12))
def test_any_hands_leave_the_letters_that_an_open_field_would_have(
    qtbot: QtBot, edit: PasswordEdit, seed: int
) -> None:
    hands = random.Random(seed)
    plain = QLineEdit()
    qtbot.addWidget(plain)
    plain.show()

    for number in range(60):
        if hands.random() < 0.55:
            letter = hands.choice("abcXYZ 019")
            for one in (edit, plain):
                qtbot.keyClicks(one, letter)
        else:
            key, modifier = hands.choice(HANDS)
            for one in (edit, plain):
                qtbot.keyClick(one, key, modifier)
        assert edit.text() == plain.text(), number
        assert edit.cursorPosition() == plain.cursorPosition()
        assert not shown(edit).strip(DOT)


def test_what_is_pasted_takes_the_place_of_what_is_selected(qtbot: QtBot, edit: PasswordEdit) -> None:
    qtbot.keyClicks(edit, "abcd")
    edit.setSelection(1, 2)
    QGuiApplication.clipboard().setText("-🗝-")

    qtbot.keyClick(edit, KEYS.Key_V, CONTROL)

    assert edit.text() == "a-🗝-d"
    assert shown(edit) == DOT * 5


def test_what_comes_by_another_way_is_hidden_too(qtbot: QtBot, edit: PasswordEdit) -> None:
    qtbot.keyClicks(edit, "ad")
    edit.setCursorPosition(1)

    QLineEdit.insert(edit, "bc")

    assert edit.text() == "abcd"
    assert shown(edit) == DOT * 4
    assert edit.cursorPosition() == 3


def test_an_input_method_hands_over_letters_that_qt_does_not_keep(qtbot: QtBot, edit: PasswordEdit) -> None:
    qtbot.keyClicks(edit, "a")
    event = QInputMethodEvent()
    event.setCommitString("ひみつ")

    QApplication.sendEvent(edit, event)

    assert edit.text() == "aひみつ"
    assert shown(edit) == DOT * 4


def test_letters_that_were_shown_and_changed_are_hidden_again_as_they_are(
    qtbot: QtBot, edit: PasswordEdit
) -> None:
    qtbot.keyClicks(edit, "abc")
    edit.show_characters(shown=True)
    assert shown(edit) == "abc"
    qtbot.keyClick(edit, KEYS.Key_Backspace)
    edit.show_characters(shown=False)
    qtbot.keyClicks(edit, "d")

    assert edit.text() == "abd"
    assert shown(edit) == DOT * 3


def test_undoing_empties_a_hidden_field(qtbot: QtBot, edit: PasswordEdit) -> None:
    qtbot.keyClicks(edit, "abc")
    qtbot.keyClick(edit, KEYS.Key_Z, CONTROL)

    assert edit.text() == shown(edit).replace(DOT, "?") == ""


def test_setting_and_clearing_keep_both_sides_equal(edit: PasswordEdit) -> None:
    edit.setText("abc")
    assert (edit.text(), shown(edit)) == ("abc", DOT * 3)

    edit.clear()
    assert (edit.text(), shown(edit)) == ("", "")
