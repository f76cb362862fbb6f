"""Message sets mean what counting through them would mean."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.practice.imap_sets import is_set, positions

ENDS = st.one_of(st.integers(1, 40).map(str), st.just("*"))
PARTS = st.one_of(ENDS, st.tuples(ENDS, ENDS).map(":".join))


@given(st.lists(PARTS, min_size=1, max_size=8), st.lists(st.integers(1, 40), unique=True, max_size=12))
def test_the_same_members_come_out_as_by_counting(parts: list[str], numbers: list[int]) -> None:
    numbers.sort()
    word = ",".join(parts).encode()

    found = positions(word, numbers)

    assert is_set(word)
    assert [numbers[position] for position in found] == counted(parts, numbers)


def counted(parts: list[str], numbers: list[int]) -> list[int]:
    members: set[int] = set()
    for part in parts:
        ends = [(max(numbers, default=0) if end == "*" else int(end)) for end in part.split(":")]
        members |= set(range(min(ends), max(ends) + 1))
    return [number for number in numbers if number in members]


@pytest.mark.parametrize(
    "word", [b"", b"0", b"1:", b":1", b"1,,2", b"1:2:3", b"a", b"-1", b"1 2", b"12345678901"]
)
def test_what_is_no_set_is_none(word: bytes) -> None:
    assert not is_set(word)


def test_a_set_as_large_as_a_line_takes_no_time() -> None:
    word = b",".join(b"%d:*" % number for number in range(1, 8000))
    begun_s = time.perf_counter()

    assert len(positions(word, range(1, 5001))) == 5000
    assert time.perf_counter() - begun_s < 1
