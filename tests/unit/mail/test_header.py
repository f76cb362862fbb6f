"""Header blocks, whole and broken."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.mail.text import header as header_module
from wizard.mail.text.header import FIELD_LIMIT_BYTES, FIELDS_LIMIT, Header, split_entity


def read(raw: bytes) -> tuple[Header, bytes]:
    split = split_entity(raw)
    return split.header, raw[split.body_start :]


@pytest.mark.parametrize("line_end", [b"\r\n", b"\n"])
def test_fields_are_unfolded_and_the_body_is_found(line_end: bytes) -> None:
    raw = line_end.join([b"Subject: a", b" b", b"\tc", b"TO : x", b"", b"body", b"more"])

    header, body = read(raw)

    assert header.first("subject") == b"a b\tc"
    assert header.first("to") == b"x"
    assert body == line_end.join([b"body", b"more"])


def test_the_first_of_two_fields_counts() -> None:
    header, _ = read(b"From: a\r\nFrom: b\r\n\r\n")

    assert header.first("from") == b"a"
    assert header.every("from") == (b"a", b"b")


@pytest.mark.parametrize(
    ("raw", "subject", "body"),
    [
        (b"From someone Mon Jan 1\nSubject: a\n\nbody", b"a", b"body"),
        (b"Subject: a\n>From x\nTo: b\n\nbody", b"a", b"body"),
        (b"\r\nbody", None, b"body"),
        (b"no header at all\nmore", None, b"no header at all\nmore"),
        (b"Subject: a\nno field\nmore", b"a", b"no field\nmore"),
        (b"Subject: a", b"a", b""),
        (b"Subject:", b"", b""),
        (b" folded first\nSubject: a\n\n", None, b" folded first\nSubject: a\n\n"),
        (b"", None, b""),
    ],
)
def test_broken_headers_lose_no_text(raw: bytes, subject: bytes | None, body: bytes) -> None:
    header, rest = read(raw)

    assert header.first("subject") == subject
    assert rest == body


def test_a_huge_field_is_cut_and_the_body_still_found() -> None:
    header, body = read(b"X: " + b"a" * 2 * FIELD_LIMIT_BYTES + b"\r\nSubject: s\r\n\r\nbody")

    assert header.cut
    assert header.first("subject") == b"s"
    assert body == b"body"


def test_too_many_fields_are_left_unread_and_the_body_still_found() -> None:
    header, body = read(b"X: y\r\n" * 2 * FIELDS_LIMIT + b"\r\nbody")

    assert header.cut
    assert sum(map(len, header.fields.values())) == FIELDS_LIMIT
    assert body == b"body"


@given(st.binary(max_size=200), st.integers(0, 200), st.integers(0, 200))
def test_no_bytes_raise_and_the_body_begins_inside(raw: bytes, start: int, length: int) -> None:
    start = min(start, len(raw))
    end = min(start + length, len(raw))

    split = split_entity(raw, start, end)

    assert start <= split.body_start <= end


PIECES = [
    b"A: b",
    b"From x",
    b"\n",
    b"\r\n",
    b"\r",
    b" ",
    b"\t",
    b":",
    b" \r\n" * 60,
    b"x" * 300,
    b"\xe3",
    b"\r\n\r\n",
]


@given(st.lists(st.sampled_from(PIECES), max_size=25).map(b"".join))
def test_the_quick_way_and_the_patient_way_read_the_same(raw: bytes) -> None:
    assert split_entity(raw) == header_module._split_odd(raw, 0, len(raw))
