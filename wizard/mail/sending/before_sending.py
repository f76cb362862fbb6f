"""A look at a letter before it leaves: what may be wrong with it, in the order in which it is told.

Nothing here stops a letter or changes it. Whoever sends it decides; see `second_thoughts` for the changes.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from wizard.mail.reading.message import ReadMessage
from wizard.mail.sending.cautions import (
    Caution,
    FileForgotten,
    GroupAnswer,
    ManyVisible,
    NoSubject,
    Scope,
    TooLarge,
)
from wizard.mail.sending.doubtful import doubtful_addresses
from wizard.mail.sending.promises import promised_file
from wizard.mail.store.people import AddressBook
from wizard.mail.text.folding import fold
from wizard.mail.text.mailboxes import Mailbox
from wizard.mail.writing.compose import Draft
from wizard.mail.writing.recipients import as_recipient
from wizard.mail.writing.reply import bare_subject, writers_of
from wizard.model.address import EmailAddress

MANY: Final = 5
"""From so many visible addresses on, hiding them is offered."""
COMMON_LIMIT_BYTES: Final = 20_000_000
"""What mail companies commonly take, for when one has not said what it takes."""

_HEAD_BYTES: Final = 1_000
_PART_HEAD_BYTES: Final = 400
# Base64 of RFC 2045 §6.8: 57 bytes become a line of 76 letters and its end.
_LINE_BYTES: Final = 57
_LINE_LETTERS: Final = 78


@dataclass(frozen=True, slots=True, kw_only=True)
class Surroundings:
    """What is known around a letter: whose it is, which one it answers, and what would be sent along.

    `file_sizes` are those of its files; `limit_bytes` is what the server said it takes, None when it never
    said it.
    """

    own: EmailAddress
    book: AddressBook
    answered: ReadMessage | None = None
    file_sizes: tuple[int, ...] = ()
    limit_bytes: int | None = None


def look_over(draft: Draft, around: Surroundings) -> tuple[Caution, ...]:
    """Everything that is worth a question before the letter leaves; nothing for most letters."""
    received = _named_in(around.answered)
    people = (*draft.to, *draft.cc, *draft.bcc)
    found: list[Caution | None] = [
        _group_answer(draft, around, received),
        _many_visible(draft, around, received),
        *doubtful_addresses(people, around.book, answered=received),
        None if bare_subject(draft.subject).strip() else NoSubject(),
        _file_forgotten(draft, around),
        _too_large(draft, around),
    ]
    return tuple(one for one in found if one is not None)


def size_on_the_way(draft: Draft, file_sizes: Iterable[int]) -> int:
    """About how many bytes the letter has as a mail; files grow by more than a third."""
    text = len(draft.body.encode("utf-8", "replace"))
    parts = (size for size in (text, *file_sizes))
    return _HEAD_BYTES + sum(_PART_HEAD_BYTES + -(-size // _LINE_BYTES) * _LINE_LETTERS for size in parts)


def _named_in(message: ReadMessage | None) -> frozenset[str]:
    """The addresses of all who wrote or got the letter, in lower case."""
    if message is None:
        return frozenset()
    everybody = (*message.from_, *message.reply_to, *message.to, *message.cc)
    return frozenset(person.address.lower() for person in everybody)


def _group_answer(draft: Draft, around: Surroundings, received: frozenset[str]) -> GroupAnswer | None:
    """Whether the letter answers one of a group, and goes to its writer or to the group."""
    message = around.answered
    if message is None or message.list_post is None:
        return None
    post = as_recipient(Mailbox(_name_of(message), message.list_post))
    writers = tuple(writers_of(message))
    own = around.own.wire.lower()
    if post is None or not writers or any(one.address.wire.lower() == own for one in writers):
        return None
    to = {person.address.wire.lower() for person in (*draft.to, *draft.cc, *draft.bcc)}
    goes_to_group = post.address.wire.lower() in to
    if not goes_to_group and not any(one.address.wire.lower() in to for one in writers):
        return None
    return GroupAnswer(
        group=post.name or message.list_id or message.list_post,
        writers=writers,
        post=post,
        received=received,
        members=_members(post.name, around.book),
        scope=Scope.GROUP if goes_to_group else Scope.WRITER,
    )


def _name_of(message: ReadMessage) -> str:
    """The name of the group as somebody wrote it beside its address."""
    post = (message.list_post or "").lower()
    people = (*message.to, *message.cc, *message.reply_to)
    return message.list_name or next(
        (person.name for person in people if person.name and person.address.lower() == post), ""
    )


def _members(group: str, book: AddressBook) -> int | None:
    """How many there are, when the address book has the group under the same name."""
    wanted = fold(group)
    return next((len(club.members) for club in book.clubs if wanted and fold(club.name) == wanted), None)


def _many_visible(draft: Draft, around: Surroundings, received: frozenset[str]) -> ManyVisible | None:
    """Those who would see each other's addresses, unless all of them saw them in the answered letter."""
    own = around.own.wire.lower()
    people = {person.address.wire.lower(): person for person in (*draft.to, *draft.cc)}
    people.pop(own, None)
    if len(people) < MANY or people.keys() <= received:
        return None
    return ManyVisible(people=tuple(people.values()), own=around.own)


def _file_forgotten(draft: Draft, around: Surroundings) -> FileForgotten | None:
    if around.file_sizes:
        return None
    # An answer carries the subject of the letter that it answers.
    subject = "" if around.answered is not None or draft.in_reply_to is not None else draft.subject
    words = promised_file(subject, draft.body)
    return None if words is None else FileForgotten(words=words)


def _too_large(draft: Draft, around: Surroundings) -> TooLarge | None:
    size = size_on_the_way(draft, around.file_sizes)
    limit = COMMON_LIMIT_BYTES if around.limit_bytes is None else around.limit_bytes
    if size <= limit:
        return None
    return TooLarge(size_bytes=size, limit_bytes=limit, is_common=around.limit_bytes is None)
