"""The letter to oneself, as the last page of the wizard shows it."""

from wizard.gui.widgets.letter_card import LetterText
from wizard.mail.text.mailboxes import Mailbox
from wizard.runtime.desk import MessageOpened

LONGEST_BODY = 200


def letter_in(reply: object, account_id: str | None) -> LetterText | None:
    """The letter in an answer of the engine about this account; None when the answer is another one."""
    if not isinstance(reply, MessageOpened) or reply.account_id != account_id:
        return None
    message = reply.message
    text = " ".join(message.text.split())
    return LetterText(
        writer=_names(message.from_),
        reader=_names(message.to),
        subject=message.subject,
        body=text if len(text) <= LONGEST_BODY else f"{text[:LONGEST_BODY]}…",
    )


def _names(people: tuple[Mailbox, ...]) -> str:
    return ", ".join(person.address for person in people)
