"""What is packed inside a part: the files of a winmail.dat, of an AppleSingle file, and in uuencoded text.

Each becomes a part of its own. A wrapper that was not understood to its end stays beside its files,
so nothing is lost.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from wizard.mail.reading.apple_files import AppleFile, read_apple_file
from wizard.mail.reading.part import Part, media_type
from wizard.mail.reading.tnef import Tnef, read_tnef
from wizard.mail.reading.uuencoded import untangle
from wizard.mail.text.filename import safe_name
from wizard.mail.text.header import Header
from wizard.mail.text.words import one_line, raw_text

_TNEF_TYPES = frozenset({"application/ms-tnef", "application/vnd.ms-tnef"})
_TNEF_NAMES = frozenset({"winmail.dat", "win.dat"})
APPLE_TYPE = "application/applefile"
_PLAIN_ENCODINGS = frozenset({"", "7bit", "8bit", "binary"})
_UU_MARK = b"begin "
_ANY = "application/octet-stream"


@dataclass(frozen=True, slots=True, kw_only=True)
class Unpacked:
    """What an attached part holds: files, and a letter if the mail has no other."""

    files: tuple[Part, ...]
    letter: Part | None = None


def unpack(part: Part) -> Unpacked:
    """The files inside an attached part; the part itself when nothing is packed in it. Never raises."""
    if part.content_type in _TNEF_TYPES or part.name.lower() in _TNEF_NAMES:
        tnef = read_tnef(part.content().data)
        if tnef is not None:
            return _of_tnef(part, tnef)
    if part.content_type == APPLE_TYPE:
        apple = read_apple_file(part.content().data)
        if apple is not None and apple.data is not None:
            return Unpacked(files=(_of_apple(part, apple, apple.data),))
    return Unpacked(files=(part,))


def without_resources(parts: tuple[Part, ...]) -> Iterator[Part]:
    """The half of an AppleDouble pair (RFC 1740) that is of use elsewhere, named as the other half says."""
    name = ""
    for part in parts:
        apple = read_apple_file(part.content().data) if part.content_type == APPLE_TYPE else None
        if apple is not None and apple.data is None:
            name = safe_name(one_line(apple.name))
            continue
        yield part if part.name or not name else replace(part, name=name)


def split_text(part: Part) -> tuple[Part, tuple[Part, ...]]:
    """A text part without the uuencoded files in it, and those files."""
    if part.encoding not in _PLAIN_ENCODINGS or part.source.find(_UU_MARK, part.start, part.end) < 0:
        return part, ()
    untangled = untangle(part.source[part.start : part.end])
    if not untangled.files:
        return part, ()
    files = tuple(
        _file(file.data, name=one_line(raw_text(file.name)), content_type=_ANY) for file in untangled.files
    )
    return replace(part, source=untangled.text, start=0, end=len(untangled.text)), files


def _of_tnef(part: Part, tnef: Tnef) -> Unpacked:
    files = tuple(
        _file(
            file.data,
            name=one_line(file.name),
            content_type=media_type(file.content_type, _ANY),
            content_id=file.content_id,
        )
        for file in tnef.files
    )
    letter = _letter(tnef.html, "text/html") if tnef.html else None
    if tnef.text:
        letter = _letter(tnef.text, "text/plain")
    return Unpacked(files=files if tnef.is_whole else (*files, part), letter=letter)


def _of_apple(part: Part, apple: AppleFile, data: bytes) -> Part:
    return _file(data, name=part.name or one_line(apple.name), content_type=_ANY)


def _letter(text: str, content_type: str) -> Part:
    made = _file(text.encode("utf-8", "replace"), name="", content_type=content_type)
    return replace(made, parameters={"charset": "utf-8"}, disposition=None)


def _file(data: bytes, *, name: str, content_type: str, content_id: str | None = None) -> Part:
    fields = {"content-id": (content_id.encode("utf-8", "replace"),)} if content_id else {}
    return Part(
        source=data,
        start=0,
        end=len(data),
        header=Header(fields=fields),
        content_type=content_type,
        parameters={},
        disposition="attachment",
        name=safe_name(name),
    )
