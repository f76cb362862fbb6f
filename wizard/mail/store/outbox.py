"""Mail on its way out: in the store before the first byte leaves, and never sent twice by itself.

Every step is on the disk before the next one is taken. What may happen to a mail when is the table in
`outgoing`; whoever asks for something else made a mistake.
"""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from sqlite3 import Connection
from typing import Final

from wizard.mail.store.arrival import read_arrival
from wizard.mail.store.database import Database
from wizard.mail.store.filing import discard, folder_id, insert_mail
from wizard.mail.store.indexing import index
from wizard.mail.store.outgoing import DELAY, OutgoingEvent, OutgoingState, after, sources
from wizard.mail.store.outgoing_rows import (
    as_moment,
    drop_draft,
    file_as_sent,
    forget_refused,
    has_refused,
    note_refused,
    outgoing_row,
    outgoing_rows,
    take_step,
)
from wizard.mail.store.people import remember_recipients
from wizard.mail.store.rows import OUTBOX, NewMail, OutgoingRow, Refusal, Role
from wizard.mail.store.store_fault import StoreError
from wizard.mail.writing.envelope import Envelope
from wizard.mail.writing.recipients import Recipient

_MARKED: Final = frozenset(sources(OutgoingEvent.STOPPED))
"""While a mail is in one of these it belongs to the one who sends it."""


class Outbox:
    """The mails that wait, were refused, or whose fate is unknown; and sent ones that not everybody got."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._held: set[int] = set()
        self._owed: dict[int, Callable[[], None]] = {}

    def put(
        self,
        raw: bytes,
        envelope: Envelope,
        *,
        people: Sequence[Recipient] = (),
        draft_key: str | None = None,
        now: datetime | None = None,
    ) -> OutgoingRow:
        """Store a mail that is to be sent, durably; its people go into the address book.

        Its draft is no draft any more, and goes for good when the mail is sent.
        """
        arrival = read_arrival(NewMail(raw=raw, flags=("\\Seen",)))
        with self._database.writing() as connection:
            into = folder_id(connection, OUTBOX)
            number = insert_mail(connection, into, arrival)
            index(connection, {number: arrival.indexed})
            connection.execute(
                "INSERT INTO outgoing (message_id, state, mail_from, recipients, reply, draft_id) "
                "VALUES (?, ?, ?, ?, '', (SELECT id FROM draft WHERE key = ?))",
                (
                    *(number, after(OutgoingState.DRAFT, OutgoingEvent.POSTED).value),
                    *(envelope.mail_from, "\n".join(envelope.recipients), draft_key),
                ),
            )
            remember_recipients(connection, people, now or datetime.now(UTC))
            row = outgoing_row(connection, number)
        assert row is not None
        return row

    def rows(self) -> list[OutgoingRow]:
        """Everything in the outbox, oldest first."""
        with self._database.reading() as connection:
            return outgoing_rows(connection)

    def row(self, number: int) -> OutgoingRow | None:
        """One mail of the outbox."""
        with self._database.reading() as connection:
            return outgoing_row(connection, number)

    def due(self, now: datetime | None = None) -> list[OutgoingRow]:
        """The mails that wait, oldest first; with `now`, those alone whose time has come."""
        return [
            row
            for row in self.rows()
            if row.state is OutgoingState.WAITING
            and (now is None or row.next_at is None or DELAY.is_due((row.next_at - now).total_seconds()))
        ]

    def begin(self, number: int) -> bool:
        """Take a waiting mail in hand; False when somebody else has it, or it waits no more."""
        with self._database.writing() as connection:
            begun = after(OutgoingState.WAITING, OutgoingEvent.BEGUN)
            changed = connection.execute(
                "UPDATE outgoing SET state = ? WHERE message_id = ? AND state = ?",
                (begun.value, number, OutgoingState.WAITING.value),
            ).rowcount
        if changed:
            self._held.add(number)
        return bool(changed)

    def let_go(self, number: int) -> None:
        """Nobody has this mail in hand any more, however that ended."""
        self._held.discard(number)

    def mark_end(self, number: int) -> None:
        """The final dot is about to leave: from now on the mail may have been taken."""
        with self._database.writing() as connection:
            take_step(connection, number, OutgoingEvent.DOT_DUE)

    def put_off(self, number: int, reply: str, *, next_at: datetime | None, counts: bool) -> None:
        """The mail waits again; it `counts` when a server was asked and said no for now."""
        with self._database.writing() as connection:
            take_step(connection, number, OutgoingEvent.PUT_OFF)
            connection.execute(
                "UPDATE outgoing SET reply = ?, next_at = ?, tries = tries + ? WHERE message_id = ?",
                (reply, as_moment(next_at), counts, number),
            )

    def turn_down(self, number: int, reply: str, refused: Sequence[Refusal] = ()) -> None:
        """The server will not have the mail; it stays here with the reason."""
        with self._database.writing() as connection:
            take_step(connection, number, OutgoingEvent.TURNED_DOWN)
            connection.execute("UPDATE outgoing SET reply = ? WHERE message_id = ?", (reply, number))
            note_refused(connection, number, refused)

    def lose_answer(self, number: int, reply: str) -> None:
        """The mail left and no answer came: nobody knows whether it was taken."""
        with self._database.writing() as connection:
            take_step(connection, number, OutgoingEvent.ANSWER_LOST)
            connection.execute("UPDATE outgoing SET reply = ? WHERE message_id = ?", (reply, number))

    def stop(self, number: int) -> None:
        """Sending was stopped in the middle."""
        with self._database.writing() as connection:
            take_step(connection, number, OutgoingEvent.STOPPED)

    def conclude(self, number: int, note: Callable[[], None]) -> None:
        """Write down by `note` what became of a mail; settling does it if the disk will not have it now.

        Raises:
            StoreError: it is not written down yet.
        """
        try:
            note()
        except StoreError:
            self._owed[number] = note
            raise

    def settle_interrupted(self) -> None:
        """Write down what is known of mails that nobody sends any more; the others were stopped."""
        for number, note in tuple(self._owed.items()):
            note()
            del self._owed[number]
        with self._database.writing() as connection:
            for number in self._left_alone(connection):
                take_step(connection, number, OutgoingEvent.STOPPED)

    @property
    def is_unsettled(self) -> bool:
        """Whether a mail that nobody has in hand is still marked as being sent."""
        with self._database.reading() as connection:
            return bool(self._left_alone(connection))

    def _left_alone(self, connection: Connection) -> list[int]:
        rows = connection.execute("SELECT message_id, state FROM outgoing").fetchall()
        return [
            number for number, state in rows if OutgoingState(state) in _MARKED and number not in self._held
        ]

    def take(
        self,
        number: int,
        *,
        refused: Sequence[Refusal] = (),
        later: Sequence[Refusal] = (),
        next_at: datetime | None = None,
        wants_copy: bool = False,
    ) -> None:
        """The server took the mail: it moves to the folder of sent mail.

        It stays in the outbox as well for those who get it `later`, and for those who were refused.
        """
        with self._database.writing() as connection:
            take_step(connection, number, OutgoingEvent.TAKEN)
            file_as_sent(connection, number, wants_copy=wants_copy)
            note_refused(connection, number, refused)
            if later:
                take_step(connection, number, OutgoingEvent.SEND_AGAIN)
                connection.execute(
                    "UPDATE outgoing SET recipients = ?, reply = ?, next_at = ?, tries = tries + 1 "
                    "WHERE message_id = ?",
                    ("\n".join(one.address for one in later), later[0].reply, as_moment(next_at), number),
                )
            elif has_refused(connection, number):
                connection.execute("UPDATE outgoing SET reply = '' WHERE message_id = ?", (number,))
            else:
                connection.execute("DELETE FROM outgoing WHERE message_id = ?", (number,))

    def found(self, number: int) -> None:
        """A mail of unknown fate was sent: it, or a person who knows it, was found.

        If the server's own copy of it is here already, that one stays alone.
        """
        with self._database.writing() as connection:
            take_step(connection, number, OutgoingEvent.FOUND)
            twin = connection.execute(
                "SELECT other.id FROM message AS mine JOIN message AS other USING (message_id) "
                "JOIN folder ON folder.id = other.folder_id WHERE mine.id = ? AND other.id != mine.id "
                "AND folder.role = ? AND other.gone_at IS NULL",
                (number, Role.SENT.value),
            ).fetchone()
            moved = file_as_sent(connection, number, wants_copy=False)
            connection.execute("DELETE FROM outgoing WHERE message_id = ?", (number,))
            if moved and twin is not None:
                discard(connection, number)

    def send_again(self, number: int) -> bool:
        """Let the mail wait for sending again, to those alone who have not got it; False when it cannot."""
        with self._database.writing() as connection:
            row = outgoing_row(connection, number)
            if row is None or row.state not in sources(OutgoingEvent.SEND_AGAIN):
                return False
            take_step(connection, number, OutgoingEvent.SEND_AGAIN)
            refused = [one.address for one in row.refused]
            people = refused if row.state is OutgoingState.SENT else [*row.envelope.recipients, *refused]
            connection.execute(
                "UPDATE outgoing SET recipients = ?, reply = '', tries = 0, next_at = NULL "
                "WHERE message_id = ?",
                ("\n".join(dict.fromkeys(people)), number),
            )
            forget_refused(connection, number)
        return True

    def delete(self, number: int) -> bool:
        """Give a mail up, its draft too; one that was sent stays among the sent. False when it cannot be."""
        with self._database.writing() as connection:
            row = outgoing_row(connection, number)
            if row is None or row.state in _MARKED:
                return False
            is_sent = row.message.folder != OUTBOX
            drop_draft(connection, number)
            connection.execute("DELETE FROM outgoing WHERE message_id = ?", (number,))
            forget_refused(connection, number)
            if not is_sent:
                discard(connection, number)
        return True

    def take_back(self, number: int) -> str | None:
        """Make a mail that nobody got a draft again; the key of the draft, None when it has none."""
        with self._database.writing() as connection:
            row = outgoing_row(connection, number)
            if (
                row is None
                or row.state not in sources(OutgoingEvent.TAKEN_BACK)
                or row.message.folder != OUTBOX
            ):
                return None
            draft = connection.execute(
                "SELECT key FROM outgoing JOIN draft ON draft.id = draft_id WHERE message_id = ?", (number,)
            ).fetchone()
            if draft is None:
                return None
            connection.execute("DELETE FROM outgoing WHERE message_id = ?", (number,))
            discard(connection, number)
        return str(draft[0])

    def unknown(self) -> list[OutgoingRow]:
        """The mails whose fate nobody knows."""
        return [row for row in self.rows() if row.state is OutgoingState.UNKNOWN]

    def copies_due(self) -> list[int]:
        """The sent mails whose copy is not in the server's folder yet."""
        with self._database.reading() as connection:
            return [row[0] for row in connection.execute("SELECT id FROM copy_due ORDER BY id").fetchall()]

    def copied(self, number: int) -> None:
        """The copy is there."""
        with self._database.writing() as connection:
            connection.execute("DELETE FROM copy_due WHERE id = ?", (number,))
