"""Writing a letter: nothing that was written is lost, and nothing leaves by mistake or twice."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.helpers.typing_hands import button
from wizard.gui.look import Look
from wizard.gui.mail.compose_window import ComposeWindow
from wizard.gui.mail.kept_letter import KeptLetter, Letter
from wizard.mail.compose import Draft
from wizard.mail.send import SendReport, SendStatus
from wizard.model.problem import Problem, ProblemCode

ACCOUNT = "taro-example.ne.jp"

Open = Callable[[], ComposeWindow]


@pytest.fixture
def open_compose(look: Look, qtbot: QtBot, tmp_path: Path) -> Open:
    """Opens the letter of this test, as often as it is wanted."""
    desk = QWidget()
    qtbot.addWidget(desk)

    def opener() -> ComposeWindow:
        window = ComposeWindow(desk, look, KeptLetter(tmp_path, ACCOUNT), Letter())
        window.show()
        return window

    return opener


def write(
    window: ComposeWindow, *, to: str = "hanako@example.jp", subject: str = "Trip", body: str = "Hello"
) -> None:
    QTest.keyClicks(window.sheet.to.edit, to)
    QTest.keyClicks(window.sheet.subject.edit, subject)
    QTest.keyClicks(window.sheet.body, body)


def sent(window: ComposeWindow) -> list[Draft]:
    drafts: list[Draft] = []
    window.send_wanted.connect(drafts.append)
    return drafts


def report(status: SendStatus, *problems: Problem) -> SendReport:
    return SendReport(status=status, message_id="<1@example.jp>", row_id=1, problems=problems)


def test_a_letter_is_sent_as_it_was_written(open_compose: Open) -> None:
    window = open_compose()
    drafts = sent(window)
    write(window)

    window.send.click()

    (draft,) = drafts
    assert [person.address.wire for person in draft.to] == ["hanako@example.jp"]
    assert (draft.subject, draft.body) == ("Trip", "Hello")


def test_a_second_press_does_not_send_it_twice(open_compose: Open) -> None:
    window = open_compose()
    drafts = sent(window)
    write(window)

    window.send.click()
    window.send.click()

    assert len(drafts) == 1


def test_enter_in_a_field_does_not_send(open_compose: Open) -> None:
    window = open_compose()
    drafts = sent(window)
    write(window)

    QTest.keyClick(window.sheet.subject.edit, Qt.Key.Key_Return)

    assert drafts == []


def test_without_an_address_it_is_asked_for_under_the_field(open_compose: Open) -> None:
    window = open_compose()
    drafts = sent(window)
    write(window, to="")

    window.send.click()

    assert drafts == []
    assert window.sheet.to.hints == ("あて先のメールアドレスを入れてください。",)
    assert window.focusWidget() is window.sheet.to.edit


def test_a_wrong_address_is_named_under_its_field(open_compose: Open) -> None:
    window = open_compose()
    drafts = sent(window)
    write(window)
    window.sheet.copies.button.click()
    QTest.keyClicks(window.sheet.cc.edit, "nobody")

    window.send.click()

    assert drafts == []
    assert window.sheet.to.hints == ()
    assert window.sheet.cc.hints == ("「nobody」はメールアドレスではありません。",)


def test_full_width_signs_between_addresses_are_understood(open_compose: Open) -> None:
    window = open_compose()
    drafts = sent(window)
    write(window, to="")
    window.sheet.to.set_text("hanako@example.jp、jiro＠example.com")  # noqa: RUF001

    window.send.click()

    assert [person.address.wire for person in drafts[0].to] == ["hanako@example.jp", "jiro@example.com"]


def test_a_letter_without_a_subject_is_sent_after_a_yes(open_compose: Open) -> None:
    window = open_compose()
    drafts = sent(window)
    write(window, subject="")

    window.send.click()
    asked = window.no_subject.dialog
    before = list(drafts)
    assert asked is not None
    asked.yes.click()

    assert before == []
    assert len(drafts) == 1


def test_a_letter_that_was_sent_is_not_kept(open_compose: Open, qtbot: QtBot) -> None:
    window = open_compose()
    write(window)
    window.send.click()

    with qtbot.waitSignal(window.closed, timeout=1000):
        window.show_report(report(SendStatus.SENT))

    assert open_compose().sheet.subject.text() == ""


@pytest.mark.parametrize("status", [SendStatus.REFUSED, SendStatus.UNKNOWN])
def test_a_letter_that_was_not_sent_stays_with_the_reason(status: SendStatus, open_compose: Open) -> None:
    window = open_compose()
    write(window)
    window.send.click()
    code = ProblemCode.MESSAGE_REFUSED if status is SendStatus.REFUSED else ProblemCode.SEND_UNKNOWN

    window.show_report(report(status, Problem(code=code)))

    assert window.isVisible()
    assert window.card.isVisible()
    assert window.sheet.body.toPlainText() == "Hello"
    assert window.sheet.isEnabled()
    assert open_compose().sheet.body.toPlainText() == "Hello"


def test_closing_an_untouched_letter_asks_nothing(open_compose: Open, qtbot: QtBot) -> None:
    window = open_compose()

    with qtbot.waitSignal(window.closed, timeout=1000):
        window.close_button.click()

    assert window.discard.dialog is None


def test_closing_keeps_a_begun_letter_for_the_next_time(open_compose: Open, qtbot: QtBot) -> None:
    window = open_compose()
    write(window)
    window.close_button.click()
    asked = window.discard.dialog
    assert asked is not None

    with qtbot.waitSignal(window.closed, timeout=1000):
        asked.no.click()
    again = open_compose()

    assert again.sheet.to.text() == "hanako@example.jp"
    assert again.sheet.body.toPlainText() == "Hello"
    assert again.again.isVisible()


def test_a_letter_is_thrown_away_only_on_purpose(open_compose: Open, qtbot: QtBot) -> None:
    window = open_compose()
    write(window)
    window.close_button.click()
    asked = window.discard.dialog
    assert asked is not None

    with qtbot.waitSignal(window.closed, timeout=1000):
        asked.yes.click()

    assert open_compose().sheet.body.toPlainText() == ""


def test_a_begun_letter_is_on_the_disk_before_anyone_closes_the_window(
    open_compose: Open, qtbot: QtBot, tmp_path: Path
) -> None:
    write(open_compose())

    qtbot.waitUntil(lambda: KeptLetter(tmp_path, ACCOUNT).load() is not None, timeout=4000)

    kept = KeptLetter(tmp_path, ACCOUNT).load()
    assert kept is not None
    assert kept.body == "Hello"


def test_begin_anew_forgets_the_kept_letter(open_compose: Open, tmp_path: Path) -> None:
    KeptLetter(tmp_path, ACCOUNT).keep(Letter(subject="old"))
    window = open_compose()

    window.anew.click()

    assert window.sheet.subject.text() == ""
    assert KeptLetter(tmp_path, ACCOUNT).load() is None


def test_files_are_sent_along_and_can_be_taken_away(open_compose: Open, tmp_path: Path) -> None:
    picture, text = tmp_path / "旅行.jpg", tmp_path / "list.txt"
    picture.write_bytes(b"\xff\xd8")
    text.write_text("x", encoding="utf-8")
    window = open_compose()
    drafts = sent(window)
    write(window)
    window.files.set_paths((str(picture), str(text)))

    button(window, "remove_file_1").click()
    window.send.click()

    (file,) = drafts[0].attachments
    assert (file.name, file.content_type, file.data) == ("旅行.jpg", "image/jpeg", b"\xff\xd8")


def test_a_file_that_is_gone_is_told_and_nothing_is_sent(open_compose: Open, tmp_path: Path) -> None:
    window = open_compose()
    drafts = sent(window)
    write(window)
    window.files.set_paths((str(tmp_path / "gone.txt"),))

    window.send.click()

    assert drafts == []
    assert not window.is_sending


def test_a_letter_is_not_closed_while_it_is_being_sent(open_compose: Open) -> None:
    window = open_compose()
    write(window)
    window.send.click()

    QTest.keyClick(window, Qt.Key.Key_Escape)

    assert window.isVisible()
    assert window.discard.dialog is None
