"""Writing a letter: nothing that was written is lost, and nothing leaves by mistake or twice."""

from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.helpers.typing_hands import button
from wizard.gui.look import Look
from wizard.gui.mail.compose_window import ComposeWindow
from wizard.mail.sending.send import SendReport, SendStatus
from wizard.mail.store.drafts import KeptDraft, Letter, LetterFile
from wizard.mail.writing.compose import Draft
from wizard.model.problem import Problem, ProblemCode

PICTURE = LetterFile(id=7, name="旅行.jpg", content_type="image/jpeg", size=2_000)

Open = Callable[..., ComposeWindow]


@pytest.fixture
def open_compose(look: Look, qtbot: QtBot) -> Open:
    """Opens a letter, a new one unless it says otherwise."""
    desk = QWidget()
    qtbot.addWidget(desk)

    def opener(draft: KeptDraft | None = None, *, is_new: bool = True) -> ComposeWindow:
        window = ComposeWindow(desk, look, draft or KeptDraft(key="k", letter=Letter()), is_new=is_new)
        window.look_wanted.connect(partial(see_nothing, window))
        window.show()
        return window

    return opener


def see_nothing(window: ComposeWindow, _draft: Draft) -> None:
    """What the engine answers about most letters."""
    window.show_cautions(())


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


def kept(window: ComposeWindow) -> list[Letter]:
    letters: list[Letter] = []
    window.keep_wanted.connect(letters.append)
    return letters


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


def test_a_letter_is_looked_at_after_it_was_kept_and_before_it_leaves(open_compose: Open) -> None:
    window = open_compose()
    order: list[object] = []
    for wanted in (window.keep_wanted, window.look_wanted, window.send_wanted):
        wanted.connect(order.append)
    write(window)

    window.send.click()

    assert [type(one) for one in order] == [Letter, Draft, Draft]
    assert order[1] is order[2]


def test_full_width_letters_in_an_address_are_put_right_openly(open_compose: Open) -> None:
    window = open_compose()

    window.sheet.to.set_text("\uff54\uff41\uff52\uff4f\uff20example.jp")
    window.sheet.to.edit.editingFinished.emit()

    assert window.sheet.to.hints == ("「taro@example.jp」と読みました",)


@pytest.mark.parametrize("status", [SendStatus.SENT, SendStatus.QUEUED, SendStatus.UNKNOWN])
def test_a_letter_that_is_out_of_our_hands_closes_its_window(
    status: SendStatus, open_compose: Open, qtbot: QtBot
) -> None:
    window = open_compose()
    letters = kept(window)
    write(window)
    window.send.click()

    with qtbot.waitSignal(window.closed, timeout=1000):
        window.show_report(report(status))

    assert len(letters) == 1


def test_a_letter_that_was_refused_stays_with_the_reason_and_can_be_mended(open_compose: Open) -> None:
    window = open_compose()
    write(window)
    window.send.click()
    while_sending = window.sheet.isEnabled() or window.files.isEnabled()

    window.show_report(report(SendStatus.REFUSED, Problem(code=ProblemCode.MESSAGE_REFUSED)))

    assert not while_sending
    assert window.isVisible()
    assert window.card.isVisible()
    assert window.sheet.body.toPlainText() == "Hello"
    assert window.sheet.isEnabled()
    assert window.files.isEnabled()


def test_closing_an_untouched_letter_asks_nothing(open_compose: Open, qtbot: QtBot) -> None:
    window = open_compose()

    with qtbot.waitSignal(window.closed, timeout=1000):
        window.close_button.click()

    assert window.discard.dialog is None


def test_closing_keeps_a_begun_letter_for_the_next_time(open_compose: Open, qtbot: QtBot) -> None:
    window = open_compose()
    letters = kept(window)
    write(window)
    window.close_button.click()
    asked = window.discard.dialog
    assert asked is not None

    with qtbot.waitSignal(window.closed, timeout=1000):
        asked.no.click()

    assert (letters[-1].to, letters[-1].body) == ("hanako@example.jp", "Hello")


def test_a_letter_that_was_begun_before_says_so(open_compose: Open) -> None:
    draft = KeptDraft(key="k", letter=Letter(subject="旅行"), files=(PICTURE,))

    window = open_compose(draft, is_new=False)

    assert window.again.isVisible()
    assert window.sheet.subject.text() == "旅行"
    assert window.files.files == (PICTURE,)


def test_a_letter_is_thrown_away_only_on_purpose(open_compose: Open, qtbot: QtBot) -> None:
    window = open_compose()
    write(window)
    window.close_button.click()
    asked = window.discard.dialog
    assert asked is not None

    with qtbot.waitSignals([window.drop_wanted, window.closed], timeout=1000):
        asked.yes.click()


def test_rel_19_a_begun_letter_is_kept_within_seconds_even_while_typing_goes_on(
    open_compose: Open, qtbot: QtBot
) -> None:
    window = open_compose()
    letters = kept(window)
    stroke = QTimer(window)
    stroke.timeout.connect(partial(QTest.keyClick, window.sheet.body, "x"))
    stroke.start(100)

    qtbot.waitUntil(lambda: bool(letters), timeout=5000)

    stroke.stop()
    assert letters[0].body.startswith("x")


def test_a_letter_that_could_not_be_kept_says_so(open_compose: Open) -> None:
    window = open_compose()

    window.show_kept(Problem(code=ProblemCode.DISK_FULL))

    assert window.card.isVisible()


def test_a_file_is_wanted_after_the_words_were_kept(open_compose: Open) -> None:
    window = open_compose()
    order: list[object] = []
    window.keep_wanted.connect(order.append)
    window.file_wanted.connect(order.append)
    write(window)

    window.files.add_wanted.emit("/home/taro/a.jpg")

    assert [type(one) for one in order] == [Letter, str]


def test_files_are_shown_with_their_size_and_can_be_taken_away(open_compose: Open) -> None:
    window = open_compose()
    gone: list[int] = []
    window.file_unwanted.connect(gone.append)
    window.show_files((PICTURE,), None)

    taken = button(window, "remove_file_0")
    taken.click()

    assert "旅行.jpg" in taken.text()
    assert gone == [7]


def test_a_file_that_does_not_fit_is_told_under_the_files(open_compose: Open) -> None:
    window = open_compose()

    window.show_files((), Problem(code=ProblemCode.FILES_TOO_LARGE, facts=("旅行.jpg",)))

    assert window.files.hints == ("ファイルの合計が大きすぎて、「旅行.jpg」は入りません。",)


@pytest.mark.parametrize(("files", "asks"), [((), False), ((PICTURE,), True)])
def test_an_untouched_answer_is_worth_keeping_only_with_a_file(
    files: tuple[LetterFile, ...], open_compose: Open, *, asks: bool
) -> None:
    window = open_compose(KeptDraft(key="k", letter=Letter(to="hanako@example.jp", body="> x")))
    window.show_files(files, None)

    window.close_button.click()

    assert (window.discard.dialog is not None) is asks


def test_a_letter_is_not_closed_while_it_is_being_sent(open_compose: Open) -> None:
    window = open_compose()
    write(window)
    window.send.click()

    QTest.keyClick(window, Qt.Key.Key_Escape)

    assert window.isVisible()
    assert window.discard.dialog is None
