"""How a mail is put into the store, and how one that is there already is recognised."""

from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache
from sqlite3 import Connection

from wizard.mail.reading.message import Essentials, read_essentials
from wizard.mail.store.arrival import Arrival
from wizard.mail.store.awaited import name_removal
from wizard.mail.store.rows import NewHead, NewMail, Role
from wizard.mail.text.japanese import whole

SEEN = "\\Seen"
FLAGGED = "\\Flagged"
DELETED = "\\Deleted"

_INSERT = (
    "INSERT INTO message (folder_id, uid, uidl, uidl_copy, digest, size, flags, seen, flagged, message_id, "
    "from_name, from_address, subject, date, sort_at, attachments, preview, arrived_at, indexed) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)"
)
_FILL = (
    "UPDATE message SET digest = ?, size = ?, sort_at = ?, attachments = ?, preview = ?, indexed = 1 "
    "WHERE id = ?"
)
BY_CONTENT = "sha256:"
"""So begins the UIDL that Tayori makes up from the digest of a mail that POP3 gives none."""
NO_BYTES = b""
"""The digest of a mail of which only the header has come."""
_ADOPT = (
    "UPDATE message SET folder_id = ?, uid = ?, uidl = ?, uidl_copy = ?, flags = ?, seen = ?, "
    "flagged = ?, gone_at = NULL, missed = 0 WHERE id = ?"
)
_STILL_NEWS = r"""
    UPDATE message SET
    seen = coalesce(
        (SELECT is_set FROM news WHERE news.message_id = message.id AND flag = '\Seen'), seen),
    flagged = coalesce(
        (SELECT is_set FROM news WHERE news.message_id = message.id AND flag = '\Flagged'), flagged)
    WHERE id = ?
"""


@dataclass(frozen=True, slots=True)
class Flags:
    """The flags of a mail on the server: as one text, and the two that Tayori shows."""

    text: str
    seen: bool
    flagged: bool


@lru_cache(maxsize=256)
def read_flags(flags: tuple[str, ...]) -> Flags:
    """Flags as a server wrote them; it may use any case (RFC 9051 §2.3.2)."""
    known = {flag.lower() for flag in flags}
    text = whole(" ".join(sorted(flags)))
    return Flags(text, seen=SEEN.lower() in known, flagged=FLAGGED.lower() in known)


def folder_id(connection: Connection, name: str) -> int:
    """The number of the folder with this name, made if it is missing."""
    connection.execute("INSERT OR IGNORE INTO folder (name) VALUES (?)", (whole(name),))
    found = find_folder(connection, name)
    assert found is not None
    return found


def find_folder(connection: Connection, name: str) -> int | None:
    """The number of the folder with this name, None if there is none."""
    row = connection.execute("SELECT id FROM folder WHERE name = ?", (whole(name),)).fetchone()
    return None if row is None else int(row[0])


def may_recognise(connection: Connection) -> bool:
    """Whether any mail may be one that is here, or was, without the server's name; nearly always not.

    Asked once for many mails: three questions for each cost more than storing it.
    """
    (may,) = connection.execute(
        "SELECT EXISTS (SELECT 1 FROM message WHERE uid IS NULL AND uidl IS NULL) "
        "OR EXISTS (SELECT 1 FROM message WHERE gone_at IS NOT NULL AND substr(uidl, 1, 7) = ?) "
        "OR EXISTS (SELECT 1 FROM removal WHERE uid < 0)",
        (BY_CONTENT,),
    ).fetchone()
    return bool(may)


def file_mail(connection: Connection, into: int, arrival: Arrival, *, recognising: bool) -> int | None:
    """Store one mail; its number if it is new and has still to be made findable.

    One without the server's name for it takes the name over; without `recognising` there is none.
    """
    there = _named(connection, into, arrival.mail)
    if there is None:
        is_here = recognising and _takes_name(connection, into, arrival)
        return None if is_here else insert_mail(connection, into, arrival)
    number, digest = there
    if digest != NO_BYTES:
        return None
    _fill(connection, number, arrival)
    return number


def _takes_name(connection: Connection, into: int, arrival: Arrival) -> bool:
    """Whether a mail that is here, or was, is this one; it takes over the server's name."""
    mail, digest = arrival.mail, arrival.digest
    if mail.uidl is not None and _was_deleted(connection, into, digest, mail):
        return True
    if mail.uid is not None and name_removal(connection, into, digest, mail.uid):
        return True
    nameless = _nameless(connection, into, digest, arrival.essentials.message_id)
    if nameless is not None:
        adopt(connection, into, nameless, mail)
    return nameless is not None


def adopt(connection: Connection, into: int, number: int, mail: NewMail) -> None:
    """Give a mail that is here the server's name for it; what was changed here stays changed."""
    flags = read_flags(mail.flags)
    was_seen, is_gone = connection.execute(
        "SELECT seen, gone_at IS NOT NULL FROM message WHERE id = ?", (number,)
    ).fetchone()
    # A mail that was away may have been read and marked as unread meanwhile; POP3 knows nothing of either.
    stays_read = bool(was_seen) and (mail.uid is None or not is_gone)
    seen = flags.seen or stays_read
    connection.execute(
        _ADOPT, (into, mail.uid, _uidl(mail), mail.uidl_copy, flags.text, seen, flags.flagged, number)
    )
    if stays_read and not flags.seen and mail.uid is not None:
        # A mail that was read here stays read; the server hears of it.
        connection.execute(
            "INSERT OR IGNORE INTO news (message_id, flag, is_set) VALUES (?, ?, 1)", (number, SEEN)
        )
    apply_news(connection, number)


def apply_news(connection: Connection, number: int) -> None:
    """Let what was changed here, and the server has not heard yet, count for more than its flags."""
    connection.execute(_STILL_NEWS, (number,))


def insert_mail(connection: Connection, into: int, arrival: Arrival) -> int:
    """Store one mail that is new and has still to be made findable; its number."""
    number = _insert_row(connection, into, arrival.mail, arrival.digest, arrival.essentials)
    _insert_bytes(connection, number, arrival.mail.raw)
    return number


def _insert_row(
    connection: Connection, into: int, mail: NewMail, digest: bytes, essentials: Essentials
) -> int:
    flags = read_flags(mail.flags)
    person = essentials.from_
    cursor = connection.execute(
        _INSERT,
        (
            *(into, mail.uid, _uidl(mail), mail.uidl_copy, digest, len(mail.raw)),
            *(flags.text, flags.seen, flags.flagged),
            *(essentials.message_id, person.name if person else "", person.address if person else ""),
            *(essentials.subject, essentials.date and essentials.date.isoformat(), _moment(mail, essentials)),
            *(essentials.attachments, essentials.preview, int(datetime.now(UTC).timestamp())),
        ),
    )
    number = cursor.lastrowid
    assert number is not None
    return number


def _insert_bytes(connection: Connection, number: int, raw: bytes) -> None:
    connection.execute("INSERT INTO raw (message_id, bytes) VALUES (?, ?)", (number, raw))


def _moment(mail: NewMail, essentials: Essentials) -> int:
    return int((essentials.date or mail.received or datetime.now(UTC)).timestamp())


def add_head(connection: Connection, into: int, head: NewHead) -> None:
    """Show a mail in the list before its letter has come."""
    bare = NewMail(raw=head.header, uid=head.uid, flags=head.flags)
    if _named(connection, into, bare) is not None:
        return
    number = _insert_row(connection, into, bare, NO_BYTES, read_essentials(head.header))
    connection.execute(
        "UPDATE message SET size = ?, preview = '', indexed = 0 WHERE id = ?", (head.size, number)
    )


def _fill(connection: Connection, number: int, arrival: Arrival) -> None:
    """The letter of a mail has come that was only a line in the list."""
    mail, essentials = arrival.mail, arrival.essentials
    connection.execute(
        _FILL,
        (
            *(arrival.digest, len(mail.raw), _moment(mail, essentials)),
            *(essentials.attachments, essentials.preview, number),
        ),
    )
    _insert_bytes(connection, number, mail.raw)


def discard(connection: Connection, number: int) -> None:
    """Take a mail out of the store for good."""
    connection.execute(
        "INSERT OR IGNORE INTO unlisted SELECT id FROM message WHERE id = ? AND indexed", (number,)
    )
    connection.execute("DELETE FROM message WHERE id = ?", (number,))


def _named(connection: Connection, into: int, mail: NewMail) -> tuple[int, bytes] | None:
    """The number and digest of the folder's mail that the server calls the same."""
    if mail.uid is not None:
        found = connection.execute(
            "SELECT id, digest FROM message WHERE folder_id = ? AND uid = ?", (into, mail.uid)
        )
    else:
        found = connection.execute(
            "SELECT id, digest FROM message WHERE folder_id = ? AND uidl = ? AND uidl_copy = ?",
            (into, _uidl(mail), mail.uidl_copy),
        )
    row: tuple[int, bytes] | None = found.fetchone()
    return row


def _uidl(mail: NewMail) -> str | None:
    return None if mail.uidl is None else whole(mail.uidl)


def _was_deleted(connection: Connection, into: int, digest: bytes, mail: NewMail) -> bool:
    """Whether this mail was deleted here while POP3 had no UIDL for it; it takes this one and stays away."""
    row = connection.execute(
        "SELECT id FROM message WHERE folder_id = ? AND uidl = ? AND gone_at IS NOT NULL",
        (into, BY_CONTENT + digest.hex()),
    ).fetchone()
    if row is not None:
        connection.execute(
            "UPDATE message SET uidl = ?, uidl_copy = ? WHERE id = ?", (_uidl(mail), mail.uidl_copy, row[0])
        )
    return row is not None


def _nameless(connection: Connection, into: int, digest: bytes, message_id: str | None) -> int | None:
    """A mail with this content that the server has no name for at present: of this folder, or gone from any.

    One that has still to leave another folder is not meant: the server has it there.
    In the folder of sent mail the Message-ID is enough: some servers change a mail when they keep its copy.
    """
    found = (
        connection.execute(
            "SELECT id FROM message WHERE digest = ?2 AND uid IS NULL AND uidl IS NULL AND "
            "(gone_at IS NOT NULL OR folder_id = ?1) AND NOT EXISTS "
            "(SELECT 1 FROM removal WHERE removal.message_id = message.id AND stage = 'waiting') "
            "ORDER BY folder_id = ?1 DESC, gone_at IS NULL DESC, id LIMIT 1",
            (into, digest),
        ).fetchone()
        or connection.execute(
            "SELECT message.id FROM message JOIN folder ON folder.id = folder_id WHERE message_id = ?2 AND "
            "folder_id = ?1 AND role = ?3 AND uid IS NULL AND uidl IS NULL ORDER BY message.id LIMIT 1",
            (into, message_id, Role.SENT.value),
        ).fetchone()
    )
    return None if found is None else int(found[0])
