"""The POP3 side of the practice provider (RFC 1939, 2449, 2595, 3206, 5034)."""

import re
from collections.abc import Callable, Iterable
from typing import Final, NoReturn

from typing_extensions import override

from wizard.practice.admission import POP3_REFUSALS, Refusal
from wizard.practice.company import Company
from wizard.practice.credentials import Credentials, given, plain
from wizard.practice.mailbox import StoredMessage
from wizard.practice.responder import LeaveError, Responder, Steps
from wizard.protocol.dots import stuff
from wizard.protocol.lines import CRLF

_NUMBERS: Final = re.compile(rb"([0-9]{1,9})(?: ([0-9]{1,9}))?")
_ALWAYS: Final = (b"TOP", b"UIDL", b"RESP-CODES", b"AUTH-RESP-CODE", b"PIPELINING")

_NOT_NOW: Final = b"-ERR Not now"
_UNREADABLE: Final = b"-ERR That cannot be read"
_NO_SUCH_MESSAGE: Final = b"-ERR There is no such message"
_IN_CLEAR: Final = b"-ERR Encryption is needed to log in: say STLS first"


class Pop3Responder(Responder):
    """One conversation with a program that fetches mail; it sees the inbox as it was at the login."""

    too_long = b"-ERR The line is too long\r\n"

    def __init__(self, company: Company, *, secured: bool) -> None:
        super().__init__(secured=secured)
        self._company = company
        self._username: bytes | None = None
        self._messages: tuple[StoredMessage, ...] = ()
        self._deleted: set[int] = set()
        self._before_login: dict[bytes, Callable[[bytes], bytes]] = {
            b"CAPA": self._capa,
            b"USER": self._user,
            b"PASS": self._pass,
            b"QUIT": _quit,
        }
        self._after_login: dict[bytes, Callable[[bytes], bytes]] = {
            b"CAPA": self._capa,
            b"STAT": self._stat,
            b"LIST": self._list,
            b"UIDL": self._uidl,
            b"RETR": self._retr,
            b"TOP": self._top,
            b"DELE": self._dele,
            b"RSET": self._rset,
            b"NOOP": lambda _: b"+OK",
            b"QUIT": self._update,
        }

    @override
    def _conversation(self) -> Steps[None]:
        yield from self._say(b"+OK practice mail")
        while True:
            reply = yield from self._reply((yield from self._line()))
            if reply is not None:
                yield from self._say(reply)

    def _reply(self, line: bytes) -> Steps[bytes | None]:
        word, _, rest = line.partition(b" ")
        verb = word.upper()
        if verb == b"STLS":
            return (yield from self._stls())
        if verb == b"AUTH":
            return (yield from self._auth(rest))
        allowed = self._before_login if self.mailbox is None else self._after_login
        if verb in allowed:
            return allowed[verb](rest)
        return _NOT_NOW if verb in self._before_login | self._after_login else b"-ERR No such command here"

    def _stls(self) -> Steps[bytes | None]:
        if self._secured or self.mailbox is not None:
            return _NOT_NOW
        yield from self._start_tls(b"+OK Begin TLS", last_words=b"-ERR Nothing may follow STLS in clear\r\n")
        return None

    def _capa(self, _argument: bytes) -> bytes:
        extra = (b"USER", b"SASL PLAIN") if self._secured else (b"STLS",)
        return _listing(b"+OK", (*_ALWAYS, *extra))

    def _auth(self, argument: bytes) -> Steps[bytes | None]:
        word, _, initial = argument.partition(b" ")
        if self.mailbox is not None:
            return _NOT_NOW
        if not self._secured:
            return _IN_CLEAR
        if word.upper() != b"PLAIN":
            return b"-ERR That way to log in is not known here"
        credentials = plain(initial or (yield from self._ask(b"+ ")))
        return _UNREADABLE if credentials is None else self._logged_in(credentials)

    def _user(self, name: bytes) -> bytes:
        if not self._secured:
            return _IN_CLEAR
        self._username = name
        return b"+OK And the password"

    def _pass(self, password: bytes) -> bytes:
        if self._username is None:
            return _NOT_NOW
        credentials = given(self._username, password)
        self._username = None
        return self._logged_in(credentials)

    def _logged_in(self, credentials: Credentials) -> bytes:
        opened = self._company.log_in(credentials)
        if isinstance(opened, Refusal):
            return POP3_REFUSALS[opened]
        self.mailbox = opened
        self._messages = tuple(self.mailbox.inbox.messages.values())
        return b"+OK Welcome"

    def _stat(self, _argument: bytes) -> bytes:
        left = [message for number, message in enumerate(self._messages, 1) if number not in self._deleted]
        return b"+OK %d %d" % (len(left), sum(len(message.raw) for message in left))

    def _list(self, argument: bytes) -> bytes:
        return self._one_or_all(argument, lambda message: b"%d" % len(message.raw))

    def _uidl(self, argument: bytes) -> bytes:
        assert self.mailbox is not None
        uid_validity = self.mailbox.inbox.uid_validity
        return self._one_or_all(argument, lambda message: b"%x.%x" % (uid_validity, message.uid))

    def _one_or_all(self, argument: bytes, told: Callable[[StoredMessage], bytes]) -> bytes:
        if argument:
            number, message, _ = self._found(argument)
            return b"+OK %d " % number + told(message) if message is not None else _NO_SUCH_MESSAGE
        lines = (
            b"%d " % number + told(message)
            for number, message in enumerate(self._messages, 1)
            if number not in self._deleted
        )
        return _listing(b"+OK", lines)

    def _retr(self, argument: bytes) -> bytes:
        _, message, _ = self._found(argument)
        return _NO_SUCH_MESSAGE if message is None else _block(message.raw)

    def _top(self, argument: bytes) -> bytes:
        _, message, lines = self._found(argument)
        if message is None or lines is None:
            return _NO_SUCH_MESSAGE
        return _block(message.header + b"".join(message.text.splitlines(keepends=True)[:lines]))

    def _dele(self, argument: bytes) -> bytes:
        number, message, _ = self._found(argument)
        if message is None:
            return _NO_SUCH_MESSAGE
        self._deleted.add(number)
        return b"+OK It goes with QUIT"

    def _rset(self, _argument: bytes) -> bytes:
        self._deleted.clear()
        return b"+OK Nothing is deleted"

    def _update(self, _argument: bytes) -> NoReturn:
        assert self.mailbox is not None
        self.mailbox.inbox.remove(self._messages[number - 1].uid for number in self._deleted)
        _quit(b"")

    def _found(self, argument: bytes) -> tuple[int, StoredMessage | None, int | None]:
        """The message number, its message if it is there, and the second number if there is one."""
        numbers = _NUMBERS.fullmatch(argument)
        if numbers is None:
            return 0, None, None
        number = int(numbers[1])
        is_there = 0 < number <= len(self._messages) and number not in self._deleted
        second = int(numbers[2]) if numbers[2] is not None else None
        return number, self._messages[number - 1] if is_there else None, second


def _quit(_argument: bytes) -> NoReturn:
    raise LeaveError(b"+OK Goodbye\r\n")


def _listing(status: bytes, lines: Iterable[bytes]) -> bytes:
    return CRLF.join((status, *lines, b"."))


def _block(message: bytes) -> bytes:
    return b"+OK\r\n" + stuff(message).removesuffix(CRLF)
