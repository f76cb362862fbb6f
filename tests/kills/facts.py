"""What is true of a mailbox on both sides after a run: each fact with how often it holds.

Two runs ended alike when their facts are equal. A fact that is missing is something lost, one too many is
something doubled.
"""

import re
from collections import Counter
from collections.abc import Iterable
from hashlib import sha256

from tests.helpers.mail_company import Company
from wizard.mail.store.outgoing import OutgoingState
from wizard.mail.store.removal import Stage
from wizard.mail.store.store import Store

Facts = Counter[str]

_EVERY_MAIL = 1_000
# Both differ from run to run.
_MESSAGE_ID = re.compile(rb"^Message-ID: <[0-9a-f]{32}@example\.org>\r\n", re.MULTILINE)
_BOUNDARY = re.compile(rb"=_[0-9a-f]{40}")


def facts_here(store: Store) -> Facts:
    """What this computer has: mails, drafts, and what waits."""
    rows = store.rows(limit=_EVERY_MAIL)
    outgoing = {row.message.id: row.state for row in store.outbox.rows()}
    found = Facts()
    for row in rows:
        raw = store.raw(row.id)
        content = "no bytes" if raw is None else _digest(raw)
        marks = f"{'unread' if row.unread else 'read'}{' flagged' if row.flagged else ''}"
        state = outgoing.get(row.id)
        found[f"here {row.folder}: {row.subject} {content} {marks} {state.value if state else ''}"] += 1
    for draft in store.drafts.all():
        files = " ".join(f"{file.name} {_digest(file.data)}" for file in store.drafts.attachments(draft.key))
        found[f"draft {draft.letter} {files}"] += 1
    for folder in store.folders():
        found[f"flags to tell of {folder.name}"] += len(store.journal.flag_news(folder.name))
        left = [one for one in store.journal.removals(folder.name) if one.stage is not Stage.LEFT]
        found[f"removals to tell of {folder.name}"] += len(left)
    found["copies due"] += len(store.outbox.copies_due())
    found["stored pages are sound"] += store.is_sound()
    for subject, variants in _variants(store, [row.id for row in rows]).items():
        found[f"forms of {subject}"] += len(variants)
    return +found


def facts_there(company: Company) -> Facts:
    """What the mail company has, and what it was given to deliver."""
    found = Facts()
    for name, box in company.boxes.items():
        for kept in box.mails.values():
            flags = " ".join(sorted(kept.flags))
            found[f"there {name}: {_subject(kept.raw)} {_digest(kept.raw)} {flags}"] += 1
    for raw in company.received:
        found[f"delivered: {_subject(raw)} {_digest(raw)}"] += 1
    return +found


def unknown_subjects(store: Store) -> list[str]:
    """The mails of which nobody knows whether they were sent."""
    return [row.message.subject for row in store.outbox.rows() if row.state is OutgoingState.UNKNOWN]


def compared(expected: Facts, found: Facts, *, may_be_twice: Iterable[str] = ()) -> tuple[Facts, Facts]:
    """What was lost and what was doubled; a mail of unknown fate may have been delivered twice."""
    twice = tuple(f"delivered: {subject} " for subject in may_be_twice)
    doubled = found - expected
    for fact, count in list(doubled.items()):
        if count == 1 and fact.startswith(twice) and twice and fact in expected:
            del doubled[fact]
    return expected - found, doubled


def _variants(store: Store, numbers: Iterable[int]) -> dict[str, set[bytes]]:
    """The different forms, Message-ID and all, in which the mails of one subject are here."""
    found: dict[str, set[bytes]] = {}
    for number in numbers:
        raw = store.raw(number)
        if raw is not None:
            found.setdefault(_subject(raw), set()).add(sha256(raw).digest())
    return found


def _subject(raw: bytes) -> str:
    for line in raw.split(b"\r\n"):
        if line.startswith(b"Subject: "):
            return line.removeprefix(b"Subject: ").decode()
    raise AssertionError("every mail here has a subject")


def _digest(raw: bytes) -> str:
    return sha256(_BOUNDARY.sub(b"", _MESSAGE_ID.sub(b"", raw))).hexdigest()[:12]
