"""What a server tells of a mailbox that is listened to: has mail come, and when is that worth a fetch?"""

from collections import deque
from enum import Enum
from typing import Final

from wizard.protocol.imap_outcomes import Change, MailboxChanged

GATHERED_S: Final = 5.0
"""What other programs read, move or delete comes one after the other; one fetch is enough for it."""
BURST: Final = 4
BURST_S: Final = 120.0
"""No more than so many times in so long: each time is a login, and servers count those."""


class News(Enum):
    """What has happened."""

    ARRIVED = "arrived"
    CHANGED = "changed"


class Count:
    """How many mails the mailbox has, as far as the server told; None where it cannot be known."""

    def __init__(self, exists: int) -> None:
        self._exists: int | None = exists

    def take(self, changed: MailboxChanged) -> News | None:
        """What this means; None for a number that was known, which some servers repeat for ever."""
        match changed.change:
            case Change.EXISTS:
                before, self._exists = self._exists, changed.number
                if before == changed.number:
                    return None
                has_more = before is None or changed.number is None or changed.number > before
                return News.ARRIVED if has_more else News.CHANGED
            case Change.EXPUNGE:
                self._exists = None if self._exists is None else max(self._exists - 1, 0)
            case Change.VANISHED:
                self._exists = None
            case Change.FETCH:
                pass
        return News.CHANGED


class Pace:
    """When news are told: mail at once, the rest gathered, and all of it less often when it never ends."""

    def __init__(self) -> None:
        self._told_s: deque[float] = deque(maxlen=BURST)

    def due_s(self, news: News, now_s: float) -> float:
        """The moment at which what is heard now is to be told."""
        due_s = now_s + (GATHERED_S if news is News.CHANGED else 0.0)
        is_full = len(self._told_s) == BURST
        return max(due_s, self._told_s[0] + BURST_S) if is_full else due_s

    def told(self, now_s: float) -> None:
        """It was told."""
        self._told_s.append(now_s)
