"""User names and passwords as a client sends them (RFC 4616, and LOGIN's two answers)."""

from base64 import b64decode
from binascii import Error as Base64Error
from dataclasses import dataclass

from wizard.model.secret import Secret


@dataclass(frozen=True, slots=True, kw_only=True)
class Credentials:
    """Who wants to come in."""

    username: str
    secret: Secret


def decoded(answer: bytes) -> str | None:
    """The text in one base64 answer; None when it is none. A single "=" stands for nothing."""
    try:
        return "" if answer == b"=" else b64decode(answer, validate=True).decode()
    except (Base64Error, UnicodeDecodeError):
        return None


def plain(answer: bytes) -> Credentials | None:
    """The credentials in the answer of PLAIN; None when it is none, or wants to act for somebody else."""
    text = decoded(answer)
    parts = text.split("\0") if text is not None else []
    if len(parts) != 3 or parts[0] not in {"", parts[1]}:
        return None
    return Credentials(username=parts[1], secret=Secret(parts[2]))


def given(username: bytes, password: bytes) -> Credentials:
    """The credentials of a command that carries them as they are."""
    return Credentials(
        username=username.decode(errors="replace"), secret=Secret(password.decode(errors="replace"))
    )
