"""Dots that guard the end of a message, and line ends that every server reads the same way."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.protocol.dots import canonical, stuff, take_block, unstuff
from wizard.protocol.lines import LineBuffer

messages = st.lists(
    st.sampled_from([b"\r", b"\n", b"\r\n", b".", b"..", b"a", b"MAIL FROM:<x@example.org>"])
    | st.binary(max_size=5)
).map(b"".join)


@pytest.mark.parametrize(
    ("message", "lines"),
    [
        (b"", b""),
        (b"a", b"a\r\n"),
        (b"a\r\n", b"a\r\n"),
        (b"a\nb", b"a\r\nb\r\n"),
        (b"a\rb\r", b"a\r\nb\r\n"),
        (b"a\r\r\nb", b"a\r\n\r\nb\r\n"),
        (b"a\n\rb", b"a\r\n\r\nb\r\n"),
    ],
)
def test_every_line_ends_in_crlf(message: bytes, lines: bytes) -> None:
    assert canonical(message) == lines


@pytest.mark.parametrize(
    ("message", "block"),
    [
        (b"", b".\r\n"),
        (b".", b"..\r\n.\r\n"),
        (b"..\r\n.a", b"...\r\n..a\r\n.\r\n"),
        (b"a.\n.\nb", b"a.\r\n..\r\nb\r\n.\r\n"),
        (b"\r.\r", b"\r\n..\r\n.\r\n"),
    ],
)
def test_dots_are_doubled_and_one_ends_the_message(message: bytes, block: bytes) -> None:
    assert stuff(message) == block


@given(messages)
def test_inj_04_no_message_can_hold_an_end_of_message(message: bytes) -> None:
    block = stuff(message)

    body = block.removesuffix(b".\r\n")
    assert not re.search(rb"(?<!\r)\n|\r(?!\n)", block)
    assert not re.search(rb"(^|\r\n)\.\r\n", body)
    assert canonical(canonical(message)) == canonical(message)


@given(messages, st.integers(min_value=1, max_value=9))
def test_what_was_stuffed_comes_back(message: bytes, size: int) -> None:
    buffer = LineBuffer(100)
    block = stuff(message) + b"rest"

    taken = None
    for start in range(0, len(block), size):
        buffer.feed(block[start : start + size])
        if taken is None:
            taken = take_block(buffer, limit_bytes=10_000)

    assert taken == canonical(message)
    assert b"rest".endswith(buffer.peek(10))
    assert len(buffer) == 4


@given(messages)
def test_a_dotted_block_is_unstuffed(message: bytes) -> None:
    lines = canonical(message)

    assert unstuff(stuff(message).removesuffix(b".\r\n")) == lines
