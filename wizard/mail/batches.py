"""Work cut into pieces that a slow line and a small memory can carry."""

from collections.abc import Iterable, Iterator

BYTES_LIMIT = 4 * 1024 * 1024
COUNT_LIMIT = 200
UNKNOWN_SIZE_BYTES = 64 * 1024
"""Assumed for a mail whose size the server does not tell."""
MAIL_LIMIT_BYTES = 50 * 1024 * 1024
"""A larger mail stays on the server."""


def cut_into_batches(sizes: Iterable[tuple[int, int | None]]) -> Iterator[list[int]]:
    """Numbers of mails with their sizes, in order, as batches; a large mail is a batch of its own."""
    batch: list[int] = []
    room = BYTES_LIMIT
    for number, size in sizes:
        needed = UNKNOWN_SIZE_BYTES if size is None else size
        if batch and (needed > room or len(batch) == COUNT_LIMIT):
            yield batch
            batch, room = [], BYTES_LIMIT
        batch.append(number)
        room -= needed
    if batch:
        yield batch


def is_too_large(size: int | None) -> bool:
    """Whether a mail of this size is left on the server."""
    return size is not None and size > MAIL_LIMIT_BYTES
