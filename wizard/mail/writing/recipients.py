"""What a person typed into the address fields, as recipients or as problems."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from wizard.mail.text.mailboxes import Mailbox, read_mailboxes
from wizard.model.address import AddressCode, EmailAddress, Severity
from wizard.model.address_check import check_address
from wizard.model.problem import Problem, ProblemCode

# What a Japanese keyboard writes for the signs that separate and frame addresses.
_SIGNS = str.maketrans(
    {"\uff0c": ",", "\u3001": ",", "\uff1b": ";", "\uff1c": "<", "\uff1e": ">", "\n": ",", "\r": ","}
)
# In an address it means nothing (RFC 2047 §5), but some programs decode it there, and reach somebody else.
_ENCODED = "=?"
_BESIDE_THE_AT = re.compile(r"\s*@\s*")
_WORD = r"[\w!#$%&'*+/=?^`{|}~-]+"
_BEYOND_ASCII = re.compile(rf"{_WORD}(?:\.{_WORD})*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipient:
    """Somebody a mail goes to; `name` may be empty."""

    name: str
    address: EmailAddress


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipients:
    """Those that can be written to, and a problem for each of the others."""

    found: tuple[Recipient, ...] = ()
    problems: tuple[Problem, ...] = ()


def parse_recipients(texts: Iterable[str]) -> Recipients:
    """Read typed addresses, one or several in each text. Never raises."""
    found: list[Recipient] = []
    problems: list[Problem] = []
    for text in texts:
        for person in read_mailboxes(text.translate(_SIGNS).encode("utf-8", "replace")):
            recipient = as_recipient(person)
            if recipient is None:
                shown = person.address or person.name
                problems.append(Problem(code=ProblemCode.RECIPIENT_INVALID, facts=(shown,)))
            else:
                found.append(recipient)
    return Recipients(found=tuple(found), problems=tuple(problems))


def as_recipient(person: Mailbox) -> Recipient | None:
    """The person if their address can be written to."""
    # A space beside the @ is a slip of the finger; "a b@example.org" put right would be somebody else.
    if any(character.isspace() for character in _BESIDE_THE_AT.sub("@", person.address)):
        return None
    address = address_of(person.address)
    return None if address is None else Recipient(name=person.name, address=address)


def address_of(text: str) -> EmailAddress | None:
    """The address in the text; one with a local part beyond ASCII counts too (RFC 6531)."""
    if _ENCODED in text:
        return None
    checked = check_address(text, asks=False)
    errors = [finding.code for finding in checked.findings if finding.severity is Severity.ERROR]
    if errors != [AddressCode.LOCAL_NOT_ASCII]:
        return checked.address
    local, _, domain = unicodedata.normalize("NFC", text.strip()).rpartition("@")
    # The domain is judged as that of any other address.
    same_domain = check_address(f"a@{domain}", asks=False).address
    if same_domain is None or not _BEYOND_ASCII.fullmatch(local):
        return None
    return EmailAddress(
        given=text, local=local, domain=same_domain.domain, domain_ascii=same_domain.domain_ascii
    )
