"""The way of a letter as a table."""

import pytest

from wizard.mail.store.outgoing import (
    DELAY,
    TABLE,
    OutgoingEvent,
    OutgoingOrderError,
    OutgoingState,
    after,
    sources,
)

S, E = OutgoingState, OutgoingEvent


def test_every_state_can_be_reached_from_a_draft() -> None:
    reached = {S.DRAFT}
    for _ in S:
        reached |= {to for (state, _), to in TABLE.items() if state in reached}

    assert reached == set(S)


def test_no_letter_is_stuck() -> None:
    assert {state for state, _ in TABLE} == set(S)


def test_unknown_is_reached_from_the_mark_alone() -> None:
    assert {state for (state, _), to in TABLE.items() if to is S.UNKNOWN} == {S.ENDING}


def test_out_of_unknown_leads_no_event_of_the_program_itself() -> None:
    assert {event for state, event in TABLE if state is S.UNKNOWN} == {E.FOUND, E.SEND_AGAIN}


def test_nothing_is_taken_without_the_mark() -> None:
    assert sources(E.TAKEN) == (S.ENDING,)


@pytest.mark.parametrize("event", [E.BEGUN, E.STOPPED, E.PUT_OFF])
def test_what_does_not_belong_to_a_state_is_a_bug(event: OutgoingEvent) -> None:
    with pytest.raises(OutgoingOrderError):
        after(S.SENT, event)


def test_the_wait_grows_to_its_cap_and_differs_by_the_dice() -> None:
    waits = [DELAY.after(tries, 0.5) for tries in range(1, 21)]

    assert waits[:4] == [60, 120, 240, 480]
    assert waits == sorted(waits)
    assert waits[-1] == 4 * 3600
    assert DELAY.after(1, 0.0) == 45
    assert DELAY.after(1, 1.0) == 75
    assert DELAY.after(10_000, 1.0) == 5 * 3600


def test_the_tries_before_giving_up_take_days() -> None:
    total_s = sum(DELAY.after(tries, 0.0) for tries in range(1, DELAY.tries))

    assert not DELAY.is_over(DELAY.tries - 1)
    assert DELAY.is_over(DELAY.tries)
    assert total_s > 24 * 3600


def test_a_wait_longer_than_any_is_no_wait() -> None:
    longest_s = DELAY.after(DELAY.tries, 1.0)

    assert [DELAY.is_due(wait_s) for wait_s in (-1.0, 0.0, 1.0, longest_s)] == [True, True, False, False]
    assert DELAY.is_due(longest_s + 1)
