"""What the IMAP operations give back."""

from dataclasses import dataclass
from enum import Enum

from wizard.protocol.actions import Outcome, Told


@dataclass(frozen=True, slots=True)
class Folder:
    r"""One mailbox: `name_raw` is its key on the wire, `name` for people, `attributes` are like `\Sent`."""

    name_raw: bytes
    name: str
    delimiter: str | None
    attributes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class FolderState(Told):
    """What STATUS tells of a mailbox that is not open; None where the server gave no usable number."""

    name_raw: bytes
    messages: int | None = None
    unseen: int | None = None
    uid_next: int | None = None
    uid_validity: int | None = None
    modseq: int | None = None


@dataclass(frozen=True, slots=True)
class FolderList(Outcome):
    """Every mailbox the server listed, in its order."""

    folders: tuple[Folder, ...]


@dataclass(frozen=True, slots=True)
class Selected(Outcome):
    """The mailbox that is now open; None where the server gave no usable number."""

    exists: int
    uid_validity: int | None
    uid_next: int | None
    flags: tuple[str, ...] = ()
    permanent_flags: tuple[str, ...] = ()
    read_only: bool = False
    modseq: int | None = None


@dataclass(frozen=True, slots=True)
class UidsFound(Outcome):
    """UIDs in ascending order, each once."""

    uids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class FetchedMessage(Told):
    """What was told of one message; None where the server told nothing."""

    uid: int
    flags: tuple[str, ...] = ()
    size: int | None = None
    internal_date: str | None = None
    raw: bytes | None = None
    header: bytes | None = None


@dataclass(frozen=True, slots=True)
class Fetched(Outcome):
    """The messages that were asked for and exist, in ascending UID order, each once."""

    messages: tuple[FetchedMessage, ...]


@dataclass(frozen=True, slots=True)
class Appended(Outcome):
    """The message was stored; `uid` is None when the server does not tell (no UIDPLUS)."""

    uid: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Quota(Told):
    """How full the mailbox is, in bytes (RFC 9208)."""

    used_bytes: int
    limit_bytes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Overview(Outcome):
    """All mailboxes, the state of those the server told of unasked, and the quota where there is one."""

    folders: tuple[Folder, ...]
    states: tuple[FolderState, ...] = ()
    quota: Quota | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Survey(Outcome):
    """A mailbox just opened: its UIDs, those of very large messages, and what changed since a known time.

    `changed` is None where the server was not asked, or counts no changes.
    """

    selected: Selected
    uids: tuple[int, ...]
    large: frozenset[int] = frozenset()
    changed: tuple[FetchedMessage, ...] | None = None


@dataclass(frozen=True, slots=True)
class NotOpened(Outcome):
    """The server would not open the mailbox; its own words, and its code."""

    text: str = ""
    code: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FetchedEach(Outcome):
    """Every message was told as it came; `refused` are the batches that the server would not give."""

    refused: tuple[tuple[int, ...], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Transferred(Outcome):
    """Messages were copied or moved; `new_uids` are their names in the target, as far as they were told."""

    new_uids: tuple[tuple[int, int], ...] = ()


class Change(Enum):
    """What a server tells unasked of the open mailbox, in its own words."""

    EXISTS = "EXISTS"
    EXPUNGE = "EXPUNGE"
    FETCH = "FETCH"
    VANISHED = "VANISHED"


@dataclass(frozen=True, slots=True)
class IdleBegun(Told):
    """From now on the server tells by itself what happens in the open mailbox."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MailboxChanged(Told):
    """Something happened in the open mailbox while the client listened.

    `number` is how many messages there are with EXISTS, else the place of one, None where none was told.
    """

    change: Change
    number: int | None = None
