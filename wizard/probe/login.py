"""The login to one server of a candidate: which name is tried where, and how often the password is spent.

Servers count failed logins and lock accounts after a few: for one click each side has two attempts, no more.
"""

import asyncio
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from typing import Final

from wizard.model.lamp import Lamp, LampState, Side
from wizard.model.problem import Problem, ProblemCode
from wizard.model.secret import Secret
from wizard.model.server import Endpoint, Server
from wizard.net.internet import Internet
from wizard.net.stream import MailStream
from wizard.net.tls import TlsBroken
from wizard.probe.diagnose import side_problem
from wizard.probe.examine import examine
from wizard.probe.plan import ranked
from wizard.probe.pool import Pool
from wizard.probe.verdict import Seen, seen_failure, seen_open
from wizard.protocol.actions import Failed, FailureKind, LoggedIn, LoginRefused, RefusalReason

ATTEMPTS: Final = 2

_OF_REFUSAL: Final = {
    RefusalReason.CREDENTIALS: ProblemCode.AUTH_FAILED,
    RefusalReason.METHOD_BLOCKED: ProblemCode.LOGIN_BLOCKED,
    RefusalReason.LOCKED: ProblemCode.LOGIN_BLOCKED,
    RefusalReason.EXPIRED: ProblemCode.LOGIN_BLOCKED,
    RefusalReason.TEMPORARY: ProblemCode.TRY_LATER,
    RefusalReason.NO_MECHANISM: ProblemCode.SERVER_CONFUSED,
    RefusalReason.ENCRYPTION_NEEDED: ProblemCode.SERVER_CONFUSED,
    RefusalReason.TOKEN: ProblemCode.NEEDS_OAUTH,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Means:
    """What every login works with; `connect_s` is the deadline for a connection, `login_s` for an answer."""

    internet: Internet
    pool: Pool
    on_lamp: Callable[[Lamp], None]
    connect_s: float
    login_s: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Accepted:
    """The server that let the user in; `tried_as` is the server as the candidate named it."""

    server: Server
    tried_as: Server


def names(server: Server) -> tuple[str, ...]:
    """The login names to try, in order and each once."""
    first = () if server.username is None else (server.username,)
    return tuple(dict.fromkeys((*first, *server.username_alternatives)))


def name_like(accepted: Accepted, server: Server) -> str:
    """The name for this server in the form that the other one accepted."""
    ours, theirs = names(server), names(accepted.tried_as)
    taken = accepted.server.username
    if taken in ours:
        return taken
    place = theirs.index(taken) if taken in theirs else 0
    return ours[min(place, len(ours) - 1)]


@dataclass(slots=True, kw_only=True)
class Login:
    """One side of a verification; `run` is called once."""

    side: Side
    servers: Sequence[Server]
    secret: Secret
    means: Means
    attempts: int = 0
    seen: list[Seen] = field(default_factory=list)

    async def run(self, other: asyncio.Task[Accepted | Problem] | None = None) -> Accepted | Problem:
        """Log in at the best server that can be reached.

        With `other`, the login on the incoming side, a choice between several names waits for the one that
        is accepted there; the connection is made meanwhile.
        """
        self._light(LampState.WAITING)
        for server in ranked(self.servers):
            if self.attempts == ATTEMPTS:
                break
            end = await self._log_in_at(server, other)
            if end is not None:
                self._light(
                    LampState.FAILED if isinstance(end, Problem) else LampState.WORKS, server.endpoint
                )
                return end
        self._light(LampState.FAILED)
        return side_problem(self.seen)

    async def _log_in_at(
        self, server: Server, other: asyncio.Task[Accepted | Problem] | None
    ) -> Accepted | Problem | None:
        """How it ended at one server; None when nobody there answered, so that the next one may be asked."""
        if not names(server):
            return Problem(code=ProblemCode.USERNAME_NEEDED, facts=(server.endpoint.host,))
        refused: Problem | None = None
        with ExitStack() as streams:
            stream = await self._stream(server, streams)
            if stream is None:
                return None
            for name in await self._names(server, other):
                if refused is not None:
                    # Many servers hang up after a refusal, some of them later: the other name gets a new one.
                    streams.close()
                    stream = await self._stream(server, streams)
                if stream is None or self.attempts == ATTEMPTS:
                    break
                end = await self._say(name, server, stream)
                if not isinstance(end, Problem) or end.code is not ProblemCode.AUTH_FAILED:
                    return end
                refused = end
        return refused

    async def _names(self, server: Server, other: asyncio.Task[Accepted | Problem] | None) -> tuple[str, ...]:
        if other is None or len(names(server)) == 1:
            return names(server)
        await asyncio.wait({other})
        accepted = other.result()
        return (name_like(accepted, server),) if isinstance(accepted, Accepted) else ()

    async def _stream(self, server: Server, streams: ExitStack) -> MailStream | None:
        """A stream that is ready for the login, closed with `streams`; None when there is none to be had."""
        endpoint = server.endpoint
        stream = self.means.pool.take(endpoint)
        if stream is None:
            self._light(LampState.CONNECTING, endpoint)
            seen, stream = await examine(endpoint, self.means.internet, timeout_s=self.means.connect_s)
            if stream is None:
                self.seen.append(seen)
                return None
        streams.callback(stream.hang_up)
        if stream.client.mechanism_for(self.secret, server.auth, methods=server.methods) is None:
            self.seen.append(seen_open(stream, ms=0))
            return None
        self._light(LampState.SECURED, endpoint)
        return stream

    async def _say(self, name: str, server: Server, stream: MailStream) -> Accepted | Problem | None:
        """Spend the password once; None when the connection broke before there was an answer."""
        self._light(LampState.LOGGING_IN, server.endpoint)
        self.attempts += 1
        asking = stream.client.login(name, self.secret, server.auth, methods=server.methods)
        outcome = await stream.perform(asking, timeout_s=self.means.login_s)
        match outcome:
            case LoggedIn():
                proved = replace(server, username=name, auth=outcome.mechanism)
                works = replace(proved, username_alternatives=(), methods=())
                return Accepted(server=works, tried_as=server)
            case LoginRefused():
                return _problem(outcome, server.endpoint)
            case Failed(kind=FailureKind.INPUT):
                detail = outcome.note
                return Problem(code=ProblemCode.AUTH_FAILED, facts=(server.endpoint.host,), detail=detail)
            case Failed(kind=FailureKind.UNPROVED):
                # Whoever this is gets no second chance, here or at another port.
                return Problem(
                    code=ProblemCode.SERVER_UNPROVED, facts=(server.endpoint.host,), detail=outcome.note
                )
            case Failed() | TlsBroken():
                self.seen.append(seen_failure(server.endpoint, outcome))
                return None
            case _:
                raise AssertionError(f"{outcome} is no end of a login")

    def _light(self, state: LampState, endpoint: Endpoint | None = None) -> None:
        self.means.on_lamp(Lamp(side=self.side, state=state, endpoint=endpoint))


def _problem(refused: LoginRefused, endpoint: Endpoint) -> Problem:
    detail = f"{refused.code} {refused.text}".strip()
    return Problem(code=_OF_REFUSAL[refused.reason], facts=(endpoint.host,), detail=detail)
