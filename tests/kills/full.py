"""Ways in which a disk can fill up at a chosen moment.

`PageLimit` lets SQLite itself say that the disk is full, `FileLimit` lets the system refuse to write in the
middle of a transaction, `Ballast` fills a small file system up.
"""

import os
import resource
from dataclasses import dataclass
from pathlib import Path
from sqlite3 import Connection
from typing import Final, Protocol

import pytest

from tests.kills.moments import watch_beginnings
from wizard.mail.store.schema import PAGE_BYTES

ROOMS: Final = (0, 1, 2, 5)
"""So many pages can still be written when the disk fills up."""
_MOST_PAGES: Final = 4_294_967_294
_FRAME_BYTES: Final = PAGE_BYTES + 24
_ODD_BYTES: Final = 100


class Disk(Protocol):
    """A disk that can fill up."""

    def fill(self, connection: Connection, file: Path, room: int) -> None:
        """From now on there is room for so many pages only."""

    def free(self) -> None:
        """There is space again."""

    def remind(self, connection: Connection) -> None:
        """Called before each transaction."""


class PageLimit:
    """SQLite is told that the file may not grow."""

    def __init__(self) -> None:
        self._limit = _MOST_PAGES

    def fill(self, connection: Connection, _file: Path, room: int) -> None:
        """Count from what it has now."""
        (count,) = connection.execute("PRAGMA page_count").fetchone()
        self._limit = count + room

    def free(self) -> None:
        """Take the limit away."""
        self._limit = _MOST_PAGES

    def remind(self, connection: Connection) -> None:
        """The limit belongs to a connection."""
        connection.execute(f"PRAGMA max_page_count = {self._limit}").fetchall()


class FileLimit:
    """The system does not let the log grow; the last page goes in half."""

    def fill(self, _connection: Connection, file: Path, room: int) -> None:
        """Count from what the log has now."""
        log = file.with_name(f"{file.name}-wal")
        size = log.stat().st_size if log.exists() else 0
        limit = size + room * _FRAME_BYTES + _ODD_BYTES
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, resource.RLIM_INFINITY))

    def free(self) -> None:
        """Take the limit away."""
        resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))

    def remind(self, _connection: Connection) -> None:
        """The limit belongs to the process."""


class Ballast:
    """A file takes all the space there is; for a small file system that nobody else uses."""

    def __init__(self) -> None:
        self._ballast: Path | None = None

    def fill(self, _connection: Connection, file: Path, room: int) -> None:
        """Leave room for some pages."""
        self._ballast = file.with_name("ballast")
        free = os.statvfs(file.parent)
        size = free.f_bavail * free.f_bsize - room * PAGE_BYTES
        with self._ballast.open("wb") as ballast:
            os.posix_fallocate(ballast.fileno(), 0, max(size, 1))

    def free(self) -> None:
        """Remove it."""
        if self._ballast is not None:
            self._ballast.unlink(missing_ok=True)

    def remind(self, _connection: Connection) -> None:
        """The file lies there."""


@dataclass(slots=True)
class Filling:
    """Fills a disk up at the beginning of the k-th transaction."""

    disk: Disk
    file: Path
    transaction: int
    room: int
    begun: int = 0

    @property
    def has_begun(self) -> bool:
        """Whether the story came so far that the disk was filled."""
        return self.begun >= self.transaction

    def watch(self) -> None:
        """Hear of every transaction from now on."""
        watch_beginnings(pytest.MonkeyPatch(), self._begins)

    def _begins(self, connection: Connection) -> None:
        self.begun += 1
        if self.begun == self.transaction:
            self.disk.fill(connection, self.file, self.room)
        self.disk.remind(connection)
