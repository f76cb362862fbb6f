"""What all sides of the practice provider share: a conversation that answers, without any input or output.

A conversation is a generator: it yields what is to be done, and None when it needs more of what the client
says. It goes on only when the action before was carried out, so that no client, however it pipelines, can
make answers pile up.
"""

from abc import ABC, abstractmethod
from collections.abc import Generator, Iterator
from typing import Final, TypeVar

from wizard.practice.mailbox import Mailbox
from wizard.protocol.actions import Action, Goodbye, Send, StartTls
from wizard.protocol.errors import WireError
from wizard.protocol.lines import CRLF, LineBuffer

T = TypeVar("T")
Steps = Generator[Action | None, None, T]
"""A piece of a conversation that gives a T."""

_STRANGER_PATIENCE_S: Final = 300.0
_MEMBER_PATIENCE_S: Final = 1800.0  # RFC 9051 §5.4


class LeaveError(Exception):
    """Ends the conversation from wherever it is, with these last words."""

    def __init__(self, last_words: bytes) -> None:
        super().__init__(last_words)
        self.last_words = last_words


class Responder(ABC):
    """One conversation with one client; `secured` says whether bytes go through TLS from the beginning.

    Carry out every action in turn. After StartTls go on with the same iterator once the handshake is done;
    after Goodbye hang up.
    """

    line_bytes = 8192
    too_long = b""
    """The last words to a client whose line never ends."""

    def __init__(self, *, secured: bool) -> None:
        self.mailbox: Mailbox | None = None
        self.wants_news = False
        self._secured = secured
        self._input = LineBuffer(self.line_bytes)
        self._steps = self._to_the_end()

    @property
    def patience_s(self) -> float:
        """How long to wait for a silent client."""
        return _STRANGER_PATIENCE_S if self.mailbox is None else _MEMBER_PATIENCE_S

    def connected(self) -> Iterator[Action]:
        """Begin: the transport is up."""
        return self._go_on()

    def receive(self, data: bytes) -> Iterator[Action]:
        """Take what the client said; nothing at all, while `wants_news`, only asks for news."""
        self._input.feed(data)
        return self._go_on()

    @abstractmethod
    def _conversation(self) -> Steps[None]:
        """All that is said, from the greeting on."""

    def _go_on(self) -> Iterator[Action]:
        for step in self._steps:
            if step is None:
                return
            yield step

    def _to_the_end(self) -> Steps[None]:
        try:
            yield from self._conversation()
        except LeaveError as leaving:
            yield Send(leaving.last_words)
        except WireError:
            yield Send(self.too_long)
        yield Goodbye()

    def _say(self, *lines: bytes) -> Steps[None]:
        yield Send(b"".join(line + CRLF for line in lines))

    def _line(self) -> Steps[bytes]:
        while (line := self._input.take_line()) is None:
            yield None
        return line

    def _ask(self, *lines: bytes) -> Steps[bytes]:
        yield from self._say(*lines)
        return (yield from self._line())

    def _start_tls(self, go_ahead: bytes, *, last_words: bytes) -> Steps[None]:
        # What came in clear after the command may be anybody's; it is never read as if it came inside TLS.
        if self._input:
            raise LeaveError(last_words)
        yield from self._say(go_ahead)
        yield StartTls()
        self._secured = True
