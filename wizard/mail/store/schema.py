"""The tables of the mail store, and the numbers that say whose file it is and how new."""

from collections.abc import Mapping
from typing import Final

from wizard.mail.store.writing_tables import FROM_VERSION_2, FROM_VERSION_3, TABLES

VERSION: Final = 6
"""A store with a higher number was made by a newer Tayori and is left alone."""
APPLICATION_ID: Final = 0x54_41_59_4F
"""Marks a SQLite file as a mail store of Tayori (the letters TAYO)."""
PAGE_BYTES: Final = 8192

_BY_DIGEST: Final = "CREATE INDEX message_by_digest ON message (digest) WHERE uid IS NULL AND uidl IS NULL"
_INDEXES: Final = (
    "CREATE UNIQUE INDEX message_by_uid ON message (folder_id, uid) WHERE uid IS NOT NULL",
    "CREATE UNIQUE INDEX message_by_uidl ON message (folder_id, uidl, uidl_copy) WHERE uidl IS NOT NULL",
    "CREATE INDEX message_in_order ON message (folder_id, sort_at DESC, id DESC) WHERE gone_at IS NULL",
    "CREATE INDEX message_in_all ON message (sort_at DESC, id DESC) WHERE gone_at IS NULL",
    "CREATE INDEX message_counts ON message (folder_id, seen) WHERE gone_at IS NULL",
    "CREATE INDEX message_gone ON message (gone_at) WHERE gone_at IS NOT NULL",
    "CREATE INDEX message_unindexed ON message (id) WHERE NOT indexed",
    # Only a mail that the server has no name for is recognised by its content.
    _BY_DIGEST,
    "CREATE INDEX message_by_message_id ON message (message_id)",
)
_JOURNAL: Final = (
    # What was changed here and has still to be told to the server. A flag belongs to a mail; a removal also
    # to the UID that the mail had when it was removed from its folder.
    """
    CREATE TABLE news (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        message_id INTEGER NOT NULL REFERENCES message (id) ON DELETE CASCADE,
        flag TEXT NOT NULL,
        is_set INTEGER NOT NULL,
        UNIQUE (message_id, flag)
    ) STRICT
    """,
    """
    CREATE TABLE removal (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        message_id INTEGER NOT NULL REFERENCES message (id) ON DELETE CASCADE,
        folder_id INTEGER NOT NULL REFERENCES folder (id),
        uid INTEGER NOT NULL,
        target_id INTEGER REFERENCES folder (id),
        stage TEXT NOT NULL,
        target_uid_next INTEGER,
        UNIQUE (folder_id, uid)
    ) STRICT
    """,
)
_PAIRS: Final = (
    # Pairs of characters with their places: a phrase of pairs is a piece of text.
    "CREATE VIRTUAL TABLE pairs USING fts5 (text, content = '', columnsize = 0, tokenize = 'ascii')",
    "INSERT INTO pairs (pairs, rank) VALUES ('hashsize', 16777216)",
    # Pieces of the index are put together by many at once: every time costs as much as making them.
    "INSERT INTO pairs (pairs, rank) VALUES ('automerge', 0)",
    "INSERT INTO pairs (pairs, rank) VALUES ('crisismerge', 64)",
)
_SEARCH: Final = (
    *_PAIRS,
    # Mails that are in the index and no longer in the store.
    "CREATE TABLE unlisted (id INTEGER PRIMARY KEY) STRICT",
)

STATEMENTS: Final = (
    """
    CREATE TABLE folder (
        id INTEGER PRIMARY KEY,
        name TEXT NOT NULL UNIQUE,
        role TEXT UNIQUE,
        uid_validity INTEGER,
        name_raw BLOB UNIQUE,
        uid_next INTEGER,
        modseq INTEGER,
        proven INTEGER,
        trusted INTEGER NOT NULL DEFAULT 0,
        renumbered INTEGER NOT NULL DEFAULT 0,
        absent INTEGER NOT NULL DEFAULT 0
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
        message_id TEXT,
        from_name TEXT NOT NULL,
        from_address TEXT NOT NULL,
        subject TEXT NOT NULL,
        date TEXT,
        sort_at INTEGER NOT NULL,
        attachments INTEGER NOT NULL,
        preview TEXT NOT NULL,
        arrived_at INTEGER,
        gone_at INTEGER,
        missed INTEGER NOT NULL DEFAULT 0,
        indexed INTEGER NOT NULL DEFAULT 0
    ) STRICT
    """,
    # The bytes stand apart so that lists of mails never read them.
    """
    CREATE TABLE raw (
        message_id INTEGER PRIMARY KEY REFERENCES message (id) ON DELETE CASCADE,
        bytes BLOB NOT NULL
    ) STRICT
    """,
    *TABLES,
    *_JOURNAL,
    *_INDEXES,
    *_SEARCH,
)

MIGRATIONS: Final[Mapping[int, tuple[str, ...]]] = {
    1: (
        "ALTER TABLE folder ADD COLUMN name_raw BLOB",
        "CREATE UNIQUE INDEX folder_by_raw_name ON folder (name_raw)",
        "ALTER TABLE folder ADD COLUMN uid_next INTEGER",
        "ALTER TABLE folder ADD COLUMN modseq INTEGER",
        "ALTER TABLE folder ADD COLUMN proven INTEGER",
        "ALTER TABLE folder ADD COLUMN trusted INTEGER NOT NULL DEFAULT 0",
        "ALTER TABLE folder ADD COLUMN renumbered INTEGER NOT NULL DEFAULT 0",
        "ALTER TABLE folder ADD COLUMN absent INTEGER NOT NULL DEFAULT 0",
        "ALTER TABLE message ADD COLUMN arrived_at INTEGER",
        "ALTER TABLE message ADD COLUMN gone_at INTEGER",
        "ALTER TABLE message ADD COLUMN missed INTEGER NOT NULL DEFAULT 0",
        "ALTER TABLE message ADD COLUMN indexed INTEGER NOT NULL DEFAULT 0",
        *(
            f"DROP INDEX {name}"
            for name in (
                *("message_by_uid", "message_by_uidl", "message_in_order"),
                *("message_by_digest", "message_by_message_id"),
            )
        ),
        *_JOURNAL,
        r"""
        INSERT INTO news (message_id, flag, is_set)
        SELECT id, '\Seen', 1 FROM message WHERE seen_is_news AND uid IS NOT NULL
        """,
        "ALTER TABLE message DROP COLUMN seen_is_news",
        # When it came is not known; what depends on its age begins to count now.
        "UPDATE message SET arrived_at = CAST(strftime('%s', 'now') AS INTEGER)",
        *_INDEXES,
        *_SEARCH,
    ),
    2: FROM_VERSION_2,
    3: FROM_VERSION_3,
    4: (
        "DROP TABLE pairs",
        *_PAIRS,
        "DELETE FROM unlisted",
        "UPDATE message SET indexed = 0",
    ),
    5: ("DROP INDEX message_by_digest", _BY_DIGEST),
}
"""For each older version, what makes the next one of it; `indexed` says what search must still read."""
