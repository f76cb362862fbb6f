"""The mails of one account on this computer: byte for byte, and never lost by what a server says.

Nothing here deletes a mail. Calls are short and may be made from the loop thread, one at a time.
"""

from collections.abc import Sequence
from pathlib import Path
from sqlite3 import Connection
from typing import Any, Self

from wizard.mail.database import Database
from wizard.mail.filing import file_mail, folder_id
from wizard.mail.numbering import Numbering
from wizard.mail.outbox import Outbox
from wizard.mail.rows import INBOX, OUTBOX, SENT, Added, FolderRow, MessageRow, NewMail, Role, as_row

_FOLDERS = (
    "SELECT name, role, count(message.id), coalesce(sum(NOT seen), 0) FROM folder "
    "LEFT JOIN message ON folder_id = folder.id GROUP BY folder.id ORDER BY folder.id"
)
_ROW = (
    "SELECT message.id, folder.name, message_id, from_name, from_address, subject, date, seen, flagged, "
    "attachments, size, preview FROM message JOIN folder ON folder.id = folder_id "
)
_OF_FOLDER = f"{_ROW} WHERE folder.name = ? ORDER BY sort_at DESC, message.id DESC LIMIT ? OFFSET ?"
_OF_ALL = f"{_ROW} ORDER BY sort_at DESC, message.id DESC LIMIT ? OFFSET ?"
_BY_NUMBER = f"{_ROW} WHERE message.id = ?"
_ROLES = ((INBOX, Role.INBOX), (SENT, Role.SENT), (OUTBOX, Role.OUTBOX))


class Store:
    """The store in one file; a context manager that closes it.

    `numbering` knows what the server calls the mails, `outbox` holds what is still to be sent.
    """

    def __init__(self, path: Path) -> None:
        """Open or make the store.

        Raises:
            StoreError: as `Database` does; every other method raises it too when the disk fails.
        """
        self._database = Database(path)
        self.numbering = Numbering(self._database)
        self.outbox = Outbox(self._database)
        with self._database.writing() as connection:
            connection.executemany(
                "INSERT OR IGNORE INTO folder (name, role) VALUES (?, ?)",
                [(name, role.value) for name, role in _ROLES],
            )
        self.outbox.settle_interrupted()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the file and let another process have it."""
        self._database.close()

    def folders(self) -> tuple[FolderRow, ...]:
        """All folders, the inbox first."""
        with self._database.reading() as connection:
            rows = connection.execute(_FOLDERS).fetchall()
        return tuple(
            FolderRow(name=name, role=Role(role) if role else None, total=total, unread=unread)
            for name, role, total, unread in rows
        )

    def folder(self, name: str) -> FolderRow | None:
        """One folder with its numbers, None if the store has none of that name."""
        return next((row for row in self.folders() if row.name == name), None)

    def folder_with(self, role: Role) -> str:
        """The name of the folder that has this role."""
        return next(row.name for row in self.folders() if row.role is role)

    def give_role(self, name: str, role: Role) -> None:
        """Make this folder the one with the role; a local one that had it is merged into it."""
        with self._database.writing() as connection:
            _give_role(connection, name, role)

    def count(self, folder: str) -> int:
        """How many mails the folder has."""
        found = self.folder(folder)
        return found.total if found else 0

    def rows(self, folder: str | None = None, *, limit: int = 200, offset: int = 0) -> list[MessageRow]:
        """Mails of one folder, or of all, newest first."""
        with self._database.reading() as connection:
            if folder is None:
                found = connection.execute(_OF_ALL, (limit, offset)).fetchall()
            else:
                found = connection.execute(_OF_FOLDER, (folder, limit, offset)).fetchall()
        return [as_row(row) for row in found]

    def row(self, number: int) -> MessageRow | None:
        """One mail by its number in the store."""
        found = self._one(_BY_NUMBER, number)
        return None if found is None else as_row(found)

    def raw(self, number: int) -> bytes | None:
        """The bytes of a mail exactly as they came."""
        found = self._one("SELECT bytes FROM raw WHERE message_id = ?", number)
        return None if found is None else bytes(found[0])

    def find(self, message_id: str, folder: str) -> int | None:
        """The number of the newest mail with this Message-ID in the folder."""
        statement = (
            "SELECT max(message.id) FROM message JOIN folder ON folder.id = folder_id "
            "WHERE message_id = ? AND folder.name = ?"
        )
        found = self._one(statement, message_id, folder)
        return None if found is None else found[0]

    def add(self, folder: str, mails: Sequence[NewMail]) -> Added:
        """Store these mails durably, all or none; one that is here already is not stored twice."""
        with self._database.writing() as connection:
            into = folder_id(connection, folder)
            new = sum(file_mail(connection, into, mail) for mail in mails)
        return Added(new=new, known=len(mails) - new)

    def mark_read(self, number: int) -> None:
        """The mail has been read here; the server is told at the next fetch."""
        with self._database.writing() as connection:
            connection.execute(
                "UPDATE message SET seen = 1, seen_is_news = uid IS NOT NULL WHERE id = ? AND NOT seen",
                (number,),
            )

    def _one(self, statement: str, *values: object) -> tuple[Any, ...] | None:
        with self._database.reading() as connection:
            row: tuple[Any, ...] | None = connection.execute(statement, values).fetchone()
        return row


def _give_role(connection: Connection, name: str, role: Role) -> None:
    new = folder_id(connection, name)
    if connection.execute("SELECT role FROM folder WHERE id = ?", (new,)).fetchone()[0] is not None:
        return
    old, numbered = connection.execute(
        "SELECT id, uid_validity IS NOT NULL FROM folder WHERE role = ?", (role.value,)
    ).fetchone()
    if numbered:
        connection.execute("UPDATE folder SET role = NULL WHERE id = ?", (old,))
    else:
        connection.execute("UPDATE message SET folder_id = ? WHERE folder_id = ?", (new, old))
        connection.execute("DELETE FROM folder WHERE id = ?", (old,))
    connection.execute("UPDATE folder SET role = ? WHERE id = ?", (role.value, new))
