"""The POP3 client: STLS, login, lists and messages (RFC 1939, 2449, 2595, 3206, 5034).

No APOP: its digest would leave in clear, and its password can be worked out from it.
"""

from collections.abc import Sequence
from contextlib import suppress

from typing_extensions import override

from wizard.model.secret import Secret
from wizard.model.server import AuthMechanism
from wizard.protocol.actions import (
    Action,
    Done,
    Failed,
    FailureKind,
    Goodbye,
    LoggedIn,
    LoginRefused,
    Outcome,
    Ready,
)
from wizard.protocol.dots import take_block
from wizard.protocol.errors import InputError, WireError
from wizard.protocol.lines import CRLF
from wizard.protocol.login import LoginClient
from wizard.protocol.operations import Waiting
from wizard.protocol.pop3_outcomes import Delivered, DoneEach, Retrieved, SizeList, UidList
from wizard.protocol.pop3_replies import (
    MAX_NUMBER,
    PopCapabilities,
    PopReply,
    PopStatus,
    parse_capabilities,
    parse_sizes,
    parse_status,
    parse_uids,
)
from wizard.protocol.replies import clean_text, pop_refusal
from wizard.protocol.sasl import Offer
from wizard.protocol.sasl_exchange import Exchange, with_objection
from wizard.protocol.sasl_password import credentials

_LINE_BYTES = 255
_AHEAD = 50
_LATER = frozenset({"SYS/TEMP", "IN-USE", "LOGIN-DELAY"})


class Pop3Client(LoginClient):
    """One conversation with a POP3 server."""

    FAREWELL = b"-ERR"

    _capabilities = PopCapabilities()
    _has_deletions = False

    def uidl(self) -> list[Action]:
        """Ask for the unique id of every message; leads to UidList."""
        return self._begin(self._listing_uids())

    def sizes(self) -> list[Action]:
        """Ask for the size of every message; leads to SizeList."""
        return self._begin(self._listing_sizes())

    def retrieve(self, number: int) -> list[Action]:
        """Fetch one message; leads to Retrieved."""
        return self._begin(self._retrieving(number))

    def retrieve_each(self, numbers: Sequence[int]) -> list[Action]:
        """Fetch messages, several asked at once when the server allows it.

        Tells each as Delivered, leads to DoneEach.
        """
        return self._begin(self._doing_each(b"RETR", tuple(numbers)))

    def delete(self, number: int) -> list[Action]:
        """Mark a message, which goes when quit() succeeds; leads to Done."""
        return self._begin(self._deleting(number))

    def delete_each(self, numbers: Sequence[int]) -> list[Action]:
        """Mark messages, which go when quit() succeeds; leads to DoneEach."""
        return self._begin(self._doing_each(b"DELE", tuple(numbers)))

    @override
    def _read_greeting(self) -> Waiting[str]:
        yield from self._await_head(
            3, lambda head: any(word.startswith(head.upper()) for word in (b"+OK", b"-ER"))
        )
        greeting = yield from self._reply()
        if greeting.is_ok:
            return greeting.text
        kind = FailureKind.UNAVAILABLE if greeting.code in _LATER else FailureKind.GREETING_REFUSED
        raise WireError(kind, greeting.text, greeting.code)

    @override
    def _ask_for_tls(self) -> Waiting[None]:
        # Not asking CAPA first saves a round trip, and finds TLS even when somebody hides it from the list.
        reply = yield from self._ask(b"STLS")
        if reply.is_ok:
            return
        try:
            yield from self._ask_capabilities()
        except WireError as error:
            raise WireError(FailureKind.STARTTLS_REFUSED, reply.text, reply.code) from error
        offered = self._capabilities.offers("STLS")
        kind = FailureKind.STARTTLS_REFUSED if offered else FailureKind.NO_STARTTLS
        raise WireError(kind, reply.text, reply.code)

    @override
    def _learn_capabilities(self) -> Waiting[None]:
        yield from self._ask_capabilities()

    def _ask_capabilities(self) -> Waiting[None]:
        reply = yield from self._ask(b"CAPA")
        if reply.is_ok:
            block = yield from self._block(self.caps.early_operation_bytes)
            self._capabilities = parse_capabilities(block)

    @override
    def _ready(self, greeting: str) -> Ready:
        return Ready(greeting, self._capabilities.lines, self._capabilities.mechanisms)

    @override
    def _forget(self) -> None:
        self._capabilities = PopCapabilities()

    @override
    def _offer(self) -> Offer:
        known = self._capabilities
        return Offer(names=known.mechanisms, has_command=known.has_user_command, binding=self._binding)

    @override
    def _logging_in(self, username: str, secret: Secret, mechanism: AuthMechanism) -> Waiting[Outcome]:
        objection = ""
        if mechanism is AuthMechanism.LOGIN and self._capabilities.has_user_command:
            reply = yield from self._say_user_and_password(username, secret)
        else:
            exchange = self._exchange(mechanism, username, secret)
            reply = yield from self._authenticate(exchange)
            objection = exchange.objection
        if reply.is_ok:
            return LoggedIn(mechanism, self._capabilities.lines)
        return LoginRefused(
            pop_refusal(reply.code, reply.text), reply.code, with_objection(reply.text, objection)
        )

    def _say_user_and_password(self, username: str, secret: Secret) -> Waiting[PopReply]:
        name, password = credentials(username, secret)
        user_line, password_line = b"USER " + name + CRLF, b"PASS " + password + CRLF
        if self._capabilities.offers("PIPELINING"):
            self._send_alone(user_line + password_line, secret=True)
            user = yield from self._status()
            reply = yield from self._status()
            return reply if user.is_ok else user
        self._send_alone(user_line, secret=True)
        user = yield from self._status()
        if not user.is_ok:
            return user
        self._send_alone(password_line, secret=True)
        return (yield from self._status())

    def _authenticate(self, exchange: Exchange) -> Waiting[PopReply]:
        command, is_secret = exchange.command(b"AUTH", longest_bytes=_LINE_BYTES)
        self._send_alone(command, secret=is_secret)
        reply = yield from self._reply()
        while reply.status is PopStatus.MORE:
            self._send_alone(self._answer(exchange, reply.challenge), secret=True)
            reply = yield from self._reply()
        if reply.is_ok:
            exchange.accepted()
        return reply

    def _listing_uids(self) -> Waiting[Outcome]:
        reply = yield from self._ask(b"UIDL")
        if not reply.is_ok:
            return _refused(reply)
        return UidList(parse_uids((yield from self._block(self.caps.line_bytes))))

    def _listing_sizes(self) -> Waiting[Outcome]:
        reply = yield from self._ask(b"LIST")
        if not reply.is_ok:
            return _refused(reply)
        return SizeList(parse_sizes((yield from self._block(self.caps.line_bytes))))

    def _retrieving(self, number: int) -> Waiting[Outcome]:
        reply = yield from self._ask(_numbered(b"RETR", number))
        if not reply.is_ok:
            return _refused(reply)
        return Retrieved(number, (yield from self._block(self.caps.message_bytes)))

    def _doing_each(self, verb: bytes, numbers: tuple[int, ...]) -> Waiting[Outcome]:
        commands = [_numbered(verb, number) + CRLF for number in numbers]
        ahead = _AHEAD if self._capabilities.offers("PIPELINING") else 1
        refused: list[int] = []
        asked = min(ahead, len(commands))
        if commands:
            self._send_alone(b"".join(commands[:asked]))
        for position, number in enumerate(numbers):
            reply = yield from self._status()
            if not reply.is_ok:
                refused.append(number)
            elif verb == b"RETR":
                block = yield from self._block(self.caps.message_bytes)
                self._budget_bytes += len(block)
                self._actions.append(Delivered(number, block))
            else:
                self._has_deletions = True
            done = position + 1
            if asked < len(commands) and asked - done <= ahead // 2:
                # Half of them at once: a packet for each would cost more than what it asks.
                self._send(b"".join(commands[asked : done + ahead]))
                asked = min(done + ahead, len(commands))
        return DoneEach(tuple(refused))

    def _deleting(self, number: int) -> Waiting[Outcome]:
        reply = yield from self._ask(_numbered(b"DELE", number))
        if not reply.is_ok:
            return _refused(reply)
        self._has_deletions = True
        return Done()

    @override
    def _quitting(self) -> Waiting[Outcome]:
        # Deletions happen at QUIT (RFC 1939 §6): only then does its answer matter.
        if self._has_deletions:
            self._send_alone(b"QUIT\r\n")
            self._fate_is_open = True
            reply = yield from self._status()
            self._hang_up(Failed(FailureKind.CLOSED))
            return Goodbye() if reply.is_ok else _refused(reply)
        self._send(b"QUIT\r\n")
        with suppress(WireError):
            yield from self._reply()
        return Goodbye()

    def _ask(self, command: bytes) -> Waiting[PopReply]:
        self._send_alone(command + CRLF)
        return (yield from self._status())

    def _status(self) -> Waiting[PopReply]:
        reply = yield from self._reply()
        if reply.status is PopStatus.MORE:
            raise WireError(FailureKind.PROTOCOL, note="a continuation nobody waits for")
        return reply

    def _reply(self) -> Waiting[PopReply]:
        while (line := self._input.take_line()) is None:
            yield
        reply = parse_status(line)
        if reply is None:
            raise WireError(FailureKind.PROTOCOL, clean_text(line), note="not a POP3 reply")
        return reply

    def _block(self, limit_bytes: int) -> Waiting[bytes]:
        while (block := take_block(self._input, limit_bytes=limit_bytes)) is None:
            yield
        return block


def _numbered(command: bytes, number: int) -> bytes:
    if not 0 < number <= MAX_NUMBER:
        raise InputError("not a message number")
    return command + b" %d" % number


def _refused(reply: PopReply) -> Failed:
    return Failed(FailureKind.REFUSED, reply.text, reply.code)
