"""Drives one conversation of the practice provider over a real connection."""

import asyncio
from collections.abc import Callable, Iterator
from typing import Final

from wizard.net.server_tls import ServerTls
from wizard.net.wire import Wire
from wizard.practice.responder import Responder
from wizard.protocol.actions import Action, Goodbye, Send, StartTls

_HANDSHAKE_S: Final = 10.0
_SEND_S: Final = 60.0
_NEWS_EVERY_S: Final = 0.5
_CHUNK_BYTES: Final = 65536


def no_pause() -> float:
    """Answers at once."""
    return 0.0


async def attend(
    wire: Wire,
    responder: Responder,
    tls: ServerTls,
    *,
    begins_with_tls: bool,
    pause_s: Callable[[], float] = no_pause,
) -> None:
    """Answer a client until one side has enough; raises OSError when the connection breaks.

    `pause_s` is asked before each answer how long to think.
    """
    session = _Session(wire, responder, tls, pause_s)
    if begins_with_tls:
        await session.secure()
    await session.run()


class _Session:
    def __init__(
        self, wire: Wire, responder: Responder, tls: ServerTls, pause_s: Callable[[], float]
    ) -> None:
        self._wire = wire
        self._responder = responder
        self._tls = tls
        self._pause_s = pause_s

    async def secure(self) -> None:
        async with asyncio.timeout(_HANDSHAKE_S):
            await self._tls.secure(self._wire)

    async def run(self) -> None:
        is_open = await self._carry_out(self._responder.connected())
        while is_open:
            async with asyncio.timeout(self._responder.patience_s):
                data = await self._hear()
            is_open = bool(data) and await self._carry_out(self._responder.receive(data))

    async def _hear(self) -> bytes:
        """What the client says next; while it wants news, they are told as they come."""
        if not self._responder.wants_news:
            return await self._wire.receive()
        hearing = asyncio.create_task(self._wire.receive())
        try:
            while not (await asyncio.wait({hearing}, timeout=_NEWS_EVERY_S))[0]:
                await self._carry_out(self._responder.receive(b""))
            return hearing.result()
        finally:
            hearing.cancel()
            await asyncio.wait({hearing})

    async def _carry_out(self, actions: Iterator[Action]) -> bool:
        """Do what the conversation asks for; whether it goes on."""
        # Small pieces one after the other would wait for each other on the way.
        said = bytearray()
        for action in actions:
            match action:
                case Send(data=data):
                    said += data
                    if len(said) >= _CHUNK_BYTES:
                        await self._send(said)
                case StartTls():
                    await self._send(said)
                    await self.secure()
                case Goodbye():
                    await self._send(said)
                    self._wire.say_and_close(b"")
                    return False
                case _:
                    raise AssertionError(f"a responder does not ask for {action}")
        await self._send(said)
        return True

    async def _send(self, said: bytearray) -> None:
        if said:
            if pause_s := self._pause_s():
                await asyncio.sleep(pause_s)
            async with asyncio.timeout(_SEND_S):
                await self._wire.send(bytes(said))
            said.clear()
