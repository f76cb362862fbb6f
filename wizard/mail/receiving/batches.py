"""How much mail is on its way at once, and how large one mail may be."""

BYTES_LIMIT = 4 * 1024 * 1024
"""So many bytes are worth going into the store together."""
COUNT_LIMIT = 200
"""So many mails are asked for by one command, and are worth going into the store together."""
GROWTH = 2
"""So many times as much goes into the store together where the line is faster than the disk."""
MAIL_LIMIT_BYTES = 50 * 1024 * 1024
"""A larger mail stays on the server."""


def is_too_large(size: int | None) -> bool:
    """Whether a mail of this size is left on the server."""
    return size is not None and size > MAIL_LIMIT_BYTES
