"""Files that stand uuencoded (POSIX) in the middle of a text, as mail programs before MIME sent them."""

import re
from binascii import Error as EncodingError
from binascii import a2b_uu
from dataclasses import dataclass

BEGINNINGS_LIMIT = 100
"""Further lines that look like the beginning of a file are text."""

_BEGIN = re.compile(rb"^begin [0-7]{3,4} ([^\r\n]{1,255})\r?\n", re.MULTILINE)
_END = re.compile(rb"^(?:`|[ ]*)\r?\nend[ \t]*(?:\r?\n|\Z)", re.MULTILINE)
_LINE = re.compile(rb"[\x20-\x60]{0,90}")


@dataclass(frozen=True, slots=True, kw_only=True)
class UuFile:
    """One file: its name as the bytes that were sent, and what it holds."""

    name: bytes
    data: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Untangled:
    """The text without the files, and the files."""

    text: bytes
    files: tuple[UuFile, ...]


def untangle(text: bytes) -> Untangled:
    """Take the files out of a text; what only looks like one stays in it. Never raises."""
    kept: list[bytes] = []
    files: list[UuFile] = []
    position = 0
    for _ in range(BEGINNINGS_LIMIT):
        begin = _BEGIN.search(text, position)
        end = _END.search(text, begin.end()) if begin else None
        if begin is None or end is None:
            break
        data = _decoded(text[begin.end() : end.start()])
        kept.append(text[position : begin.end() if data is None else begin.start()])
        position = begin.end() if data is None else end.end()
        if data is not None:
            files.append(UuFile(name=begin[1], data=data))
    return Untangled(text=b"".join([*kept, text[position:]]), files=tuple(files))


def _decoded(block: bytes) -> bytes | None:
    """The bytes of the lines; None when one of them is no such line, or there is none."""
    out: list[bytes] = []
    for line in block.splitlines():
        if not line or not _LINE.fullmatch(line):
            return None
        try:
            out.append(a2b_uu(line))
        except EncodingError:
            return None
    return b"".join(out) if out else None
