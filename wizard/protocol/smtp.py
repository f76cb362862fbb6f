"""The SMTP submission client: EHLO, STARTTLS, AUTH and one message after another (RFC 6409).

There is no HELO: a server that knows no EHLO knows neither TLS nor a login.
"""

import re
from collections.abc import Callable, Sequence
from contextlib import suppress

from typing_extensions import override

from wizard.model.secret import Secret
from wizard.model.server import AuthMechanism, Security
from wizard.protocol.actions import (
    Action,
    Failed,
    FailureKind,
    Goodbye,
    Hold,
    LoggedIn,
    LoginRefused,
    Outcome,
    Ready,
)
from wizard.protocol.caps import SMTP_CAPS, Caps
from wizard.protocol.errors import InputError, OrderError, WireError
from wizard.protocol.lines import CRLF
from wizard.protocol.login import LoginClient
from wizard.protocol.operations import ClientState, Waiting
from wizard.protocol.replies import clean_text, smtp_refusal
from wizard.protocol.sasl import Offer
from wizard.protocol.sasl_exchange import with_objection
from wizard.protocol.smtp_replies import Keywords, Reply, ReplyLine, join, parse_keywords, parse_line
from wizard.protocol.smtp_submit import CLOSING, END_OF_CONTENT, Submission, plan

_LINE_BYTES = 512
"""How long a command may be (RFC 5321 §4.5.3.1.4); answers to challenges may be longer (RFC 4954 §4)."""

_CHALLENGE, _LOGGED_IN = 334, 235
_CLIENT_NAME = re.compile(r"[A-Za-z0-9.-]{1,255}|\[[A-Za-z0-9:.]{1,64}\]")


class SmtpClient(LoginClient):
    """One conversation with a submission server."""

    FAREWELL = b"421"

    def __init__(
        self,
        *,
        security: Security,
        client_name: str,
        nonce_source: Callable[[], str],
        caps: Caps | None = None,
    ) -> None:
        super().__init__(security=security, nonce_source=nonce_source, caps=caps or SMTP_CAPS)
        if not _CLIENT_NAME.fullmatch(client_name):
            raise InputError("client_name is a host name or an address literal")
        self._hello = b"EHLO " + client_name.encode("ascii") + CRLF
        self._keywords: Keywords | None = None
        self._is_stale = False
        self._holds = False

    @property
    def keywords(self) -> Keywords:
        """What the server said to the last EHLO."""
        return self._keywords or Keywords()

    @property
    def size_limit(self) -> int | None:
        """The largest message in bytes the server takes, None when unknown."""
        return self.keywords.size_limit

    @property
    def supports_8bitmime(self) -> bool:
        """Whether a message may have bytes beyond ASCII (RFC 6152)."""
        return self.keywords.offers("8BITMIME")

    @property
    def supports_smtputf8(self) -> bool:
        """Whether an address may have characters beyond ASCII (RFC 6531)."""
        return self.keywords.offers("SMTPUTF8")

    def submit(self, mail_from: str, recipients: Sequence[str], message: bytes) -> list[Action]:
        """Hand over one message; leads to Submitted, SubmitRefused or Failed.

        Before the final dot comes Hold, once: without `go_on()` the server takes nothing.
        Failed(UNKNOWN_FATE) says that the connection was lost between that dot and the answer: the server
        may have taken the message. After Failed(INPUT), TooLarge and AddressesBeyondAscii nothing was sent.
        """
        return self._begin(self._submitting(mail_from, tuple(recipients), message))

    def go_on(self) -> list[Action]:
        """Let the final dot leave; answers Hold."""
        if not self._holds:
            raise OrderError("go_on() answers Hold")
        self._holds = False
        return self._resume()

    @override
    def _read_greeting(self) -> Waiting[str]:
        yield from self._await_head(3, bytes.isdigit)
        greeting = yield from self._reply()
        if greeting.code == 220:
            return greeting.text
        later = 400 <= greeting.code < 500
        kind = FailureKind.UNAVAILABLE if later else FailureKind.GREETING_REFUSED
        raise WireError(kind, greeting.text, greeting.shown_code)

    @override
    def _ask_for_tls(self) -> Waiting[None]:
        keywords = yield from self._say_hello(FailureKind.NO_STARTTLS)
        if not keywords.offers("STARTTLS"):
            raise WireError(FailureKind.NO_STARTTLS)
        reply = yield from self._ask(b"STARTTLS\r\n")
        if reply.code != 220:
            # 454 is for a while (RFC 3207 §4): there is encryption, and a mail waits for it.
            later = 400 <= reply.code < 500
            kind = FailureKind.STARTTLS_LATER if later else FailureKind.STARTTLS_REFUSED
            raise WireError(kind, reply.text, reply.shown_code)

    @override
    def _learn_capabilities(self) -> Waiting[None]:
        self._keywords = yield from self._say_hello(FailureKind.GREETING_REFUSED)

    def _say_hello(self, refused: FailureKind) -> Waiting[Keywords]:
        reply = yield from self._ask(self._hello)
        if reply.code == 250:
            return parse_keywords(reply)
        kind = FailureKind.UNAVAILABLE if 400 <= reply.code < 500 else refused
        raise WireError(kind, reply.text, reply.shown_code)

    @override
    def _ready(self, greeting: str) -> Ready:
        keywords = self.keywords
        return Ready(greeting, keywords.lines, keywords.mechanisms, keywords.size_limit)

    @override
    def _forget(self) -> None:
        self._keywords = None

    @override
    def _offer(self) -> Offer:
        return Offer(names=self.keywords.mechanisms, binding=self._binding)

    @override
    def _logging_in(self, username: str, secret: Secret, mechanism: AuthMechanism) -> Waiting[Outcome]:
        exchange = self._exchange(mechanism, username, secret)
        command, is_secret = exchange.command(b"AUTH", longest_bytes=_LINE_BYTES)
        reply = yield from self._ask(command, secret=is_secret)
        while reply.code == _CHALLENGE:
            answer = self._answer(exchange, b" ".join(reply.lines))
            reply = yield from self._ask(answer, secret=True)
        if reply.code == _LOGGED_IN:
            exchange.accepted()
            return LoggedIn(mechanism, self.keywords.lines)
        if reply.code < 400:
            raise WireError(FailureKind.PROTOCOL, reply.text, reply.shown_code, note="not a reply to AUTH")
        reason = smtp_refusal(reply.code, reply.enhanced, reply.text)
        return LoginRefused(reason, reply.shown_code, with_objection(reply.text, exchange.objection))

    def _submitting(self, mail_from: str, recipients: tuple[str, ...], message: bytes) -> Waiting[Outcome]:
        submission = plan(mail_from, recipients, message, self.keywords)
        if not isinstance(submission, Submission):
            return submission
        replies = yield from self._deliver_envelope(submission)
        refusal = submission.refusal(replies)
        if refusal is None:
            final = yield from self._deliver_content(submission.content)
            self._is_stale = False
            return submission.verdict(replies, final)
        if submission.wants_block(replies):
            # DATA was allowed though nobody will get the mail: an empty one ends it (RFC 2920 §3.1).
            yield from self._ask(b".\r\n")
        return refusal

    def _deliver_envelope(self, submission: Submission) -> Waiting[list[Reply]]:
        if self._is_stale:
            reply = yield from self._ask(b"RSET\r\n")
            if not reply.is_positive:
                raise WireError(FailureKind.UNAVAILABLE, reply.text, reply.shown_code)
        self._is_stale = True
        pipelines = self.keywords.offers("PIPELINING")
        if pipelines:
            self._send_alone(b"".join(submission.commands))
        replies: list[Reply] = []
        for command in submission.commands:
            if self._state is ClientState.ENDED or (not pipelines and submission.is_over(replies)):
                break
            replies.append((yield from self._reply() if pipelines else self._ask(command)))
        return replies

    def _deliver_content(self, content: bytes) -> Waiting[Reply]:
        self._send_alone(content)
        self._actions.append(Hold())
        self._holds = True
        while self._holds:
            yield
        # A server that spoke before the dot has not taken anything (RFC 5321 §4.2.5).
        self._send_alone(END_OF_CONTENT)
        self._fate_is_open = True
        final = yield from self._reply()
        if final.code < 400 and not final.is_positive:
            raise WireError(FailureKind.PROTOCOL, final.text, final.shown_code, note="not a reply to DATA")
        return final

    @override
    def _quitting(self) -> Waiting[Outcome]:
        # Whatever the server says to QUIT, it was said goodbye to.
        self._send(b"QUIT\r\n")
        with suppress(WireError):
            yield from self._reply()
        return Goodbye()

    def _ask(self, command: bytes, *, secret: bool = False) -> Waiting[Reply]:
        self._send_alone(command, secret=secret)
        return (yield from self._reply())

    def _reply(self) -> Waiting[Reply]:
        lines: list[ReplyLine] = []
        while True:
            raw = self._input.take_line()
            if raw is None:
                yield
                continue
            line = parse_line(raw)
            if line is None or (lines and line.code != lines[0].code):
                raise WireError(FailureKind.PROTOCOL, clean_text(raw), note="not an SMTP reply")
            lines.append(line)
            if line.is_last:
                return self._noticed(join(lines))
            if len(lines) >= self.caps.reply_lines:
                raise WireError(FailureKind.TOO_LONG, note="a reply with too many lines")

    def _noticed(self, reply: Reply) -> Reply:
        if reply.code == CLOSING:
            self._hang_up(Failed(FailureKind.UNAVAILABLE, reply.text, reply.shown_code))
        return reply
