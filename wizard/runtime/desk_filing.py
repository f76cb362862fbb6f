"""What the mail window asks about folders and the place of mails in them, and what it is answered."""

from dataclasses import dataclass

from wizard.mail.store.marks import Mark
from wizard.mail.store.rows import FolderRow, Role
from wizard.model.problem import Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class ListFolders:
    """Which folders are there, and how many mails do they hold? Answered by FoldersListed."""

    account_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MoveMail:
    """Put a mail into a folder, named or by what it is for; answered by MailFiled.

    The folders for trash and junk are made when they are missing.
    """

    account_id: str
    row_id: int
    target: str | Role


@dataclass(frozen=True, slots=True, kw_only=True)
class DeleteMail:
    """Delete a mail for good; answered by MailFiled."""

    account_id: str
    row_id: int


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkMail:
    """Mark a mail; answered by FoldersListed, since the counts may be others now."""

    account_id: str
    row_id: int
    mark: Mark


FilingRequest = ListFolders | MoveMail | DeleteMail | MarkMail


@dataclass(frozen=True, slots=True, kw_only=True)
class FoldersListed:
    """The folders of the store, the inbox first."""

    account_id: str
    folders: tuple[FolderRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MailFiled:
    """A mail left `source` for `target`, which is None when it was deleted for good.

    With a problem it is where it was.
    """

    account_id: str
    row_id: int
    source: str = ""
    target: str | None = None
    problem: Problem | None = None


FilingReply = FoldersListed | MailFiled
