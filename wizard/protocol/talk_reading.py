"""What a line of a mail conversation is about: the plain step, and what follows the line."""

from abc import ABC, abstractmethod
from collections import deque
from dataclasses import dataclass

from wizard.model.conversation import Speaker, TalkStep


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What a line means.

    `literal` is the size of the literal that follows it; `text_of` says that this side's next bytes are a
    block up to a dot, of which `shows` lines are shown; `counts` makes the number of its lines the fact.
    """

    step: TalkStep
    fact: str = ""
    refused: bool = False
    literal: int | None = None
    text_of: Speaker | None = None
    shows: int = 0
    counts: bool = False


@dataclass(frozen=True, slots=True)
class Asked:
    """A command that waits for its answer: the step it is, the step its answer is, and its word."""

    step: TalkStep
    answer: TalkStep
    word: bytes = b""


class TalkReader(ABC):
    """Reads both sides of one conversation, in the order in which they speak."""

    login: Asked
    """What a line with a credential stands for."""

    def __init__(self) -> None:
        self._waiting: deque[Asked] = deque()
        self._last: Asked | None = None

    def said_secret(self) -> TalkStep:
        """The client said a credential."""
        if not self._waiting or self._waiting[-1].answer is not self.login.answer:
            self._waiting.append(self.login)
        return self.login.step

    @abstractmethod
    def said(self, line: bytes) -> Reading:
        """The client said this line."""

    @abstractmethod
    def heard(self, line: bytes) -> Reading:
        """The server said this line."""

    @property
    def _asked(self) -> Asked | None:
        """The command whose answer comes next; when none waits, the last one: some are told in two parts."""
        return self._waiting[0] if self._waiting else self._last

    def _answered(self) -> None:
        if self._waiting:
            self._last = self._waiting.popleft()
