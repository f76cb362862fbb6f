"""The lines above a letter: who it is from, who else had a hand in it, whom it went to, and when."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QCoreApplication

from wizard.gui.mail.short import short
from wizard.gui.mail.when import clock_time, written
from wizard.mail.reading.message import ReadMessage
from wizard.mail.text.mailboxes import Mailbox

MOST_PEOPLE = 5


def head_lines(message: ReadMessage) -> Iterator[str]:
    """Each line of the head; a Sender or a Reply-To is told when it is somebody other than the writer."""
    translate = QCoreApplication.translate
    nobody = translate("LetterHead", "(nobody named)")
    yield translate("LetterHead", "From: %1").replace("%1", _names(message.from_) or nobody)
    if others := _others(message.sender, message):
        yield translate("LetterHead", "Sent by: %1").replace("%1", _names(others))
    if others := _others(message.reply_to, message):
        yield translate("LetterHead", "Answers go to: %1").replace("%1", _names(others))
    if message.to or message.cc:
        yield translate("LetterHead", "To: %1").replace("%1", _names((*message.to, *message.cc)))
    if message.date is not None:
        moment = message.date.astimezone()
        form = translate("LetterHead", "ddd, d MMMM yyyy", "a day in full, in Qt's letters")
        line = f"{written(moment.date(), form)} {clock_time(moment)}"
        yield translate("LetterHead", "Date: %1").replace("%1", line)


def _others(people: Iterable[Mailbox], message: ReadMessage) -> tuple[Mailbox, ...]:
    """Those who are not the writer, nor the group that the line below the head names."""
    known = {person.address.lower() for person in message.from_} | {(message.list_post or "").lower()}
    return tuple(person for person in people if person.address.lower() not in known)


def _names(people: tuple[Mailbox, ...]) -> str:
    """Each with the address itself: a name alone can be anybody's."""
    more = f" (+{len(people) - MOST_PEOPLE})" if len(people) > MOST_PEOPLE else ""
    return ", ".join(map(_name, people[:MOST_PEOPLE])) + more


def _name(person: Mailbox) -> str:
    address = short(person.address)
    return f"{short(person.name)} <{address}>" if person.name else address
