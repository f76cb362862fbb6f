"""ISO-2022-JP and EUC-JP as Japanese mail programs really write them.

The codecs of the standard library know neither NEC row 13 (circled digits), nor the IBM kanji, nor half-width
katakana in ISO-2022-JP; here JIS X 0208 is read through code page 932, as CP50221 and CP51932 do.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from functools import cache

REPLACEMENT = "\ufffd"
_CELLS = 94
_FIRST = 0x21
_LAST = 0x7E


@dataclass(frozen=True, slots=True)
class JisText:
    """Decoded text and the number of places that could not be decoded (each is U+FFFD in the text)."""

    text: str
    errors: int


class _Set(Enum):
    """The character sets an escape sequence can designate (RFC 1468, RFC 2237, RFC 1554, JIS X 0213)."""

    ASCII = "ascii"
    ROMAN = "roman"
    KANA = "kana"
    JIS_0208 = "jis_0208"
    JIS_0212 = "jis_0212"
    JIS_0213_1 = "jis_0213_1"
    JIS_0213_2 = "jis_0213_2"
    GB_2312 = "gb_2312"
    KS_1001 = "ks_1001"


_SINGLE = frozenset({_Set.ASCII, _Set.ROMAN, _Set.KANA})

_ESCAPES = {
    b"\x1b(B": _Set.ASCII,
    b"\x1b(H": _Set.ASCII,  # a Swedish set by the letter, ASCII in every mail that uses it
    b"\x1b(J": _Set.ROMAN,
    b"\x1b(I": _Set.KANA,
    b"\x1b$@": _Set.JIS_0208,
    b"\x1b$B": _Set.JIS_0208,
    b"\x1b$(@": _Set.JIS_0208,
    b"\x1b$(B": _Set.JIS_0208,
    b"\x1b$(D": _Set.JIS_0212,
    b"\x1b$(O": _Set.JIS_0213_1,
    b"\x1b$(Q": _Set.JIS_0213_1,
    b"\x1b$(P": _Set.JIS_0213_2,
    b"\x1b$A": _Set.GB_2312,
    b"\x1b$(A": _Set.GB_2312,
    b"\x1b$(C": _Set.KS_1001,
    b"\x0e": _Set.KANA,
    b"\x0f": _Set.ASCII,
}

_ESCAPE = re.compile(rb"(\x1b\$\([@ABCDOPQ]|\x1b\$[@AB]|\x1b\([BHIJ]|[\x0e\x0f])")
_LINE_END = re.compile(rb"([\r\n]+)")
_DOUBLE = re.compile(rb"(?:[\x21-\x7e]{2})+")
_NOT_DOUBLE = re.compile(rb"[^\x21-\x7e]")
# Two-byte text that is closed on its line; where nothing else is odd, nothing needs a second look.
_CLOSED = re.compile(rb"\x1b\$[@B][\x21-\x7e]+\x1b\([BJ]")
_ODD = re.compile(rb"[\x0e\x0f\x1b\x80-\xff]")
# Where the standard library reads JIS X 0208 otherwise than code page 932.
_AS_CP932 = tuple(
    zip("\u301c\u2016\u2212\u00a2\u00a3\u00ac", "\uff5e\u2225\uff0d\uffe0\uffe1\uffe2", strict=True)
)
_ROMAN_TEXT = {0x5C: "\u00a5", 0x7E: "\u203e"}
_KANA_TEXT = {code: chr(0xFF61 + code - _FIRST) for code in range(_FIRST, 0x60)} | {
    code: chr(0xFF61 + code - 0xA1) for code in range(0xA1, 0xE0)
}
_EUC = re.compile(
    rb"(?P<ascii>[\x00-\x7f]+)|(?P<double>(?:[\xa1-\xfe]{2})+)|\x8e(?P<kana>[\xa1-\xdf])|\x8f(?P<extra>[\xa1-\xfe]{2})|(?P<bad>.)",
    re.DOTALL,
)


def has_escapes(raw: bytes) -> bool:
    """Whether the bytes designate a Japanese character set the way ISO-2022-JP does."""
    return b"\x1b$" in raw or b"\x1b(" in raw


def decode_jis(raw: bytes) -> JisText:
    """Text in ISO-2022-JP, ISO-2022-JP-1/2/3, CP50220, CP50221 or ISO-2022-JP-MS.

    A missing return to ASCII at the end of a line or of the text is forgiven.
    """
    return _decode_regular(raw) or _decode_any(raw)


def _decode_regular(raw: bytes) -> JisText | None:
    """The text by the standard library, which is fast, where it cannot be wrong; None where it might be."""
    if _ODD.search(_CLOSED.sub(b"", raw)):
        return None
    try:
        text = raw.decode("iso2022_jp")
    except UnicodeDecodeError:
        return None
    for other, usual in _AS_CP932:
        text = text.replace(other, usual)
    return JisText(text, 0)


def _decode_any(raw: bytes) -> JisText:
    pieces = _ESCAPE.split(raw)
    out: list[str] = []
    errors = 0
    designated = _Set.ASCII
    for index in range(0, len(pieces), 2):
        closer = pieces[index + 1] if index + 1 < len(pieces) else b""
        if pieces[index]:
            closes = _ESCAPES.get(closer) in _SINGLE
            decoded = _decode_segment(pieces[index], designated, closes=closes)
            out.append(decoded.text)
            errors += decoded.errors
        designated = _ESCAPES.get(closer, designated)
    return JisText("".join(out), errors)


def decode_euc(raw: bytes) -> JisText:
    """Text in EUC-JP with the NEC and IBM characters of CP51932 and with JIS X 0212."""
    out: list[str] = []
    for match in _EUC.finditer(raw):
        match match.lastgroup:
            case "ascii":
                out.append(match[0].decode("ascii"))
            case "double":
                out.append(_decode_pairs(match[0], _Set.JIS_0208, offset=0xA1))
            case "kana":
                out.append(_KANA_TEXT[match["kana"][0]])
            case "extra":
                out.append(_decode_pairs(match["extra"], _Set.JIS_0212, offset=0xA1))
            case _:
                out.append(REPLACEMENT)
    text = "".join(out)
    return JisText(text, text.count(REPLACEMENT))


def _decode_segment(segment: bytes, designated: _Set, *, closes: bool) -> JisText:
    if designated in _SINGLE:
        return _decode_single(segment, designated)
    if b"\n" not in segment and b"\r" not in segment:
        return _decode_line(segment, designated)
    first, *rest = _LINE_END.split(segment)
    out = [_decode_line(first, designated)]
    for index in range(0, len(rest), 2):
        line_end, line = rest[index], rest[index + 1]
        # A line end returns to ASCII (RFC 1468); a writer that forgets it shows by closing the line later.
        still_double = closes and _DOUBLE.fullmatch(line) is not None
        decoded = _decode_line(line, designated) if still_double else _decode_single(line, _Set.ASCII)
        out += [JisText(line_end.decode("ascii"), 0), decoded]
    return JisText("".join(piece.text for piece in out), sum(piece.errors for piece in out))


def _decode_single(segment: bytes, designated: _Set) -> JisText:
    special = {_Set.ROMAN: _ROMAN_TEXT, _Set.KANA: _KANA_TEXT}.get(designated, {})
    if not special and segment.isascii():
        return JisText(segment.decode("ascii"), segment.count(b"\x1b"))
    text = "".join(special.get(code) or _plain(code) for code in segment)
    return JisText(text, text.count(REPLACEMENT) + segment.count(b"\x1b"))


def _plain(code: int) -> str:
    """One byte in ASCII, or an eight-bit half-width katakana as CP50221 allows."""
    return chr(code) if code < 0x80 else _KANA_TEXT.get(code, REPLACEMENT)


def _decode_line(line: bytes, designated: _Set) -> JisText:
    """One line of double-byte text; spaces and controls between characters stand for themselves."""
    if len(line) % 2 == 0 and not _NOT_DOUBLE.search(line):
        text = _decode_pairs(line, designated, offset=_FIRST)
        return JisText(text, text.count(REPLACEMENT))
    out: list[str] = []
    position = 0
    while position < len(line):
        pairs = _DOUBLE.match(line, position)
        if pairs is not None:
            out.append(_decode_pairs(pairs[0], designated, offset=_FIRST))
            position = pairs.end()
        else:
            code = line[position]
            out.append(chr(code) if code < _FIRST else REPLACEMENT)
            position += 1
    text = "".join(out)
    return JisText(text, text.count(REPLACEMENT))


def _decode_pairs(pairs: bytes, designated: _Set, *, offset: int) -> str:
    table = _table(designated)
    leads, trails = pairs[::2], pairs[1::2]
    return "".join(
        [table[(lead - offset) * _CELLS + trail - offset] for lead, trail in zip(leads, trails, strict=True)]
    )


@cache
def _table(designated: _Set) -> tuple[str, ...]:
    """The 94 by 94 characters of a double-byte set, row by row."""
    cells: dict[_Set, Callable[[int, int], str]] = {
        _Set.JIS_0208: lambda row, cell: _cell(_to_shift_jis(row, cell), "cp932"),
        _Set.JIS_0212: lambda row, cell: _cell(bytes((0x8F, row | 0x80, cell | 0x80)), "euc_jp"),
        _Set.JIS_0213_1: lambda row, cell: _cell(bytes((row | 0x80, cell | 0x80)), "euc_jis_2004"),
        _Set.JIS_0213_2: lambda row, cell: _cell(bytes((0x8F, row | 0x80, cell | 0x80)), "euc_jis_2004"),
        _Set.GB_2312: lambda row, cell: _cell(bytes((row | 0x80, cell | 0x80)), "gb2312"),
        _Set.KS_1001: lambda row, cell: _cell(bytes((row | 0x80, cell | 0x80)), "euc_kr"),
    }
    read = cells[designated]
    return tuple(read(row, cell) for row in range(_FIRST, _LAST + 1) for cell in range(_FIRST, _LAST + 1))


def _cell(encoded: bytes, codec: str) -> str:
    try:
        return encoded.decode(codec)
    except UnicodeDecodeError:
        return REPLACEMENT


def _to_shift_jis(row: int, cell: int) -> bytes:
    """The Shift_JIS code of a JIS X 0208 code (JIS X 0208:1997 annex 1)."""
    lead = (row + 1) // 2 + (0x70 if row <= 0x5E else 0xB0)
    odd_trail = cell + (0x1F if cell <= 0x5F else 0x20)
    return bytes((lead, odd_trail if row % 2 else cell + 0x7E))
