"""The IMAP conversation of the practice provider: commands with their literals, TLS and the login (RFC 3501).

With LITERAL+ (RFC 7888), SASL-IR (RFC 4959) and ID (RFC 2971).
"""

import re
from collections.abc import Callable, Mapping, Sequence
from enum import IntEnum
from typing import Final

from typing_extensions import override

from wizard.practice.admission import IMAP_REFUSALS, Refusal
from wizard.practice.company import Company
from wizard.practice.credentials import Credentials, given, plain
from wizard.practice.imap_arguments import UNREADABLE, CommandError, exactly, string
from wizard.practice.imap_opened import OpenedFolder
from wizard.practice.mailbox import MESSAGE_BYTES
from wizard.practice.members import COMPANY_NAME
from wizard.practice.responder import LeaveError, Responder, Steps
from wizard.protocol.actions import Send
from wizard.protocol.imap_tokens import Atom, Node, tokenize

Arguments = Sequence[Node]
Handler = Callable[[Arguments], Steps[bytes]]
"""Carries a command out; the status behind its tag, or CommandError."""

_STRANGER_COMMAND_BYTES: Final = 16 * 1024
_MEMBER_COMMAND_BYTES: Final = MESSAGE_BYTES + 64 * 1024
_PARTS_CAP: Final = 32
_LISTS_DEEP: Final = 4
_TAG: Final = re.compile(rb"[^\x00-\x20\x7f-\xff+*(){%\"\\]{1,64}")
_LITERAL: Final = re.compile(rb"\{(?P<count>[0-9]{1,10})(?P<plus>\+?)\}$")
# RFC 3501 §7.4.1: nothing that renumbers messages may be told while these are answered.
_KEEPS_NUMBERS: Final = frozenset({b"FETCH", b"STORE", b"SEARCH"})
_BASIC: Final = b"IMAP4rev1 LITERAL+ SASL-IR ID"


class Stage(IntEnum):
    """How far a client has come; each stage includes those before, but for the login."""

    ANY = 0
    STRANGER = 1
    MEMBER = 2
    FOLDER_OPEN = 3


class ImapTalk(Responder):
    """Everything but the folders."""

    line_bytes = 65536
    too_long = b"* BYE The line is too long\r\n"

    def __init__(self, company: Company, *, secured: bool) -> None:
        super().__init__(secured=secured)
        self.opened: OpenedFolder | None = None
        self.company = company
        self._tag = b""
        self._commands = dict(self._known_commands())

    def _known_commands(self) -> Mapping[bytes, tuple[Stage, Handler]]:
        return {
            b"CAPABILITY": (Stage.ANY, self._capability),
            b"ID": (Stage.ANY, self._id),
            b"LOGOUT": (Stage.ANY, self._logout),
            b"NOOP": (Stage.ANY, at_once(lambda _: b"OK Still here")),
            b"STARTTLS": (Stage.STRANGER, self._starttls),
            b"LOGIN": (Stage.STRANGER, at_once(self._login)),
            b"AUTHENTICATE": (Stage.STRANGER, self._authenticate),
        }

    @property
    def _stage(self) -> Stage:
        if self.mailbox is None:
            return Stage.STRANGER
        return Stage.MEMBER if self.opened is None else Stage.FOLDER_OPEN

    @property
    def _capabilities(self) -> bytes:
        if self.mailbox is not None:
            return _BASIC + b" IDLE SPECIAL-USE UIDPLUS MOVE"
        return _BASIC + (b" AUTH=PLAIN" if self._secured else b" STARTTLS LOGINDISABLED")

    @override
    def _conversation(self) -> Steps[None]:
        yield from self._say(b"* OK [CAPABILITY " + self._capabilities + b"] practice mail")
        while True:
            parts = yield from self._command()
            nodes = None if parts is None else tokenize(parts, deep=_LISTS_DEEP)
            if parts is not None:
                yield from self._answer(_tag_in(parts[0]), nodes or [])

    def _command(self) -> Steps[list[bytes] | None]:
        """A whole command, as text and literals in turn; None when it was too large and has its answer."""
        parts: list[bytes] = []
        left_bytes = _STRANGER_COMMAND_BYTES if self.mailbox is None else _MEMBER_COMMAND_BYTES
        while True:
            line = yield from self._line()
            announced = _LITERAL.search(line)
            if announced is None:
                return [*parts, line]
            parts.append(line[: announced.start()])
            count = int(announced["count"])
            left_bytes -= len(line) + count
            if left_bytes < 0 or len(parts) >= _PARTS_CAP:
                yield from self._refuse_literal(_tag_in(parts[0]), is_coming=bool(announced["plus"]))
                return None
            if not announced["plus"]:
                yield Send(b"+ Go on\r\n")
            while (literal := self._input.take_exactly(count)) is None:
                yield None
            parts.append(literal)

    def _refuse_literal(self, tag: bytes, *, is_coming: bool) -> Steps[None]:
        if is_coming:
            raise LeaveError(b"* BYE [TOOBIG] That is too large\r\n")
        yield from self._say(tag + b" NO [TOOBIG] That is too large")

    def _answer(self, tag: bytes, nodes: list[Node]) -> Steps[None]:
        name, arguments = _name_and_arguments(nodes)
        self._tag = tag
        try:
            status = yield from self._handler(name)(arguments)
        except CommandError as error:
            status = error.status
        if self.opened is not None and name not in _KEEPS_NUMBERS:
            yield Send(self.opened.news())
        if status:
            yield from self._say(tag + b" " + status)

    def _handler(self, name: bytes) -> Handler:
        if name not in self._commands:
            raise CommandError(b"BAD That command is not known here")
        needed, handler = self._commands[name]
        is_allowed = self._stage == needed if needed is Stage.STRANGER else self._stage >= needed
        if not is_allowed:
            raise CommandError(b"BAD Not now")
        return handler

    def _capability(self, _arguments: Arguments) -> Steps[bytes]:
        yield from self._say(b"* CAPABILITY " + self._capabilities)
        return b"OK Done"

    def _id(self, _arguments: Arguments) -> Steps[bytes]:
        yield from self._say(b'* ID ("name" "' + COMPANY_NAME.encode("ascii") + b'")')
        return b"OK Done"

    def _logout(self, _arguments: Arguments) -> Steps[bytes]:
        yield from self._say(b"* BYE Goodbye")
        raise LeaveError(self._tag + b" OK Done\r\n")

    def _starttls(self, _arguments: Arguments) -> Steps[bytes]:
        if self._secured:
            raise CommandError(b"BAD Not now")
        yield from self._start_tls(
            self._tag + b" OK Begin TLS", last_words=b"* BYE Nothing may follow STARTTLS in clear\r\n"
        )
        return b""

    def _login(self, arguments: Arguments) -> bytes:
        self._require_tls()
        username, password = exactly(arguments, 2)
        return self._logged_in(given(string(username), string(password)))

    def _authenticate(self, arguments: Arguments) -> Steps[bytes]:
        self._require_tls()
        mechanism, *initial = [string(word) for word in arguments] or [b""]
        if mechanism.upper() != b"PLAIN" or len(initial) > 1:
            raise CommandError(b"NO [CANNOT] That way to log in is not known here")
        credentials = plain(initial[0] if initial else (yield from self._ask(b"+ ")))
        if credentials is None:
            raise CommandError(UNREADABLE)
        return self._logged_in(credentials)

    def _require_tls(self) -> None:
        if not self._secured:
            raise CommandError(b"NO [PRIVACYREQUIRED] Encryption is needed to log in")

    def _logged_in(self, credentials: Credentials) -> bytes:
        opened = self.company.log_in(credentials)
        if isinstance(opened, Refusal):
            raise CommandError(IMAP_REFUSALS[opened])
        self.mailbox = opened
        return b"OK [CAPABILITY " + self._capabilities + b"] Welcome"


def at_once(act: Callable[[Arguments], bytes]) -> Handler:
    """A handler for a command that has nothing to tell but its status."""

    def steps(arguments: Arguments) -> Steps[bytes]:
        yield from ()
        return act(arguments)

    return steps


def _tag_in(head: bytes) -> bytes:
    """The tag of a command; an answer to one without goes untagged (RFC 3501 §7.1.3)."""
    tag = head.partition(b" ")[0]
    return tag if _TAG.fullmatch(tag) else b"*"


def _name_and_arguments(nodes: list[Node]) -> tuple[bytes, Arguments]:
    """The command in capitals, "UID" and its second word together, and what follows."""
    names = [node.upper() if isinstance(node, Atom) else b"" for node in nodes[1:3]]
    if names[:1] == [b"UID"] and len(names) == 2:
        return b" ".join(names), nodes[3:]
    return (names or [b""])[0], nodes[2:]
