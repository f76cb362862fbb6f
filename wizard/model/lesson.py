"""The lessons of the practice: what goes wrong on purpose."""

from dataclasses import dataclass
from enum import Enum


class Lesson(Enum):
    """One kind of trouble; the value is its name on the command line."""

    WRONG_PASSWORD = "wrong-password"  # noqa: S105 - a lesson, no password
    APP_PASSWORD = "app-password"  # noqa: S105
    FULL_BOX = "full-box"
    LIST_REPLY = "list-reply"
    SLOW_SERVER = "slow-server"
    CERTIFICATE = "certificate"


@dataclass(frozen=True, slots=True)
class LessonDone:
    """The learner met the trouble and got through."""

    lesson: Lesson
