"""Mails that the server has in a folder under a UID that is not known yet.

So it is after a new numbering, and after a move or a copy whose new UID the server did not tell. Such a mail
has no UID and `missed` is set: a look at the whole folder names it, or lets go of it. What has to leave
before it is named stands in the journal under a number below zero, and is recognised by its content.
"""

from sqlite3 import Connection

STAND_IN = "CASE WHEN uid IS NULL AND missed THEN -message.id ELSE uid END"
"""The UID of a mail, or what stands for it in the journal; NULL for a mail that is only here."""

DELETED_HERE = -1
"""The `missed` of a mail that is hidden because a person has deleted it here."""


def await_name(connection: Connection, number: int) -> None:
    """The server has this mail in its folder, and has not told the name."""
    connection.execute(
        "UPDATE message SET missed = 1 WHERE id = ? AND uid IS NULL AND gone_at IS NULL", (number,)
    )


def give_back(connection: Connection, number: int, folder: int, uid: int) -> None:
    """A mail that was to leave a folder stays there, under this UID or what stands for it.

    Its flags may have changed at the server while it was away, so all of the folder's are asked for again.
    """
    connection.execute(
        "UPDATE message SET folder_id = ?, uid = ?, missed = ? WHERE id = ?",
        (folder, uid if uid > 0 else None, uid < 0, number),
    )
    connection.execute("UPDATE folder SET proven = NULL WHERE id = ?", (folder,))


def is_awaiting(connection: Connection, folder: int) -> bool:
    """Whether the folder has mails that are still to be named."""
    return bool(
        connection.execute(
            "SELECT EXISTS (SELECT 1 FROM message WHERE folder_id = ? AND uid IS NULL AND missed "
            "AND gone_at IS NULL)",
            (folder,),
        ).fetchone()[0]
    )


def is_awaited(connection: Connection, number: int, folder: int) -> bool:
    """Whether this mail still waits for its name in this folder."""
    return bool(
        connection.execute(
            "SELECT EXISTS (SELECT 1 FROM message WHERE id = ? AND folder_id = ? AND uid IS NULL "
            "AND missed AND gone_at IS NULL)",
            (number, folder),
        ).fetchone()[0]
    )


def name_removal(connection: Connection, folder: int, digest: bytes, uid: int) -> bool:
    """Whether a mail of this content has to leave the folder; it is known by this UID from now on."""
    row = connection.execute(
        "SELECT removal.id FROM removal JOIN message ON message.id = removal.message_id "
        "WHERE removal.folder_id = ? AND removal.uid < 0 AND digest = ? ORDER BY removal.id LIMIT 1",
        (folder, digest),
    ).fetchone()
    if row is not None:
        connection.execute("UPDATE removal SET uid = ? WHERE id = ?", (uid, row[0]))
    return row is not None


def unname_removals(connection: Connection, folder: int) -> None:
    """The folder has new UIDs: what has to leave it is recognised by its content."""
    connection.execute(
        "UPDATE OR IGNORE removal SET uid = -message_id, stage = CASE WHEN stage != 'left' THEN stage "
        "WHEN target_id IS NULL THEN 'waiting' ELSE 'copied' END WHERE folder_id = ?",
        (folder,),
    )
    # The same mail twice in one folder: once is enough.
    connection.execute("DELETE FROM removal WHERE folder_id = ? AND uid > 0", (folder,))
