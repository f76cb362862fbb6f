"""Mail to be sent, from a draft: ASCII bytes that every server carries unchanged.

An address beyond ASCII is the one thing that is not ASCII: only servers with SMTPUTF8 get to see it.
Blind copies are never part of the mail, and nothing tells which computer or program wrote it.
"""

import re
from base64 import encodebytes
from binascii import b2a_qp
from dataclasses import dataclass, field
from datetime import datetime
from email.utils import format_datetime
from hashlib import sha256

from wizard.mail.text.filename import made_up_name, safe_name
from wizard.mail.text.japanese import whole
from wizard.mail.writing.encoded import composed, identifiers_field, name_parameters, people_field, text_field
from wizard.mail.writing.envelope import Envelope
from wizard.mail.writing.recipients import Recipient
from wizard.model.address import EmailAddress

REFERENCES_LIMIT = 30

_TYPE = re.compile(r"[a-z0-9][a-z0-9!#$&^_.+-]{0,60}/[a-z0-9][a-z0-9!#$&^_.+-]{0,60}")
# RFC 2046 §5.2.1 and §5.1 forbid base64 for these, and a file of these types is still a file.
_COMPOSITE = ("message/", "multipart/")
_LINE_END = re.compile(r"\r\n?|[\x0b\x0c\x85\u2028\u2029]")
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")
_NEXT_PARAMETER = ";\r\n "
_PLAIN_LINE = re.compile(rb"[\t -~]{0,76}")
_BYTES_BEYOND_ASCII = re.compile(rb"[^\t\n -~]")


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftAttachment:
    """A file to be sent along."""

    name: str
    content_type: str
    data: bytes = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A letter before it is a mail."""

    to: tuple[Recipient, ...] = ()
    cc: tuple[Recipient, ...] = ()
    bcc: tuple[Recipient, ...] = ()
    subject: str = ""
    body: str = ""
    attachments: tuple[DraftAttachment, ...] = ()
    in_reply_to: str | None = None
    references: tuple[str, ...] = ()


def compose(
    draft: Draft, *, sender: EmailAddress, display_name: str, now: datetime, message_id: str
) -> bytes:
    """The mail with CRLF line ends; `now` has a zone, `message_id` has its angle brackets."""
    assert now.tzinfo is not None, "a Date field needs a zone"
    identifier = identifiers_field("Message-ID", [message_id])
    assert identifier is not None, "not a Message-ID"
    fields = [
        people_field("From", [(display_name, sender)]),
        *_people("To", draft.to),
        *_people("Cc", draft.cc),
        text_field("Subject", draft.subject),
        f"Date: {format_datetime(now.replace(microsecond=0))}\r\n".encode("ascii"),
        identifier,
        *_identifiers("In-Reply-To", (draft.in_reply_to,) if draft.in_reply_to else ()),
        *_identifiers("References", draft.references),
        b"MIME-Version: 1.0\r\n",
    ]
    return b"".join(fields) + _content(draft, boundary=_boundary(message_id))


def new_message_id(sender: EmailAddress, token: str) -> str:
    """A Message-ID at the sender's domain; `token` is random and in lower-case hexadecimal."""
    return f"<{token}@{sender.domain_ascii}>"


def envelope_of(draft: Draft, sender: EmailAddress) -> Envelope:
    """Who the mail goes to, each address once, blind copies included."""
    everybody = (person.address.wire for person in (*draft.to, *draft.cc, *draft.bcc))
    return Envelope(mail_from=sender.wire, recipients=tuple(dict.fromkeys(everybody)))


def _people(name: str, people: tuple[Recipient, ...]) -> list[bytes]:
    return [people_field(name, [(person.name, person.address) for person in people])] if people else []


def _identifiers(name: str, identifiers: tuple[str, ...]) -> list[bytes]:
    # The first one begins the thread, the last ones are next to this mail (RFC 5322 §3.6.4).
    kept = identifiers if len(identifiers) <= REFERENCES_LIMIT else (identifiers[0], *identifiers[-20:])
    line = identifiers_field(name, kept)
    return [] if line is None else [line]


def _boundary(message_id: str) -> str:
    # "=_" occurs neither in base64 nor in quoted-printable; the digest keeps it out of plain text.
    return f"=_{sha256(message_id.encode()).hexdigest()[:40]}"


def _content(draft: Draft, *, boundary: str) -> bytes:
    text = _text_part(draft.body)
    if not draft.attachments:
        return text
    parts = [text, *(_file_part(number, file) for number, file in enumerate(draft.attachments, 1))]
    # The line end before a delimiter belongs to it (RFC 2046 §5.1.1), so the letter keeps its own.
    mark = f"\r\n--{boundary}".encode("ascii")
    head = f'Content-Type: multipart/mixed;\r\n boundary="{boundary}"\r\n'.encode("ascii")
    return head + b"".join(mark + b"\r\n" + part for part in parts) + mark + b"--\r\n"


def _text_part(body: str) -> bytes:
    """The letter in the plainest encoding that carries it (RFC 2045 §6)."""
    text = composed(whole(_CONTROLS.sub("", _LINE_END.sub("\n", body))))
    raw = (text if text.endswith("\n") or not text else f"{text}\n").encode()
    lines = raw.split(b"\n")
    foreign = len(_BYTES_BEYOND_ASCII.findall(raw))
    if not foreign and all(_PLAIN_LINE.fullmatch(line) and line == line.rstrip() for line in lines):
        return _text_head("7bit") + raw.replace(b"\n", b"\r\n")
    if foreign * 6 < len(raw):
        quoted = b2a_qp(raw, istext=True).replace(b"\n", b"\r\n")
        return _text_head("quoted-printable") + quoted
    return _text_head("base64") + _base64(raw.replace(b"\n", b"\r\n"))


def _text_head(encoding: str) -> bytes:
    head = f"Content-Type: text/plain; charset=UTF-8\r\nContent-Transfer-Encoding: {encoding}\r\n\r\n"
    return head.encode("ascii")


def _file_part(number: int, file: DraftAttachment) -> bytes:
    content_type = file.content_type.lower()
    if not _TYPE.fullmatch(content_type) or content_type.startswith(_COMPOSITE):
        content_type = "application/octet-stream"
    name = composed(safe_name(file.name)) or made_up_name(number, content_type)
    in_type, in_disposition = name_parameters(name)
    head = (
        f"Content-Type: {_NEXT_PARAMETER.join((content_type, *in_type))}\r\n"
        "Content-Transfer-Encoding: base64\r\n"
        f"Content-Disposition: {_NEXT_PARAMETER.join(('attachment', *in_disposition))}\r\n\r\n"
    )
    return head.encode("ascii") + _base64(file.data)


def _base64(data: bytes) -> bytes:
    return encodebytes(data).replace(b"\n", b"\r\n")
