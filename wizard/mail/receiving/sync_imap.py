"""A whole account by IMAP: what was changed here goes to the server first, then every folder is fetched.

Folders of which the server says that nothing changed since they were last proven are not opened, but for
every twentieth time: a server that counts wrongly is found out.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from wizard.mail.receiving.fetch_imap import ImapPull
from wizard.mail.receiving.pulling import OnProgress, Pulled
from wizard.mail.receiving.push_imap import ImapPush
from wizard.mail.receiving.session import Session
from wizard.mail.store.numbering import Cursor
from wizard.mail.store.rows import INBOX
from wizard.mail.store.store import Store
from wizard.model.problem import Problem, ProblemCode
from wizard.protocol.actions import Failed, FailureKind
from wizard.protocol.imap import ImapClient
from wizard.protocol.imap_outcomes import FolderState, Overview, Quota

TRUSTED_LIMIT = 20
COMPRESSED_FROM_S = 0.02
"""A server whose login takes longer is behind a line that gains by compression."""
_BROKEN = frozenset(
    {
        *(ProblemCode.SERVER_HUNG_UP, ProblemCode.TIMEOUT, ProblemCode.TRY_LATER, ProblemCode.SEND_UNKNOWN),
        ProblemCode.SERVER_CONFUSED,
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Synced:
    """What a whole fetch brought, folder by folder; problems of the changes stand apart."""

    folders: tuple[Pulled, ...]
    quota: Quota | None = None
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ImapSync:
    """One session with the server; `folder` limits it to one folder, `newest` to that many mails of it."""

    session: Session[ImapClient]
    store: Store
    folder: str | None
    newest: int | None
    on_progress: OnProgress

    async def run(self) -> Synced:
        """Bring the store and the server to the same state."""
        overview = await self._look_over()
        if isinstance(overview, Problem):
            return Synced(folders=(Pulled(folder=self.folder or INBOX, problem=overview),))
        names = self.store.shelves.learn(overview.folders) if overview.folders else (INBOX,)
        problems = await self._push()
        if any(problem.code in _BROKEN for problem in problems):
            return Synced(folders=(), quota=overview.quota, problems=tuple(problems))
        wanted = names if self.folder is None else (self.folder,)
        states = {state.name_raw: state for state in overview.states}
        pulled = await self._pull(wanted, states, changed=bool(problems))
        if self.folder is None and not any(one.problem for one in pulled):
            self.store.journal.forget_hidden()
        return Synced(folders=tuple(pulled), quota=overview.quota, problems=tuple(problems))

    async def _look_over(self) -> Overview | Problem:
        """The folders and the quota; a server that will not list still has an inbox."""
        overview = await self.session.ask(self.session.client.overview())
        if isinstance(overview, Overview):
            return overview
        is_no = isinstance(overview, Failed) and overview.kind is FailureKind.REFUSED
        if is_no and self.folder in {None, INBOX}:
            return Overview(folders=())
        return self.session.problem(overview)

    async def _push(self) -> list[Problem]:
        problems: list[Problem] = []
        for folder in self.store.journal.folders_with_news():
            problem = await ImapPush(session=self.session, store=self.store, folder=folder).run()
            if problem is not None:
                problems.append(problem)
                if problem.code in _BROKEN:
                    break
        return problems

    async def _pull(
        self, names: Sequence[str], states: dict[bytes, FolderState], *, changed: bool
    ) -> list[Pulled]:
        done: list[Pulled] = []
        is_plain = self.session.login_s >= COMPRESSED_FROM_S
        for name in names:
            state = states.get(self.store.shelves.name_raw(name) or b"")
            if state is not None and not changed and self._is_unchanged(name, state):
                done.append(Pulled(folder=name))
                continue
            if is_plain:
                # A server that cannot says no, and nothing has changed.
                await self.session.ask(self.session.client.compress())
                is_plain = False
            pulled = await ImapPull(
                session=self.session,
                store=self.store,
                folder=name,
                newest=self.newest,
                on_progress=self.on_progress,
            ).run()
            done.append(pulled)
            if pulled.problem is not None and pulled.problem.code in _BROKEN:
                break
        return done

    def _is_unchanged(self, name: str, state: FolderState) -> bool:
        """Whether the server says the same as when the folder was last proven, and is believed once more."""
        cursor = self.store.numbering.cursor(name)
        if cursor is None or cursor.modseq is None or cursor.trusted >= TRUSTED_LIMIT:
            return False
        told = Cursor(
            uid_validity=state.uid_validity or 0,
            uid_next=state.uid_next,
            modseq=state.modseq,
            exists=-1 if state.messages is None else state.messages,
            trusted=cursor.trusted,
        )
        if told != cursor:
            return False
        self.store.numbering.set_cursor(name, replace(cursor, trusted=cursor.trusted + 1))
        return True
