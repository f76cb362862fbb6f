"""What a mail can be marked as, and the IMAP flag that says so (RFC 3501 §2.3.2)."""

from collections.abc import Mapping
from enum import Enum

from wizard.mail.store.filing import FLAGGED, SEEN


class Mark(Enum):
    """What a mail can be marked as."""

    READ = "read"
    UNREAD = "unread"
    FLAGGED = "flagged"
    UNFLAGGED = "unflagged"


FLAGS: Mapping[Mark, tuple[str, bool]] = {
    Mark.READ: (SEEN, True),
    Mark.UNREAD: (SEEN, False),
    Mark.FLAGGED: (FLAGGED, True),
    Mark.UNFLAGGED: (FLAGGED, False),
}
"""The flag of a mark, and whether it is set or cleared."""
