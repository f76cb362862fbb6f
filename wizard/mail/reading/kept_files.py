"""Attachments as files: nothing is replaced, no link is followed, and what is only looked at goes away."""

import os
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Final

MOST_NAMES: Final = 1_000
"""How many files may bear one name with a number behind it."""
STALE_S: Final = 86_400.0

# A link in the way is an existing file to O_EXCL; O_NOFOLLOW and O_BINARY are not known everywhere.
_NEW: Final = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)


def save_new(place: Path, data: bytes, *, mode: int = 0o600) -> Path:
    """Write a new file and say where it is: here, or beside it with a number where there is one already.

    Raises:
        OSError: it could not be written; nothing is left of it then.
    """
    for candidate in _names(place):
        try:
            number = os.open(candidate, _NEW, mode)
        except FileExistsError:
            continue
        try:
            with os.fdopen(number, "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
        except OSError:
            with suppress(OSError):
                candidate.unlink()
            raise
        return candidate
    raise FileExistsError(f"{place.name} is there {MOST_NAMES} times")


class OpenedFiles:
    """Copies of attachments that other programs look at, in a folder that only this user can enter.

    Args:
        folder: holds one folder for each running program; what a crash left there goes after a day.
        now_s: the time as file systems count it.
    """

    def __init__(self, folder: Path, *, now_s: Callable[[], float] = time.time) -> None:
        self._parent = folder
        self._now_s = now_s
        self._own: Path | None = None
        self._count = 0

    def put(self, name: str, data: bytes) -> Path:
        """A copy to look at; it cannot be written, so that no work is lost in it.

        Raises:
            OSError: it could not be written.
        """
        if self._own is None:
            self._parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            self._parent.chmod(0o700)
            self._sweep()
            self._own = Path(tempfile.mkdtemp(dir=self._parent))
        self._count += 1
        # A folder each: the name stays as it is, whatever was opened before.
        folder = self._own / str(self._count)
        folder.mkdir(mode=0o700)
        return save_new(folder / name, data, mode=0o400)

    def remove(self) -> None:
        """Remove every copy of this program."""
        if self._own is not None:
            _remove(self._own)
            self._own = None

    def _sweep(self) -> None:
        for left in self._parent.iterdir():
            with suppress(OSError):
                if left.lstat().st_mtime < self._now_s() - STALE_S:
                    _remove(left)


def _names(place: Path) -> Iterator[Path]:
    yield place
    for number in range(2, MOST_NAMES):
        yield place.with_name(f"{place.stem} ({number}){place.suffix}")


def _remove(folder: Path) -> None:
    """Remove a folder; a copy that cannot be written cannot be removed everywhere before it can be."""
    with suppress(OSError):
        for path in folder.rglob("*"):
            if not path.is_symlink():
                path.chmod(0o700)
    shutil.rmtree(folder, ignore_errors=True)
