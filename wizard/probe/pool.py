"""Connections that were opened while looking, kept a while so that the login need not open them again."""

import asyncio
from typing import Final, Self

from wizard.model.server import Endpoint
from wizard.net.stream import MailStream

# RFC 5321 §4.5.3.2.7 lets a server hang up on a silent client after minutes, many do after one.
KEEP_S: Final = 60.0


class Pool:
    """At most one idle stream for each endpoint; what is put in belongs to the pool until it is taken."""

    def __init__(self, *, keep_s: float = KEEP_S) -> None:
        self._keep_s = keep_s
        self._streams: dict[Endpoint, tuple[MailStream, asyncio.TimerHandle]] = {}

    def put(self, stream: MailStream) -> None:
        """Keep a stream that is ready for a login; one that is there already is closed."""
        self._drop(stream.endpoint)
        timer = asyncio.get_running_loop().call_later(self._keep_s, self._drop, stream.endpoint)
        self._streams[stream.endpoint] = (stream, timer)

    def take(self, endpoint: Endpoint) -> MailStream | None:
        """The stream kept for this endpoint, now the caller's; None if there is none that still lives."""
        if endpoint not in self._streams:
            return None
        stream, timer = self._streams.pop(endpoint)
        timer.cancel()
        if stream.is_alive():
            return stream
        stream.hang_up()
        return None

    async def close(self) -> None:
        """Close all streams."""
        for endpoint in tuple(self._streams):
            self._drop(endpoint)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_exception: object) -> None:
        await self.close()

    def _drop(self, endpoint: Endpoint) -> None:
        if endpoint in self._streams:
            stream, timer = self._streams.pop(endpoint)
            timer.cancel()
            stream.hang_up()
