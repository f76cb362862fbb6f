"""What the server calls the mails of a folder: UIDs under a UIDVALIDITY, or UIDLs.

A name can be taken from a mail, the mail itself stays: it gets its new name when its bytes are seen again.
"""

from collections.abc import Collection, Mapping

from wizard.mail.database import Database
from wizard.mail.filing import find_folder, folder_id, read_flags
from wizard.mail.japanese import whole


class Numbering:
    """The server's names for the mails in the store."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def uid_validity(self, folder: str) -> int | None:
        """The UIDVALIDITY under which the UIDs of the folder are known."""
        with self._database.reading() as connection:
            row = connection.execute("SELECT uid_validity FROM folder WHERE name = ?", (folder,)).fetchone()
        return None if row is None else row[0]

    def renumber(self, folder: str, uid_validity: int | None) -> None:
        """Begin a new numbering: every mail loses its UID and waits to be recognised (RFC 9051 §2.3.1.1)."""
        with self._database.writing() as connection:
            into = folder_id(connection, folder)
            connection.execute("UPDATE message SET uid = NULL WHERE folder_id = ?", (into,))
            connection.execute("UPDATE folder SET uid_validity = ? WHERE id = ?", (uid_validity, into))

    def known_uids(self, folder: str) -> frozenset[int]:
        """The UIDs whose mails are stored."""
        with self._database.reading() as connection:
            into = find_folder(connection, folder)
            rows = connection.execute(
                "SELECT uid FROM message WHERE folder_id = ? AND uid IS NOT NULL", (into,)
            ).fetchall()
        return frozenset(row[0] for row in rows)

    def known_uidls(self, folder: str) -> frozenset[tuple[str, int]]:
        """The UIDLs whose mails are stored, each with the number of its copy."""
        with self._database.reading() as connection:
            into = find_folder(connection, folder)
            rows = connection.execute(
                "SELECT uidl, uidl_copy FROM message WHERE folder_id = ? AND uidl IS NOT NULL", (into,)
            ).fetchall()
        return frozenset((row[0], row[1]) for row in rows)

    def release_uidls(self, folder: str, gone: Collection[tuple[str, int]]) -> None:
        """The server lists these no more; their mails stay and may be recognised under a new name."""
        with self._database.writing() as connection:
            into = find_folder(connection, folder)
            connection.executemany(
                "UPDATE message SET uidl = NULL WHERE folder_id = ? AND uidl = ? AND uidl_copy = ?",
                [(into, whole(uidl), copy) for uidl, copy in gone],
            )

    def take_flags(self, folder: str, flags_by_uid: Mapping[int, tuple[str, ...]]) -> None:
        """Take the server's flags over; what was read here and not yet told stays read."""
        with self._database.writing() as connection:
            into = find_folder(connection, folder)
            stored = dict(
                connection.execute(
                    "SELECT uid, flags FROM message WHERE folder_id = ? AND uid IS NOT NULL", (into,)
                ).fetchall()
            )
            flags = {uid: read_flags(flags) for uid, flags in flags_by_uid.items() if uid in stored}
            changed = [
                (row.text, row.flagged, row.seen, into, uid)
                for uid, row in flags.items()
                if row.text != stored[uid]
            ]
            connection.executemany(
                "UPDATE message SET flags = ?, flagged = ?, seen = max(seen_is_news, ?) "
                "WHERE folder_id = ? AND uid = ?",
                changed,
            )

    def read_here(self, folder: str) -> tuple[int, ...]:
        """The UIDs of mails that were read here and that the server believes unread."""
        with self._database.reading() as connection:
            into = find_folder(connection, folder)
            rows = connection.execute(
                "SELECT uid FROM message WHERE folder_id = ? AND seen_is_news AND uid IS NOT NULL",
                (into,),
            ).fetchall()
        return tuple(sorted(row[0] for row in rows))

    def told_read(self, folder: str, uids: Collection[int]) -> None:
        """The server knows now that these were read."""
        with self._database.writing() as connection:
            into = find_folder(connection, folder)
            connection.executemany(
                "UPDATE message SET seen_is_news = 0 WHERE folder_id = ? AND uid = ?",
                [(into, uid) for uid in uids],
            )
