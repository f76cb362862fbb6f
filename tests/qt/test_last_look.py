"""The sheet before sending: it comes only when there is something to say, and the keyboard drives it."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from tests.helpers.mail_values import address, somebody
from tests.helpers.typing_hands import button
from wizard.gui.look import Look
from wizard.gui.mail.compose_window import ComposeWindow
from wizard.gui.mail.last_look_dialog import LastLookDialog
from wizard.mail.sending.cautions import (
    Caution,
    Doubt,
    DoubtfulAddress,
    FileForgotten,
    GroupAnswer,
    ManyVisible,
    NoSubject,
    Scope,
    TooLarge,
    code_of,
)
from wizard.mail.store.drafts import KeptDraft, Letter
from wizard.mail.writing.compose import Draft
from wizard.mail.writing.recipients import Recipient

OWN = address()
FIVE = tuple(somebody(f"{name}@example.net") for name in ("ichi", "niimi", "sanada", "shimizu", "goto"))
GROUP = GroupAnswer(
    group="尾張シニアクラブ",
    writers=(somebody("hanako@example.jp", "花子"),),
    post=somebody("club@example.org", "尾張シニアクラブ"),
    received=frozenset({"club@example.org"}),
    members=32,
    scope=Scope.WRITER,
)
SLIP = DoubtfulAddress(
    address=address("hanako@gmial.com"), doubt=Doubt.MISSPELLED, meant=somebody("hanako@gmail.com")
)
TRICK = DoubtfulAddress(address=address("hanako@gm\u0430il.com"), doubt=Doubt.LOOKS_ALIKE)
FILE = FileForgotten(words="添付します")
LARGE = TooLarge(size_bytes=26_000_000, limit_bytes=10_000_000, is_common=False)
EVERY: tuple[Caution, ...] = (
    *(GROUP, ManyVisible(people=FIVE, own=OWN), SLIP, TRICK, NoSubject(), FILE, LARGE),
)

Open = Callable[..., ComposeWindow]


@pytest.fixture
def sent() -> list[Draft]:
    """The drafts that were to be sent."""
    return []


@pytest.fixture
def write(look: Look, qtbot: QtBot, sent: list[Draft]) -> Open:
    """Writes a letter and presses the button; the engine then sees these cautions."""
    desk = QWidget()
    qtbot.addWidget(desk)

    def writer(*cautions: Caution, letter: Letter | None = None) -> ComposeWindow:
        begun = letter or Letter(to="hanako@example.jp", subject="Trip", body="Hello")
        window = ComposeWindow(desk, look, KeptDraft(key="k", letter=begun), is_new=False)
        window.show()
        window.send_wanted.connect(sent.append)
        window.send.click()
        window.show_cautions(cautions)
        return window

    return writer


def sheet_of(window: ComposeWindow) -> LastLookDialog:
    assert window.last_look is not None
    return window.last_look


def walk_to(dialog: QWidget, name: str) -> None:
    """Press Tab until the keyboard is there."""
    for _ in range(20):
        here = dialog.focusWidget()
        assert here is not None
        if here.objectName() == name:
            return
        QTest.keyClick(here, Qt.Key.Key_Tab)
    pytest.fail(f"the keyboard never comes to {name}")


def press_by_keyboard(dialog: QWidget, name: str) -> None:
    walk_to(dialog, name)
    here = dialog.focusWidget()
    assert here is not None
    QTest.keyClick(here, Qt.Key.Key_Space)


def texts_of(window: ComposeWindow) -> tuple[str, str, str]:
    return window.sheet.to.text(), window.sheet.cc.text(), window.sheet.bcc.text()


def wires(people: tuple[Recipient, ...]) -> list[str]:
    return [one.address.wire for one in people]


def test_without_anything_to_say_the_letter_leaves_at_once(write: Open, sent: list[Draft]) -> None:
    window = write()

    assert window.last_look is None
    assert len(sent) == 1
    assert window.is_sending


def test_an_answer_that_comes_twice_sends_nothing_twice(write: Open, sent: list[Draft]) -> None:
    window = write(NoSubject())

    window.show_cautions(())

    assert sent == []
    assert window.last_look is not None


def test_an_answer_to_nothing_sends_nothing(write: Open, sent: list[Draft]) -> None:
    window = write(NoSubject())
    sheet_of(window).reject()

    window.show_cautions(())

    assert sent == []


@pytest.mark.parametrize("caution", EVERY, ids=code_of)
def test_enter_never_sends_and_esc_goes_back_to_the_letter(
    caution: Caution, write: Open, sent: list[Draft], qtbot: QtBot
) -> None:
    window = write(caution)
    dialog = sheet_of(window)
    qtbot.waitExposed(dialog)
    for _ in range(8):
        here = dialog.focusWidget()
        assert here is not None
        QTest.keyClick(here, Qt.Key.Key_Return)
        QTest.keyClick(here, Qt.Key.Key_Tab)
    was_open = window.last_look is dialog

    QTest.keyClick(dialog, Qt.Key.Key_Escape)

    assert was_open
    assert sent == []
    assert window.last_look is None
    assert not window.is_sending
    assert window.sheet.isEnabled()
    assert window.focusWidget() is window.sheet.body
    assert texts_of(window) == ("hanako@example.jp", "", "")


def test_nothing_is_chosen_beforehand_about_a_group(write: Open) -> None:
    dialog = sheet_of(write(GROUP))

    assert dialog.focusWidget() is dialog.back
    assert not dialog.send.isVisible()
    assert not any(one.isDefault() or one.autoDefault() for one in dialog.findChildren(QPushButton))


@pytest.mark.parametrize(
    ("name", "to"), [("answer_writer", "hanako@example.jp"), ("answer_group", "club@example.org")]
)
def test_an_answer_goes_where_it_was_said(name: str, to: str, write: Open, sent: list[Draft]) -> None:
    window = write(GROUP)

    press_by_keyboard(sheet_of(window), name)

    assert [wires(draft.to) for draft in sent] == [[to]]
    assert to in window.sheet.to.text()


def test_the_buttons_name_the_writer_and_about_how_many_the_group_has(write: Open) -> None:
    dialog = sheet_of(write(GROUP))

    assert button(dialog, "answer_writer").text() == "書いた人だけ\uff08花子\uff09"
    assert button(dialog, "answer_group").text() == "会のみんな\uff0832人くらい\uff09"


def test_a_group_of_unknown_size_is_just_everyone(write: Open) -> None:
    dialog = sheet_of(write(replace(GROUP, members=None)))

    assert button(dialog, "answer_group").text() == "会のみんな"


def test_one_press_hides_the_addresses_and_shows_it(write: Open, sent: list[Draft]) -> None:
    many = Letter(to=", ".join(wires(FIVE[:3])), cc=", ".join(wires(FIVE[3:])), subject="Trip")
    window = write(ManyVisible(people=FIVE, own=OWN), letter=many)
    dialog = sheet_of(window)

    press_by_keyboard(dialog, "hide_addresses")
    said = dialog.parts[0].line.prose.text()
    press_by_keyboard(dialog, "last_look_send")

    assert "taro@example.org" in said
    (draft,) = sent
    assert (wires(draft.to), draft.cc, wires(draft.bcc)) == (["taro@example.org"], (), wires(FIVE))
    assert texts_of(window) == ("taro@example.org", "", ", ".join(wires(FIVE)))
    assert window.sheet.bcc.isVisible()


def test_a_second_press_takes_it_back(write: Open, sent: list[Draft]) -> None:
    many = Letter(to=", ".join(wires(FIVE)), subject="Trip")
    window = write(ManyVisible(people=FIVE, own=OWN), letter=many)
    dialog = sheet_of(window)

    press_by_keyboard(dialog, "hide_addresses")
    press_by_keyboard(dialog, "hide_addresses")
    press_by_keyboard(dialog, "last_look_send")

    assert wires(sent[0].to) == wires(FIVE)
    assert sent[0].bcc == ()


def test_an_address_is_put_right_by_a_press_and_never_without(write: Open, sent: list[Draft]) -> None:
    letter = Letter(to="花子 <hanako@gmial.com>", subject="Trip")
    press_by_keyboard(sheet_of(write(SLIP, letter=letter)), "last_look_send")
    corrected = write(SLIP, letter=letter)

    press_by_keyboard(sheet_of(corrected), "correct_0")
    press_by_keyboard(sheet_of(corrected), "last_look_send")

    assert [wires(draft.to) for draft in sent] == [["hanako@gmial.com"], ["hanako@gmail.com"]]
    assert sent[1].to[0].name == "花子"


def test_what_was_put_right_stays_when_one_goes_back(write: Open, sent: list[Draft]) -> None:
    window = write(SLIP, letter=Letter(to="hanako@gmial.com", subject="Trip"))
    kept: list[Letter] = []
    window.keep_wanted.connect(kept.append)

    press_by_keyboard(sheet_of(window), "correct_0")
    press_by_keyboard(sheet_of(window), "last_look_back")

    assert sent == []
    assert window.sheet.to.text() == "hanako@gmail.com"
    assert kept[-1].to == "hanako@gmail.com"


def test_an_address_after_correction_is_hidden_with_the_others(write: Open, sent: list[Draft]) -> None:
    people = (*FIVE, somebody("hanako@gmial.com"))
    letter = Letter(to=", ".join(wires(people)), subject="Trip")
    dialog = sheet_of(write(ManyVisible(people=people, own=OWN), SLIP, letter=letter))

    for name in ("hide_addresses", "correct_1", "last_look_send"):
        press_by_keyboard(dialog, name)

    assert wires(sent[0].bcc) == [*wires(FIVE), "hanako@gmail.com"]


def test_a_subject_is_written_on_the_sheet(write: Open, sent: list[Draft]) -> None:
    window = write(NoSubject(), letter=Letter(to="hanako@example.jp", body="Hello"))
    dialog = sheet_of(window)
    field = dialog.focusWidget()
    assert field is not None

    QTest.keyClicks(field, "Our trip")
    press_by_keyboard(dialog, "last_look_send")

    assert [draft.subject for draft in sent] == ["Our trip"]
    assert window.sheet.subject.text() == "Our trip"


def test_a_letter_may_leave_without_a_subject(write: Open, sent: list[Draft]) -> None:
    dialog = sheet_of(write(NoSubject(), letter=Letter(to="hanako@example.jp", body="Hello")))

    press_by_keyboard(dialog, "last_look_send")

    assert [draft.subject for draft in sent] == [""]


def test_a_forgotten_file_is_added_back_at_the_letter(write: Open, sent: list[Draft]) -> None:
    window = write(FILE)

    press_by_keyboard(sheet_of(window), "late_file")
    chooser = window.files.findChild(QFileDialog)

    assert chooser is not None
    assert chooser.isVisible()
    assert sent == []
    assert not window.is_sending
    chooser.reject()


def test_both_sizes_are_told(write: Open) -> None:
    dialog = sheet_of(write(LARGE))

    assert "26 MB" in dialog.parts[0].line.prose.text()
    assert "10 MB" in dialog.parts[0].line.prose.text()


def test_everything_stands_on_one_sheet_and_the_group_comes_last_since_it_sends(
    write: Open, sent: list[Draft]
) -> None:
    dialog = sheet_of(write(*EVERY))

    names = [type(part).__name__ for part in dialog.parts]
    assert names == ["ChangePart", "ChangePart", "Part", "SubjectPart", "FilePart", "Part", "ScopePart"]
    press_by_keyboard(dialog, "answer_group")
    assert wires(sent[0].to) == ["club@example.org"]


def test_a_screen_reader_hears_everything_when_the_sheet_opens(
    write: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[str] = []

    def hear(event: QAccessibleEvent) -> None:
        if event.type() == QAccessible.Event.Announcement:
            heard.append(event.message())  # type: ignore[attr-defined]

    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)

    dialog = sheet_of(write(NoSubject(), FILE))

    assert any("件名がありません" in text and "添付します" in text for text in heard)
    assert dialog.accessibleDescription() in heard


def test_a_sheet_that_has_room_does_not_scroll(write: Open) -> None:
    """However long its sentences are: where they break, the bar has its place already."""
    scrolls = []
    for length in range(24, 40, 2):
        dialog = sheet_of(write(FileForgotten(words="あ" * length)))
        scroll = dialog.findChild(QScrollArea)
        assert scroll is not None
        scrolls.append(scroll.verticalScrollBar().maximum())
        dialog.reject()

    assert scrolls == [0] * len(scrolls)


def test_the_keyboard_scrolls_to_sentences_that_have_no_button(write: Open, look: Look) -> None:
    look.set_zoom(2.0)
    dialog = sheet_of(write(*EVERY[1:]))
    scroll = dialog.findChild(QScrollArea)
    assert scroll is not None
    bar = scroll.verticalScrollBar()

    for _ in range(20):
        QTest.keyClick(dialog.back, Qt.Key.Key_PageDown)
    down = bar.value()
    QTest.keyClick(dialog.back, Qt.Key.Key_PageUp)

    assert down == bar.maximum() > 0
    assert bar.value() < down


def test_several_things_are_counted_since_not_all_may_be_seen_at_once(write: Open) -> None:
    assert "6" in sheet_of(write(*EVERY[1:])).windowTitle()
    assert "1" not in sheet_of(write(NoSubject())).windowTitle()


def test_a_very_long_address_does_not_widen_the_sheet(write: Open) -> None:
    long = f"{'a' * 60}@{'b' * 60}.example.jp"
    slip = replace(SLIP, meant=somebody(long))

    dialog = sheet_of(write(slip))

    assert dialog.width() <= dialog.screen().availableSize().width()
    assert long in button(dialog, "correct_0").accessibleName()
    assert "…" in button(dialog, "correct_0").text()
