"""Who may come in: the password, and what the lessons make of it."""

from enum import Enum
from typing import Final

from wizard.model.lesson import Lesson
from wizard.model.secret import Secret
from wizard.practice.course import Course, Happening
from wizard.practice.members import PASSWORD, SPECIAL_PASSWORD

TRIES: Final = 3
"""With so many wrong passwords the account is locked, in the lesson about it."""


class Refusal(Enum):
    """Why somebody may not come in."""

    WRONG = "wrong"
    LOCKED = "locked"
    SPECIAL_WANTED = "special_wanted"


IMAP_REFUSALS: Final[dict[Refusal, bytes]] = {
    Refusal.WRONG: b"NO [AUTHENTICATIONFAILED] The user name or the password is wrong",
    Refusal.LOCKED: b"NO [CONTACTADMIN] The account is locked after too many wrong passwords",
    Refusal.SPECIAL_WANTED: b"NO [AUTHORIZATIONFAILED] Application-specific password required",
}
POP3_REFUSALS: Final[dict[Refusal, bytes]] = {
    Refusal.WRONG: b"-ERR [AUTH] The user name or the password is wrong",
    Refusal.LOCKED: b"-ERR [SYS/PERM] The account is locked after too many wrong passwords",
    Refusal.SPECIAL_WANTED: b"-ERR Application-specific password required",
}
SMTP_REFUSALS: Final[dict[Refusal, bytes]] = {
    Refusal.WRONG: b"535 5.7.8 The user name or the password is wrong",
    Refusal.LOCKED: b"525 5.7.13 The account is locked after too many wrong passwords",
    Refusal.SPECIAL_WANTED: b"534 5.7.9 Application-specific password required",
}


class Admission:
    """Judges passwords, and counts the wrong ones where the lesson is about them."""

    def __init__(self, course: Course) -> None:
        self._course = course
        self._wrong = 0

    def refusal(self, secret: Secret) -> Refusal | None:
        """Why this password is refused; None when it is right."""
        match self._course.lesson:
            case Lesson.WRONG_PASSWORD:
                return self._counted(secret)
            case Lesson.APP_PASSWORD:
                return self._special(secret)
            case _:
                return None if secret == Secret(PASSWORD) else Refusal.WRONG

    def _counted(self, secret: Secret) -> Refusal | None:
        """The right password does not open a locked account either, until the company has opened it again."""
        if self._wrong >= TRIES:
            if not self._course.is_mended:
                return Refusal.LOCKED
            self._wrong = 0
        if secret == Secret(PASSWORD):
            return None
        self._wrong += 1
        self._course.happen(Happening.WRONG_PASSWORD)
        return Refusal.LOCKED if self._wrong >= TRIES else Refusal.WRONG

    def _special(self, secret: Secret) -> Refusal | None:
        if secret == Secret(SPECIAL_PASSWORD):
            return None
        if secret != Secret(PASSWORD):
            return Refusal.WRONG
        self._course.happen(Happening.USUAL_PASSWORD)
        return Refusal.SPECIAL_WANTED
