"""The clerk at the mail desk: does what the mail window asks for."""

import asyncio
from collections.abc import Callable
from dataclasses import replace

from wizard.accounts.secrets import sending_id
from wizard.mail.reading.kept_files import OpenedFiles
from wizard.mail.receiving.fetch import fetch
from wizard.mail.sending.send import Postman, SendStatus
from wizard.mail.store.store import Store
from wizard.mail.store.store_fault import StoreError
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
    KeepAtCompany,
    LetterRequest,
    ListAccounts,
    ListMail,
    MailFetched,
    MailSent,
    OpenFile,
    OpenMessage,
    PasswordNeeded,
    Reply,
    Request,
    SaveFile,
    SendMail,
)
from wizard.runtime.desk_filing import DeleteMail, FilingRequest, ListFolders, MarkMail, MoveMail
from wizard.runtime.desk_letters import LetterDesk
from wizard.runtime.desk_writing import FlushOutbox, WritingRequest
from wizard.runtime.filing_work import FilingClerk
from wizard.runtime.inbox_watch import Patience
from wizard.runtime.inbox_watches import InboxWatches
from wizard.runtime.stores import Stores
from wizard.runtime.world import World
from wizard.runtime.writing_work import WritingClerk


class DeskClerk:
    """Serves one request after the other; what goes wrong is a reply, never an exception."""

    def __init__(
        self,
        world: World,
        stores: Stores,
        post: Callable[[Reply], None],
        *,
        patience: Patience | None = None,
    ) -> None:
        self._world = world
        self._stores = stores
        self._post = post
        self._writing = WritingClerk(world, post)
        self._opened = OpenedFiles(world.home.opened_files)
        self._filing = FilingClerk()
        self._letters = LetterDesk(world.accounts, world.internet, self._opened)
        self._watches = InboxWatches(world, post, patience=patience)

    async def close(self) -> None:
        """Listen no more, and remove the copies of attachments that were looked at."""
        await self._watches.close()
        self._opened.remove()

    async def serve(self, request: Request) -> None:
        """Do what is asked and post the replies."""
        match request:
            case ListAccounts():
                self._post(AccountsListed(accounts=self._world.accounts.all()))
            case GivePassword():
                entry = sending_id(request.account_id) if request.for_sending else request.account_id
                self._world.secrets.keep_for_session(entry, request.secret)
                self._watches.take_password(request.account_id)
            case KeepAtCompany():
                self._keep_at_company(request)
            case ListMail() | OpenMessage() | FetchPictures() | SaveFile() | OpenFile():
                await self._look(request)
            case FetchMail() | SendMail():
                await self._log_in_and(request)
            case ListFolders() | MoveMail() | DeleteMail() | MarkMail():
                await self._look(request)
            case _:
                await self._serve_writing(request)

    def _keep_at_company(self, request: KeepAtCompany) -> None:
        accounts = self._world.accounts
        account = accounts.find(request.account_id)
        if account is None:
            problem: Problem | None = _no_account(request.account_id)
        else:
            problem = accounts.save(replace(account, leave=request.leave))
        if problem is not None:
            self._post(DeskProblem(account_id=request.account_id, problem=problem))
        self._post(AccountsListed(accounts=accounts.all()))

    async def _serve_writing(self, request: WritingRequest) -> None:
        problem: Problem | None
        store = self._stores.open(request.account_id)
        try:
            problem = store if isinstance(store, Problem) else await self._writing.serve(request, store)
        except StoreError as error:
            problem = error.problem
        # What happens by itself has nobody who waits to hear of it.
        if problem is not None and not isinstance(request, FlushOutbox):
            self._post(DeskProblem(account_id=request.account_id, problem=problem))

    async def _look(self, request: ListMail | LetterRequest | FilingRequest) -> None:
        store = self._stores.open(request.account_id)
        mended = self._stores.mended(request.account_id)
        if mended is not None:
            self._post(DeskProblem(account_id=request.account_id, problem=mended))
        if isinstance(store, Problem):
            self._post(DeskProblem(account_id=request.account_id, problem=store))
            return
        try:
            reply = await self._answer(request, store)
        except StoreError as error:
            reply = DeskProblem(account_id=request.account_id, problem=error.problem)
        if reply is not None:
            self._post(reply)

    async def _answer(self, request: ListMail | LetterRequest | FilingRequest, store: Store) -> Reply | None:
        match request:
            case ListMail():
                return await self._filing.list_mail(request, store)
            case ListFolders() | MoveMail() | DeleteMail() | MarkMail():
                return self._filing.serve(request, store)
            case _:
                return await self._letters.serve(request, store)

    async def _log_in_and(self, request: FetchMail | SendMail) -> None:
        account = self._world.accounts.find(request.account_id)
        if account is None:
            self._watches.stop(request.account_id)
            problem = _no_account(request.account_id)
            self._post(DeskProblem(account_id=request.account_id, problem=problem))
            return
        secret = await asyncio.to_thread(self._world.secrets.recall, account)
        if isinstance(secret, Problem):
            self._watches.stop(account.id)
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
        self._watches.fetched(account, store, report)
        self._post(MailFetched(account_id=account.id, report=report))

    async def _send(self, request: SendMail, account: Account, secret: Secret, store: Store) -> None:
        sending = await asyncio.to_thread(self._world.secrets.recall_for_sending, account)
        if isinstance(sending, Problem):
            self._post(
                PasswordNeeded(account_id=account.id, request=request, problem=sending, for_sending=True)
            )
            return
        postman = Postman(
            account=account,
            secret=secret,
            store=store,
            internet=self._world.internet,
            outgoing_secret=sending,
        )
        draft = request.draft
        try:
            if request.key is not None:
                draft = replace(draft, attachments=store.drafts.attachments(request.key))
            report = await postman.send(draft, now=self._world.now(), draft_key=request.key)
            if report.status is SendStatus.REFUSED and report.row_id is not None:
                # The letter is still open: what is wrong with it can be mended there.
                store.outbox.take_back(report.row_id)
        except StoreError as error:
            self._post(DeskProblem(account_id=account.id, problem=error.problem))
            return
        self._post(MailSent(account_id=account.id, report=report))


def _no_account(account_id: str) -> Problem:
    return Problem(code=ProblemCode.ACCOUNT_NOT_FOUND, facts=(account_id,))
