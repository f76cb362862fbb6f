"""What of a mail goes into the index for searching, and how it gets there."""

from collections.abc import Iterable, Iterator, Mapping
from sqlite3 import Connection

from wizard.mail.reading.message import read_findable
from wizard.mail.text.folding import fold
from wizard.mail.text.pairs import pairs_of

TEXT_LIMIT = 50_000
"""Characters of one mail that can be found."""

_INSERT_ALL = (
    "INSERT INTO pairs (rowid, text) SELECT CAST(key AS INTEGER), value FROM json_each(CAST(? AS TEXT))"
)
_AT_ONCE_BYTES = 3_000_000
"""So much text one statement gets."""


def indexed_text(findable: str) -> bytes:
    """As much of the findable text of a mail as can be found, in the form in which the index takes it."""
    return pairs_of(fold(findable[:TEXT_LIMIT]))


def index(connection: Connection, texts: Mapping[int, bytes]) -> None:
    """Make new mails findable by their numbers, many in one statement: the interpreter is free meanwhile.

    Args:
        connection: inside a transaction.
        texts: what `indexed_text` made of each mail.
    """
    for some in _handfuls(sorted(texts.items())):
        connection.execute(_INSERT_ALL, (b"{%b}" % b",".join(some),))


def index_mails(connection: Connection, numbers: Iterable[int]) -> None:
    """Make stored mails findable."""
    for number in numbers:
        row = connection.execute("SELECT bytes FROM raw WHERE message_id = ?", (number,)).fetchone()
        if row is not None:
            index(connection, {number: indexed_text(read_findable(bytes(row[0])))})
        connection.execute("UPDATE message SET indexed = 1 WHERE id = ?", (number,))


def _handfuls(items: list[tuple[int, bytes]]) -> Iterator[list[bytes]]:
    """The items in their order as members of a JSON object, cut where a statement would have much to hold."""
    some: list[bytes] = []
    size_bytes = 0
    for number, text in items:
        some.append(b'"%d":"%b"' % (number, text))
        size_bytes += len(text)
        if size_bytes >= _AT_ONCE_BYTES:
            yield some
            some, size_bytes = [], 0
    if some:
        yield some
