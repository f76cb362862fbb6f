"""How far the letter has come: the four stations of its way for every step of the wizard."""

from dataclasses import dataclass
from enum import Enum

from wizard.flow.state import State
from wizard.flow.step import Step


class Station(Enum):
    """The places a letter passes, in order."""

    COMPUTER = "computer"
    OWN_COMPANY = "own_company"
    THEIR_COMPANY = "their_company"
    THEM = "them"


class Light(Enum):
    """How a station is lit."""

    AHEAD = "ahead"
    HERE = "here"
    TROUBLE = "trouble"
    DONE = "done"
    OPEN = "open"


class Doing(Enum):
    """What goes on at the station that is lit."""

    START = "start"
    LOOKING = "looking"
    FOUND = "found"
    CHECKING = "checking"
    TROUBLE = "trouble"
    WAITING = "waiting"
    WORKS = "works"


@dataclass(frozen=True, slots=True, kw_only=True)
class Journey:
    """The lights of the four stations, where the letter is (a fraction lies between stations).

    `travels_s` is how many seconds the letter may need for the part it is on; None when it stands still.
    """

    lights: tuple[Light, Light, Light, Light]
    letter_at: float
    doing: Doing
    at: Station
    travels_s: float | None = None


LOOKING_S = 10.0
CHECKING_S = 10.0
LETTER_BACK_S = 30.0

_FAR = (Light.AHEAD, Light.AHEAD)


def journey(state: State) -> Journey:
    """Where the letter is at this state."""
    match state.step:
        case Step.WELCOME | Step.PROFILE | Step.ADDRESS | Step.EXPERT | Step.LEFT:
            return Journey(
                lights=(Light.HERE, Light.AHEAD, *_FAR), letter_at=0.0, doing=Doing.START, at=Station.COMPUTER
            )
        case Step.LOOKING:
            return _at_company(Doing.LOOKING, Light.HERE, travels_s=LOOKING_S)
        case Step.CHECKING:
            return _at_company(Doing.CHECKING, Light.HERE, travels_s=CHECKING_S)
        case Step.PREPARATION | Step.CONSENT | Step.PASSWORD | Step.SENDING_LOGIN:
            return _at_company(Doing.FOUND, Light.HERE)
        case Step.PROBLEM:
            return _at_company(Doing.TROUBLE, Light.TROUBLE)
        case Step.DONE:
            return _done(state)


def _at_company(doing: Doing, light: Light, *, travels_s: float | None = None) -> Journey:
    return Journey(
        lights=(Light.DONE, light, *_FAR),
        letter_at=0.5 if light is Light.TROUBLE else 1.0,
        doing=doing,
        at=Station.OWN_COMPANY,
        travels_s=travels_s,
    )


def _done(state: State) -> Journey:
    waits = state.sends_test_mail and state.test_mail is None
    arrived = state.test_mail is not None and state.test_mail.arrived
    return Journey(
        lights=(Light.DONE, Light.DONE, Light.OPEN, Light.OPEN),
        letter_at=0.0 if arrived else 1.0,
        doing=Doing.WAITING if waits else Doing.WORKS,
        at=Station.OWN_COMPANY,
    )
