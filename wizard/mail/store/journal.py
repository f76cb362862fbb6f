"""What was changed here and has still to be told to the server: flags, and mails that left their folder.

A change counts here at once. It stays in the journal until the server has said yes, and no look at the
server's folder undoes it before.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import UTC, datetime
from sqlite3 import Connection

from wizard.mail.store.awaited import STAND_IN
from wizard.mail.store.database import Database
from wizard.mail.store.filing import FLAGGED, SEEN, discard, folder_id
from wizard.mail.store.removal import (
    Removal,
    Stage,
    arrived,
    forget_deleted,
    hide,
    is_leaving,
    move_mail,
    remember_removal,
)

_SHOW = {
    SEEN: "UPDATE message SET seen = ? WHERE id = ?",
    FLAGGED: "UPDATE message SET flagged = ? WHERE id = ?",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class FlagNews:
    """A flag of a mail that the server still has to set or clear."""

    id: int
    uid: int
    flag: str
    is_set: bool


class Journal:
    """The changes that wait for the server."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def set_flag(self, number: int, flag: str, *, on: bool) -> None:
        """Set or clear a flag of a mail."""
        with self._database.writing() as connection:
            _set_flag(connection, number, flag, on=on)

    def move(self, number: int, target: str) -> bool:
        """Put a mail into another folder; whether there is such a mail."""
        with self._database.writing() as connection:
            row = _where(connection, number)
            if row is None:
                return False
            source, uid = row
            into = folder_id(connection, target)
            if into != source:
                move_mail(connection, number, source, uid, into)
        return True

    def delete(self, number: int) -> bool:
        """Take a mail away for good; whether there is such a mail.

        One that POP3 may list again is remembered by its name, without its bytes.
        """
        with self._database.writing() as connection:
            row = _where(connection, number)
            if row is None:
                return False
            source, uid = row
            waiting = connection.execute(
                "UPDATE removal SET target_id = NULL WHERE message_id = ? AND stage = ?",
                (number, Stage.WAITING.value),
            ).rowcount
            if uid is not None:
                remember_removal(connection, number, source, uid, None)
            if uid is not None or waiting or is_leaving(connection, number) or _uidl_of(connection, number):
                hide(connection, number)
            else:
                discard(connection, number)
        return True

    def flag_news(self, folder: str) -> tuple[FlagNews, ...]:
        """The flags of a folder's mails that the server has not heard of."""
        with self._database.reading() as connection:
            rows = connection.execute(
                "SELECT news.id, uid, flag, is_set FROM news JOIN message ON message.id = news.message_id "
                "JOIN folder ON folder.id = folder_id WHERE folder.name = ? AND uid IS NOT NULL ORDER BY uid",
                (folder,),
            ).fetchall()
        return tuple(
            FlagNews(id=number, uid=uid, flag=flag, is_set=bool(on)) for number, uid, flag, on in rows
        )

    def flags_told(self, told: Collection[FlagNews]) -> None:
        """The server has these flags now; what was changed again meanwhile is still news."""
        with self._database.writing() as connection:
            for news in told:
                row = connection.execute("SELECT message_id FROM news WHERE id = ?", (news.id,)).fetchone()
                if row is not None:
                    connection.execute("DELETE FROM news WHERE id = ?", (news.id,))
                    _note_flag(connection, row[0], news.flag, on=news.is_set)

    def removals(self, folder: str) -> tuple[Removal, ...]:
        """The mails that have to leave a folder, oldest first."""
        with self._database.reading() as connection:
            rows = connection.execute(
                "SELECT removal.id, message_id, uid, target.name, target.name_raw, stage, target_uid_next "
                "FROM removal JOIN folder ON folder.id = folder_id "
                "LEFT JOIN folder AS target ON target.id = target_id "
                "WHERE folder.name = ? ORDER BY removal.id",
                (folder,),
            ).fetchall()
        return tuple(
            Removal(
                id=identity,
                number=number,
                uid=uid,
                target=target,
                target_raw=raw,
                stage=Stage(stage),
                target_uid_next=uid_next,
            )
            for identity, number, uid, target, raw, stage, uid_next in rows
        )

    def folders_with_news(self) -> tuple[str, ...]:
        """The folders that the server has to hear something about."""
        with self._database.reading() as connection:
            rows = connection.execute(
                "SELECT DISTINCT folder.name FROM folder WHERE EXISTS (SELECT 1 FROM removal WHERE "
                "removal.folder_id = folder.id AND stage != 'left' AND uid > 0) "
                "OR EXISTS (SELECT 1 FROM news JOIN message ON message.id = news.message_id "
                "WHERE message.folder_id = folder.id AND uid IS NOT NULL) "
                "ORDER BY folder.id"
            ).fetchall()
        return tuple(row[0] for row in rows)

    def set_stage(self, removal: Removal, stage: Stage, *, target_uid_next: int | None = None) -> None:
        """Write down how far a removal has come, durably, before anything else happens."""
        with self._database.writing() as connection:
            connection.execute(
                "UPDATE removal SET stage = ?, target_uid_next = coalesce(?, target_uid_next) WHERE id = ?",
                (stage.value, target_uid_next, removal.id),
            )

    def finish(self, removal: Removal, *, new_uid: int | None = None) -> None:
        """The mail has left the folder at the server; `new_uid` is its name in the target, if it was told."""
        with self._database.writing() as connection:
            connection.execute("DELETE FROM removal WHERE id = ?", (removal.id,))
            if removal.target is not None and removal.stage is not Stage.LEFT:
                arrived(connection, removal, new_uid)
            if removal.target is None:
                forget_deleted(connection, removal.number)

    def leave(self, removal: Removal, *, new_uid: int | None = None) -> None:
        """The mail is in its target, and stays in the folder, marked, because the server can do no more."""
        with self._database.writing() as connection:
            connection.execute("UPDATE removal SET stage = ? WHERE id = ?", (Stage.LEFT.value, removal.id))
            if removal.target is not None:
                arrived(connection, removal, new_uid)

    def forget_hidden(self) -> None:
        """Every folder was looked at: what was changed of mails that are nowhere is no news any more."""
        with self._database.writing() as connection:
            connection.execute(
                "DELETE FROM news WHERE message_id IN (SELECT id FROM message WHERE gone_at IS NOT NULL)"
            )

    def lost(self, removal: Removal) -> None:
        """The server has no such mail in the folder any more: somebody, perhaps we, took it elsewhere.

        It is hidden, and comes back where its bytes are seen again.
        """
        now = int(datetime.now(UTC).timestamp())
        with self._database.writing() as connection:
            connection.execute("DELETE FROM removal WHERE id = ?", (removal.id,))
            if removal.target is None:
                forget_deleted(connection, removal.number)
            else:
                connection.execute(
                    "UPDATE message SET gone_at = ? WHERE id = ? AND uid IS NULL AND NOT EXISTS "
                    "(SELECT 1 FROM removal WHERE removal.message_id = message.id AND stage != 'left')",
                    (now, removal.number),
                )


def _set_flag(connection: Connection, number: int, flag: str, *, on: bool) -> None:
    row = connection.execute(
        "SELECT uid IS NOT NULL OR missed OR EXISTS "
        "(SELECT 1 FROM removal WHERE removal.message_id = message.id), flags FROM message WHERE id = ?",
        (number,),
    ).fetchone()
    if row is None:
        return
    on_server, text = row
    if flag in _SHOW:
        connection.execute(_SHOW[flag], (on, number))
    connection.execute("DELETE FROM news WHERE message_id = ? AND flag = ?", (number, flag))
    has_it = flag.lower() in text.lower().split()
    if on_server and has_it != on:
        connection.execute("INSERT INTO news (message_id, flag, is_set) VALUES (?, ?, ?)", (number, flag, on))


def _note_flag(connection: Connection, number: int, flag: str, *, on: bool) -> None:
    """What the server's own flags are after it did what it was told."""
    (text,) = connection.execute("SELECT flags FROM message WHERE id = ?", (number,)).fetchone()
    others = [word for word in text.split() if word.lower() != flag.lower()]
    flags = " ".join(sorted([*others, flag] if on else others))
    connection.execute("UPDATE message SET flags = ? WHERE id = ?", (flags, number))


def _where(connection: Connection, number: int) -> tuple[int, int | None] | None:
    row: tuple[int, int | None] | None = connection.execute(
        f"SELECT folder_id, {STAND_IN} FROM message "  # noqa: S608 - no word of it comes from outside
        "WHERE id = ? AND gone_at IS NULL AND digest != x'' "
        "AND NOT EXISTS (SELECT 1 FROM outgoing WHERE outgoing.message_id = message.id AND state != 'sent')",
        (number,),
    ).fetchone()
    return row


def _uidl_of(connection: Connection, number: int) -> str | None:
    row = connection.execute("SELECT uidl FROM message WHERE id = ?", (number,)).fetchone()
    return None if row is None else row[0]
