"""One operation at a time, whatever the protocol: begun, fed with what arrives, and ended by one Outcome.

An operation is a generator: it sends, waits with a bare `yield` for more bytes, and returns its one Outcome.
"""

from collections.abc import Generator
from dataclasses import replace
from enum import Enum
from typing import TypeVar

from wizard.protocol.actions import (
    Action,
    Failed,
    FailureKind,
    Goodbye,
    LoggedIn,
    LoginRefused,
    Outcome,
    Ready,
)
from wizard.protocol.caps import Caps
from wizard.protocol.errors import InputError, OrderError, WireError
from wizard.protocol.lines import LineBuffer
from wizard.protocol.redactor import Redactor

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


class Operations:
    """The operations of one conversation; what arrives while none is on its way is limited."""

    def __init__(self, *, caps: Caps | None = None) -> None:
        self.caps = caps or Caps()
        self._secured = False
        self._state = ClientState.NEW
        self._input = LineBuffer(self.caps.early_line_bytes)
        self._actions: list[Action] = []
        self._steps: Waiting[Outcome] | None = None
        self._end = Failed(FailureKind.CLOSED)
        self._budget_bytes = 0
        self._fate_is_open = False
        self._private = Redactor()

    @property
    def state(self) -> ClientState:
        """How far the conversation has come."""
        return self._state

    @property
    def is_secured(self) -> bool:
        """Whether bytes go through TLS now."""
        return self._secured

    @property
    def is_busy(self) -> bool:
        """Whether an operation waits for the server."""
        return self._steps is not None

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

    def eof(self) -> list[Action]:
        """The server closed the connection."""
        return self._broken_off(WireError(FailureKind.CLOSED))

    def timed_out(self) -> list[Action]:
        """The driver waits no longer for this operation, and will close the connection."""
        return self._broken_off(WireError(FailureKind.TIMED_OUT))

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
