"""Masks what a server repeats of a credential: some quote the line that they did not understand."""

import re
from base64 import b64decode
from binascii import Error as Base64Error

from wizard.model.server import AuthMechanism

MASK = b"***"

_WORD = re.compile(rb'"((?:[^"\\]|\\.)*)"|([^\s"]+)')
_BASE64 = re.compile(rb"[A-Za-z0-9+/]{4,}={0,2}")
_LITERAL_SIZE = re.compile(rb"\{[0-9]+\+?\}")
_MECHANISMS = frozenset(mechanism.value.encode("ascii") for mechanism in AuthMechanism)
_COMMANDS = _MECHANISMS | {b"USER", b"PASS", b"AUTH", b"AUTHENTICATE"}
_BETWEEN_PARTS = re.compile(rb"[\0\x01]|auth=Bearer ")
"""What separates the parts of a message: NUL in PLAIN, ^A and the scheme where a token is sent (RFC 7628)."""

_SHORT_BYTES = 4
_STILL_LOGGING_IN = re.compile(rb"(?:\S+ )?(?:AUTH|AUTHENTICATE)\b", re.IGNORECASE)


class Hush:
    """Knows the credentials of one connection while a login goes on, and what they look like on the wire."""

    def __init__(self) -> None:
        self._patterns: list[re.Pattern[bytes]] = []
        self._known: set[bytes] = set()

    @property
    def is_active(self) -> bool:
        """Whether there is anything to mask."""
        return bool(self._patterns)

    def learn(self, sent: bytes) -> None:
        """Note every form of what a secret line carries."""
        for word in _words(sent):
            for form in (word, *_decoded(word)):
                if form not in self._known:
                    self._known.add(form)
                    self._patterns.append(_pattern(form))
        self._patterns.sort(key=_longest_first)

    def said(self, sent: bytes) -> None:
        """The client said something that is no secret: unless it begins a login, the last one is over."""
        if not _STILL_LOGGING_IN.match(sent):
            self._patterns.clear()
            self._known.clear()

    def hide(self, line: bytes) -> bytes:
        """The line with every known form masked."""
        for pattern in self._patterns:
            line = pattern.sub(MASK, line)
        return line


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
    return [part for part in (message, *_BETWEEN_PARTS.split(message)) if part.strip(b"\0\x01 ")]


def _pattern(form: bytes) -> re.Pattern[bytes]:
    escaped = re.escape(form)
    if len(form) < _SHORT_BYTES:
        # Two letters may stand anywhere; as a word of their own they are the credential.
        escaped = rb"(?<![0-9A-Za-z])" + escaped + rb"(?![0-9A-Za-z])"
    return re.compile(escaped, re.IGNORECASE)


def _longest_first(pattern: re.Pattern[bytes]) -> int:
    return -len(pattern.pattern)
