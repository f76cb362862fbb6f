"""Finding mails by any piece of their text, over an index of pairs of characters in the store's file."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from sqlite3 import Connection

from wizard.mail.store.database import Database
from wizard.mail.store.indexing import index_mails
from wizard.mail.store.rows import MessageRow, as_row
from wizard.mail.text.pairs import query_for

WORDS_LIMIT = 200
"""Characters of a question that count."""
AT_ONCE = 500

_MATCH = "SELECT rowid FROM pairs WHERE pairs MATCH ?"
_ROW = (
    "SELECT message.id, folder.name, message_id, from_name, from_address, subject, date, seen, flagged, "
    "attachments, size, preview FROM message JOIN folder ON folder.id = folder_id WHERE message.id = ?"
)
# The index still knows of mails that are gone, and the outbox is no place to look for mail.
_NOT_SHOWN = """
    SELECT id FROM unlisted UNION ALL SELECT id FROM message WHERE gone_at IS NOT NULL UNION ALL
    SELECT message.id FROM message JOIN folder ON folder.id = folder_id
    WHERE role = 'outbox' AND gone_at IS NULL
"""
_FEW = (
    "SELECT id FROM message WHERE id IN (SELECT value FROM json_each(?)) "
    "ORDER BY sort_at DESC, id DESC LIMIT ? OFFSET ?"
)
# The index of all mails answers this alone; the mails themselves are not read.
_IN_ORDER = "SELECT id FROM message WHERE gone_at IS NULL ORDER BY sort_at DESC, id DESC"
_OF_FOLDER = (
    "SELECT id FROM message WHERE gone_at IS NULL AND folder_id = (SELECT id FROM folder WHERE name = ?)"
)
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
            shown = _matching(connection, query)
            if folder is not None:
                shown.intersection_update(row[0] for row in connection.execute(_OF_FOLDER, (folder,)))
            numbers = _page(connection, shown, limit, offset)
            rows = tuple(as_row(connection.execute(_ROW, (number,)).fetchone()) for number in numbers)
        return Found(rows=rows, total=len(shown))

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


def _matching(connection: Connection, query: str) -> set[int]:
    """The numbers of all mails that match and may be shown; the index is asked once."""
    found = {row[0] for row in connection.execute(_MATCH, (query,))}
    return found.difference(row[0] for row in connection.execute(_NOT_SHOWN)) if found else found


def _page(connection: Connection, shown: set[int], limit: int, offset: int) -> Iterable[int]:
    """The numbers of one page; where many mails match, walking down the list finds them soonest."""
    if len(shown) <= _FEW_LIMIT:
        return [row[0] for row in connection.execute(_FEW, (json.dumps(list(shown)), limit, offset))]
    found: list[int] = []
    for (number,) in connection.execute(_IN_ORDER):
        if number in shown:
            found.append(number)
            if len(found) == offset + limit:
                break
    return found[offset:]
