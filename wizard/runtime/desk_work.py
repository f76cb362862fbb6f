"""The clerk at the mail desk: does what the mail window asks for."""

import asyncio
from collections.abc import Callable

from wizard.mail.fetch import fetch
from wizard.mail.kept_files import OpenedFiles
from wizard.mail.send import send
from wizard.mail.store import Store
from wizard.model.account import Account
from wizard.model.problem import Problem, ProblemCode
from wizard.model.secret import Secret
from wizard.runtime.desk import (
    AccountsListed,
    DeskProblem,
    FetchMail,
    FetchPictures,
    FetchProgress,
    GivePassword,
    LetterRequest,
    ListAccounts,
    ListMail,
    MailFetched,
    MailListed,
    MailSent,
    OpenFile,
    OpenMessage,
    PasswordNeeded,
    Reply,
    Request,
    SaveFile,
    SendMail,
)
from wizard.runtime.desk_letters import LetterDesk
from wizard.runtime.stores import Stores
from wizard.runtime.world import World


class DeskClerk:
    """Serves one request after the other; what goes wrong is a reply, never an exception."""

    def __init__(self, world: World, stores: Stores, post: Callable[[Reply], None]) -> None:
        self._world = world
        self._stores = stores
        self._post = post
        self._opened = OpenedFiles(world.home.opened_files)
        self._letters = LetterDesk(world.internet, self._opened)

    def close(self) -> None:
        """Remove the copies of attachments that were looked at."""
        self._opened.remove()

    async def serve(self, request: Request) -> None:
        """Do what is asked and post the replies."""
        match request:
            case ListAccounts():
                self._post(AccountsListed(accounts=self._world.accounts.all()))
            case GivePassword():
                self._world.secrets.keep_for_session(request.account_id, request.secret)
            case ListMail():
                self._list(request)
            case OpenMessage() | FetchPictures() | SaveFile() | OpenFile():
                await self._look(request)
            case FetchMail() | SendMail():
                await self._log_in_and(request)

    def _list(self, request: ListMail) -> None:
        store = self._stores.open(request.account_id)
        if isinstance(store, Problem):
            self._post(DeskProblem(account_id=request.account_id, problem=store))
            return
        rows = store.rows(request.folder, limit=request.limit, offset=request.offset)
        self._post(
            MailListed(
                account_id=request.account_id,
                folder=request.folder,
                offset=request.offset,
                rows=tuple(rows),
                total=store.count(request.folder),
            )
        )

    async def _look(self, request: LetterRequest) -> None:
        store = self._stores.open(request.account_id)
        if isinstance(store, Problem):
            self._post(DeskProblem(account_id=request.account_id, problem=store))
        else:
            self._post(await self._letters.serve(request, store))

    async def _log_in_and(self, request: FetchMail | SendMail) -> None:
        account = self._world.accounts.find(request.account_id)
        if account is None:
            problem = Problem(code=ProblemCode.ACCOUNT_NOT_FOUND, facts=(request.account_id,))
            self._post(DeskProblem(account_id=request.account_id, problem=problem))
            return
        secret = await asyncio.to_thread(self._world.secrets.recall, account)
        if isinstance(secret, Problem):
            self._post(PasswordNeeded(account_id=account.id, request=request, problem=secret))
            return
        store = self._stores.open(account.id)
        if isinstance(store, Problem):
            self._post(DeskProblem(account_id=account.id, problem=store))
        elif isinstance(request, FetchMail):
            await self._fetch(request, account, secret, store)
        else:
            await self._send(request, account, secret, store)

    async def _fetch(self, request: FetchMail, account: Account, secret: Secret, store: Store) -> None:
        def went_on(done: int, total: int) -> None:
            self._post(FetchProgress(account_id=account.id, done=done, total=total))

        report = await fetch(
            account,
            secret,
            store,
            internet=self._world.internet,
            folder=request.folder,
            on_progress=went_on,
        )
        self._post(MailFetched(account_id=account.id, report=report))

    async def _send(self, request: SendMail, account: Account, secret: Secret, store: Store) -> None:
        report = await send(
            account, secret, request.draft, store, internet=self._world.internet, now=self._world.now()
        )
        self._post(MailSent(account_id=account.id, report=report))
