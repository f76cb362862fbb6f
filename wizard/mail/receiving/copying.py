"""Moving a mail on a server that cannot move: a copy in the target first, and never a second one.

Whether a copy was made before a cut is seen in the target: a mail of the same bytes that is newer than the
cut.
"""

from hashlib import sha256

from wizard.mail.receiving.session import Session
from wizard.mail.store.removal import Removal, Stage
from wizard.mail.store.rows import INBOX
from wizard.mail.store.store import Store
from wizard.model.problem import Problem, ProblemCode
from wizard.protocol.actions import Done, Failed, Told
from wizard.protocol.imap import ImapClient
from wizard.protocol.imap_outcomes import (
    FetchedEach,
    FetchedMessage,
    FolderState,
    Selected,
    Transferred,
    UidsFound,
)


async def copy_and_mark(
    session: Session[ImapClient], store: Store, folder: str, removal: Removal, target_raw: bytes
) -> int | Problem | None:
    """Have a copy of the mail in the target; its UID there if it is known.

    The mail's folder is open before and after.
    """
    copier = _Copier(session, store, folder, target_raw)
    if removal.stage is Stage.COPYING:
        found = await copier.look_for_copy(removal)
        if found is not None:
            if not isinstance(found, Problem):
                store.journal.set_stage(removal, Stage.COPIED)
            return found
    elif removal.stage is Stage.COPIED:
        return None
    return await copier.copy(removal)


class _Copier:
    """One folder's way of copying into one target."""

    def __init__(self, session: Session[ImapClient], store: Store, folder: str, target_raw: bytes) -> None:
        self._session = session
        self._store = store
        self._folder = folder
        self._target_raw = target_raw

    async def copy(self, removal: Removal) -> int | Problem | None:
        """Ask for the copy; before that it is written down from which UID on it would be found."""
        uid_next = await self._target_uid_next()
        if isinstance(uid_next, Problem):
            return uid_next
        self._store.journal.set_stage(removal, Stage.COPYING, target_uid_next=uid_next)
        copied = await self._session.ask(self._session.client.uid_copy([removal.uid], self._target_raw))
        if not isinstance(copied, Transferred):
            return self._failed(copied)
        self._store.journal.set_stage(removal, Stage.COPIED)
        return dict(copied.new_uids).get(removal.uid)

    async def look_for_copy(self, removal: Removal) -> int | Problem | None:
        """The UID of the copy that a cut left behind, None if there is none."""
        raw = self._store.raw(removal.number)
        opened = await self._session.ask(self._session.client.select(self._target_raw))
        if not isinstance(opened, Selected):
            return self._failed(opened)
        listed = await self._session.ask(self._session.client.uid_list(removal.target_uid_next or 1))
        if not isinstance(listed, UidsFound):
            return self._failed(listed)
        found: list[int] = []

        async def hear(told: Told) -> None:
            if isinstance(told, FetchedMessage) and told.raw is not None and _same(told.raw, raw):
                found.append(told.uid)

        taken = self._known_in(removal.target or "", opened)
        candidates = [uid for uid in listed.uids if uid not in taken]
        outcome = await self._session.hear(self._session.client.fetch_each([candidates]), hear)
        if not isinstance(outcome, FetchedEach):
            return self._failed(outcome)
        back = await self._open(self._source_raw())
        return back or next(iter(found), None)

    def _known_in(self, target: str, opened: Selected) -> frozenset[int]:
        """The UIDs of mails that are here and no copy; none if the server has numbered the folder anew."""
        numbering = self._store.numbering
        is_same = opened.uid_validity == numbering.uid_validity(target)
        return numbering.known_uids(target) if is_same else frozenset()

    async def _target_uid_next(self) -> int | Problem:
        states: list[FolderState] = []

        async def hear(told: Told) -> None:
            if isinstance(told, FolderState):
                states.append(told)

        outcome = await self._session.hear(self._session.client.status(self._target_raw), hear)
        if not isinstance(outcome, Done):
            return self._failed(outcome)
        return next((state.uid_next for state in states if state.uid_next), 1)

    async def _open(self, name_raw: bytes) -> Problem | None:
        selected = await self._session.ask(self._session.client.select(name_raw))
        return None if isinstance(selected, Selected) else self._failed(selected)

    def _source_raw(self) -> bytes:
        return INBOX.encode() if self._folder == INBOX else self._store.shelves.name_raw(self._folder) or b""

    def _failed(self, outcome: object) -> Problem:
        if isinstance(outcome, Failed) and not outcome.is_final:
            return Problem(code=ProblemCode.CHANGE_REFUSED, facts=(self._folder,), detail=outcome.text)
        assert isinstance(outcome, Failed), outcome
        return self._session.problem(outcome)


def _same(one: bytes, other: bytes | None) -> bool:
    return other is not None and sha256(one).digest() == sha256(other).digest()
