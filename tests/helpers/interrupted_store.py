"""Run in a process of its own: stores batches of mails and dies without a word at a chosen moment.

Arguments: the path of the store, how many batches are committed, and whether to die inside the next one.
"""

import os
import sys
from pathlib import Path

from typing_extensions import override

from wizard.mail.store.rows import NewMail
from wizard.mail.store.store import Store

BATCH = 20


def batch(number: int) -> list[NewMail]:
    """The mails of one batch; their UIDs say which."""
    uids = range(number * BATCH + 1, (number + 1) * BATCH + 1)
    return [NewMail(raw=b"Subject: %d\r\n\r\nwords" % uid, uid=uid) for uid in uids]


def main(path: str, committed: int, *, dies_inside: bool) -> None:
    """Store and die."""
    store = Store(Path(path))
    for number in range(committed):
        store.add("INBOX", batch(number))
    if dies_inside:
        mails = batch(committed)
        store.add("INBOX", [*mails[: BATCH // 2], _Deadly(raw=b"", uid=0)])
    os._exit(9)


class _Deadly(NewMail):
    """A mail whose storing ends the process."""

    @override
    def __getattribute__(self, name: str) -> object:
        os._exit(9)


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), dies_inside=sys.argv[3] == "inside")
