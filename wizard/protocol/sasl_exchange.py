"""One SASL exchange from the client's side, whatever the mechanism and the mail protocol (RFC 4422 §5)."""

from abc import ABC, abstractmethod
from base64 import b64decode, b64encode

from typing_extensions import override

from wizard.model.server import AuthMechanism
from wizard.protocol.actions import FailureKind
from wizard.protocol.errors import InputError, WireError
from wizard.protocol.lines import CRLF
from wizard.protocol.replies import clean, clean_text

CANCEL = b"*"
"""What a client says in place of an answer when it cannot go on."""

MAX_CREDENTIAL_BYTES = 4096


class Exchange(ABC):
    """What the client says, step by step; both sides of the wire are base64, without line ends.

    `command` comes first, then `answer` for each challenge, and `accepted` when the server says that all is
    well. `objection` is what the server had against the credentials within the exchange, or "".
    """

    def __init__(self, mechanism: AuthMechanism, *, opening: bytes | None = None) -> None:
        self.mechanism = mechanism
        self.objection = ""
        self._opening = None if opening is None else b64encode(opening)
        self._has_opened = False
        self._has_answered = False

    @override
    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.mechanism.value}, ***)"

    def command(self, verb: bytes, *, longest_bytes: int) -> tuple[bytes, bool]:
        """The line that begins the exchange, and whether a credential is in it.

        The initial response (RFC 4959) goes with it where the line then has at most `longest_bytes` bytes.
        """
        bare = verb + b" " + self.mechanism.value.encode("ascii")
        whole = bare + b" " + (self._opening or b"") + CRLF
        self._has_opened = self._opening is not None and len(whole) <= longest_bytes
        return (whole, True) if self._has_opened else (bare + CRLF, False)

    def answer(self, challenge: bytes) -> bytes:
        """The answer to this challenge.

        Raises:
            WireError: there is none; the exchange is to be cancelled.
        """
        challenge = challenge.strip()
        is_first, self._has_answered = not self._has_answered, True
        # A server that did not read the initial response asks for it with nothing: it is given once more.
        if self._opening is not None and is_first and (not self._has_opened or self._asks_again(challenge)):
            self._has_opened = True
            return self._opening
        return b64encode(self._respond(challenge))

    def accepted(self) -> None:
        """The server says that the login succeeded.

        Raises:
            WireError: that cannot be, for the exchange is not over.
        """
        if self.objection or not self._is_over():
            raise WireError(FailureKind.PROTOCOL, note="success before the end of the login")

    def _asks_again(self, challenge: bytes) -> bool:
        return not challenge

    def _is_over(self) -> bool:
        return self._has_opened

    @abstractmethod
    def _respond(self, challenge: bytes) -> bytes:
        """The answer to a challenge after the opening, before base64."""


def decoded(challenge: bytes) -> bytes:
    """The bytes that the base64 of a challenge stands for.

    Raises:
        WireError: it is not base64.
    """
    try:
        return b64decode(challenge, validate=True)
    except ValueError as error:
        raise WireError(
            FailureKind.PROTOCOL, clean_text(challenge), note="a challenge that is not base64"
        ) from error


def with_objection(text: str, objection: str) -> str:
    """What a refusal said, with what was objected before it."""
    return clean(f"{text} ({objection})") if objection else text


def too_many() -> WireError:
    """The error of a server that wants more than the mechanism has."""
    return WireError(FailureKind.PROTOCOL, note="more SASL steps than the mechanism has")


def credential(text: str, what: str, *, longest_bytes: int = MAX_CREDENTIAL_BYTES) -> bytes:
    """A user name or a secret as the bytes that go on the wire; `what` names it in the error.

    Raises:
        InputError: it is empty, too long, or has a NUL, CR or LF in it.
    """
    try:
        wire = text.encode()
    except UnicodeEncodeError as error:
        raise InputError(f"the {what} is not text") from error
    if not wire:
        raise InputError(f"the {what} is empty")
    if len(wire) > longest_bytes:
        raise InputError(f"the {what} is too long")
    if any(byte in wire for byte in b"\0\r\n"):
        raise InputError(f"the {what} has a NUL or a line break in it")
    return wire
