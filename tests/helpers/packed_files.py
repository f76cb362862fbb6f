"""Files packed the way Outlook and Macintosh mail programs pack them, written from the descriptions."""

import struct
from binascii import b2a_uu
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Packed:
    """A file for a winmail.dat; `long_name` is written in UTF-16, `name` in the code page."""

    name: bytes
    data: bytes
    long_name: str = ""
    content_type: str = ""
    content_id: str = ""
    all_properties: bool = False


def winmail(
    *files: Packed,
    codepage: int = 932,
    text: bytes = b"",
    wide_text: str = "",
    html: bytes = b"",
    rtf: bytes = b"",
    properties: bytes = b"",
) -> bytes:
    """A winmail.dat (MS-OXTNEF)."""
    out = struct.pack("<IH", 0x223E9F78, 1)
    out += _attribute(1, 0x00069007, struct.pack("<II", codepage, 0))
    if text:
        out += _attribute(1, 0x0002800C, text + b"\0")
    said = [
        (0x001F, 0x1000, wide_text.encode("utf-16-le")),
        (0x0102, 0x1013, html),
        (0x0102, 0x1009, rtf),
    ]
    if properties or any(value for *_, value in said):
        written = properties or mapi(*(one for one in said if one[2]))
        out += _attribute(1, 0x00069003, written)
    for file in files:
        out += _attribute(2, 0x00069002, bytes(14))
        if file.all_properties:
            held = (0x000D, 0x3701, bytes(16) + file.data)
            out += _attribute(2, 0x00069005, mapi((0x001E, 0x3704, b"attached.pdf\0"), held))
            out += _attribute(2, 0x00068011, b"what nobody reads")
            continue
        out += _attribute(2, 0x00018010, file.name + b"\0")
        out += _attribute(2, 0x0006800F, file.data)
        wide = [
            (0x001F, 0x3707, (file.long_name + "\0").encode("utf-16-le")) if file.long_name else None,
            (0x001E, 0x370E, file.content_type.encode() + b"\0") if file.content_type else None,
            (0x001E, 0x3712, file.content_id.encode() + b"\0") if file.content_id else None,
        ]
        out += _attribute(2, 0x00069005, mapi(*(one for one in wide if one is not None)))
    return out


def mapi(*properties: tuple[int, int, bytes]) -> bytes:
    """MAPI properties: a number and two named ones, as real ones have too, then these of variable length."""
    named = struct.pack("<HH", 0x001E, 0x8001) + bytes(16)
    name = "x-name".encode("utf-16-le")
    named += struct.pack("<II", 1, len(name)) + _padded(name) + struct.pack("<II", 1, 3) + _padded(b"ab\0")
    named += struct.pack("<HH", 0x000B, 0x8002) + bytes(16) + struct.pack("<III", 0, 0x8501, 1)
    out = struct.pack("<I", len(properties) + 3) + struct.pack("<HHI", 0x0003, 0x0E20, 7) + named
    for kind, identifier, value in properties:
        out += struct.pack("<HHII", kind, identifier, 1, len(value)) + _padded(value)
    return out


def apple_file(data: bytes | None, name: bytes) -> bytes:
    """An AppleSingle file, or without data the resource half of an AppleDouble pair (RFC 1740)."""
    entries = [(3, name), (2, b"resources")] if data is None else [(3, name), (1, data)]
    head = struct.pack(">II16xH", 0x00051607 if data is None else 0x00051600, 0x00020000, len(entries))
    offset = len(head) + 12 * len(entries)
    rows, content = b"", b""
    for identifier, value in entries:
        rows += struct.pack(">III", identifier, offset + len(content), len(value))
        content += value
    return head + rows + content


def uuencoded(name: bytes, data: bytes, line_end: bytes = b"\r\n") -> bytes:
    """A file as uuencode writes it into a text."""
    lines = [b2a_uu(data[start : start + 45]).rstrip(b"\n") for start in range(0, len(data), 45)]
    return line_end.join([b"begin 644 " + name, *lines, b"`", b"end", b""])


def _attribute(level: int, name: int, data: bytes) -> bytes:
    return struct.pack("<BII", level, name, len(data)) + data + struct.pack("<H", sum(data) & 0xFFFF)


def _padded(value: bytes) -> bytes:
    return value + bytes(-len(value) % 4)
