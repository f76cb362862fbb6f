"""A small file system that this process alone sees; for root on Linux."""

import ctypes
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

_NEW_MOUNTS: Final = 0x0002_0000
"""CLONE_NEWNS: what is mounted from now on is mounted for this process."""
_SIZE: Final = "8m"


def can_mount() -> bool:
    """Whether this process may have a file system of its own."""
    return sys.platform == "linux" and os.geteuid() == 0


@contextmanager
def small_disk() -> Iterator[Path]:
    """The folder where it is mounted."""
    libc = ctypes.CDLL(None, use_errno=True)
    assert libc.unshare(_NEW_MOUNTS) == 0, ctypes.get_errno()
    with TemporaryDirectory() as folder:
        subprocess.run(("mount", "--make-rprivate", "/"), check=True)
        subprocess.run(("mount", "-t", "tmpfs", "-o", f"size={_SIZE}", "tmpfs", folder), check=True)
        try:
            yield Path(folder)
        finally:
            subprocess.run(("umount", "--lazy", folder), check=True)
