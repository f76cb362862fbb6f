"""A damaged store put together again: what can be read is taken over, the damaged file stays beside it.

Every mail proves by its digest that it is whole. What is missing afterwards is fetched from the server again,
because the server's folders are compared anew; what is only here, the outbox too, is looked for mail by mail.
"""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from hashlib import sha256
from pathlib import Path
from typing import Any

from wizard.mail.reading.message import read_findable
from wizard.mail.store.database import Database, suspicion
from wizard.mail.store.indexing import index, indexed_text
from wizard.mail.store.store_fault import StoreError, StoreFault
from wizard.mail.store.writing_tables import CARRIED_OVER

_BESIDE = ("", "-wal", "-shm")
_KEPT_LIMIT = 1_000
_STEP = 256
_ABOUT_MAIL = (*CARRIED_OVER, "news", "removal")
_SERVER_SIDE = ("uid_next", "modseq", "proven")


def needs_salvage(path: Path) -> bool:
    """Whether damage was met in this store, or a rescue of it did not come to its end."""
    return suspicion(path).exists() or _mended(path).exists()


def salvage(path: Path) -> Path:
    """Put the store in this file together again; where the damaged file is kept.

    A rescue that was broken off goes on where it was: once the new file is whole it has a name of its own,
    and takes the place of the damaged one whatever happens in between.

    Raises:
        StoreError: there is no room, or the folder cannot be written; the damaged file is where it was.
    """
    if not _mended(path).exists():
        fresh = path.with_name(f"{path.name}.new")
        _remove(fresh)
        with closing(_Rescuer(path, fresh)) as rescuer:
            rescuer.carry_over()
    try:
        return _exchange(path)
    except OSError as error:
        raise StoreError(StoreFault.NOT_WRITABLE, error.strerror or str(error)) from error


def _exchange(path: Path) -> Path:
    """Let the new file take the place of the damaged one, which keeps another name."""
    whole = _mended(path)
    if not whole.exists():
        path.with_name(f"{path.name}.new").rename(whole)
    _sync_names(path)
    kept = _name_to_keep(path)
    # The file itself goes last: what is still beside it belongs to it.
    for ending in reversed(_BESIDE):
        with suppress(FileNotFoundError):
            Path(f"{path}{ending}").rename(f"{kept}{ending}")
    suspicion(path).unlink(missing_ok=True)
    whole.rename(path)
    _sync_names(path)
    return kept


class _Rescuer:
    """Reads the old file as far as it can be read, and writes the new one."""

    def __init__(self, old: Path, new: Path) -> None:
        self._old = sqlite3.connect(old, isolation_level=None)
        self._old.execute("PRAGMA cell_size_check = ON")
        self._new = Database(new)

    def close(self) -> None:
        """Close both files."""
        self._old.close()
        self._new.close()

    def carry_over(self) -> None:
        """Take over every folder, every whole mail, and what belongs to it."""
        rows = list(self._rows("folder"))
        self._write([("folder", _without(row, _SERVER_SIDE)) for row in rows])
        folders = {row["id"] for row in rows}
        for message in self._rows("message"):
            mail = self._whole_mail(message)
            if mail is None:
                continue
            if message.get("folder_id") not in folders:
                folders.add(message["folder_id"])
                name = f"folder {message['folder_id']}"
                self._write([("folder", {"id": message["folder_id"], "name": name})])
            self._write(mail)
            with self._new.writing(lasting=False) as connection:
                index(connection, {message["id"]: indexed_text(read_findable(mail[1][1]["bytes"]))})
        for table in _ABOUT_MAIL:
            for row in self._rows(table):
                self._write([(table, row)])
        with self._new.writing():
            pass  # all that went before is on the disk now

    def _whole_mail(self, message: dict[str, Any]) -> list[tuple[str, dict[str, Any]]] | None:
        """The rows of a mail whose bytes are the ones that were stored."""
        with suppress(sqlite3.Error):
            found = self._old.execute(
                "SELECT bytes FROM raw WHERE message_id = ?", (message["id"],)
            ).fetchone()
            if found is not None and sha256(found[0]).digest() == message["digest"]:
                return [
                    ("message", {**message, "indexed": 1}),
                    ("raw", {"message_id": message["id"], "bytes": found[0]}),
                ]
        return None

    def _rows(self, table: str) -> Iterator[dict[str, Any]]:
        """The rows that can be read, in small steps so that a broken page costs only what is on it."""
        key = "message_id" if table == "outgoing" else "id"
        with suppress(sqlite3.Error):
            columns = [row[1] for row in self._old.execute(f"PRAGMA table_info({table})")]
            last = self._last(table, key)
            for start in range(0, last + 1, _STEP):
                yield from self._step(table, key, columns, start, start + _STEP)

    def _step(
        self, table: str, key: str, columns: list[str], start: int, end: int
    ) -> Iterator[dict[str, Any]]:
        question = f"SELECT * FROM {table} WHERE {key} >= ? AND {key} < ?"  # noqa: S608 - only constants
        try:
            found = self._old.execute(question, (start, end)).fetchall()
        except sqlite3.Error:
            if end - start > 1:
                middle = (start + end) // 2
                yield from self._step(table, key, columns, start, middle)
                yield from self._step(table, key, columns, middle, end)
            return
        for row in found:
            yield dict(zip(columns, row, strict=True))

    def _last(self, table: str, key: str) -> int:
        """The highest number a row can have; a table whose end is broken is searched further up."""
        highest = 0
        for question in (
            f"SELECT max({key}) FROM {table}",  # noqa: S608 - only constants
            f"SELECT seq FROM sqlite_sequence WHERE name = '{table}'",  # noqa: S608 - only constants
        ):
            with suppress(sqlite3.Error):
                row = self._old.execute(question).fetchone()
                highest = max(highest, (row and row[0]) or 0)
        return highest

    def _write(self, rows: list[tuple[str, dict[str, Any]]]) -> None:
        with self._new.writing(lasting=False) as connection:
            for table, row in rows:
                known = {found[1] for found in connection.execute(f"PRAGMA table_info({table})")}
                fields = {name: value for name, value in row.items() if name in known}
                with suppress(sqlite3.IntegrityError):
                    try:
                        _insert(connection, table, fields)
                    except sqlite3.IntegrityError:
                        # A letter on its way out can do without the draft it came from.
                        _insert(connection, table, fields | dict.fromkeys(fields.keys() & {"draft_id"}))


def _insert(connection: sqlite3.Connection, table: str, fields: dict[str, Any]) -> None:
    names, marks = ", ".join(fields), ", ".join("?" * len(fields))
    # The names are those of our own tables.
    statement = f"INSERT INTO {table} ({names}) VALUES ({marks})"  # noqa: S608
    connection.execute(statement, tuple(fields.values()))


def _without(row: dict[str, Any], names: tuple[str, ...]) -> dict[str, Any]:
    return {name: value for name, value in row.items() if name not in names}


def _mended(path: Path) -> Path:
    """The new file once it is whole."""
    return path.with_name(f"{path.name}.mended")


def _name_to_keep(path: Path) -> Path:
    """The first free name for the damaged file; the last one taken if it has been moved already."""
    names = [path.with_name(f"{path.name}.damaged-{number}") for number in range(1, _KEPT_LIMIT)]
    free = next((number for number, kept in enumerate(names) if not kept.exists()), None)
    if free is None:
        raise StoreError(StoreFault.NOT_WRITABLE, "too many damaged files are kept already")
    return names[free if path.exists() else max(free - 1, 0)]


def _sync_names(path: Path) -> None:
    """Make the names of the files in this folder last through a power cut, where the system can."""
    if os.name == "nt":  # directories cannot be opened there
        return
    handle = os.open(path.parent, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _remove(path: Path) -> None:
    for ending in _BESIDE:
        Path(f"{path}{ending}").unlink(missing_ok=True)
