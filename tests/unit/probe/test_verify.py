"""The proof by login, and how sparingly the password is spent."""

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AsyncExitStack
from dataclasses import replace

import pytest

from tests.helpers import mail_certificates as certificates
from tests.helpers import mail_scripts
from tests.helpers.fake_mail_server import FakeMailServer, Peer, Script, black_hole, closed_port, fake_server
from tests.helpers.loopback_internet import HOST, endpoint, internet
from tests.helpers.mail_scripts import Mailbox
from tests.helpers.our_tasks import our_tasks
from tests.helpers.scram_scripts import scram_only
from wizard.model.account import VerifiedSettings
from wizard.model.address import EmailAddress
from wizard.model.candidate import Candidate, Source, Trust
from wizard.model.lamp import Lamp, LampState, Side
from wizard.model.problem import ProblemCode
from wizard.model.secret import Secret
from wizard.model.server import AuthMechanism, AuthMethod, Endpoint, Protocol, Security, Server
from wizard.probe.narrow import narrow
from wizard.probe.pool import Pool
from wizard.probe.verify import Unverified, verify

ADDRESS = EmailAddress(
    given="taro@example.org", local="taro", domain="example.org", domain_ascii="example.org"
)
FULL, SHORT = "taro@example.org", "taro"
RIGHT, WRONG = Secret("correct horse"), Secret("wrong")
IMAP, IMAP_STARTTLS = endpoint(Protocol.IMAP), endpoint(Protocol.IMAP, Security.STARTTLS)
POP, SMTP = endpoint(Protocol.POP3), endpoint(Protocol.SMTP)
SMTP_STARTTLS = endpoint(Protocol.SMTP, Security.STARTTLS)


def server(door: Endpoint, *names: str) -> Server:
    first, *others = names or (FULL,)
    return Server(endpoint=door, username=first, username_alternatives=tuple(others))


def candidate(incoming: Sequence[Server] | Server, outgoing: Sequence[Server] | Server) -> Candidate:
    return Candidate(
        incoming=(incoming,) if isinstance(incoming, Server) else tuple(incoming),
        outgoing=(outgoing,) if isinstance(outgoing, Server) else tuple(outgoing),
        source=Source.SRV,
        trust=Trust.UNSIGNED,
    )


BOTH = candidate(server(IMAP), server(SMTP))
TWO_NAMES = candidate(server(IMAP, FULL, SHORT), server(SMTP, FULL, SHORT))


class World:
    """An incoming and an outgoing mailbox, and servers before them."""

    def __init__(self, stack: AsyncExitStack) -> None:
        self.incoming, self.outgoing = Mailbox(), Mailbox()
        self.places: dict[Endpoint, tuple[str, int]] = {}
        self.servers: dict[Endpoint, FakeMailServer] = {}
        self.lamps: list[Lamp] = []
        self.pool = Pool()
        self._stack = stack

    async def serve(self, door: Endpoint, script: Script | None = None) -> None:
        context = certificates.good(HOST)
        usual: dict[Protocol, Callable[[Mailbox], Script]] = {
            Protocol.IMAP: mail_scripts.imap,
            Protocol.POP3: mail_scripts.pop3,
            Protocol.SMTP: mail_scripts.smtp,
        }
        box = self.incoming if door.protocol.is_incoming else self.outgoing
        in_tls = context if door.security is Security.TLS else None
        running = fake_server(script or usual[door.protocol](box), tls=in_tls, starttls=context)
        self.servers[door] = await self._stack.enter_async_context(running)
        self.places[door] = self.servers[door].at

    async def verify(
        self,
        named: Candidate,
        secret: Secret = RIGHT,
        *,
        outgoing_secret: Secret | None = None,
        login_s: float = 2,
    ) -> VerifiedSettings | Unverified:
        return await verify(
            ADDRESS,
            named,
            secret,
            internet=internet(self.places),
            pool=self.pool,
            outgoing_secret=outgoing_secret,
            on_lamp=self.lamps.append,
            connect_timeout_s=1,
            login_timeout_s=login_s,
        )

    def states(self, side: Side) -> list[LampState]:
        return [lamp.state for lamp in self.lamps if lamp.side is side]


@pytest.fixture
async def world() -> AsyncIterator[World]:
    async with AsyncExitStack() as stack:
        made = World(stack)
        await made.serve(IMAP)
        await made.serve(SMTP)
        yield made
        await made.pool.close()


def code(result: VerifiedSettings | Unverified) -> ProblemCode:
    assert isinstance(result, Unverified)
    return result.problem.code


async def test_two_accepted_logins_are_the_proof(world: World) -> None:
    result = await world.verify(BOTH)

    works = {"username": FULL, "username_alternatives": (), "auth": AuthMechanism.PLAIN}
    assert result == VerifiedSettings(
        address=ADDRESS,
        incoming=Server(endpoint=IMAP, **works),  # type: ignore[arg-type]
        outgoing=Server(endpoint=SMTP, **works),  # type: ignore[arg-type]
        source=Source.SRV,
        trust=Trust.UNSIGNED,
    )
    assert len(world.incoming.attempts) == len(world.outgoing.attempts) == 1


async def test_the_lamps_show_every_stage(world: World) -> None:
    await world.verify(BOTH)

    stages = [
        LampState.WAITING,
        LampState.CONNECTING,
        LampState.SECURED,
        LampState.LOGGING_IN,
        LampState.WORKS,
    ]
    assert world.states(Side.INCOMING) == world.states(Side.OUTGOING) == stages
    assert world.lamps[-1].endpoint in {IMAP, SMTP}


async def test_connections_made_while_looking_are_used_for_the_login(world: World) -> None:
    narrowed = await narrow(BOTH, internet=internet(world.places), pool=world.pool)
    assert narrowed.candidate is not None

    result = await world.verify(narrowed.candidate)

    assert isinstance(result, VerifiedSettings)
    assert world.servers[IMAP].connections == world.servers[SMTP].connections == 1
    assert LampState.CONNECTING not in world.states(Side.INCOMING)


async def test_no_connection_stays_open_after_the_proof(world: World) -> None:
    await world.verify(BOTH)

    assert await world.servers[IMAP].nobody_left()
    assert await world.servers[SMTP].nobody_left()
    assert world.servers[SMTP].lines[-1] == "QUIT"


async def test_a_wrong_password_with_one_name_is_tried_once(world: World) -> None:
    result = await world.verify(BOTH, WRONG)

    assert code(result) is ProblemCode.AUTH_FAILED
    assert isinstance(result, Unverified)
    assert result.problem.facts == (HOST,)
    assert "AUTHENTICATIONFAILED" in result.problem.detail
    assert world.incoming.attempts == [(FULL, "wrong")]
    assert len(world.outgoing.attempts) <= 1
    assert world.states(Side.INCOMING)[-1] is LampState.FAILED


async def test_a_wrong_password_is_told_without_waiting_for_the_other_server(world: World) -> None:
    with black_hole() as world.places[SMTP]:
        start_s = asyncio.get_running_loop().time()
        result = await world.verify(BOTH, WRONG)

        assert code(result) is ProblemCode.AUTH_FAILED
        assert asyncio.get_running_loop().time() - start_s < 0.7


async def test_a_wrong_password_with_many_names_is_tried_twice_and_never_for_sending(world: World) -> None:
    names = (FULL, SHORT, "taro.example.org")

    result = await world.verify(candidate(server(IMAP, *names), server(SMTP, *names)), WRONG)

    assert code(result) is ProblemCode.AUTH_FAILED
    assert world.incoming.attempts == [(FULL, "wrong"), (SHORT, "wrong")]
    assert world.outgoing.attempts == []


async def test_the_second_name_is_found_and_used_for_sending(world: World) -> None:
    world.incoming.users = world.outgoing.users = {SHORT: "correct horse"}

    result = await world.verify(TWO_NAMES)

    assert isinstance(result, VerifiedSettings)
    assert result.incoming.username == result.outgoing.username == SHORT
    assert [name for name, _ in world.incoming.attempts] == [FULL, SHORT]
    assert [name for name, _ in world.outgoing.attempts] == [SHORT]


async def test_the_form_counts_when_the_names_differ(world: World) -> None:
    world.incoming.users = {SHORT: "correct horse"}
    world.outgoing.users = {"T": "correct horse"}

    result = await world.verify(candidate(server(IMAP, FULL, SHORT), server(SMTP, "taro+smtp", "T")))

    assert isinstance(result, VerifiedSettings)
    assert [name for name, _ in world.outgoing.attempts] == ["T"]


async def test_sending_is_connected_while_it_waits_for_the_name(world: World) -> None:
    world.incoming.users = world.outgoing.users = {SHORT: "correct horse"}

    await world.verify(TWO_NAMES)

    states = [(lamp.side, lamp.state) for lamp in world.lamps]
    secured = states.index((Side.OUTGOING, LampState.SECURED))
    assert secured < states.index((Side.INCOMING, LampState.WORKS))
    assert states.index((Side.OUTGOING, LampState.LOGGING_IN)) > states.index(
        (Side.INCOMING, LampState.WORKS)
    )


@pytest.mark.parametrize("door", [IMAP, POP])
async def test_a_server_that_hangs_up_after_a_refusal_is_called_again_for_the_other_name(
    world: World, door: Endpoint
) -> None:
    await world.serve(door)
    world.incoming.users = world.outgoing.users = {SHORT: "correct horse"}
    world.incoming.hangs_up_after_refusal = True

    result = await world.verify(candidate(server(door, FULL, SHORT), server(SMTP, FULL, SHORT)))

    assert isinstance(result, VerifiedSettings)
    assert world.servers[door].connections == 2
    assert len(world.incoming.attempts) == 2


@pytest.mark.parametrize(
    ("refusal", "problem"),
    [
        ("NO [ALERT] Application-specific password required", ProblemCode.LOGIN_BLOCKED),
        ("NO [UNAVAILABLE] try again later", ProblemCode.TRY_LATER),
        ("NO [EXPIRED] password expired", ProblemCode.LOGIN_BLOCKED),
        ("NO [PRIVACYREQUIRED] more TLS please", ProblemCode.SERVER_CONFUSED),
    ],
)
async def test_a_refusal_that_is_not_about_the_password_stops_at_once(
    world: World, refusal: str, problem: ProblemCode
) -> None:
    world.incoming.refusals = (refusal,)

    result = await world.verify(TWO_NAMES, WRONG)

    assert code(result) is problem
    assert len(world.incoming.attempts) == 1
    assert world.outgoing.attempts == []


@pytest.mark.parametrize(
    ("refusal", "problem"),
    [
        ("535 5.7.8 no", ProblemCode.OUTGOING_AUTH_FAILED),
        ("534 5.7.9 application-specific password required", ProblemCode.LOGIN_BLOCKED),
        ("535 5.7.139 basic authentication is disabled", ProblemCode.LOGIN_BLOCKED),
        ("454 4.7.0 later", ProblemCode.TRY_LATER),
    ],
)
async def test_sending_that_fails_alone_says_that_receiving_works(
    world: World, refusal: str, problem: ProblemCode
) -> None:
    world.outgoing.users = {}
    world.outgoing.refusals = (refusal,)

    result = await world.verify(TWO_NAMES)

    assert code(result) is problem
    assert isinstance(result, Unverified)
    assert result.incoming == Server(endpoint=IMAP, username=FULL, auth=AuthMechanism.PLAIN)
    assert len(world.outgoing.attempts) == 1


async def test_sending_may_have_a_password_of_its_own(world: World) -> None:
    world.outgoing.users = {FULL: "another"}

    result = await world.verify(BOTH, outgoing_secret=Secret("another"))

    assert isinstance(result, VerifiedSettings)


async def test_a_dead_endpoint_gives_way_to_the_next_without_an_attempt(world: World) -> None:
    world.places[IMAP] = closed_port()
    await world.serve(IMAP_STARTTLS)

    result = await world.verify(candidate([server(IMAP), server(IMAP_STARTTLS)], server(SMTP)))

    assert isinstance(result, VerifiedSettings)
    assert result.incoming.endpoint == IMAP_STARTTLS
    assert len(world.incoming.attempts) == 1


async def test_a_connection_that_dies_in_the_login_counts_as_an_attempt(world: World) -> None:
    world.incoming.refusals = (None,)
    await world.serve(IMAP_STARTTLS)
    await world.serve(POP)

    result = await world.verify(
        candidate([server(IMAP), server(IMAP_STARTTLS), server(POP)], server(SMTP)), WRONG
    )

    assert code(result) is ProblemCode.SERVER_HUNG_UP
    assert len(world.incoming.attempts) == 2
    assert world.servers[POP].connections == 0


async def test_a_server_without_a_mechanism_gets_no_password(world: World) -> None:
    world.outgoing.mechanisms = ()

    result = await world.verify(BOTH)

    assert code(result) is ProblemCode.SERVER_CONFUSED
    assert isinstance(result, Unverified)
    assert result.incoming is not None
    assert world.outgoing.attempts == []


async def test_a_login_without_an_answer_is_a_timeout(world: World) -> None:
    async def deaf_to_logins(peer: Peer) -> None:
        await peer.say("220 mx")
        await peer.hear()
        await peer.say("250-mx", "250 AUTH PLAIN")
        await peer.stay_silent()

    await world.serve(SMTP, deaf_to_logins)

    assert code(await world.verify(BOTH, login_s=0.2)) is ProblemCode.TIMEOUT


async def test_unencrypted_servers_get_no_password(world: World) -> None:
    plain = endpoint(Protocol.IMAP, Security.NONE)
    await world.serve(plain)

    result = await world.verify(candidate(server(plain), server(SMTP)))

    assert code(result) is ProblemCode.INSECURE_ONLY
    assert world.servers[plain].connections == 0
    assert world.outgoing.attempts == [] or len(world.outgoing.attempts) == 1


async def test_a_certificate_that_is_refused_gets_no_password(world: World) -> None:
    running = fake_server(mail_scripts.imap(world.incoming), tls=certificates.self_signed(HOST))
    async with running as stranger:
        world.places[IMAP] = stranger.at

        result = await world.verify(BOTH)

    assert code(result) is ProblemCode.CERTIFICATE_PROBLEM
    assert world.incoming.attempts == []


async def test_an_empty_password_goes_nowhere(world: World) -> None:
    assert code(await world.verify(BOTH, Secret(""))) is ProblemCode.PASSWORD_MISSING
    assert world.servers[IMAP].connections == world.servers[SMTP].connections == 0


async def test_a_password_with_a_line_break_goes_nowhere(world: World) -> None:
    result = await world.verify(BOTH, Secret("one\r\ntwo"))

    assert code(result) is ProblemCode.AUTH_FAILED
    assert world.incoming.attempts == world.outgoing.attempts == []


async def test_a_login_name_that_only_the_user_knows_is_asked_for(world: World) -> None:
    unknown = Server(endpoint=IMAP, username=None)

    assert (
        code(await world.verify(candidate(unknown, server(SMTP, FULL, SHORT)))) is ProblemCode.USERNAME_NEEDED
    )
    assert world.outgoing.attempts == []


@pytest.mark.parametrize("after_s", [0.0, 0.005, 0.02, 0.1])
async def test_a_cancelled_proof_leaves_nothing_behind(world: World, after_s: float) -> None:
    async def deaf_to_logins(peer: Peer) -> None:
        await peer.say("220 mx")
        await peer.hear()
        await peer.say("250-mx", "250 AUTH PLAIN")
        await peer.stay_silent()

    await world.serve(SMTP, deaf_to_logins)
    proving = asyncio.create_task(world.verify(BOTH))
    await asyncio.sleep(after_s)
    proving.cancel()
    await asyncio.wait({proving})

    assert proving.cancelled()
    assert not our_tasks()
    for running in world.servers.values():
        assert await running.nobody_left()


async def test_a_server_that_cannot_prove_itself_gets_no_second_try(world: World) -> None:
    forging = scram_only(
        Protocol.IMAP, "SCRAM-SHA-256", RIGHT.reveal(), binding=lambda _peer: None, forges_proof=True
    )
    await world.serve(IMAP, forging)
    await world.serve(IMAP_STARTTLS)

    result = await world.verify(candidate([server(IMAP), server(IMAP_STARTTLS)], server(SMTP)))

    assert code(result) is ProblemCode.SERVER_UNPROVED
    assert world.incoming.attempts == []
    assert world.servers[IMAP_STARTTLS].connections == 0


async def test_no_password_goes_where_the_source_wants_a_sign_in_by_browser(world: World) -> None:
    world.incoming.mechanisms = ("PLAIN", "XOAUTH2")
    by_browser = replace(server(IMAP), methods=(AuthMethod.OAUTH2,))

    result = await world.verify(candidate(by_browser, server(SMTP)))

    assert code(result) is ProblemCode.NEEDS_OAUTH
    assert world.incoming.attempts == []


async def test_the_way_that_the_source_names_is_used_and_kept(world: World) -> None:
    proving = scram_only(Protocol.IMAP, "SCRAM-SHA-256", RIGHT.reveal(), binding=lambda _peer: None)
    await world.serve(IMAP, proving)
    named = replace(server(IMAP), methods=(AuthMethod.PASSWORD_ENCRYPTED,))

    result = await world.verify(candidate(named, server(SMTP)))

    assert isinstance(result, VerifiedSettings)
    assert result.incoming == Server(endpoint=IMAP, username=FULL, auth=AuthMechanism.SCRAM_SHA_256)
