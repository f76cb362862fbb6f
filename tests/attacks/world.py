"""An account's two servers on loopback, one of them an attacker, seen from the layers above the line."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field

from tests.attacks.servers import BEHAVES, said_nothing_private
from tests.helpers import mail_certificates as certificates
from tests.helpers.fake_mail_server import FakeMailServer, Script, fake_server
from tests.helpers.loopback_internet import HOST, endpoint, internet
from tests.helpers.mail_scripts import Mailbox
from tests.helpers.mail_values import SECRET, USER, address
from wizard.model.account import Account, SecretPlace, VerifiedSettings
from wizard.model.candidate import Candidate, Source, Trust
from wizard.model.lamp import Lamp, LampState, Side
from wizard.model.server import AuthMechanism, Endpoint, Protocol, Security, Server
from wizard.net.internet import Internet
from wizard.probe.narrow import Narrowed, narrow
from wizard.probe.pool import Pool
from wizard.probe.verify import Unverified, verify

STARTTLS = Security.STARTTLS


def side_of(protocol: str) -> Side:
    """The side of the account that is under attack."""
    return Side.INCOMING if Protocol(protocol).is_incoming else Side.OUTGOING


@dataclass(slots=True)
class World:
    """Where the doors lead, what stands behind them, and what was lit.

    `boxes` holds the mailbox of each protocol, whose attempts are counted.
    """

    boxes: dict[str, Mailbox] = field(default_factory=lambda: {name: Mailbox() for name in BEHAVES})
    places: dict[Endpoint, tuple[str, int]] = field(default_factory=dict)
    servers: dict[Endpoint, FakeMailServer] = field(default_factory=dict)
    lamps: list[Lamp] = field(default_factory=list)
    pool: Pool = field(default_factory=Pool)
    stack: AsyncExitStack = field(default_factory=AsyncExitStack)

    async def serve(self, door: Endpoint, script: Script | None = None) -> FakeMailServer:
        """Put a server behind a door; a good one unless a script is given."""
        name = door.protocol.value
        context = certificates.good(HOST)
        in_tls = context if door.security is Security.TLS else None
        running = fake_server(script or BEHAVES[name](self.boxes[name]), tls=in_tls, starttls=context)
        server = await self.stack.enter_async_context(running)
        self.servers[door], self.places[door] = server, server.at
        return server

    @property
    def internet(self) -> Internet:
        """The internet of these servers and no others."""
        return internet(self.places)

    async def verify(self, candidate: Candidate) -> VerifiedSettings | Unverified:
        """Check both servers as the wizard does."""
        return await verify(
            address(), candidate, SECRET, internet=self.internet, pool=self.pool, on_lamp=self.lamps.append
        )

    async def narrow(self, candidate: Candidate) -> Narrowed:
        """Look which servers answer, as the wizard does."""
        return await narrow(candidate, internet=self.internet, pool=self.pool)

    def lit(self, side: Side) -> set[LampState]:
        """Everything that the lamp of this side showed."""
        return {lamp.state for lamp in self.lamps if lamp.side is side}

    def attempts(self, protocol: str) -> int:
        """How often the password was spent."""
        return len(self.boxes[protocol].attempts)

    def told_nothing_private(self) -> bool:
        """Whether no server heard in clear what is not for everybody."""
        return all(said_nothing_private(server.heard) for server in self.servers.values())


@asynccontextmanager
async def opened_world() -> AsyncIterator[World]:
    """A world whose servers end with it."""
    world = World()
    async with world.stack:
        yield world
        await world.pool.close()
        assert world.told_nothing_private()


def door(protocol: str, security: Security = STARTTLS) -> Endpoint:
    """The door of this protocol and protection."""
    return endpoint(Protocol(protocol), security)


def server(protocol: str, security: Security = STARTTLS, *others: str) -> Server:
    """A server as a candidate names it."""
    return Server(endpoint=door(protocol, security), username=USER, username_alternatives=others)


def candidate(protocol: str, *attacked: Server) -> Candidate:
    """Settings with these servers on the side of the protocol and a good one on the other."""
    incoming = attacked if Protocol(protocol).is_incoming else (server("imap", Security.TLS),)
    outgoing = (server("smtp", Security.TLS),) if Protocol(protocol).is_incoming else attacked
    return Candidate(incoming=incoming, outgoing=outgoing, source=Source.SRV, trust=Trust.UNSIGNED)


async def serve_other_side(world: World, protocol: str) -> None:
    """The good server of the side that is not attacked."""
    await world.serve(door("smtp" if Protocol(protocol).is_incoming else "imap", Security.TLS))


def account(protocol: str) -> Account:
    """A saved account with STARTTLS on both sides."""
    incoming = protocol if Protocol(protocol).is_incoming else "imap"
    return Account(
        id="taro-1",
        settings=VerifiedSettings(
            address=address(),
            incoming=Server(endpoint=door(incoming), username=USER, auth=AuthMechanism.PLAIN),
            outgoing=Server(endpoint=door("smtp"), username=USER, auth=AuthMechanism.PLAIN),
            source=Source.TABLE,
            trust=Trust.VERIFIED,
        ),
        display_name="太郎",
        created="2026-11-01T00:00:00+00:00",
        secret_place=SecretPlace.SESSION,
    )
