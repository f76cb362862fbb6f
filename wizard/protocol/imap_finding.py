"""Looking for one message by its Message-ID, in a mailbox that is opened for reading alone."""

from wizard.protocol.actions import Action, Outcome
from wizard.protocol.errors import InputError
from wizard.protocol.imap_commands import astring, mailbox
from wizard.protocol.imap_mailbox import ImapMailbox
from wizard.protocol.imap_outcomes import UidsFound
from wizard.protocol.imap_pipeline import refused
from wizard.protocol.imap_replies import parse_search
from wizard.protocol.imap_responses import Data, Status, StatusWord
from wizard.protocol.operations import Waiting

_LONGEST_ID = 998


class ImapFinding(ImapMailbox):
    """Whether a message is somewhere."""

    def find_message(self, name_raw: bytes, message_id: str) -> list[Action]:
        """Look for a Message-ID in a mailbox; leads to UidsFound, none of them when it is not there.

        Servers may match pieces of a header (RFC 9051 §6.4.4): a whole identifier is piece enough.
        """
        return self._begin(self._finding(name_raw, message_id))

    def _finding(self, name_raw: bytes, message_id: str) -> Waiting[Outcome]:
        if not message_id.isascii() or not message_id.isprintable() or len(message_id) > _LONGEST_ID:
            raise InputError("not a Message-ID")
        opened = yield from self._command(b"EXAMINE ", mailbox(name_raw))
        if opened.word is not StatusWord.OK:
            return refused(opened)
        found: set[int] = set()

        def listen(response: Data | Status) -> None:
            if isinstance(response, Data) and response.name in {"SEARCH", "ESEARCH"}:
                found.update(parse_search(response, most=self.caps.uids) or ())

        wanted = astring(message_id.encode("ascii"))
        searched = yield from self._command(b"UID SEARCH HEADER Message-ID ", wanted, listener=listen)
        return UidsFound(tuple(sorted(found))) if searched.word is StatusWord.OK else refused(searched)
