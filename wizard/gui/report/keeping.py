"""Keeps a report as a file, and says in plain words why it could not."""

import errno
import os
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from wizard.mail.reading.kept_files import save_new
from wizard.wording.report import ToldReport, as_text

_NO_ROOM = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_NOT_ALLOWED = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})


def file_name(moment: str) -> str:
    """The name that is proposed, with the day of a moment in the form of RFC 3339."""
    return f"tayori-report-{moment[:10]}.txt"


def keep_report(told: ToldReport, place: Path) -> Path:
    """Write the report as UTF-8, readable for this user alone, and say where it is.

    A file that is there already stays; the report is put beside it.

    Raises:
        OSError: it could not be written; nothing is left of it then.
    """
    named = place if place.suffix else place.with_name(f"{place.name}.txt")
    return save_new(named, as_text(told).replace("\n", os.linesep).encode())


def why_not_kept(error: OSError) -> str:
    """What was wrong, and what to do now."""
    if error.errno in _NO_ROOM:
        return QCoreApplication.translate(
            "Keeping", "There is no room left at that place. Please choose another one."
        )
    if error.errno in _NOT_ALLOWED:
        return QCoreApplication.translate(
            "Keeping", "Nothing can be written at that place. Please choose another one."
        )
    words = QCoreApplication.translate(
        "Keeping", "It could not be saved there (%1). Please choose another place."
    )
    return words.replace("%1", error.strerror or str(error))
