"""Fetching new mail into the store, by whichever protocol the account has."""

from dataclasses import dataclass

from wizard.mail.fetch_imap import ImapPull
from wizard.mail.fetch_pop import PopPull
from wizard.mail.pulling import OnProgress, Pulled, no_progress
from wizard.mail.rows import INBOX
from wizard.mail.session import log_in
from wizard.mail.store import Store
from wizard.mail.store_fault import StoreError
from wizard.model.account import Account
from wizard.model.problem import Problem, ProblemCode
from wizard.model.secret import Secret
from wizard.model.server import Protocol, Server
from wizard.net.clients import new_imap, new_pop3
from wizard.net.internet import Internet


@dataclass(frozen=True, slots=True, kw_only=True)
class FolderReport:
    """A folder after a fetch: what came, what is there now, and how many mails were left on the server."""

    name: str
    new: int
    total: int
    unread: int
    left: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Quota:
    """How full the mailbox on the server is, in bytes."""

    used_bytes: int
    limit_bytes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class FetchReport:
    """What a fetch brought; with problems it is not complete. `quota` is None where the server tells none."""

    folders: tuple[FolderReport, ...] = ()
    quota: Quota | None = None
    problems: tuple[Problem, ...] = ()


async def fetch(
    account: Account,
    secret: Secret,
    store: Store,
    *,
    internet: Internet,
    folder: str = INBOX,
    newest: int | None = None,
    on_progress: OnProgress = no_progress,
) -> FetchReport:
    """Bring a folder of the store up to date; with `newest` only that many of the latest mails are looked at.

    What was stored is kept whenever and however this ends; the next fetch goes on from there.
    """
    name = INBOX if folder.upper() == INBOX else folder
    try:
        login = _Login(server=account.settings.incoming, secret=secret, internet=internet)
        pulled = await _pull(login, store, folder=name, newest=newest, on_progress=on_progress)
        problems = () if pulled.problem is None else (pulled.problem,)
        row = store.folder(pulled.folder)
    except StoreError as error:
        return FetchReport(problems=(error.problem,))
    if row is None:
        return FetchReport(problems=problems)
    report = FolderReport(name=row.name, new=pulled.new, total=row.total, unread=row.unread, left=pulled.left)
    return FetchReport(folders=(report,), problems=problems)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Login:
    """What is needed to log in."""

    server: Server
    secret: Secret
    internet: Internet


async def _pull(
    login: _Login, store: Store, *, folder: str, newest: int | None, on_progress: OnProgress
) -> Pulled:
    security = login.server.endpoint.security
    if login.server.endpoint.protocol is Protocol.IMAP:
        imap = await log_in(new_imap(security), login.server, login.secret, login.internet)
        if isinstance(imap, Problem):
            return Pulled(folder=folder, problem=imap)
        pull = ImapPull(session=imap, store=store, folder=folder, newest=newest, on_progress=on_progress)
        try:
            return await pull.run()
        finally:
            await imap.close()
    if folder != INBOX:
        return Pulled(folder=folder, problem=Problem(code=ProblemCode.FOLDER_NOT_FOUND, facts=(folder,)))
    pop = await log_in(new_pop3(security), login.server, login.secret, login.internet)
    if isinstance(pop, Problem):
        return Pulled(folder=folder, problem=pop)
    try:
        return await PopPull(session=pop, store=store, newest=newest, on_progress=on_progress).run()
    finally:
        await pop.close()
