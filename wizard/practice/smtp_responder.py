"""The submission side of the practice provider (RFC 6409, 5321, 4954, 3207, 2920, 1870, 6152)."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final, NoReturn

from typing_extensions import override

from wizard.model.secret import Secret
from wizard.practice.admission import SMTP_REFUSALS, Refusal
from wizard.practice.company import Company, Delivery, Standing
from wizard.practice.credentials import Credentials, decoded, plain
from wizard.practice.mailbox import MESSAGE_BYTES, Mailbox
from wizard.practice.members import DOMAIN
from wizard.practice.responder import LeaveError, Responder, Steps
from wizard.protocol.dots import take_block
from wizard.protocol.errors import WireError
from wizard.protocol.lines import CRLF

RECIPIENTS_CAP: Final = 100
_HOST: Final = f"smtp.{DOMAIN}".encode("ascii")
_CLIENT_NAME: Final = re.compile(rb"[A-Za-z0-9.:\[\]-]{1,255}")
_PATH: Final = rb"<([\x21-\x3b\x3d\x3f-\x7e]{0,320})>"
_MAIL: Final = re.compile(rb"FROM: ?" + _PATH + rb"((?: [\x21-\x7e]+)*)", re.IGNORECASE)
_RCPT: Final = re.compile(rb"TO: ?" + _PATH, re.IGNORECASE)
_SIZE: Final = re.compile(rb"SIZE=([0-9]{1,20})")
_PARAMETER: Final = re.compile(rb"SIZE=[0-9]{1,20}|BODY=(?:7BIT|8BITMIME)|AUTH=.+")

_NOT_NOW: Final = b"503 5.5.1 Not now"
_UNREADABLE: Final = b"501 5.5.4 That cannot be read"
_FULL: Final = b"552 5.2.2 The mailbox is full"
_TOO_LARGE: Final = b"552 5.3.4 The message is too large"
_ELSEWHERE: Final = f"550 5.7.1 Practice letters stay on this computer: write to somebody @{DOMAIN}"


@dataclass(slots=True, kw_only=True)
class _Envelope:
    sender: str
    size_bytes: int
    recipients: list[str] = field(default_factory=list)


class SmtpResponder(Responder):
    """One conversation with a program that hands in mail."""

    too_long = b"500 5.5.6 The line is too long\r\n"

    def __init__(self, company: Company, *, secured: bool) -> None:
        super().__init__(secured=secured)
        self._company = company
        self._client_name: str | None = None
        self._envelope: _Envelope | None = None
        self._answers: dict[bytes, Callable[[bytes], bytes]] = {
            b"EHLO": self._ehlo,
            b"HELO": self._helo,
            b"MAIL": self._mail,
            b"RCPT": self._rcpt,
            b"RSET": self._rset,
            b"NOOP": lambda _: b"250 2.0.0 Still here",
            b"QUIT": _quit,
        }
        self._dialogues: dict[bytes, Callable[[bytes], Steps[bytes | None]]] = {
            b"STARTTLS": self._starttls,
            b"AUTH": self._auth,
            b"DATA": self._data,
        }

    @override
    def _conversation(self) -> Steps[None]:
        yield from self._say(b"220 " + _HOST + b" ESMTP practice")
        while True:
            reply = yield from self._reply((yield from self._line()))
            if reply is not None:
                yield from self._say(reply)

    def _reply(self, line: bytes) -> Steps[bytes | None]:
        word, _, rest = line.partition(b" ")
        verb, argument = word.upper(), rest.strip(b" ")
        if verb in self._dialogues:
            return (yield from self._dialogues[verb](argument))
        if verb in self._answers:
            return self._answers[verb](argument)
        return b"500 5.5.1 No such command here"

    def _helo(self, name: bytes) -> bytes:
        return b"250 " + _HOST if self._greet(name) else _UNREADABLE

    def _ehlo(self, name: bytes) -> bytes:
        if not self._greet(name):
            return _UNREADABLE
        keywords = (
            b"PIPELINING",
            b"8BITMIME",
            b"SIZE %d" % MESSAGE_BYTES,
            b"AUTH PLAIN LOGIN" if self._secured else b"STARTTLS",
        )
        lines = (_HOST, *keywords)
        return b"".join(b"250-" + line + CRLF for line in lines) + b"250 ENHANCEDSTATUSCODES"

    def _greet(self, name: bytes) -> bool:
        if not _CLIENT_NAME.fullmatch(name):
            return False
        self._client_name = name.decode("ascii")
        self._envelope = None
        return True

    def _starttls(self, _argument: bytes) -> Steps[bytes | None]:
        if self._secured:
            return _NOT_NOW
        yield from self._start_tls(
            b"220 2.0.0 Begin TLS", last_words=b"421 4.7.0 Nothing may follow STARTTLS in clear\r\n"
        )
        self._client_name = None
        return None

    def _auth(self, argument: bytes) -> Steps[bytes | None]:
        word, _, initial = argument.partition(b" ")
        if not self._secured:
            return b"538 5.7.11 Encryption is needed to log in"
        if self._client_name is None or self.mailbox is not None:
            return _NOT_NOW
        match word.upper():
            case b"PLAIN":
                credentials = plain(initial or (yield from self._ask(b"334 ")))
            case b"LOGIN":
                credentials = yield from self._user_and_password(initial)
            case _:
                return b"504 5.5.4 That way to log in is not known here"
        if credentials is None:
            return b"501 5.5.2 That cannot be read"
        opened = self._company.log_in(credentials)
        if isinstance(opened, Refusal):
            return SMTP_REFUSALS[opened]
        self.mailbox = opened
        return b"235 2.7.0 Welcome"

    def _user_and_password(self, initial: bytes) -> Steps[Credentials | None]:
        username = decoded(initial or (yield from self._ask(b"334 VXNlcm5hbWU6")))
        if username is None:
            return None
        password = decoded((yield from self._ask(b"334 UGFzc3dvcmQ6")))
        return None if password is None else Credentials(username=username, secret=Secret(password))

    def _mail(self, argument: bytes) -> bytes:
        found = _MAIL.fullmatch(argument)
        if self.mailbox is None:
            return b"530 5.7.0 Log in first" if self._secured else b"530 5.7.0 Say STARTTLS first"
        if self._envelope is not None:
            return _NOT_NOW
        if found is None:
            return _UNREADABLE
        return self._begin_letter(self.mailbox, found[1].decode("ascii"), found[2].upper().split())

    def _begin_letter(self, mailbox: Mailbox, sender: str, parameters: list[bytes]) -> bytes:
        if not all(_PARAMETER.fullmatch(word) for word in parameters):
            return b"555 5.5.4 An unknown parameter"
        if sender.lower() != mailbox.address:
            return b"553 5.7.1 The sender is not the one who logged in"
        sizes = [int(found[1]) for word in parameters if (found := _SIZE.fullmatch(word))]
        size_bytes = max(sizes, default=0)
        if size_bytes > MESSAGE_BYTES:
            return _TOO_LARGE
        self._envelope = _Envelope(sender=sender, size_bytes=size_bytes)
        return b"250 2.1.0 Go on"

    def _rcpt(self, argument: bytes) -> bytes:
        found = _RCPT.fullmatch(argument)
        if self._envelope is None:
            return _NOT_NOW
        if found is None:
            return _UNREADABLE
        if len(self._envelope.recipients) >= RECIPIENTS_CAP:
            return b"452 4.5.3 Too many recipients"
        return self._add_recipient(self._envelope, found[1].decode("ascii"))

    def _add_recipient(self, envelope: _Envelope, address: str) -> bytes:
        match self._company.standing(address):
            case Standing.ELSEWHERE:
                return _ELSEWHERE.encode("ascii")
            case Standing.UNKNOWN_HERE:
                return b"550 5.1.1 Nobody here has this address"
            case Standing.OURS:
                if not self._company.has_room([address], envelope.size_bytes):
                    return _FULL
                envelope.recipients.append(address)
                return b"250 2.1.5 Go on"

    def _data(self, _argument: bytes) -> Steps[bytes | None]:
        envelope = self._envelope
        if envelope is None or not envelope.recipients:
            return _NOT_NOW
        yield from self._say(b"354 Go on, and end with a dot")
        message = yield from self._block()
        self._envelope = None
        return self._post(envelope, message)

    def _block(self) -> Steps[bytes]:
        try:
            while (block := take_block(self._input, limit_bytes=MESSAGE_BYTES)) is None:
                yield None
        except WireError as error:
            raise LeaveError(_TOO_LARGE + CRLF) from error
        return block

    def _post(self, envelope: _Envelope, message: bytes) -> bytes:
        assert self._client_name is not None
        if b"\0" in message:
            return b"554 5.6.0 A letter has no NUL"
        if not self._company.has_room(envelope.recipients, len(message)):
            return _FULL
        delivery = Delivery(
            sender=envelope.sender,
            recipients=tuple(envelope.recipients),
            message=message,
            client_name=self._client_name,
        )
        self._company.deliver(delivery)
        return b"250 2.0.0 Delivered"

    def _rset(self, _argument: bytes) -> bytes:
        self._envelope = None
        return b"250 2.0.0 Forgotten"


def _quit(_argument: bytes) -> NoReturn:
    raise LeaveError(b"221 2.0.0 Goodbye\r\n")
