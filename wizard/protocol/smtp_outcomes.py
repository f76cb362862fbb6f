"""What the submission of a message by SMTP gives back."""

from dataclasses import dataclass
from enum import Enum

from wizard.protocol.actions import Outcome


class SubmitStage(Enum):
    """The step of a submission that the server refused."""

    MAIL_FROM = "mail_from"
    RECIPIENTS = "recipients"
    DATA = "data"
    FINAL = "final"


@dataclass(frozen=True, slots=True)
class RefusedRecipient:
    """One address the server would not take, with its code like "550 5.1.1" and its words."""

    address: str
    code: str
    text: str


@dataclass(frozen=True, slots=True)
class Submitted(Outcome):
    """The server took the message for `accepted`; `reply` is its final word."""

    accepted: tuple[str, ...]
    refused: tuple[RefusedRecipient, ...] = ()
    reply: str = ""


@dataclass(frozen=True, slots=True)
class SubmitRefused(Outcome):
    """The server took nothing; `code` starting with 4 means that a later try may work."""

    stage: SubmitStage
    code: str
    text: str
    refused: tuple[RefusedRecipient, ...] = ()


@dataclass(frozen=True, slots=True)
class TooLarge(Outcome):
    """Nothing was sent: the message is larger than what the server says it takes (RFC 1870)."""

    size_bytes: int
    limit_bytes: int


@dataclass(frozen=True, slots=True)
class AddressesBeyondAscii(Outcome):
    """Nothing was sent: these addresses need SMTPUTF8, which the server does not offer (RFC 6531)."""

    addresses: tuple[str, ...]
