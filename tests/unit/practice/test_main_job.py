"""The product meets the practice provider like any other: find, check, log in, send and fetch."""

from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from tests.helpers.discovery_values import write_table
from wizard.discovery.consent import needs_consent
from wizard.discovery.run import discover
from wizard.discovery.wishes import Wishes
from wizard.mail.reading.message import read
from wizard.mail.receiving.fetch import FolderReport, fetch
from wizard.mail.sending.roundtrip import round_trip
from wizard.mail.sending.send import SendStatus, send
from wizard.mail.store.store import Store
from wizard.mail.writing.compose import Draft
from wizard.mail.writing.recipients import Recipient
from wizard.model.account import Account, SecretPlace, VerifiedSettings
from wizard.model.address_check import parse_address
from wizard.model.candidate import Candidate, Source, Trust
from wizard.model.lamp import LampState, Side
from wizard.model.probe import ProbeState
from wizard.model.problem import ProblemCode
from wizard.model.secret import Secret
from wizard.model.server import PROBED_PORTS, Protocol, Security
from wizard.practice.provider import ADDRESS, PracticeProvider
from wizard.probe.check import probe_hosts
from wizard.probe.narrow import narrow
from wizard.probe.pool import Pool
from wizard.probe.verify import Unverified, verify

ME = parse_address(ADDRESS)
NOW = datetime(2026, 4, 1, 9, 30, tzinfo=timezone(timedelta(hours=9)))
DOORS = (
    "imap://imap.renshu.example:993/tls",
    "imap://imap.renshu.example:143/starttls",
    "pop3://pop.renshu.example:995/tls",
    "pop3://pop.renshu.example:110/starttls",
    "smtp://smtp.renshu.example:465/tls",
    "smtp://smtp.renshu.example:587/starttls",
)


async def found(provider: PracticeProvider, folder: Path, wishes: Wishes | None = None) -> Candidate:
    discovery = await discover(
        ME,
        wishes or Wishes(),
        internet=provider.internet,
        table=write_table(folder),
        on_evidence=lambda _: None,
    )
    assert discovery.problems == ()
    return discovery.candidates[0]


async def set_up(
    provider: PracticeProvider, candidate: Candidate, secret: Secret
) -> tuple[VerifiedSettings | Unverified, dict[Side, LampState]]:
    lamps: dict[Side, LampState] = {}
    async with Pool() as pool:
        narrowed = await narrow(candidate, internet=provider.internet, pool=pool)
        assert narrowed.candidate is not None
        outcome = await verify(
            ME,
            narrowed.candidate,
            secret,
            internet=provider.internet,
            pool=pool,
            on_lamp=lambda lamp: lamps.__setitem__(lamp.side, lamp.state),
        )
    return outcome, lamps


async def account(provider: PracticeProvider, candidate: Candidate) -> Account:
    settings, lamps = await set_up(provider, candidate, provider.secret)
    assert isinstance(settings, VerifiedSettings)
    assert set(lamps.values()) == {LampState.WORKS}
    return Account(
        id="practice",
        settings=settings,
        display_name="たより",
        created="2026-04-01T00:30:00Z",
        secret_place=SecretPlace.SESSION,
    )


def only(candidate: Candidate, protocol: Protocol, security: Security) -> Candidate:
    """The candidate with one door to fetch, and the door to send that is protected the same way."""
    incoming = [
        server
        for server in candidate.incoming
        if (server.endpoint.protocol, server.endpoint.security) == (protocol, security)
    ]
    outgoing = [server for server in candidate.outgoing if server.endpoint.security is security]
    return Candidate(
        incoming=tuple(incoming), outgoing=tuple(outgoing), source=candidate.source, trust=candidate.trust
    )


async def test_the_settings_are_found_with_the_true_ports(provider: PracticeProvider, tmp_path: Path) -> None:
    candidate = await found(provider, tmp_path)

    endpoints = [server.endpoint for server in (*candidate.incoming, *candidate.outgoing)]
    assert tuple(map(str, endpoints)) == DOORS
    assert {server.username for server in (*candidate.incoming, *candidate.outgoing)} == {ADDRESS}
    assert (candidate.source, candidate.trust) == (Source.AUTOCONFIG, Trust.VERIFIED)
    assert not needs_consent(candidate, ME)


async def test_without_web_pages_the_names_can_be_guessed(provider: PracticeProvider, tmp_path: Path) -> None:
    candidate = await found(provider, tmp_path, Wishes(private=True))
    settings, _ = await set_up(provider, candidate, provider.secret)

    assert candidate.source is Source.GUESS
    assert isinstance(settings, VerifiedSettings)
    assert settings.incoming.endpoint.host == "imap.renshu.example"


async def test_every_port_is_open_and_inside_tls(provider: PracticeProvider) -> None:
    results = await probe_hosts(["mail.renshu.example"], internet=provider.internet)

    assert {result.endpoint.port for result in results} == set(PROBED_PORTS)
    assert {result.state for result in results} == {ProbeState.OPEN}
    assert {result.tls.version for result in results if result.tls is not None} == {"TLSv1.3"}


@pytest.mark.parametrize("security", [Security.TLS, Security.STARTTLS])
@pytest.mark.parametrize("protocol", [Protocol.IMAP, Protocol.POP3])
async def test_an_account_works_through_every_door(
    provider: PracticeProvider, tmp_path: Path, protocol: Protocol, security: Security
) -> None:
    candidate = only(await found(provider, tmp_path), protocol, security)
    mine = await account(provider, candidate)

    with Store(tmp_path / "mail.sqlite3") as store:
        letter = await round_trip(
            mine,
            provider.secret,
            store,
            subject="お試し",
            body=".点から始まる手紙①\n",
            internet=provider.internet,
            now=NOW,
            wait_s=5,
        )
        inbox = await fetch(mine, provider.secret, store, internet=provider.internet)
        raws = [store.raw(row.id) for row in store.rows("INBOX", limit=10, offset=0)]

    assert mine.settings.incoming.endpoint.security is security
    assert (letter.arrived, letter.same, letter.problem) == (True, True, None)
    assert inbox.problems == ()
    assert [folder.total for folder in inbox.folders] == [4]
    assert {read(raw or b"").subject for raw in raws} == {
        "お試し",
        "ようこそ / Welcome",
        "柿を取りに来ませんか",
        "[minna] Tea on Saturday",
    }


async def test_what_was_sent_lies_in_the_folder_for_it(provider: PracticeProvider, tmp_path: Path) -> None:
    mine = await account(provider, await found(provider, tmp_path))
    hanako = Recipient(name="花子", address=parse_address(provider.others[0]))

    with Store(tmp_path / "mail.sqlite3") as store:
        draft = Draft(to=(hanako,), subject="柿", body="ありがとう\n")
        report = await send(mine, provider.secret, draft, store, internet=provider.internet, now=NOW)
        sent = await fetch(mine, provider.secret, store, internet=provider.internet, folder="Sent")

    assert (report.status, report.problems) == (SendStatus.SENT, ())
    assert sent.folders == (FolderReport(name="Sent", new=0, total=1, unread=0),)


async def test_a_wrong_password_is_told_as_such(provider: PracticeProvider, tmp_path: Path) -> None:
    outcome, _ = await set_up(provider, await found(provider, tmp_path), Secret("wrong"))

    assert isinstance(outcome, Unverified)
    assert outcome.problem.code is ProblemCode.AUTH_FAILED


async def test_a_letter_to_the_world_outside_is_refused(provider: PracticeProvider, tmp_path: Path) -> None:
    mine = await account(provider, await found(provider, tmp_path))
    outside = Recipient(name="", address=parse_address("friend@example.org"))

    with Store(tmp_path / "mail.sqlite3") as store:
        draft = Draft(to=(outside,), subject="hello", body="words\n")
        report = await send(mine, provider.secret, draft, store, internet=provider.internet, now=NOW)

    assert report.status is SendStatus.REFUSED
    assert [problem.code for problem in report.problems] == [ProblemCode.RECIPIENT_REFUSED]
    assert report.refused[0].reply.startswith("550 5.7.1 Practice letters stay on this computer")
