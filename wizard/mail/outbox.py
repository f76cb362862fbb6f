"""Mail on its way out: in the store before the first byte leaves, and never sent twice by itself."""

from hashlib import sha256
from typing import Any

from wizard.mail.database import Database
from wizard.mail.filing import folder_id, insert_mail
from wizard.mail.message import read_essentials
from wizard.mail.rows import OUTBOX, Envelope, NewMail, OutgoingRow, OutgoingState, Role, as_row

_OUTGOING = (
    "SELECT message.id, folder.name, message.message_id, from_name, from_address, subject, date, seen, "
    "flagged, attachments, size, preview, outgoing.state, mail_from, recipients, reply "
    "FROM outgoing JOIN message ON message.id = outgoing.message_id JOIN folder ON folder.id = folder_id "
)


class Outbox:
    """The mails that wait, were refused, or whose fate is unknown."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def put(self, raw: bytes, envelope: Envelope) -> OutgoingRow:
        """Store a mail that is to be sent, durably."""
        mail = NewMail(raw=raw, flags=("\\Seen",))
        with self._database.writing() as connection:
            into = folder_id(connection, OUTBOX)
            number = insert_mail(connection, into, mail, sha256(raw).digest(), read_essentials(raw))
            connection.execute(
                "INSERT INTO outgoing (message_id, state, mail_from, recipients, reply) "
                "VALUES (?, ?, ?, ?, '')",
                (number, OutgoingState.WAITING.value, envelope.mail_from, "\n".join(envelope.recipients)),
            )
            found = connection.execute(f"{_OUTGOING} WHERE message.id = ?", (number,)).fetchone()
        return _as_outgoing(found)

    def rows(self) -> list[OutgoingRow]:
        """Everything in the outbox, oldest first."""
        with self._database.reading() as connection:
            found = connection.execute(f"{_OUTGOING} ORDER BY message.id").fetchall()
        return [_as_outgoing(row) for row in found]

    def row(self, number: int) -> OutgoingRow | None:
        """One mail of the outbox."""
        return next((row for row in self.rows() if row.message.id == number), None)

    def set_state(self, number: int, state: OutgoingState, reply: str = "") -> None:
        """Write down how far the mail has come, durably, before anything else happens."""
        with self._database.writing() as connection:
            connection.execute(
                "UPDATE outgoing SET state = ?, reply = ? WHERE message_id = ?", (state.value, reply, number)
            )

    def settle_interrupted(self) -> None:
        """After a crash nobody knows whether a mail that was being sent has left; it is never sent again."""
        with self._database.writing() as connection:
            connection.execute(
                "UPDATE outgoing SET state = ? WHERE state = ?",
                (OutgoingState.UNKNOWN.value, OutgoingState.SENDING.value),
            )

    def mark_sent(self, number: int) -> None:
        """The server took the mail: it moves to the folder of sent mail."""
        with self._database.writing() as connection:
            connection.execute("DELETE FROM outgoing WHERE message_id = ?", (number,))
            connection.execute(
                "UPDATE message SET folder_id = (SELECT id FROM folder WHERE role = ?) WHERE id = ?",
                (Role.SENT.value, number),
            )


def _as_outgoing(row: tuple[Any, ...]) -> OutgoingRow:
    *message, state, mail_from, recipients, reply = row
    return OutgoingRow(
        message=as_row(tuple(message)),
        envelope=Envelope(mail_from=mail_from, recipients=tuple(recipients.split("\n"))),
        state=OutgoingState(state),
        reply=reply,
    )
