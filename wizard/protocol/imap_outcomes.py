"""What the IMAP operations give back."""

from dataclasses import dataclass

from wizard.protocol.actions import Outcome


@dataclass(frozen=True, slots=True)
class Folder:
    r"""One mailbox: `name_raw` is its key on the wire, `name` for people, `attributes` are like `\Sent`."""

    name_raw: bytes
    name: str
    delimiter: str | None
    attributes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FolderList(Outcome):
    """Every mailbox the server listed, in its order."""

    folders: tuple[Folder, ...]


@dataclass(frozen=True, slots=True)
class Selected(Outcome):
    """The mailbox that is now open; None where the server gave no usable number."""

    exists: int
    uid_validity: int | None
    uid_next: int | None
    flags: tuple[str, ...] = ()
    permanent_flags: tuple[str, ...] = ()
    read_only: bool = False


@dataclass(frozen=True, slots=True)
class UidsFound(Outcome):
    """UIDs in ascending order, each once."""

    uids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class FetchedMessage:
    """What was told of one message; None where the server told nothing."""

    uid: int
    flags: tuple[str, ...] = ()
    size: int | None = None
    internal_date: str | None = None
    raw: bytes | None = None


@dataclass(frozen=True, slots=True)
class Fetched(Outcome):
    """The messages that were asked for and exist, in ascending UID order, each once."""

    messages: tuple[FetchedMessage, ...]


@dataclass(frozen=True, slots=True)
class Appended(Outcome):
    """The message was stored; `uid` is None when the server does not tell (no UIDPLUS)."""

    uid: int | None = None
