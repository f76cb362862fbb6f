"""Outlook's winmail.dat taken apart: the files and the text in it (MS-OXTNEF). Nothing here raises.

The text that Outlook formats (compressed RTF) is not read: such mails carry the same words as plain text.
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum

from wizard.mail.text.japanese import charset_of, decode

SIGNATURE = struct.pack("<I", 0x223E9F78)

_ATTRIBUTE = struct.Struct("<BIi")
_CHECKSUM_BYTES = 2


class _Attribute(IntEnum):
    """The attributes of a winmail.dat that matter here (MS-OXTNEF §2.1.3.3)."""

    BODY = 0x0002800C
    OEM_CODEPAGE = 0x00069007
    MESSAGE_PROPERTIES = 0x00069003
    RENDER_DATA = 0x00069002
    TITLE = 0x00018010
    DATA = 0x0006800F
    FILE_PROPERTIES = 0x00069005


class _Property(IntEnum):
    """The MAPI properties that matter here (MS-OXPROPS)."""

    BODY = 0x1000
    RTF_COMPRESSED = 0x1009
    HTML = 0x1013
    ATTACH_DATA = 0x3701
    ATTACH_FILENAME = 0x3704
    ATTACH_LONG_FILENAME = 0x3707
    ATTACH_MIME_TAG = 0x370E
    ATTACH_CONTENT_ID = 0x3712


_OBJECT = 0x0D
_UNICODE = 0x1F
_VARIABLE = frozenset({_OBJECT, 0x1E, _UNICODE, 0x102})
_MULTIPLE = 0x1000
# Widths as they are written: short values are padded to four bytes.
_FIXED = {0x02: 4, 0x03: 4, 0x04: 4, 0x05: 8, 0x06: 8, 0x07: 8, 0x0A: 4, 0x0B: 4, 0x14: 8, 0x40: 8, 0x48: 16}
_FIRST_NAMED = 0x8000
# The class identifier that stands before an embedded object.
_OBJECT_HEAD_BYTES = 16


@dataclass(frozen=True, slots=True, kw_only=True)
class TnefFile:
    """One attached file; `content_type` is "" when it was not said."""

    name: str
    data: bytes
    content_type: str = ""
    content_id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Tnef:
    """What was inside; `is_whole` says that nothing of it was left unread."""

    files: tuple[TnefFile, ...] = ()
    text: str = ""
    html: str = ""
    is_whole: bool = True


@dataclass(slots=True)
class _Draft:
    """A file while its attributes come in."""

    name: str = ""
    long_name: str = ""
    data: bytes | None = None
    content_type: str = ""
    content_id: str = ""

    def file(self) -> TnefFile | None:
        """The file, None when no data came."""
        if self.data is None:
            return None
        return TnefFile(
            name=self.long_name or self.name,
            data=self.data,
            content_type=self.content_type.strip().lower(),
            content_id=self.content_id.strip("<> ") or None,
        )


def read_tnef(raw: bytes) -> Tnef | None:
    """The content of a winmail.dat; None when these bytes are none."""
    if not raw.startswith(SIGNATURE):
        return None
    reading = _Reading()
    is_whole = True
    for attribute in _attributes(raw):
        if attribute is None:
            is_whole = False
        else:
            reading.take(*attribute)
    files = tuple(file for draft in reading.drafts if (file := draft.file()) is not None)
    return Tnef(
        files=files,
        text=reading.text,
        html=reading.html,
        is_whole=is_whole and len(files) == len(reading.drafts) and not reading.is_formatted_only,
    )


class _Reading:
    """Gathers what the attributes say."""

    def __init__(self) -> None:
        self.drafts: list[_Draft] = []
        self.text = ""
        self.html = ""
        self._has_rtf = False
        self._charset: str | None = None

    @property
    def is_formatted_only(self) -> bool:
        """Whether the letter is there in a form only that is not read here."""
        return self._has_rtf and not self.text and not self.html

    def take(self, name: int, data: bytes) -> None:
        """Take one attribute; one that is not known says nothing here."""
        match name:
            case _Attribute.OEM_CODEPAGE:
                self._charset = f"cp{int.from_bytes(data[:4], 'little')}"
            case _Attribute.BODY:
                self.text = self.text or self._text(data)
            case _Attribute.MESSAGE_PROPERTIES:
                self._take_message(data)
            case _Attribute.RENDER_DATA:
                self.drafts.append(_Draft())
            case _ if self.drafts:
                self._take_file(self.drafts[-1], name, data)
            case _:
                pass

    def _take_message(self, data: bytes) -> None:
        for identifier, kind, value in _properties(data):
            match identifier:
                case _Property.BODY:
                    self.text = self.text or self._string(kind, value)
                case _Property.HTML:
                    self.html = self.html or self._string(kind, value)
                case _Property.RTF_COMPRESSED:
                    self._has_rtf = True
                case _:
                    pass

    def _take_file(self, draft: _Draft, name: int, data: bytes) -> None:
        match name:
            case _Attribute.TITLE:
                draft.name = self._text(data)
            case _Attribute.DATA:
                draft.data = data
            case _Attribute.FILE_PROPERTIES:
                self._take_file_properties(draft, data)
            case _:
                pass

    def _take_file_properties(self, draft: _Draft, data: bytes) -> None:
        for identifier, kind, value in _properties(data):
            match identifier:
                case _Property.ATTACH_LONG_FILENAME:
                    draft.long_name = self._string(kind, value)
                case _Property.ATTACH_FILENAME:
                    draft.name = draft.name or self._string(kind, value)
                case _Property.ATTACH_MIME_TAG:
                    draft.content_type = self._string(kind, value)
                case _Property.ATTACH_CONTENT_ID:
                    draft.content_id = self._string(kind, value)
                case _Property.ATTACH_DATA if draft.data is None:
                    draft.data = value[_OBJECT_HEAD_BYTES:] if kind == _OBJECT else value
                case _:
                    pass

    def _string(self, kind: int, value: bytes) -> str:
        if kind == _UNICODE:
            return value.decode("utf-16-le", "replace").split("\0", 1)[0]
        return self._text(value)

    def _text(self, value: bytes) -> str:
        code = charset_of(self._charset)
        return decode(value.split(b"\0", 1)[0], code).text


def _attributes(raw: bytes) -> Iterator[tuple[int, bytes] | None]:
    """Each attribute's name and value; None where the bytes end too early or make no sense."""
    position = len(SIGNATURE) + 2
    while position < len(raw):
        if position + _ATTRIBUTE.size > len(raw):
            yield None
            return
        _level, name, length = _ATTRIBUTE.unpack_from(raw, position)
        start = position + _ATTRIBUTE.size
        if length < 0 or start + length > len(raw):
            yield None
            return
        yield name, raw[start : start + length]
        position = start + length + _CHECKSUM_BYTES


def _properties(data: bytes) -> Iterator[tuple[int, int, bytes]]:
    """Identifier, type and first value of each MAPI property, as far as they are whole (MS-OXTNEF §2.1.3)."""
    reader = _Cursor(data, 0)
    for _ in range(reader.number()):
        if reader.is_at_end:
            return
        kind, identifier = reader.short(), reader.short()
        if identifier >= _FIRST_NAMED:
            reader.skip_name()
        value = reader.value(kind)
        if value is None:
            return
        yield identifier, kind & ~_MULTIPLE, value


@dataclass(slots=True)
class _Cursor:
    """Reads little-endian numbers and padded values; past the end everything is 0 or None."""

    data: bytes
    position: int

    @property
    def is_at_end(self) -> bool:
        """Whether nothing is left."""
        return self.position >= len(self.data)

    def number(self) -> int:
        """The next four bytes."""
        return self._unsigned(4)

    def short(self) -> int:
        """The next two bytes."""
        return self._unsigned(2)

    def skip_name(self) -> None:
        """Pass over the name of a named property: a GUID, then a number or a text."""
        self.position += 16
        if self.number() == 0:
            self.position += 4
        else:
            self._padded(self.number())

    def value(self, kind: int) -> bytes | None:
        """The first value of a property; None when there is none to be had."""
        single = kind & ~_MULTIPLE
        if single not in _VARIABLE and single not in _FIXED:
            return None
        count = self.number() if single in _VARIABLE or kind & _MULTIPLE else 1
        first: bytes | None = None
        for place in range(count):
            value = self._padded(self.number() if single in _VARIABLE else _FIXED[single])
            first = value if place == 0 else first
            if self.is_at_end:
                break
        return first

    def _unsigned(self, width: int) -> int:
        taken = self.data[self.position : self.position + width]
        self.position += width
        return int.from_bytes(taken, "little") if len(taken) == width else 0

    def _padded(self, length: int) -> bytes | None:
        start = self.position
        if start + length > len(self.data):
            self.position = len(self.data)
            return None
        self.position = start + length + -length % 4
        return self.data[start : start + length]
