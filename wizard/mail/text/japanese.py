"""Bytes of a mail to text: by their label when it is true, by an ordered trial when it is missing or lies.

The trial is `ESC $` (ISO-2022-JP), UTF-8, EUC-JP, code page 932, and at last Western; on short Japanese text
this fixed order is more often right than statistics.
"""

import codecs
import re
from dataclasses import dataclass

from wizard.mail.text.jis import REPLACEMENT, decode_euc, decode_jis, has_escapes

JIS = "iso-2022-jp"
EUC = "euc-jp"
SHIFT_JIS = "cp932"
UTF_8 = "utf-8"
WESTERN = "cp1252"

_ALIASES: dict[str, str | None] = {
    **dict.fromkeys(
        ("shift-jis", "shiftjis", "sjis", "x-sjis", "ms-kanji", "csshiftjis", "windows-31j", "windows-932"),
        SHIFT_JIS,
    ),
    **dict.fromkeys(("cswindows31j", "ms932", "x-ms-cp932", "cp932", "cp943", "cp943c"), SHIFT_JIS),
    **dict.fromkeys(("iso-2022-jp", "csiso2022jp", "iso2022-jp", "iso2022jp", "jis", "x-iso-2022-jp"), JIS),
    **dict.fromkeys(("iso-2022-jp-1", "iso-2022-jp-2", "iso-2022-jp-3", "iso-2022-jp-2004"), JIS),
    **dict.fromkeys(
        ("iso-2022-jp-ms", "iso-2022-jp-ext", "cp50220", "cp50221", "cp50222", "x-windows-50221"), JIS
    ),
    **dict.fromkeys(
        ("euc-jp", "eucjp", "x-euc-jp", "ujis", "cseucpkdfmtjapanese", "cp51932", "eucjp-ms"), EUC
    ),
    **dict.fromkeys(("utf8", "utf-8", "utf8mb4", "utf8mb3", "utf-8n", "x-utf-8", "unicode-1-1-utf-8"), UTF_8),
    **dict.fromkeys(("us-ascii", "ascii", "ansi-x3.4-1968", "iso646-us", "646", "x-ascii"), None),
    **dict.fromkeys(
        ("none", "unknown", "x-unknown", "unknown-8bit", "x-user-defined", "default", "utf"), None
    ),
    **dict.fromkeys(("8bit", "7bit", "binary", "bad-charset", "null", "unicode"), None),
    **dict.fromkeys(
        ("iso-8859-1", "iso8859-1", "latin1", "latin-1", "l1", "windows-1252", "x-ansi"), WESTERN
    ),
    **dict.fromkeys(("gb2312", "gb-2312-80", "gbk", "x-gbk", "cp936", "ms936"), "gb18030"),
    **dict.fromkeys(("ks-c-5601-1987", "ks-c-5601", "ksc5601", "ksc-5601", "euc-kr", "windows-949"), "cp949"),
    "windows-874": "cp874",
    "tis-620": "cp874",
    "big5": "big5hkscs",
    "x-x-big5": "big5hkscs",
    "iso-8859-8-i": "iso8859-8",
    "unicode-1-1-utf-7": "utf-7",
}
# Codecs of Python that are no charsets of mail; some of them run for ever or are only for host names.
_NOT_CHARSETS = frozenset(
    {
        "idna",
        "punycode",
        "raw_unicode_escape",
        "unicode_escape",
        "undefined",
        "mbcs",
        "oem",
        "palmos",
        "charmap",
    }
)
_LABEL = re.compile(r"[a-z0-9][a-z0-9._:+-]{0,39}")
_THREE_BYTES = re.compile(rb"[\xe3-\xe9\xef][\x80-\xbf]{2}")
# Code page 1252; the five bytes that it leaves open stay controls, as in Latin-1.
_WESTERN = {
    code: text
    for code in range(0x80, 0xA0)
    if (text := bytes((code,)).decode(WESTERN, "replace")) != REPLACEMENT
}
# What Python's cp932 makes of bytes that are no characters there.
_NO_CP932 = re.compile("[\x80\xa0\uf8f0-\uf8f3]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Decoded:
    """Text, the charset it was read by, and how many places were unreadable (U+FFFD)."""

    text: str
    charset: str
    errors: int = 0


def decode(raw: bytes, label: str | None) -> Decoded:
    """The text of these bytes; a label that contradicts them is not believed. Never raises."""
    if not raw:
        return Decoded(text="", charset="ascii")
    charset = charset_of(label)
    if charset is None or _contradicts(raw, charset):
        return guess(raw)
    labelled = _decode_as(raw, charset)
    if not labelled.errors:
        return labelled
    guessed = guess(raw)
    # One torn character is no reason to doubt the label of a long text.
    if guessed.errors or labelled.errors * 20 < sum(map(_is_beyond_ascii, labelled.text)):
        return labelled
    return guessed


def guess(raw: bytes) -> Decoded:
    """The text of bytes that nobody labelled. Never raises."""
    if raw.isascii() and b"\x1b" not in raw:
        return Decoded(text=raw.decode("ascii"), charset="ascii")
    return _by_trial(raw)


def _by_trial(raw: bytes) -> Decoded:
    marked = _by_mark(raw)
    if marked is not None:
        return marked
    if has_escapes(raw):
        read = decode_jis(raw)
        if not read.errors:
            return Decoded(text=read.text, charset=JIS)
    if raw.isascii():
        return _decode_as(raw, JIS if has_escapes(raw) else "ascii")
    trials = [_decode_as(raw, charset) for charset in (UTF_8, EUC, SHIFT_JIS)]
    for trial in trials:
        if not trial.errors:
            return trial
    best = min(trials, key=lambda trial: trial.errors)
    if best.errors * 20 < sum(map(_is_beyond_ascii, best.text)):
        return best
    return _decode_as(raw, WESTERN)


def charset_of(label: str | None) -> str | None:
    """The charset that a label names, as Python or this module calls it; None if the label says nothing."""
    if label is None:
        return None
    name = label.strip(" \t\"'").lower().replace("_", "-")
    if name in _ALIASES:
        return _ALIASES[name]
    if not _LABEL.fullmatch(name):
        return None
    try:
        codec = codecs.lookup(name).name
        b"a".decode(codec, "replace")
    except (LookupError, ValueError):
        return None
    if codec.replace("-", "_") in _NOT_CHARSETS:
        return None
    return JIS if codec.startswith("iso2022_jp") else _ALIASES.get(codec.replace("_", "-"), codec)


def whole(text: str) -> str:
    """The text without lone surrogates: pairs are joined, halves become U+FFFD."""
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return text


def _contradicts(raw: bytes, charset: str) -> bool:
    """Whether the bytes show by themselves that they are in another charset than their label says."""
    if charset.replace("_", "-").startswith(("utf-16", "utf-32", "utf-7")):
        return False
    if charset == JIS:
        return not has_escapes(raw) and not raw.isascii()
    if b"\x1b$" in raw and raw.isascii():
        return charset not in {"hz", "iso2022_kr"}
    if charset == UTF_8 or len(_THREE_BYTES.findall(raw)) < 2:
        return False
    return not _decode_as(raw, UTF_8).errors


def _decode_as(raw: bytes, charset: str) -> Decoded:
    if charset in {JIS, EUC}:
        read = decode_jis(raw) if charset == JIS else decode_euc(raw)
        return Decoded(text=read.text, charset=charset, errors=read.errors)
    if charset == WESTERN:
        return Decoded(text=raw.decode("latin-1").translate(_WESTERN), charset=charset)
    if charset == UTF_8:
        return _decode_utf_8(raw)
    text = whole(raw.decode(charset, "replace"))
    errors = text.count(REPLACEMENT)
    if charset == SHIFT_JIS:
        text, wrong = _NO_CP932.subn(REPLACEMENT, text)
        errors += wrong
    return Decoded(text=text, charset=charset, errors=errors)


def _decode_utf_8(raw: bytes) -> Decoded:
    try:
        text, errors = raw.decode("utf-8"), 0
    except UnicodeDecodeError:
        text = raw.decode("utf-8", "replace")
        errors = text.count(REPLACEMENT) - raw.count(REPLACEMENT.encode())
    return Decoded(text=text.removeprefix("\ufeff"), charset=UTF_8, errors=errors)


def _by_mark(raw: bytes) -> Decoded | None:
    """Text that begins with a byte order mark of UTF-16 or UTF-8."""
    marks = ((codecs.BOM_UTF8, UTF_8), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
    for mark, charset in marks:
        if raw.startswith(mark):
            read = _decode_as(raw, charset)
            return None if read.errors else read
    return None


def _is_beyond_ascii(char: str) -> bool:
    return char > "\x7f"
