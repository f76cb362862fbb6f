"""The folders of the store: what people call them, what the server calls them, what they are for."""

from collections.abc import Sequence
from sqlite3 import Connection

from wizard.mail.store.database import Database
from wizard.mail.store.filing import folder_id
from wizard.mail.store.rows import INBOX, OUTBOX, SENT, FolderRow, Role
from wizard.mail.store.special import roles_of, usable
from wizard.mail.store.vanished import let_go_of_folder, turn_back
from wizard.mail.text.japanese import whole
from wizard.protocol.imap_outcomes import Folder

ABSENT_LIMIT = 2
"""So many lists in a row must leave a folder out before its mails go with it."""

_FOLDERS = (
    "SELECT name, role, (SELECT count(*) FROM message WHERE folder_id = folder.id AND gone_at IS NULL), "
    "(SELECT count(*) FROM message WHERE folder_id = folder.id AND gone_at IS NULL AND seen = 0) FROM folder "
)
_VISIBLE = """
    WHERE absent < 2 OR role IS NOT NULL OR EXISTS
    (SELECT 1 FROM message WHERE folder_id = folder.id AND gone_at IS NULL)
"""
_ROLES = ((INBOX, Role.INBOX), (SENT, Role.SENT), (OUTBOX, Role.OUTBOX))
_LOCAL = frozenset({OUTBOX})


class Shelves:
    """The folders of one store."""

    def __init__(self, database: Database) -> None:
        """Make the folders that every account has."""
        self._database = database
        with self._database.writing() as connection:
            connection.executemany(
                "INSERT INTO folder (name, role) SELECT ?1, ?2 WHERE NOT EXISTS "
                "(SELECT 1 FROM folder WHERE name = ?1 OR role = ?2)",
                [(name, role.value) for name, role in _ROLES],
            )

    def all(self) -> tuple[FolderRow, ...]:
        """All folders, the inbox first."""
        with self._database.reading() as connection:
            rows = connection.execute(f"{_FOLDERS} {_VISIBLE} ORDER BY id").fetchall()
        return tuple(_as_folder(row) for row in rows)

    def find(self, name: str) -> FolderRow | None:
        """One folder with its numbers, None if the store has none of that name."""
        with self._database.reading() as connection:
            row = connection.execute(f"{_FOLDERS} WHERE name = ?", (name,)).fetchone()
        return None if row is None else _as_folder(row)

    def with_role(self, role: Role) -> str | None:
        """The name of the folder that has this role."""
        with self._database.reading() as connection:
            row = connection.execute("SELECT name FROM folder WHERE role = ?", (role.value,)).fetchone()
        return None if row is None else str(row[0])

    def name_raw(self, name: str) -> bytes | None:
        """What the server calls the folder; None for one that is only here."""
        with self._database.reading() as connection:
            row = connection.execute("SELECT name_raw FROM folder WHERE name = ?", (name,)).fetchone()
        return None if row is None or row[0] is None else bytes(row[0])

    def give_role(self, name: str, role: Role) -> None:
        """Make this folder the one with the role; a local one that had it is merged into it."""
        with self._database.writing() as connection:
            _give_role(connection, folder_id(connection, name), role)

    def learn(self, folders: Sequence[Folder]) -> tuple[str, ...]:
        """Take over the server's list of folders; the names of those that can hold mail, in its order.

        The server's own name is the key. Two that look the same to people are told apart by a number.
        A list without an inbox is no list, and removes nothing.
        """
        roles = {folder.name_raw: role for role, folder in roles_of(folders).items()}
        with self._database.writing() as connection:
            names = [_learn(connection, folder) for folder in usable(folders)]
            for folder, name in zip(usable(folders), names, strict=True):
                if folder.name_raw in roles:
                    _give_role(connection, folder_id(connection, name), roles[folder.name_raw])
            if INBOX in names:
                _notice_absent(connection, [folder.name_raw for folder in usable(folders)])
        return tuple(sorted(names, key=lambda name: name != INBOX))


def _as_folder(row: tuple[str, str | None, int, int]) -> FolderRow:
    name, role, total, unread = row
    return FolderRow(name=name, role=Role(role) if role else None, total=total, unread=unread)


def _learn(connection: Connection, folder: Folder) -> str:
    """The name for people of a folder of the server, remembered from now on."""
    raw = INBOX.encode() if folder.name_raw.upper() == b"INBOX" else folder.name_raw
    known = connection.execute("SELECT name FROM folder WHERE name_raw = ?", (raw,)).fetchone()
    if known is not None:
        connection.execute("UPDATE folder SET absent = 0 WHERE name_raw = ?", (raw,))
        return str(known[0])
    wanted = INBOX if raw == INBOX.encode() else whole(folder.name)
    name, number = wanted, 1
    while not _is_free(connection, name):
        number += 1
        name = f"{wanted} ({number})"
    connection.execute(
        "INSERT INTO folder (name, name_raw) VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET name_raw = ?2",
        (name, raw),
    )
    return name


def _is_free(connection: Connection, name: str) -> bool:
    """Whether no other folder of the server, and none that must stay here, has this name."""
    row = connection.execute("SELECT name_raw FROM folder WHERE name = ?", (name,)).fetchone()
    return name not in _LOCAL and (row is None or row[0] is None)


def _notice_absent(connection: Connection, listed: list[bytes]) -> None:
    """Folders that the list leaves out; the second time in a row their mails go with them."""
    there = {INBOX.encode() if raw.upper() == b"INBOX" else raw for raw in listed}
    rows = connection.execute("SELECT id, name_raw, absent FROM folder WHERE name_raw IS NOT NULL").fetchall()
    for number, raw, absent in rows:
        if bytes(raw) in there:
            continue
        connection.execute("UPDATE folder SET absent = absent + 1, proven = NULL WHERE id = ?", (number,))
        if absent + 1 >= ABSENT_LIMIT:
            turn_back(connection, number)
            let_go_of_folder(connection, number)


def _give_role(connection: Connection, new: int, role: Role) -> None:
    if connection.execute("SELECT role FROM folder WHERE id = ?", (new,)).fetchone()[0] is not None:
        return
    holder = connection.execute(
        "SELECT id, uid_validity IS NOT NULL OR name_raw IS NOT NULL FROM folder WHERE role = ?",
        (role.value,),
    ).fetchone()
    if holder is not None:
        old, is_the_servers = holder
        connection.execute("UPDATE folder SET role = NULL WHERE id = ?", (old,))
        if not is_the_servers:
            _merge(connection, old, new)
    connection.execute("UPDATE folder SET role = ? WHERE id = ?", (role.value, new))


def _merge(connection: Connection, old: int, new: int) -> None:
    connection.execute("UPDATE message SET folder_id = ? WHERE folder_id = ?", (new, old))
    connection.execute("UPDATE removal SET target_id = ? WHERE target_id = ?", (new, old))
    connection.execute("DELETE FROM folder WHERE id = ?", (old,))
