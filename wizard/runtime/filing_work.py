"""The clerk for folders: lists and searches them, moves and marks mails, and deletes them for good."""

import asyncio

from wizard.mail.store.marks import FLAGS
from wizard.mail.store.rows import Role
from wizard.mail.store.store import Store
from wizard.mail.store.store_fault import StoreError
from wizard.model.problem import Problem, ProblemCode
from wizard.runtime.desk import ListMail, MailListed
from wizard.runtime.desk_filing import (
    DeleteMail,
    FilingReply,
    FilingRequest,
    FoldersListed,
    ListFolders,
    MailFiled,
    MarkMail,
    MoveMail,
)


class FilingClerk:
    """What is changed counts here at once; the mail company hears of it at the next fetch."""

    def __init__(self) -> None:
        self._searching = asyncio.Lock()
        self._sought: dict[str, tuple[str, str | None]] = {}

    def serve(self, request: FilingRequest, store: Store) -> FilingReply:
        """Do what is asked; a store that cannot be looked into raises StoreError."""
        match request:
            case ListFolders():
                return _folders(request.account_id, store)
            case MarkMail():
                flag, on = FLAGS[request.mark]
                store.journal.set_flag(request.row_id, flag, on=on)
                return _folders(request.account_id, store)
            case MoveMail() | DeleteMail():
                return _filed(request, store)

    async def list_mail(self, request: ListMail, store: Store) -> MailListed | None:
        """Rows of a folder or of a search; None for a search that nobody waits for any more."""
        if not request.words:
            self._sought.pop(request.account_id, None)
            return _listed(request, store)
        sought = (request.words, request.folder)
        self._sought[request.account_id] = sought
        # One at a time, so that an older answer never comes after a newer one.
        async with self._searching:
            if self._sought.get(request.account_id) != sought:
                return None
            return await asyncio.to_thread(_found, request, store)


def _listed(request: ListMail, store: Store) -> MailListed:
    folder = request.folder
    total = sum(row.total for row in store.folders()) if folder is None else store.count(folder)
    return MailListed(
        account_id=request.account_id,
        folder=folder,
        offset=request.offset,
        rows=tuple(store.rows(folder, limit=request.limit, offset=request.offset)),
        total=total,
    )


def _found(request: ListMail, store: Store) -> MailListed:
    found = store.search.find(
        request.words, folder=request.folder, limit=request.limit, offset=request.offset
    )
    return MailListed(
        account_id=request.account_id,
        folder=request.folder,
        words=request.words,
        offset=request.offset,
        rows=found.rows,
        total=found.total,
    )


def _folders(account_id: str, store: Store) -> FoldersListed:
    return FoldersListed(account_id=account_id, folders=store.folders())


def _filed(request: MoveMail | DeleteMail, store: Store) -> MailFiled:
    try:
        match request:
            case MoveMail():
                return _moved(request, store)
            case DeleteMail():
                return _deleted(request, store)
    except StoreError as error:
        return _stays(request, error.problem)


def _moved(request: MoveMail, store: Store) -> MailFiled:
    row = store.row(request.row_id)
    target = store.folder_with(request.target) if isinstance(request.target, Role) else request.target
    if store.folder(target) is None:
        return _stays(request, Problem(code=ProblemCode.FOLDER_NOT_FOUND, facts=(target,)))
    if row is None or not store.journal.move(request.row_id, target):
        return _not_filed(request, is_known=row is not None)
    return MailFiled(account_id=request.account_id, row_id=request.row_id, source=row.folder, target=target)


def _deleted(request: DeleteMail, store: Store) -> MailFiled:
    row = store.row(request.row_id)
    if row is None or not store.journal.delete(request.row_id):
        return _not_filed(request, is_known=row is not None)
    return MailFiled(account_id=request.account_id, row_id=request.row_id, source=row.folder)


def _not_filed(request: MoveMail | DeleteMail, *, is_known: bool) -> MailFiled:
    code = ProblemCode.MAIL_ON_ITS_WAY if is_known else ProblemCode.MESSAGE_NOT_FOUND
    return _stays(request, Problem(code=code, facts=(str(request.row_id),)))


def _stays(request: MoveMail | DeleteMail, problem: Problem) -> MailFiled:
    return MailFiled(account_id=request.account_id, row_id=request.row_id, problem=problem)
