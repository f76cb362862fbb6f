"""One story: a mailbox, two clients, and the operations that happen to them, checked at every calm moment."""

import asyncio
import random
import shutil
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import Self

from tests.lab import Mailroom
from tests.lab.rows import Provider
from tests.two_clients import server
from tests.two_clients.accounts import IMAPS, host_of
from tests.two_clients.desk import Desk, Ended
from tests.two_clients.gate import Gate, Happening
from tests.two_clients.ledger import Ledger, Rule
from tests.two_clients.phone import Phone, Sighting

FOLDERS = ("Club", "Old Trips", "&ZcWITA-", "A", "B")
"""The folders that the phone makes, renames and deletes."""
_CALM_WITHIN = 10
_FINISHED_WITHIN_S = 10.0
_POLL_S = 0.001


class DivergenceError(AssertionError):
    """What had to hold does not; `rule` is the first that was broken."""

    def __init__(self, rule: Rule, faults: Sequence[str]) -> None:
        super().__init__("\n".join(faults))
        self.rule = rule


class Story:
    """The two clients and their mailbox; an async context manager that begins with an empty one."""

    def __init__(self, row: Provider, mailroom: Mailroom, home: Path) -> None:
        self.row = row
        self.mailroom = mailroom
        self.ledger = Ledger()
        self.can_split = row.capability is not None and "MOVE" not in row.capability.split()
        self.syncs = 0
        self.breaks = 0
        self.meanwhile = 0
        self._home = home
        self._letters = 0
        self._raws: dict[str, bytes] = {}

    async def __aenter__(self) -> Self:
        self._folder = Path(tempfile.mkdtemp(dir=self._home))
        self._gate = await Gate(host_of(self.row), IMAPS).__aenter__()
        self.log_in()
        self.desk = Desk(self._folder / "mail.sqlite3", self.row, self._gate)
        for name in (*FOLDERS[:2], "Trash", "Sent"):
            if name not in self.phone.folders():
                self.phone.create(name)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.desk.close()
        self.phone.close()
        await self._gate.__aexit__(kind, error, trace)
        shutil.rmtree(self._folder)
        self.mailroom.reset_mail()

    def log_in(self) -> None:
        """The phone logs in."""
        self.phone = Phone(host_of(self.row), IMAPS, self.row.address(), self.row.password())

    def hang_up(self) -> None:
        """The phone says goodbye; nobody is logged in afterwards."""
        self.phone.close()
        deadline_s = time.monotonic() + _FINISHED_WITHIN_S
        while server.sessions():
            assert time.monotonic() < deadline_s
            time.sleep(_POLL_S)

    def letter(self, draw: random.Random, *, always_named: bool = False) -> tuple[str, bytes]:
        """A new mail: its name, which is its subject, and its bytes. Few have no Message-ID, few are long."""
        self._letters += 1
        name = f"m{self._letters}"
        named = f"Message-ID: <{name}@example.org>\r\n" if always_named or draw.random() < 0.9 else ""
        words = "words\r\n" * (2_000 if draw.random() < 0.02 else draw.randrange(1, 30))
        raw = (
            f"Subject: {name}\r\n{named}From: hanako@example.net\r\n"
            f"Date: Mon, 02 Nov 2026 10:00:00 +0900\r\n\r\n{words}"
        ).encode()
        self._raws[name] = raw
        return name, raw

    async def sync(
        self, *, folder: str | None = None, newest: int | None = None, happening: Happening | None = None
    ) -> Ended:
        """The desk looks at the server; the ledger hears how far that is certain to have come."""
        self.syncs += 1
        before = self.breaks
        if happening is not None:
            happening = replace(happening, act=self._noted(happening.act))
        ended = await self.desk.sync(folder=folder, newest=newest, happening=happening)
        await self.desk_has_left()
        if self.breaks > before or not ended.went_through:
            self.ledger.broken(can_split=self.can_split)
        elif folder is None and newest is None:
            self.ledger.synced(told_all=ended.spotless and not self.desk.waiting())
        else:
            self.ledger.pushed()
        return ended

    def _noted(self, act: Callable[[], bool]) -> Callable[[], bool]:
        """The same, and the ledger hears before that the sync has come to some point that is not known."""

        def noted() -> bool:
            self.breaks += 1
            self.ledger.broken(can_split=self.can_split)
            return act()

        return noted

    async def desk_has_left(self) -> None:
        """Wait until the server has done all that the desk told it; the phone alone is logged in then."""
        async with asyncio.timeout(_FINISHED_WITHIN_S):
            # Nobody tells when the server has finished.
            while server.sessions() > 1:  # noqa: ASYNC110
                await asyncio.sleep(_POLL_S)

    async def calm(self) -> None:
        """Let the desk look until nothing changes any more, and check everything.

        Raises:
            DivergenceError: it does not come to rest, or to the wrong one.
        """
        for name in tuple(self.desk.unsent):
            if not await self.desk.keep_copy(name):
                raise DivergenceError(Rule.REST, [f"{name}: no copy of the sent mail could be kept"])
        await self._rest()
        left = {folder for folder, _ in self.desk.left()}
        for folder in left & set(self.phone.folders()):
            self.expunge(folder)
        if left:
            await self._rest()
        there = self.phone.look_everywhere()
        faults = self.ledger.faults(there)
        if faults:
            raise DivergenceError(faults[0].rule, [str(fault) for fault in faults])
        self.ledger.begin_anew(there)

    def check_letters(self) -> None:
        """Every mail that is here has the bytes that it was made of."""
        for row in self.desk.rows():
            if self.desk.store.raw(row.id) != self._raws[row.subject]:
                raise DivergenceError(Rule.LETTER, [f"{row.subject}: its bytes are not its own"])

    def expunge(self, folder: str) -> None:
        """The phone lets everything go that is marked; what the desk marked is already told."""
        sightings = self.phone.look(folder)
        marked = self.marked_by_desk(sightings)
        for sighting in sightings:
            if sighting.deleted and sighting not in marked:
                self.ledger.fates[sighting.name].phone_expunged()
        self.phone.expunge(folder)

    def marked_by_desk(self, sightings: Sequence[Sighting]) -> list[Sighting]:
        """Those that the desk has deleted or moved, and that it could only mark."""
        left = self.desk.left()
        return [one for one in sightings if one.deleted and (one.folder, one.uid) in left]

    def usable(self, folder: str) -> list[Sighting]:
        """The mails of a folder that the phone shows: those that are not marked as deleted."""
        return [
            sighting
            for sighting in self.phone.look(folder)
            if not sighting.deleted and sighting.name not in self.desk.unsent
        ]

    async def _rest(self) -> None:
        said: Sequence[str] = ()
        for _ in range(_CALM_WITHIN):
            ended = await self.sync()
            said = ended.said
            if ended.spotless and not self.desk.waiting() and not self._differs():
                return
        raise DivergenceError(Rule.REST, ["no rest", *said, *self.desk.waiting(), *self._differs()])

    def _differs(self) -> list[str]:
        left = self.desk.left()
        there = [one for one in self.phone.look_everywhere() if (one.folder, one.uid) not in left]
        return Ledger.differences(there, self.desk.shown())
