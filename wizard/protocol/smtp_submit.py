"""One submission as data: its commands, and what the replies to them mean (RFC 5321 §3.3, RFC 2920)."""

from collections.abc import Sequence
from dataclasses import dataclass

from wizard.protocol.dots import canonical, stuff
from wizard.protocol.errors import InputError
from wizard.protocol.lines import CRLF
from wizard.protocol.smtp_outcomes import (
    AddressesBeyondAscii,
    RefusedRecipient,
    SubmitRefused,
    SubmitStage,
    Submitted,
    TooLarge,
)
from wizard.protocol.smtp_paths import path
from wizard.protocol.smtp_replies import Keywords, Reply

_GO_ON = 354
CLOSING = 421
END_OF_CONTENT = b".\r\n"
"""The final dot: with it, and not before, a server takes a message (RFC 5321 §4.1.1.4)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Submission:
    """A message that may go on the wire: MAIL, one RCPT each and DATA in order, then the content.

    The content has its dots doubled and lacks the final one.
    """

    recipients: tuple[str, ...]
    commands: tuple[bytes, ...]
    content: bytes

    def is_over(self, replies: Sequence[Reply]) -> bool:
        """Whether no further command makes sense, or no further reply will come, after these replies."""
        if not replies:
            return False
        if replies[-1].code == CLOSING or not replies[0].is_positive:
            return True
        all_asked = len(replies) == 1 + len(self.recipients)
        return all_asked and not any(reply.is_positive for reply in replies[1:])

    def refused_recipients(self, replies: Sequence[Reply]) -> tuple[RefusedRecipient, ...]:
        """The recipients that the server would not take."""
        return tuple(
            RefusedRecipient(address, reply.shown_code, reply.text)
            for address, reply in zip(self.recipients, replies[1:], strict=False)
            if not reply.is_positive
        )

    def accepted_recipients(self, replies: Sequence[Reply]) -> tuple[str, ...]:
        """The recipients that the server took."""
        pairs = zip(self.recipients, replies[1:], strict=False)
        return tuple(address for address, reply in pairs if reply.is_positive)

    def wants_block(self, replies: Sequence[Reply]) -> bool:
        """Whether the server waits for a message after these replies."""
        return len(replies) == len(self.commands) and replies[-1].code == _GO_ON

    def refusal(self, replies: Sequence[Reply]) -> SubmitRefused | None:
        """What the replies to MAIL, RCPT and DATA refuse; None when the message may follow."""
        mail = replies[0]
        if not mail.is_positive:
            return _refused(SubmitStage.MAIL_FROM, mail)
        refused = self.refused_recipients(replies)
        last = replies[-1]
        if not self.accepted_recipients(replies):
            first = replies[1] if last.code != CLOSING else last
            return _refused(SubmitStage.RECIPIENTS, first, refused)
        if not self.wants_block(replies):
            is_data = len(replies) == len(self.commands)
            return _refused(SubmitStage.DATA if is_data else SubmitStage.RECIPIENTS, last, refused)
        return None

    def verdict(self, replies: Sequence[Reply], final: Reply) -> Submitted | SubmitRefused:
        """What the last word of the server, after the final dot, means."""
        refused = self.refused_recipients(replies)
        if final.is_positive:
            return Submitted(self.accepted_recipients(replies), refused, final.text)
        return _refused(SubmitStage.FINAL, final, refused)


def plan(
    mail_from: str, recipients: Sequence[str], message: bytes, keywords: Keywords
) -> Submission | TooLarge | AddressesBeyondAscii:
    """Everything that one message needs, or why this server cannot be asked to take it.

    Raises:
        InputError: there is no recipient, an address is none, or the message cannot be sent here as it is.
    """
    if not recipients:
        raise InputError("a message needs a recipient")
    if b"\0" in message:
        raise InputError("a message has no NUL")
    beyond = tuple(address for address in (mail_from, *recipients) if not address.isascii())
    utf8 = bool(beyond)
    allowed = keywords.offers("SMTPUTF8")
    if utf8 and not allowed:
        return AddressesBeyondAscii(beyond)
    if not message.isascii() and not keywords.offers("8BITMIME"):
        raise InputError("the server takes 7-bit messages only")
    mail = path(mail_from, utf8=allowed)
    lines = canonical(message)
    if keywords.size_limit is not None and len(lines) > keywords.size_limit:
        return TooLarge(size_bytes=len(lines), limit_bytes=keywords.size_limit)
    commands = (
        b"MAIL FROM:" + mail + _parameters(lines, keywords, utf8=utf8) + CRLF,
        *(b"RCPT TO:" + path(recipient, utf8=allowed) + CRLF for recipient in recipients),
        b"DATA\r\n",
    )
    return Submission(
        recipients=tuple(recipients), commands=commands, content=stuff(lines).removesuffix(END_OF_CONTENT)
    )


def _parameters(lines: bytes, keywords: Keywords, *, utf8: bool) -> bytes:
    words = []
    if keywords.offers("SIZE"):
        words.append(b" SIZE=%d" % len(lines))
    if not lines.isascii():
        words.append(b" BODY=8BITMIME")
    if utf8:
        words.append(b" SMTPUTF8")
    return b"".join(words)


def _refused(stage: SubmitStage, reply: Reply, refused: tuple[RefusedRecipient, ...] = ()) -> SubmitRefused:
    return SubmitRefused(stage, reply.shown_code, reply.text, refused)
