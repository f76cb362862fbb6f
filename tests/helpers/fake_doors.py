"""Mail servers that take the time they are told, for tests in virtual time: no socket, no TLS, no bytes."""

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import cast

from wizard.model.probe import ProbeResult, ProbeState
from wizard.model.server import AuthMechanism, Endpoint
from wizard.net.dial import DialFailure, DialFailureKind
from wizard.net.internet import Internet
from wizard.net.stream import MailStream
from wizard.probe.verdict import Seen


@dataclass(frozen=True, slots=True, kw_only=True)
class Door:
    """What stands behind an endpoint: ready after so many seconds, or never; whether it takes connections."""

    ready_s: float | None
    accepts: bool = True


TARPIT = Door(ready_s=None)
DROPPED = Door(ready_s=None, accepts=False)


@dataclass(eq=False)
class FakeStream:
    """An open connection, as far as looking needs one."""

    endpoint: Endpoint
    is_open: bool = True

    def is_alive(self) -> bool:
        return self.is_open

    def hang_up(self) -> None:
        self.is_open = False


@dataclass
class FakeDoors:
    """All doors of a pretend internet; whatever is not in `doors` refuses after `rtt_s`.

    `began` holds when each handshake began, `streams` every connection that came of one.
    """

    doors: Mapping[Endpoint, Door]
    rtt_s: float = 0.1
    began: dict[Endpoint, float] = field(default_factory=dict)
    streams: list[FakeStream] = field(default_factory=list)
    running: int = 0

    async def examine(
        self,
        endpoint: Endpoint,
        _internet: Internet,
        *,
        timeout_s: float,
        on_accepted: Callable[[], None] | None = None,
    ) -> tuple[Seen, MailStream | None]:
        """In the place of `examine`."""
        assert endpoint not in self.began, f"{endpoint} is tried twice"
        self.began[endpoint] = asyncio.get_running_loop().time()
        self.running += 1
        try:
            return await self._examine(endpoint, timeout_s, on_accepted)
        finally:
            self.running -= 1

    @property
    def open_at(self) -> set[Endpoint]:
        """The endpoints with a connection that nobody has closed."""
        return {stream.endpoint for stream in self.streams if stream.is_open}

    async def _examine(
        self, endpoint: Endpoint, timeout_s: float, on_accepted: Callable[[], None] | None
    ) -> tuple[Seen, MailStream | None]:
        await asyncio.sleep(self.rtt_s)
        door = self.doors.get(endpoint)
        if door is None:
            return _failed(endpoint, ProbeState.CLOSED, DialFailureKind.CLOSED, self.rtt_s), None
        if door.accepts and on_accepted is not None:
            on_accepted()
        if door.ready_s is None:
            await asyncio.sleep(timeout_s - self.rtt_s)
            return _failed(endpoint, ProbeState.FILTERED, DialFailureKind.FILTERED, timeout_s), None
        await asyncio.sleep(door.ready_s - self.rtt_s)
        stream = FakeStream(endpoint)
        self.streams.append(stream)
        result = ProbeResult(
            endpoint=endpoint,
            state=ProbeState.OPEN,
            usable_mechanism=AuthMechanism.PLAIN,
            ms=round(door.ready_s * 1000),
        )
        return Seen(result=result), cast("MailStream", stream)


def _failed(endpoint: Endpoint, state: ProbeState, kind: DialFailureKind, took_s: float) -> Seen:
    result = ProbeResult(endpoint=endpoint, state=state, ms=round(took_s * 1000))
    return Seen(result=result, failure=DialFailure(kind=kind))
