"""One SQLite file, opened for this process alone, whose every commit survives a power cut.

The exclusive locking mode of SQLite is the lock: it is held while the file is open and ends with the process.
"""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from wizard.mail.schema import APPLICATION_ID, STATEMENTS, VERSION
from wizard.mail.store_fault import StoreError, StoreFault

_LOCK_TIMEOUT_S = 0.2
_PRAGMAS = (
    "PRAGMA locking_mode = EXCLUSIVE",
    "PRAGMA journal_mode = WAL",
    # FULL: a commit is on the disk before a server is told anything because of it.
    "PRAGMA synchronous = FULL",
    "PRAGMA foreign_keys = ON",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
)


class Database:
    """A connection to the store's file; used by one thread at a time."""

    def __init__(self, path: Path) -> None:
        """Open or make the file.

        Raises:
            StoreError: the file is in use, damaged, made by a newer Tayori, or cannot be written.
        """
        _make_private(path)
        with _faults():
            self._connection = sqlite3.connect(
                path, timeout=_LOCK_TIMEOUT_S, isolation_level=None, check_same_thread=False
            )
        try:
            with _faults():
                self._prepare()
        except BaseException:
            self._connection.close()
            raise

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """The connection, for statements that only read."""
        with _faults():
            yield self._connection

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """The connection inside a transaction: all of it happens, durably, or nothing."""
        with _faults():
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield self._connection
                self._connection.execute("COMMIT")
            except BaseException:
                # A full disk may have rolled back already.
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise

    def close(self) -> None:
        """Close the file and give up the lock."""
        self._connection.close()

    def _prepare(self) -> None:
        for pragma in _PRAGMAS:
            self._connection.execute(pragma).fetchall()
        with self.writing() as connection:
            version = _number(connection, "user_version")
            if version > VERSION:
                raise StoreError(StoreFault.TOO_NEW, f"schema {version}, known is {VERSION}")
            if version == 0:
                _create(connection)
            elif _number(connection, "application_id") != APPLICATION_ID:
                raise StoreError(StoreFault.DAMAGED, "not a mail store")


def _create(connection: sqlite3.Connection) -> None:
    if connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:
        raise StoreError(StoreFault.DAMAGED, "not a mail store")
    for statement in STATEMENTS:
        connection.execute(statement)
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {VERSION}")


def _number(connection: sqlite3.Connection, pragma: str) -> int:
    return int(connection.execute(f"PRAGMA {pragma}").fetchone()[0])


@contextmanager
def _faults() -> Iterator[None]:
    """Errors of SQLite that come from outside, as StoreError."""
    try:
        yield
    except sqlite3.Error as error:
        fault = StoreError.of(error)
        if fault is None:
            raise
        raise fault from error


def _make_private(path: Path) -> None:
    """The folder (0700) and an empty file (0600) if they are missing, whatever the umask."""
    try:
        missing = [folder for folder in (path.parent, *path.parent.parents) if not folder.exists()]
        for folder in reversed(missing):
            folder.mkdir(mode=0o700, exist_ok=True)
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
        path.chmod(0o600)
    except OSError as error:
        raise StoreError(StoreFault.NOT_WRITABLE, error.strerror or str(error)) from error
