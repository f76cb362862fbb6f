"""All that is read out of a mail before it is stored, so that the store need not wait for it."""

from dataclasses import dataclass
from hashlib import sha256

from wizard.mail.indexing import folded_text
from wizard.mail.message import Essentials, read_essentials
from wizard.mail.rows import NewMail


@dataclass(frozen=True, slots=True)
class Arrival:
    """A mail with its digest, what the list of mails shows, and the folded text by which it can be found."""

    mail: NewMail
    digest: bytes
    essentials: Essentials
    folded: str


def read_arrival(mail: NewMail) -> Arrival:
    """Read what must be known of a mail. Never raises."""
    essentials = read_essentials(mail.raw)
    return Arrival(mail, sha256(mail.raw).digest(), essentials, folded_text(essentials.findable))
