"""The fingerprint of a public key as people type it: SHA-256 in hexadecimal, or Base64 as in RFC 7469."""

import base64
import binascii
import re

_HEX = re.compile(r"[0-9a-f]{64}")
_BYTES = 32


def parse_fingerprint(text: str) -> str | None:
    """The 64 hexadecimal digits of a typed SHA-256, None when it is none.

    Colons, blanks and capital letters do not matter in hexadecimal; Base64 begins with `sha256/`.
    """
    typed = text.strip()
    if typed.lower().startswith("sha256/"):
        return _of_base64(typed[len("sha256/") :])
    digits = re.sub(r"[:\s]", "", typed).lower().removeprefix("sha256")
    return digits if _HEX.fullmatch(digits) else None


def grouped(spki_sha256: str) -> str:
    """The digits in pairs, for comparing by eye."""
    return ":".join(spki_sha256[start : start + 2] for start in range(0, len(spki_sha256), 2)).upper()


def _of_base64(text: str) -> str | None:
    try:
        raw = base64.b64decode(text, validate=True)
    except binascii.Error:
        return None
    return raw.hex() if len(raw) == _BYTES else None
