"""Mailbox names between people and the wire: modified UTF-7, both ways (RFC 3501 §5.1.3)."""

import re
from base64 import b64decode, b64encode
from binascii import Error as Base64Error

from wizard.protocol.errors import InputError
from wizard.protocol.replies import clean

_SHIFTED = re.compile(r"&([A-Za-z0-9+,]*)-")
_BEYOND = re.compile(r"[^\x20-\x7e]+")
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff]")


def encode(name: str) -> bytes:
    """A name as it goes on the wire.

    Raises:
        InputError: the name is empty or has control characters in it.
    """
    if not name or _CONTROL.search(name):
        raise InputError("a folder name is empty or has control characters in it")
    return _BEYOND.sub(_shift, name.replace("&", "&-")).encode("ascii")


def decode(name_raw: bytes) -> str:
    """A name from the wire as it was meant; whatever is not modified UTF-7 stays as it stands.

    Servers of IMAP4rev2 send UTF-8, which is taken too.
    """
    return _SHIFTED.sub(_unshift, name_raw.decode(errors="backslashreplace"))


def shown(name_raw: bytes) -> str:
    """A name for people: decoded, one line, nothing invisible in it, never empty."""
    return clean(decode(name_raw)) or repr(name_raw)


def _shift(beyond: re.Match[str]) -> str:
    packed = b64encode(beyond[0].encode("utf-16-be")).rstrip(b"=").replace(b"/", b",")
    return f"&{packed.decode('ascii')}-"


def _unshift(shifted: re.Match[str]) -> str:
    packed = shifted[1]
    if not packed:
        return "&"
    padding = "=" * (-len(packed) % 4)
    try:
        return b64decode(packed.replace(",", "/") + padding, validate=True).decode("utf-16-be")
    except (Base64Error, UnicodeDecodeError):
        return shifted[0]
