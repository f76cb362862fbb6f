"""Servers on loopback that attack the line itself, and what they may have heard."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from typing import Any, TypeVar

import pytest

from tests.attacks.watched import IN_CLEAR
from tests.helpers import mail_certificates as certificates
from tests.helpers import mail_scripts
from tests.helpers.fake_mail_server import FakeMailServer, Heard, Peer, Script, fake_server
from tests.helpers.loopback_internet import HOST
from tests.helpers.mail_scripts import Mailbox
from tests.helpers.transcript import Chop
from tests.helpers.virtual_clock import run_virtually
from wizard.model.server import Protocol, Security

T = TypeVar("T")

MOMENT_S = 0.01

GREETINGS = {"imap": "* OK ready", "pop3": "+OK ready", "smtp": "220 mx ESMTP"}
BEHAVES: dict[str, Callable[[Mailbox], Script]] = {
    "imap": mail_scripts.imap,
    "pop3": mail_scripts.pop3,
    "smtp": mail_scripts.smtp,
}
_RECORDS = frozenset({0x14, 0x15, 0x16, 0x17})


def in_no_time(attack: Coroutine[Any, Any, T], *, within_s: float) -> T:
    """The result of an attack, which must end within so many seconds, none of which pass."""
    result, took_s = run_virtually(attack, moment_s=MOMENT_S)
    assert took_s <= within_s
    return result


def cut_what_servers_say(monkeypatch: pytest.MonkeyPatch, chop: Chop) -> None:
    """Everything that a fake server says from now on comes in these pieces."""
    send_whole = Peer.send

    async def send(peer: Peer, data: bytes) -> None:
        for piece in chop(data):
            if peer.writer.is_closing():
                return
            await send_whole(peer, piece)
            await asyncio.sleep(0)

    monkeypatch.setattr(Peer, "send", send)


@asynccontextmanager
async def served(script: Script, security: Security) -> AsyncIterator[FakeMailServer]:
    """A server with a good certificate, for TLS from the first byte or for STARTTLS."""
    context = certificates.good(HOST)
    async with fake_server(
        script, tls=context if security is Security.TLS else None, starttls=context
    ) as server:
        yield server


async def up_to_starttls(peer: Peer, protocol: str) -> str:
    """Play a good server until the client asks for STARTTLS; its positive answer is returned, not said."""
    await peer.say(GREETINGS[protocol])
    while True:
        match (await peer.hear()).split(" "):
            case ["EHLO", _]:
                await peer.say("250-mx", "250 STARTTLS")
            case [tag, "STARTTLS"]:
                return f"{tag} OK begin"
            case ["STLS"]:
                return "+OK begin"
            case ["STARTTLS"]:
                return "220 begin"
            case other:
                raise AssertionError(other)


def stripped(protocol: str) -> Script:
    """A server before which somebody has taken STARTTLS away, and that takes any password."""

    async def script(peer: Peer) -> None:
        await peer.say(
            {"imap": "* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] ready"}.get(protocol, GREETINGS[protocol])
        )
        while True:
            match (await peer.hear()).split(" "):
                case ["CAPA"]:
                    await peer.say("+OK", "USER", "SASL PLAIN", ".")
                case ["EHLO", _]:
                    await peer.say("250-mx", "250 AUTH PLAIN")
                case ["STLS"]:
                    await peer.say("-ERR unknown")
                case ["QUIT"]:
                    await peer.say("+OK bye" if protocol == "pop3" else "221 bye")
                    return
                case [tag, "LOGOUT"]:
                    await peer.say("* BYE bye", f"{tag} OK bye")
                    return
                case [tag, "AUTHENTICATE" | "LOGIN", *_]:
                    await peer.say(f"{tag} OK in")
                case [tag, "CAPABILITY" | "STARTTLS"]:
                    await peer.say(f"{tag} BAD unknown")
                case _:
                    await peer.say("+OK in" if protocol == "pop3" else "235 in")

    return script


async def rest_of(peer: Peer) -> bytes:
    """Everything the client still says."""
    data = b""
    with contextlib.suppress(OSError):
        while piece := await peer.reader.read(65536):
            data += piece
    return data


def is_tls(data: bytes) -> bool:
    """Whether these bytes are TLS records and nothing else; the last one may be cut off."""
    while data:
        if data[0] not in _RECORDS or data[1:2] not in {b"", b"\x03"}:
            return False
        data = data[5 + int.from_bytes(data[3:5]) :]
    return True


def said_nothing_private(heard: list[Heard]) -> bool:
    """Whether all that was said in clear is what may be said to anybody."""
    return all(one.secured or IN_CLEAR.fullmatch(one.line) for one in heard)


def protocol_of(name: str) -> Protocol:
    """The protocol of this name."""
    return Protocol(name)
