"""What the mail store takes in and gives out, as values."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import Any

from wizard.mail.store.outgoing import OutgoingState
from wizard.mail.writing.envelope import Envelope

INBOX = "INBOX"
SENT = "Sent"
OUTBOX = "Outbox"
TRASH = "Trash"
JUNK = "Junk"


class Role(Enum):
    """What a folder is for; each role belongs to at most one folder."""

    INBOX = "inbox"
    SENT = "sent"
    OUTBOX = "outbox"
    DRAFTS = "drafts"
    TRASH = "trash"
    JUNK = "junk"
    ARCHIVE = "archive"


@dataclass(frozen=True, slots=True, kw_only=True)
class NewMail:
    """A mail to be stored: its exact bytes and how the server calls it.

    `uidl_copy` counts mails that share one UIDL; `received` orders a mail that has no date of its own.
    """

    raw: bytes
    uid: int | None = None
    uidl: str | None = None
    uidl_copy: int = 0
    flags: tuple[str, ...] = ()
    received: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NewHead:
    """The header of a mail whose letter has not come yet; `size` is what the server says of the whole."""

    header: bytes
    uid: int
    flags: tuple[str, ...]
    size: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Added:
    """What became of mails given to the store, in numbers: new ones, and ones that were here already."""

    new: int
    known: int


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageRow:
    """A line in the list of mails; `date` is RFC 3339 or None, `id` never changes and is never used again."""

    id: int
    folder: str
    message_id: str | None
    from_name: str
    from_address: str
    subject: str
    date: str | None
    unread: bool
    flagged: bool
    attachments: int
    size: int
    preview: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FolderRow:
    """A folder of the store with the number of its mails."""

    name: str
    role: Role | None
    total: int
    unread: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal:
    """An address the server would not take, and its own words about it."""

    address: str
    reply: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OutgoingRow:
    """A mail in the outbox; `reply` is the server's last word on it.

    The envelope names those who have still to get it. `tries` counts how often a server put it off, `next_at`
    is when it is tried again, None for the next chance; `refused` are those who will not get it.
    """

    message: MessageRow
    envelope: Envelope
    state: OutgoingState
    reply: str = ""
    tries: int = 0
    next_at: datetime | None = None
    refused: tuple[Refusal, ...] = ()


def as_row(row: tuple[Any, ...]) -> MessageRow:
    """A row of the database, in the order of the fields of MessageRow but with `seen` for `unread`."""
    number, folder, message_id, name, address, subject, date, seen, flagged, attachments, size, preview = row
    return MessageRow(
        id=number,
        folder=folder,
        message_id=message_id,
        from_name=name,
        from_address=address,
        subject=subject,
        date=date,
        unread=not seen,
        flagged=bool(flagged),
        attachments=attachments,
        size=size,
        preview=preview,
    )
