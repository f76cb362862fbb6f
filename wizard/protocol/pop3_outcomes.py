"""What the POP3 operations give back."""

from dataclasses import dataclass

from wizard.protocol.actions import Outcome, Told


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
class Delivered(Told):
    """One of several messages, told as soon as it is there."""

    number: int
    raw: bytes


@dataclass(frozen=True, slots=True)
class DoneEach(Outcome):
    """What was asked for several messages is done; `refused` are the numbers for which it was not."""

    refused: tuple[int, ...] = ()
