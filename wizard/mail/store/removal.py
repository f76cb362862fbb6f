"""Mails that leave a folder: what is remembered until the server has done it, and what becomes of the mail.

The functions work inside a transaction of the store.
"""

from dataclasses import dataclass
from datetime import UTC, datetime
from enum import Enum
from sqlite3 import Connection

from wizard.mail.store.awaited import DELETED_HERE, await_name, give_back
from wizard.mail.store.filing import discard


class Stage(Enum):
    """How far a removal has come at the server.

    COPYING is written before the copy is asked for: after a cut nobody knows whether it was made. LEFT: the
    mail is marked as deleted and stays, because the server cannot expunge one mail alone.
    """

    WAITING = "waiting"
    COPYING = "copying"
    COPIED = "copied"
    LEFT = "left"


@dataclass(frozen=True, slots=True, kw_only=True)
class Removal:
    """A mail that has to leave a folder of the server, into another one or for good (`target` is None)."""

    id: int
    number: int
    uid: int
    target: str | None
    target_raw: bytes | None
    stage: Stage
    target_uid_next: int | None

    @property
    def is_named(self) -> bool:
        """Whether the server's name for the mail is known; else a number below zero stands for it."""
        return self.uid > 0


def arrived(connection: Connection, removal: Removal, new_uid: int | None) -> None:
    """Name the mail in its new folder; one that was moved on or deleted meanwhile has to leave it again."""
    row = connection.execute(
        "SELECT folder_id, folder.id, gone_at IS NOT NULL AND missed = ? FROM message "
        "LEFT JOIN folder ON folder.name = ? WHERE message.id = ? AND uid IS NULL",
        (DELETED_HERE, removal.target, removal.number),
    ).fetchone()
    if row is None:
        return
    is_at, arrived_in, is_deleted = row
    if is_deleted or is_at != arrived_in:
        uid = -removal.number if new_uid is None else new_uid
        remember_removal(connection, removal.number, arrived_in, uid, None if is_deleted else is_at)
        return
    connection.execute("UPDATE OR IGNORE message SET uid = ? WHERE id = ?", (new_uid, removal.number))
    await_name(connection, removal.number)


def move_mail(connection: Connection, number: int, source: int, uid: int | None, into: int) -> None:
    """Put a mail into another folder; the server hears of it if it knows the mail."""
    if uid is not None:
        remember_removal(connection, number, source, uid, into)
        connection.execute(
            "UPDATE message SET folder_id = ?, uid = NULL, missed = 0 WHERE id = ?", (into, number)
        )
        return
    waiting = connection.execute(
        "SELECT id, folder_id, uid FROM removal WHERE message_id = ? AND stage = ?",
        (number, Stage.WAITING.value),
    ).fetchone()
    connection.execute("UPDATE message SET folder_id = ? WHERE id = ?", (into, number))
    if waiting is None:
        return
    if waiting[1] == into:
        # Back where it still is for the server: nothing has happened.
        connection.execute("DELETE FROM removal WHERE id = ?", (waiting[0],))
        give_back(connection, number, into, waiting[2])
    else:
        connection.execute("UPDATE removal SET target_id = ? WHERE id = ?", (into, waiting[0]))


def remember_removal(connection: Connection, number: int, source: int, uid: int, into: int | None) -> None:
    """The mail has to leave this folder of the server, for another one or for good (`into` is None)."""
    connection.execute(
        "INSERT INTO removal (message_id, folder_id, uid, target_id, stage) VALUES (?, ?, ?, ?, ?)",
        (number, source, uid, into, Stage.WAITING.value),
    )


def hide(connection: Connection, number: int) -> None:
    """Show the mail nowhere any more; what was changed of it is no news."""
    now = int(datetime.now(UTC).timestamp())
    connection.execute(
        "UPDATE message SET gone_at = ?, uid = NULL, missed = ? WHERE id = ?", (now, DELETED_HERE, number)
    )
    connection.execute("DELETE FROM news WHERE message_id = ?", (number,))


def forget_deleted(connection: Connection, number: int) -> None:
    """Let go of a mail that was deleted here; not while it is still marked in another folder."""
    hidden = connection.execute("SELECT gone_at IS NOT NULL FROM message WHERE id = ?", (number,)).fetchone()
    if hidden is not None and hidden[0] and not is_leaving(connection, number):
        discard(connection, number)


def is_leaving(connection: Connection, number: int) -> bool:
    """Whether the mail has still to leave some folder of the server."""
    return bool(
        connection.execute(
            "SELECT EXISTS (SELECT 1 FROM removal WHERE message_id = ?)", (number,)
        ).fetchone()[0]
    )
