"""Fetching by POP3: every mail whose UIDL the store does not know; all of them stay on the server.

A UIDL is the identity of a mail, its number is not (RFC 1939 §7). Mails that share one are counted apart; a
mail without one is known by its content.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from hashlib import sha256

from wizard.mail.batches import cut_into_batches, is_too_large
from wizard.mail.pulling import OnProgress, Pulled
from wizard.mail.rows import INBOX, NewMail
from wizard.mail.session import Session
from wizard.mail.store import Store
from wizard.model.problem import Problem
from wizard.protocol.actions import Failed, FailureKind
from wizard.protocol.pop3 import Pop3Client
from wizard.protocol.pop3_outcomes import Retrieved, RetrievedMany, SizeList, UidList

_BY_CONTENT = "sha256:"

Name = tuple[str, int]
"""A UIDL and which of the mails that share it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PopPull:
    """One fetch from the mailbox; `newest` limits it to that many of the latest mails."""

    session: Session[Pop3Client]
    store: Store
    newest: int | None
    on_progress: OnProgress

    async def run(self) -> Pulled:
        """Bring the inbox of the store up to date."""
        sized = await self.session.ask(self.session.client.sizes())
        if not isinstance(sized, SizeList):
            return Pulled(folder=INBOX, problem=self.session.problem(sized))
        names = await self._names()
        if isinstance(names, Problem):
            return Pulled(folder=INBOX, problem=names)
        known = self.store.numbering.known_uidls(INBOX)
        # A name that is not listed today, or was made up from the content, gives way to what the mail is
        # called now: servers begin to tell UIDLs, stop, and change them, and that must double no mail.
        self.store.numbering.release_uidls(INBOX, known - set(names.values()))
        entries = sorted(sized.entries)
        wanted = entries if self.newest is None else entries[-self.newest :]
        missing = [(number, size) for number, size in reversed(wanted) if names.get(number) not in known]
        return await self._mails(dict(missing), names)

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
        fitting = {number: size for number, size in sizes.items() if not is_too_large(size)}
        pulled = Pulled(folder=INBOX, left=len(sizes) - len(fitting))
        done = 0
        for batch in cut_into_batches(fitting.items()):
            retrieved = await self.session.ask(
                self.session.client.retrieve_many(batch), size=sum(fitting[number] for number in batch)
            )
            if not isinstance(retrieved, RetrievedMany):
                return replace(pulled, problem=self.session.problem(retrieved))
            added = self.store.add(INBOX, list(_as_mails(retrieved.messages, names)))
            left = pulled.left + len(retrieved.refused)
            pulled = replace(pulled, new=pulled.new + added.new, left=left)
            done += len(batch)
            self.on_progress(done, len(fitting))
        return pulled


def _as_mails(messages: tuple[Retrieved, ...], names: dict[int, Name]) -> Iterator[NewMail]:
    for message in messages:
        by_content = (_BY_CONTENT + sha256(message.raw).hexdigest(), 0)
        uidl, copy = names.get(message.number, by_content)
        yield NewMail(raw=message.raw, uidl=uidl, uidl_copy=copy)
