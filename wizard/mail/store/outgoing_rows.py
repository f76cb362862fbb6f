"""The rows behind the outbox: each mail with its envelope, its state, and who would not have it."""

from collections.abc import Sequence
from datetime import UTC, datetime
from sqlite3 import Connection
from typing import Any, Final

from wizard.mail.store.outgoing import OutgoingEvent, OutgoingOrderError, OutgoingState, after
from wizard.mail.store.rows import OUTBOX, OutgoingRow, Refusal, Role, as_row
from wizard.mail.writing.envelope import Envelope

_SELECT: Final = (
    "SELECT message.id, folder.name, message.message_id, from_name, from_address, subject, date, seen, "
    "flagged, attachments, size, preview, outgoing.state, mail_from, recipients, reply, tries, next_at "
    "FROM outgoing JOIN message ON message.id = outgoing.message_id JOIN folder ON folder.id = folder_id "
    "WHERE gone_at IS NULL "
)


def outgoing_rows(connection: Connection) -> list[OutgoingRow]:
    """Everything in the outbox, oldest first."""
    found = connection.execute(f"{_SELECT} ORDER BY message.id").fetchall()
    return [_as_outgoing(connection, row) for row in found]


def outgoing_row(connection: Connection, number: int) -> OutgoingRow | None:
    """One mail of the outbox."""
    found = connection.execute(f"{_SELECT} AND message.id = ?", (number,)).fetchone()
    return None if found is None else _as_outgoing(connection, found)


def _as_outgoing(connection: Connection, row: tuple[Any, ...]) -> OutgoingRow:
    *message, state, mail_from, recipients, reply, tries, next_at = row
    refused = connection.execute(
        "SELECT address, reply FROM undelivered WHERE message_id = ? ORDER BY id", (message[0],)
    ).fetchall()
    return OutgoingRow(
        message=as_row(tuple(message)),
        envelope=Envelope(mail_from=mail_from, recipients=tuple(recipients.split("\n"))),
        state=OutgoingState(state),
        reply=reply,
        tries=tries,
        next_at=None if next_at is None else datetime.fromtimestamp(next_at, UTC),
        refused=tuple(Refusal(address=address, reply=words) for address, words in refused),
    )


def take_step(connection: Connection, number: int, event: OutgoingEvent) -> None:
    """Take one step of the table; a mail that is not there takes none."""
    row = connection.execute("SELECT state FROM outgoing WHERE message_id = ?", (number,)).fetchone()
    if row is None:
        raise OutgoingOrderError(f"{event.value} happens to a mail that is not in the outbox")
    state = after(OutgoingState(row[0]), event)
    connection.execute("UPDATE outgoing SET state = ? WHERE message_id = ?", (state.value, number))


def file_as_sent(connection: Connection, number: int, *, wants_copy: bool) -> bool:
    """Move the mail, unless it is there already; its draft has done its work."""
    drop_draft(connection, number)
    moved = connection.execute(
        "UPDATE message SET folder_id = (SELECT id FROM folder WHERE role = ?) WHERE id = ? "
        "AND folder_id = (SELECT id FROM folder WHERE name = ?)",
        (Role.SENT.value, number, OUTBOX),
    ).rowcount
    if moved and wants_copy:
        connection.execute("INSERT OR IGNORE INTO copy_due (id) VALUES (?)", (number,))
    return bool(moved)


def drop_draft(connection: Connection, number: int) -> None:
    """Let go of the draft that the mail was."""
    connection.execute(
        "DELETE FROM draft WHERE id = (SELECT draft_id FROM outgoing WHERE message_id = ?)", (number,)
    )


def note_refused(connection: Connection, number: int, refused: Sequence[Refusal]) -> None:
    """Keep with the mail who would not have it, and the server's last words about each."""
    connection.executemany(
        "INSERT INTO undelivered (message_id, address, reply) VALUES (?, ?, ?) "
        "ON CONFLICT (message_id, address) DO UPDATE SET reply = excluded.reply",
        [(number, one.address, one.reply) for one in refused],
    )


def forget_refused(connection: Connection, number: int) -> None:
    """They will be asked again, or the mail is given up."""
    connection.execute("DELETE FROM undelivered WHERE message_id = ?", (number,))


def has_refused(connection: Connection, number: int) -> bool:
    """Whether somebody would not have the mail."""
    return (
        connection.execute("SELECT 1 FROM undelivered WHERE message_id = ?", (number,)).fetchone() is not None
    )


def as_moment(when: datetime | None) -> int | None:
    """A time as the rows have it, in seconds since 1970."""
    return None if when is None else int(when.timestamp())
