"""Hands each answer of the engine to the part of the mail window that it concerns."""

from typing import Protocol

from wizard.gui.mail.answers import Answers
from wizard.gui.mail.filing import Filing
from wizard.gui.mail.letter_actions import LetterActions
from wizard.gui.mail.list_column import ListColumn
from wizard.gui.mail.outbox_watch import OutboxWatch
from wizard.gui.mail.password_asker import PasswordAsker
from wizard.gui.mail.reading import Reading
from wizard.gui.mail.receiving import Receiving
from wizard.gui.mail.shelf import Shelf
from wizard.gui.texts import translate
from wizard.model.account import Account
from wizard.runtime.desk import (
    AccountsListed,
    DeskProblem,
    FetchProgress,
    FileKept,
    FileNotKept,
    FileReady,
    InboxChanged,
    MailFetched,
    MailListed,
    MailSent,
    MessageOpened,
    PasswordNeeded,
    PicturesFetched,
    Reply,
)
from wizard.runtime.desk_filing import FilingReply, FoldersListed, MailFiled
from wizard.runtime.desk_writing import (
    Decided,
    DraftKept,
    DraftsListed,
    FilesKept,
    LetterBegun,
    LookedBeforeSending,
    OutboxFlushed,
    PeopleListed,
    WritingReply,
)
from wizard.wording.problems import tell


class Parts(Protocol):
    """What the answers go to."""

    account_id: str
    account: Account | None
    answers: Answers
    column: ListColumn
    filing: Filing
    letter: LetterActions
    outbox: OutboxWatch
    passwords: PasswordAsker
    reading: Reading
    receiving: Receiving
    shelf: Shelf

    def know_accounts(self, accounts: tuple[Account, ...]) -> None:
        """These accounts there are."""

    def tell_sent(self, sent: MailSent) -> None:
        """This became of a letter."""


class ReplyRouter:
    """An answer that concerns another account is dropped: it was asked for before the account was changed."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts

    def take(self, reply: Reply) -> None:
        """Hand on what the engine answered."""
        if isinstance(reply, AccountsListed):
            self._parts.know_accounts(reply.accounts)
        elif reply.account_id == self._parts.account_id:
            self._take_own(reply)

    def _take_own(self, reply: Reply) -> None:
        parts = self._parts
        match reply:
            case MailListed():
                parts.shelf.take(reply)
            case MessageOpened():
                parts.reading.take(reply)
            case PicturesFetched() | FileKept() | FileReady() | FileNotKept():
                parts.letter.take(reply)
            case FetchProgress() | MailFetched() | InboxChanged():
                parts.receiving.take(reply)
            case MailSent():
                parts.tell_sent(reply)
            case PasswordNeeded():
                parts.passwords.ask(reply, parts.account)
            case AccountsListed():
                pass
            case _:
                self._take_about_letters(reply)

    def _take_about_letters(self, reply: DeskProblem | FilingReply | WritingReply) -> None:
        parts = self._parts
        match reply:
            case DeskProblem():
                parts.answers.stop_sending()
                parts.receiving.break_off()
                parts.column.card.tell(tell(reply.problem, translate))
            case (
                DraftsListed()
                | DraftKept()
                | FilesKept()
                | LetterBegun()
                | PeopleListed()
                | LookedBeforeSending()
            ):
                parts.answers.take(reply)
            case OutboxFlushed() | Decided():
                parts.outbox.take(reply)
            case FoldersListed():
                parts.shelf.take_folders(reply)
            case MailFiled():
                parts.filing.take(reply)
                parts.shelf.ask_folders()
