"""One way in which a known server or mail company refuses a login, as a row of a table."""

import re
from dataclasses import dataclass
from functools import cache

from wizard.model.server import Protocol
from wizard.protocol.actions import RefusalReason

IMAP, POP3, SMTP = (Protocol.IMAP,), (Protocol.POP3,), (Protocol.SMTP,)
FETCHING = (Protocol.IMAP, Protocol.POP3)
ANY = (Protocol.IMAP, Protocol.POP3, Protocol.SMTP)


@dataclass(frozen=True, slots=True, kw_only=True)
class RefusalRow:
    """What `who` says when it refuses, and what it means.

    A row fits when `code` begins the reply's code ("534 5.7.9", "ALERT", "" for any) and `text`, a regular
    expression, is found in its words. `said` is such a reply, code and words; `source` is the page that tells
    of it, `checked` the day it was read last.
    """

    who: str
    protocols: tuple[Protocol, ...]
    reason: RefusalReason
    text: str
    said: tuple[str, str]
    source: str
    checked: str
    code: str = ""

    def fits(self, protocol: Protocol, code: str, text: str) -> bool:
        """Whether a reply is this one."""
        return (
            protocol in self.protocols
            and code.startswith(self.code)
            and _compiled(self.text).search(text) is not None
        )


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)
