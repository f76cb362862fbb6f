"""The other client: Python's imaplib at the same mailbox, which sees and does everything at once."""

import functools
import imaplib
import random
import re
import ssl
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

TIMEOUT_S = 20.0
_LISTED = re.compile(rb'\(([^)]*)\) "[^"]*" "?([^"]*)"?')
_FETCHED = re.compile(rb"UID (\d+) FLAGS \(([^)]*)\)")
_SUBJECT = re.compile(rb"Subject: (\S+)", re.IGNORECASE)


@functools.cache
def _context() -> ssl.SSLContext:
    return ssl.create_default_context()


class PhoneError(AssertionError):
    """The server did not do what the phone asked for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sighting:
    """A mail as it lies in a folder of the server."""

    folder: str
    uid: int
    name: str
    seen: bool
    flagged: bool
    deleted: bool


class Phone:
    """One login that lasts; folders are named as the server names them."""

    def __init__(self, host: str, port: int, address: str, password: str) -> None:
        self._at = (host, port)
        self._as = (address, password)
        self._folders: list[str] | None = None
        self._log_in()

    def close(self) -> None:
        """Say goodbye."""
        self._box.logout()

    def folders(self) -> list[str]:
        """The names of all folders that hold mail; asked for again when this phone has changed them."""
        if self._folders is None:
            lines = self._done(self._box.list())
            found = [match for line in lines if (match := _LISTED.match(line))]
            self._folders = [match[2].decode() for match in found if b"\\Noselect" not in match[1]]
        return list(self._folders)

    def look(self, folder: str) -> list[Sighting]:
        """The mails of a folder, in the server's order; the folder stays open."""
        if not self._open(folder):
            return []
        answers = self._done(self._box.uid("FETCH", "1:*", "(UID FLAGS BODY.PEEK[HEADER.FIELDS (SUBJECT)])"))
        return [_sighting(folder, answer) for answer in answers if isinstance(answer, tuple)]

    def look_everywhere(self) -> list[Sighting]:
        """Every mail of every folder."""
        self._folders = None
        return [sighting for folder in self.folders() for sighting in self.look(folder)]

    def append(self, folder: str, raw: bytes, flags: Sequence[str]) -> None:
        """Put a mail into a folder."""
        self._done(self._box.append(_quoted(folder), f"({' '.join(flags)})", "", raw))

    def flag(self, sightings: Sequence[Sighting], flag: str, *, on: bool) -> None:
        """Set or clear a flag of mails of the folder that is open."""
        self._done(self._box.uid("STORE", _uids(sightings), "+FLAGS" if on else "-FLAGS", f"({flag})"))

    def move(self, sightings: Sequence[Sighting], target: str) -> None:
        """Move mails of the folder that is open (RFC 6851)."""
        self._done(self._box.uid("MOVE", _uids(sightings), _quoted(target)))

    def copy(self, sightings: Sequence[Sighting], target: str) -> None:
        """Copy mails of the folder that is open."""
        self._done(self._box.uid("COPY", _uids(sightings), _quoted(target)))

    def expunge_these(self, sightings: Sequence[Sighting]) -> None:
        """Delete these mails for good, and no others (RFC 4315)."""
        self.flag(sightings, "\\Deleted", on=True)
        self._done(self._box.uid("EXPUNGE", _uids(sightings)))

    def expunge(self, folder: str) -> None:
        """Let every mail of the folder go that is marked as deleted."""
        self._open(folder)
        self._done(self._box.expunge())

    def create(self, folder: str) -> None:
        """Make a folder."""
        self._folders = None
        self._done(self._box.create(_quoted(folder)))

    def rename(self, folder: str, name: str) -> None:
        """Give a folder another name."""
        self._folders = None
        self.leave()
        self._done(self._box.rename(_quoted(folder), _quoted(name)))

    def remove(self, folder: str) -> None:
        """Delete a folder with all that is in it."""
        self._folders = None
        self.leave()
        self._done(self._box.delete(_quoted(folder)))

    def leave(self) -> None:
        """Close the open folder without expunging anything (RFC 3691)."""
        if self._box.state == "SELECTED":
            self._done(self._box.unselect())

    def make_anew(self, folder: str, order: random.Random) -> None:
        """Delete the folder and make it again with the same mails, in another order: all UIDs are new."""
        aside = f"{folder}-aside"
        self.rename(folder, aside)
        self.create(folder)
        sightings = self.look(aside)
        order.shuffle(sightings)
        for sighting in sightings:
            self.copy([sighting], folder)
        self.remove(aside)

    def _log_in(self) -> None:
        host, port = self._at
        self._box = imaplib.IMAP4_SSL(host, port, ssl_context=_context(), timeout=TIMEOUT_S)
        self._box.login(*self._as)

    def _open(self, folder: str) -> int:
        """How many mails it has.

        Dovecot may not find its way in a folder that was made anew while it had the old one open; it does in
        a new session.
        """
        answer = self._box.select(_quoted(folder))
        if answer[0] != "OK":
            self._box.logout()
            self._log_in()
            answer = self._box.select(_quoted(folder))
        return int(self._done(answer)[0])

    def _done(self, answer: tuple[str, list[Any]]) -> list[Any]:
        if answer[0] != "OK":
            raise PhoneError(answer)
        return [part for part in answer[1] if part is not None]


def _quoted(folder: str) -> str:
    return f'"{folder}"'


def _uids(sightings: Sequence[Sighting]) -> str:
    return ",".join(str(sighting.uid) for sighting in sightings)


def _sighting(folder: str, answer: tuple[bytes, bytes]) -> Sighting:
    told, subject = _FETCHED.search(answer[0]), _SUBJECT.search(answer[1])
    if told is None or subject is None:
        raise PhoneError(answer)
    flags = told[2].decode().split()
    return Sighting(
        folder=folder,
        uid=int(told[1]),
        name=subject[1].decode(),
        seen="\\Seen" in flags,
        flagged="\\Flagged" in flags,
        deleted="\\Deleted" in flags,
    )
