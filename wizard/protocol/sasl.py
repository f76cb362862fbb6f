"""SASL PLAIN (RFC 4616) and LOGIN, and the policy that picks exactly one of them.

The only place beside the keychain that opens a Secret. No CRAM-MD5, APOP, NTLM or DIGEST: inside TLS they add
nothing, outside they leak.
"""

import re
from base64 import b64decode, b64encode
from binascii import Error as Base64Error
from collections.abc import Collection
from dataclasses import dataclass

from typing_extensions import override

from wizard.model.secret import Secret
from wizard.model.server import AuthMechanism
from wizard.protocol.errors import InputError

MAX_CREDENTIAL_BYTES = 4096

_BASE64 = re.compile(r"[A-Za-z0-9+/]{4,}={0,2}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Exchange:
    """What the client says in one SASL exchange; `has_initial` allows the first answer with the command."""

    mechanism: AuthMechanism
    answers: tuple[bytes, ...]
    has_initial: bool

    @override
    def __repr__(self) -> str:
        return f"Exchange({self.mechanism.value}, ***)"


def choose(
    wanted: AuthMechanism | None, offered: Collection[str], *, has_command: bool
) -> AuthMechanism | None:
    """The one mechanism to use: PLAIN before LOGIN, or the wanted one if it can be had, or None.

    `has_command` says that the protocol's own login command (LOGIN, or USER and PASS) may be used, which
    counts as LOGIN.
    """
    usable = [
        mechanism
        for mechanism in (AuthMechanism.PLAIN, AuthMechanism.LOGIN)
        if mechanism.value in offered or (has_command and mechanism is AuthMechanism.LOGIN)
    ]
    if wanted is not None:
        return wanted if wanted in usable else None
    return usable[0] if usable else None


def credentials(username: str, secret: Secret) -> tuple[bytes, bytes]:
    """User name and password as the bytes that go on the wire.

    Raises:
        InputError: one of them is empty, too long, or has a NUL, CR or LF in it.
    """
    return _credential(username, "user name"), _credential(secret.reveal(), "password")


def exchange(mechanism: AuthMechanism, username: str, secret: Secret) -> Exchange:
    """The base64 answers of one mechanism, without line ends.

    Raises:
        InputError: see `credentials`.
    """
    name, password = credentials(username, secret)
    if mechanism is AuthMechanism.PLAIN:
        message = b64encode(b"\0" + name + b"\0" + password)
        return Exchange(mechanism=mechanism, answers=(message,), has_initial=True)
    steps = (b64encode(name), b64encode(password))
    return Exchange(mechanism=mechanism, answers=steps, has_initial=False)


def _credential(text: str, what: str) -> bytes:
    try:
        wire = text.encode()
    except UnicodeEncodeError as error:
        raise InputError(f"the {what} is not text") from error
    if not wire:
        raise InputError(f"the {what} is empty")
    if len(wire) > MAX_CREDENTIAL_BYTES:
        raise InputError(f"the {what} is too long")
    if any(byte in wire for byte in b"\0\r\n"):
        raise InputError(f"the {what} has a NUL or a line break in it")
    return wire


def masked(text: str, secret: Secret) -> str:
    """The words of a server without the password, which some say back when they refuse it."""
    password = secret.reveal()
    if not password:
        return text

    def mask(found: re.Match[str]) -> str:
        return "***" if password.encode(errors="replace") in _decoded(found[0]) else found[0]

    return _BASE64.sub(mask, text.replace(password, "***"))


def _decoded(word: str) -> bytes:
    try:
        return b64decode(word)
    except Base64Error:
        return b""
