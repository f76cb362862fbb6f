"""A raw mail as a person reads it: who, when, what about, the letter, and what is attached.

Nothing here raises, whatever the bytes, and no part is lost: what cannot be shown can be saved.
"""

import re
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from hashlib import sha256

from wizard.mail.reading.body import Glimpse, Letter, read_glimpse, read_letter, sort_parts
from wizard.mail.reading.mailing_list import read_list
from wizard.mail.reading.openable import BEGINNING_BYTES, FileKind, kind_of
from wizard.mail.reading.part import Part, read_parts
from wizard.mail.text.dates import read_date
from wizard.mail.text.filename import made_up_name
from wizard.mail.text.header import Header
from wizard.mail.text.mailboxes import Mailbox, read_mailboxes
from wizard.mail.text.words import header_text

REFERENCES_LIMIT = 100
PICTURES_LIMIT = 100
PICTURES_LIMIT_BYTES = 50_000_000

_ID = re.compile(r"<([^<>\s]{1,995})>")
_PEOPLE = ("from", "to", "cc")
_ONCE_ONLY = ("from", "subject", "date", "message-id", "content-type", "reply-to", "to", "cc")


class ReadWarning(Enum):
    """What was odd about a mail, for whoever wants to know."""

    HEADER_CUT = "header_cut"
    HEADER_TWICE = "header_twice"
    FROM_MISSING = "from_missing"
    PARTS_CUT = "parts_cut"
    TEXT_CUT = "text_cut"
    ENCODING_DAMAGED = "encoding_damaged"
    CHARSET_WRONG = "charset_wrong"
    REMOTE_IMAGES = "remote_images"


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """A part that can be saved: `index` finds its bytes again, `name` is safe, `size` is in bytes.

    `kind` says whether it may be looked at without being saved.
    """

    index: int
    name: str
    content_type: str
    size: int
    sha256: str
    inline: bool
    content_id: str | None = None
    kind: FileKind = FileKind.KEPT


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadMessage:
    """A mail that was read; message identifiers keep their angle brackets.

    `html` is harmless; `seen` are the words that a reader sees, the only ones to quote; `remote` are the
    addresses of its pictures from elsewhere. `list_id` and `list_post` are set when a mailing list sent the
    mail, `list_name` when it has a name for people.
    """

    from_: tuple[Mailbox, ...]
    sender: tuple[Mailbox, ...]
    to: tuple[Mailbox, ...]
    cc: tuple[Mailbox, ...]
    reply_to: tuple[Mailbox, ...]
    subject: str
    date: datetime | None
    message_id: str | None
    in_reply_to: str | None
    references: tuple[str, ...]
    list_id: str | None
    list_post: str | None
    list_name: str | None
    text: str
    seen: str
    html: str | None
    remote: tuple[str, ...]
    attachments: tuple[Attachment, ...]
    warnings: tuple[ReadWarning, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Essentials:
    """What a list of mails needs to know of one; cheaper than reading it whole."""

    from_: Mailbox | None
    subject: str
    date: datetime | None
    message_id: str | None
    attachments: int
    preview: str
    findable: str


def read(raw: bytes) -> ReadMessage:
    """The whole mail. Never raises."""
    root = read_parts(_with_line_feeds(raw))
    header = root.header
    parts = sort_parts(root)
    letter = read_letter(parts.blocks)
    writers = read_mailboxes(header.first("from"))
    to, reply_to = _people(header, "to"), _people(header, "reply-to")
    mailing_list = read_list(header, writers=writers, reply_to=reply_to, to=to)
    return ReadMessage(
        from_=writers,
        sender=_people(header, "sender"),
        to=to,
        cc=_people(header, "cc"),
        reply_to=reply_to,
        subject=header_text(header.first("subject") or b""),
        date=read_date(header_text(header.first("date") or b"")),
        message_id=_identifier(header),
        in_reply_to=next(iter(_identifiers(header, "in-reply-to")), None),
        references=_identifiers(header, "references")[-REFERENCES_LIMIT:],
        list_id=mailing_list.id,
        list_post=mailing_list.post,
        list_name=mailing_list.name,
        text=letter.text,
        seen=letter.seen,
        html=letter.html,
        remote=letter.remote,
        attachments=tuple(_attachment(index, part) for index, part in enumerate(parts.attached)),
        warnings=_warnings(root, letter, damaged=any(part.content().damaged for part in parts.attached)),
    )


def attachment_bytes(raw: bytes, index: int) -> bytes | None:
    """The bytes of the attachment with this index, None if there is none."""
    attached = sort_parts(read_parts(_with_line_feeds(raw))).attached
    return attached[index].content().data if 0 <= index < len(attached) else None


def inline_pictures(raw: bytes) -> dict[str, bytes]:
    """The pictures that came with the mail, by their Content-ID, at most so many and so large."""
    found: dict[str, bytes] = {}
    left_bytes = PICTURES_LIMIT_BYTES
    for part in sort_parts(read_parts(_with_line_feeds(raw))).attached:
        wanted = part.content_id is not None and part.content_type.startswith("image/")
        if wanted and part.content_id not in found and len(found) < PICTURES_LIMIT:
            data = part.content().data
            if part.content_id is not None and len(data) <= left_bytes:
                left_bytes -= len(data)
                found[part.content_id] = data
    return found


def read_essentials(raw: bytes, *, preview_limit: int = 120) -> Essentials:
    """What the list of mails shows. Never raises."""
    root = read_parts(_with_line_feeds(raw))
    header = root.header
    parts = sort_parts(root)
    glimpse = read_glimpse(parts.blocks)
    subject = header_text(header.first("subject") or b"")
    return Essentials(
        from_=next(iter(read_mailboxes(header.first("from"))), None),
        subject=subject,
        date=read_date(header_text(header.first("date") or b"")),
        message_id=_identifier(header),
        attachments=sum(not _is_inline(part) for part in parts.attached),
        preview=" ".join(glimpse.beginning[: preview_limit * 8].split())[:preview_limit],
        findable=_findable(header, subject, parts.attached, glimpse),
    )


def read_findable(raw: bytes) -> str:
    """The text by which a mail can be found: people, subject, letter, names of attachments. Never raises."""
    root = read_parts(_with_line_feeds(raw))
    parts = sort_parts(root)
    subject = header_text(root.header.first("subject") or b"")
    return _findable(root.header, subject, parts.attached, read_glimpse(parts.blocks))


def _findable(header: Header, subject: str, attached: list[Part], glimpse: Glimpse) -> str:
    people = " ".join([header_text(value) for name in _PEOPLE for value in header.every(name)])
    names = " ".join([part.name for part in attached if part.name])
    return f"{subject}\n{people}\n{names}\n{glimpse.findable}"


def _with_line_feeds(raw: bytes) -> bytes:
    """The mail without empty lines before its header; with line feeds even if an old Macintosh wrote it."""
    return (raw if b"\n" in raw else raw.replace(b"\r", b"\n")).lstrip(b"\r\n")


def _people(header: Header, name: str) -> tuple[Mailbox, ...]:
    return tuple(person for value in header.every(name) for person in read_mailboxes(value))


def _identifiers(header: Header, name: str) -> tuple[str, ...]:
    text = header_text(b" ".join(header.every(name)))
    return tuple(f"<{identifier}>" for identifier in _ID.findall(text))


def _identifier(header: Header) -> str | None:
    """The Message-ID; one without angle brackets is taken as it stands."""
    text = header_text(header.first("message-id") or b"")
    match = _ID.search(text)
    if match:
        return f"<{match[1]}>"
    bare = "".join(text.split())[:995]
    return f"<{bare.strip('<>')}>" if bare.strip("<>") else None


def _is_inline(part: Part) -> bool:
    return part.disposition == "inline" or (part.disposition is None and part.content_id is not None)


def _attachment(index: int, part: Part) -> Attachment:
    data = part.content().data
    name = part.name or made_up_name(index + 1, part.content_type)
    return Attachment(
        index=index,
        name=name,
        content_type=part.content_type,
        size=len(data),
        sha256=sha256(data).hexdigest(),
        inline=_is_inline(part),
        content_id=part.content_id,
        kind=kind_of(name, data[:BEGINNING_BYTES]),
    )


def _warnings(root: Part, letter: Letter, *, damaged: bool) -> tuple[ReadWarning, ...]:
    header = root.header
    seen = {
        ReadWarning.HEADER_CUT: header.cut or any(part.header.cut for part in root.leaves()),
        ReadWarning.HEADER_TWICE: any(len(header.every(name)) > 1 for name in _ONCE_ONLY),
        ReadWarning.FROM_MISSING: header.first("from") is None,
        ReadWarning.PARTS_CUT: any(part.is_rest for part in root.leaves()),
        ReadWarning.TEXT_CUT: letter.cut,
        ReadWarning.ENCODING_DAMAGED: letter.damaged or damaged,
        ReadWarning.CHARSET_WRONG: letter.charset_errors,
        ReadWarning.REMOTE_IMAGES: letter.remote_images,
    }
    return tuple(warning for warning, is_so in seen.items() if is_so)
