"""The folders of an account as people call them."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject

from wizard.mail.store.rows import INBOX, OUTBOX, SENT, FolderRow, Role

_ORDER = (
    Role.INBOX,
    Role.SENT,
    Role.OUTBOX,
    Role.DRAFTS,
    Role.ARCHIVE,
    Role.JUNK,
    Role.TRASH,
)
_ALWAYS = (
    FolderRow(name=INBOX, role=Role.INBOX, total=0, unread=0),
    FolderRow(name=SENT, role=Role.SENT, total=0, unread=0),
    FolderRow(name=OUTBOX, role=Role.OUTBOX, total=0, unread=0),
)
OWN = frozenset({Role.SENT, Role.OUTBOX, Role.DRAFTS})
"""What lies there was written by the user."""
ARRIVING = frozenset({Role.INBOX, None})
"""New mails come into these; what is new in the others was put there."""


@dataclass(frozen=True, slots=True)
class Folders:
    """All folders; before the engine has told them those that every account has."""

    rows: tuple[FolderRow, ...] = _ALWAYS

    def __iter__(self) -> Iterator[FolderRow]:
        """Those with a purpose first, then the others by their names."""
        known = [row for role in _ORDER if (row := self.with_role(role)) is not None]
        others = sorted((row for row in self.rows if row.role is None), key=lambda row: row.name.casefold())
        return iter((*known, *others))

    def find(self, name: str | None) -> FolderRow | None:
        """The folder of this name in the store."""
        return next((row for row in self.rows if row.name == name), None)

    def with_role(self, role: Role) -> FolderRow | None:
        """The folder for this purpose."""
        return next((row for row in self.rows if row.role is role), None)

    def with_one_read(self, name: str) -> "Folders":
        """The same after one more mail of this folder was read."""
        return Folders(
            tuple(
                replace(row, unread=max(row.unread - 1, 0)) if row.name == name else row for row in self.rows
            )
        )

    def role(self, name: str | None) -> Role | None:
        """What the folder of this name is for."""
        found = self.find(name)
        return None if found is None else found.role


class FolderNames(QObject):
    """What people call folders, in the language of the windows."""

    def of_role(self, role: Role) -> str:
        """A folder for this purpose."""
        names = {
            Role.INBOX: self.tr("Received"),
            Role.SENT: self.tr("Sent"),
            Role.OUTBOX: self.tr("Waiting"),
            Role.DRAFTS: self.tr("Drafts"),
            Role.ARCHIVE: self.tr("Kept"),
            Role.JUNK: self.tr("Junk"),
            Role.TRASH: self.tr("Bin"),
        }
        return names[role]

    def of(self, row: FolderRow) -> str:
        """This folder."""
        return row.name if row.role is None else self.of_role(row.role)

    def counted(self, row: FolderRow) -> str:
        """This folder and what it holds: how many unread, else how many in all."""
        name = self.of(row)
        if row.role is not Role.OUTBOX and row.unread:
            return self.tr("%1 (%n unread)", "", row.unread).replace("%1", name)
        if row.total:
            return self.tr("%1 (%n letter(s))", "", row.total).replace("%1", name)
        return name
