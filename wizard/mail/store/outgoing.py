"""The way of a letter from the draft to the folder of sent mail, as one table.

ENDING is the mark that is on the disk before the final dot leaves. Only a letter that was stopped there may
have been taken without our knowing: it becomes UNKNOWN, and nothing but a person, or the letter itself found
among the sent ones, takes it out of that state.
"""

from dataclasses import dataclass
from enum import Enum
from typing import Final


class OutgoingState(Enum):
    """How far a letter has come."""

    DRAFT = "draft"
    WAITING = "waiting"
    SENDING = "sending"
    ENDING = "ending"
    SENT = "sent"
    REFUSED = "refused"
    UNKNOWN = "unknown"


class OutgoingEvent(Enum):
    """What happens to a letter."""

    POSTED = "posted"
    BEGUN = "begun"
    DOT_DUE = "dot_due"
    TAKEN = "taken"
    PUT_OFF = "put_off"
    TURNED_DOWN = "turned_down"
    ANSWER_LOST = "answer_lost"
    STOPPED = "stopped"
    FOUND = "found"
    SEND_AGAIN = "send_again"
    TAKEN_BACK = "taken_back"


class OutgoingOrderError(RuntimeError):
    """Something that cannot happen to a letter in this state: a bug, or a wish that comes too late."""


@dataclass(frozen=True, slots=True)
class Delay:
    """When a letter that was put off is tried again: later each time, and never at the same moment.

    A server that says "later" so often that it is refused in the end has had two days for it.
    """

    first_s: float = 60.0
    longest_s: float = 4 * 3600.0
    tries: int = 20

    def after(self, tries: int, jitter: float) -> float:
        """Seconds to wait after so many tries, one or more; `jitter` is random, from 0 to 1."""
        grown_s = min(self.first_s * 2.0 ** (min(tries, 30) - 1), self.longest_s)
        return grown_s * (0.75 + jitter / 2)

    def is_due(self, wait_s: float) -> bool:
        """Whether it is time with so long still to wait; more than any wait is the word of a wrong clock."""
        return not 0 < wait_s <= self.longest_s * 1.25

    def is_over(self, tries: int) -> bool:
        """Whether it was tried often enough."""
        return tries >= self.tries


DELAY: Final = Delay()

_S, _E = OutgoingState, OutgoingEvent
TABLE: Final[dict[tuple[OutgoingState, OutgoingEvent], OutgoingState]] = {
    (_S.DRAFT, _E.POSTED): _S.WAITING,
    (_S.WAITING, _E.BEGUN): _S.SENDING,
    (_S.WAITING, _E.TAKEN_BACK): _S.DRAFT,
    (_S.SENDING, _E.DOT_DUE): _S.ENDING,
    (_S.SENDING, _E.PUT_OFF): _S.WAITING,
    (_S.SENDING, _E.TURNED_DOWN): _S.REFUSED,
    (_S.SENDING, _E.STOPPED): _S.WAITING,
    (_S.ENDING, _E.TAKEN): _S.SENT,
    (_S.ENDING, _E.PUT_OFF): _S.WAITING,
    (_S.ENDING, _E.TURNED_DOWN): _S.REFUSED,
    (_S.ENDING, _E.ANSWER_LOST): _S.UNKNOWN,
    (_S.ENDING, _E.STOPPED): _S.UNKNOWN,
    (_S.REFUSED, _E.SEND_AGAIN): _S.WAITING,
    (_S.REFUSED, _E.TAKEN_BACK): _S.DRAFT,
    (_S.UNKNOWN, _E.FOUND): _S.SENT,
    (_S.UNKNOWN, _E.SEND_AGAIN): _S.WAITING,
    (_S.SENT, _E.SEND_AGAIN): _S.WAITING,
}
"""SENT goes back to WAITING for those alone who were refused."""


def after(state: OutgoingState, event: OutgoingEvent) -> OutgoingState:
    """The state that follows.

    Raises:
        OutgoingOrderError: the event does not belong to the state.
    """
    found = TABLE.get((state, event))
    if found is None:
        raise OutgoingOrderError(f"{event.value} does not happen to a letter that is {state.value}")
    return found


def sources(event: OutgoingEvent) -> tuple[OutgoingState, ...]:
    """The states in which the event can happen."""
    return tuple(state for state, happened in TABLE if happened is event)
