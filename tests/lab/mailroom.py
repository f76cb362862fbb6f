"""The mailboxes and the logs of the lab, read and written as files; the servers notice by themselves."""

import itertools
import json
import os
import re
import shutil
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from tests.lab import dovecot, record
from tests.lab.plan import HOME, Plan, make_plan
from tests.lab.providers import PROVIDERS

_POLL_S = 0.02
_SETTLED_S = 0.06
# Dovecot, we, and Postfix, which puts the numbers of the file in between.
_MAILDIR_NAME = re.compile(r"(\d+)\.(?:V[0-9a-f]+I[0-9a-f]+)?M(\d+)")
_EVENT = "auth_request_finished"


@dataclass(frozen=True, slots=True, kw_only=True)
class LoginAttempt:
    """One login that a server decided on; `username` is what the client sent, `domain` the provider's."""

    service: str
    domain: str
    username: str
    mechanism: str
    accepted: bool
    protected: bool

    @property
    def address(self) -> str:
        """The mail address that the login name stands for."""
        return self.username if "@" in self.username else f"{self.username}@{self.domain}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Logins:
    """The logins of one address, in the order in which they were decided."""

    attempts: tuple[LoginAttempt, ...]

    @property
    def accepted(self) -> int:
        """How many the servers accepted."""
        return sum(attempt.accepted for attempt in self.attempts)

    @property
    def refused(self) -> int:
        """How many they refused."""
        return len(self.attempts) - self.accepted


class Mailroom:
    """Access to one lab's mail from behind; `home` is the lab's folder as seen by this process."""

    def __init__(self, home: Path, plan: Plan) -> None:
        self._home = home
        self._domains = {
            address: place.provider.domain for place in plan.places for address in place.addresses
        }
        self._numbers = itertools.count()
        self._seen: dict[str, int] = {}

    @classmethod
    def inside(cls) -> Self:
        """The mailroom of the lab that this process runs in."""
        return cls(Path(HOME), make_plan(PROVIDERS))

    def deliver(self, address: str, raw: bytes, *, folder: str = "INBOX") -> None:
        """Puts a mail into a mailbox, byte for byte, as if it had just arrived."""
        place = self._made(self._folder(address, folder))
        now_ns = time.time_ns()
        name = f"{now_ns // 10**9}.M{now_ns // 1000 % 10**6}P{os.getpid()}N{next(self._numbers)}.lab"
        draft = place / "tmp" / name
        draft.write_bytes(raw)
        os.chown(draft, dovecot.MAIL_ID, dovecot.MAIL_ID)
        draft.rename(place / "new" / name)

    def mailbox(self, address: str, folder: str = "INBOX") -> list[bytes]:
        """The mails in a folder as the server keeps them, oldest first."""
        place = self._folder(address, folder)
        while True:
            try:
                return [file.read_bytes() for file in sorted(_mail_files(place), key=_arrival)]
            except FileNotFoundError:
                continue  # the server moved one from new to cur while we looked

    def wait_for(
        self, address: str, *, folder: str = "INBOX", count: int = 1, timeout_s: float = 10.0
    ) -> list[bytes]:
        """The mails in a folder as soon as there are `count` of them; AssertionError after `timeout_s`."""
        deadline = time.monotonic() + timeout_s
        while len(mails := self.mailbox(address, folder)) < count:
            assert time.monotonic() < deadline, f"{len(mails)} of {count} mails in {folder} of {address}"
            time.sleep(_POLL_S)
        return mails

    def logins(self, address: str) -> Logins:
        """Every login with this address, or with its local part at its provider, since `forget`."""
        return Logins(attempts=tuple(attempt for attempt in self.all_logins() if attempt.address == address))

    def all_logins(self) -> list[LoginAttempt]:
        """Every login at any server since `forget`, in the order in which they were decided."""
        log = self._log(dovecot.LOG.name)
        _await_settled(log)
        return [self._attempt(fields) for fields in _events(self._fresh_lines(log))]

    def requests(self) -> list[dict[str, str]]:
        """Every web request since `forget`: scheme, host, method, target, body."""
        return [json.loads(line) for line in self._fresh_lines(self._log(record.REQUESTS.name))]

    def heard(self) -> list[dict[str, str | int]]:
        """What clients said to servers that only listen, since `forget`: name, port, text."""
        return [json.loads(line) for line in self._fresh_lines(self._log(record.HEARD.name))]

    def log(self, name: str) -> str:
        """A whole server log: dovecot, postfix or dnsmasq."""
        return self._log(f"{name}.log").read_text(encoding="utf-8", errors="replace")

    def forget(self) -> None:
        """Lets logins, requests and words heard begin anew."""
        log = self._log(dovecot.LOG.name)
        _await_settled(log)
        for path in (log, self._log(record.REQUESTS.name), self._log(record.HEARD.name)):
            if path.exists():
                self._seen[path.name] = path.stat().st_size

    def reset_mail(self) -> None:
        """Empties every mailbox."""
        away = self._home / "thrown-away"
        away.mkdir(exist_ok=True)
        for domain in (self._home / "mail").iterdir():
            # Moved first: a server that is still writing there must not be in the way.
            shutil.rmtree(domain.rename(away / f"{os.getpid()}-{next(self._numbers)}"), ignore_errors=True)

    def _log(self, name: str) -> Path:
        return self._home / "log" / name

    def _fresh_lines(self, log: Path) -> list[str]:
        if not log.exists():
            return []
        return log.read_bytes()[self._seen.get(log.name, 0) :].decode("utf-8", "replace").splitlines()

    def _attempt(self, fields: dict[str, str]) -> LoginAttempt:
        return LoginAttempt(
            service=fields["service"],
            domain=self._domains[fields["local_ip"]],
            username=fields.get("original_user") or fields.get("user", ""),
            mechanism=fields["mechanism"],
            accepted="success" in fields,
            protected=fields.get("transport", "insecure") != "insecure",
        )

    def _user_home(self, address: str) -> Path:
        local, _, domain = address.partition("@")
        return self._home / "mail" / domain / local

    def _folder(self, address: str, folder: str) -> Path:
        maildir = self._user_home(address) / "Maildir"
        return maildir if folder == "INBOX" else maildir / f".{folder}"

    def _made(self, place: Path) -> Path:
        """The folder, made as Dovecot would make it if it was not there."""
        wanted = (*reversed(place.parents), place, *(place / name for name in ("new", "cur", "tmp")))
        for folder in wanted:
            if not folder.exists():
                folder.mkdir(exist_ok=True)
                os.chown(folder, dovecot.MAIL_ID, dovecot.MAIL_ID)
        if place.name.startswith("."):
            (place / "maildirfolder").touch()
        return place


def _mail_files(place: Path) -> list[Path]:
    return [file for name in ("new", "cur") if (place / name).is_dir() for file in (place / name).iterdir()]


def _arrival(file: Path) -> tuple[int, int]:
    found = _MAILDIR_NAME.match(file.name)
    assert found is not None, file.name
    return int(found[1]), int(found[2])


def _events(lines: list[str]) -> Iterator[dict[str, str]]:
    for line in lines:
        start = line.find("{")
        if _EVENT in line and start >= 0:
            yield json.loads(line[start:])["fields"]


def _await_settled(log: Path) -> None:
    """Waits until a log has stopped growing: Dovecot writes it a moment after the client has its answer."""
    size, since = -1, time.monotonic()
    while time.monotonic() - since < _SETTLED_S:
        if (now := log.stat().st_size if log.exists() else 0) != size:
            size, since = now, time.monotonic()
        time.sleep(_POLL_S)
