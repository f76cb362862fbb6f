"""Addresses that may not be the ones that were meant: tricks with letters, and slips of the fingers.

Nothing is put right here. An address that one has written to before is believed.
"""

from collections.abc import Collection, Iterable
from functools import lru_cache
from typing import Final

from wizard.mail.sending.cautions import Doubt, DoubtfulAddress
from wizard.mail.store.people import AddressBook, Person
from wizard.mail.writing.recipients import Recipient, address_of
from wizard.model.address import EmailAddress
from wizard.model.address_typo import is_one_edit, meant_domain
from wizard.model.known_domains import is_known_domain
from wizard.model.look_alikes import has_look_alikes, latin_like

_SHORTEST_LOCAL: Final = 4
"""Names with fewer letters are near each other without anybody's fault."""
_SEEN_AS: Final = str.maketrans("01i", "oll")
_BELIEVED_AFTER: Final = 2
"""So often one writes to a domain with an odd name before it is nobody's slip any more."""


def doubtful_addresses(
    people: Iterable[Recipient], book: AddressBook, *, answered: Collection[str] = ()
) -> tuple[DoubtfulAddress, ...]:
    """The doubtful ones of these people.

    Args:
        people: whom a letter goes to.
        book: whom one knows.
        answered: the addresses that stand in the answered letter, in lower case: nobody mistyped those.
    """
    known = {person.address.wire.lower(): person for person in book.people}
    addresses = {person.address.wire.lower(): person.address for person in people}
    found = (
        _doubt(address, book, known.get(wire), is_answered=wire in answered)
        for wire, address in addresses.items()
    )
    return tuple(one for one in found if one is not None)


def _doubt(
    address: EmailAddress, book: AddressBook, known: Person | None, *, is_answered: bool
) -> DoubtfulAddress | None:
    if known is None and has_look_alikes(address.shown):
        meant = _resembled(address, book)
        return DoubtfulAddress(address=address, doubt=Doubt.LOOKS_ALIKE, meant=meant)
    near = _almost_known(address, book, is_answered=is_answered) if known is None else None
    if near is not None:
        return DoubtfulAddress(address=address, doubt=Doubt.ALMOST_KNOWN, meant=near)
    if is_answered or (known is not None and known.times >= _BELIEVED_AFTER):
        return None
    domain = meant_domain(address.domain_ascii)
    right = None if domain is None else address_of(f"{address.local}@{domain}")
    if right is None:
        return None
    return DoubtfulAddress(address=address, doubt=Doubt.MISSPELLED, meant=Recipient(name="", address=right))


def _resembled(address: EmailAddress, book: AddressBook) -> Recipient | None:
    """Whom the address would pass for: somebody in the book, else nobody known at the plain domain."""
    plain = latin_like(address.shown)
    for person in book.people:
        if person.address.shown.lower() == plain:
            return person.recipient
    right = address_of(plain)
    if right is None or not plain.isascii():
        return None
    is_met = any(person.address.domain_ascii == right.domain_ascii for person in book.people)
    return Recipient(name="", address=right) if is_met or is_known_domain(right.domain_ascii) else None


def _almost_known(address: EmailAddress, book: AddressBook, *, is_answered: bool) -> Recipient | None:
    """The one person whose address differs by a letter, or only to the eye; None when there are several."""
    near = [person for person in book.people if _is_near(address, person.address, is_answered=is_answered)]
    return near[0].recipient if len(near) == 1 else None


def _is_near(one: EmailAddress, other: EmailAddress, *, is_answered: bool) -> bool:
    local, known = one.local.lower(), other.local.lower()
    if local == known:
        return _almost_same(one.domain_ascii, other.domain_ascii)
    if is_answered or one.domain_ascii != other.domain_ascii:
        return False
    return max(len(local), len(known)) >= _SHORTEST_LOCAL and _almost_same(local, known)


def _almost_same(one: str, other: str) -> bool:
    if one == other:
        return False
    return _as_seen(one) == _as_seen(other) or is_one_edit(one, other)


@lru_cache(maxsize=10_000)  # every recipient is compared with the whole address book
def _as_seen(text: str) -> str:
    """The text with what looks the same in most type faces made the same."""
    return text.replace("rn", "m").replace("vv", "w").translate(_SEEN_AS)
