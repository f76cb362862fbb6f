"""Telling an IMAP server what was changed here: flags first, then the mails that left the folder.

Each step is written down before it is asked for, so that after any cut the next fetch goes on from there.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby

from wizard.mail.receiving.copying import copy_and_mark
from wizard.mail.receiving.session import Session
from wizard.mail.store.filing import DELETED
from wizard.mail.store.removal import Removal, Stage
from wizard.mail.store.rows import INBOX
from wizard.mail.store.store import Store
from wizard.model.problem import Problem, ProblemCode
from wizard.protocol.actions import Done, Failed
from wizard.protocol.imap import ImapClient
from wizard.protocol.imap_outcomes import Overview, Selected, Transferred, UidsFound


@dataclass(frozen=True, slots=True, kw_only=True)
class ImapPush:
    """The changes of one folder on their way to the server."""

    session: Session[ImapClient]
    store: Store
    folder: str

    async def run(self) -> Problem | None:
        """Tell the server everything that the journal has for this folder."""
        selected = await self._open()
        if not isinstance(selected, Selected):
            return selected
        problem = await self._flags()
        if problem is not None:
            return problem
        return await self._removals()

    async def _open(self) -> Selected | Problem | None:
        """Open the folder for writing; None when its numbers are not the known ones, which fetching mends."""
        name_raw = INBOX.encode() if self.folder == INBOX else self.store.shelves.name_raw(self.folder)
        if name_raw is None:
            return None
        selected = await self.session.ask(self.session.client.select(name_raw))
        if not isinstance(selected, Selected):
            return self._refused(selected) if _is_no(selected) else self.session.problem(selected)
        if selected.uid_validity != self.store.numbering.uid_validity(self.folder):
            return None
        return self._refused(None) if selected.read_only else selected

    async def _flags(self) -> Problem | None:
        news = sorted(self.store.journal.flag_news(self.folder), key=lambda one: (one.flag, one.is_set))
        for (flag, on), group in groupby(news, key=lambda one: (one.flag, one.is_set)):
            changed = list(group)
            outcome = await self.session.ask(
                self.session.client.uid_store_flags(
                    [one.uid for one in changed],
                    add=(flag,) if on else (),
                    remove=() if on else (flag,),
                )
            )
            if not isinstance(outcome, Done):
                return self._refused(outcome) if _is_no(outcome) else self.session.problem(outcome)
            self.store.journal.flags_told(changed)
        return None

    async def _removals(self) -> Problem | None:
        waiting = [
            one
            for one in self.store.journal.removals(self.folder)
            if one.stage is not Stage.LEFT and one.is_named
        ]
        if not waiting:
            return None
        listed = await self.session.ask(self.session.client.uid_search_all())
        if not isinstance(listed, UidsFound):
            return self.session.problem(listed)
        present = frozenset(listed.uids)
        for removal in waiting:
            if removal.uid not in present:
                self.store.journal.lost(removal)
        waiting = [removal for removal in waiting if removal.uid in present]
        for target, group in groupby(waiting, key=lambda one: one.target):
            problem = await self._leave_for(target, list(group))
            if problem is not None:
                return problem
        return None

    async def _leave_for(self, target: str | None, removals: Sequence[Removal]) -> Problem | None:
        if target is None:
            return await self._expunge(removals)
        target_raw = INBOX.encode() if target == INBOX else await self._name_of(target)
        if target_raw is None:
            return self._refused(None)
        fresh = [one for one in removals if one.stage is Stage.WAITING]
        if not self.session.client.can_move:
            return await self._copy(removals, target_raw)
        begun = [one for one in removals if one.stage is not Stage.WAITING]
        problem = await self._copy(begun, target_raw) if begun else None
        return problem or await self._move(fresh, target_raw)

    async def _move(self, removals: Sequence[Removal], target_raw: bytes) -> Problem | None:
        moved = await self.session.ask(
            self.session.client.uid_move([removal.uid for removal in removals], target_raw)
        )
        if not isinstance(moved, Transferred):
            return self._refused(moved) if _is_no(moved) else self.session.problem(moved)
        new_uids = dict(moved.new_uids)
        for removal in removals:
            # Without its new name the mail is recognised by its content when the target is fetched.
            self.store.journal.finish(removal, new_uid=new_uids.get(removal.uid))
        return None

    async def _copy(self, removals: Iterable[Removal], target_raw: bytes) -> Problem | None:
        for removal in removals:
            outcome = await copy_and_mark(self.session, self.store, self.folder, removal, target_raw)
            if isinstance(outcome, Problem):
                return outcome
            problem = await self._expunge([removal], new_uid=outcome)
            if problem is not None:
                return problem
        return None

    async def _expunge(self, removals: Sequence[Removal], *, new_uid: int | None = None) -> Problem | None:
        """Take the mails out of the folder; where the server cannot do that to one mail alone, mark them."""
        client = self.session.client
        uids = [removal.uid for removal in removals]
        marked = await self.session.ask(client.uid_store_flags(uids, add=(DELETED,)))
        if not isinstance(marked, Done):
            return self._refused(marked) if _is_no(marked) else self.session.problem(marked)
        expunged = await self.session.ask(client.uid_expunge(uids))
        if isinstance(expunged, Failed) and expunged.is_final:
            return self.session.problem(expunged)
        for removal in removals:
            if isinstance(expunged, Done):
                self.store.journal.finish(removal, new_uid=new_uid)
            else:
                self.store.journal.leave(removal, new_uid=new_uid)
        return None

    async def _name_of(self, target: str) -> bytes | None:
        """What the server calls the folder; one that is only here yet is made there."""
        known = self.store.shelves.name_raw(target)
        if known is not None:
            return known
        await self.session.ask(self.session.client.create(target))
        overview = await self.session.ask(self.session.client.overview())
        if isinstance(overview, Overview):
            self.store.shelves.learn(overview.folders)
        return self.store.shelves.name_raw(target)

    def _refused(self, outcome: object) -> Problem:
        detail = outcome.text if isinstance(outcome, Failed) else ""
        return Problem(code=ProblemCode.CHANGE_REFUSED, facts=(self.folder,), detail=detail)


def _is_no(outcome: object) -> bool:
    return isinstance(outcome, Failed) and not outcome.is_final
