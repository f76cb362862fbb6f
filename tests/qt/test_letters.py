"""Letters in the mail window: begun, found again, answered to everyone, passed on, and on their way."""

import pytest
from pytestqt.qtbot import QtBot

from tests.helpers.fake_engine import FakeEngine
from tests.helpers.mail_scenes import fill, opened, outgoing, raw_mail
from tests.helpers.mail_values import NOW
from tests.helpers.scenes import ACCOUNT_ID
from tests.helpers.typing_hands import button
from wizard.gui.look import Look
from wizard.gui.mail.mail_window import MailWindow
from wizard.mail.sending.send import SendReport, SendStatus
from wizard.mail.store.drafts import KeptDraft, Letter, LetterFile
from wizard.mail.store.outgoing import OutgoingState
from wizard.model.problem import Problem, ProblemCode
from wizard.runtime.desk import DeskProblem, Request, SendMail
from wizard.runtime.desk_writing import (
    Decide,
    Decided,
    Decision,
    DraftsListed,
    EncloseFile,
    FilesKept,
    FlushOutbox,
    KeepDraft,
    LetterBegun,
    ListDrafts,
    LookedBeforeSending,
    OutboxFlushed,
    PassOn,
)

DRAFT = KeptDraft(key="old", letter=Letter(to="hanako@example.jp", subject="旅行"), kept_at=NOW)


@pytest.fixture
def window(look: Look, engine: FakeEngine, qtbot: QtBot) -> MailWindow:
    window = MailWindow(look, engine, ACCOUNT_ID)
    qtbot.addWidget(window)
    window.resize(1180, 740)
    window.show()
    qtbot.waitExposed(window)
    fill(window, "ja")
    window.column.table.selectRow(0)
    return window


def asked(engine: FakeEngine, kind: type) -> list[Request]:
    return [request for request in engine.requests if isinstance(request, kind)]


def test_without_a_begun_letter_a_blank_one_opens_at_once(window: MailWindow) -> None:
    window.toolbar.write.click()

    assert window.answers.window is not None
    assert window.answers.chooser is None


def test_begun_letters_are_offered_and_gone_on_with_under_their_key(
    window: MailWindow, engine: FakeEngine
) -> None:
    window.take(DraftsListed(account_id=ACCOUNT_ID, drafts=(DRAFT,)))
    window.toolbar.write.click()
    chooser = window.answers.chooser
    assert chooser is not None
    offered = button(chooser, "draft_0").accessibleName()

    button(chooser, "draft_0").click()
    compose = window.answers.window
    assert compose is not None
    compose.sheet.subject.set_text("旅行のこと")
    compose.send.click()
    window.take(LookedBeforeSending(account_id=ACCOUNT_ID, key="another", cautions=()))
    too_early = asked(engine, SendMail)
    window.take(LookedBeforeSending(account_id=ACCOUNT_ID, key="old", cautions=()))

    assert "旅行" in offered
    assert "hanako@example.jp" in offered
    assert too_early == []
    (keep,), (send,) = asked(engine, KeepDraft), asked(engine, SendMail)
    assert isinstance(keep, KeepDraft)
    assert isinstance(send, SendMail)
    assert (keep.key, keep.letter.subject, send.key, send.draft.subject) == (
        *("old", "旅行のこと", "old", "旅行のこと"),
    )
    assert engine.requests.index(keep) < engine.requests.index(send)


def test_a_new_letter_beside_begun_ones_has_a_key_of_its_own(window: MailWindow, engine: FakeEngine) -> None:
    window.take(DraftsListed(account_id=ACCOUNT_ID, drafts=(DRAFT,)))
    window.toolbar.write.click()
    chooser = window.answers.chooser
    assert chooser is not None

    chooser.new.click()
    compose = window.answers.window
    assert compose is not None
    compose.files.add_wanted.emit("/home/taro/a.jpg")

    (wanted,) = asked(engine, EncloseFile)
    assert isinstance(wanted, EncloseFile)
    assert wanted.key != "old"


def test_an_answer_that_was_begun_is_gone_on_with(window: MailWindow, engine: FakeEngine) -> None:
    window.take(opened(raw_mail()))
    window.toolbar.reply.click()
    first = window.answers.window
    assert first is not None
    first.sheet.body.insertPlainText("Dear Hanako")
    first.reject()
    assert first.discard.dialog is not None
    first.discard.dialog.no.click()
    keep = asked(engine, KeepDraft)[-1]
    assert isinstance(keep, KeepDraft)
    window.take(
        DraftsListed(
            account_id=ACCOUNT_ID,
            drafts=(KeptDraft(key=keep.key, letter=keep.letter, origin=keep.origin, kept_at=NOW),),
        )
    )

    window.toolbar.reply.click()

    again = window.answers.window
    assert again is not None
    assert again.sheet.body.toPlainText().startswith("Dear Hanako")
    assert asked(engine, ListDrafts) != []


def test_files_belong_to_the_letter_that_is_open(window: MailWindow) -> None:
    file = LetterFile(id=1, name="a.jpg", content_type="image/jpeg", size=2)
    window.take(DraftsListed(account_id=ACCOUNT_ID, drafts=(DRAFT,)))
    window.toolbar.write.click()
    chooser = window.answers.chooser
    assert chooser is not None
    button(chooser, "draft_0").click()
    compose = window.answers.window
    assert compose is not None

    window.take(FilesKept(account_id=ACCOUNT_ID, key="another", files=(file,)))
    of_another = compose.files.files
    window.take(FilesKept(account_id=ACCOUNT_ID, key="old", files=(file,)))

    assert (of_another, compose.files.files) == ((), (file,))


def test_an_answer_to_everyone_is_offered_only_when_there_are_others(window: MailWindow) -> None:
    window.take(opened(raw_mail()))
    alone = window.toolbar.reply_all.isVisible()
    several = raw_mail().replace(
        b"To: taro@example.ne.jp", b"To: taro@example.ne.jp, jiro@example.com\r\nCc: saburo@example.com"
    )

    window.take(opened(several))
    shown = window.toolbar.reply_all.text()
    window.toolbar.reply_all.click()

    compose = window.answers.window
    assert compose is not None
    assert not alone
    assert "3" in shown
    assert "hanako@example.jp" in compose.sheet.to.text()
    assert compose.sheet.cc.isVisible()
    assert "jiro@example.com" in compose.sheet.cc.text()
    assert "saburo@example.com" in compose.sheet.cc.text()
    assert "taro@" not in compose.sheet.cc.text() + compose.sheet.to.text()


def test_a_letter_is_passed_on_with_its_files_from_the_store(window: MailWindow, engine: FakeEngine) -> None:
    window.take(opened(raw_mail()))
    window.toolbar.pass_on.click()
    (wanted,) = asked(engine, PassOn)
    assert isinstance(wanted, PassOn)
    file = LetterFile(id=1, name="a.jpg", content_type="image/jpeg", size=2)
    draft = KeptDraft(key=wanted.key, letter=Letter(subject="Fwd: x"), files=(file,), origin=wanted.origin)

    window.take(LetterBegun(account_id=ACCOUNT_ID, draft=draft))

    compose = window.answers.window
    assert compose is not None
    assert wanted.row_id == 1
    assert (compose.sheet.subject.text(), compose.files.files) == ("Fwd: x", (file,))
    assert not compose.again.isVisible()


@pytest.mark.parametrize(
    ("state", "choices"),
    [
        (OutgoingState.WAITING, ["change", "give_up"]),
        (OutgoingState.REFUSED, ["change", "again", "give_up"]),
        (OutgoingState.UNKNOWN, ["was_sent", "again", "give_up"]),
        (OutgoingState.SENT, ["again", "give_up"]),
        (OutgoingState.ENDING, []),
    ],
)
def test_a_letter_of_the_outbox_says_how_far_it_came_and_what_can_be_done(
    state: OutgoingState, choices: list[str], window: MailWindow
) -> None:
    window.take(opened(raw_mail(), outgoing=outgoing(state)))

    card = window.pane.outgoing
    assert card.isVisible()
    assert card.sentence.prose.text()
    shown = [one.objectName().removeprefix("outgoing_") for one in card.buttons.values() if one.isVisible()]
    assert shown == choices


def test_another_letter_has_no_such_card(window: MailWindow) -> None:
    window.take(opened(raw_mail(), outgoing=outgoing(OutgoingState.WAITING)))

    window.take(opened(raw_mail()))

    assert not window.pane.outgoing.isVisible()


def test_a_decision_is_carried_out_and_the_letter_sent_again_at_once(
    window: MailWindow, engine: FakeEngine
) -> None:
    window.take(opened(raw_mail(), outgoing=outgoing(OutgoingState.UNKNOWN)))
    before = len(asked(engine, FlushOutbox))

    window.pane.outgoing.buttons[Decision.SEND_AGAIN].click()
    decide = engine.requests[-1]
    window.take(Decided(account_id=ACCOUNT_ID, row_id=1, decision=Decision.SEND_AGAIN, done=True))

    assert decide == Decide(account_id=ACCOUNT_ID, row_id=1, decision=Decision.SEND_AGAIN)
    assert len(asked(engine, FlushOutbox)) == before + 1
    assert window.pane.message is None


def test_a_fetch_that_went_well_is_the_chance_for_what_waits(engine: FakeEngine, window: MailWindow) -> None:
    assert asked(engine, FlushOutbox) == [FlushOutbox(account_id=ACCOUNT_ID)]
    assert window.outbox is not None


def flushed(*reports: SendReport) -> OutboxFlushed:
    return OutboxFlushed(account_id=ACCOUNT_ID, reports=reports)


def report(status: SendStatus, *codes: ProblemCode) -> SendReport:
    problems = tuple(Problem(code=code, facts=("x", "y")) for code in codes)
    return SendReport(status=status, message_id="<1@example.jp>", row_id=1, problems=problems)


def test_a_letter_that_waited_and_was_sent_is_told(window: MailWindow) -> None:
    window.take(flushed(report(SendStatus.SENT)))

    assert window.column.state.prose.text() == "待っていたメールを 1 通送りました。"
    assert not window.column.card.isVisible()


def test_a_letter_that_waits_on_is_not_told_every_minute_but_its_end_is(window: MailWindow) -> None:
    window.take(flushed(report(SendStatus.QUEUED, ProblemCode.TRY_LATER)))
    while_waiting = window.column.card.isVisible()

    window.take(flushed(report(SendStatus.REFUSED, ProblemCode.GAVE_UP_SENDING)))

    assert not while_waiting
    assert window.column.card.isVisible()


def test_a_store_that_fails_lets_the_letter_be_written_on(window: MailWindow) -> None:
    window.toolbar.write.click()
    compose = window.answers.window
    assert compose is not None
    compose.sheet.to.set_text("hanako@example.jp")
    compose.sheet.subject.set_text("x")
    compose.send.click()

    window.take(DeskProblem(account_id=ACCOUNT_ID, problem=Problem(code=ProblemCode.DISK_FULL)))

    assert not compose.is_sending
    assert compose.sheet.isEnabled()
