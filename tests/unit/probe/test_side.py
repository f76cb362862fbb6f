"""How long a better door is waited for when a worse one is ready: rules without a clock."""

import pytest

from tests.helpers.discovery_values import server
from wizard.model.probe import ProbeResult, ProbeState
from wizard.model.server import AuthMechanism, Endpoint
from wizard.probe.side import LONGEST_GRACE_S, Progress, Side
from wizard.probe.verdict import Seen

IMAPS, IMAP = server("imap://a.example.org:993/tls"), server("imap://a.example.org:143/starttls")
OTHER = server("imap://b.example.org:993/tls")
POP = server("pop3://a.example.org:995/tls")
GRACE_S = 0.1


def side(*servers: object, began_s: float = 10.0, accepted: bool = True, guessed: bool = False) -> Side:
    return Side(
        [one for one in (IMAPS, OTHER, IMAP, POP) if one in servers],
        grace_s=GRACE_S,
        is_guessed=guessed,
        progress=lambda _door: Progress(began_s=began_s, was_accepted=accepted),
    )


def seen(endpoint: Endpoint, *, ms: int = 1000, is_open: bool = True) -> Seen:
    state = ProbeState.OPEN if is_open else ProbeState.CLOSED
    mechanism = AuthMechanism.PLAIN if is_open else None
    return Seen(result=ProbeResult(endpoint=endpoint, state=state, usable_mechanism=mechanism, ms=ms))


def test_nobody_can_tell_before_the_first_door_is_ready() -> None:
    doors = side(IMAPS, IMAP)

    assert doors.settles_at_s() is None
    doors.add(seen(IMAPS.endpoint, is_open=False))
    assert doors.settles_at_s() is None


def test_the_best_door_settles_it_at_once() -> None:
    doors = side(IMAPS, IMAP, POP)
    doors.add(seen(IMAPS.endpoint))

    assert doors.settles_at_s() == 0.0


def test_a_better_port_gets_a_quarter_more_than_the_worse_one_needed() -> None:
    doors = side(IMAPS, IMAP)
    doors.add(seen(IMAP.endpoint, ms=1000))

    assert doors.settles_at_s() == pytest.approx(10.0 + 1.0 + 0.25)


def test_on_a_fast_line_it_gets_the_least_grace_and_on_a_slow_one_the_longest() -> None:
    fast, slow = side(IMAPS, IMAP), side(IMAPS, IMAP)
    fast.add(seen(IMAP.endpoint, ms=20))
    slow.add(seen(IMAP.endpoint, ms=5000))

    assert fast.settles_at_s() == pytest.approx(10.0 + 0.02 + GRACE_S)
    assert slow.settles_at_s() == pytest.approx(10.0 + 5.0 + LONGEST_GRACE_S)


def test_imap_is_waited_for_longest_when_only_pop_is_ready() -> None:
    doors = side(IMAPS, POP, accepted=False)
    doors.add(seen(POP.endpoint, ms=400))

    assert doors.settles_at_s() == pytest.approx(10.0 + 0.4 + LONGEST_GRACE_S)


def test_of_two_alike_the_first_is_not_waited_for_when_it_took_no_connection() -> None:
    dropped, tarpit = side(IMAPS, OTHER, accepted=False), side(IMAPS, OTHER, accepted=True)
    for doors in (dropped, tarpit):
        doors.add(seen(OTHER.endpoint, ms=400))

    assert dropped.settles_at_s() == pytest.approx(10.0 + 0.4)
    assert tarpit.settles_at_s() == pytest.approx(10.0 + 0.4 + GRACE_S)


def test_guessed_names_alike_are_as_good_as_each_other() -> None:
    doors = side(IMAPS, OTHER, guessed=True)
    doors.add(seen(OTHER.endpoint, ms=400))

    assert doors.settles_at_s() == pytest.approx(10.0 + 0.4)


def test_a_better_door_that_was_begun_later_gets_the_same_time() -> None:
    doors = side(IMAPS, IMAP, began_s=12.0)
    doors.add(seen(IMAP.endpoint, ms=1000))

    assert doors.settles_at_s() == pytest.approx(12.0 + 1.0 + 0.25)


def test_when_all_have_spoken_it_is_settled_and_hopeless_if_none_is_ready() -> None:
    doors = side(IMAPS, IMAP)
    for one in (IMAPS, IMAP):
        doors.add(seen(one.endpoint, is_open=False))

    assert doors.settles_at_s() == 0.0
    assert doors.is_hopeless
