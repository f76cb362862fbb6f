"""Fetching one folder by IMAP: every mail the store does not have, by comparing the two sets of UIDs.

Nothing is marked read by fetching it. What the server counts as changed is believed only as far as the sets
of UIDs prove it: the cursor moves on when every UID of the server is stored, and not before.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from wizard.mail.receiving import batches
from wizard.mail.receiving.intake import Intake
from wizard.mail.receiving.pulling import OnProgress, Pulled
from wizard.mail.receiving.reader import Reader
from wizard.mail.receiving.recognising import recognise
from wizard.mail.receiving.session import Session
from wizard.mail.store.numbering import Cursor
from wizard.mail.store.removal import Stage
from wizard.mail.store.rows import INBOX, NewHead, NewMail
from wizard.mail.store.store import Store
from wizard.mail.text.dates import read_date
from wizard.model.problem import Problem, ProblemCode
from wizard.protocol.actions import Told
from wizard.protocol.imap import ImapClient
from wizard.protocol.imap_outcomes import FetchedEach, FetchedMessage, NotOpened, Survey

FIRST_PAGE = 50
"""So many of the newest mails are shown before the letters themselves have come."""
RENUMBERED_LIMIT = 3
"""New numberings in so many sessions in a row are not followed."""


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
        survey = await self._survey()
        if isinstance(survey, Problem):
            return Pulled(folder=self.folder, problem=survey)
        wanted = survey.uids if self.newest is None else survey.uids[-self.newest :]
        problem = await self._take_flags(survey, wanted)
        if problem is not None:
            return Pulled(folder=self.folder, problem=problem)
        pulled = await self._fetch_missing(wanted, survey.large)
        if pulled.problem is None and self.newest is None:
            return self._compare(survey, pulled)
        return pulled

    async def _survey(self) -> Survey | Problem:
        """Open the folder for reading only, so that nothing can change by a mistake on either side."""
        name_raw = INBOX.encode() if self.folder == INBOX else self.store.shelves.name_raw(self.folder)
        if name_raw is None:
            return Problem(code=ProblemCode.FOLDER_NOT_FOUND, facts=(self.folder,))
        cursor = self.store.numbering.cursor(self.folder)
        survey = await self.session.ask(
            self.session.client.survey(
                name_raw,
                larger_than=batches.MAIL_LIMIT_BYTES,
                read_only=True,
                since=None if cursor is None else cursor.modseq,
            )
        )
        if isinstance(survey, NotOpened):
            return Problem(code=ProblemCode.FOLDER_NOT_FOUND, facts=(self.folder,), detail=survey.text)
        if not isinstance(survey, Survey):
            return self.session.problem(survey)
        return self._in_known_numbers(survey)

    def _in_known_numbers(self, survey: Survey) -> Survey | Problem:
        numbering, validity = self.store.numbering, survey.selected.uid_validity
        if validity == numbering.uid_validity(self.folder):
            numbering.is_steady(self.folder)
            return survey
        numbering.renumber(self.folder, validity)
        if numbering.times_renumbered(self.folder) >= RENUMBERED_LIMIT:
            return Problem(code=ProblemCode.FOLDER_UNSTEADY, facts=(self.folder,))
        return replace(survey, changed=None)

    async def _take_flags(self, survey: Survey, wanted: Sequence[int]) -> Problem | None:
        """The server's flags of the mails that are here: those that changed, or all where nobody counts."""
        if survey.changed is not None:
            told = {message.uid: message.flags for message in survey.changed}
            self.store.numbering.take_flags(self.folder, told)
            return None
        known = self.store.numbering.known_uids(self.folder)
        flags: dict[int, tuple[str, ...]] = {}

        async def hear(told: Told) -> None:
            if isinstance(told, FetchedMessage):
                flags[told.uid] = told.flags

        asked = [uid for uid in wanted if uid in known]
        outcome = await self.session.hear(self.session.client.fetch_flags(asked), hear)
        if not isinstance(outcome, FetchedEach):
            return self.session.problem(outcome)
        self.store.numbering.take_flags(self.folder, flags)
        return None

    async def _fetch_missing(self, wanted: Sequence[int], large: frozenset[int]) -> Pulled:
        missing = self._missing(wanted)
        if self.store.numbering.nameless(self.folder):
            problem = await recognise(self.session, self.store, self.folder, missing)
            if problem is not None:
                return Pulled(folder=self.folder, problem=problem)
            missing = self._missing(wanted)
        fitting = [uid for uid in missing if uid not in large]
        pulled = Pulled(folder=self.folder, left=len(missing) - len(fitting))
        if len(fitting) > FIRST_PAGE:
            problem = await self._show_first_page(fitting[:FIRST_PAGE])
            if problem is not None:
                return replace(pulled, problem=problem)
        return await self._letters(fitting, pulled)

    def _missing(self, wanted: Sequence[int]) -> list[int]:
        """What is not stored, the newest first."""
        known = self.store.numbering.known_uids(self.folder)
        return [uid for uid in reversed(wanted) if uid not in known]

    async def _show_first_page(self, uids: Sequence[int]) -> Problem | None:
        heads: list[NewHead] = []

        async def hear(told: Told) -> None:
            if isinstance(told, FetchedMessage) and told.header is not None:
                heads.append(NewHead(header=told.header, uid=told.uid, flags=told.flags, size=told.size or 0))

        outcome = await self.session.hear(self.session.client.fetch_each([uids], header_only=True), hear)
        if not isinstance(outcome, FetchedEach):
            return self.session.problem(outcome)
        self.store.add_heads(self.folder, heads)
        self.on_progress(0, len(uids))
        return None

    async def _letters(self, uids: Sequence[int], pulled: Pulled) -> Pulled:
        """Fetch and store; a batch that the server refuses is tried mail by mail."""
        with Reader(len(uids)) as reader:
            return await self._letters_by(reader, uids, pulled)

    async def _letters_by(self, reader: Reader, uids: Sequence[int], pulled: Pulled) -> Pulled:
        done = 0

        def stored(batch: list[NewMail]) -> None:
            nonlocal done
            done += len(batch)
            self.on_progress(done, len(uids))

        intake = Intake(self.store, self.folder, stored, reader=reader, lasting=False)

        async def hear(told: Told) -> None:
            if isinstance(told, FetchedMessage) and told.raw is not None:
                await intake.take(_as_mail(told, told.raw))

        left = pulled.left
        pieces = cut(uids)
        while pieces:
            outcome = await self.session.hear(self.session.client.fetch_each(pieces), hear)
            await intake.finish()
            if not isinstance(outcome, FetchedEach):
                return replace(pulled, new=intake.new, left=left, problem=self.session.problem(outcome))
            left += sum(len(piece) for piece in outcome.refused if len(piece) == 1)
            pieces = [(uid,) for piece in outcome.refused if len(piece) > 1 for uid in piece]
        return replace(pulled, new=intake.new, left=left)

    def _compare(self, survey: Survey, pulled: Pulled) -> Pulled:
        """Let go of what the server has no more, and move the cursor on if all that it has is here."""
        numbering, selected = self.store.numbering, survey.selected
        present = frozenset(survey.uids)
        if len(present) != selected.exists:
            # The folder changed while it was looked at, or the server counts wrongly: nothing is concluded.
            numbering.set_cursor(self.folder, None)
            return pulled
        self._drop_absent(present, is_whole=not pulled.left)
        kept = numbering.take_missing(self.folder, present)
        is_proven = (
            not kept
            and not numbering.is_awaiting(self.folder)
            and present - survey.large <= numbering.known_uids(self.folder)
        )
        if is_proven and selected.uid_validity is not None:
            cursor = Cursor(
                uid_validity=selected.uid_validity,
                uid_next=selected.uid_next,
                modseq=selected.modseq,
                exists=selected.exists,
            )
            numbering.set_cursor(self.folder, cursor)
        else:
            numbering.set_cursor(self.folder, None)
        if kept:
            return replace(pulled, problem=Problem(code=ProblemCode.MAILS_MISSING, facts=(self.folder,)))
        return pulled

    def _drop_absent(self, present: frozenset[int], *, is_whole: bool) -> None:
        """Removals end whose mail is not here: marked and then expunged, or not recognised in the whole."""
        for removal in self.store.journal.removals(self.folder):
            if removal.stage is Stage.LEFT and removal.uid not in present:
                self.store.journal.finish(removal)
            elif not removal.is_named and is_whole:
                self.store.journal.lost(removal)


def cut(uids: Sequence[int]) -> list[tuple[int, ...]]:
    """The UIDs in their order, in pieces of which each is one command."""
    step = batches.COUNT_LIMIT
    return [tuple(uids[start : start + step]) for start in range(0, len(uids), step)]


def _as_mail(message: FetchedMessage, raw: bytes) -> NewMail:
    received = read_date(message.internal_date) if message.internal_date else None
    return NewMail(raw=raw, uid=message.uid, flags=message.flags, received=received)
