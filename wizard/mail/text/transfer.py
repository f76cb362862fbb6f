"""Bodies out of their transfer encoding; broken encodings give what can be saved (RFC 2045 §6)."""

import re
from binascii import Error as EncodingError
from binascii import a2b_base64, a2b_qp, a2b_uu
from contextlib import suppress
from dataclasses import dataclass

_NOT_BASE64 = bytes(
    set(range(256)) - set(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=")
)
_SPACE = b" \t\n\r\f\v"
_UU_BEGIN = re.compile(rb"^begin [0-7]{3,4} [^\r\n]*\r?\n", re.MULTILINE)
_AS_IT_IS = frozenset({"", "7bit", "8bit", "binary"})


@dataclass(frozen=True, slots=True)
class Transferred:
    """The bytes that were sent; `damaged` says that the encoding was broken or is unknown."""

    data: bytes
    damaged: bool = False


def decode_transfer(body: bytes, encoding: str) -> Transferred:
    """The bytes behind a body in this (lower-case) transfer encoding. Never raises."""
    match encoding:
        case "base64":
            return _from_base64(body)
        case "quoted-printable":
            return Transferred(a2b_qp(body))
        case "x-uuencode" | "uuencode" | "x-uue" | "uue":
            return _from_uu(body)
        case _:
            return Transferred(body, damaged=encoding not in _AS_IT_IS)


def _from_base64(body: bytes) -> Transferred:
    """Base64 up to its padding; pieces that were encoded one by one and glued together are read on."""
    with suppress(EncodingError):
        return Transferred(a2b_base64(body.replace(b"\r\n", b""), strict_mode=True))
    only = body.translate(None, _NOT_BASE64)
    first, *others = [piece for piece in only.split(b"=") if piece] or [b""]
    clean = len(only) == len(body.translate(None, _SPACE))
    if not clean:
        padding = body.find(b"=")
        first = (body if padding < 0 else body[:padding]).translate(None, _NOT_BASE64)
        others = []
    pieces = [_piece(piece) for piece in (first, *others)]
    damaged = not clean or any(len(piece) % 4 == 1 for piece in (first, *others))
    return Transferred(b"".join(pieces), damaged)


def _piece(piece: bytes) -> bytes:
    usable = piece[:-1] if len(piece) % 4 == 1 else piece
    return a2b_base64(usable + b"=" * (-len(usable) % 4))


def _from_uu(body: bytes) -> Transferred:
    begin = _UU_BEGIN.search(body)
    if begin is None:
        return Transferred(body, damaged=True)
    out: list[bytes] = []
    for line in body[begin.end() :].splitlines():
        if line.strip() == b"end":
            return Transferred(b"".join(out))
        try:
            # Of an empty line a2b_uu makes 32 zeros.
            out.append(a2b_uu(line) if line else b"")
        except EncodingError:
            return Transferred(b"".join(out), damaged=True)
    return Transferred(b"".join(out), damaged=True)
