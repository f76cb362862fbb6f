"""Whom somebody may mean who has typed the beginning of a name, of its reading, or of an address."""

import re
from dataclasses import dataclass

from wizard.mail.store.people import AddressBook, Club, Person
from wizard.mail.text.folding import fold

MOST = 6
_LAST = re.compile(r"[,\uff0c\u3001;\uff1b][^,\uff0c\u3001;\uff1b]*\Z")


@dataclass(frozen=True, slots=True)
class Typed:
    """What stands in a field of addresses: what is finished, and the piece that is being typed."""

    before: str
    piece: str

    @classmethod
    def of(cls, text: str) -> "Typed":
        """Cut the text at its last separator."""
        found = _LAST.search(text)
        if found is None:
            return cls("", text)
        return cls(text[: found.start() + 1], text[found.start() + 1 :])

    def with_choice(self, choice: str) -> str:
        """The text with the piece replaced by whom was chosen, ready for the next one."""
        before = f"{self.before.rstrip()} " if self.before.strip() else ""
        return f"{before}{choice}, "


def suggestions(book: AddressBook, piece: str, *, most: int = MOST) -> tuple[Person | Club, ...]:
    """Groups and people that begin like this, then those that have it inside; at most so many."""
    wanted = fold(piece).replace(" ", "")
    if not wanted:
        return ()
    everyone: tuple[Person | Club, ...] = (*book.clubs, *book.people)
    ranked = [
        (rank, index, one) for index, one in enumerate(everyone) if (rank := _rank(wanted, one)) is not None
    ]
    return tuple(one for _, _, one in sorted(ranked, key=lambda row: row[:2])[:most])


def _rank(wanted: str, one: Person | Club) -> int | None:
    """0 when a word begins with it, 1 when it is somewhere, None when it is nowhere."""
    texts = [one.name, one.kana, *([one.address.shown] if isinstance(one, Person) else [])]
    folded = [fold(text) for text in texts]
    if any(part.startswith(wanted) for text in folded for part in (text.replace(" ", ""), *text.split(" "))):
        return 0
    return 1 if any(wanted in text.replace(" ", "") for text in folded) else None
