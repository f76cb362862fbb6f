"""What two machines said to each other, as lines that a person can follow, sorted into plain steps."""

from dataclasses import dataclass
from enum import Enum

from wizard.model.server import Endpoint


class Speaker(Enum):
    """Who said it; BOTH stands for what the two did together, as the TLS handshake."""

    CLIENT = "client"
    SERVER = "server"
    BOTH = "both"


class TalkStep(Enum):
    """What a line is about, in the words of somebody who sends or fetches a letter."""

    CALL = "call"
    HELLO = "hello"
    ABILITIES = "abilities"
    ENCRYPTION = "encryption"
    LOGIN = "login"
    LOGIN_ANSWER = "login_answer"
    OFFER = "offer"
    OFFER_ANSWER = "offer_answer"
    RECIPIENT = "recipient"
    RECIPIENT_ANSWER = "recipient_answer"
    TEXT = "text"
    TEXT_ANSWER = "text_answer"
    CAME = "came"
    WHO = "who"
    NAME_AND_PASSWORD = "name_and_password"  # noqa: S105 - the name of a step
    COUNT = "count"
    ASK = "ask"
    YES = "yes"
    OTHER = "other"


SENDING_STEPS = (
    TalkStep.OFFER,
    TalkStep.OFFER_ANSWER,
    TalkStep.RECIPIENT,
    TalkStep.RECIPIENT_ANSWER,
    TalkStep.TEXT,
    TalkStep.TEXT_ANSWER,
)
"""The six steps in which a letter is handed over (RFC 5321 §3.3); what comes before them only prepares."""

FETCHING_STEPS = (
    TalkStep.CAME,
    TalkStep.WHO,
    TalkStep.NAME_AND_PASSWORD,
    TalkStep.COUNT,
    TalkStep.ASK,
    TalkStep.YES,
)
"""The six steps in which letters are fetched, by POP and by IMAP alike."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TalkLine:
    """One line as it may be shown.

    `text` is plain and at most 300 characters long; it is empty where a credential went over the wire
    (`secret`) and where `left_out` bytes are not shown. `fact` is what the step is about: a recipient's
    address, a number of letters. `refused` says that the server said no.
    """

    speaker: Speaker
    step: TalkStep
    text: str
    secured: bool
    secret: bool = False
    refused: bool = False
    fact: str = ""
    left_out: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Talk:
    """One connection; numbers grow in the order in which connections were opened."""

    number: int
    endpoint: Endpoint
    lines: tuple[TalkLine, ...]

    @property
    def steps(self) -> tuple[TalkStep, ...]:
        """The six steps that a conversation with this server goes through."""
        return FETCHING_STEPS if self.endpoint.protocol.is_incoming else SENDING_STEPS

    @property
    def reached(self) -> int:
        """How many of the six steps were taken."""
        taken = {line.step for line in self.lines}
        return sum(step in taken for step in self.steps)


@dataclass(frozen=True, slots=True, kw_only=True)
class TalkGroup:
    """Lines that belong to one step."""

    step: TalkStep
    lines: tuple[TalkLine, ...]

    @property
    def fact(self) -> str:
        """What the step is about, "" when nothing more is known of it."""
        return next((line.fact for line in reversed(self.lines) if line.fact), "")

    @property
    def was_refused(self) -> bool:
        """Whether the server said no."""
        return any(line.refused for line in self.lines)


def grouped(talk: Talk) -> tuple[TalkGroup, ...]:
    """The lines step by step.

    A client may say several commands before it hears the first answer (RFC 2920): within one letter the
    steps stand in their own order, so that each answer follows what it answers.
    """
    order = {step: number for number, step in enumerate(SENDING_STEPS)}
    letter = 0
    keyed: list[tuple[tuple[int, int], TalkLine]] = []
    for line in talk.lines:
        letter += line.step is TalkStep.OFFER
        keyed.append(((letter, order.get(line.step, -1)), line))
    if letter:
        keyed.sort(key=_key)
    groups: list[TalkGroup] = []
    for _, line in keyed:
        if groups and groups[-1].step is line.step:
            groups[-1] = TalkGroup(step=line.step, lines=(*groups[-1].lines, line))
        else:
            groups.append(TalkGroup(step=line.step, lines=(line,)))
    return tuple(groups)


def _key(keyed: tuple[tuple[int, int], TalkLine]) -> tuple[int, int]:
    return keyed[0]
