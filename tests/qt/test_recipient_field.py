"""Names that are offered while an address is typed: taken on purpose, and never by accident."""

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from tests.helpers.mail_values import address
from wizard.gui.look import Look
from wizard.gui.mail.recipient_field import RecipientField
from wizard.mail.store.people import AddressBook, Club, Person
from wizard.mail.writing.recipients import parse_recipients

HANAKO = Person(id=1, address=address("hanako@example.jp"), name="山田花子", kana="やまだはなこ")
JIRO = Person(id=2, address=address("jiro@example.jp"), name="Yamato, Jiro")
CLUB = Club(id=1, name="山の会", kana="やまのかい", members=(HANAKO, JIRO))


@pytest.fixture
def field(look: Look, qtbot: QtBot) -> RecipientField:
    field = RecipientField(look, "to", key="T")
    field.set_book(AddressBook(people=(HANAKO, JIRO), clubs=(CLUB,)))
    qtbot.addWidget(field)
    field.show()
    qtbot.waitExposed(field)
    field.edit.setFocus()
    return field


def compose(edit: QLineEdit, preedit: str = "", commit: str = "") -> None:
    """What an input method sends while somebody writes kana."""
    event = QInputMethodEvent(preedit, [])
    event.setCommitString(commit)
    QCoreApplication.sendEvent(edit, event)


def shown(field: RecipientField) -> list[str]:
    rows = range(field.people.count())
    return [field.people.item(row).text() for row in rows] if field.people.isVisible() else []


def test_people_are_offered_with_reading_and_address(field: RecipientField) -> None:
    compose(field.edit, commit="やま")

    assert shown(field) == [
        "グループ「山の会」 2 人",
        "山田花子  やまだはなこ  hanako@example.jp",
    ]


def test_down_and_enter_take_a_name(field: RecipientField) -> None:
    QTest.keyClicks(field.edit, "jir")

    QTest.keyClick(field.edit, Qt.Key.Key_Down)
    QTest.keyClick(field.edit, Qt.Key.Key_Return)

    assert field.text() == '"Yamato, Jiro" <jiro@example.jp>, '
    assert shown(field) == []
    assert [one.address.wire for one in parse_recipients([field.text()]).found] == ["jiro@example.jp"]


def test_enter_alone_takes_nobody(field: RecipientField) -> None:
    QTest.keyClicks(field.edit, "jir")

    QTest.keyClick(field.edit, Qt.Key.Key_Return)

    assert field.text() == "jir"


def test_enter_in_the_middle_of_a_composition_takes_nobody(field: RecipientField) -> None:
    QTest.keyClicks(field.edit, "h")
    QTest.keyClick(field.edit, Qt.Key.Key_Down)
    compose(field.edit, preedit="はな")

    QTest.keyClick(field.edit, Qt.Key.Key_Return)
    compose(field.edit, commit="花")
    QTest.keyClick(field.edit, Qt.Key.Key_Return)

    assert field.text() == "h花"


def test_a_click_takes_a_whole_group(field: RecipientField) -> None:
    QTest.keyClicks(field.edit, "a@example.jp, ")
    compose(field.edit, commit="山の")

    row = field.people.visualItemRect(field.people.item(0)).center()
    QTest.mouseClick(field.people.viewport(), Qt.MouseButton.LeftButton, pos=row)

    found = parse_recipients([field.text()])
    assert found.problems == ()
    assert [one.address.wire for one in found.found] == [
        "a@example.jp",
        "hanako@example.jp",
        "jiro@example.jp",
    ]


def test_escape_and_leaving_the_field_close_the_names(field: RecipientField) -> None:
    QTest.keyClicks(field.edit, "h")
    QTest.keyClick(field.edit, Qt.Key.Key_Escape)
    after_escape = shown(field)
    QTest.keyClicks(field.edit, "a")
    offered = shown(field)
    field.edit.clearFocus()

    assert after_escape == []
    assert offered != []
    assert shown(field) == []


def test_without_a_book_nothing_is_offered(field: RecipientField) -> None:
    field.set_book(AddressBook())

    QTest.keyClicks(field.edit, "h")

    assert shown(field) == []
