"""Finding mails by any piece of their text, over an index of pairs of characters in the store's file."""

from collections.abc import Iterable
from dataclasses import dataclass
from sqlite3 import Connection

from wizard.mail.database import Database
from wizard.mail.folding import query_for
from wizard.mail.indexing import index_mails
from wizard.mail.rows import MessageRow, as_row

WORDS_LIMIT = 200
"""Characters of a question that count."""
AT_ONCE = 500

_MATCH = "SELECT rowid FROM pairs WHERE pairs MATCH ?"
_COUNT = "SELECT count(*) FROM pairs WHERE pairs MATCH ?"
_ROW = (
    "SELECT message.id, folder.name, message_id, from_name, from_address, subject, date, seen, flagged, "
    "attachments, size, preview FROM message JOIN folder ON folder.id = folder_id WHERE message.id = ?"
)
# The index still knows of mails that are gone, and the outbox is no place to look for mail.
_NOT_SHOWN = """
    SELECT count(*) FROM pairs WHERE pairs MATCH ? AND rowid IN (
    SELECT id FROM unlisted UNION ALL SELECT id FROM message WHERE gone_at IS NOT NULL UNION ALL
    SELECT message.id FROM message JOIN folder ON folder.id = folder_id
    WHERE role = 'outbox' AND gone_at IS NULL)
"""
_SHOWN = "gone_at IS NULL AND folder_id != (SELECT id FROM folder WHERE role = 'outbox')"
_FEW = (
    f"SELECT id FROM message WHERE id IN ({_MATCH}) AND {_SHOWN} "  # noqa: S608 - only constants
    "ORDER BY sort_at DESC, id DESC LIMIT ? OFFSET ?"
)
_IN_FOLDER = (
    f"FROM message WHERE id IN ({_MATCH}) AND gone_at IS NULL "  # noqa: S608 - the same
    "AND folder_id = (SELECT id FROM folder WHERE name = ?)"
)
_IN_ORDER = f"SELECT id FROM message WHERE {_SHOWN} ORDER BY sort_at DESC, id DESC"  # noqa: S608 - the same
_FEW_LIMIT = 2_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A page of the mails that were found, newest first, and how many there are in all."""

    rows: tuple[MessageRow, ...]
    total: int


class Search:
    """The index over the mails of one store."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def find(self, words: str, *, folder: str | None = None, limit: int = 200, offset: int = 0) -> Found:
        """The mails that have all these words in subject, names, addresses or letter.

        With a folder only those in it. Widths, cases and the two kana do not matter, and a word may stand
        inside another one.
        """
        query = query_for(words[:WORDS_LIMIT])
        if query is None:
            return Found(rows=(), total=0)
        self.catch_up()
        with self._database.reading() as connection:
            if folder is not None:
                return _of_folder(connection, query, folder, limit, offset)
            matching = int(connection.execute(_COUNT, (query,)).fetchone()[0])
            hidden = int(connection.execute(_NOT_SHOWN, (query,)).fetchone()[0]) if matching else 0
            numbers = _page(connection, query, matching, limit, offset)
            return Found(rows=_rows(connection, numbers), total=matching - hidden)

    def catch_up(self) -> int:
        """Read into the index what an older Tayori stored without one; how many mails that were."""
        done = 0
        while True:
            with self._database.writing(lasting=False) as connection:
                numbers = _unread(connection)
                index_mails(connection, numbers)
            if not numbers:
                return done
            done += len(numbers)


def _unread(connection: Connection) -> list[int]:
    found = connection.execute(
        "SELECT id FROM message WHERE NOT indexed AND digest != x'' ORDER BY id LIMIT ?", (AT_ONCE,)
    )
    return [row[0] for row in found.fetchall()]


def _rows(connection: Connection, numbers: Iterable[int]) -> tuple[MessageRow, ...]:
    return tuple(as_row(connection.execute(_ROW, (number,)).fetchone()) for number in numbers)


def _of_folder(connection: Connection, query: str, folder: str, limit: int, offset: int) -> Found:
    total = int(connection.execute(f"SELECT count(*) {_IN_FOLDER}", (query, folder)).fetchone()[0])
    numbers = connection.execute(
        f"SELECT id {_IN_FOLDER} ORDER BY sort_at DESC, id DESC LIMIT ? OFFSET ?",
        (query, folder, limit, offset),
    ).fetchall()
    return Found(rows=_rows(connection, (number for (number,) in numbers)), total=total)


def _page(connection: Connection, query: str, matching: int, limit: int, offset: int) -> Iterable[int]:
    """The numbers of one page; where most mails match, walking down the list finds them soonest."""
    if matching <= _FEW_LIMIT:
        return [row[0] for row in connection.execute(_FEW, (query, limit, offset)).fetchall()]
    wanted = {row[0] for row in connection.execute(_MATCH, (query,))}
    found: list[int] = []
    for (number,) in connection.execute(_IN_ORDER):
        if number in wanted:
            found.append(number)
            if len(found) == offset + limit:
                break
    return found[offset:]
