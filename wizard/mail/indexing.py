"""What of a mail goes into the index for searching, and how it gets there."""

import json
from collections.abc import Iterable, Iterator, Mapping
from sqlite3 import Connection

from wizard.mail.folding import TEXT_LIMIT, fold, pairs_of
from wizard.mail.message import read_findable

_INSERT_ALL = "INSERT INTO pairs (rowid, text) SELECT CAST(key AS INTEGER), value FROM json_each(?)"
_AT_ONCE = 300_000
"""Characters of text that one statement gets."""


def folded_text(findable: str) -> str:
    """As much of the findable text of a mail as can be found, in the one form in which it is compared."""
    return fold(findable[:TEXT_LIMIT])


def index(connection: Connection, folded: Mapping[int, str]) -> None:
    """Make new mails findable by their numbers, many in one statement: the interpreter is free meanwhile."""
    for some in _handfuls(sorted(folded.items())):
        connection.execute(_INSERT_ALL, (json.dumps(some, ensure_ascii=False),))


def index_mails(connection: Connection, numbers: Iterable[int]) -> None:
    """Make stored mails findable."""
    for number in numbers:
        row = connection.execute("SELECT bytes FROM raw WHERE message_id = ?", (number,)).fetchone()
        if row is not None:
            index(connection, {number: folded_text(read_findable(bytes(row[0])))})
        connection.execute("UPDATE message SET indexed = 1 WHERE id = ?", (number,))


def _handfuls(items: list[tuple[int, str]]) -> Iterator[dict[int, str]]:
    """The items in their order and in pairs, cut where a statement would have much text to hold."""
    some: dict[int, str] = {}
    size = 0
    for number, folded in items:
        some[number] = pairs_of(folded)
        size += len(folded)
        if size >= _AT_ONCE:
            yield some
            some, size = {}, 0
    if some:
        yield some
