"""What of a mail goes into the index for searching, and how it gets there."""

import json
from collections.abc import Iterable, Iterator, Mapping
from sqlite3 import Connection

from wizard.mail.folding import TEXT_LIMIT, fold, pairs_of
from wizard.mail.message import read_findable

_INSERT = "INSERT INTO pairs (rowid, text) VALUES (?, ?)"
_INSERT_ALL = "INSERT INTO pairs (rowid, text) SELECT CAST(key AS INTEGER), value FROM json_each(?)"
_AT_ONCE = 1_000_000
"""Characters of text that one statement gets."""


def index_form(text: str) -> str:
    """The text as the index takes it."""
    return pairs_of(fold(text[:TEXT_LIMIT]))


def index(connection: Connection, number: int, searched: str) -> None:
    """Make one new mail findable by a text in the form of the index."""
    connection.execute(_INSERT, (number, searched))


def index_new(connection: Connection, searched: Mapping[int, str]) -> None:
    """The same for many new mails by their numbers, in one statement: the interpreter is free meanwhile."""
    for some in _handfuls(sorted(searched.items())):
        connection.execute(_INSERT_ALL, (json.dumps(some, ensure_ascii=False),))


def _handfuls(items: list[tuple[int, str]]) -> Iterator[dict[int, str]]:
    """The items in their order, cut where a statement would have much text to hold."""
    some: dict[int, str] = {}
    size = 0
    for number, searched in items:
        some[number] = searched
        size += len(searched)
        if size >= _AT_ONCE:
            yield some
            some, size = {}, 0
    if some:
        yield some


def index_mails(connection: Connection, numbers: Iterable[int]) -> None:
    """Make stored mails findable."""
    for number in numbers:
        row = connection.execute("SELECT bytes FROM raw WHERE message_id = ?", (number,)).fetchone()
        if row is not None:
            index(connection, number, index_form(read_findable(bytes(row[0]))))
        connection.execute("UPDATE message SET indexed = 1 WHERE id = ?", (number,))
