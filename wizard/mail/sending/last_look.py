"""The last look at a letter with what the store knows: the letter it answers, the people, the server."""

from collections.abc import Iterable

from wizard.mail.reading.message import ReadMessage, read
from wizard.mail.sending.before_sending import Surroundings, look_over
from wizard.mail.sending.cautions import Caution
from wizard.mail.store.store import Store
from wizard.mail.writing.compose import Draft
from wizard.model.account import Account


def last_look(
    draft: Draft, store: Store, account: Account, *, file_sizes: Iterable[int]
) -> tuple[Caution, ...]:
    """What is worth a question before this letter leaves with files of these sizes.

    Raises:
        StoreError: the store cannot be read.
    """
    around = Surroundings(
        own=account.settings.address,
        book=store.people.book(),
        answered=_answered(draft, store),
        file_sizes=tuple(file_sizes),
        limit_bytes=store.size_limits.of(account.settings.outgoing.endpoint.host),
    )
    return look_over(draft, around)


def _answered(draft: Draft, store: Store) -> ReadMessage | None:
    """The letter that this one answers, if it is still here."""
    number = None if draft.in_reply_to is None else store.find_anywhere(draft.in_reply_to)
    raw = None if number is None else store.raw(number)
    return None if raw is None else read(raw)
