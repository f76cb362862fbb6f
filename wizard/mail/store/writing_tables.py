"""The tables for what is written here: drafts, what is on its way out, and the people one writes to."""

from typing import Final

_OUTGOING_COLUMNS: Final = (
    "tries INTEGER NOT NULL DEFAULT 0",
    "next_at INTEGER",
    "draft_id INTEGER REFERENCES draft (id) ON DELETE SET NULL",
)
_BESIDE: Final = (
    """
    CREATE TABLE draft (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        key TEXT NOT NULL UNIQUE,
        origin TEXT NOT NULL,
        kept_at INTEGER NOT NULL,
        to_text TEXT NOT NULL,
        cc_text TEXT NOT NULL,
        bcc_text TEXT NOT NULL,
        subject TEXT NOT NULL,
        body TEXT NOT NULL,
        in_reply_to TEXT,
        reply_references TEXT NOT NULL
    ) STRICT
    """,
    # The bytes of a file are here from the moment it is added: the file itself may be gone tomorrow.
    """
    CREATE TABLE draft_file (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        draft_id INTEGER NOT NULL REFERENCES draft (id) ON DELETE CASCADE,
        name TEXT NOT NULL,
        content_type TEXT NOT NULL,
        bytes BLOB NOT NULL
    ) STRICT
    """,
    "CREATE INDEX draft_file_of ON draft_file (draft_id)",
    # Who did not get a mail, in the server's own words.
    """
    CREATE TABLE undelivered (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        message_id INTEGER NOT NULL REFERENCES message (id) ON DELETE CASCADE,
        address TEXT NOT NULL,
        reply TEXT NOT NULL,
        UNIQUE (message_id, address)
    ) STRICT
    """,
    # Sent mails whose copy is not in the server's folder yet.
    """
    CREATE TABLE copy_due (
        id INTEGER PRIMARY KEY REFERENCES message (id) ON DELETE CASCADE
    ) STRICT
    """,
    """
    CREATE TABLE person (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        address TEXT NOT NULL,
        address_folded TEXT NOT NULL UNIQUE,
        name TEXT NOT NULL,
        kana TEXT NOT NULL,
        times INTEGER NOT NULL,
        last_at INTEGER
    ) STRICT
    """,
    """
    CREATE TABLE club (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL,
        name_folded TEXT NOT NULL UNIQUE,
        kana TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE member (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        club_id INTEGER NOT NULL REFERENCES club (id) ON DELETE CASCADE,
        person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
        UNIQUE (club_id, person_id)
    ) STRICT
    """,
)
_LIMIT: Final = (
    # The largest mail in bytes that a server took when it was asked last (RFC 1870); none when it said none.
    """
    CREATE TABLE size_limit (
        host TEXT PRIMARY KEY,
        bytes INTEGER
    ) STRICT
    """,
)

TABLES: Final = (
    *_BESIDE,
    *_LIMIT,
    f"""
    CREATE TABLE outgoing (
        message_id INTEGER PRIMARY KEY REFERENCES message (id) ON DELETE CASCADE,
        state TEXT NOT NULL,
        mail_from TEXT NOT NULL,
        recipients TEXT NOT NULL,
        reply TEXT NOT NULL,
        {", ".join(_OUTGOING_COLUMNS)}
    ) STRICT
    """,
)
"""What a new store has."""

FROM_VERSION_2: Final = (
    *_BESIDE,
    *(f"ALTER TABLE outgoing ADD COLUMN {column}" for column in _OUTGOING_COLUMNS),
    # The older program wrote "sending" before the first byte left: nobody knows how far those came.
    "UPDATE outgoing SET state = 'unknown' WHERE state = 'sending'",
)
"""What makes these tables out of those of version 2."""

FROM_VERSION_3: Final = _LIMIT
"""The same for version 3."""

CARRIED_OVER: Final = (
    "draft",
    "draft_file",
    "outgoing",
    "undelivered",
    "copy_due",
    "person",
    "club",
    "member",
)
"""What is taken over from a damaged store; in this order each row finds what it belongs to."""
