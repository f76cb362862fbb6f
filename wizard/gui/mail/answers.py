"""Writing letters: a new one, one to somebody, answers, and letters passed on."""

import hashlib
from pathlib import Path
from uuid import uuid4

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from wizard.gui.look import Look
from wizard.gui.mail.compose_window import ComposeWindow
from wizard.gui.mail.drafts_dialog import DraftsDialog
from wizard.gui.texts import translate
from wizard.mail.reading.message import ReadMessage
from wizard.mail.sending.send import SendReport
from wizard.mail.store.drafts import KeptDraft, Letter
from wizard.mail.store.people import AddressBook
from wizard.mail.writing.compose import Draft
from wizard.mail.writing.reply import reply_all_draft, reply_draft, shown_recipients
from wizard.model.address import EmailAddress
from wizard.runtime.desk import Request, SendMail
from wizard.runtime.desk_writing import (
    DraftKept,
    DraftsListed,
    DropDraft,
    EncloseFile,
    FilesKept,
    KeepDraft,
    LetterBegun,
    ListDrafts,
    ListPeople,
    LookBeforeSending,
    LookedBeforeSending,
    PassOn,
    PeopleListed,
    TakeOutFile,
)
from wizard.wording.letters import attribution

LettersReply = DraftsListed | DraftKept | FilesKept | LetterBegun | PeopleListed | LookedBeforeSending


class Answers(QObject):
    """One letter is open at a time; asking for another shows the one that is open. Many may be begun.

    Signals:
        asked: something is wanted of the engine (Request).
        report_wanted: a problem of the open letter is to be shown to a person who helps (Problem).
    """

    asked = Signal(object)
    report_wanted = Signal(object)

    def __init__(self, parent: QWidget, look: Look, account_id: str) -> None:
        super().__init__(parent)
        self._parent = parent
        self._look = look
        self._account_id = account_id
        self._own: EmailAddress | None = None
        self._drafts: tuple[KeptDraft, ...] = ()
        self._book = AddressBook()
        self._draft = KeptDraft(key="", letter=Letter())
        self._begun_key: str | None = None
        self.window: ComposeWindow | None = None
        self.chooser: DraftsDialog | None = None

    def begin(self) -> None:
        """Learn which letters were begun, and whom one writes to."""
        self._ask(ListDrafts(account_id=self._account_id))
        self._ask(ListPeople(account_id=self._account_id))

    @property
    def is_writing(self) -> bool:
        """Whether a letter is open."""
        return self.window is not None

    def set_own(self, own: EmailAddress) -> None:
        """Whose letters these are; needed to answer to everyone but oneself."""
        self._own = own

    def take(self, reply: LettersReply) -> None:
        """Go on with what the engine answered."""
        match reply:
            case DraftsListed():
                self._drafts = reply.drafts
            case PeopleListed():
                self._book = reply.book
                if self.window is not None:
                    self.window.set_book(reply.book)
            case DraftKept() | FilesKept() | LookedBeforeSending():
                if self.window is not None and reply.key == self._draft.key:
                    self._take_for(self.window, reply)
            case LetterBegun():
                self._open(reply.draft, is_new=reply.draft.key == self._begun_key)

    def _take_for(self, window: ComposeWindow, reply: DraftKept | FilesKept | LookedBeforeSending) -> None:
        match reply:
            case DraftKept():
                window.show_kept(reply.problem)
            case FilesKept():
                window.show_files(reply.files, reply.problem)
            case LookedBeforeSending():
                window.show_cautions(reply.cautions)

    @Slot()
    def write_new(self) -> None:
        """Write a new letter, or go on with one that was begun."""
        if self.window is not None or not self._drafts:
            self._write_blank()
            return
        self.chooser = DraftsDialog(self._parent, self._look, self._drafts)
        self.chooser.chosen.connect(self._on_draft_chosen)
        self.chooser.new_wanted.connect(self._write_blank)
        self.chooser.open()

    @Slot(str)
    def write_to(self, address: str) -> None:
        """Write to an address that stood in a letter."""
        self._write(f"to {address}", Letter(to=address))

    def answer(self, message: ReadMessage) -> None:
        """Answer the writer of a letter; when a group got it, that is asked about before sending."""
        draft = reply_draft(message, own=self._own, attribution=_above(message))
        self._answer("writer", message, draft)

    def answer_everyone(self, message: ReadMessage) -> None:
        """Answer the writer and everybody else who got the letter."""
        if self._own is None:
            self.answer(message)
            return
        draft = reply_all_draft(message, own=self._own, attribution=_above(message))
        self._answer("everyone", message, draft)

    def pass_on(self, message: ReadMessage, row_id: int) -> None:
        """Pass a letter on with its files."""
        origin = _digest(f"on {message.message_id or message.subject}")
        begun = self._begun(origin)
        if self.window is not None or begun is not None:
            self._open(begun or self._draft, is_new=False)
            return
        self._begun_key = uuid4().hex
        self._ask(PassOn(account_id=self._account_id, row_id=row_id, key=self._begun_key, origin=origin))

    def show_report(self, report: SendReport) -> None:
        """Tell the open letter what became of it."""
        if self.window is not None:
            self.window.show_report(report)
        self._ask(ListPeople(account_id=self._account_id))

    def stop_sending(self) -> None:
        """Tell the open letter that it is not being sent any more."""
        if self.window is not None:
            self.window.stop_sending()

    def _answer(self, whom: str, message: ReadMessage, draft: Draft) -> None:
        group = (message.list_name or message.list_id or message.list_post) if message.list_post else None
        self._write(f"{whom} {message.message_id or message.subject}", _as_letter(draft), group=group)

    @Slot()
    def _write_blank(self) -> None:
        self._open(KeptDraft(key=uuid4().hex, letter=Letter()), is_new=True)

    def _write(self, about: str, start: Letter, *, group: str | None = None) -> None:
        """Go on with the letter that was begun about this, or begin it; a `group` got what it answers."""
        origin = _digest(about)
        begun = self._begun(origin)
        if begun is not None:
            self._open(begun, is_new=False, group=group)
        else:
            self._open(KeptDraft(key=uuid4().hex, letter=start, origin=origin), is_new=True, group=group)

    def _begun(self, origin: str) -> KeptDraft | None:
        return next((draft for draft in self._drafts if draft.origin == origin), None)

    def _open(self, draft: KeptDraft, *, is_new: bool, group: str | None = None) -> None:
        if self.window is not None:
            self.window.raise_()
            self.window.activateWindow()
            return
        self._draft = draft
        self.window = ComposeWindow(self._parent, self._look, draft, is_new=is_new, group=group)
        self.window.set_book(self._book)
        self.window.keep_wanted.connect(self._on_keep_wanted)
        self.window.drop_wanted.connect(self._on_drop_wanted)
        self.window.file_wanted.connect(self._on_file_wanted)
        self.window.file_unwanted.connect(self._on_file_unwanted)
        self.window.look_wanted.connect(self._on_look_wanted)
        self.window.send_wanted.connect(self._on_send_wanted)
        self.window.closed.connect(self._on_closed)
        self.window.card.report_wanted.connect(self.report_wanted)
        self.window.show()

    def _ask(self, request: Request) -> None:
        self.asked.emit(request)

    @Slot(object)
    def _on_draft_chosen(self, draft: KeptDraft) -> None:
        self._open(draft, is_new=False)

    @Slot(object)
    def _on_keep_wanted(self, letter: Letter) -> None:
        draft = self._draft
        self._ask(KeepDraft(account_id=self._account_id, key=draft.key, letter=letter, origin=draft.origin))

    @Slot()
    def _on_drop_wanted(self) -> None:
        self._ask(DropDraft(account_id=self._account_id, key=self._draft.key))

    @Slot(str)
    def _on_file_wanted(self, path: str) -> None:
        self._ask(EncloseFile(account_id=self._account_id, key=self._draft.key, path=Path(path)))

    @Slot(int)
    def _on_file_unwanted(self, file_id: int) -> None:
        self._ask(TakeOutFile(account_id=self._account_id, key=self._draft.key, file_id=file_id))

    @Slot(object)
    def _on_look_wanted(self, draft: Draft) -> None:
        self._ask(LookBeforeSending(account_id=self._account_id, key=self._draft.key, draft=draft))

    @Slot(object)
    def _on_send_wanted(self, draft: Draft) -> None:
        self._ask(SendMail(account_id=self._account_id, draft=draft, key=self._draft.key))

    @Slot()
    def _on_closed(self) -> None:
        assert self.window is not None
        self.window.deleteLater()
        self.window = None
        self._ask(ListDrafts(account_id=self._account_id))


def _above(message: ReadMessage) -> str:
    """The line above the quoted text."""
    writer = next((person.name or person.address for person in message.from_), "")
    when = message.date.astimezone() if message.date is not None else None
    return attribution(when, writer, translate)


def _as_letter(draft: Draft) -> Letter:
    return Letter(
        to=shown_recipients(draft.to),
        cc=shown_recipients(draft.cc),
        subject=draft.subject,
        body=draft.body,
        in_reply_to=draft.in_reply_to,
        references=draft.references,
    )


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]
