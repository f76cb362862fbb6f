"""The files that Macintosh mail programs attach: AppleSingle and AppleDouble (RFC 1740). Nothing here raises.

Either holds the file itself, its name, and a fork of resources that is of no use elsewhere.
"""

import struct
from dataclasses import dataclass

from wizard.mail.text.japanese import decode

_SINGLE = 0x00051600
_DOUBLE = 0x00051607
_HEAD = struct.Struct(">II16xH")
_ENTRY = struct.Struct(">III")
_ENTRIES_LIMIT = 100
_DATA_FORK = 1
_REAL_NAME = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class AppleFile:
    """`data` is None in the half of an AppleDouble pair that holds the resources; `name` may be ""."""

    data: bytes | None
    name: str


def read_apple_file(raw: bytes) -> AppleFile | None:
    """The file in these bytes; None when they are neither AppleSingle nor AppleDouble."""
    if len(raw) < _HEAD.size:
        return None
    magic, _version, count = _HEAD.unpack_from(raw)
    if magic not in {_SINGLE, _DOUBLE}:
        return None
    data: bytes | None = None
    name = ""
    for number in range(min(count, _ENTRIES_LIMIT)):
        place = _HEAD.size + number * _ENTRY.size
        if place + _ENTRY.size > len(raw):
            break
        identifier, offset, length = _ENTRY.unpack_from(raw, place)
        if identifier == _REAL_NAME:
            name = decode(raw[offset : offset + length], None).text
        elif identifier == _DATA_FORK and magic == _SINGLE:
            data = raw[offset : offset + length]
    return AppleFile(data=data, name=name)
