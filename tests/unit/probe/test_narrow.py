"""From named servers to those that answer, without waiting for those that do not."""

import asyncio
from collections.abc import AsyncIterator, Iterable
from contextlib import AsyncExitStack

import pytest

from tests.helpers import mail_certificates as certificates
from tests.helpers import mail_scripts
from tests.helpers.fake_mail_server import FakeMailServer, Peer, Script, black_hole, closed_port, fake_server
from tests.helpers.loopback_internet import HOST, endpoint, internet
from tests.helpers.mail_scripts import Mailbox
from tests.helpers.our_tasks import our_tasks
from wizard.model.candidate import Candidate, Source, Trust
from wizard.model.probe import ProbeResult
from wizard.model.problem import ProblemCode
from wizard.model.server import Endpoint, Protocol, Security, Server
from wizard.probe.narrow import Narrowed, narrow
from wizard.probe.pool import Pool

IMAP, IMAP_STARTTLS = endpoint(Protocol.IMAP), endpoint(Protocol.IMAP, Security.STARTTLS)
POP = endpoint(Protocol.POP3)
SMTP, SMTP_STARTTLS = endpoint(Protocol.SMTP), endpoint(Protocol.SMTP, Security.STARTTLS)
SCRIPTS = {
    Protocol.IMAP: mail_scripts.imap,
    Protocol.POP3: mail_scripts.pop3,
    Protocol.SMTP: mail_scripts.smtp,
}


def candidate(
    incoming: Iterable[Endpoint], outgoing: Iterable[Endpoint], source: Source = Source.AUTOCONFIG
) -> Candidate:
    return Candidate(
        incoming=tuple(Server(endpoint=one, username="taro@example.org") for one in incoming),
        outgoing=tuple(Server(endpoint=one, username="taro@example.org") for one in outgoing),
        source=source,
        trust=Trust.VERIFIED,
    )


def late(script: Script, after_s: float) -> Script:
    async def wait_first(peer: Peer) -> None:
        await asyncio.sleep(after_s)
        await script(peer)

    return wait_first


class World:
    """Servers of all kinds behind the endpoints of one host."""

    def __init__(self, stack: AsyncExitStack) -> None:
        self.places: dict[Endpoint, tuple[str, int]] = {}
        self.servers: dict[Endpoint, FakeMailServer] = {}
        self.pool = Pool()
        self.heard: list[ProbeResult] = []
        self.took_s = 0.0
        self._stack = stack

    async def serve(
        self, door: Endpoint, script: Script | None = None, *, names: tuple[str, ...] = (HOST,)
    ) -> None:
        context = certificates.good(*names)
        in_tls = context if door.security is Security.TLS else None
        running = fake_server(script or SCRIPTS[door.protocol](), tls=in_tls, starttls=context)
        self.servers[door] = await self._stack.enter_async_context(running)
        self.places[door] = self.servers[door].at

    def swallow(self, *doors: Endpoint) -> None:
        for door in doors:
            self.places[door] = self._stack.enter_context(black_hole())

    def close(self, *doors: Endpoint) -> None:
        for door in doors:
            self.places[door] = closed_port()

    async def narrow(self, named: Candidate, *, timeout_s: float = 2, grace_s: float = 0.3) -> Narrowed:
        loop = asyncio.get_running_loop()
        start_s = loop.time()
        narrowed = await narrow(
            named,
            internet=internet(self.places),
            pool=self.pool,
            on_result=self.heard.append,
            timeout_s=timeout_s,
            grace_s=grace_s,
        )
        self.took_s = loop.time() - start_s
        return narrowed


@pytest.fixture
async def world() -> AsyncIterator[World]:
    async with AsyncExitStack() as stack:
        made = World(stack)
        yield made
        await made.pool.close()


def hosts(narrowed: Narrowed) -> tuple[list[Endpoint], list[Endpoint]]:
    assert narrowed.candidate is not None
    incoming, outgoing = narrowed.candidate.incoming, narrowed.candidate.outgoing
    return [server.endpoint for server in incoming], [server.endpoint for server in outgoing]


def code(narrowed: Narrowed) -> ProblemCode:
    assert narrowed.candidate is None
    assert narrowed.problem is not None
    return narrowed.problem.code


async def test_servers_that_answer_are_kept_with_all_they_had(world: World) -> None:
    await world.serve(IMAP)
    await world.serve(SMTP)
    named = candidate([IMAP], [SMTP])

    narrowed = await world.narrow(named)

    assert narrowed.candidate == named
    assert narrowed.problem is None
    assert {result.endpoint for result in narrowed.results} == {IMAP, SMTP}
    assert set(world.heard) == set(narrowed.results)


async def test_the_best_connection_of_each_side_waits_in_the_pool(world: World) -> None:
    for door in (IMAP, IMAP_STARTTLS, SMTP, SMTP_STARTTLS):
        await world.serve(door)

    await world.narrow(candidate([IMAP_STARTTLS, IMAP], [SMTP_STARTTLS, SMTP]))

    for door in (IMAP, SMTP):
        stream = world.pool.take(door)
        assert stream is not None
        await stream.close()
    assert world.pool.take(IMAP_STARTTLS) is None
    assert await world.servers[IMAP_STARTTLS].nobody_left()
    assert await world.servers[SMTP_STARTTLS].nobody_left()


async def test_usable_servers_are_ranked_by_policy(world: World) -> None:
    await world.serve(POP)
    await world.serve(IMAP_STARTTLS)
    await world.serve(SMTP)

    narrowed = await world.narrow(candidate([POP, IMAP_STARTTLS], [SMTP]))

    assert hosts(narrowed) == ([IMAP_STARTTLS, POP], [SMTP])


async def test_a_filtered_port_does_not_delay_a_better_answer(world: World) -> None:
    await world.serve(IMAP)
    await world.serve(SMTP)
    world.swallow(IMAP_STARTTLS, POP, SMTP_STARTTLS)

    narrowed = await world.narrow(candidate([IMAP, IMAP_STARTTLS, POP], [SMTP, SMTP_STARTTLS]))

    assert hosts(narrowed) == ([IMAP], [SMTP])
    assert world.took_s < 0.25


async def test_a_filtered_better_port_delays_by_the_grace_only(world: World) -> None:
    await world.serve(IMAP_STARTTLS)
    await world.serve(SMTP)
    world.swallow(IMAP)

    narrowed = await world.narrow(candidate([IMAP, IMAP_STARTTLS], [SMTP]))

    assert hosts(narrowed) == ([IMAP_STARTTLS], [SMTP])
    assert 0.3 <= world.took_s < 0.8


async def test_a_better_port_that_is_a_little_slower_is_waited_for(world: World) -> None:
    await world.serve(IMAP, late(mail_scripts.imap(), 0.15))
    await world.serve(IMAP_STARTTLS)
    await world.serve(SMTP)

    narrowed = await world.narrow(candidate([IMAP, IMAP_STARTTLS], [SMTP]))

    assert hosts(narrowed) == ([IMAP, IMAP_STARTTLS], [SMTP])


async def test_a_closed_better_port_delays_nothing(world: World) -> None:
    await world.serve(IMAP_STARTTLS)
    await world.serve(SMTP_STARTTLS)
    world.close(IMAP, SMTP)

    narrowed = await world.narrow(candidate([IMAP, IMAP_STARTTLS], [SMTP, SMTP_STARTTLS]))

    assert hosts(narrowed) == ([IMAP_STARTTLS], [SMTP_STARTTLS])
    assert world.took_s < 0.25


async def test_a_server_with_a_wrong_certificate_is_not_kept(world: World) -> None:
    await world.serve(IMAP, names=("imap.example.net",))
    await world.serve(POP)
    await world.serve(SMTP)

    narrowed = await world.narrow(candidate([IMAP, POP], [SMTP]))

    assert hosts(narrowed) == ([POP], [SMTP])


async def test_a_server_without_a_usable_login_is_not_kept(world: World) -> None:
    await world.serve(IMAP)
    await world.serve(SMTP, mail_scripts.smtp(Mailbox(mechanisms=())))
    await world.serve(SMTP_STARTTLS)

    narrowed = await world.narrow(candidate([IMAP], [SMTP, SMTP_STARTTLS]))

    assert hosts(narrowed) == ([IMAP], [SMTP_STARTTLS])


async def test_a_network_that_drops_everything_is_blocked(world: World) -> None:
    world.swallow(IMAP, IMAP_STARTTLS, SMTP, SMTP_STARTTLS)

    narrowed = await world.narrow(candidate([IMAP, IMAP_STARTTLS], [SMTP, SMTP_STARTTLS]), timeout_s=0.3)

    assert code(narrowed) is ProblemCode.NETWORK_BLOCKED
    assert len(narrowed.results) == 4


async def test_a_host_without_an_address_is_unreachable(world: World) -> None:
    assert code(await world.narrow(candidate([IMAP], [SMTP]))) is ProblemCode.SERVER_UNREACHABLE


async def test_a_wrong_certificate_everywhere_is_told_with_its_names(world: World) -> None:
    await world.serve(IMAP, names=("imap.example.net",))
    await world.serve(SMTP, names=("imap.example.net",))

    narrowed = await world.narrow(candidate([IMAP], [SMTP]))

    assert narrowed.problem is not None
    assert narrowed.problem.code is ProblemCode.CERTIFICATE_PROBLEM
    assert narrowed.problem.facts[:3] == (HOST, "wrong_name", "imap.example.net")


async def test_a_stripped_starttls_is_never_a_success(world: World) -> None:
    async def stripped(peer: Peer) -> None:
        await peer.say("* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] ready")
        await peer.stay_silent()

    await world.serve(IMAP_STARTTLS, stripped)
    await world.serve(SMTP)
    world.close(IMAP)

    narrowed = await world.narrow(candidate([IMAP, IMAP_STARTTLS], [SMTP]))

    assert code(narrowed) is ProblemCode.INSECURE_ONLY


async def test_unencrypted_servers_are_not_even_connected_to(world: World) -> None:
    plain = endpoint(Protocol.IMAP, Security.NONE)
    await world.serve(plain)
    await world.serve(SMTP)

    narrowed = await world.narrow(candidate([plain], [SMTP]))

    assert code(narrowed) is ProblemCode.INSECURE_ONLY
    assert world.servers[plain].connections == 0


async def test_guesses_that_nobody_answers_are_no_servers(world: World) -> None:
    world.close(IMAP, SMTP)

    narrowed = await world.narrow(candidate([IMAP], [SMTP], Source.GUESS))

    assert code(narrowed) is ProblemCode.NO_SERVERS_FOUND


async def test_a_hopeless_side_ends_the_search_at_once(world: World) -> None:
    world.close(IMAP)
    world.swallow(SMTP)

    narrowed = await world.narrow(candidate([IMAP], [SMTP]))

    assert code(narrowed) is ProblemCode.SERVER_UNREACHABLE
    assert world.took_s < 0.25


async def test_a_browser_only_provider_needs_oauth(world: World) -> None:
    await world.serve(IMAP, mail_scripts.imap(Mailbox(mechanisms=("XOAUTH2",))))
    await world.serve(SMTP)

    assert code(await world.narrow(candidate([IMAP], [SMTP]))) is ProblemCode.NEEDS_OAUTH


@pytest.mark.parametrize("after_s", [0.0, 0.005, 0.02, 0.1])
async def test_a_cancelled_search_leaves_nothing_behind(world: World, after_s: float) -> None:
    await world.serve(IMAP_STARTTLS)
    await world.serve(SMTP)
    world.swallow(IMAP)
    narrowing = asyncio.create_task(world.narrow(candidate([IMAP, IMAP_STARTTLS], [SMTP])))
    await asyncio.sleep(after_s)
    narrowing.cancel()
    await asyncio.wait({narrowing})

    assert narrowing.cancelled()
    assert not our_tasks()
    for server in world.servers.values():
        assert await server.nobody_left()
