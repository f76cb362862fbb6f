"""Which attachments may be handed to another program at once, and which only kept.

Only kinds of files that are looked at are listed; programs, scripts, shortcuts, web pages and whatever nobody
thought of are not. A name that says one kind while the content is another is none of them.
"""

from enum import Enum
from pathlib import PurePath
from typing import Final

_PICTURES: Final = frozenset({"bmp", "gif", "heic", "jpeg", "jpg", "png", "tif", "tiff", "webp"})
_SOUNDS_AND_FILMS: Final = frozenset(
    {"3gp", "aac", "avi", "flac", "m4a", "m4v", "mkv", "mov", "mp3", "mp4", "mpeg", "mpg", "ogg", "opus"}
    | {"wav", "webm", "wma", "wmv"}
)
# Without the kinds that carry macros (docm, xlsm, pptm and the templates).
_PAPERS: Final = frozenset(
    {"csv", "doc", "docx", "ics", "jtd", "odp", "ods", "odt", "pdf", "pptx", "ppt", "rtf", "txt", "vcf"}
    | {"xls", "xlsx"}
)
_OPENABLE: Final = _PICTURES | _SOUNDS_AND_FILMS | _PAPERS
_RUN: Final = frozenset(
    {"apk", "app", "appimage", "bat", "chm", "cmd", "com", "command", "cpl", "deb", "desktop", "dll", "dmg"}
    | {
        "docm",
        "exe",
        "hta",
        "htm",
        "html",
        "img",
        "inf",
        "iso",
        "jar",
        "js",
        "jse",
        "lnk",
        "msc",
        "msi",
        "msp",
    }
    | {"pif", "pkg", "pl", "ps1", "psm1", "py", "rb", "reg", "rpm", "run", "scf", "scr", "sct", "sh", "shtml"}
    | {"svg", "swf", "url", "vb", "vbe", "vbs", "vhd", "vhdx", "wsc", "wsf", "wsh", "xhtml", "xll", "xlsm"}
)
_PROGRAMS_BEGIN: Final = (
    b"MZ",
    b"\x7fELF",
    b"#!",
    b"\xca\xfe\xba\xbe",
    b"\xcf\xfa\xed\xfe",
    b"\xce\xfa\xed\xfe",
)
BEGINNING_BYTES: Final = 8


class FileKind(Enum):
    """What may be done with an attachment besides keeping it."""

    LOOKED_AT = "looked_at"
    KEPT = "kept"
    PROGRAM = "program"
    DISGUISED = "disguised"


def kind_of(name: str, beginning: bytes) -> FileKind:
    """What an attachment is, by its whole name and its first bytes."""
    endings = [ending.strip(". ").lower() for ending in PurePath(name).suffixes]
    last = endings[-1] if endings else ""
    is_program = last in _RUN or beginning.startswith(_PROGRAMS_BEGIN)
    if is_program and any(ending in _OPENABLE for ending in endings):
        return FileKind.DISGUISED
    if is_program:
        return FileKind.PROGRAM
    if any(ending in _RUN for ending in endings):
        return FileKind.KEPT
    return FileKind.LOOKED_AT if last in _OPENABLE else FileKind.KEPT
