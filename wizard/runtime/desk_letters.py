"""What the desk does with one letter: opens it, fetches its pictures, and keeps its files."""

import asyncio
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace

from wizard.accounts.store import AccountStore
from wizard.mail.reading.kept_files import OpenedFiles, save_new
from wizard.mail.reading.message import ReadMessage, attachment_bytes, read
from wizard.mail.reading.openable import FileKind
from wizard.mail.reading.remote_pictures import fetch_pictures
from wizard.mail.reading.shown import Shown, lay_out
from wizard.mail.store.store import Store
from wizard.mail.store.store_fault import StoreError
from wizard.mail.writing.reply import others_than_writer
from wizard.model.problem import Problem, ProblemCode
from wizard.net.internet import Internet
from wizard.runtime.desk import (
    DeskProblem,
    FetchPictures,
    FileKept,
    FileNotKept,
    FileReady,
    LetterRequest,
    MessageOpened,
    OpenFile,
    OpenMessage,
    PicturesFetched,
    Reply,
    SaveFile,
)


class LetterDesk:
    """Reads and decodes on other threads, so that neither the window nor a connection waits for it."""

    def __init__(self, accounts: AccountStore, internet: Internet, opened: OpenedFiles) -> None:
        self._accounts = accounts
        self._internet = internet
        self._opened = opened

    async def serve(self, request: LetterRequest, store: Store) -> Reply:
        """Do what is asked of a letter in this store."""
        raw = store.raw(request.row_id)
        if raw is None:
            return _gone(request, on_its_way=store.row(request.row_id) is not None)
        match request:
            case OpenMessage():
                # Where nothing can be written, a letter can still be read.
                with suppress(StoreError):
                    store.mark_read(request.row_id)
                outgoing = store.outbox.row(request.row_id)
                return replace(await asyncio.to_thread(self._open, request, raw), outgoing=outgoing)
            case FetchPictures():
                return await self._fetch_pictures(request, raw)
            case SaveFile() | OpenFile():
                return await asyncio.to_thread(self._keep, request, raw)

    def _open(self, request: OpenMessage, raw: bytes) -> MessageOpened:
        message = read(raw)
        account = self._accounts.find(request.account_id)
        return MessageOpened(
            account_id=request.account_id,
            row_id=request.row_id,
            message=message,
            shown=lay_out(message, raw),
            raw=raw,
            others=0 if account is None else others_than_writer(message, account.settings.address),
        )

    async def _fetch_pictures(self, request: FetchPictures, raw: bytes) -> PicturesFetched:
        message = await asyncio.to_thread(read, raw)
        found = await fetch_pictures(message.remote, self._internet.http)
        shown = await asyncio.to_thread(_lay_out, message, raw, found)
        return PicturesFetched(
            account_id=request.account_id,
            row_id=request.row_id,
            shown=shown,
            missing=len(message.remote) - len(found),
        )

    def _keep(self, request: SaveFile | OpenFile, raw: bytes) -> Reply:
        attachment = next((one for one in read(raw).attachments if one.index == request.index), None)
        data = attachment_bytes(raw, request.index)
        if attachment is None or data is None:
            return _gone(request)
        try:
            if isinstance(request, SaveFile):
                path = save_new(request.place, data)
                return FileKept(account_id=request.account_id, path=path, is_beside=path != request.place)
            # The window offers only these; whoever else asks is not told apart from it.
            if attachment.kind is not FileKind.LOOKED_AT:
                return _gone(request)
            return FileReady(account_id=request.account_id, path=self._opened.put(attachment.name, data))
        except OSError as error:
            return FileNotKept(account_id=request.account_id, reason=error.strerror or str(error))


def _lay_out(message: ReadMessage, raw: bytes, found: Mapping[int, bytes]) -> Shown:
    return lay_out(message, raw, fetched=found)


def _gone(request: LetterRequest, *, on_its_way: bool = False) -> DeskProblem:
    code = ProblemCode.MAIL_ON_ITS_WAY if on_its_way else ProblemCode.MESSAGE_NOT_FOUND
    problem = Problem(code=code, facts=(str(request.row_id),))
    return DeskProblem(account_id=request.account_id, problem=problem)
