"""Several IMAP commands on their way at once, and the compressed line (RFC 9051 §5.5, RFC 4978)."""

import zlib
from collections.abc import Iterable, Sequence

from typing_extensions import override

from wizard.protocol.actions import Action, Done, Failed, FailureKind, Outcome
from wizard.protocol.errors import WireError
from wizard.protocol.imap_responses import Continuation, Status, StatusWord
from wizard.protocol.imap_session import ImapSession, Listener
from wizard.protocol.lines import CRLF
from wizard.protocol.operations import ClientState, Waiting

AHEAD = 8
"""So many commands are on their way at most: some servers lose count of more."""
_INFLATED_BYTES = 256 * 1024


class ImapPipeline(ImapSession):
    """A conversation in which the next questions are sent before the last ones are answered."""

    _deflater: "zlib._Compress | None" = None
    _inflater: "zlib._Decompress | None" = None

    def compress(self) -> list[Action]:
        """Let everything that follows go deflated; leads to Done."""
        return self._begin(self._compressing())

    @override
    def receive(self, data: bytes) -> list[Action]:
        if self._inflater is None or self._state is ClientState.ENDED:
            return super().receive(data)
        actions: list[Action] = []
        rest = data
        # Inflated in pieces, so that a small packet cannot become a huge one before anybody looks at it.
        while rest:
            try:
                piece = self._inflater.decompress(rest, _INFLATED_BYTES)
            except zlib.error:
                return [*actions, *self._broken_off(WireError(FailureKind.PROTOCOL, note="not deflated"))]
            rest = self._inflater.unconsumed_tail
            actions += super().receive(piece)
            if self._state.value == ClientState.ENDED.value:
                break
        return actions

    @override
    def _send(self, data: bytes, *, secret: bool = False) -> None:
        if self._deflater is None:
            super()._send(data, secret=secret)
        else:
            flushed = self._deflater.compress(data) + self._deflater.flush(zlib.Z_SYNC_FLUSH)
            super()._send(flushed, secret=secret)

    def _compressing(self) -> Waiting[Outcome]:
        yield from self._require_capabilities()
        if not self.offers("COMPRESS=DEFLATE"):
            return Failed(FailureKind.REFUSED, note="not offered")
        status = yield from self._command(b"COMPRESS DEFLATE")
        if status.word is not StatusWord.OK:
            return refused(status)
        if self._input:
            raise WireError(FailureKind.PROTOCOL, note="bytes between COMPRESS and what it changes")
        self._deflater = zlib.compressobj(6, zlib.DEFLATED, -zlib.MAX_WBITS)
        self._inflater = zlib.decompressobj(-zlib.MAX_WBITS)
        return Done()

    def _pipeline(
        self, lines: Iterable[bytes], listener: Listener, *, ahead: int = AHEAD
    ) -> Waiting[Sequence[Status]]:
        """Send all commands, at most `ahead` of them unanswered, and give their statuses in their order.

        The listener hears everything, the statuses too.
        """
        source = iter(lines)
        waiting: dict[bytes, int] = {}
        answers: dict[int, Status] = {}
        count = 0
        while True:
            while len(waiting) < ahead and (line := next(source, None)) is not None:
                tag = self._next_tag()
                waiting[tag] = count
                count += 1
                self._send(tag + b" " + line + CRLF)
                # Each command may be answered at length; together they may be worth a whole mailbox.
                self._budget_bytes += self.caps.message_bytes
            if not waiting:
                return [answers[index] for index in range(count)]
            response = yield from self._response()
            if isinstance(response, Continuation):
                raise WireError(FailureKind.PROTOCOL, note="a continuation nobody waits for")
            if isinstance(response, Status) and response.tag in waiting:
                self._tag = response.tag
                answers[waiting.pop(response.tag)] = response
            else:
                self._tag = b""
            self._notice(response)
            listener(response)


def done_or_refused(status: Status, outcome: Outcome) -> Outcome:
    """The outcome, if the server said OK."""
    return outcome if status.word is StatusWord.OK else refused(status)


def refused(status: Status) -> Failed:
    """The server's NO or BAD."""
    return Failed(FailureKind.REFUSED, status.text, status.code)
