"""What is said on the wire, for a person who wants to follow it; credentials are masked before."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import count
from typing import Final

from wizard.model.conversation import Speaker
from wizard.model.probe import TlsFacts
from wizard.model.server import Endpoint
from wizard.protocol.actions import Send
from wizard.protocol.redactor import Redactor

MASKED: Final = b"***\r\n"
_HELD_BYTES: Final = 16 * 1024
_STILL_LOGGING_IN: Final = re.compile(rb"(?:\S+ )?(?:AUTH|AUTHENTICATE)\b", re.IGNORECASE)
_numbers = count(1)


@dataclass(frozen=True, slots=True, kw_only=True)
class TraceOpened:
    """A connection came about; `connection` is its number in all that follows."""

    connection: int
    endpoint: Endpoint


@dataclass(frozen=True, slots=True, kw_only=True)
class TraceTls:
    """The TLS handshake ended; `text` says what was agreed on, or why it failed."""

    connection: int
    text: str
    is_up: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class TraceLine:
    """One piece of a conversation as it went over the wire; `secured` says whether inside TLS.

    `secret` says that a credential went over the wire: `data` holds nothing of it.
    """

    connection: int
    speaker: Speaker
    data: bytes
    secured: bool
    secret: bool = False


TraceEvent = TraceOpened | TraceTls | TraceLine
Trace = Callable[[TraceEvent], None]


def shown(action: Send) -> bytes:
    """What may be seen of something that is sent."""
    return MASKED if action.secret else action.data


@dataclass(slots=True)
class Teller:
    """Tells a trace, if there is one, what happens on one connection."""

    trace: Trace | None
    endpoint: Endpoint
    _number: int = field(default_factory=lambda: next(_numbers), init=False)
    _redactor: Redactor = field(default_factory=Redactor, init=False)
    _held: bytes = field(default=b"", init=False, repr=False)

    def opened(self) -> None:
        """The connection came about."""
        self._tell(TraceOpened(connection=self._number, endpoint=self.endpoint))

    def secured(self, facts: TlsFacts) -> None:
        """Everything that follows goes through TLS."""
        text = " ".join(part for part in (facts.version, facts.cipher) if part)
        self._tell(TraceTls(connection=self._number, text=text, is_up=True))

    def broken(self, text: str) -> None:
        """The TLS handshake failed."""
        self._tell(TraceTls(connection=self._number, text=text, is_up=False))

    def sent(self, action: Send, *, secured: bool) -> None:
        """The client said something."""
        if self.trace is None:
            return
        if action.secret:
            self._redactor.learn_line(action.data)
        else:
            self._let_go(secured=secured)
            if not _STILL_LOGGING_IN.match(action.data):
                self._redactor.forget()
        self._say(Speaker.CLIENT, shown(action), secured=secured, secret=action.secret)

    def heard(self, data: bytes, *, secured: bool) -> None:
        """The server said something; while a login goes on only whole lines are told, so that none is cut."""
        if not self._redactor.is_active:
            self._say(Speaker.SERVER, data, secured=secured)
            return
        whole, end, self._held = (self._held + data).rpartition(b"\n")
        if len(self._held) > _HELD_BYTES:
            # No server needs such a line to answer a login; who knows what it repeats.
            whole, end, self._held = whole + end, MASKED, b""
        if end:
            self._say(Speaker.SERVER, self._redactor.hide(whole + end), secured=secured)

    def _let_go(self, *, secured: bool) -> None:
        if self._held:
            held, self._held = self._redactor.hide(self._held), b""
            self._say(Speaker.SERVER, held, secured=secured)

    def _say(self, speaker: Speaker, data: bytes, *, secured: bool, secret: bool = False) -> None:
        line = TraceLine(connection=self._number, speaker=speaker, data=data, secured=secured, secret=secret)
        self._tell(line)

    def _tell(self, event: TraceEvent) -> None:
        if self.trace is not None:
            self.trace(event)
