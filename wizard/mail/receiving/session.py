"""A conversation with one of the account's servers, logged in over verified TLS."""

import asyncio
from dataclasses import dataclass
from typing import Generic, TypeVar

from wizard.mail.receiving.failures import Failure, problem_of
from wizard.model.lamp import Side
from wizard.model.problem import Problem
from wizard.model.secret import Secret
from wizard.model.server import Server
from wizard.net.internet import Internet
from wizard.net.stream import BeforeEnd, Hear, MailStream
from wizard.net.tls import TlsBroken
from wizard.protocol.actions import Action, LoggedIn, Outcome
from wizard.protocol.client import MailClient

CONNECT_TIMEOUT_S = 20.0
LOGIN_TIMEOUT_S = 30.0
ANSWER_TIMEOUT_S = 60.0
SLOWEST_BYTES_PER_S = 16_000
"""A line that carries less than this is as good as broken."""

Client = TypeVar("Client", bound=MailClient)


@dataclass(frozen=True, slots=True)
class Session(Generic[Client]):
    """One logged-in connection: `client` makes the actions, `ask` carries them out.

    `login_s` is how long the login took, which is never less than a round trip.
    """

    client: Client
    stream: MailStream
    host: str
    side: Side
    login_s: float = 0.0

    async def ask(self, actions: list[Action], *, size: int = 0) -> Outcome | TlsBroken:
        """The outcome of one operation that moves about `size` bytes."""
        return await self.stream.perform(actions, timeout_s=ANSWER_TIMEOUT_S + size / SLOWEST_BYTES_PER_S)

    async def hear(self, actions: list[Action], hear: Hear) -> Outcome | TlsBroken:
        """The outcome of one operation that tells much on its way; it may take as long as enough arrives."""
        return await self.stream.listen(
            actions, hear, timeout_s=ANSWER_TIMEOUT_S, slowest_bytes_per_s=SLOWEST_BYTES_PER_S
        )

    async def hand_over(
        self, actions: list[Action], before_end: BeforeEnd, *, size: int, end_timeout_s: float
    ) -> Outcome | TlsBroken:
        """The outcome of handing over a mail of `size` bytes; the answer to its end may take so long."""
        timeout_s = ANSWER_TIMEOUT_S + size / SLOWEST_BYTES_PER_S
        return await self.stream.submit(actions, before_end, timeout_s=timeout_s, end_timeout_s=end_timeout_s)

    def problem(self, failure: Failure) -> Problem:
        """What this outcome means for people."""
        return problem_of(failure, host=self.host, side=self.side)

    async def close(self) -> None:
        """Say goodbye and hang up."""
        await self.stream.close()


async def log_in(
    client: Client, server: Server, secret: Secret, internet: Internet
) -> Session[Client] | Problem:
    """Connect and log in, once; the problem if that cannot be."""
    endpoint = server.endpoint
    side = Side.INCOMING if endpoint.protocol.is_incoming else Side.OUTGOING
    assert server.username is not None, "verified settings have a user name"
    stream = await MailStream.open(client, endpoint, internet, timeout_s=CONNECT_TIMEOUT_S)
    if not isinstance(stream, MailStream):
        return problem_of(stream, host=endpoint.host, side=side)
    loop = asyncio.get_running_loop()
    begun_s = loop.time()
    outcome = await stream.perform(
        client.login(server.username, secret, server.auth), timeout_s=LOGIN_TIMEOUT_S
    )
    if not isinstance(outcome, LoggedIn):
        await stream.close()
        return problem_of(outcome, host=endpoint.host, side=side)
    return Session(client, stream, endpoint.host, side, loop.time() - begun_s)
