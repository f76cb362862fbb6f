"""How far a learner is in a lesson: the trouble was met, it is mended, the goal is reached.

What is out of order mends itself a while after it was met, as if the company had been called: a learner never
gets stuck. It does no input or output; the time comes from the clock of the company.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum
from typing import Final

from wizard.model.lesson import Lesson

MENDED_AFTER: Final = timedelta(seconds=20)
SLOW_S: Final = 1.2
"""How long a slow server thinks before each answer; a handshake of three answers stays within its time."""


class Happening(Enum):
    """What the company notices of a learner."""

    WRONG_PASSWORD = "wrong_password"  # noqa: S105 - a happening, no password
    USUAL_PASSWORD = "usual_password"  # noqa: S105
    BOX_WAS_FULL = "box_was_full"
    LIST_LETTER_CAME = "list_letter_came"
    ANSWERED_SLOWLY = "answered_slowly"
    SHOWED_STRANGE_CERTIFICATE = "showed_strange_certificate"
    WROTE_TO_ONESELF = "wrote_to_oneself"
    ANSWERED_THE_WRITER_ALONE = "answered_the_writer_alone"


@dataclass(frozen=True, slots=True)
class _Plan:
    trouble: Happening
    goal: Happening


_PLANS: Final[dict[Lesson, _Plan]] = {
    Lesson.WRONG_PASSWORD: _Plan(Happening.WRONG_PASSWORD, Happening.WROTE_TO_ONESELF),
    Lesson.APP_PASSWORD: _Plan(Happening.USUAL_PASSWORD, Happening.WROTE_TO_ONESELF),
    Lesson.FULL_BOX: _Plan(Happening.BOX_WAS_FULL, Happening.WROTE_TO_ONESELF),
    Lesson.LIST_REPLY: _Plan(Happening.LIST_LETTER_CAME, Happening.ANSWERED_THE_WRITER_ALONE),
    Lesson.SLOW_SERVER: _Plan(Happening.ANSWERED_SLOWLY, Happening.WROTE_TO_ONESELF),
    Lesson.CERTIFICATE: _Plan(Happening.SHOWED_STRANGE_CERTIFICATE, Happening.WROTE_TO_ONESELF),
}


class Course:
    """One learner in one lesson, or in none; `on_done` is called once, when the goal is reached."""

    def __init__(
        self,
        lesson: Lesson | None,
        *,
        now: Callable[[], datetime],
        on_done: Callable[[Lesson], None] | None = None,
        slow_s: float = SLOW_S,
    ) -> None:
        self.lesson = lesson
        self.is_done = False
        self._now = now
        self._on_done = on_done
        self._slow_s = slow_s
        self._met_at: datetime | None = None
        self._was_mended = False

    @property
    def has_met_trouble(self) -> bool:
        """Whether the learner has seen what goes wrong."""
        return self._met_at is not None

    @property
    def is_mended(self) -> bool:
        """Whether what was out of order works again."""
        if self._met_at is not None and self._now() - self._met_at >= MENDED_AFTER:
            self._was_mended = True
        return self._was_mended

    def mend(self) -> None:
        """Put in order at once what is out of order, if anybody has met it."""
        self._was_mended = self.has_met_trouble

    def is_in(self, lesson: Lesson) -> bool:
        """Whether this is the lesson and its trouble is still there."""
        return self.lesson is lesson and not self.is_mended

    def happen(self, happening: Happening) -> None:
        """Take notice; the first trouble counts, and the goal only after it."""
        plan = None if self.lesson is None else _PLANS[self.lesson]
        if plan is None or self.is_done:
            return
        if happening is plan.trouble and self._met_at is None:
            self._met_at = self._now()
        elif happening is plan.goal and self._met_at is not None:
            self._finish()

    def pause_s(self) -> float:
        """How long to think before an answer; a slow server gets well with the end of the lesson."""
        if self.lesson is not Lesson.SLOW_SERVER or self.is_done:
            return 0.0
        self.happen(Happening.ANSWERED_SLOWLY)
        return self._slow_s

    def shows_strange_certificate(self) -> bool:
        """Whether the next client is shown a certificate that nobody vouches for."""
        if not self.is_in(Lesson.CERTIFICATE):
            return False
        self.happen(Happening.SHOWED_STRANGE_CERTIFICATE)
        return True

    def _finish(self) -> None:
        assert self.lesson is not None
        self.is_done = True
        if self._on_done is not None:
            self._on_done(self.lesson)
