"""Fetching by POP3: every mail whose UIDL the store does not know, and tidying up behind.

A UIDL is the identity of a mail, its number is not (RFC 1939 §7). Mails that share one are counted apart; a
mail without one is known by its content. A mail is deleted at the server only when it is on the disk here,
its time there is over or it was deleted here, and a second list in the same session names it the same. In
doubt it stays.
"""

from collections import Counter
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from hashlib import sha256

from wizard.mail.receiving.batches import is_too_large
from wizard.mail.receiving.intake import Intake
from wizard.mail.receiving.pulling import OnProgress, Pulled
from wizard.mail.receiving.reader import Reader
from wizard.mail.receiving.session import Session
from wizard.mail.store.filing import BY_CONTENT
from wizard.mail.store.rows import INBOX, NewMail
from wizard.mail.store.store import Store
from wizard.model.account import LeaveOnServer
from wizard.model.problem import Problem
from wizard.protocol.actions import Failed, FailureKind, Goodbye, Told
from wizard.protocol.pop3 import Pop3Client
from wizard.protocol.pop3_outcomes import Delivered, DoneEach, SizeList, UidList

Name = tuple[str, int]
"""A UIDL and which of the mails that share it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PopPull:
    """One fetch from the mailbox; `newest` limits it to that many of the latest, and deletes nothing."""

    session: Session[Pop3Client]
    store: Store
    newest: int | None
    leave: LeaveOnServer
    now: datetime
    on_progress: OnProgress

    async def run(self) -> Pulled:
        """Bring the inbox of the store up to date, then tidy up at the server."""
        sized = await self.session.ask(self.session.client.sizes())
        if not isinstance(sized, SizeList):
            return Pulled(folder=INBOX, problem=self.session.problem(sized))
        names = await self._names()
        if isinstance(names, Problem):
            return Pulled(folder=INBOX, problem=names)
        if sized.entries:
            self._release(names)
        known = self.store.numbering.known_uidls()
        entries = sorted(sized.entries)
        wanted = entries if self.newest is None else entries[-self.newest :]
        missing = [(number, size) for number, size in reversed(wanted) if names.get(number) not in known]
        pulled = await self._mails(dict(missing), names)
        if pulled.problem is None and self.newest is None:
            if len(names) == len(entries) and not pulled.left:
                self.store.numbering.forget_deleted()
            return replace(pulled, problem=await self._tidy_up(names))
        return pulled

    def _release(self, names: dict[int, Name]) -> None:
        """Take the names from mails that the server calls otherwise today.

        Servers begin to tell UIDLs, stop, and change them; that must double no mail. What is known by its
        content is known so again where no UIDL is told.
        """
        gone = self.store.numbering.known_uidls() - set(names.values())
        if not names:
            gone = frozenset(name for name in gone if not name[0].startswith(BY_CONTENT))
        self.store.numbering.release_uidls(gone)

    async def _names(self) -> dict[int, Name] | Problem:
        """The name of each message number; numbers without a UIDL are missing from it."""
        listed = await self.session.ask(self.session.client.uidl())
        if isinstance(listed, Failed) and listed.kind is FailureKind.REFUSED:
            return {}
        if not isinstance(listed, UidList):
            return self.session.problem(listed)
        copies: Counter[str] = Counter()
        names: dict[int, Name] = {}
        for number, uidl in sorted(listed.entries):
            names[number] = (uidl, copies[uidl])
            copies[uidl] += 1
        return names

    async def _mails(self, sizes: dict[int, int], names: dict[int, Name]) -> Pulled:
        fitting = [number for number, size in sizes.items() if not is_too_large(size)]
        pulled = Pulled(folder=INBOX, left=len(sizes) - len(fitting))
        done = 0

        def stored(batch: list[NewMail]) -> None:
            nonlocal done
            done += len(batch)
            self.on_progress(done, len(fitting))

        # On the disk before anything can be deleted because of it.
        with Reader(len(fitting)) as reader:
            intake = Intake(self.store, INBOX, stored, reader=reader, lasting=True)

            async def hear(told: Told) -> None:
                if isinstance(told, Delivered):
                    await intake.take(_as_mail(told, names))

            outcome = await self.session.hear(self.session.client.retrieve_each(fitting), hear)
            await intake.finish()
        if not isinstance(outcome, DoneEach):
            return replace(pulled, new=intake.new, problem=self.session.problem(outcome))
        return replace(pulled, new=intake.new, left=pulled.left + len(outcome.refused))

    async def _tidy_up(self, names: dict[int, Name]) -> Problem | None:
        """Delete at the server what need not stay there any longer."""
        days = self.leave.days
        before = None if days is None else self.now - timedelta(days=days)
        unwanted = self.store.numbering.uidls_to_delete(before)
        shared = {uidl for uidl, copy in names.values() if copy}
        numbers = [number for number, name in names.items() if name in unwanted and name[0] not in shared]
        if not numbers:
            return None
        again = await self._names()
        if isinstance(again, Problem):
            return again
        certain = [number for number in numbers if again.get(number) == names[number]]
        deleted = await self.session.ask(self.session.client.delete_each(certain))
        if not isinstance(deleted, DoneEach):
            return self.session.problem(deleted)
        # Deletions happen at QUIT (RFC 1939 §6). What comes of them is seen in the next list.
        ended = await self.session.ask(self.session.client.quit())
        return None if isinstance(ended, Goodbye) else self._unless_open(ended)

    def _unless_open(self, ended: object) -> Problem | None:
        """A farewell that nobody answered is no problem of the user's: nothing is lost by it."""
        assert isinstance(ended, Failed), ended
        return (
            None
            if ended.kind in {FailureKind.UNKNOWN_FATE, FailureKind.REFUSED}
            else self.session.problem(ended)
        )


def _as_mail(told: Delivered, names: dict[int, Name]) -> NewMail:
    by_content = (BY_CONTENT + sha256(told.raw).hexdigest(), 0)
    uidl, copy = names.get(told.number, by_content)
    return NewMail(raw=told.raw, uidl=uidl, uidl_copy=copy)
