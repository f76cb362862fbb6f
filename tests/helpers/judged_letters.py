"""A letter handed over to a server of bytes and read by Python: what left is what was written, no more."""

import re
from collections.abc import Iterator
from email import message_from_bytes, policy
from email.header import decode_header, make_header
from email.message import EmailMessage, MIMEPart
from email.utils import getaddresses

from tests.helpers.hostile_drafts import HostileDraft
from tests.helpers.mail_clients import USER, open_smtp
from tests.helpers.mail_values import NOW, address
from wizard.mail.text.filename import safe_name
from wizard.mail.text.japanese import whole
from wizard.mail.text.words import one_line
from wizard.mail.writing.compose import Draft, compose, envelope_of
from wizard.mail.writing.encoded import composed
from wizard.mail.writing.recipients import Recipient
from wizard.protocol.actions import Action, Hold, Send
from wizard.protocol.smtp_outcomes import Submitted

Person = tuple[str, str, str]

MESSAGE_ID = "<1@example.org>"
FIELDS = frozenset(
    {
        *("from", "to", "cc", "subject", "date", "message-id", "in-reply-to", "references", "mime-version"),
        *("content-type", "content-transfer-encoding"),
    }
)
PART_FIELDS = frozenset({"content-type", "content-transfer-encoding", "content-disposition"})
LINE_ENDS = {"CRLF": rb"\r\n", "LF": rb"\r\n|\n", "CR": rb"\r\n|\r", "any": rb"\r\n|\r|\n"}
"""What servers have taken for the end of a line; all must see the same commands."""


def faults(hostile: HostileDraft) -> list[str]:
    """What is wrong with this draft once it was handed over as a mail and read; nothing if all is well."""
    own, draft = address(USER), hostile.draft
    raw = compose(draft, sender=own, display_name=hostile.display_name, now=NOW, message_id=MESSAGE_ID)
    found = [*_read_faults(raw, hostile)]
    envelope = envelope_of(draft, own)
    if envelope.recipients:
        wire = _handed_over(envelope.mail_from, envelope.recipients, raw)
        found += _wire_faults(wire, raw, envelope.recipients)
    return found


def _handed_over(sender: str, recipients: tuple[str, ...], raw: bytes) -> bytes:
    """Everything that goes to a server that takes it all."""
    client = open_smtp("PIPELINING", "8BITMIME", "SIZE 100000000")
    sent: list[bytes] = []
    answers = b"250 ok\r\n" * (1 + len(recipients)) + b"354 go\r\n"

    def note(actions: list[Action]) -> list[Action]:
        sent.extend(action.data for action in actions if isinstance(action, Send))
        return actions

    note(client.submit(sender, recipients, raw))
    actions = note(client.receive(answers))
    assert any(isinstance(action, Hold) for action in actions), actions
    note(client.go_on())
    (done,) = note(client.receive(b"250 taken\r\n"))
    assert isinstance(done, Submitted), done
    return b"".join(sent)


def _wire_faults(wire: bytes, raw: bytes, recipients: tuple[str, ...]) -> Iterator[str]:
    expected = [b"MAIL", *(b"RCPT" for _ in recipients), b"DATA"]
    for name, end in LINE_ENDS.items():
        commands, messages = _heard(re.split(end, wire))
        if [command[:4] for command in commands] != expected:
            yield f"commands by {name}: {commands}"
        if len(messages) != 1:
            yield f"{len(messages)} messages by {name}"
    commands, (message, *_) = _heard(wire.split(b"\r\n"))
    taken = [command.partition(b"<")[2].partition(b">")[0].decode() for command in commands[1:-1]]
    if taken != list(recipients):
        yield f"recipients {taken}"
    if b"\r\n".join(message) + b"\r\n" != raw:
        yield "the message is another one"
    if max(map(len, message)) > 998:
        yield "a line of more than 998 bytes"


def _heard(lines: list[bytes]) -> tuple[list[bytes], list[list[bytes]]]:
    """The commands and the messages that a server hears in these lines."""
    commands: list[bytes] = []
    messages: list[list[bytes]] = []
    is_message = False
    for line in lines[:-1] if lines[-1] == b"" else lines:
        if not is_message:
            commands.append(line)
            is_message = line.upper() == b"DATA"
            messages += [[]] if is_message else []
        elif line == b".":
            is_message = False
        else:
            messages[-1].append(line.removeprefix(b"."))
    return commands, messages


def _read_faults(raw: bytes, hostile: HostileDraft) -> Iterator[str]:
    """Where Python reads something else than was written."""
    draft = hostile.draft
    mail = message_from_bytes(raw, policy=policy.default)
    names = [name.lower() for name in mail]
    if len(names) != len(set(names)) or not set(names) <= FIELDS:
        yield f"fields {names}"
    if str(mail["subject"]) != shown(draft.subject):
        yield f"subject {str(mail['subject'])!r} of {draft.subject!r}"
    if _people(mail, "from") != [(shown(hostile.display_name), *USER.split("@"))]:
        yield f"from {_people(mail, 'from')}"
    for field, people in (("to", draft.to), ("cc", draft.cc)):
        if _people(mail, field) != list(map(_person, people)):
            yield f"{field} {_people(mail, field)} of {people}"
    yield from _thread_faults(mail, draft)
    yield from _part_faults(mail, draft)


def shown(text: str) -> str:
    """A text on one line as it is promised to arrive."""
    return composed(one_line(text))


def letter_text(body: str) -> str:
    """The words of a letter as they are promised to arrive: whole characters, lines that end as lines do."""
    lines = re.sub(r"\r\n?|[\x0b\x0c\x85\u2028\u2029]", "\n", body)
    text = composed(whole(re.sub(r"[\x00-\x08\x0e-\x1f\x7f]", "", lines)))
    return text if text.endswith("\n") or not text else f"{text}\n"


def _people(mail: EmailMessage, field: str) -> list[Person]:
    """The people of a field, as name, local part and domain."""
    if mail[field] is None:
        return []
    found = mail[field].addresses
    older = getaddresses([dict(mail.raw_items())[mail[field].name]])
    names = [str(make_header(decode_header(name))) for name, _ in older]
    if len(names) != len(found):
        return [(one.display_name, one.username, one.domain) for one in found]
    return [
        (_better(one.display_name, name), one.username, one.domain)
        for one, name in zip(found, names, strict=True)
    ]


def _better(name: str, older: str) -> str:
    """The name by Python's older reader of headers, if the two differ in spaces alone.

    Python 3.11 puts a space between the words of a long name (RFC 2047 §6.2 forbids it), and joins odd ones.
    """
    return older if "".join(name.split()) == "".join(older.split()) else name


def _person(recipient: Recipient) -> Person:
    local = recipient.address.local
    return shown(recipient.name), local.strip('"'), recipient.address.domain_ascii


def _thread_faults(mail: EmailMessage, draft: Draft) -> Iterator[str]:
    plain = re.compile(r"<(?!.*=\?[^?]+\?[BbQq]\?)[!-;=?-~]{1,900}>")
    good = [one for one in draft.references if plain.fullmatch(one)]
    told = str(mail["references"] or "").split()
    if not set(told) <= set(good) or (good and told[-1:] != good[-1:]):
        yield f"references {told}"
    if mail["in-reply-to"] is not None and str(mail["in-reply-to"]).strip() != draft.in_reply_to:
        yield f"in-reply-to {mail['in-reply-to']}"


def _part_faults(mail: EmailMessage, draft: Draft) -> Iterator[str]:
    parts: list[EmailMessage | MIMEPart] = list(mail.iter_parts()) if mail.is_multipart() else [mail]
    if len(parts) != 1 + len(draft.attachments):
        yield f"{len(parts)} parts"
        return
    text = parts[0].get_content().replace("\r\n", "\n")
    if text != letter_text(draft.body):
        yield f"text {text!r} of {draft.body!r}"
    for part, file in zip(parts[1:], draft.attachments, strict=True):
        if not {name.lower() for name in part} <= PART_FIELDS:
            yield f"fields of a file {list(part)}"
        wanted = composed(safe_name(file.name))
        for name in (part.get_filename(), part["content-type"].params.get("name")):
            if wanted and name != wanted:
                yield f"file name {name!r} of {file.name!r}"
        if part.get_payload(decode=True) != file.data:
            yield f"the bytes of {file.name!r}"
