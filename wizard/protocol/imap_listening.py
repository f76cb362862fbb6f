"""Listening to a mailbox: the server tells by itself what happens there (IDLE, RFC 2177, RFC 9051 §6.3.13).

Nobody looks at the clock here: the driver ends the listening before the server loses its patience.
"""

from wizard.protocol.actions import Action, Done, Failed, FailureKind, Outcome
from wizard.protocol.errors import OrderError
from wizard.protocol.imap_outcomes import Change, IdleBegun, MailboxChanged
from wizard.protocol.imap_pipeline import ImapPipeline, done_or_refused, refused
from wizard.protocol.imap_responses import Data, Status
from wizard.protocol.imap_session import not_a_continuation
from wizard.protocol.operations import Waiting

_CHANGES = {change.value: change for change in Change}


class ImapListening(ImapPipeline):
    """What can be heard without asking."""

    _listens = False

    def idle(self) -> list[Action]:
        """Listen to the open mailbox until `end_idle`; tells IdleBegun and what changed, leads to Done.

        A change that the server tells before it begins or after it was asked to end counts like any other.
        Where the server cannot do that nothing is sent and Failed(REFUSED) comes at once; it also comes when
        the server says no, or ends what it has not begun.
        """
        return self._begin(self._listening())

    def end_idle(self) -> list[Action]:
        """Ask the server to end the listening that has begun; the outcome comes with its answer."""
        if not self._listens:
            raise OrderError("end_idle() ends what IdleBegun has told")
        self._listens = False
        self._send(b"DONE\r\n")
        actions, self._actions = self._actions, []
        return actions

    def _listening(self) -> Waiting[Outcome]:
        yield from self._require_capabilities()
        if not self.offers("IDLE", "IMAP4REV2"):
            return Failed(FailureKind.REFUSED, note="no IDLE")
        self._budget_bytes = self.caps.line_bytes
        self._send(self._next_tag() + b" IDLE\r\n")
        begun = yield from self._until_answer(self._tell_change)
        if isinstance(begun, Status):
            return refused(begun)
        self._actions.append(IdleBegun())
        self._listens = True
        try:
            ended = not_a_continuation((yield from self._until_answer(self._tell_change)))
        finally:
            self._listens = False
        return done_or_refused(ended, Done())

    def _tell_change(self, response: Data | Status) -> None:
        if isinstance(response, Data) and response.name in _CHANGES:
            self._actions.append(MailboxChanged(change=_CHANGES[response.name], number=response.number))
