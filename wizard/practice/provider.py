"""The practice provider as a whole: a mail company on this machine that the product meets like any other.

Its names exist only in its own `internet`, where the standard ports lead to free ones of loopback and only
its own authority is believed. No mail is written to disk, and nothing leaves the machine.
"""

from collections.abc import Callable, Mapping
from contextlib import AsyncExitStack
from datetime import datetime
from functools import partial
from typing import Final, Self

from wizard.model.lesson import Lesson
from wizard.model.secret import Secret
from wizard.model.server import Protocol, Security
from wizard.net.dial import Dialer
from wizard.net.dns import Dns
from wizard.net.http import Http
from wizard.net.internet import Internet
from wizard.net.listen import Listener
from wizard.net.server_tls import ServerTls
from wizard.net.tls import TlsPolicy
from wizard.net.wire import Wire
from wizard.practice.authority import Identity, make_identity
from wizard.practice.autoconfig_responder import AutoconfigResponder
from wizard.practice.company import Clock, Company
from wizard.practice.course import SLOW_S, Course
from wizard.practice.doors import HOSTS, HTTPS_PORT, MAIL_DOORS, MailDoor
from wizard.practice.imap_responder import ImapResponder
from wizard.practice.members import DOMAIN, LEARNER, LIST_ADDRESS, MEMBERS, PASSWORD
from wizard.practice.pop3_responder import Pop3Responder
from wizard.practice.session import attend
from wizard.practice.smtp_responder import SmtpResponder

__all__ = ["ADDRESS", "DOMAIN", "PASSWORD", "PracticeProvider"]

ADDRESS: Final = LEARNER.address
_LOOPBACK: Final = "127.0.0.1"
_RESPONDERS: Final[Mapping[Protocol, type[ImapResponder | Pop3Responder | SmtpResponder]]] = {
    Protocol.IMAP: ImapResponder,
    Protocol.POP3: Pop3Responder,
    Protocol.SMTP: SmtpResponder,
}


def local_now() -> datetime:
    """The time now with this machine's zone."""
    return datetime.now().astimezone()


class PracticeProvider:
    """A running practice provider.

    Attributes:
        internet: the world in which it exists.
        address: the learner's address, which is also the user name.
        password: the password of all members, to be shown.
        secret: the same for a login.
        course: how far the learner is in the lesson, if there is one.
        others: further addresses that can be written to; the last one is the mailing list.
        ca_pem: the authority, for other programs that want to practise.
        doors: (host, port) as everybody knows them -> (ip, port) where they are.
    """

    def __init__(
        self, *, ca_pem: str, doors: Mapping[tuple[str, int], tuple[str, int]], course: Course
    ) -> None:
        self.course = course
        self.internet = _world(ca_pem, doors)
        self.address = ADDRESS
        self.password = PASSWORD
        self.secret = Secret(PASSWORD)
        self.others = (*(member.address for member in MEMBERS if member != LEARNER), LIST_ADDRESS)
        self.ca_pem = ca_pem
        self.doors = doors
        self._to_close = AsyncExitStack()

    @classmethod
    async def start(
        cls,
        *,
        now: Clock = local_now,
        lesson: Lesson | None = None,
        on_done: Callable[[Lesson], None] | None = None,
        slow_s: float = SLOW_S,
    ) -> Self:
        """Open all doors; raises OSError when this machine has no free port.

        Args:
            now: the time with its zone.
            lesson: what goes wrong on purpose, if anything.
            on_done: called once when the learner got through the lesson.
            slow_s: how long the slow server of that lesson thinks before each answer.
        """
        course = Course(lesson, now=now, on_done=on_done, slow_s=slow_s)
        company = Company(now=now, course=course)
        company.deliver_first_letters()
        identity = make_identity(HOSTS, now=now())
        tls = _tls_of(identity)
        # Another authority of the same name, which this world does not know.
        strange_tls = _tls_of(make_identity(HOSTS, now=now())) if lesson is Lesson.CERTIFICATE else tls
        places: dict[int, tuple[str, int]] = {}
        async with AsyncExitStack() as opened:
            for door in MAIL_DOORS:
                serve = partial(_serve_mail, door=door, company=company, tls=tls, strange_tls=strange_tls)
                listener = await opened.enter_async_context(await Listener.open(serve))
                places[door.port] = listener.address
            listener = await opened.enter_async_context(await Listener.open(partial(_serve_web, tls=tls)))
            places[HTTPS_PORT] = listener.address
            doors = {(host, port): place for host in HOSTS for port, place in places.items()}
            provider = cls(ca_pem=identity.ca_pem, doors=doors, course=course)
            opened.push_async_callback(provider.internet.http.aclose)
            provider._to_close = opened.pop_all()
        return provider

    async def stop(self) -> None:
        """Close all doors and forget all mail; stopping twice is fine."""
        await self._to_close.aclose()


def _world(ca_pem: str, doors: Mapping[tuple[str, int], tuple[str, int]]) -> Internet:
    dns = Dns(hosts=dict.fromkeys(HOSTS, (_LOOPBACK,)), only_hosts=True)
    tls = TlsPolicy(ca_pem=ca_pem)
    return Internet(dns=dns, http=Http(dns, tls, reroute=doors), dialer=Dialer(dns, reroute=doors), tls=tls)


def _tls_of(identity: Identity) -> ServerTls:
    return ServerTls(chain_pem=identity.chain_pem, key_pem=identity.key_pem)


async def _serve_mail(
    wire: Wire, *, door: MailDoor, company: Company, tls: ServerTls, strange_tls: ServerTls
) -> None:
    secured = door.security is Security.TLS
    await attend(
        wire,
        _RESPONDERS[door.protocol](company, secured=secured),
        strange_tls if company.course.shows_strange_certificate() else tls,
        begins_with_tls=secured,
        pause_s=company.course.pause_s,
    )


async def _serve_web(wire: Wire, *, tls: ServerTls) -> None:
    await attend(wire, AutoconfigResponder(secured=True), tls, begins_with_tls=True)
