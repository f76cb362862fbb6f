"""What can be done about a letter before it leaves; each gives the letter as it would be then."""

from collections.abc import Iterable
from dataclasses import replace

from wizard.mail.sending.cautions import DoubtfulAddress, GroupAnswer, ManyVisible, Scope
from wizard.mail.writing.compose import Draft
from wizard.mail.writing.recipients import Recipient


def addressed(draft: Draft, answer: GroupAnswer, scope: Scope) -> Draft:
    """The answer for the writer alone, or for the whole group; people who were added by hand stay."""
    post = _key(answer.post)
    gone = {post, *answer.received, *map(_key, answer.writers)}
    first = (answer.post,) if scope is Scope.GROUP else answer.writers
    return replace(
        draft,
        to=(*first, *_without(draft.to, gone)),
        cc=_without(draft.cc, gone),
        bcc=_without(draft.bcc, gone),
    )


def hidden(draft: Draft, many: ManyVisible) -> Draft:
    """The letter to oneself, with hidden copies for those who would have seen each other's addresses."""
    moved = _without((*draft.bcc, *draft.to, *draft.cc), {many.own.wire.lower()})
    return replace(
        draft,
        to=(Recipient(name="", address=many.own),),
        cc=(),
        bcc=tuple({_key(person): person for person in moved}.values()),
    )


def corrected(draft: Draft, doubtful: DoubtfulAddress) -> Draft:
    """The letter with the address that was meant instead of the doubtful one."""
    assert doubtful.meant is not None, "nothing else was meant"
    wrong, right = doubtful.address.wire.lower(), doubtful.meant
    return replace(
        draft,
        to=_with_right(draft.to, wrong, right),
        cc=_with_right(draft.cc, wrong, right),
        bcc=_with_right(draft.bcc, wrong, right),
    )


def _key(person: Recipient) -> str:
    return person.address.wire.lower()


def _without(people: Iterable[Recipient], gone: Iterable[str]) -> tuple[Recipient, ...]:
    unwanted = set(gone)
    return tuple(person for person in people if _key(person) not in unwanted)


def _with_right(people: Iterable[Recipient], wrong: str, right: Recipient) -> tuple[Recipient, ...]:
    """The people with the right one in place of the wrong one, each once."""
    changed = (
        Recipient(name=right.name or person.name, address=right.address) if _key(person) == wrong else person
        for person in people
    )
    return tuple({_key(person): person for person in changed}.values())
