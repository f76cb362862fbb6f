"""All that is read out of a mail before it is stored, so that the store need not wait for it."""

from dataclasses import dataclass
from hashlib import sha256

from wizard.mail.reading.message import Essentials, read_essentials
from wizard.mail.store.indexing import indexed_text
from wizard.mail.store.rows import NewMail


@dataclass(frozen=True, slots=True)
class Arrival:
    """A mail with its digest, what the list of mails shows, and what the index for searching takes."""

    mail: NewMail
    digest: bytes
    essentials: Essentials
    indexed: bytes


def read_arrival(mail: NewMail) -> Arrival:
    """Read what must be known of a mail. Never raises."""
    essentials = read_essentials(mail.raw)
    return Arrival(mail, sha256(mail.raw).digest(), essentials, indexed_text(essentials.findable))
