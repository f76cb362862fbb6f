"""Whether a mailing list sent a mail, and the address that would reach everybody on it.

By the headers of RFC 2919 and RFC 2369, and by what older programs write (fml, ezmlm, freeml, Yahoo groups).
A newsletter has a name and no address to answer to: `List-Post: NO`, or only a way to unsubscribe.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from wizard.mail.text.header import Header
from wizard.mail.text.mailboxes import Mailbox
from wizard.mail.text.words import header_text

_LIMIT = 995
_IN_BRACKETS = re.compile(r"<([^<>\s]{1,995})>")
_POST = re.compile(r"<\s*mailto:([^<>?]+)", re.IGNORECASE)
# Mailing-List: list club@example.org; contact club-owner@example.org (ezmlm, Yahoo groups)
_EZMLM = re.compile(r"\blist ([^\s;]+@[^\s;]+)")
_ADDRESS = re.compile(r"[^\s<>]+@[^\s<>]+")
# Subject: [club:0123] …, (club 0123) …
_NUMBERED = re.compile(r"(?:re\s*:\s*)*[\[(][^\])\d][^\])]{0,60}[:, ]\s*\d{1,7}[\])]", re.IGNORECASE)
_OLD_NAMES = ("x-ml-name", "x-mlname")
_OLD_SIGNS = (*_OLD_NAMES, "x-mail-count", "x-ml-count", "x-mlserver", "x-sequence")


@dataclass(frozen=True, slots=True, kw_only=True)
class MailingList:
    """`id` names the list, `post` is everybody's address, `name` is for people; any may be None."""

    id: str | None = None
    post: str | None = None
    name: str | None = None


NO_LIST = MailingList()


def read_list(
    header: Header, *, writers: Sequence[Mailbox], reply_to: Sequence[Mailbox], to: Sequence[Mailbox]
) -> MailingList:
    """What the header tells of a list; NO_LIST when it tells of none. Never raises."""
    name, shown = _name(header), _name_for_people(header)
    stated = header.first("list-post")
    if stated is not None:
        match = _POST.search(header_text(stated))
        return MailingList(id=name, name=shown, post=match[1].strip() if match else None)
    named = _named_address(header)
    if named is not None:
        return MailingList(id=name, name=shown, post=named)
    if not _looks_listed(header):
        return MailingList(id=name, name=shown)
    return MailingList(
        id=name, name=shown, post=_by_addresses(header, writers=writers, reply_to=reply_to, to=to)
    )


def _name(header: Header) -> str | None:
    names = (header.first(name) for name in ("list-id", *_OLD_NAMES))
    text = header_text(next((name for name in names if name), b""))
    match = _IN_BRACKETS.search(text)
    return (match[1] if match else text[:_LIMIT]) or None


def _name_for_people(header: Header) -> str | None:
    """The words before the identifier (RFC 2919 §3), or the name that an older program writes."""
    stated = header.first("list-id")
    if stated is None:
        return _name(header)
    return header_text(stated).partition("<")[0].strip().strip('"').strip()[:_LIMIT] or None


def _named_address(header: Header) -> str | None:
    """The list's address where an older program names it."""
    ezmlm = _EZMLM.search(header_text(header.first("mailing-list") or b""))
    if ezmlm:
        return ezmlm[1]
    plain = _ADDRESS.search(header_text(header.first("x-mailing-list") or b""))
    return plain[0] if plain else None


def _looks_listed(header: Header) -> bool:
    if any(header.first(name) is not None for name in _OLD_SIGNS):
        return True
    if header_text(header.first("precedence") or b"").lower() == "list":
        return True
    return _NUMBERED.match(header_text(header.first("subject") or b"")) is not None


def _by_addresses(
    header: Header, *, writers: Sequence[Mailbox], reply_to: Sequence[Mailbox], to: Sequence[Mailbox]
) -> str | None:
    """Old list programs let answers go to the list by Reply-To, or leave its address in To."""
    own = {writer.address.lower() for writer in writers}
    answers = [person.address for person in reply_to if person.address.lower() not in own]
    if answers:
        return answers[0]
    is_certain = any(header.first(name) is not None for name in _OLD_SIGNS)
    first = to[0].address if is_certain and to else ""
    return first if first and first.lower() not in own else None
