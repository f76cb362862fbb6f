"""The tables of the mail store, and the numbers that say whose file it is and how new."""

from typing import Final

VERSION: Final = 1
"""A store with a higher number was made by a newer Tayori and is left alone."""
APPLICATION_ID: Final = 0x54_41_59_4F
"""Marks a SQLite file as a mail store of Tayori (the letters TAYO)."""

STATEMENTS: Final = (
    """
    CREATE TABLE folder (
        id INTEGER PRIMARY KEY,
        name TEXT NOT NULL UNIQUE,
        role TEXT UNIQUE,
        uid_validity INTEGER
    ) STRICT
    """,
    """
    CREATE TABLE message (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        folder_id INTEGER NOT NULL REFERENCES folder (id),
        uid INTEGER,
        uidl TEXT,
        uidl_copy INTEGER NOT NULL DEFAULT 0,
        digest BLOB NOT NULL,
        size INTEGER NOT NULL,
        flags TEXT NOT NULL,
        seen INTEGER NOT NULL,
        flagged INTEGER NOT NULL,
        seen_is_news INTEGER NOT NULL DEFAULT 0,
        message_id TEXT,
        from_name TEXT NOT NULL,
        from_address TEXT NOT NULL,
        subject TEXT NOT NULL,
        date TEXT,
        sort_at INTEGER NOT NULL,
        attachments INTEGER NOT NULL,
        preview TEXT NOT NULL
    ) STRICT
    """,
    "CREATE UNIQUE INDEX message_by_uid ON message (folder_id, uid) WHERE uid IS NOT NULL",
    "CREATE UNIQUE INDEX message_by_uidl ON message (folder_id, uidl, uidl_copy) WHERE uidl IS NOT NULL",
    "CREATE INDEX message_in_order ON message (folder_id, sort_at DESC, id DESC)",
    "CREATE INDEX message_by_digest ON message (folder_id, digest)",
    "CREATE INDEX message_by_message_id ON message (message_id)",
    # The bytes stand apart so that lists of mails never read them.
    """
    CREATE TABLE raw (
        message_id INTEGER PRIMARY KEY REFERENCES message (id) ON DELETE CASCADE,
        bytes BLOB NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE outgoing (
        message_id INTEGER PRIMARY KEY REFERENCES message (id) ON DELETE CASCADE,
        state TEXT NOT NULL,
        mail_from TEXT NOT NULL,
        recipients TEXT NOT NULL,
        reply TEXT NOT NULL
    ) STRICT
    """,
)
