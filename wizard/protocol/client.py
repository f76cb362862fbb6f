"""What all three mail clients share: one operation at a time, and nothing kept of clear text.

An operation is a generator: it sends, waits with a bare `yield` for more bytes, and returns its one Outcome.
No byte of a credential can leave before TLS, and no byte that came before TLS is read after it
(RFC 8314 §3; the injections that the research on STARTTLS has shown).
"""

from abc import ABC, abstractmethod
from collections.abc import Callable, Collection, Generator
from dataclasses import replace
from enum import Enum
from typing import ClassVar, TypeVar

from wizard.model.secret import Secret
from wizard.model.server import AuthMechanism, AuthMethod, Security
from wizard.protocol.actions import (
    Action,
    Failed,
    FailureKind,
    Goodbye,
    LoggedIn,
    LoginRefused,
    Outcome,
    Ready,
    Send,
    StartTls,
)
from wizard.protocol.caps import Caps
from wizard.protocol.errors import InputError, OrderError, WireError
from wizard.protocol.lines import LineBuffer
from wizard.protocol.redactor import Redactor
from wizard.protocol.replies import clean_text
from wizard.protocol.sasl_binding import ChannelBinding

T = TypeVar("T")
Waiting = Generator[None, None, T]
"""A piece of an operation that may wait for bytes and gives a T."""


class ClientState(Enum):
    """How far a conversation has come."""

    NEW = "new"
    OPENING = "opening"
    UPGRADING = "upgrading"
    READY = "ready"
    LOGGED_IN = "logged_in"
    ENDED = "ended"


class MailClient(ABC):
    """One conversation with one server, without any input or output of its own."""

    FAREWELL: ClassVar[bytes]
    """How a line begins that a server may say unasked before it hangs up, in capitals."""

    def __init__(self, *, security: Security, caps: Caps | None = None) -> None:
        self.caps = caps or Caps()
        self._security = security
        self._secured = False
        self._binding: ChannelBinding | None = None
        self._state = ClientState.NEW
        self._input = LineBuffer(self.caps.early_line_bytes)
        self._actions: list[Action] = []
        self._steps: Waiting[Outcome] | None = None
        self._end = Failed(FailureKind.CLOSED)
        self._budget_bytes = 0
        self._fate_is_open = False
        self._private = Redactor()
        self._shown_name = ""

    @property
    def state(self) -> ClientState:
        """How far the conversation has come."""
        return self._state

    @property
    def security(self) -> Security:
        """The protection that was asked for."""
        return self._security

    @property
    def is_secured(self) -> bool:
        """Whether bytes go through TLS now."""
        return self._secured

    @property
    def is_busy(self) -> bool:
        """Whether an operation waits for the server."""
        return self._steps is not None

    def connected(self, binding: ChannelBinding | None = None) -> list[Action]:
        """Begin: the transport is up, with TLS already done for Security.TLS; leads to Ready or Failed."""
        if self._state is not ClientState.NEW:
            raise OrderError("connected() comes once")
        self._state = ClientState.OPENING
        self._secured = self._security is Security.TLS
        self._binding = binding
        return self._run(self._opening())

    def receive(self, data: bytes) -> list[Action]:
        """Take what the connection gave."""
        if self._state is ClientState.NEW:
            raise OrderError("connected() comes before receive()")
        if self._state is ClientState.ENDED:
            return []
        if self._state is ClientState.UPGRADING:
            return self._resume(WireError(FailureKind.INJECTED, note="bytes after the reply that starts TLS"))
        self._input.feed(data)
        if self._steps is None:
            return self._received_while_idle()
        self._budget_bytes -= len(data)
        if self._budget_bytes < 0:
            return self._resume(WireError(FailureKind.TOO_LONG, note="more than one operation may receive"))
        return self._resume()

    def tls_started(self, binding: ChannelBinding | None = None) -> list[Action]:
        """Go on inside TLS: everything heard in clear is forgotten and asked again."""
        if self._state is not ClientState.UPGRADING:
            raise OrderError("tls_started() answers StartTls")
        self._state = ClientState.OPENING
        self._secured = True
        self._binding = binding
        self._input.clear()
        self._forget()
        return self._resume()

    def eof(self) -> list[Action]:
        """The server closed the connection."""
        return self._broken_off(WireError(FailureKind.CLOSED))

    def timed_out(self) -> list[Action]:
        """The driver waits no longer for this operation, and will close the connection."""
        return self._broken_off(WireError(FailureKind.TIMED_OUT))

    def quit(self) -> list[Action]:
        """Say goodbye; leads to Goodbye, whatever the server answers."""
        if self._state is ClientState.ENDED:
            return [Goodbye()]
        return self._begin(self._quitting(), self._state)

    @abstractmethod
    def login(
        self,
        username: str,
        secret: Secret,
        mechanism: AuthMechanism | None = None,
        *,
        methods: Collection[AuthMethod] = (),
    ) -> list[Action]:
        """Log in by the one mechanism of `mechanism_for`; leads to LoggedIn, LoginRefused or Failed.

        Without TLS nothing is sent, and Failed(INPUT) comes at once.
        """

    @property
    @abstractmethod
    def usable_mechanism(self) -> AuthMechanism | None:
        """The mechanism for a password of which nothing else is known; None when no known one is offered."""

    @abstractmethod
    def mechanism_for(
        self, secret: Secret, wanted: AuthMechanism | None = None, *, methods: Collection[AuthMethod] = ()
    ) -> AuthMechanism | None:
        """The mechanism that login() would choose now; LOGIN also stands for the protocol's own command."""

    @abstractmethod
    def _read_greeting(self) -> Waiting[str]:
        """Wait for the greeting and give its text, cleaned for people."""

    @abstractmethod
    def _ask_for_tls(self) -> Waiting[None]:
        """Ask for STARTTLS and return only when the server says that the handshake may begin."""

    @abstractmethod
    def _learn_capabilities(self) -> Waiting[None]:
        """Learn what the server can do, asking only when it has not said so yet."""

    @abstractmethod
    def _ready(self, greeting: str) -> Ready:
        """What is known now."""

    @abstractmethod
    def _forget(self) -> None:
        """Forget everything the server said so far."""

    @abstractmethod
    def _quitting(self) -> Waiting[Outcome]:
        """The farewell as an operation."""

    def _opening(self) -> Waiting[Outcome]:
        greeting = yield from self._read_greeting()
        starts_tls = self._security is Security.STARTTLS
        if starts_tls:
            yield from self._ask_for_tls()
            yield from self._upgrade()
        yield from self._learn_capabilities()
        return replace(self._ready(greeting), greeting_in_clear=not self._secured or starts_tls)

    def _await_head(self, count: int, is_plausible: Callable[[bytes], bool]) -> Waiting[None]:
        # Junk is told at its first byte: a TLS alert, for one, never ends in CRLF.
        while True:
            head = self._input.peek(count)
            if head and not is_plausible(head):
                raise WireError(FailureKind.NOT_MAIL, clean_text(self._input.peek(512)))
            if len(head) == count:
                return
            yield

    def _upgrade(self) -> Waiting[None]:
        if self._input:
            raise WireError(FailureKind.INJECTED, note="bytes after the reply that starts TLS")
        self._state = ClientState.UPGRADING
        self._actions.append(StartTls())
        while not self._secured:
            yield

    def _send(self, data: bytes, *, secret: bool = False) -> None:
        if secret and not self._secured:
            raise OrderError("a credential may not leave without TLS")
        if secret:
            # Who is logging in may be told, and servers do.
            self._private.learn_line(data, besides=(self._shown_name,))
        self._actions.append(Send(data, secret=secret))

    def _send_alone(self, data: bytes, *, secret: bool = False) -> None:
        # Where each command has one reply, bytes that wait before it is sent answer nothing that was asked.
        if self._input:
            raise self._unasked(self._input.take_line() or b"")
        self._send(data, secret=secret)

    def _unasked(self, line: bytes) -> WireError:
        note = "a reply to nothing"
        if line.upper().startswith(self.FAREWELL):
            return WireError(FailureKind.UNAVAILABLE, clean_text(line), note=note)
        return WireError(FailureKind.PROTOCOL, clean_text(line), note=note)

    def _begin(self, steps: Waiting[Outcome], needed: ClientState = ClientState.LOGGED_IN) -> list[Action]:
        if self._state is ClientState.ENDED:
            return [self._end]
        if self._steps is not None:
            raise OrderError("one operation at a time")
        if self._state is not needed or needed is ClientState.NEW:
            raise OrderError(f"not allowed while {self._state.value}")
        return self._run(steps)

    def _run(self, steps: Waiting[Outcome]) -> list[Action]:
        self._steps = steps
        late = self._state is ClientState.LOGGED_IN
        self._budget_bytes = self.caps.operation_bytes if late else self.caps.early_operation_bytes
        return self._resume()

    def _resume(self, error: WireError | None = None) -> list[Action]:
        steps = self._steps
        assert steps is not None
        try:
            if error is None:
                next(steps)
            else:
                steps.throw(error)
        except StopIteration as stop:
            self._finish(stop.value)
        except WireError as broken:
            self._finish(self._with_open_fate(broken.failed))
        except InputError as wrong:
            self._finish(Failed(FailureKind.INPUT, note=str(wrong)))
        actions, self._actions = self._actions, []
        return actions

    def _with_open_fate(self, failed: Failed) -> Failed:
        return replace(failed, kind=FailureKind.UNKNOWN_FATE) if self._fate_is_open else failed

    def _finish(self, outcome: Outcome) -> None:
        self._steps = None
        self._fate_is_open = False
        match outcome:
            case Failed():
                outcome = replace(outcome, in_clear=not self._secured, text=self._masked(outcome.text))
                if outcome.is_final:
                    self._hang_up(outcome)
            case LoginRefused():
                outcome = replace(outcome, text=self._masked(outcome.text))
            case Goodbye():
                self._hang_up(Failed(FailureKind.CLOSED))
            case Ready():
                self._state = ClientState.READY
            case LoggedIn():
                self._state = ClientState.LOGGED_IN
                self._input.limit_bytes = self.caps.line_bytes
            case _:
                pass
        self._private.forget()
        self._actions.append(outcome)

    def _masked(self, text: str) -> str:
        return self._private.hide_text(text)

    def _hang_up(self, end: Failed) -> None:
        self._state = ClientState.ENDED
        self._end = replace(end, text=self._masked(end.text))
        self._input.clear()

    def _broken_off(self, error: WireError) -> list[Action]:
        if self._state is ClientState.ENDED:
            return []
        if self._steps is None:
            self._hang_up(error.failed)
            return []
        return self._resume(error)

    def _received_while_idle(self) -> list[Action]:
        if len(self._input) > self.caps.idle_bytes:
            self._hang_up(Failed(FailureKind.TOO_LONG, note="too much while nothing was asked"))
        return []
