"""What the mail window asks about letters that are written or on their way, and what it is answered."""

from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from wizard.mail.sending.cautions import Caution
from wizard.mail.sending.send import SendReport
from wizard.mail.store.drafts import KeptDraft, Letter, LetterFile
from wizard.mail.store.people import AddressBook
from wizard.mail.writing.compose import Draft
from wizard.model.problem import Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class ListDrafts:
    """Ask for the letters that were begun; answered by DraftsListed."""

    account_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class KeepDraft:
    """Write down what a letter says now; answered by DraftKept."""

    account_id: str
    key: str
    letter: Letter
    origin: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class EncloseFile:
    """Take a file's bytes into a letter; answered by FilesKept."""

    account_id: str
    key: str
    path: Path


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeOutFile:
    """Let go of a file of a letter; answered by FilesKept."""

    account_id: str
    key: str
    file_id: int


@dataclass(frozen=True, slots=True, kw_only=True)
class DropDraft:
    """Throw a letter away."""

    account_id: str
    key: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PassOn:
    """Begin a letter that passes a mail on, with its files; answered by LetterBegun."""

    account_id: str
    row_id: int
    key: str
    origin: str


class Decision(Enum):
    """What a person decides about a letter in the outbox."""

    SEND_AGAIN = "send_again"
    WAS_SENT = "was_sent"
    GIVE_UP = "give_up"
    CHANGE = "change"


@dataclass(frozen=True, slots=True, kw_only=True)
class Decide:
    """Do it; answered by Decided, and by LetterBegun when the letter is to be changed."""

    account_id: str
    row_id: int
    decision: Decision


@dataclass(frozen=True, slots=True, kw_only=True)
class FlushOutbox:
    """Send what is due, if its password is known; answered by OutboxFlushed when there was something."""

    account_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ListPeople:
    """Ask for the address book; answered by PeopleListed."""

    account_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LookBeforeSending:
    """Look at a letter that is about to leave; answered by LookedBeforeSending."""

    account_id: str
    key: str
    draft: Draft


WritingRequest = (
    ListDrafts
    | KeepDraft
    | EncloseFile
    | TakeOutFile
    | DropDraft
    | PassOn
    | Decide
    | FlushOutbox
    | ListPeople
    | LookBeforeSending
)


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftsListed:
    """The letters that were begun, the last one first."""

    account_id: str
    drafts: tuple[KeptDraft, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftKept:
    """A letter is on the disk, or why it is not."""

    account_id: str
    key: str
    problem: Problem | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FilesKept:
    """The files of a letter now; with a problem they are what they were."""

    account_id: str
    key: str
    files: tuple[LetterFile, ...]
    problem: Problem | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterBegun:
    """A letter that was made ready to be written on."""

    account_id: str
    draft: KeptDraft


@dataclass(frozen=True, slots=True, kw_only=True)
class Decided:
    """What was decided is done; it is not when the letter had gone on meanwhile."""

    account_id: str
    row_id: int
    decision: Decision
    done: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class OutboxFlushed:
    """What became of the letters that were due."""

    account_id: str
    reports: tuple[SendReport, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PeopleListed:
    """The address book."""

    account_id: str
    book: AddressBook


@dataclass(frozen=True, slots=True, kw_only=True)
class LookedBeforeSending:
    """What is worth a question before the letter leaves; most letters are not."""

    account_id: str
    key: str
    cautions: tuple[Caution, ...]


WritingReply = (
    DraftsListed
    | DraftKept
    | FilesKept
    | LetterBegun
    | Decided
    | OutboxFlushed
    | PeopleListed
    | LookedBeforeSending
)
