"""A small mail company on loopback: one user's mailbox behind IMAP, POP3 and SMTP, with faults on demand."""

import asyncio
import base64
import contextlib
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field

from tests.helpers.company_imap import PASSWORD, USER, Box, Kept, serve_imap
from tests.helpers.fake_mail_server import FakeMailServer, GoneError, Peer, fake_server
from tests.helpers.loopback_internet import HOST, endpoint, internet
from tests.helpers.mail_certificates import good
from wizard.model.server import Protocol
from wizard.net.internet import Internet


@dataclass(slots=True)
class Company:
    """The mailbox and how the servers behave.

    `instead` maps the beginning of a command (without its tag) to the answer it gets for the usual one; None
    hangs up. `meanwhile` maps it to what happens elsewhere when it comes. "the dot" and "taken" are the
    moments before and after a mail is taken, "after APPEND" the one before an APPEND is answered. At
    `stalls_at` a server says nothing any more and sets `stalled`. `cut_after` hangs up after so many mails.
    `uidls` are those of POP3, by number. `delivers` is False when mail to oneself gets lost on its way;
    `changes` is what happens to it otherwise. `servers` are those that run, `subscribed` the folders that
    were subscribed to, `listening` the connections that IDLE, and `idles` says that there is one.
    """

    boxes: dict[str, Box] = field(default_factory=lambda: {"INBOX": Box()})
    instead: dict[str, str | None] = field(default_factory=dict)
    meanwhile: dict[str, Callable[[], None]] = field(default_factory=dict)
    stalls_at: str = "nowhere"
    stalled: asyncio.Event = field(default_factory=asyncio.Event)
    cut_after: int | None = None
    uidls: list[str] | None = field(default_factory=list)
    no_such_users: tuple[str, ...] = ()
    delivers: bool = True
    changes: Callable[[bytes], bytes] = bytes
    received: list[bytes] = field(default_factory=list)
    commands: list[str] = field(default_factory=list)
    delimiter: str = "/"
    offers: str = "IMAP4rev1 SPECIAL-USE LIST-EXTENDED UIDPLUS MOVE"
    pop_offers: tuple[str, ...] = ("SASL PLAIN", "UIDL")
    quota: tuple[int, int] = (0, 1)
    subscribed: list[str] = field(default_factory=list)
    listening: list[Peer] = field(default_factory=list)
    idles: asyncio.Event = field(default_factory=asyncio.Event)
    servers: tuple[FakeMailServer, ...] = ()

    @property
    def inbox(self) -> Box:
        """The folder where mail arrives."""
        return self.boxes["INBOX"]

    def accept(self, raw: bytes, recipients: list[str]) -> None:
        """Take a mail that was handed over."""
        self.received.append(raw)
        if self.delivers and USER in recipients:
            self.inbox.put(b"Received: by example\r\n" + self.changes(raw))
            if self.uidls is not None:
                self.uidls.append(f"u{len(self.inbox.mails)}")

    def drop(self, uids: list[int], numbers: set[int]) -> None:
        """Delete what a POP3 session has marked."""
        for uid in uids:
            self.inbox.mails.pop(uid, None)
        if self.uidls is not None:
            self.uidls = [uidl for number, uidl in enumerate(self.uidls, 1) if number not in numbers]

    async def usual(self, peer: Peer, command: str, tag: str = "") -> bool:
        """Whether a command gets its usual answer; if not, the other one has been given."""
        self.commands.append(command)
        for beginning, happens in self.meanwhile.items():
            if command.startswith(beginning):
                happens()
        if command.startswith(self.stalls_at):
            self.stalled.set()
            await peer.stay_silent()
            raise GoneError
        for beginning, answer in self.instead.items():
            if command.startswith(beginning):
                if answer is None:
                    raise GoneError
                await peer.say(*(line if line[0] in "*+" else tag + line for line in answer.split("\n")))
                return False
        return True

    async def listened_to_by(self, peer: Peer) -> None:
        """One IDLE, until the client ends it."""
        await peer.say("+ idling")
        self.listening.append(peer)
        self.idles.set()
        try:
            done = await peer.hear()
        finally:
            self.listening.remove(peer)
            if not self.listening:
                self.idles.clear()
        assert done == "DONE", done

    async def tell(self, *lines: str) -> None:
        """Tell everybody who listens."""
        for peer in self.listening:
            await peer.say(*lines)

    async def hand_out(self, peer: Peer, data: bytes) -> None:
        """Send one mail, or hang up in the middle of it."""
        if self.cut_after == 0:
            await peer.send(data[: len(data) // 2])
            raise GoneError
        if self.cut_after is not None:
            self.cut_after -= 1
        await peer.send(data)


@contextlib.asynccontextmanager
async def open_company(company: Company) -> AsyncIterator[Internet]:
    """The internet in which the company's three servers are."""
    tls = good(HOST)
    async with (
        fake_server(lambda peer: serve_imap(peer, company), tls=tls) as imap,
        fake_server(lambda peer: _pop3(peer, company), tls=tls) as pop3,
        fake_server(lambda peer: _smtp(peer, company), tls=tls) as smtp,
    ):
        servers: dict[Protocol, FakeMailServer] = {
            Protocol.IMAP: imap,
            Protocol.POP3: pop3,
            Protocol.SMTP: smtp,
        }
        company.servers = (imap, pop3, smtp)
        yield internet({endpoint(protocol): server.at for protocol, server in servers.items()})


def _admits(initial: str) -> bool:
    _, name, password = base64.b64decode(initial).decode().split("\0")
    return (name, password) == (USER, PASSWORD)


async def _pop3(peer: Peer, company: Company) -> None:
    await peer.say("+OK ready")
    opened = list(company.inbox.mails.items())
    marked: set[int] = set()
    while True:
        command = await peer.hear()
        if not await company.usual(peer, command):
            continue
        verb, _, rest = command.partition(" ")
        mails = [kept for _, kept in opened]
        match verb:
            case "CAPA":
                await peer.say("+OK", *company.pop_offers, ".")
            case "AUTH":
                await peer.say("+OK in" if _admits(rest.split(" ")[1]) else "-ERR [AUTH] no")
            case "LIST" | "UIDL":
                await peer.say(*_pop3_list(company, verb, mails))
            case "RETR":
                lines = (mails[int(rest) - 1].raw.removesuffix(b"\r\n") + b"\r\n").split(b"\r\n")
                stuffed = b"\r\n".join(b"." + line if line.startswith(b".") else line for line in lines)
                await company.hand_out(peer, b"+OK\r\n" + stuffed + b".\r\n")
            case "DELE":
                marked.add(int(rest))
                await peer.say("+OK")
            case "QUIT":
                company.drop([opened[number - 1][0] for number in marked], marked)
                if await company.usual(peer, "gone"):
                    await peer.say("+OK bye")
                return
            case _:
                raise AssertionError(command)


def _pop3_list(company: Company, verb: str, mails: list[Kept]) -> list[str]:
    if verb == "LIST":
        return ["+OK", *(f"{number} {len(kept.raw)}" for number, kept in enumerate(mails, 1)), "."]
    if company.uidls is None:
        return ["-ERR what?"]
    return ["+OK", *(f"{number} {uidl}" for number, uidl in enumerate(company.uidls, 1) if uidl), "."]


async def _smtp(peer: Peer, company: Company) -> None:
    await peer.say("220 mx.example.org ESMTP")
    recipients: list[str] = []
    while True:
        command = await peer.hear()
        if not await company.usual(peer, command):
            continue
        match command.partition(" ")[0]:
            case "EHLO":
                recipients = []
                await peer.say("250-mx.example.org", "250-AUTH PLAIN", "250 SIZE 1000000")
            case "AUTH":
                await peer.say("235 in" if _admits(command.split(" ")[2]) else "535 5.7.8 no")
            case "MAIL" | "RSET":
                recipients = []
                await peer.say("250 go on")
            case "RCPT":
                address = command.partition("<")[2].partition(">")[0]
                known = address not in company.no_such_users
                recipients += [address] if known else []
                await peer.say("250 go on" if known else "550 5.1.1 no such user")
            case "DATA":
                await _smtp_data(peer, company, recipients)
            case "QUIT":
                await peer.say("221 bye")
                return
            case _:
                raise AssertionError(command)


async def _smtp_data(peer: Peer, company: Company, recipients: list[str]) -> None:
    await peer.say("354 go on")
    raw = await _hear_block(peer)
    if await company.usual(peer, "the dot"):
        company.accept(raw, recipients)
        if await company.usual(peer, "taken"):
            await peer.say("250 2.0.0 taken")


async def _hear_block(peer: Peer) -> bytes:
    lines: list[bytes] = []
    while (line := await peer.reader.readline()) != b".\r\n":
        if not line:
            raise GoneError
        lines.append(line.removeprefix(b"."))
    return b"".join(lines)
