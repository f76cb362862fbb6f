"""Fetching by IMAP: every mail the store does not have, by comparing the two sets of UIDs.

Nothing is marked read by fetching it, and nothing is deleted on either side.
"""

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, replace

from wizard.mail.batches import cut_into_batches, is_too_large
from wizard.mail.dates import read_date
from wizard.mail.pulling import OnProgress, Pulled
from wizard.mail.rows import INBOX, NewMail, Role
from wizard.mail.session import Session
from wizard.mail.store import Store
from wizard.model.problem import Problem, ProblemCode
from wizard.protocol.actions import Done, Failed, FailureKind
from wizard.protocol.imap import ImapClient
from wizard.protocol.imap_outcomes import (
    Fetched,
    FetchedMessage,
    Folder,
    FolderList,
    Selected,
    UidsFound,
)

HEADS_AT_ONCE = 2_000


@dataclass(frozen=True, slots=True, kw_only=True)
class ImapPull:
    """One fetch from one folder; `newest` limits it to that many of the latest mails."""

    session: Session[ImapClient]
    store: Store
    folder: str
    newest: int | None
    on_progress: OnProgress

    async def run(self) -> Pulled:
        """Bring the folder of the store up to date."""
        name_raw = await self._find_folder()
        if isinstance(name_raw, Problem):
            return self._stopped(name_raw)
        uids = await self._open(name_raw)
        if isinstance(uids, Problem):
            return self._stopped(uids)
        known = self.store.numbering.known_uids(self.folder)
        wanted = uids if self.newest is None else uids[-self.newest :]
        heads = await self._heads(wanted)
        if isinstance(heads, Problem):
            return self._stopped(heads)
        flags = {head.uid: head.flags for head in heads if head.uid in known}
        self.store.numbering.take_flags(self.folder, flags)
        missing = [head for head in reversed(heads) if head.uid not in known]
        return await self._bodies([head for head in missing if not is_too_large(head.size)], len(missing))

    def _stopped(self, problem: Problem) -> Pulled:
        return Pulled(folder=self.folder, problem=problem)

    async def _find_folder(self) -> bytes | Problem:
        """The name of the folder on the wire."""
        if self.folder == INBOX:
            return INBOX.encode("ascii")
        listed = await self.session.ask(self.session.client.list_folders())
        if not isinstance(listed, FolderList):
            return self.session.problem(listed)
        found = next((folder for folder in listed.folders if folder.name == self.folder), None)
        if found is None:
            return Problem(code=ProblemCode.FOLDER_NOT_FOUND, facts=(self.folder,))
        self._learn_role(found)
        return found.name_raw

    def _learn_role(self, folder: Folder) -> None:
        if "\\sent" in {attribute.lower() for attribute in folder.attributes}:
            self.store.give_role(folder.name, Role.SENT)

    async def _open(self, name_raw: bytes) -> tuple[int, ...] | Problem:
        """Select the folder, tell what was read here, and list its UIDs."""
        client, numbering = self.session.client, self.store.numbering
        journal = self.store.journal
        # Opened for reading only, a folder cannot change by a mistake on either side.
        selected = await self.session.ask(
            client.select(name_raw, read_only=not journal.flag_news(self.folder))
        )
        if isinstance(selected, Failed) and selected.kind is FailureKind.REFUSED:
            return Problem(code=ProblemCode.FOLDER_NOT_FOUND, facts=(self.folder,), detail=selected.text)
        if not isinstance(selected, Selected):
            return self.session.problem(selected)
        if selected.uid_validity != numbering.uid_validity(self.folder):
            numbering.renumber(self.folder, selected.uid_validity)
        news = journal.flag_news(self.folder)
        for one in news if not selected.read_only else ():
            change = (one.flag,)
            told = await self.session.ask(
                client.uid_store_flags(
                    (one.uid,), add=change if one.is_set else (), remove=() if one.is_set else change
                )
            )
            if isinstance(told, Done):
                journal.flags_told((one,))
        listed = await self.session.ask(client.uid_search_all())
        return listed.uids if isinstance(listed, UidsFound) else self.session.problem(listed)

    async def _heads(self, uids: tuple[int, ...]) -> list[FetchedMessage] | Problem:
        """Size and flags of every mail in ascending order, also of one that the server does not tell of."""
        told: dict[int, FetchedMessage] = {}
        for start in range(0, len(uids), HEADS_AT_ONCE):
            asked = uids[start : start + HEADS_AT_ONCE]
            fetched = await self.session.ask(self.session.client.uid_fetch(asked, body=False))
            if not isinstance(fetched, Fetched):
                return self.session.problem(fetched)
            told |= {message.uid: message for message in fetched.messages}
        return [told.get(uid) or FetchedMessage(uid) for uid in uids]

    async def _bodies(self, heads: list[FetchedMessage], missing: int) -> Pulled:
        """Fetch and store in batches; a batch that the server refuses is tried mail by mail."""
        sizes = {head.uid: head.size for head in heads}
        batches = deque(cut_into_batches(sizes.items()))
        pulled = Pulled(folder=self.folder, left=missing - len(heads))
        done = 0
        while batches:
            batch = batches.popleft()
            expected = sum(sizes[uid] or 0 for uid in batch)
            fetched = await self.session.ask(self.session.client.uid_fetch(batch, body=True), size=expected)
            if isinstance(fetched, Failed) and fetched.kind is FailureKind.REFUSED:
                if len(batch) > 1:
                    batches.extend([uid] for uid in batch)
                else:
                    pulled = replace(pulled, left=pulled.left + 1)
                continue
            if not isinstance(fetched, Fetched):
                return replace(pulled, problem=self.session.problem(fetched))
            added = self.store.add(self.folder, list(_as_mails(fetched, asked=frozenset(batch))))
            pulled = replace(pulled, new=pulled.new + added.new)
            done += len(batch)
            self.on_progress(done, len(heads))
        return pulled


def _as_mails(fetched: Fetched, *, asked: frozenset[int]) -> Iterator[NewMail]:
    for message in fetched.messages:
        if message.raw is not None and message.uid in asked:
            received = read_date(message.internal_date) if message.internal_date else None
            yield NewMail(raw=message.raw, uid=message.uid, flags=message.flags, received=received)
