"""What the server calls the mails of a folder: UIDs under a UIDVALIDITY, or UIDLs.

A name can be taken from a mail, the mail itself stays: it gets its new name when its bytes are seen again.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from sqlite3 import Connection

from wizard.mail.store.awaited import await_name, is_awaited, is_awaiting, unname_removals
from wizard.mail.store.database import Database
from wizard.mail.store.filing import (
    BY_CONTENT,
    adopt,
    apply_news,
    discard,
    find_folder,
    folder_id,
    read_flags,
)
from wizard.mail.store.rows import NewMail
from wizard.mail.text.japanese import whole

DOUBTFUL_COUNT = 10
"""When more mails than this, and more than half of a folder, are missing at once, that is doubtful."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cursor:
    """What the server said of a folder when everything in it was last known to be stored.

    `modseq` is None where the server counts no changes (RFC 7162); `trusted` says how often this was
    believed since without looking at the mails themselves.
    """

    uid_validity: int
    uid_next: int | None
    modseq: int | None
    exists: int
    trusted: int = 0


class Numbering:
    """The server's names for the mails in the store."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def uid_validity(self, folder: str) -> int | None:
        """The UIDVALIDITY under which the UIDs of the folder are known."""
        with self._database.reading() as connection:
            row = connection.execute("SELECT uid_validity FROM folder WHERE name = ?", (folder,)).fetchone()
        return None if row is None else row[0]

    def cursor(self, folder: str) -> Cursor | None:
        """Where the last complete look at the folder ended; None when there was none."""
        with self._database.reading() as connection:
            row = connection.execute(
                "SELECT uid_validity, uid_next, modseq, proven, trusted FROM folder WHERE name = ?", (folder,)
            ).fetchone()
        if row is None or row[0] is None or row[3] is None:
            return None
        return Cursor(uid_validity=row[0], uid_next=row[1], modseq=row[2], exists=row[3], trusted=row[4])

    def set_cursor(self, folder: str, cursor: Cursor | None) -> None:
        """Everything the server has is stored as of now; None: that is not so, or not known."""
        with self._database.writing() as connection:
            into = folder_id(connection, folder)
            connection.execute(
                "UPDATE folder SET uid_next = ?, modseq = ?, proven = ?, trusted = ? WHERE id = ?",
                (
                    *(cursor and cursor.uid_next, cursor and cursor.modseq, cursor and cursor.exists),
                    *(cursor.trusted if cursor else 0, into),
                ),
            )

    def renumber(self, folder: str, uid_validity: int | None) -> None:
        """Begin a new numbering: every mail loses its UID and waits to be recognised (RFC 9051 §2.3.1.1)."""
        with self._database.writing() as connection:
            into = folder_id(connection, folder)
            unname_removals(connection, into)
            connection.execute("DELETE FROM message WHERE folder_id = ? AND digest = x''", (into,))
            connection.execute(
                "UPDATE message SET uid = NULL, missed = 1 WHERE folder_id = ? AND uid IS NOT NULL", (into,)
            )
            connection.execute(
                "UPDATE folder SET uid_validity = ?, uid_next = NULL, modseq = NULL, proven = NULL, "
                "renumbered = renumbered + (uid_validity IS NOT NULL) WHERE id = ?",
                (uid_validity, into),
            )

    def times_renumbered(self, folder: str) -> int:
        """How many sessions in a row began a new numbering."""
        with self._database.reading() as connection:
            row = connection.execute("SELECT renumbered FROM folder WHERE name = ?", (folder,)).fetchone()
        return 0 if row is None else int(row[0])

    def is_steady(self, folder: str) -> None:
        """A session found the numbering of the one before."""
        with self._database.writing() as connection:
            connection.execute("UPDATE folder SET renumbered = 0 WHERE name = ? AND renumbered", (folder,))

    def known_uids(self, folder: str) -> frozenset[int]:
        """The UIDs whose mails are stored, those on their way out of the folder included."""
        with self._database.reading() as connection:
            into = find_folder(connection, folder)
            rows = connection.execute(
                "SELECT uid FROM message WHERE folder_id = ?1 AND uid IS NOT NULL AND digest != x'' "
                "UNION ALL SELECT uid FROM removal WHERE folder_id = ?1 AND uid > 0",
                (into,),
            ).fetchall()
        return frozenset(row[0] for row in rows)

    def nameless(self, folder: str) -> dict[tuple[str, int], list[int]]:
        """The mails that lost their UIDs to a new numbering, by Message-ID and size."""
        found: dict[tuple[str, int], list[int]] = {}
        with self._database.reading() as connection:
            into = find_folder(connection, folder)
            rows = connection.execute(
                "SELECT message_id, size, id FROM message WHERE folder_id = ? AND uid IS NULL AND missed "
                "AND gone_at IS NULL AND message_id IS NOT NULL ORDER BY id",
                (into,),
            )
            for message_id, size, number in rows:
                found.setdefault((message_id, size), []).append(number)
        return found

    def recognise(self, folder: str, named: Mapping[int, NewMail]) -> None:
        """Give mails, by their numbers in the store, the names that the server has for them now."""
        with self._database.writing() as connection:
            into = folder_id(connection, folder)
            for number, mail in named.items():
                # What was moved or deleted here meanwhile is recognised by its content.
                if is_awaited(connection, number, into):
                    adopt(connection, into, number, mail)

    def is_awaiting(self, folder: str) -> bool:
        """Whether the folder has mails whose names are not known yet."""
        with self._database.reading() as connection:
            into = find_folder(connection, folder)
            return into is not None and is_awaiting(connection, into)

    def expect(self, folder: str, message_id: str | None) -> None:
        """The server has a copy of this mail in the folder, and has not told its name."""
        with self._database.writing() as connection:
            rows = connection.execute(
                "SELECT message.id FROM message JOIN folder ON folder.id = folder_id "
                "WHERE folder.name = ? AND message_id = ? AND uidl IS NULL",
                (folder, message_id),
            ).fetchall()
            for (number,) in rows:
                await_name(connection, number)

    def known_uidls(self) -> frozenset[tuple[str, int]]:
        """The UIDLs whose mails are stored, each with the number of its copy."""
        with self._database.reading() as connection:
            rows = connection.execute("SELECT uidl, uidl_copy FROM message WHERE uidl IS NOT NULL").fetchall()
        return frozenset((row[0], row[1]) for row in rows)

    def release_uidls(self, gone: Collection[tuple[str, int]]) -> None:
        """The server does not name these today; their mails stay and may be recognised under a new name.

        Those that were deleted here are known by their content from now on.
        """
        with self._database.writing() as connection:
            for uidl, copy in gone:
                named = (whole(uidl), copy)
                connection.execute(
                    "UPDATE OR IGNORE message SET uidl = ? || lower(hex(digest)), uidl_copy = 0 "
                    "WHERE uidl = ? AND uidl_copy = ? AND gone_at IS NOT NULL",
                    (BY_CONTENT, *named),
                )
                connection.execute(
                    "UPDATE message SET uidl = NULL WHERE uidl = ? AND uidl_copy = ? AND gone_at IS NULL",
                    named,
                )

    def forget_deleted(self) -> None:
        """Every mail at the server has been named: what was deleted here and has no name is not there."""
        with self._database.writing() as connection:
            rows = connection.execute(
                "SELECT id FROM message WHERE gone_at IS NOT NULL AND substr(uidl, 1, 7) = ?", (BY_CONTENT,)
            ).fetchall()
            for (number,) in rows:
                discard(connection, number)

    def uidls_to_delete(self, before: datetime | None) -> frozenset[tuple[str, int]]:
        """The UIDLs of mails that were deleted here, and of those that came before a moment, if any."""
        moment = None if before is None else int(before.timestamp())
        with self._database.reading() as connection:
            rows = connection.execute(
                "SELECT uidl, uidl_copy FROM message WHERE uidl IS NOT NULL "
                "AND (gone_at IS NOT NULL OR arrived_at <= ?)",
                (moment,),
            ).fetchall()
        return frozenset((row[0], row[1]) for row in rows)

    def take_flags(self, folder: str, flags_by_uid: Mapping[int, tuple[str, ...]]) -> None:
        """Take the server's flags over; what was changed here and not yet told stays as it is here."""
        with self._database.writing(lasting=False) as connection:
            into = find_folder(connection, folder)
            stored = {
                uid: (number, text)
                for uid, number, text in connection.execute(
                    "SELECT uid, id, flags FROM message WHERE folder_id = ? AND uid IS NOT NULL", (into,)
                )
            }
            for uid, words in flags_by_uid.items():
                flags = read_flags(words)
                if uid not in stored or stored[uid][1] == flags.text:
                    continue
                number = stored[uid][0]
                connection.execute(
                    "UPDATE message SET flags = ?, flagged = ?, seen = ? WHERE id = ?",
                    (flags.text, flags.flagged, flags.seen, number),
                )
                apply_news(connection, number)

    def take_missing(self, folder: str, present: Collection[int]) -> int:
        """The server's folder has these UIDs and no others; how many mails are missing and kept all the same.

        What is missing goes: it is hidden, and comes back when its bytes are seen anywhere. An empty
        answer, or one without most of the mails, is believed only when it comes a second time.
        """
        now = int(datetime.now(UTC).timestamp())
        with self._database.writing() as connection:
            into = folder_id(connection, folder)
            rows = connection.execute(
                "SELECT id, uid, missed FROM message WHERE folder_id = ? AND uid IS NOT NULL", (into,)
            ).fetchall()
            there = frozenset(present)
            missing = [(number, missed) for number, uid, missed in rows if uid not in there]
            back = [(number,) for number, uid, missed in rows if missed and uid in there]
            connection.executemany("UPDATE message SET missed = 0 WHERE id = ?", back)
            doubtful = bool(missing) and (not there or _is_doubtful(len(missing), len(rows)))
            kept = [number for number, missed in missing if doubtful and not missed]
            gone = [number for number, missed in missing if not doubtful or missed]
            connection.executemany(
                "DELETE FROM message WHERE id = ? AND digest = x''", [(number,) for number, _ in missing]
            )
            connection.executemany("UPDATE message SET missed = 1 WHERE id = ?", [(one,) for one in kept])
            _let_go(connection, gone, now)
            _let_go(connection, _unrecognised(connection, into), now)
            connection.execute(
                "UPDATE message SET missed = 2 WHERE folder_id = ? AND uid IS NULL AND missed = 1", (into,)
            )
        return len(kept)


def _is_doubtful(missing: int, known: int) -> bool:
    return missing > DOUBTFUL_COUNT and missing * 2 > known


def _unrecognised(connection: Connection, into: int) -> list[int]:
    """Mails that a whole look after a new numbering has not found again, and the look before it neither."""
    rows = connection.execute(
        "SELECT id FROM message WHERE folder_id = ? AND uid IS NULL AND missed = 2 AND gone_at IS NULL",
        (into,),
    )
    return [row[0] for row in rows.fetchall()]


def _let_go(connection: Connection, numbers: list[int], now: int) -> None:
    named = [(now, number) for number in numbers]
    connection.executemany("UPDATE message SET uid = NULL, missed = 0, gone_at = ? WHERE id = ?", named)
    connection.executemany("DELETE FROM news WHERE message_id = ?", [(number,) for number in numbers])
