"""How a mail is put into the store, and how one that is there already is recognised."""

from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from sqlite3 import Connection

from wizard.mail.japanese import whole
from wizard.mail.message import Essentials, read_essentials
from wizard.mail.rows import NewMail, Role

SEEN = "\\Seen"
FLAGGED = "\\Flagged"

_INSERT = (
    "INSERT INTO message (folder_id, uid, uidl, uidl_copy, digest, size, flags, seen, flagged, message_id, "
    "from_name, from_address, subject, date, sort_at, attachments, preview) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)


@dataclass(frozen=True, slots=True)
class Flags:
    """The flags of a mail on the server: as one text, and the two that Tayori shows."""

    text: str
    seen: bool
    flagged: bool


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


def file_mail(connection: Connection, into: int, mail: NewMail) -> bool:
    """Store one mail; whether it is new. One without the server's name for it takes the name over."""
    if _is_named(connection, into, mail):
        return False
    digest = sha256(mail.raw).digest()
    essentials = read_essentials(mail.raw)
    nameless = _nameless(connection, into, digest, essentials)
    if nameless is None:
        insert_mail(connection, into, mail, digest, essentials)
        return True
    flags = read_flags(mail.flags)
    # A mail that was read here stays read; the server hears of it if it does not know yet.
    connection.execute(
        "UPDATE message SET uid = ?, uidl = ?, uidl_copy = ?, flags = ?, flagged = ?, "
        "seen_is_news = (seen AND NOT ?), seen = max(seen, ?) WHERE id = ?",
        (mail.uid, _uidl(mail), mail.uidl_copy, flags.text, flags.flagged, flags.seen, flags.seen, nameless),
    )
    return False


def insert_mail(
    connection: Connection, into: int, mail: NewMail, digest: bytes, essentials: Essentials
) -> int:
    """Store one mail that is new; its number."""
    flags = read_flags(mail.flags)
    moment = essentials.date or mail.received or datetime.now(UTC)
    person = essentials.from_
    cursor = connection.execute(
        _INSERT,
        (
            *(into, mail.uid, _uidl(mail), mail.uidl_copy, digest, len(mail.raw)),
            *(flags.text, flags.seen, flags.flagged),
            *(essentials.message_id, person.name if person else "", person.address if person else ""),
            *(essentials.subject, essentials.date and essentials.date.isoformat(), int(moment.timestamp())),
            *(essentials.attachments, essentials.preview),
        ),
    )
    number = cursor.lastrowid
    assert number is not None
    connection.execute("INSERT INTO raw (message_id, bytes) VALUES (?, ?)", (number, mail.raw))
    return number


def _uidl(mail: NewMail) -> str | None:
    return None if mail.uidl is None else whole(mail.uidl)


def _is_named(connection: Connection, into: int, mail: NewMail) -> bool:
    """Whether the folder has a mail that the server calls the same."""
    found = connection.execute(
        "SELECT 1 FROM message WHERE folder_id = ?1 AND (uid = ?2 OR (uidl = ?3 AND uidl_copy = ?4))",
        (into, mail.uid, _uidl(mail), mail.uidl_copy),
    )
    return found.fetchone() is not None


def _nameless(connection: Connection, into: int, digest: bytes, essentials: Essentials) -> int | None:
    """A mail of the folder with this content that the server has no name for at present.

    In the folder of sent mail the Message-ID is enough: some servers change a mail when they keep its copy.
    """
    found = connection.execute(
        "SELECT message.id FROM message JOIN folder ON folder.id = folder_id "
        "WHERE folder_id = ?1 AND uid IS NULL AND uidl IS NULL "
        "AND (digest = ?2 OR (role = ?3 AND message_id = ?4)) ORDER BY digest = ?2 DESC, message.id LIMIT 1",
        (into, digest, Role.SENT.value, essentials.message_id),
    ).fetchone()
    return None if found is None else int(found[0])
