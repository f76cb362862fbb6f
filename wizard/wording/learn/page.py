"""What one page of explanation is made of; all texts are English sources of the context "Learn"."""

from dataclasses import dataclass
from enum import Enum

from wizard.wording.learn.topic import Topic
from wizard.wording.marking import mark


class Speaker(Enum):
    """Who says a line of a conversation."""

    COMPUTER = "computer"
    COMPANY = "company"


SPEAKERS: dict[Speaker, str] = {
    Speaker.COMPUTER: mark("Learn", "Your computer"),
    Speaker.COMPANY: mark("Learn", "Mail company"),
}


@dataclass(frozen=True, slots=True)
class Fact:
    """A paragraph."""

    text: str


@dataclass(frozen=True, slots=True)
class Caution:
    """A paragraph that warns of something."""

    text: str


@dataclass(frozen=True, slots=True)
class Line:
    """What one side says."""

    speaker: Speaker
    text: str


@dataclass(frozen=True, slots=True)
class Conversation:
    """Lines that both sides say in turn."""

    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A row of a table: a number, what it is for, and what to mind, if anything."""

    number: int
    use: str
    caution: str | None = None


@dataclass(frozen=True, slots=True)
class Table:
    """Numbers and what they are for."""

    rows: tuple[Row, ...]


Block = Fact | Caution | Conversation | Table


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One answer that can be chosen, and what is said to it at once."""

    text: str
    reply: str
    is_right: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class TryIt:
    """A question to try oneself; nobody keeps a score."""

    question: str
    choices: tuple[Choice, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class LearnPage:
    """One idea.

    `picture` says in words what the picture shows; `labels` are written into it, in the order of its places;
    `see` are pages about words that belong to it.
    """

    topic: Topic
    title: str
    lead: str
    picture: str
    labels: tuple[str, ...]
    blocks: tuple[Block, ...]
    try_it: TryIt
    see: tuple[Topic, ...] = ()


def say(text: str) -> Line:
    """A line of the computer's."""
    return Line(Speaker.COMPUTER, text)


def hear(text: str) -> Line:
    """A line of the mail company's."""
    return Line(Speaker.COMPANY, text)
