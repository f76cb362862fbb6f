"""Lines, counted pieces and blocks out of a byte stream that may be chopped anywhere."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.protocol.actions import FailureKind
from wizard.protocol.errors import WireError
from wizard.protocol.lines import LineBuffer

chunks = st.lists(st.binary(max_size=12) | st.sampled_from([b"\r", b"\n", b"\r\n", b".", b"\r\n.\r\n"]))


@given(chunks)
def test_however_the_bytes_are_chopped_the_same_lines_come_out(pieces: list[bytes]) -> None:
    chopped, whole = LineBuffer(10_000), LineBuffer(10_000)

    lines = []
    for piece in pieces:
        chopped.feed(piece)
        while (line := chopped.take_line()) is not None:
            lines.append(line)
    whole.feed(b"".join(pieces))

    expected = b"".join(pieces).split(b"\r\n")
    assert lines == expected[:-1]
    assert [whole.take_line() for _ in lines] == lines
    assert whole.take_line() is None
    assert chopped.peek(10_000) == whole.peek(10_000) == expected[-1]


@given(chunks)
def test_however_the_bytes_are_chopped_the_same_blocks_come_out(pieces: list[bytes]) -> None:
    chopped = LineBuffer(10_000)

    blocks = []
    for piece in pieces:
        chopped.feed(piece)
        while (block := chopped.take_until(b"\r\n.\r\n", limit_bytes=10_000)) is not None:
            blocks.append(block)

    assert blocks == b"".join(pieces).split(b"\r\n.\r\n")[:-1]


def test_only_crlf_ends_a_line() -> None:
    buffer = LineBuffer(100)
    buffer.feed(b"a\nb\rc\n\rd\r\r\ne")

    assert buffer.take_line() == b"a\nb\rc\n\rd\r"
    assert buffer.take_line() is None
    assert len(buffer) == 1


def test_lines_blocks_and_counted_pieces_can_be_mixed() -> None:
    buffer = LineBuffer(100)
    buffer.feed(b"one\r\ntwo")

    assert buffer.take_line() == b"one"
    assert buffer.take_line() is None
    assert buffer.take_until(b".", limit_bytes=50) is None
    assert buffer.take_exactly(4) is None
    assert buffer.take_exactly(2) == b"tw"
    buffer.feed(b"\r\n.")
    assert buffer.take_line() == b"o"
    assert buffer.take_until(b".", limit_bytes=50) == b""


def test_a_mark_that_was_half_there_is_found() -> None:
    buffer = LineBuffer(100)
    blocks = []

    for piece in (b"a\r\n", b".\r", b"\n"):
        buffer.feed(piece)
        blocks.append(buffer.take_until(b"\r\n.\r\n", limit_bytes=50))

    assert blocks == [None, None, b"a"]


@pytest.mark.parametrize("data", [b"x" * 11 + b"\r\n", b"x" * 12, b"x" * 13])
def test_a_line_over_the_cap_is_refused_complete_or_not(data: bytes) -> None:
    buffer = LineBuffer(10)
    buffer.feed(data)

    with pytest.raises(WireError) as caught:
        buffer.take_line()

    assert caught.value.failed.kind is FailureKind.TOO_LONG


@pytest.mark.parametrize("data", [b"x" * 10, b"x" * 10 + b"\r"])
def test_a_line_that_may_still_fit_is_waited_for(data: bytes) -> None:
    buffer = LineBuffer(10)
    buffer.feed(data)

    assert buffer.take_line() is None


def test_forgotten_bytes_do_not_come_back() -> None:
    buffer = LineBuffer(10)
    buffer.feed(b"injected\r")
    assert buffer.take_line() is None

    buffer.clear()
    buffer.feed(b"\nhello\r\n")

    assert buffer.take_line() == b"\nhello"


def test_what_was_searched_for_one_mark_is_searched_again_for_another() -> None:
    buffer = LineBuffer(100)
    buffer.feed(b"ab\r\ncd")

    assert buffer.take_until(b".", limit_bytes=50) is None
    assert buffer.take_line() == b"ab"
