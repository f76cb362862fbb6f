"""Fetching new mail into the store, by whichever protocol the account has."""

from dataclasses import dataclass
from datetime import UTC, datetime

from wizard.mail.receiving.fetch_pop import PopPull
from wizard.mail.receiving.pulling import OnProgress, Pulled, no_progress
from wizard.mail.receiving.quota import warning_of
from wizard.mail.receiving.session import log_in
from wizard.mail.receiving.sync_imap import ImapSync, Synced
from wizard.mail.store.rows import INBOX
from wizard.mail.store.store import Store
from wizard.mail.store.store_fault import StoreError
from wizard.model.account import Account
from wizard.model.problem import Problem, ProblemCode
from wizard.model.secret import Secret
from wizard.model.server import Protocol
from wizard.net.clients import new_imap, new_pop3
from wizard.net.internet import Internet
from wizard.protocol.imap_outcomes import Quota

_WARNINGS = frozenset({ProblemCode.MAILS_MISSING, ProblemCode.FOLDER_UNSTEADY, ProblemCode.CHANGE_REFUSED})


@dataclass(frozen=True, slots=True, kw_only=True)
class FolderReport:
    """A folder after a fetch: what came, what is there now, and how many mails were left on the server."""

    name: str
    new: int
    total: int
    unread: int
    left: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class FetchReport:
    """What a fetch brought; with problems it is not complete. `quota` is None where the server tells none.

    `warnings` tell of what a person should know although everything was fetched.
    """

    folders: tuple[FolderReport, ...] = ()
    quota: Quota | None = None
    problems: tuple[Problem, ...] = ()
    warnings: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Fetching:
    """One fetch: from where, into what, and how much."""

    account: Account
    secret: Secret
    store: Store
    internet: Internet
    folder: str | None
    newest: int | None
    now: datetime
    on_progress: OnProgress

    async def run(self) -> Synced:
        """Fetch; what went wrong stands in the outcome."""
        if self.account.settings.incoming.endpoint.protocol is Protocol.IMAP:
            return await self._by_imap()
        if self.folder not in {None, INBOX}:
            problem = Problem(code=ProblemCode.FOLDER_NOT_FOUND, facts=(self.folder or "",))
            return self._stopped(problem)
        return Synced(folders=(await self._by_pop(),))

    def _stopped(self, problem: Problem) -> Synced:
        return Synced(folders=(Pulled(folder=self.folder or INBOX, problem=problem),))

    async def _by_imap(self) -> Synced:
        server = self.account.settings.incoming
        session = await log_in(new_imap(server.endpoint.security), server, self.secret, self.internet)
        if isinstance(session, Problem):
            return self._stopped(session)
        sync = ImapSync(
            session=session,
            store=self.store,
            folder=self.folder,
            newest=self.newest,
            on_progress=self.on_progress,
        )
        try:
            return await sync.run()
        finally:
            await session.close()

    async def _by_pop(self) -> Pulled:
        server = self.account.settings.incoming
        session = await log_in(new_pop3(server.endpoint.security), server, self.secret, self.internet)
        if isinstance(session, Problem):
            return Pulled(folder=INBOX, problem=session)
        pull = PopPull(
            session=session,
            store=self.store,
            newest=self.newest,
            leave=self.account.leave,
            now=self.now,
            on_progress=self.on_progress,
        )
        try:
            return await pull.run()
        finally:
            await session.close()


async def fetch(
    account: Account,
    secret: Secret,
    store: Store,
    *,
    internet: Internet,
    folder: str | None = INBOX,
    newest: int | None = None,
    now: datetime | None = None,
    on_progress: OnProgress = no_progress,
) -> FetchReport:
    """Bring a folder of the store, or with None all, up to date, and tell the server what changed here.

    With `newest` only that many of the latest mails are looked at. What was stored is kept whenever and
    however this ends; the next fetch goes on from there.
    """
    fetching = _Fetching(
        account=account,
        secret=secret,
        store=store,
        internet=internet,
        folder=INBOX if folder is not None and folder.upper() == INBOX else folder,
        newest=newest,
        now=now or datetime.now(UTC),
        on_progress=on_progress,
    )
    try:
        synced = await fetching.run()
        if folder is None:
            store.tidy(fetching.now)
        return _report(synced, store)
    except StoreError as error:
        return FetchReport(problems=(error.problem,))


def _report(synced: Synced, store: Store) -> FetchReport:
    told = [*synced.problems, *(pulled.problem for pulled in synced.folders if pulled.problem is not None)]
    warning = warning_of(synced.quota)
    rows = [
        FolderReport(name=row.name, new=pulled.new, total=row.total, unread=row.unread, left=pulled.left)
        for pulled in synced.folders
        if (row := store.folder(pulled.folder)) is not None
    ]
    return FetchReport(
        folders=tuple(rows),
        quota=synced.quota,
        problems=tuple(problem for problem in told if problem.code not in _WARNINGS),
        warnings=(
            *(problem for problem in told if problem.code in _WARNINGS),
            *((warning,) if warning else ()),
        ),
    )
