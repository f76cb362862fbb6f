"""Live handshakes that are begun once, be it before anybody knows whether they will be needed, and shared.

What this module does not do: choose. Which doors are worth it before they are needed is for `ahead` to say,
which of them are used is for `narrow`.
"""

import asyncio
from collections.abc import Collection
from typing import Final, Self

from wizard.model.server import Endpoint
from wizard.net.internet import Internet
from wizard.net.stream import MailStream
from wizard.probe.check import PROBE_TIMEOUT_S
from wizard.probe.examine import examine
from wizard.probe.verdict import Seen


class Handshake:
    """One door being tried; the task `seen` ends with its verdict, `began_s` is in the loop's time."""

    def __init__(self, endpoint: Endpoint, internet: Internet, *, timeout_s: float) -> None:
        self.began_s: Final = asyncio.get_running_loop().time()
        self.was_accepted = False
        self.stream: MailStream | None = None
        self.seen: Final = asyncio.create_task(self._run(endpoint, internet, timeout_s))

    async def _run(self, endpoint: Endpoint, internet: Internet, timeout_s: float) -> Seen:
        seen, self.stream = await examine(
            endpoint, internet, timeout_s=timeout_s, on_accepted=self._note_accepted
        )
        return seen

    def _note_accepted(self) -> None:
        self.was_accepted = True


class Handshakes:
    """All doors tried in one search; closing it ends what runs and closes every stream that nobody took.

    Args:
        internet: what to connect with.
        timeout_s: the longest one handshake may take.
    """

    def __init__(self, internet: Internet, *, timeout_s: float = PROBE_TIMEOUT_S) -> None:
        self._internet = internet
        self._timeout_s = timeout_s
        self._begun: dict[Endpoint, Handshake] = {}

    @property
    def begun(self) -> Collection[Endpoint]:
        """The doors that were begun and not taken."""
        return self._begun.keys()

    def at(self, endpoint: Endpoint) -> Handshake:
        """The handshake with this door, begun now unless it was before."""
        if endpoint not in self._begun:
            self._begun[endpoint] = Handshake(endpoint, self._internet, timeout_s=self._timeout_s)
        return self._begun[endpoint]

    def take(self, endpoint: Endpoint) -> MailStream:
        """The stream of a handshake that went well, now the caller's to close."""
        stream = self._begun.pop(endpoint).stream
        assert stream is not None, f"nobody shook hands with {endpoint}"
        return stream

    async def close(self) -> None:
        """End everything."""
        begun = list(self._begun.values())
        self._begun.clear()
        for one in begun:
            one.seen.cancel()
        try:
            if begun:
                await asyncio.wait({one.seen for one in begun})
        finally:
            for one in begun:
                if one.stream is not None:
                    one.stream.hang_up()
        for one in begun:
            if not one.seen.cancelled():
                one.seen.result()  # an exception there is a bug of ours, and must not get lost

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_exception: object) -> None:
        await self.close()
