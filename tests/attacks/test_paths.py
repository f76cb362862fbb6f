"""The demand for TLS, and the truth about it, on every way by which a password or a mail may leave."""

import contextlib
from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path
from typing import cast

import pytest

from tests.attacks.cases import Case, each, every_protocol
from tests.attacks.servers import GREETINGS, cut_what_servers_say, in_no_time, stripped
from tests.attacks.world import (
    World,
    account,
    candidate,
    door,
    opened_world,
    serve_other_side,
    server,
    side_of,
)
from tests.helpers.fake_mail_server import Peer, closed_port
from tests.helpers.mail_scripts import Mailbox
from tests.helpers.mail_values import NOW, SECRET, USER, draft
from tests.helpers.transcript import Chop
from wizard.mail.receiving.fetch import fetch
from wizard.mail.receiving.session import log_in
from wizard.mail.sending.send import Postman
from wizard.mail.sending.sent_copy import copy_to_sent
from wizard.mail.store.outgoing import OutgoingState
from wizard.mail.store.store import Store
from wizard.model.lamp import LampState
from wizard.model.problem import Problem, ProblemCode
from wizard.model.server import Protocol, Security
from wizard.net.clients import new_client
from wizard.net.stream import MailStream
from wizard.net.tls import TlsBroken
from wizard.probe.check import probe_hosts
from wizard.probe.verify import Unverified
from wizard.protocol.actions import Action, Failed, FailureKind, Outcome
from wizard.protocol.client import MailClient
from wizard.protocol.imap import ImapClient
from wizard.protocol.pop3 import Pop3Client
from wizard.protocol.smtp import SmtpClient

UNLIT = {LampState.WAITING, LampState.CONNECTING, LampState.FAILED}
DEADLINE_S = 60.0


@pytest.fixture(autouse=True)
def _cut(monkeypatch: pytest.MonkeyPatch, chop: Chop) -> None:
    cut_what_servers_say(monkeypatch, chop)


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path / "mail.sqlite3")


@each(every_protocol("TLS-24"))
def test_a_blocked_port_for_tls_does_not_lead_into_the_clear(case: Case[None], chop: Chop) -> None:
    protocol = case.protocol
    named = candidate(protocol, server(protocol, Security.TLS), server(protocol, Security.STARTTLS))

    async def attack() -> None:
        async with opened_world() as world:
            await serve_other_side(world, protocol)
            await world.serve(door(protocol), stripped(protocol))
            world.places[door(protocol, Security.TLS)] = closed_port()

            narrowed = await world.narrow(named)
            verified = await world.verify(named)

            assert narrowed.candidate is None
            assert narrowed.problem is not None
            assert narrowed.problem.code is ProblemCode.INSECURE_ONLY
            assert isinstance(verified, Unverified)
            assert verified.problem.code is ProblemCode.INSECURE_ONLY
            assert world.lit(side_of(protocol)) <= UNLIT
            assert world.attempts(protocol) == 0

    in_no_time(attack(), within_s=DEADLINE_S)


Way = Callable[[World, str, Store], Awaitable[ProblemCode]]


async def _fetching(world: World, protocol: str, store: Store) -> ProblemCode:
    report = await fetch(account(protocol), SECRET, store, internet=world.internet)
    assert report.problems
    return report.problems[0].code


async def _copying(world: World, _protocol: str, store: Store) -> ProblemCode:
    raw = b"Subject: private\r\n\r\nprivate\r\n"
    problem = await copy_to_sent(
        account("imap"), SECRET, store, raw, internet=world.internet, message_id=None
    )
    assert problem is not None
    return problem.code


async def _sending(world: World, _protocol: str, store: Store) -> ProblemCode:
    postman = Postman(account=account("smtp"), secret=SECRET, store=store, internet=world.internet)
    report = await postman.send(draft(), now=NOW)
    assert [row.state for row in store.outbox.rows()] == [OutgoingState.WAITING]
    return report.problems[0].code


async def _trying_again(world: World, protocol: str, store: Store) -> ProblemCode:
    await _sending(world, protocol, store)
    postman = Postman(account=account("smtp"), secret=SECRET, store=store, internet=world.internet)
    (report,) = await postman.flush(now=NOW)
    assert [row.state for row in store.outbox.rows()] == [OutgoingState.WAITING]
    return report.problems[0].code


async def _checking(world: World, protocol: str, _store: Store) -> ProblemCode:
    await serve_other_side(world, protocol)
    verified = await world.verify(candidate(protocol, server(protocol)))
    assert isinstance(verified, Unverified)
    return verified.problem.code


WAYS: dict[str, dict[str, Way]] = {
    "imap": {"fetch": _fetching, "copy of sent mail": _copying, "check": _checking},
    "pop3": {"fetch": _fetching, "check": _checking},
    "smtp": {"send": _sending, "send again": _trying_again, "check": _checking},
}


@each(
    Case(row="TLS-27", protocol=protocol, name=name, given=way)
    for protocol, ways in WAYS.items()
    for name, way in ways.items()
)
def test_tls_is_demanded_on_every_way(case: Case[Way], chop: Chop, store: Store) -> None:
    async def attack() -> ProblemCode:
        async with opened_world() as world:
            await world.serve(door(case.protocol), stripped(case.protocol))
            with store:
                return await case.given(world, case.protocol, store)

    code = in_no_time(attack(), within_s=DEADLINE_S)

    expected = ProblemCode.SENT_COPY_FAILED if case.name == "copy of sent mail" else ProblemCode.INSECURE_ONLY
    assert code is expected


@each(Case(row="TLS-27", protocol=protocol, name="second name", given=None) for protocol in ("imap", "pop3"))
def test_tls_is_demanded_when_the_second_name_is_tried(case: Case[None], chop: Chop) -> None:
    protocol = case.protocol
    refusing = Mailbox(users={})

    async def attack() -> None:
        async with opened_world() as world:
            await serve_other_side(world, protocol)
            world.boxes[protocol] = refusing
            good = await world.serve(door(protocol))

            async def then_stripped(peer: Peer) -> None:
                await (behaves if good.connections == 1 else stripped(protocol))(peer)

            behaves, good.script = good.script, then_stripped
            verified = await world.verify(candidate(protocol, server(protocol, Security.STARTTLS, "taro")))

            assert isinstance(verified, Unverified)
            assert world.attempts(protocol) == 1
            assert good.connections == 2

    in_no_time(attack(), within_s=DEADLINE_S)


@each(every_protocol("TLS-29"))
def test_no_lamp_says_encrypted_where_the_line_is_not(case: Case[None], chop: Chop) -> None:
    protocol = case.protocol

    async def attack() -> None:
        async with opened_world() as world:
            await serve_other_side(world, protocol)
            await world.serve(door(protocol), stripped(protocol))

            await world.verify(candidate(protocol, server(protocol)))
            (seen,) = await probe_hosts([door(protocol).host], [door(protocol).port], internet=world.internet)

            assert world.lit(side_of(protocol)) <= UNLIT
            assert seen.tls is None

    in_no_time(attack(), within_s=DEADLINE_S)


@each(Case(row="TLS-29", protocol=protocol, name="kept line", given=None) for protocol in GREETINGS)
def test_the_lamp_follows_the_line_and_not_its_label(case: Case[None], chop: Chop) -> None:
    protocol = case.protocol

    async def attack() -> None:
        async with opened_world() as world:
            await serve_other_side(world, protocol)
            await world.serve(door(protocol), stripped(protocol))
            bare = replace(door(protocol), security=Security.NONE)
            client = new_client(bare.protocol, Security.NONE)
            stream = await MailStream.open(client, bare, world.internet, timeout_s=5)
            assert isinstance(stream, MailStream)
            stream.endpoint = door(protocol)
            world.pool.put(stream)

            verified = await world.verify(candidate(protocol, server(protocol)))

            assert isinstance(verified, Unverified)
            assert verified.problem.code is not ProblemCode.AUTH_FAILED
            assert world.lit(side_of(protocol)) <= UNLIT

    in_no_time(attack(), within_s=DEADLINE_S)


ASKS: dict[str, Callable[[MailClient], list[Action]]] = {
    "imap": lambda client: cast("ImapClient", client).noop(),
    "pop3": lambda client: cast("Pop3Client", client).uidl(),
    "smtp": lambda client: cast("SmtpClient", client).submit(USER, [USER], b"x"),
}


@each(every_protocol("PRT-11"))
def test_a_server_that_vanishes_is_noticed_within_two_minutes(case: Case[None], chop: Chop) -> None:
    async def attack() -> Outcome | TlsBroken:
        async with opened_world() as world:
            good = await world.serve(door(case.protocol))
            behaves = good.script

            async def vanish_after_the_login(peer: Peer) -> None:
                with contextlib.suppress(AssertionError):
                    await behaves(peer)
                await peer.stay_silent()

            good.script = vanish_after_the_login
            client = new_client(Protocol(case.protocol), Security.STARTTLS)
            session = await log_in(client, server(case.protocol), SECRET, world.internet)
            assert not isinstance(session, Problem)
            return await session.ask(ASKS[case.protocol](session.client))

    outcome = in_no_time(attack(), within_s=120.0)

    assert isinstance(outcome, Failed)
    assert outcome.kind is FailureKind.TIMED_OUT
