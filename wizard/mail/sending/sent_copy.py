"""The copy of a sent mail in the folder for sent mail on the server, where other programs look for it."""

from collections.abc import Sequence

from wizard.mail.receiving.session import Session, log_in
from wizard.mail.store.filing import SEEN
from wizard.mail.store.rows import Role
from wizard.mail.store.special import roles_of
from wizard.mail.store.store import Store
from wizard.model.account import Account
from wizard.model.problem import Problem, ProblemCode
from wizard.model.secret import Secret
from wizard.model.server import Protocol
from wizard.net.clients import new_imap
from wizard.net.internet import Internet
from wizard.protocol.imap import ImapClient
from wizard.protocol.imap_outcomes import Appended, Folder, FolderList, UidsFound

SELF_SAVING = frozenset(
    {"smtp.gmail.com", "smtp.googlemail.com", "smtp.office365.com", "smtp-mail.outlook.com"}
)
"""Servers that put a copy of everything they send into that folder themselves."""

_CREATED = "Sent"


def keeps_copy(account: Account) -> bool:
    """Whether this account has a server folder for sent mail that Tayori itself must fill."""
    incoming, outgoing = account.settings.incoming.endpoint, account.settings.outgoing.endpoint
    return incoming.protocol is Protocol.IMAP and outgoing.host not in SELF_SAVING


async def copy_to_sent(
    account: Account,
    secret: Secret,
    store: Store,
    raw: bytes,
    *,
    internet: Internet,
    message_id: str | None,
) -> Problem | None:
    """Put the mail into the folder, unless it is there: a try whose answer was lost may have worked."""
    server = account.settings.incoming
    session = await log_in(new_imap(server.endpoint.security), server, secret, internet)
    if isinstance(session, Problem):
        return _failed(session.detail)
    try:
        folder = await _sent_folder(session)
        if isinstance(folder, Problem):
            return folder
        if message_id is None or not await _is_there(session, folder, message_id):
            appended = await session.ask(
                session.client.append(folder.name_raw, raw, flags=(SEEN,)), size=len(raw)
            )
            if not isinstance(appended, Appended):
                return _failed(session.problem(appended).detail)
        store.give_role(folder.name, Role.SENT)
        store.numbering.expect(folder.name, message_id)
        return None
    finally:
        await session.close()


async def find_in_sent(account: Account, secret: Secret, message_id: str, *, internet: Internet) -> bool:
    """Whether a mail is in the server's folder of sent mail; False also when nobody can tell."""
    server = account.settings.incoming
    session = await log_in(new_imap(server.endpoint.security), server, secret, internet)
    if isinstance(session, Problem):
        return False
    try:
        listed = await session.ask(session.client.list_folders())
        folder = find_sent(listed.folders) if isinstance(listed, FolderList) else None
        return folder is not None and await _is_there(session, folder, message_id)
    finally:
        await session.close()


async def _is_there(session: Session[ImapClient], folder: Folder, message_id: str) -> bool:
    found = await session.ask(session.client.find_message(folder.name_raw, message_id))
    return isinstance(found, UidsFound) and bool(found.uids)


def find_sent(folders: Sequence[Folder]) -> Folder | None:
    """The folder for sent mail: by its special use (RFC 6154), else by its name."""
    return roles_of(folders).get(Role.SENT)


def name_to_create(folders: Sequence[Folder]) -> str:
    """The name for a new folder: under INBOX where the server keeps every folder there."""
    others = [folder for folder in folders if folder.name.upper() != "INBOX"]
    delimiter = next((folder.delimiter for folder in folders if folder.delimiter), None)
    if delimiter and others:
        prefix = f"INBOX{delimiter}"
        if all(folder.name.upper().startswith(prefix.upper()) for folder in others):
            return f"{prefix}{_CREATED}"
    return _CREATED


async def _sent_folder(session: Session[ImapClient]) -> Folder | Problem:
    """The folder, created if there is none."""
    listed = await session.ask(session.client.list_folders())
    if not isinstance(listed, FolderList):
        return _failed(session.problem(listed).detail)
    found = find_sent(listed.folders)
    if found is not None:
        return found
    delimiter = next((folder.delimiter for folder in listed.folders if folder.delimiter), ".")
    for name in dict.fromkeys((name_to_create(listed.folders), f"INBOX{delimiter}{_CREATED}")):
        await session.ask(session.client.create(name))
        listed = await session.ask(session.client.list_folders())
        found = find_sent(listed.folders) if isinstance(listed, FolderList) else None
        if found is not None:
            return found
    return _failed("no folder for sent mail")


def _failed(detail: str) -> Problem:
    return Problem(code=ProblemCode.SENT_COPY_FAILED, detail=detail)
