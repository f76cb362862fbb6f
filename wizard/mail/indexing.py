"""What of a mail goes into the index for searching, and how it gets there."""

from collections.abc import Iterable
from sqlite3 import Connection

from wizard.mail.folding import TEXT_LIMIT, fold, pairs_of
from wizard.mail.message import read_findable

_INSERT = "INSERT INTO pairs (rowid, text) VALUES (?, ?)"


def index_form(text: str) -> str:
    """The text as the index takes it."""
    return pairs_of(fold(text[:TEXT_LIMIT]))


def index(connection: Connection, number: int, searched: str) -> None:
    """Make one new mail findable by a text in the form of the index."""
    connection.execute(_INSERT, (number, searched))


def index_mails(connection: Connection, numbers: Iterable[int]) -> None:
    """Make stored mails findable."""
    for number in numbers:
        row = connection.execute("SELECT bytes FROM raw WHERE message_id = ?", (number,)).fetchone()
        if row is not None:
            index(connection, number, index_form(read_findable(bytes(row[0]))))
        connection.execute("UPDATE message SET indexed = 1 WHERE id = ?", (number,))
