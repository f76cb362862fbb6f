"""Letters that are being written, in the store: their words as they were typed, and the bytes of their files.

The words are not checked: half an address is kept as well. Nothing of a draft goes to a server by itself.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from sqlite3 import Connection

from wizard.mail.store.database import Database
from wizard.mail.text.japanese import whole
from wizard.mail.writing.compose import DraftAttachment

FILES_LIMIT_BYTES = 20_000_000
"""What mail companies commonly take at most, for all files together."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterFile:
    """A file that is kept with a draft."""

    id: int
    name: str
    content_type: str
    size: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """What stands in the fields of a letter."""

    to: str = ""
    cc: str = ""
    bcc: str = ""
    subject: str = ""
    body: str = field(default="", repr=False)
    in_reply_to: str | None = None
    references: tuple[str, ...] = ()

    @property
    def is_blank(self) -> bool:
        """Whether nothing was written."""
        return not any((self.to, self.cc, self.bcc, self.subject, self.body.strip()))


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptDraft:
    """A draft in the store; its `key` was made by whoever writes it and never changes.

    `origin` says what it answers or passes on, so that it is found again; "" for a letter of its own.
    """

    key: str
    letter: Letter
    files: tuple[LetterFile, ...] = ()
    kept_at: datetime | None = None
    origin: str = ""


class TooMuchError(Exception):
    """The files of a draft would be more than mail companies take."""


class Drafts:
    """The drafts of one account; those whose mail is in the outbox are not listed."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> tuple[KeptDraft, ...]:
        """Every draft, the one that was written last first."""
        with self._database.reading() as connection:
            keys = connection.execute(
                "SELECT key FROM draft WHERE NOT EXISTS "
                "(SELECT 1 FROM outgoing WHERE draft_id = draft.id) ORDER BY kept_at DESC, id DESC"
            ).fetchall()
            found = [_find(connection, key) for (key,) in keys]
        return tuple(draft for draft in found if draft is not None)

    def find(self, key: str) -> KeptDraft | None:
        """One draft."""
        with self._database.reading() as connection:
            return _find(connection, key)

    def keep(self, key: str, letter: Letter, *, origin: str = "", now: datetime | None = None) -> None:
        """Write down what the letter says now, durably; a letter that is in the outbox stays as it was."""
        with self._database.writing() as connection:
            _keep(connection, key, letter, origin, now or datetime.now(UTC))

    def begin(
        self,
        key: str,
        letter: Letter,
        files: Sequence[DraftAttachment],
        *,
        origin: str = "",
        now: datetime | None = None,
    ) -> KeptDraft:
        """Keep a letter with its files at once, or nothing of it.

        Raises:
            TooMuchError: the files are too large together.
        """
        if sum(len(file.data) for file in files) > FILES_LIMIT_BYTES:
            raise TooMuchError
        with self._database.writing() as connection:
            _keep(connection, key, letter, origin, now or datetime.now(UTC))
            for file in files:
                _enclose(connection, key, file)
            kept = _find(connection, key)
        assert kept is not None
        return kept

    def enclose(self, key: str, file: DraftAttachment) -> tuple[LetterFile, ...]:
        """Keep a file with a draft, which is made if it is missing; all its files.

        Raises:
            TooMuchError: the files would be too large together.
        """
        with self._database.writing() as connection:
            draft = _find(connection, key)
            if draft is None:
                _keep(connection, key, Letter(), "", datetime.now(UTC))
            used = sum(one.size for one in draft.files) if draft else 0
            if used + len(file.data) > FILES_LIMIT_BYTES:
                raise TooMuchError
            _enclose(connection, key, file)
            return _files(connection, key)

    def take_out(self, key: str, file_id: int) -> tuple[LetterFile, ...]:
        """Let go of a file of a draft; the files it still has."""
        with self._database.writing() as connection:
            connection.execute(
                "DELETE FROM draft_file WHERE id = ? AND draft_id = (SELECT id FROM draft WHERE key = ?)",
                (file_id, key),
            )
            return _files(connection, key)

    def attachments(self, key: str) -> tuple[DraftAttachment, ...]:
        """The files of a draft with their bytes."""
        with self._database.reading() as connection:
            rows = connection.execute(
                "SELECT name, content_type, bytes FROM draft_file JOIN draft ON draft.id = draft_id "
                "WHERE key = ? ORDER BY draft_file.id",
                (key,),
            ).fetchall()
        return tuple(
            DraftAttachment(name=name, content_type=kind, data=bytes(data)) for name, kind, data in rows
        )

    def drop(self, key: str) -> None:
        """Throw a draft away with its files."""
        with self._database.writing() as connection:
            connection.execute(
                "DELETE FROM draft WHERE key = ? AND NOT EXISTS "
                "(SELECT 1 FROM outgoing WHERE draft_id = draft.id)",
                (key,),
            )


def _keep(connection: Connection, key: str, letter: Letter, origin: str, now: datetime) -> None:
    words = (letter.to, letter.cc, letter.bcc, letter.subject, letter.body)
    connection.execute(
        "INSERT INTO draft (key, origin, kept_at, to_text, cc_text, bcc_text, subject, body, in_reply_to, "
        "reply_references) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (key) DO UPDATE SET "
        "kept_at = excluded.kept_at, to_text = excluded.to_text, cc_text = excluded.cc_text, "
        "bcc_text = excluded.bcc_text, subject = excluded.subject, body = excluded.body, "
        "in_reply_to = excluded.in_reply_to, reply_references = excluded.reply_references "
        "WHERE NOT EXISTS (SELECT 1 FROM outgoing WHERE draft_id = draft.id)",
        (
            *(key, origin, int(now.timestamp()), *(whole(text) for text in words)),
            *(letter.in_reply_to, "\n".join(letter.references)),
        ),
    )


def _enclose(connection: Connection, key: str, file: DraftAttachment) -> None:
    connection.execute(
        "INSERT INTO draft_file (draft_id, name, content_type, bytes) "
        "SELECT id, ?, ?, ? FROM draft WHERE key = ?",
        (whole(file.name), file.content_type, file.data, key),
    )


def _find(connection: Connection, key: str) -> KeptDraft | None:
    row = connection.execute(
        "SELECT origin, kept_at, to_text, cc_text, bcc_text, subject, body, in_reply_to, reply_references "
        "FROM draft WHERE key = ?",
        (key,),
    ).fetchone()
    if row is None:
        return None
    origin, kept_at, to, cc, bcc, subject, body, in_reply_to, references = row
    letter = Letter(to=to, cc=cc, bcc=bcc, subject=subject, body=body, in_reply_to=in_reply_to)
    return KeptDraft(
        key=key,
        letter=replace(letter, references=tuple(references.split("\n")) if references else ()),
        files=_files(connection, key),
        kept_at=datetime.fromtimestamp(kept_at, UTC),
        origin=origin,
    )


def _files(connection: Connection, key: str) -> tuple[LetterFile, ...]:
    rows = connection.execute(
        "SELECT draft_file.id, name, content_type, length(bytes) FROM draft_file "
        "JOIN draft ON draft.id = draft_id WHERE key = ? ORDER BY draft_file.id",
        (key,),
    ).fetchall()
    return tuple(
        LetterFile(id=number, name=name, content_type=kind, size=size) for number, name, kind, size in rows
    )
