"""The page for people who know their servers, and what servers say, for tests and for pictures."""

from dataclasses import replace

from tests.helpers import scenes, talks
from wizard.flow.doors import doors_of
from wizard.flow.state import State
from wizard.flow.step import Step
from wizard.model.conversation import Talk
from wizard.model.entered import EnteredSettings
from wizard.model.probe import Certificate, CertificateProblem, ProbeResult, ProbeState, TlsFacts
from wizard.model.server import Endpoint

DOORS = doors_of(EnteredSettings(), scenes.CANDIDATE)
_WORKING = TlsFacts(version="TLSv1.3", cipher="TLS_AES_256_GCM_SHA384", certificate=None)
_OTHER_NAME = Certificate(
    subject="CN=mail.example.com",
    issuer="CN=Example CA",
    names=("mail.example.com", "www.example.com"),
    not_after="2027-03-31T00:00:00+00:00",
    problem=CertificateProblem.WRONG_NAME,
)


def works(door: Endpoint) -> ProbeResult:
    """A door that is open."""
    return ProbeResult(endpoint=door, state=ProbeState.OPEN, tls=_WORKING, auth_mechanisms=("PLAIN",), ms=48)


def fails(door: Endpoint, state: ProbeState) -> ProbeResult:
    """A door that is not."""
    tls = TlsFacts(version=None, cipher=None, certificate=_OTHER_NAME)
    return ProbeResult(endpoint=door, state=state, tls=tls if state is ProbeState.TLS_FAILED else None, ms=48)


def expert() -> State:
    """The page after looking found both servers; all doors work."""
    return replace(
        scenes.FOUND, step=Step.EXPERT, run=3, doors=DOORS, seen=tuple(works(door) for door in DOORS)
    )


def expert_waiting() -> State:
    """Only some doors were looked at."""
    return replace(expert(), seen=tuple(works(door) for door in DOORS[:2]))


def expert_troubles() -> State:
    """Something is wrong with most doors."""
    states = {
        587: ProbeState.FILTERED,
        465: ProbeState.OPEN,
        993: ProbeState.TLS_FAILED,
        995: ProbeState.CLOSED,
        143: ProbeState.FILTERED,
        110: ProbeState.NO_STARTTLS,
    }
    seen = tuple(
        works(door) if states[door.port] is ProbeState.OPEN else fails(door, states[door.port])
        for door in DOORS
    )
    return replace(expert(), seen=seen)


def expert_empty() -> State:
    """Nothing is known yet."""
    return replace(scenes.ENTERED, step=Step.EXPERT, run=1, trail=(Step.ADDRESS,))


SENDING_TALKS: tuple[Talk, ...] = (talks.talk(talks.SEND, 1),)
FETCHING_TALKS: tuple[Talk, ...] = (talks.talk(talks.FETCH_IMAP, 2),)
LOGIN_TALKS: tuple[Talk, ...] = (
    replace(SENDING_TALKS[0], number=3, lines=SENDING_TALKS[0].lines[:20]),
    replace(FETCHING_TALKS[0], number=4, lines=FETCHING_TALKS[0].lines[:8]),
)


def done_with_talks() -> State:
    """The letter to oneself came back, and what was said is known."""
    return replace(scenes.done(), talks=(*SENDING_TALKS, *FETCHING_TALKS))


EXPERT_SCENES = {
    "expert": expert,
    "expert_empty": expert_empty,
    "expert_waiting": expert_waiting,
    "expert_troubles": expert_troubles,
}
TALK_SCENES = {
    "conversation_sending": SENDING_TALKS,
    "conversation_fetching": FETCHING_TALKS,
    "conversation_login": LOGIN_TALKS,
    "conversation_nothing": (),
}
