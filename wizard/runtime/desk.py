"""What the mail window asks of the engine, and what it gets back."""

from dataclasses import dataclass, field
from pathlib import Path

from wizard.mail.reading.message import ReadMessage
from wizard.mail.reading.shown import Shown
from wizard.mail.receiving.fetch import FetchReport
from wizard.mail.sending.send import SendReport
from wizard.mail.store.rows import MessageRow, OutgoingRow
from wizard.mail.writing.compose import Draft
from wizard.model.account import Account, LeaveOnServer
from wizard.model.problem import Problem
from wizard.model.secret import Secret
from wizard.runtime.desk_filing import FilingReply, FilingRequest
from wizard.runtime.desk_writing import WritingReply, WritingRequest


@dataclass(frozen=True, slots=True, kw_only=True)
class ListAccounts:
    """Which accounts are there? Answered by AccountsListed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ListMail:
    """The newest rows of a folder, or with None of all; answered by MailListed or DeskProblem.

    With `words` only those that have all of them; of a search that another one followed there is no answer.
    """

    account_id: str
    folder: str | None
    limit: int = 200
    offset: int = 0
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenMessage:
    """Read one mail and mark it read; answered by MessageOpened or DeskProblem."""

    account_id: str
    row_id: int


@dataclass(frozen=True, slots=True, kw_only=True)
class FetchPictures:
    """Fetch the pictures that a mail wants from elsewhere; answered by PicturesFetched or DeskProblem."""

    account_id: str
    row_id: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SaveFile:
    """Keep an attachment at a place, or beside it; answered by FileKept, FileNotKept or DeskProblem."""

    account_id: str
    row_id: int
    index: int
    place: Path


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenFile:
    """Make a copy of an attachment to look at; answered by FileReady, FileNotKept or DeskProblem."""

    account_id: str
    row_id: int
    index: int


@dataclass(frozen=True, slots=True, kw_only=True)
class FetchMail:
    """Fetch a folder, or with None all; answered by FetchProgress …, then MailFetched, or PasswordNeeded."""

    account_id: str
    folder: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SendMail:
    """Send a draft, with the files that are kept under its key; answered by MailSent or PasswordNeeded."""

    account_id: str
    draft: Draft
    key: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class GivePassword:
    """The password of an account whose password is not kept; it is used until the program ends."""

    account_id: str
    secret: Secret
    for_sending: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class KeepAtCompany:
    """How long fetched mail is to stay at the mail company; answered by AccountsListed or DeskProblem."""

    account_id: str
    leave: LeaveOnServer


LetterRequest = OpenMessage | FetchPictures | SaveFile | OpenFile
Request = (
    ListAccounts
    | ListMail
    | LetterRequest
    | FetchMail
    | SendMail
    | GivePassword
    | KeepAtCompany
    | FilingRequest
    | WritingRequest
)


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountsListed:
    """The saved accounts."""

    accounts: tuple[Account, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MailListed:
    """Rows of a folder or a search, newest first, from an offset on, and how many there are in all."""

    account_id: str
    folder: str | None
    rows: tuple[MessageRow, ...]
    total: int
    offset: int = 0
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageOpened:
    """One mail, read and laid out; an answer to everyone goes to so many `others` than the writer.

    `outgoing` says how far one of the outbox has come.
    """

    account_id: str
    row_id: int
    message: ReadMessage
    shown: Shown
    raw: bytes = field(repr=False)
    others: int = 0
    outgoing: OutgoingRow | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PicturesFetched:
    """A mail laid out again with pictures from elsewhere; `missing` of them did not come."""

    account_id: str
    row_id: int
    shown: Shown
    missing: int


@dataclass(frozen=True, slots=True, kw_only=True)
class FileKept:
    """An attachment lies where it should, or beside it if there was a file already."""

    account_id: str
    path: Path
    is_beside: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class FileReady:
    """A copy of an attachment can be looked at until the program ends."""

    account_id: str
    path: Path


@dataclass(frozen=True, slots=True, kw_only=True)
class FileNotKept:
    """An attachment could not be written; `reason` are the system's own words."""

    account_id: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FetchProgress:
    """How many of the new mails have arrived."""

    account_id: str
    done: int
    total: int


@dataclass(frozen=True, slots=True, kw_only=True)
class MailFetched:
    """Fetching is over."""

    account_id: str
    report: FetchReport


@dataclass(frozen=True, slots=True, kw_only=True)
class InboxChanged:
    """Something has happened in the inbox at the mail company: it is time to fetch it.

    Posted by itself after a fetch that came through, where the company tells such things.
    """

    account_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MailSent:
    """What became of a draft."""

    account_id: str
    report: SendReport


@dataclass(frozen=True, slots=True, kw_only=True)
class PasswordNeeded:
    """The request needs a password that is not kept; ask, send GivePassword, then ask `request` again."""

    account_id: str
    request: Request
    problem: Problem
    for_sending: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskProblem:
    """A request could not be done."""

    account_id: str
    problem: Problem


Reply = (
    AccountsListed
    | MailListed
    | MessageOpened
    | PicturesFetched
    | FileKept
    | FileReady
    | FileNotKept
    | FetchProgress
    | MailFetched
    | InboxChanged
    | MailSent
    | PasswordNeeded
    | DeskProblem
    | FilingReply
    | WritingReply
)
