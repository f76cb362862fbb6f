"""The practice provider as a whole: what it opens it closes, and nothing leads out of it."""

import asyncio
import contextlib
import socket
import tempfile
from pathlib import Path

import pytest

from tests.helpers.our_tasks import our_tasks
from wizard.model.secret import Secret
from wizard.model.server import Endpoint, Protocol, Security
from wizard.net.clients import new_imap, new_smtp
from wizard.net.dial import DialFailure, DialFailureKind
from wizard.net.dns import DnsOutcome
from wizard.net.listen import Listener
from wizard.net.server_tls import ServerTls
from wizard.net.stream import MailStream
from wizard.practice import session
from wizard.practice.authority import make_identity
from wizard.practice.doors import HOSTS
from wizard.practice.provider import ADDRESS, DOMAIN, PASSWORD, PracticeProvider, local_now
from wizard.practice.responder import Responder
from wizard.protocol.actions import LoggedIn
from wizard.protocol.imap import ImapClient
from wizard.protocol.imap_outcomes import Fetched

IMAP = Endpoint(protocol=Protocol.IMAP, host="imap.renshu.example", port=993, security=Security.TLS)


async def logged_in(provider: PracticeProvider) -> MailStream:
    stream = await MailStream.open(new_imap(Security.TLS), IMAP, provider.internet, timeout_s=5)
    assert isinstance(stream, MailStream)
    outcome = await stream.perform(stream.client.login(provider.address, provider.secret), timeout_s=5)
    assert isinstance(outcome, LoggedIn)
    return stream


async def greeting(address: tuple[str, int]) -> bytes:
    reader, writer = await asyncio.open_connection(*address)
    try:
        return await reader.readline()
    finally:
        writer.close()
        await writer.wait_closed()


async def test_it_says_who_the_learner_is_and_whom_to_write_to(provider: PracticeProvider) -> None:
    assert (provider.address, provider.password) == (ADDRESS, PASSWORD)
    assert provider.secret == Secret(PASSWORD)
    assert provider.others == ("hanako@renshu.example", "office@renshu.example", "minna@renshu.example")


async def test_all_doors_of_all_names_are_on_loopback(provider: PracticeProvider) -> None:
    assert {host for host, _ in provider.doors} == set(HOSTS)
    assert {port for _, port in provider.doors} == {110, 143, 443, 465, 587, 993, 995}
    assert {ip for ip, _ in provider.doors.values()} == {"127.0.0.1"}


async def test_nothing_else_exists_in_its_world(provider: PracticeProvider) -> None:
    dns, dialer = provider.internet.dns, provider.internet.dialer

    assert await dns.exists(DOMAIN) is DnsOutcome.FOUND
    assert (await dns.addresses("example.org")).outcome is DnsOutcome.NXDOMAIN
    assert (await dns.addresses("mx.renshu.example")).outcome is DnsOutcome.NXDOMAIN
    dialled = await dialer.dial("imap.example.org", 993, timeout_s=5)
    assert isinstance(dialled, DialFailure)
    assert dialled.kind is DialFailureKind.UNRESOLVED


async def test_stopping_closes_every_door_and_every_conversation() -> None:
    provider = await PracticeProvider.start()
    stream = await logged_in(provider)
    async with asyncio.timeout(5):
        assert (await greeting(provider.doors[IMAP.host, 143])).startswith(b"* OK ")

    await provider.stop()
    await provider.stop()

    for address in set(provider.doors.values()):
        with pytest.raises(ConnectionRefusedError):
            await greeting(address)
    assert not stream.is_alive()
    stream.hang_up()
    assert {task.get_name() for task in our_tasks()} == set()


async def test_two_practices_do_not_know_each_other(provider: PracticeProvider) -> None:
    other = await PracticeProvider.start()
    try:
        stream = await MailStream.open(
            new_smtp(Security.TLS),
            Endpoint(protocol=Protocol.SMTP, host="smtp.renshu.example", port=465, security=Security.TLS),
            other.internet,
            timeout_s=5,
        )
        assert isinstance(stream, MailStream)
        stream.hang_up()
        assert other.ca_pem != provider.ca_pem
        assert not set(other.doors.values()) & set(provider.doors.values())
    finally:
        await other.stop()


def test_the_key_stays_in_no_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    identity = make_identity(HOSTS, now=local_now())

    ServerTls(chain_pem=identity.chain_pem, key_pem=identity.key_pem)

    assert list(tmp_path.iterdir()) == []


async def test_a_start_that_fails_leaves_no_door_open(monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[Listener] = []
    really_open = Listener.open

    async def open_four(serve: object) -> Listener:
        if len(opened) == 4:
            raise OSError("no more ports")
        opened.append(await really_open(serve))  # type: ignore[arg-type]
        return opened[-1]

    monkeypatch.setattr(Listener, "open", open_four)
    with pytest.raises(OSError, match="no more ports"):
        await PracticeProvider.start()

    assert len(opened) == 4
    assert all(listener._socket.fileno() == -1 for listener in opened)


async def test_a_listening_program_hears_of_a_letter(provider: PracticeProvider) -> None:
    listening, writing = await logged_in(provider), await logged_in(provider)
    assert isinstance(writing.client, ImapClient)
    assert isinstance(listening.client, ImapClient)
    await listening.perform(listening.client.select(b"INBOX"), timeout_s=5)
    wire = listening._wire

    await wire.send(b"x IDLE\r\n")
    async with asyncio.timeout(5):
        assert await wire.receive() == b"+ Listening\r\n"
        await writing.perform(writing.client.append(b"INBOX", b"Subject: new\r\n\r\n"), timeout_s=5)
        assert await wire.receive() == b"* 4 EXISTS\r\n"
        await wire.send(b"DONE\r\n")
        assert await wire.receive() == b"x OK Done\r\n"
    listening.hang_up()
    writing.hang_up()


async def test_many_and_large_letters_arrive_whole(provider: PracticeProvider) -> None:
    stream = await logged_in(provider)
    client = stream.client
    assert isinstance(client, ImapClient)
    letters = [b"Subject: %d\r\n\r\n" % number + b"x" * 70_000 + b"\r\n" for number in range(5)]

    for letter in letters:
        await stream.perform(client.append(b"Trash", letter), timeout_s=5)
    await stream.perform(client.select(b"Trash"), timeout_s=5)
    fetched = await stream.perform(client.uid_fetch(range(1, 6), body=True), timeout_s=5)

    assert isinstance(fetched, Fetched)
    assert [message.raw for message in fetched.messages] == letters
    stream.hang_up()


async def test_a_silent_client_is_left_alone_after_a_while(
    provider: PracticeProvider, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Responder, "patience_s", 0.05)
    monkeypatch.setattr(session, "_HANDSHAKE_S", 0.05)

    for port in (143, 993):
        reader, writer = await asyncio.open_connection(*provider.doors[IMAP.host, port])
        async with asyncio.timeout(5):
            said = await reader.read()
        writer.close()
        await writer.wait_closed()
        assert said.startswith(b"* OK " if port == 143 else b"")


async def test_clear_bytes_at_a_tls_door_end_only_that_connection(provider: PracticeProvider) -> None:
    reader, writer = await asyncio.open_connection(*provider.doors[IMAP.host, 993])
    writer.write(b"a LOGIN tayori@renshu.example sakura\r\n")
    async with asyncio.timeout(5):
        with contextlib.suppress(ConnectionResetError):
            await reader.read()
    writer.close()
    with contextlib.suppress(ConnectionResetError):
        await writer.wait_closed()

    (await logged_in(provider)).hang_up()


async def test_a_client_that_goes_away_in_the_middle_hurts_nobody(provider: PracticeProvider) -> None:
    for _ in range(3):
        with socket.create_connection(provider.doors[IMAP.host, 143]) as gone:
            gone.sendall(b"a STARTTLS\r\n\x16\x03\x01")

    (await logged_in(provider)).hang_up()
