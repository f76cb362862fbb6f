"""Mailboxes in memory: folders, messages that never change, and flags that do."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from wizard.protocol.dots import canonical

MIB: Final = 1024 * 1024
MESSAGE_BYTES: Final = 10 * MIB
BOX_BYTES: Final = 50 * MIB
MESSAGES_CAP: Final = 5000
FOLDERS_CAP: Final = 100
FLAGS_CAP: Final = 32

INBOX: Final = b"INBOX"
SEEN: Final = rb"\Seen"
DELETED: Final = rb"\Deleted"
SYSTEM_FLAGS: Final = (rb"\Answered", rb"\Flagged", DELETED, SEEN, rb"\Draft")
_SPECIAL_FOLDERS: Final = {
    b"Sent": rb"\Sent",
    b"Drafts": rb"\Drafts",
    b"Trash": rb"\Trash",
    b"Junk": rb"\Junk",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredMessage:
    """One message of a folder; `raw` has CRLF lines."""

    uid: int
    raw: bytes
    flags: frozenset[bytes]
    internal_date: datetime

    @property
    def header(self) -> bytes:
        """The header with the empty line that ends it."""
        head, gap, _ = self.raw.partition(b"\r\n\r\n")
        return head + gap

    @property
    def text(self) -> bytes:
        """All that follows the header."""
        return self.raw[len(self.header) :]


class Folder:
    """Messages by UID, in ascending order."""

    def __init__(self, *, uid_validity: int, attributes: tuple[bytes, ...] = ()) -> None:
        self.uid_validity = uid_validity
        self.attributes = attributes
        self.uid_next = 1
        self.messages: dict[int, StoredMessage] = {}

    def add(self, message: bytes, *, at: datetime, flags: Iterable[bytes] = ()) -> int:
        """Keep a message; its new UID."""
        uid = self.uid_next
        self.uid_next += 1
        self.messages[uid] = StoredMessage(
            uid=uid, raw=canonical(message), flags=frozenset(flags), internal_date=at
        )
        return uid

    def set_flags(self, uid: int, flags: Iterable[bytes]) -> None:
        """Replace the flags of a message, if it is still there."""
        if uid in self.messages:
            self.messages[uid] = replace(self.messages[uid], flags=frozenset(flags))

    def remove(self, uids: Iterable[int]) -> None:
        """Remove messages for good; those that are gone already are no error."""
        for uid in uids:
            self.messages.pop(uid, None)


class Mailbox:
    """All folders of one member."""

    def __init__(self, address: str, *, uid_validity: int, limit_bytes: int = BOX_BYTES) -> None:
        self.address = address
        self.folders = {INBOX: Folder(uid_validity=uid_validity)}
        for name_raw, attribute in _SPECIAL_FOLDERS.items():
            self.folders[name_raw] = Folder(uid_validity=uid_validity, attributes=(attribute,))
        self._uid_validity = uid_validity
        self.limit_bytes = limit_bytes

    @property
    def inbox(self) -> Folder:
        """The folder that mail is delivered to."""
        return self.folders[INBOX]

    @property
    def used_bytes(self) -> int:
        """The size of all messages together."""
        return sum(
            len(message.raw) for folder in self.folders.values() for message in folder.messages.values()
        )

    def has_room(self, size_bytes: int) -> bool:
        """Whether one more message of this size fits in."""
        count = sum(len(folder.messages) for folder in self.folders.values())
        return count < MESSAGES_CAP and self.used_bytes + size_bytes <= self.limit_bytes

    def create(self, name_raw: bytes) -> bool:
        """Add an empty folder; False when there are too many."""
        if len(self.folders) >= FOLDERS_CAP:
            return False
        self.folders[name_raw] = Folder(uid_validity=self._uid_validity)
        return True
