"""Message sets such as "2,4:7,9:*" (RFC 3501 §9), read and applied without ever counting through a range."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from typing import Final

_NUMBER: Final = rb"(?:[1-9][0-9]{0,9}|\*)"
_RANGE: Final = rb"%b(?::%b)?" % (_NUMBER, _NUMBER)
_SET: Final = re.compile(rb"%b(?:,%b)*" % (_RANGE, _RANGE))


def is_set(word: bytes) -> bool:
    """Whether this word is a message set."""
    return _SET.fullmatch(word) is not None


def positions(word: bytes, numbers: Sequence[int]) -> list[int]:
    """Where in these ascending numbers the members of the set are; `*` is the last of them."""
    if not numbers:
        return []
    found: list[int] = []
    for low, high in _merged(word, last=numbers[-1]):
        found += range(bisect_left(numbers, low), bisect_right(numbers, high))
    return found


def as_set(numbers: Sequence[int]) -> bytes:
    """Ascending numbers as a message set, neighbours as ranges."""
    ranges: list[list[int]] = []
    for number in numbers:
        if ranges and number == ranges[-1][1] + 1:
            ranges[-1][1] = number
        else:
            ranges.append([number, number])
    return b",".join(b"%d" % low if low == high else b"%d:%d" % (low, high) for low, high in ranges)


def _merged(word: bytes, *, last: int) -> Iterator[tuple[int, int]]:
    """The ranges of the set in ascending order, none touching another."""
    ends = [
        sorted(last if end == b"*" else int(end) for end in part.split(b":")) for part in word.split(b",")
    ]
    ranges = sorted((pair[0], pair[-1]) for pair in ends)
    low, high = ranges[0]
    for next_low, next_high in ranges[1:]:
        if next_low <= high + 1:
            high = max(high, next_high)
        else:
            yield low, high
            low, high = next_low, next_high
    yield low, high
