"""The practice mail company: who may come in, which addresses exist, and delivery from box to box.

Nothing has a way out: an address elsewhere is refused, and all mail is gone when the company closes.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from email.utils import format_datetime
from enum import Enum

from wizard.model.lesson import Lesson
from wizard.practice.admission import Admission, Refusal
from wizard.practice.course import Course, Happening
from wizard.practice.credentials import Credentials
from wizard.practice.lesson_letters import album, invitation, is_answer, reminder, thanks
from wizard.practice.letters import Letter, letters_for
from wizard.practice.mailbox import BOX_BYTES, Mailbox
from wizard.practice.members import DOMAIN, HANAKO, LEARNER, LIST_ADDRESS, LIST_FIELDS, MEMBERS

_LITTLE_BYTES = 200
"""What still fits into a full box: less than any letter."""

Clock = Callable[[], datetime]


class Standing(Enum):
    """What an address is to the company."""

    OURS = "ours"
    UNKNOWN_HERE = "unknown_here"
    ELSEWHERE = "elsewhere"


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """One accepted message with its envelope; `client_name` is what the sending program called itself."""

    sender: str
    recipients: tuple[str, ...]
    message: bytes
    client_name: str


class Company:
    """The members' mailboxes; `now` gives the time with its zone, `course` what goes wrong on purpose."""

    def __init__(self, *, now: Clock, box_bytes: int = BOX_BYTES, course: Course | None = None) -> None:
        self._now = now
        self.course = course or Course(None, now=now)
        self._admission = Admission(self.course)
        self._album: int | None = None
        # Another UIDVALIDITY at every start: what a mail program kept of the last practice is void.
        uid_validity = int(now().timestamp()) % 2**32 or 1
        self._boxes = {
            member.address: Mailbox(member.address, uid_validity=uid_validity, limit_bytes=box_bytes)
            for member in MEMBERS
        }

    def deliver_first_letters(self) -> None:
        """Put into every box what lies there on the first day."""
        for member in MEMBERS:
            for letter in letters_for(member, self._now()):
                self._boxes[member.address].inbox.add(letter.message, at=letter.at)
        if self.course.lesson is Lesson.FULL_BOX:
            self._fill(self._boxes[LEARNER.address])
        if self.course.lesson is Lesson.LIST_REPLY:
            self._drop(invitation(self._now()), self._boxes.values())
            self.course.happen(Happening.LIST_LETTER_CAME)

    def now(self) -> datetime:
        """The time with its zone."""
        return self._now()

    def log_in(self, credentials: Credentials) -> Mailbox | Refusal:
        """The mailbox that these credentials open; the user name is the whole address."""
        box = self._boxes.get(credentials.username.lower())
        if box is None:
            return Refusal.WRONG
        return self._admission.refusal(credentials.secret) or box

    def standing(self, address: str) -> Standing:
        """Whether mail to this address can be delivered here."""
        if self._boxes_of(address):
            return Standing.OURS
        is_here = address.lower().endswith(f"@{DOMAIN}")
        return Standing.UNKNOWN_HERE if is_here else Standing.ELSEWHERE

    def has_room(self, recipients: Iterable[str], size_bytes: int) -> bool:
        """Whether every box behind these addresses can take a message of this size."""
        self._tidy()
        boxes = [box for recipient in recipients for box in self._boxes_of(recipient)]
        has_room = all(box.has_room(size_bytes) for box in boxes)
        if not has_room:
            self.course.happen(Happening.BOX_WAS_FULL)
        return has_room

    def deliver(self, delivery: Delivery) -> None:
        """Put the message into every box at once; the list's members get it as a letter of the list."""
        at = self._now()
        for recipient in dict.fromkeys(address.lower() for address in delivery.recipients):
            fields = LIST_FIELDS if recipient == LIST_ADDRESS else ()
            message = _trace(delivery, at, fields) + delivery.message
            for box in self._boxes_of(recipient):
                box.inbox.add(message, at=at)
        self._take_notice(delivery)

    def _take_notice(self, delivery: Delivery) -> None:
        """See what a letter means for the lesson, and let the members answer."""
        to = {recipient.lower() for recipient in delivery.recipients}
        if to == {LEARNER.address}:
            self.course.happen(Happening.WROTE_TO_ONESELF)
        if self.course.lesson is not Lesson.LIST_REPLY or not is_answer(delivery.message):
            return
        if LIST_ADDRESS in to:
            self._drop(reminder(self._now()), self._boxes.values())
        elif to == {HANAKO.address}:
            self._drop(thanks(self._now()), [self._boxes[LEARNER.address]])
            self.course.happen(Happening.ANSWERED_THE_WRITER_ALONE)

    def _drop(self, letter: Letter, boxes: Iterable[Mailbox]) -> None:
        for box in boxes:
            box.inbox.add(letter.message, at=letter.at)

    def _fill(self, box: Mailbox) -> None:
        """Put photos into the box until next to nothing fits in any more."""
        letter = album(self._now())
        self._album = box.inbox.add(letter.message, at=letter.at)
        box.limit_bytes = box.used_bytes + _LITTLE_BYTES

    def _tidy(self) -> None:
        """Take the photos out of the full box once that trouble is mended."""
        if self._album is not None and self.course.is_mended:
            self._boxes[LEARNER.address].inbox.remove([self._album])
            self._album = None

    def _boxes_of(self, address: str) -> tuple[Mailbox, ...]:
        if address.lower() == LIST_ADDRESS:
            return tuple(self._boxes.values())
        box = self._boxes.get(address.lower())
        return () if box is None else (box,)


def _trace(delivery: Delivery, at: datetime, fields: Iterable[tuple[str, str]]) -> bytes:
    # RFC 5321 §4.4; ESMTPSA: submitted inside TLS after a login (RFC 3848).
    received = f"from {delivery.client_name} by smtp.{DOMAIN} with ESMTPSA;\r\n {format_datetime(at)}"
    lines = (("Return-Path", f"<{delivery.sender}>"), ("Received", received), *fields)
    return "".join(f"{name}: {value}\r\n" for name, value in lines).encode("ascii")
