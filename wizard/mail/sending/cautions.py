"""What a person may want to know of a letter before it leaves: values, each one thing that was seen."""

from dataclasses import dataclass
from enum import Enum

from wizard.mail.writing.recipients import Recipient
from wizard.model.address import EmailAddress


class Scope(Enum):
    """Who gets an answer to a letter that went to a group."""

    WRITER = "writer"
    GROUP = "group"


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupAnswer:
    """The letter answers one that a mailing list brought.

    `writers` wrote it, `post` reaches everybody, and `received` are the addresses of all who were named in
    it, in lower case. `members` is about how many there are, None when nobody knows. `scope` is who would
    get the letter as it is.
    """

    group: str
    writers: tuple[Recipient, ...]
    post: Recipient
    received: frozenset[str]
    members: int | None
    scope: Scope


@dataclass(frozen=True, slots=True, kw_only=True)
class ManyVisible:
    """So many people would see each other's addresses; hidden from each other, it would be sent to `own`."""

    people: tuple[Recipient, ...]
    own: EmailAddress


class Doubt(Enum):
    """Why an address may not be the one that was meant."""

    LOOKS_ALIKE = "looks_alike"
    ALMOST_KNOWN = "almost_known"
    MISSPELLED = "misspelled"


@dataclass(frozen=True, slots=True, kw_only=True)
class DoubtfulAddress:
    """An address that looks like a slip or a trick; `meant` is offered, and put in only when it is wanted."""

    address: EmailAddress
    doubt: Doubt
    meant: Recipient | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NoSubject:
    """Nothing tells what the letter is about."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FileForgotten:
    """The letter promises a file with these words and has none."""

    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TooLarge:
    """The letter is larger than the server said it takes, or than is common when it `is_common`."""

    size_bytes: int
    limit_bytes: int
    is_common: bool


Caution = GroupAnswer | ManyVisible | DoubtfulAddress | NoSubject | FileForgotten | TooLarge


def code_of(caution: Caution) -> str:
    """The name of a caution for programs."""
    match caution:
        case GroupAnswer():
            return "group_answer"
        case ManyVisible():
            return "many_visible"
        case DoubtfulAddress():
            return caution.doubt.value
        case NoSubject():
            return "no_subject"
        case FileForgotten():
            return "file_forgotten"
        case TooLarge():
            return "too_large"
