"""A mail conversation over a real connection: drives a protocol client until each operation's outcome."""

import asyncio
import contextlib
import ssl
from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Self

from wizard.model.probe import TlsFacts
from wizard.model.server import Endpoint, Security
from wizard.net.dial import DialFailure
from wizard.net.internet import Internet
from wizard.net.tls import TlsBroken
from wizard.net.trace import Teller
from wizard.net.wire import Wire
from wizard.protocol.actions import (
    Action,
    Failed,
    FailureKind,
    Goodbye,
    Hold,
    Outcome,
    Ready,
    Send,
    StartTls,
    Told,
)
from wizard.protocol.client import MailClient
from wizard.protocol.operations import ClientState
from wizard.protocol.smtp import SmtpClient

Hear = Callable[[Told], Awaitable[None]]
"""Takes what an operation tells on its way; nothing more is read before it returns."""

BeforeEnd = Callable[[], None]
"""Does what must be done before an operation's last bytes leave; what it raises keeps them here."""

ANSWER_TIMEOUT_S = 30.0
"""How long the beginning may take, and the end, of an operation that goes on until it is asked to end."""
_WORTH_COUNTING_S = 0.001
_TLS_TOO_SLOW = "the TLS handshake did not end in time"


class MailStream:
    """One connected client; one operation at a time.

    After an outcome that ends the connection, and whenever an operation is cancelled, the socket is closed.
    """

    def __init__(self, client: MailClient, endpoint: Endpoint, wire: Wire, internet: Internet) -> None:
        self.client = client
        self.endpoint = endpoint
        self.tls: TlsFacts | None = None
        self._ready: Ready | None = None
        self._deadline: asyncio.Timeout | None = None
        self._slowest_bytes_per_s: float | None = None
        self._before_end: BeforeEnd | None = None
        self._end_timeout_s = 0.0
        self._wire = wire
        self._internet = internet
        self._teller = Teller(internet.trace, endpoint)

    @classmethod
    async def open(
        cls,
        client: MailClient,
        endpoint: Endpoint,
        internet: Internet,
        *,
        timeout_s: float,
        on_accepted: Callable[[], None] | None = None,
    ) -> Self | DialFailure | TlsBroken | Failed:
        """Connect, secure, and listen to the greeting until the server is ready for a login.

        `on_accepted` hears when there is a connection.
        """
        loop = asyncio.get_running_loop()
        deadline_s = loop.time() + timeout_s
        connected = await internet.dialer.connect(endpoint.host, endpoint.port, timeout_s=timeout_s)
        if isinstance(connected, DialFailure):
            return connected
        if on_accepted is not None:
            on_accepted()
        stream = cls(client, endpoint, Wire(connected), internet)
        stream._teller.opened()
        outcome = await stream._within(stream._introduce(), deadline_s - loop.time())
        match outcome:
            case Ready():
                stream._ready = outcome
                return stream
            case TlsBroken() | Failed():
                return outcome
            case _:
                raise AssertionError(f"{outcome} is no end of an introduction")

    @property
    def ready(self) -> Ready:
        """What the server said of itself before the login."""
        assert self._ready is not None
        return self._ready

    @property
    def is_open(self) -> bool:
        """Whether another operation may begin, as far as this side knows."""
        return self._wire.is_open and self.client.state is not ClientState.ENDED

    @property
    def is_secured(self) -> bool:
        """Whether what is said now goes through TLS, whatever the endpoint was meant to be."""
        return self._wire.is_secured

    def is_alive(self) -> bool:
        """Whether the server, unasked, has neither hung up nor said anything."""
        return self.is_open and self._wire.is_quiet()

    async def perform(self, actions: list[Action], *, timeout_s: float) -> Outcome | TlsBroken:
        """Carry out what the client asks for until it names the outcome; too late is Failed(TIMED_OUT)."""
        return await self._within(self._converse(actions), timeout_s)

    async def submit(
        self, actions: list[Action], before_end: BeforeEnd, *, timeout_s: float, end_timeout_s: float
    ) -> Outcome | TlsBroken:
        """The same for handing over a mail: once its last bytes may leave, the time begins anew."""
        self._before_end, self._end_timeout_s = before_end, end_timeout_s
        return await self._within(self._converse(actions), timeout_s)

    async def listen(
        self, actions: list[Action], hear: Hear, *, timeout_s: float, slowest_bytes_per_s: float
    ) -> Outcome | TlsBroken:
        """The same for an operation that tells much: its time grows with what arrives."""
        self._slowest_bytes_per_s = slowest_bytes_per_s
        try:
            return await self._within(self._converse(actions, hear), timeout_s)
        finally:
            self._slowest_bytes_per_s = None

    async def idle(
        self, actions: list[Action], end: Callable[[], list[Action]], hear: Hear, *, timeout_s: float
    ) -> Outcome | TlsBroken:
        """The same for an operation that goes on until it is asked to end, which it is after `timeout_s`.

        Silence is no failure meanwhile. The first thing it tells says that it has begun; for that, and for
        its end, the server has ANSWER_TIMEOUT_S.
        """
        ending: asyncio.Task[None] | None = None

        async def hear_beginning(told: Told) -> None:
            nonlocal ending
            if ending is None:
                ending = asyncio.create_task(self._ask_to_end(end, timeout_s))
                self._begin_time_anew(timeout_s + ANSWER_TIMEOUT_S)
            await hear(told)

        try:
            return await self._within(self._converse(actions, hear_beginning), ANSWER_TIMEOUT_S)
        finally:
            if ending is not None:
                ending.cancel()
                await asyncio.wait({ending})

    async def _ask_to_end(self, end: Callable[[], list[Action]], after_s: float) -> None:
        await asyncio.sleep(after_s)
        for action in end():
            assert isinstance(action, Send), "the end of an operation is only asked for"
            await self._send(action)

    async def close(self) -> None:
        """Say goodbye without waiting for the answer, and close; never takes time."""
        self.hang_up()

    def hang_up(self) -> None:
        """The same where nobody can await."""
        if self.is_open and not self.client.is_busy:
            farewell = [action for action in self.client.quit() if isinstance(action, Send)]
            self._wire.say_and_close(b"".join(action.data for action in farewell))
        self._wire.close()

    async def _within(self, steps: Awaitable[Outcome | TlsBroken], timeout_s: float) -> Outcome | TlsBroken:
        try:
            async with asyncio.timeout(timeout_s) as self._deadline:
                outcome = await steps
        except TimeoutError:
            outcome = self._timed_out()
        except BaseException:
            self._wire.close()
            raise
        if isinstance(outcome, TlsBroken | Goodbye) or (isinstance(outcome, Failed) and outcome.is_final):
            self._wire.close()
        return outcome

    async def _introduce(self) -> Outcome | TlsBroken:
        if self.endpoint.security is Security.TLS:
            broken = await self._secure()
            if broken is not None:
                return broken
        return await self._converse(self.client.connected(self._wire.channel_binding))

    async def _converse(self, actions: list[Action], hear: Hear | None = None) -> Outcome | TlsBroken:
        while True:
            for action in actions:
                match action:
                    case Send():
                        await self._send(action)
                    case Told():
                        await self._hear(action, hear)
                    case Hold():
                        actions = await self._end()
                        break
                    case StartTls():
                        if self._wire.has_clear_bytes:
                            return Failed(
                                FailureKind.INJECTED, note="bytes in clear before the TLS handshake"
                            )
                        broken = await self._secure()
                        if broken is not None:
                            return broken
                        actions = self.client.tls_started(self._wire.channel_binding)
                        break
                    case Outcome():
                        return action
            else:
                actions = await self._receive()

    async def _end(self) -> list[Action]:
        """Let the last bytes of an operation leave, if the server is still there."""
        assert isinstance(self.client, SmtpClient), "only the hand-over of a mail is held"
        assert self._before_end is not None, "a mail is handed over by submit()"
        # Gone, or speaking before it was asked: either way it has not taken the mail.
        if not self._wire.is_quiet():
            return self._broken_off(None)
        self._before_end()
        self._begin_time_anew(self._end_timeout_s)
        return self.client.go_on()

    async def _hear(self, told: Told, hear: Hear | None) -> None:
        assert hear is not None, "an operation that tells something has a hearer"
        loop = asyncio.get_running_loop()
        begun_s = loop.time()
        await hear(told)
        took_s = loop.time() - begun_s
        if took_s > _WORTH_COUNTING_S:
            self._allow_more_time(took_s)

    def _begin_time_anew(self, timeout_s: float) -> None:
        if self._deadline is not None:
            self._deadline.reschedule(asyncio.get_running_loop().time() + timeout_s)

    def _allow_more_time(self, more_s: float) -> None:
        when_s = self._deadline.when() if self._deadline is not None else None
        if self._deadline is not None and when_s is not None:
            self._deadline.reschedule(when_s + more_s)

    async def _secure(self) -> TlsBroken | None:
        host, port = self.endpoint.host, self.endpoint.port
        policy = self._internet.tls
        done = policy.judged(host, await self._wire.secure(policy.context_for(host, port), host), port=port)
        if isinstance(done, TlsBroken):
            self._teller.broken(done.text)
            return done
        self.tls = done
        self._teller.secured(done)
        return None

    async def _send(self, action: Send) -> None:
        self._teller.sent(action, secured=self._wire.is_secured)
        # A server that hangs up may have said why: what it said is read next, and then its end.
        with contextlib.suppress(OSError):
            await self._wire.send(action.data)

    async def _receive(self) -> list[Action]:
        try:
            data = await self._wire.receive()
        except OSError as error:
            return self._broken_off(error)
        if not data:
            return self._broken_off(None)
        if self._slowest_bytes_per_s is not None:
            self._allow_more_time(len(data) / self._slowest_bytes_per_s)
        self._teller.heard(data, secured=self._wire.is_secured)
        return self.client.receive(data)

    def _broken_off(self, error: OSError | None) -> list[Action]:
        """What the client makes of the end, with the reason this side knows."""
        actions = self.client.eof() or [Failed(FailureKind.CLOSED)]
        end = actions[-1]
        if error is None or not isinstance(end, Failed):
            return actions
        reason = error.reason if isinstance(error, ssl.SSLError) else error.strerror
        return [*actions[:-1], replace(end, note=reason or end.note)]

    def _timed_out(self) -> Outcome | TlsBroken:
        if self.client.state is ClientState.UPGRADING:
            return TlsBroken(text=_TLS_TOO_SLOW)
        if self.endpoint.security is Security.TLS and self.client.state is ClientState.NEW:
            # Nobody said a word yet: a tarpit, or a server that waits to be spoken to in clear.
            return Failed(FailureKind.TIMED_OUT, note=_TLS_TOO_SLOW)
        actions = self.client.timed_out()
        end = actions[-1] if actions else None
        return end if isinstance(end, Outcome) else Failed(FailureKind.TIMED_OUT)
