"""The largest mail that a server took when it was asked last, so that it is known before the next login."""

from typing import Final

from wizard.mail.store.database import Database

_MOST: Final = 2**62
"""A server that takes more than this has no limit; SQLite could not write it down either."""


class SizeLimits:
    """What servers said about the size of mails (RFC 1870), by host."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of(self, host: str) -> int | None:
        """The limit in bytes; None when the server never said one, or said that it has none."""
        with self._database.reading() as connection:
            row = connection.execute("SELECT bytes FROM size_limit WHERE host = ?", (host,)).fetchone()
        return None if row is None else row[0]

    def note(self, host: str, limit_bytes: int | None) -> None:
        """Write down what the server says now; it says it again next time, so a power cut may lose it."""
        limit = limit_bytes if limit_bytes is not None and limit_bytes < _MOST else None
        if self.of(host) == limit:
            return
        with self._database.writing(lasting=False) as connection:
            connection.execute(
                "INSERT INTO size_limit (host, bytes) VALUES (?, ?) "
                "ON CONFLICT (host) DO UPDATE SET bytes = excluded.bytes",
                (host, limit),
            )
