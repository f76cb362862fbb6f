"""The patterns of LIST."""

import time

import pytest

from wizard.practice.imap_patterns import matches


@pytest.mark.parametrize(
    ("pattern", "name", "covers"),
    [
        (b"*", b"a/b", True),
        (b"%", b"a", True),
        (b"%", b"a/b", False),
        (b"%/%", b"a/b", True),
        (b"a*", b"b", False),
        (b"a%", b"a", True),
        (b"*b", b"a/b", True),
        (b"INBOX", b"INBOX", True),
        (b"INBOX", b"INBOX2", False),
        (b"a.c", b"abc", False),
        (b"", b"a", False),
    ],
)
def test_a_pattern_covers_what_it_should(pattern: bytes, name: bytes, *, covers: bool) -> None:
    assert matches(pattern, name) is covers


def test_a_pattern_made_to_be_slow_is_not() -> None:
    begun_s = time.perf_counter()

    assert not matches(b"*a%" * 160 + b"b", b"a" * 100)
    assert time.perf_counter() - begun_s < 1
