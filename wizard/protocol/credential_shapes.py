"""Takes out of a text what looks like a credential, whoever it may belong to: tokens, digests, SASL messages.

For texts that leave this computer: what a login was is no longer known there, only what one looks like.
"""

import re
from base64 import b64decode
from binascii import Error as Base64Error
from typing import Final

from wizard.protocol.redactor import MASK

_BASE64: Final = re.compile(r"(?<![A-Za-z0-9+/=_-])[A-Za-z0-9+/_-]{8,}={0,2}(?![A-Za-z0-9+/=_-])")
_URL_SAFE: Final = str.maketrans("-_", "+/")
_PROMPTS: Final = frozenset({"username:", "password:", "user name\0", "password\0"})
"""What LOGIN asks in base64; it is no secret."""

_DIGEST: Final = re.compile(r"(?<![0-9A-Za-z])(?:[0-9a-fA-F]{32}|[0-9a-fA-F]{40})(?![0-9A-Za-z])")
"""As long as MD5 and SHA-1 are. The fingerprint of a certificate is longer, and no secret."""

_BEARER: Final = re.compile(r"(?i)\b(bearer\s+)[^\s,;\"']+")
_TOKEN: Final = re.compile(r"\b(?:ya29\.[\w.-]{4,}|eyJ[\w-]{8,}(?:\.[\w-]+)+)")
_NAMED: Final = re.compile(
    r"(?i)(?<![a-z])((?:password|passwd|passphrase|pwd|pass|secret|token|api[_-]?key)\s*[=:]\s*)"
    r"(\"[^\"]*\"|'[^']*'|[^\s,;&\"'*]+)"
)
_IN_URL: Final = re.compile(r"(?i)(\b[a-z][a-z0-9+.-]*://[^\s/:@]*:)[^\s/@]+@")


def without_credentials(text: str) -> str:
    """The text with a mask in the place of whatever looks like a credential."""
    text = _IN_URL.sub(rf"\1{MASK}@", text)
    text = _BEARER.sub(rf"\1{MASK}", text)
    text = _TOKEN.sub(MASK, text)
    text = _NAMED.sub(rf"\1{MASK}", text)
    text = _DIGEST.sub(MASK, text)
    return _BASE64.sub(_hide_message, text)


def _hide_message(found: re.Match[str]) -> str:
    """Base64 that stands for a text is a message; a word that only looks like base64 stands for none."""
    letters = found[0].translate(_URL_SAFE).rstrip("=")
    try:
        message = b64decode(letters + "=" * (-len(letters) % 4)).decode()
    except (Base64Error, UnicodeDecodeError):
        return found[0]
    if message.casefold() in _PROMPTS or not all(_is_of_a_message(letter) for letter in message):
        return found[0]
    return MASK


def _is_of_a_message(letter: str) -> bool:
    return letter.isprintable() or letter in "\0\1"
