"""Letters passed on: the text under a head that says whose it was, and every file that came with it."""

from collections.abc import Sequence

from wizard.mail.reading.message import ReadMessage, attachment_bytes
from wizard.mail.text.mailboxes import Mailbox
from wizard.mail.writing.compose import Draft, DraftAttachment
from wizard.mail.writing.reply import bare_subject
from wizard.wording.letters import forwarding_head
from wizard.wording.marking import Translate


def forward_draft(message: ReadMessage, raw: bytes, *, head: str) -> Draft:
    """A letter to somebody not yet named; `head` stands above the text (see `wording.letters`).

    The text is passed on unmarked and whole, the signature too. It belongs to the thread of the original by
    References, and is no answer to it (RFC 5322 §3.6.4).
    """
    identifiers = (message.message_id,) if message.message_id else ()
    return Draft(
        subject=f"Fwd: {bare_subject(message.subject)}",
        body=f"\n\n{head}\n\n{message.seen}",
        attachments=tuple(_attachments(message, raw)),
        references=(*message.references, *identifiers),
    )


def head_of(message: ReadMessage, translate: Translate) -> str:
    """The lines above the text: whose letter it was, of when, about what and to whom."""
    return forwarding_head(
        writers=people_shown(message.from_),
        date=message.date.astimezone() if message.date is not None else None,
        subject=message.subject,
        to=people_shown((*message.to, *message.cc)),
        translate=translate,
    )


def people_shown(people: Sequence[Mailbox]) -> str:
    """People as they stand in a head."""
    return ", ".join(f"{one.name} <{one.address}>" if one.name else one.address for one in people)


def _attachments(message: ReadMessage, raw: bytes) -> list[DraftAttachment]:
    return [
        DraftAttachment(
            name=one.name, content_type=one.content_type, data=attachment_bytes(raw, one.index) or b""
        )
        for one in message.attachments
    ]
