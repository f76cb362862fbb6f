"""Reading what the outbox has: each mail with its envelope, its state, and who would not have it."""

from datetime import UTC, datetime
from sqlite3 import Connection
from typing import Any, Final

from wizard.mail.outgoing import OutgoingState
from wizard.mail.rows import Envelope, OutgoingRow, Refusal, as_row

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
