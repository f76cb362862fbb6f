"""The IMAP conversation up to and including the login, and the engine that runs one command after another."""

import re
from collections.abc import Callable
from contextlib import suppress

from typing_extensions import override

from wizard.model.secret import Secret
from wizard.model.server import AuthMechanism, Security
from wizard.protocol.actions import (
    FailureKind,
    Goodbye,
    LoggedIn,
    LoginRefused,
    Outcome,
    Ready,
)
from wizard.protocol.caps import Caps
from wizard.protocol.errors import OrderError, WireError
from wizard.protocol.imap_commands import Literal, Piece, astring
from wizard.protocol.imap_responses import (
    Continuation,
    Data,
    Response,
    ResponseReader,
    Status,
    StatusWord,
)
from wizard.protocol.lines import CRLF
from wizard.protocol.login import LoginClient
from wizard.protocol.operations import ClientState, Waiting
from wizard.protocol.replies import clean, clean_text, imap_refusal
from wizard.protocol.sasl import Offer
from wizard.protocol.sasl_exchange import Exchange, with_objection
from wizard.protocol.sasl_password import credentials

Listener = Callable[[Data | Status], None]

_TAG = re.compile(rb"[A-Za-z0-9]{1,32}")
_SMALL_LITERAL_BYTES = 4096
# RFC 2971: the name of the program and nothing of the user or the computer.
_ID = b'ID ("name" "Tayori")'
_HEARD = 20
_MOST_CAPABILITIES = 1000
_WITHOUT_REASON = frozenset({"", "ALERT", "CAPABILITY"})
_LATER = frozenset({"UNAVAILABLE", "INUSE", "LIMIT", "SERVERBUG"})


class ImapSession(LoginClient):
    """Greeting, STARTTLS, capabilities, login, commands and logout.

    `tag_source` gives a new tag at every call, which nobody outside can guess: a server that answers
    a command before it was sent does not know its tag.
    """

    FAREWELL = b"* BYE"

    def __init__(
        self,
        *,
        security: Security,
        tag_source: Callable[[], bytes],
        nonce_source: Callable[[], str],
        caps: Caps | None = None,
    ) -> None:
        super().__init__(security=security, nonce_source=nonce_source, caps=caps)
        self._tag_source = tag_source
        self._tag = b""
        self._reader = ResponseReader(self._input)
        self._capabilities: tuple[str, ...] | None = None
        self._times_told = 0

    @property
    def capabilities(self) -> tuple[str, ...]:
        """What the server last said it can do, in capitals."""
        return self._capabilities or ()

    @property
    def mechanisms(self) -> tuple[str, ...]:
        """The SASL mechanisms the server last named."""
        return tuple(word.removeprefix("AUTH=") for word in self.capabilities if word.startswith("AUTH="))

    def offers(self, *names: str) -> bool:
        """Whether the server named one of these capabilities."""
        return any(name in self.capabilities for name in names)

    @override
    def _read_greeting(self) -> Waiting[str]:
        yield from self._await_head(2, b"* ".startswith)
        greeting = yield from self._response()
        match greeting:
            case Status(tag=None, word=StatusWord.OK, text=text):
                self._notice(greeting)
                return text
            case Status(word=StatusWord.PREAUTH, text=text):
                # Logged in before the password, or before TLS: nobody knows as whom, or who says so.
                raise WireError(FailureKind.PREAUTH, text)
            case Status(code=code, text=text):
                kind = FailureKind.UNAVAILABLE if code in _LATER else FailureKind.GREETING_REFUSED
                raise WireError(kind, text, code)
            case _:
                raise WireError(FailureKind.NOT_MAIL, note="data instead of a greeting")

    @override
    def _ask_for_tls(self) -> Waiting[None]:
        # Where the greeting says nothing, asking at once saves the round trip of CAPABILITY.
        is_known = self._capabilities is not None
        if is_known and not self.offers("STARTTLS"):
            raise WireError(FailureKind.NO_STARTTLS)
        status = yield from self._command(b"STARTTLS")
        if status.word is not StatusWord.OK:
            is_unknown = status.word is StatusWord.BAD and not self.offers("STARTTLS")
            kind = FailureKind.NO_STARTTLS if is_unknown else FailureKind.STARTTLS_REFUSED
            raise WireError(kind, status.text, status.code)

    @override
    def _learn_capabilities(self) -> Waiting[None]:
        if self._capabilities is not None:
            return
        status = yield from self._command(b"CAPABILITY")
        if status.word is StatusWord.OK and self._capabilities is None:
            raise WireError(FailureKind.PROTOCOL, note="no answer to CAPABILITY")
        self._capabilities = self.capabilities

    @override
    def _ready(self, greeting: str) -> Ready:
        return Ready(greeting, self.capabilities, self.mechanisms)

    @override
    def _forget(self) -> None:
        self._capabilities = None

    @override
    def _offer(self) -> Offer:
        has_command = not self.offers("LOGINDISABLED")
        return Offer(names=self.mechanisms, has_command=has_command, binding=self._binding)

    @override
    def _logging_in(self, username: str, secret: Secret, mechanism: AuthMechanism) -> Waiting[Outcome]:
        heard: list[Status] = []
        told = self._times_told
        objection = ""
        if mechanism is AuthMechanism.LOGIN and not self.offers("LOGINDISABLED"):
            name, password = credentials(username, secret)
            pieces = (b"LOGIN ", astring(name), b" ", astring(password))
            status = yield from self._command(*pieces, secret=True, listener=_keep_statuses(heard))
        else:
            exchange = self._exchange(mechanism, username, secret)
            status = yield from self._authenticate(exchange, _keep_statuses(heard))
            objection = exchange.objection
        if status.word is not StatusWord.OK:
            return _login_refused(status, heard, objection)
        wants_id = self._wants_id
        if self._times_told == told:
            # What may be done can change with the login; it is asked again when it first matters.
            self._capabilities = None
        if wants_id:
            yield from self._command(_ID)
        return LoggedIn(mechanism, self.capabilities)

    @property
    def _wants_id(self) -> bool:
        # Coremail (163.com, 126.com, yeah.net, many companies) opens no folder for a client without a name.
        return self.offers("X-CM-EXT-1") and self.offers("ID")

    def _authenticate(self, exchange: Exchange, listener: Listener) -> Waiting[Status]:
        verb = self._next_tag() + b" AUTHENTICATE"
        has_initial = self.offers("SASL-IR", "IMAP4REV2")
        longest_bytes = self.caps.early_line_bytes if has_initial else 0
        command, is_secret = exchange.command(verb, longest_bytes=longest_bytes)
        self._send(command, secret=is_secret)
        response = yield from self._until_answer(listener)
        while isinstance(response, Continuation):
            self._send(self._answer(exchange, response.challenge), secret=True)
            response = yield from self._until_answer(listener)
        if response.word is StatusWord.OK:
            exchange.accepted()
        return response

    @override
    def _quitting(self) -> Waiting[Outcome]:
        # The BYE that is asked for here ends the wait like any other.
        with suppress(WireError):
            yield from self._command(b"LOGOUT")
        return Goodbye()

    def _require_capabilities(self) -> Waiting[None]:
        if self._capabilities is None:
            yield from self._learn_capabilities()

    def _command(
        self,
        *pieces: Piece,
        secret: bool = False,
        listener: Listener | None = None,
        opens_fate: bool = False,
    ) -> Waiting[Status]:
        line = self._next_tag() + b" "
        for piece in pieces:
            if isinstance(piece, bytes):
                line += piece
            elif self._takes_unasked(piece):
                line += b"{%d+}\r\n" % len(piece.data) + piece.data
            else:
                self._send(line + b"{%d}\r\n" % len(piece.data), secret=secret)
                response = yield from self._until_answer(listener)
                if isinstance(response, Status):
                    return response
                line = piece.data
        self._send(line + CRLF, secret=secret)
        self._fate_is_open = opens_fate
        return not_a_continuation((yield from self._until_answer(listener)))

    def _takes_unasked(self, piece: Literal) -> bool:
        # RFC 7888: LITERAL+ for any size, LITERAL- (which IMAP4rev2 includes) for small ones.
        if self.offers("LITERAL+"):
            return True
        return self.offers("LITERAL-", "IMAP4REV2") and len(piece.data) <= _SMALL_LITERAL_BYTES

    def _next_tag(self) -> bytes:
        tag = self._tag_source()
        if not _TAG.fullmatch(tag) or tag == self._tag:
            raise OrderError("a tag is new every time and made of letters and digits")
        self._tag = tag
        return tag

    def _until_answer(self, listener: Listener | None) -> Waiting[Continuation | Status]:
        while True:
            response = yield from self._response()
            if isinstance(response, Continuation):
                return response
            self._notice(response)
            if isinstance(response, Status) and response.tag is not None:
                return response
            if listener is not None:
                listener(response)

    def _response(self) -> Waiting[Response]:
        limit = (
            self.caps.message_bytes if self._state is ClientState.LOGGED_IN else self.caps.early_line_bytes
        )
        while (response := self._reader.take(literal_bytes=limit)) is None:
            yield
        return response

    def _notice(self, response: Data | Status) -> None:
        match response:
            case Status(tag=None, word=StatusWord.BYE):
                raise WireError(FailureKind.UNAVAILABLE, response.text, response.code)
            case Status(tag=None, word=StatusWord.PREAUTH):
                raise WireError(FailureKind.PREAUTH, response.text)
            case Status(tag=bytes(tag)) if tag != self._tag:
                raise WireError(FailureKind.PROTOCOL, response.text, note="an answer to no command")
            case Status(code="CAPABILITY", arguments=words) | Data(name="CAPABILITY", parts=(words, *_)):
                self._learn(words)
            case _:
                pass

    def _learn(self, words: bytes) -> None:
        told = words.split(maxsplit=_MOST_CAPABILITIES)[:_MOST_CAPABILITIES]
        self._capabilities = tuple(dict.fromkeys(clean_text(word).upper() for word in told))
        self._times_told += 1


def _keep_statuses(heard: list[Status]) -> Listener:
    def listen(response: Data | Status) -> None:
        if isinstance(response, Status) and len(heard) < _HEARD:
            heard.append(response)

    return listen


def _login_refused(status: Status, heard: list[Status], objection: str) -> LoginRefused:
    spoken = (status, *(other for other in heard if other.word is not StatusWord.OK or other.code == "ALERT"))
    code = next((other.code for other in spoken if other.code not in _WITHOUT_REASON), status.code)
    text = clean(" ".join(dict.fromkeys(other.text for other in spoken if other.text)))
    # A server that objected knows the mechanism, even when it calls the answer to that BAD.
    is_bad = status.word is StatusWord.BAD and not objection
    return LoginRefused(imap_refusal(code, text, is_bad=is_bad), code, with_objection(text, objection))


def not_a_continuation(response: Continuation | Status) -> Status:
    """The answer to a command that the server must not ask about.

    Raises:
        WireError: PROTOCOL, when it does.
    """
    if isinstance(response, Continuation):
        raise WireError(FailureKind.PROTOCOL, note="a continuation nobody waits for")
    return response
