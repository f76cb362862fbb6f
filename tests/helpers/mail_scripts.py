"""Scripts of well-behaved servers for all three protocols, with users, a count of attempts, and moods."""

import base64
from collections.abc import Mapping
from dataclasses import dataclass, field

from tests.helpers.fake_mail_server import Peer, Script


@dataclass(slots=True)
class Mailbox:
    """The users of a server, and how it treats a login.

    `refusals` are the answers to failed logins in turn, the last one again and again; None hangs up.
    """

    users: Mapping[str, str] = field(default_factory=lambda: {"taro@example.org": "correct horse"})
    mechanisms: tuple[str, ...] = ("PLAIN", "LOGIN")
    refusals: tuple[str | None, ...] = ()
    hangs_up_after_refusal: bool = False
    attempts: list[tuple[str, str]] = field(default_factory=list)

    def admits(self, name: str, password: str) -> bool:
        """Whether they are right; each question is an attempt."""
        self.attempts.append((name, password))
        return self.users.get(name) == password

    def refusal(self, usual: str) -> str | None:
        """How this attempt is refused."""
        if not self.refusals:
            return usual
        return self.refusals[min(len(self.attempts), len(self.refusals)) - 1]


async def _refuse(peer: Peer, box: Mailbox, usual: str, tag: str = "") -> bool:
    """Refuse; whether the conversation goes on."""
    line = box.refusal(usual)
    if line is not None:
        await peer.say(tag + line)
    return line is not None and not box.hangs_up_after_refusal


def _plain(initial: str) -> tuple[str, str]:
    _, name, password = base64.b64decode(initial).decode().split("\0")
    return name, password


def imap(box: Mailbox | None = None, *, greeting: str = "* OK ready") -> Script:
    """An IMAP server."""
    box = box or Mailbox()

    async def script(peer: Peer) -> None:
        await peer.say(greeting)
        while True:
            tag, command, *rest = (await peer.hear()).split(" ")
            match command.upper():
                case "CAPABILITY":
                    before = " STARTTLS LOGINDISABLED" if not peer.is_secured else " SASL-IR"
                    offers = "".join(f" AUTH={name}" for name in box.mechanisms if peer.is_secured)
                    if peer.is_secured and "LOGIN" not in box.mechanisms:
                        offers += " LOGINDISABLED"
                    await peer.say(f"* CAPABILITY IMAP4rev1{before}{offers}", f"{tag} OK done")
                case "STARTTLS":
                    await peer.say(f"{tag} OK begin")
                    await peer.start_tls()
                case "AUTHENTICATE":
                    if box.admits(*_plain(rest[1])):
                        await peer.say(f"{tag} OK logged in")
                    elif not await _refuse(peer, box, "NO [AUTHENTICATIONFAILED] no", f"{tag} "):
                        return
                case "LOGOUT":
                    await peer.say("* BYE bye", f"{tag} OK done")
                    return
                case _:
                    raise AssertionError(command)

    return script


def pop3(box: Mailbox | None = None) -> Script:
    """A POP3 server."""
    box = box or Mailbox()

    async def script(peer: Peer) -> None:
        await peer.say("+OK ready")
        while True:
            command, *rest = (await peer.hear()).split(" ")
            match command.upper():
                case "CAPA":
                    methods = f"SASL {' '.join(box.mechanisms)}" if peer.is_secured else "STLS"
                    await peer.say("+OK", methods, "UIDL", ".")
                case "STLS":
                    await peer.say("+OK begin")
                    await peer.start_tls()
                case "AUTH":
                    if box.admits(*_plain(rest[1])):
                        await peer.say("+OK logged in")
                    elif not await _refuse(peer, box, "-ERR [AUTH] no"):
                        return
                case "QUIT":
                    await peer.say("+OK bye")
                    return
                case _:
                    raise AssertionError(command)

    return script


def smtp(box: Mailbox | None = None) -> Script:
    """A submission server."""
    box = box or Mailbox()

    async def script(peer: Peer) -> None:
        await peer.say("220 mx.example.org ESMTP")
        while True:
            command, *rest = (await peer.hear()).split(" ")
            match command.upper():
                case "EHLO":
                    offer = f"AUTH {' '.join(box.mechanisms)}" if peer.is_secured else "STARTTLS"
                    offers = (f"250-{offer}",) if box.mechanisms else ()
                    await peer.say("250-mx.example.org", *offers, "250 SIZE 1000000")
                case "STARTTLS":
                    await peer.say("220 begin")
                    await peer.start_tls()
                case "AUTH":
                    if box.admits(*_plain(rest[1])):
                        await peer.say("235 2.7.0 logged in")
                    elif not await _refuse(peer, box, "535 5.7.8 no"):
                        return
                case "QUIT":
                    await peer.say("221 bye")
                    return
                case _:
                    raise AssertionError(command)

    return script
