"""What the POP3 operations give back."""

from dataclasses import dataclass

from wizard.protocol.actions import Outcome


@dataclass(frozen=True, slots=True)
class UidList(Outcome):
    """Message numbers with the server's unique id of each."""

    entries: tuple[tuple[int, str], ...]


@dataclass(frozen=True, slots=True)
class SizeList(Outcome):
    """Message numbers with the size of each in bytes."""

    entries: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Retrieved(Outcome):
    """One message as the server gave it, un-stuffed."""

    number: int
    raw: bytes


@dataclass(frozen=True, slots=True)
class RetrievedMany(Outcome):
    """Several messages in the order asked; `refused` are the numbers the server would not give."""

    messages: tuple[Retrieved, ...]
    refused: tuple[int, ...] = ()
