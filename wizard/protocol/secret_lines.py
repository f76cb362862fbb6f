"""What a line that the client sends as a secret is made of: the words a server could say back."""

import re
from base64 import b64decode
from binascii import Error as Base64Error
from collections.abc import Iterator

from wizard.model.server import AuthMechanism

_WORD = re.compile(rb'"((?:[^"\\]|\\.)*)"|([^\s"]+)')
_BASE64 = re.compile(rb"[A-Za-z0-9+/]{4,}={0,2}")
_LITERAL_SIZE = re.compile(rb"\{[0-9]+\+?\}")
_MECHANISMS = frozenset(mechanism.value.encode("ascii") for mechanism in AuthMechanism)
_COMMANDS = _MECHANISMS | {b"USER", b"PASS", b"AUTH", b"AUTHENTICATE"}
_BETWEEN_PARTS = re.compile(rb"[\0\x01]|auth=Bearer ")
"""What separates the parts of a message: NUL in PLAIN, ^A and the scheme where a token is sent (RFC 7628)."""

_PROOF = re.compile(rb".* ([0-9a-f]{32})|.*,p=([A-Za-z0-9+/=]+)", re.DOTALL)
"""The end of an answer to a challenge: CRAM-MD5 (RFC 2195 §2), SCRAM (RFC 5802 §5.1)."""


def credentials_in(sent: bytes) -> Iterator[bytes]:
    """Every word of a secret line, and what its base64 stands for, whole and in parts."""
    for word in _words(sent):
        yield word
        yield from _decoded(word)


def _words(sent: bytes) -> list[bytes]:
    words: list[bytes] = []
    for line in sent.split(b"\r\n"):
        if line[:5].upper() == b"PASS ":
            words += [line[5:]]  # RFC 1939 §7: the spaces in it belong to the password
        found = [form for match in _WORD.finditer(line) for form in _forms(match)]
        if len(found) > 1 and found[1].upper() in _COMMANDS:
            found = found[2:]  # the tag of an IMAP command
        words += [word for word in found if word.upper() not in _COMMANDS]
    return [word for word in words if word.strip() and not _LITERAL_SIZE.fullmatch(word)]


def _forms(match: re.Match[bytes]) -> tuple[bytes, ...]:
    """A bare word; of a quoted one what stands between the quotes and what that means."""
    quoted, bare = match.groups()
    return (bare,) if quoted is None else (quoted, re.sub(rb"\\(.)", rb"\1", quoted))


def _decoded(word: bytes) -> list[bytes]:
    if not _BASE64.fullmatch(word):
        return []
    try:
        message = b64decode(word, validate=True)
    except Base64Error:
        return []
    proof = _PROOF.fullmatch(message)
    parts = [part for part in proof.groups() if part] if proof else _BETWEEN_PARTS.split(message)
    return [part for part in (message, *parts) if part.strip(b"\0\x01 ")]
