"""The power goes: of what was written, only what was told to be on the disk is surely there.

SQLite waits for the disk at a commit under `synchronous = FULL`. What was in its two files then comes back;
of what was appended to the write-ahead log since, something may be there as well: nothing, a piece from the
beginning, or all but a hole. Each happens in its turn.
"""

import random
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from sqlite3 import Connection

import pytest
from typing_extensions import override

from tests.kills.bench import Bench
from tests.kills.moments import watch_commits
from tests.kills.sweep import Kill
from wizard.mail.store.database import Database

_FULL = 2
_EXTRA = 3
_ENDINGS = ("", "-wal")
_HOLE_BYTES = 4096


class PowerCut(Kill):
    """The computer is switched off."""

    @override
    def watch(self, bench: Bench) -> None:
        """Copy the files whenever they are on the disk."""
        super().watch(bench)
        shutil.rmtree(_platter(bench), ignore_errors=True)
        disk = Disk(bench.stage.store_file(bench.scenario), _platter(bench))
        patch = pytest.MonkeyPatch()
        watch_commits(patch, disk.before_commit)
        close = Database.close

        def closing(self: Database) -> None:
            close(self)
            disk.keep()

        patch.setattr(Database, "close", closing)
        disk.keep()

    @override
    def afterwards(self, bench: Bench, point: int) -> None:
        """Bring back what was on the disk, and a part of what was not."""
        disk = Disk(bench.stage.store_file(bench.scenario), _platter(bench))
        disk.lose(random.Random(point))


@dataclass(frozen=True, slots=True)
class Disk:
    """The files as the program sees them, and below `platter` what a power cut leaves."""

    file: Path
    platter: Path

    def before_commit(self, connection: Connection) -> Callable[[], None]:
        """What is to be done after the commit, by how it waits for the disk."""
        (synchronous,) = connection.execute("PRAGMA synchronous").fetchone()
        return self.keep if synchronous in {_FULL, _EXTRA} else _nothing

    def keep(self) -> None:
        """Everything written until now is on the disk; all at once, for the program may die in here."""
        fresh = self.platter / "being written"
        shutil.rmtree(fresh, ignore_errors=True)
        fresh.mkdir(parents=True)
        for ending in _ENDINGS:
            if self._real(ending).exists():
                shutil.copyfile(self._real(ending), fresh / f"db{ending}")
        fresh.rename(self.platter / f"{self._latest() + 1:06}")

    def lose(self, chance: random.Random) -> None:
        """Put the files into a state that the disk may be in."""
        kept_files = self.platter / f"{self._latest():06}"
        appended = self._appended(kept_files)
        for ending in _ENDINGS:
            self._real(ending).unlink(missing_ok=True)
            kept = kept_files / f"db{ending}"
            if kept.exists():
                shutil.copyfile(kept, self._real(ending))
        if appended:
            with self._real("-wal").open("ab") as log:
                log.write(_survived(appended, chance))

    def _appended(self, kept_files: Path) -> bytes:
        """What came to the log since; nothing is known of it when the log was begun anew."""
        kept, now = kept_files / "db-wal", self._real("-wal")
        if not kept.exists() or not now.exists():
            return b""
        before, after = kept.read_bytes(), now.read_bytes()
        same_database = (kept_files / "db").read_bytes() == self._real("").read_bytes()
        return after[len(before) :] if same_database and after.startswith(before) else b""

    def _latest(self) -> int:
        """The number of the last state that was surely on the disk."""
        return max((int(kept.name) for kept in self.platter.glob("[0-9]*")), default=0)

    def _real(self, ending: str) -> Path:
        return Path(f"{self.file}{ending}")


def _survived(appended: bytes, chance: random.Random) -> bytes:
    """What is left of bytes that nobody waited for."""
    match chance.randrange(3):
        case 0:
            return b""
        case 1:
            return appended[: chance.randrange(len(appended) + 1)]
        case _:
            start = chance.randrange(len(appended))
            hole = min(_HOLE_BYTES, len(appended) - start)
            return appended[:start] + bytes(hole) + appended[start + hole :]


def _platter(bench: Bench) -> Path:
    return bench.before.with_name("platter")


def _nothing() -> None:
    pass
