"""One SQLite file, opened for this process alone, whose commits survive a crash, and a power cut when asked.

The exclusive locking mode of SQLite is the lock: it is held while the file is open and ends with the process.
"""

import os
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from wizard.mail.store.schema import APPLICATION_ID, MIGRATIONS, PAGE_BYTES, STATEMENTS, VERSION
from wizard.mail.store.store_fault import StoreError, StoreFault

_LOCK_TIMEOUT_S = 0.2
_PRAGMAS = (
    "PRAGMA locking_mode = EXCLUSIVE",
    f"PRAGMA page_size = {PAGE_BYTES}",
    "PRAGMA journal_mode = WAL",
    # FULL: a commit is on the disk before a server is told anything because of it.
    "PRAGMA synchronous = FULL",
    "PRAGMA foreign_keys = ON",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
    "PRAGMA cache_size = -32768",
    # Pages: while much arrives, what changes often is copied into the file less often.
    "PRAGMA wal_autocheckpoint = 4000",
)


class Database:
    """A connection to the store's file; threads take turns."""

    def __init__(self, path: Path) -> None:
        """Open or make the file, and bring an older one up to date.

        Raises:
            StoreError: the file is in use, damaged, made by a newer Tayori, or cannot be written.
        """
        _make_private(path)
        self._path = path
        self._turn = threading.RLock()
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
        with self._turn, self._faults():
            yield self._connection

    @contextmanager
    def writing(self, *, lasting: bool = True) -> Iterator[sqlite3.Connection]:
        """The connection inside a transaction: all of it happens or nothing.

        With `lasting` it is on the disk afterwards. Without, a power cut may take the last ones back, always
        in their order: for what a server would simply give again.
        """
        with self._turn, self._faults():
            self._connection.execute(f"PRAGMA synchronous = {'FULL' if lasting else 'NORMAL'}")
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield self._connection
                self._connection.execute("COMMIT")
            except BaseException:
                # A full disk may have rolled back already.
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise

    def is_sound(self) -> bool:
        """Whether every page of the file is what it should be; reads the whole file."""
        try:
            with self.reading() as connection:
                return bool(connection.execute("PRAGMA quick_check(1)").fetchone() == ("ok",))
        except StoreError as error:
            if error.fault is StoreFault.DAMAGED:
                return False
            raise

    def close(self) -> None:
        """Close the file and give up the lock."""
        with self._turn:
            self._connection.close()

    @contextmanager
    def _faults(self) -> Iterator[None]:
        """As `_faults`; damage that shows while the file is open is noted beside it for the next start."""
        try:
            with _faults():
                yield
        except StoreError as error:
            if error.fault is StoreFault.DAMAGED:
                with suppress(OSError):
                    suspicion(self._path).touch(0o600)
            raise

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
                raise StoreError(StoreFault.NOT_OURS, "not a mail store")
            for older in range(max(version, 1), VERSION):
                _migrate(connection, older)


def suspicion(path: Path) -> Path:
    """The file whose being there says that this store is damaged."""
    return path.with_name(f"{path.name}.damaged")


def _create(connection: sqlite3.Connection) -> None:
    if connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:
        raise StoreError(StoreFault.NOT_OURS, "not a mail store")
    for statement in STATEMENTS:
        connection.execute(statement)
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {VERSION}")


def _migrate(connection: sqlite3.Connection, older: int) -> None:
    if _number(connection, "user_version") != older:
        return
    for statement in MIGRATIONS[older]:
        connection.execute(statement)
    connection.execute(f"PRAGMA user_version = {older + 1}")


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
