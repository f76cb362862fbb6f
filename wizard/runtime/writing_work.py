"""The clerk for letters: keeps drafts, takes files in, and sees to what is on its way out."""

import asyncio
from collections.abc import Callable
from pathlib import Path

from wizard.mail.reading.message import read
from wizard.mail.sending.last_look import last_look
from wizard.mail.sending.send import Postman
from wizard.mail.store.drafts import FILES_LIMIT_BYTES, KeptDraft, Letter, TooMuchError
from wizard.mail.store.outgoing import OutgoingState
from wizard.mail.store.store import Store
from wizard.mail.store.store_fault import StoreError
from wizard.mail.writing.forward import forward_draft, head_of
from wizard.model.account import Account
from wizard.model.problem import Problem, ProblemCode
from wizard.runtime.desk_writing import (
    Decide,
    Decided,
    Decision,
    DraftKept,
    DraftsListed,
    DropDraft,
    EncloseFile,
    FilesKept,
    FlushOutbox,
    KeepDraft,
    LetterBegun,
    ListDrafts,
    ListPeople,
    LookBeforeSending,
    LookedBeforeSending,
    OutboxFlushed,
    PassOn,
    PeopleListed,
    TakeOutFile,
    WritingReply,
    WritingRequest,
)
from wizard.runtime.language import translator
from wizard.runtime.old_letters import attached, take_over
from wizard.runtime.world import World


class WritingClerk:
    """Serves what is asked about letters; a store that fails raises StoreError."""

    def __init__(self, world: World, post: Callable[[WritingReply], None]) -> None:
        self._world = world
        self._post = post
        self._flushing: set[str] = set()

    async def serve(self, request: WritingRequest, store: Store) -> Problem | None:
        """Do what is asked and post the reply; the problem when there is none."""
        match request:
            case FlushOutbox():
                await self._flush(request, store)
            case ListDrafts():
                take_over(self._world.home.letters, request.account_id, store.drafts)
                self._post(DraftsListed(account_id=request.account_id, drafts=store.drafts.all()))
            case ListPeople():
                self._post(PeopleListed(account_id=request.account_id, book=store.people.book()))
            case KeepDraft():
                self._keep(request, store)
            case EncloseFile() | TakeOutFile():
                self._change_files(request, store)
            case DropDraft():
                store.drafts.drop(request.key)
            case PassOn():
                return self._pass_on(request, store)
            case Decide():
                self._decide(request, store)
            case LookBeforeSending():
                return self._look(request, store)
        return None

    def _keep(self, request: KeepDraft, store: Store) -> None:
        problem = None
        try:
            store.drafts.keep(request.key, request.letter, origin=request.origin, now=self._world.now())
        except StoreError as error:
            problem = error.problem
        self._post(DraftKept(account_id=request.account_id, key=request.key, problem=problem))

    def _change_files(self, request: EncloseFile | TakeOutFile, store: Store) -> None:
        problem = None
        try:
            if isinstance(request, TakeOutFile):
                store.drafts.take_out(request.key, request.file_id)
            else:
                problem = _enclose(request.key, request.path, store)
        except StoreError as error:
            problem = error.problem
        draft = store.drafts.find(request.key)
        files = draft.files if draft is not None else ()
        self._post(FilesKept(account_id=request.account_id, key=request.key, files=files, problem=problem))

    def _pass_on(self, request: PassOn, store: Store) -> Problem | None:
        raw = store.raw(request.row_id)
        if raw is None:
            return Problem(code=ProblemCode.MESSAGE_NOT_FOUND, facts=(str(request.row_id),))
        message = read(raw)
        draft = forward_draft(message, raw, head=head_of(message, translator(self._world.language)))
        letter = Letter(subject=draft.subject, body=draft.body, references=draft.references)
        try:
            kept = store.drafts.begin(
                request.key, letter, draft.attachments, origin=request.origin, now=self._world.now()
            )
        except TooMuchError:
            return Problem(code=ProblemCode.FILES_TOO_LARGE, facts=(draft.attachments[0].name,))
        self._post(LetterBegun(account_id=request.account_id, draft=kept))
        return None

    def _look(self, request: LookBeforeSending, store: Store) -> Problem | None:
        account = self._world.accounts.find(request.account_id)
        if account is None:
            return Problem(code=ProblemCode.ACCOUNT_NOT_FOUND, facts=(request.account_id,))
        kept = store.drafts.find(request.key)
        sizes = [file.size for file in kept.files] if kept is not None else []
        cautions = last_look(request.draft, store, account, file_sizes=sizes)
        self._post(LookedBeforeSending(account_id=request.account_id, key=request.key, cautions=cautions))
        return None

    def _decide(self, request: Decide, store: Store) -> None:
        outbox, number = store.outbox, request.row_id
        done = False
        match request.decision:
            case Decision.SEND_AGAIN:
                done = outbox.send_again(number)
            case Decision.GIVE_UP:
                done = outbox.delete(number)
            case Decision.WAS_SENT:
                row = outbox.row(number)
                done = row is not None and row.state is OutgoingState.UNKNOWN
                if done:
                    outbox.found(number)
            case Decision.CHANGE:
                done = self._change(request, store)
        self._post(
            Decided(account_id=request.account_id, row_id=number, decision=request.decision, done=done)
        )

    def _change(self, request: Decide, store: Store) -> bool:
        key = store.outbox.take_back(request.row_id)
        draft: KeptDraft | None = None if key is None else store.drafts.find(key)
        if draft is not None:
            self._post(LetterBegun(account_id=request.account_id, draft=draft))
        return draft is not None

    async def _flush(self, request: FlushOutbox, store: Store) -> None:
        """Nobody is asked for a password here: this happens by itself."""
        account = self._world.accounts.find(request.account_id)
        if account is None or account.id in self._flushing or not _has_something(store, self._world):
            return
        self._flushing.add(account.id)
        try:
            await self._flush_for(account, store)
        finally:
            self._flushing.discard(account.id)

    async def _flush_for(self, account: Account, store: Store) -> None:
        secrets = self._world.secrets
        secret = await asyncio.to_thread(secrets.recall, account)
        sending = await asyncio.to_thread(secrets.recall_for_sending, account)
        if isinstance(secret, Problem) or isinstance(sending, Problem):
            return
        postman = Postman(
            account=account,
            secret=secret,
            store=store,
            internet=self._world.internet,
            outgoing_secret=sending,
        )
        reports = await postman.flush(now=self._world.now(), only_due=True)
        if reports:
            self._post(OutboxFlushed(account_id=account.id, reports=reports))


def _has_something(store: Store, world: World) -> bool:
    outbox = store.outbox
    return bool(outbox.is_unsettled or outbox.due(world.now()) or outbox.unknown() or outbox.copies_due())


def _enclose(key: str, path: Path, store: Store) -> Problem | None:
    try:
        with path.open("rb") as file:
            data = file.read(FILES_LIMIT_BYTES + 1)
        store.drafts.enclose(key, attached(path, data))
    except OSError as error:
        return Problem(code=ProblemCode.FILE_UNREADABLE, facts=(path.name,), detail=error.strerror or "")
    except TooMuchError:
        return Problem(code=ProblemCode.FILES_TOO_LARGE, facts=(path.name,))
    return None
