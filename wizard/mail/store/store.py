"""The mails of one account on this computer: byte for byte, and never lost by what a server says.

What a server has no more is hidden for a while before its bytes go. Calls are short; threads take turns.
"""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Self

from wizard.mail.store.arrival import Arrival, read_arrival
from wizard.mail.store.database import Database
from wizard.mail.store.drafts import Drafts
from wizard.mail.store.filing import SEEN, add_head, discard, file_mail, folder_id, may_recognise
from wizard.mail.store.indexing import index
from wizard.mail.store.journal import Journal
from wizard.mail.store.numbering import Numbering
from wizard.mail.store.outbox import Outbox
from wizard.mail.store.people import People
from wizard.mail.store.rows import JUNK, TRASH, Added, FolderRow, MessageRow, NewHead, NewMail, Role, as_row
from wizard.mail.store.search import Search
from wizard.mail.store.shelves import Shelves
from wizard.mail.store.size_limits import SizeLimits

KEPT_HIDDEN = timedelta(days=30)
"""How long the bytes of a mail stay that the server has no more."""
_MADE = {Role.TRASH: TRASH, Role.JUNK: JUNK}

_ROW = (
    "SELECT message.id, folder.name, message_id, from_name, from_address, subject, date, seen, flagged, "
    "attachments, size, preview FROM message JOIN folder ON folder.id = folder_id "
)
_OF_FOLDER = (
    f"{_ROW} WHERE folder_id = (SELECT id FROM folder WHERE name = ?) AND gone_at IS NULL "  # noqa: S608
    "ORDER BY sort_at DESC, message.id DESC LIMIT ? OFFSET ?"
)
_OF_ALL = f"{_ROW} WHERE gone_at IS NULL ORDER BY sort_at DESC, message.id DESC LIMIT ? OFFSET ?"
_BY_NUMBER = f"{_ROW} WHERE message.id = ? AND gone_at IS NULL"
_RAW = (
    "SELECT bytes FROM raw JOIN message ON message.id = raw.message_id "
    "WHERE message.id = ? AND gone_at IS NULL"
)
_PAST = (
    "SELECT id FROM message WHERE gone_at < ? AND uidl IS NULL AND NOT EXISTS "
    "(SELECT 1 FROM removal WHERE removal.message_id = message.id) LIMIT 500"
)


class Store:
    """The store in one file; a context manager that closes it.

    `numbering` knows what the server calls the mails, `journal` what it has still to hear, `shelves` the
    folders, `drafts` what is being written, `outbox` what is still to be sent, `people` whom one writes to,
    `size_limits` what servers take, and `search` finds mails.
    """

    def __init__(self, path: Path) -> None:
        """Open or make the store.

        Raises:
            StoreError: as `Database` does; every other method raises it too when the disk fails.
        """
        self._database = Database(path)
        try:
            self.numbering = Numbering(self._database)
            self.journal = Journal(self._database)
            self.search = Search(self._database)
            self.drafts = Drafts(self._database)
            self.outbox = Outbox(self._database)
            self.people = People(self._database)
            self.shelves = Shelves(self._database)
            self.size_limits = SizeLimits(self._database)
            self.outbox.settle_interrupted()
        except BaseException:
            self._database.close()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the file and let another process have it."""
        self._database.close()

    def is_sound(self) -> bool:
        """Whether every page of the file is what it should be; reads the whole file."""
        return self._database.is_sound()

    def folders(self) -> tuple[FolderRow, ...]:
        """All folders, the inbox first."""
        return self.shelves.all()

    def folder(self, name: str) -> FolderRow | None:
        """One folder with its numbers, None if the store has none of that name."""
        return self.shelves.find(name)

    def folder_with(self, role: Role) -> str:
        """The name of the folder that has this role; those for trash and junk are made when first needed."""
        found = self.shelves.with_role(role)
        if found is None:
            found = _MADE[role]
            self.shelves.give_role(found, role)
        return found

    def give_role(self, name: str, role: Role) -> None:
        """Make this folder the one with the role; a local one that had it is merged into it."""
        self.shelves.give_role(name, role)

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
        found = self._one(_RAW, number)
        return None if found is None else bytes(found[0])

    def find(self, message_id: str, folder: str) -> int | None:
        """The number of the newest mail with this Message-ID in the folder."""
        statement = (
            "SELECT max(message.id) FROM message JOIN folder ON folder.id = folder_id "
            "WHERE message_id = ? AND folder.name = ? AND gone_at IS NULL"
        )
        found = self._one(statement, message_id, folder)
        return None if found is None else found[0]

    def find_anywhere(self, message_id: str) -> int | None:
        """The number of the newest mail with this Message-ID whose bytes are here, in whatever folder."""
        statement = (
            "SELECT max(message.id) FROM message JOIN raw ON raw.message_id = message.id "
            "WHERE message.message_id = ? AND gone_at IS NULL"
        )
        found = self._one(statement, message_id)
        return None if found is None else found[0]

    def add(self, folder: str, mails: Sequence[NewMail], *, lasting: bool = True) -> Added:
        """Store these mails, all or none; one that is here already is not stored twice.

        Without `lasting` a power cut may take them back, so that nothing may be done at a server for it.
        """
        return self.file(folder, [read_arrival(mail) for mail in mails], lasting=lasting)

    def file(
        self,
        folder: str,
        arrivals: Sequence[Arrival],
        *,
        lasting: bool = True,
        on_listed: Callable[[], None] = lambda: None,
    ) -> Added:
        """The same for mails that were read before.

        `on_listed` is called when all that is left to do is the index, which leaves the interpreter free.
        """
        texts: dict[int, bytes] = {}
        with self._database.writing(lasting=lasting) as connection:
            into = folder_id(connection, folder)
            recognising = may_recognise(connection)
            for arrival in arrivals:
                number = file_mail(connection, into, arrival, recognising=recognising)
                if number is not None:
                    texts[number] = arrival.indexed
            on_listed()
            index(connection, texts)
        return Added(new=len(texts), known=len(arrivals) - len(texts))

    def add_heads(self, folder: str, heads: Sequence[NewHead]) -> None:
        """Show these mails in the list; their bytes are none until they are added."""
        with self._database.writing(lasting=False) as connection:
            into = folder_id(connection, folder)
            for head in heads:
                add_head(connection, into, head)

    def mark_read(self, number: int) -> None:
        """The mail has been read here; the server is told at the next fetch."""
        self.journal.set_flag(number, SEEN, on=True)

    def tidy(self, now: datetime) -> int:
        """Let go of the bytes of mails that the server has not had for long; how many that were."""
        with self._database.writing() as connection:
            rows = connection.execute(_PAST, (int((now - KEPT_HIDDEN).timestamp()),)).fetchall()
            for (number,) in rows:
                discard(connection, number)
        return len(rows)

    def _one(self, statement: str, *values: object) -> tuple[Any, ...] | None:
        with self._database.reading() as connection:
            row: tuple[Any, ...] | None = connection.execute(statement, values).fetchone()
        return row
