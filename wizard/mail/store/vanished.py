"""What becomes of the mails of a folder that the server has no more."""

from datetime import UTC, datetime
from sqlite3 import Connection

from wizard.mail.store.awaited import DELETED_HERE, give_back

_WAY_BACK = (
    "SELECT removal.id, removal.message_id, removal.folder_id, removal.uid FROM removal "
    "JOIN message ON message.id = removal.message_id WHERE target_id = ?1 AND stage != 'left' "
    "AND message.folder_id = ?1 AND message.uid IS NULL AND gone_at IS NULL"
)


def let_go_of_folder(connection: Connection, folder: int) -> None:
    """Hide its mails; they come back where their bytes are seen again, as in a renamed folder."""
    now = int(datetime.now(UTC).timestamp())
    connection.execute(
        "DELETE FROM news WHERE message_id IN (SELECT id FROM message WHERE folder_id = ? "
        "AND gone_at IS NULL AND (uid IS NOT NULL OR missed))",
        (folder,),
    )
    connection.execute(
        "UPDATE message SET gone_at = ?, uid = NULL, missed = 0 "
        "WHERE folder_id = ? AND gone_at IS NULL AND (uid IS NOT NULL OR missed)",
        (now, folder),
    )
    connection.execute(
        "UPDATE message SET gone_at = ?1 WHERE gone_at IS NULL AND uid IS NULL AND NOT missed "
        "AND id IN (SELECT message_id FROM removal WHERE folder_id = ?2 AND stage != 'left') "
        "AND id NOT IN (SELECT message_id FROM removal WHERE folder_id != ?2 AND stage != 'left')",
        (now, folder),
    )
    connection.execute("DELETE FROM removal WHERE folder_id = ?", (folder,))


def turn_back(connection: Connection, folder: int) -> None:
    """What was on its way into the folder stays where it is at the server; what was to go on, goes on."""
    for removal, number, source, uid in connection.execute(_WAY_BACK, (folder,)).fetchall():
        connection.execute("DELETE FROM removal WHERE id = ?", (removal,))
        give_back(connection, number, source, uid)
    connection.execute(
        "UPDATE removal SET stage = 'waiting', target_id = (SELECT CASE WHEN gone_at IS NULL THEN "
        "message.folder_id END FROM message WHERE message.id = removal.message_id) "
        "WHERE target_id = ?1 AND stage != 'left' "
        "AND EXISTS (SELECT 1 FROM message WHERE message.id = removal.message_id "
        "AND CASE WHEN gone_at IS NULL THEN message.folder_id != ?1 ELSE missed = ?2 END)",
        (folder, DELETED_HERE),
    )
    connection.execute("DELETE FROM removal WHERE target_id = ? AND stage != 'left'", (folder,))
