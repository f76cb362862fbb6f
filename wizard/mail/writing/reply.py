"""Answers to mail: to the person who wrote it, or to everybody when that was asked for."""

import re
from collections.abc import Iterable, Sequence

from wizard.mail.reading.message import ReadMessage
from wizard.mail.text.mailboxes import Mailbox
from wizard.mail.writing.compose import Draft
from wizard.mail.writing.recipients import Recipient, as_recipient
from wizard.model.address import EmailAddress

_PREFIXES = re.compile(
    r"(?:\s*(?:re|fwd?|aw|sv|返信|回答|転送|答复)\s*(?:[\[(^]?\d{1,4}[\])]?)?\s*:)*\s*", re.IGNORECASE
)
# One character for one: what matches in the folded text has the same place in the text itself.
_FULL_WIDTH = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}
_SIGNATURE = "-- "


def reply_draft(message: ReadMessage, *, own: EmailAddress | None = None, attribution: str) -> Draft:
    """An answer to the writer alone; `attribution` is the line above the quoted text.

    Reply-To is followed unless it is the address of the mailing list itself: then the writer is meant.
    A letter that one wrote oneself is answered to those it went to.
    """
    return _draft(message, attribution, to=_writer_alone(message, own), cc=())


def reply_all_draft(message: ReadMessage, *, own: EmailAddress, attribution: str) -> Draft:
    """An answer to the writer and to everybody who got the mail, except oneself."""
    to, cc = _everyone(message, own)
    return _draft(message, attribution, to=to, cc=cc)


def shown_recipients(people: Sequence[Recipient]) -> str:
    """As somebody would type them; a name with signs of its own is quoted (RFC 5322 §3.2.4)."""
    return ", ".join(map(_typed, people))


def others_than_writer(message: ReadMessage, own: EmailAddress) -> int:
    """How many more than the writer an answer to everyone goes to; a group is asked about by itself."""
    if message.list_post is not None:
        return 0
    to, cc = _everyone(message, own)
    return len(to) + len(cc) - len(_writer_alone(message, own))


def writers_of(message: ReadMessage) -> list[Recipient]:
    """Who is meant by the writer of a letter: Reply-To, unless it is the mailing list's own address."""
    post = (message.list_post or "").lower()
    asked = [person for person in message.reply_to if not post or person.address.lower() != post]
    return _recipients(asked) or _recipients(message.from_)


def reply_subject(subject: str) -> str:
    """The subject with exactly one `Re: `, whatever piled up before."""
    return f"Re: {bare_subject(subject)}"


def bare_subject(subject: str) -> str:
    """The subject without the marks of answers and forwards, in whatever language or width."""
    prefixes = _PREFIXES.match(subject.translate(_FULL_WIDTH))
    return subject[prefixes.end() if prefixes else 0 :]


def quoted(text: str) -> str:
    """The text marked as somebody else's, without their signature."""
    lines = text.rstrip("\n").split("\n")
    if _SIGNATURE in lines:
        lines = lines[: lines.index(_SIGNATURE)]
    return "\n".join(f">{line}" if line.startswith(">") else f"> {line}".rstrip() for line in lines)


def _draft(
    message: ReadMessage, attribution: str, *, to: Sequence[Recipient], cc: Sequence[Recipient]
) -> Draft:
    earlier = message.references or ((message.in_reply_to,) if message.in_reply_to else ())
    return Draft(
        to=tuple(to),
        cc=tuple(cc),
        subject=reply_subject(message.subject),
        body=f"\n\n{attribution}\n{quoted(message.seen)}\n",
        in_reply_to=message.message_id,
        references=(*earlier, *([message.message_id] if message.message_id else [])),
    )


def _typed(person: Recipient) -> str:
    if not person.name:
        return person.address.shown
    name = person.name.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{name}" <{person.address.shown}>'


def _writer_alone(message: ReadMessage, own: EmailAddress | None) -> list[Recipient]:
    return _recipients(message.to) if own is not None and _is_by(message, own) else writers_of(message)


def _everyone(message: ReadMessage, own: EmailAddress) -> tuple[list[Recipient], list[Recipient]]:
    """Whom an answer to everyone goes to, and who gets a copy."""
    mine = {own.wire.lower()}
    if _is_by(message, own):
        return _recipients(message.to), _recipients(message.cc)
    answered = message.reply_to or message.from_
    to = [person for person in _recipients(answered) if person.address.wire.lower() not in mine]
    others = _recipients((*message.to, *message.cc))
    taken = mine | {person.address.wire.lower() for person in to}
    return to, [person for person in others if person.address.wire.lower() not in taken]


def _is_by(message: ReadMessage, own: EmailAddress) -> bool:
    return any(person.address.lower() == own.wire.lower() for person in message.from_)


def _recipients(people: Iterable[Mailbox]) -> list[Recipient]:
    """Those with a usable address, each once."""
    found = (recipient for person in people if (recipient := as_recipient(person)) is not None)
    return list({recipient.address.wire.lower(): recipient for recipient in found}.values())
