"""Writes down what the connections of one wizard say, and hands it on in bursts while it goes on."""

import asyncio
from collections.abc import Callable
from typing import Final

from wizard.model.conversation import Talk
from wizard.model.server import Endpoint
from wizard.net.trace import TraceEvent, TraceLine, TraceOpened, TraceTls
from wizard.protocol.talk import TalkWriter

BURST_S: Final = 0.1
MOST_TALKS: Final = 24
"""So many connections are remembered; of more the oldest are forgotten."""


class Ear:
    """Its `hear` is a trace; `post` gets the conversations that went on since the last burst.

    Lives on one loop: everything is called there.
    """

    def __init__(self, post: Callable[[tuple[Talk, ...]], None]) -> None:
        self._post = post
        self._written: dict[int, tuple[Endpoint, TalkWriter]] = {}
        self._changed: set[int] = set()
        self._timer: asyncio.TimerHandle | None = None

    def forget(self) -> None:
        """Begin anew; what older connections still say is not heard any more."""
        self._stop_timer()
        self._written.clear()
        self._changed.clear()

    def hear(self, event: TraceEvent) -> None:
        """Something happened on a connection."""
        if isinstance(event, TraceOpened):
            self._written[event.connection] = (event.endpoint, TalkWriter(event.endpoint))
            if len(self._written) > MOST_TALKS:
                oldest = min(self._written)
                del self._written[oldest]
                self._changed.discard(oldest)
        if event.connection not in self._written:
            return
        _, writer = self._written[event.connection]
        match event:
            case TraceOpened():
                pass
            case TraceTls():
                writer.tls(event.text, is_up=event.is_up)
            case TraceLine(secret=True):
                writer.secret(secured=event.secured)
            case TraceLine():
                writer.hear(event.speaker, event.data, secured=event.secured)
        self._note(event.connection)

    def flush(self) -> None:
        """Hand on at once what was not handed on yet."""
        self._stop_timer()
        changed, self._changed = sorted(self._changed), set()
        if changed:
            self._post(tuple(self._talk(number) for number in changed))

    def close(self) -> None:
        """Hand on nothing any more."""
        self.forget()

    def _note(self, number: int) -> None:
        self._changed.add(number)
        if self._timer is None:
            self._timer = asyncio.get_running_loop().call_later(BURST_S, self.flush)

    def _talk(self, number: int) -> Talk:
        endpoint, writer = self._written[number]
        return Talk(number=number, endpoint=endpoint, lines=writer.lines)

    def _stop_timer(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
