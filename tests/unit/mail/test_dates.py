"""Dates as mail programs write them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.mail.dates import read_date


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("Mon, 02 Nov 2026 10:00:00 +0900", "2026-11-02T10:00:00+09:00"),
        ("Mon, 2 Nov 2026 10:00 +0900 (JST)", "2026-11-02T10:00:00+09:00"),
        ("Mon, 2 Nov 2026 10:00:00 JST", "2026-11-02T10:00:00+09:00"),
        ("2 Nov 26 10:00:00 GMT", "2026-11-02T10:00:00+00:00"),
        ("Mon, 2 Nov 2026 10:00:00 -0000", "2026-11-02T10:00:00+00:00"),
        ("Mon, 2 Nov 2026 10:00:00", "2026-11-02T10:00:00+00:00"),
        ("02-Nov-2026 10:00:00 +0900", "2026-11-02T10:00:00+09:00"),
        (" 2-Nov-2026 10:00:00 -0530", "2026-11-02T10:00:00-05:30"),
    ],
)
def test_every_shape_is_read(text: str, moment: str) -> None:
    date = read_date(text)

    assert date is not None
    assert date.isoformat() == moment


@pytest.mark.parametrize(
    "text",
    ["", "yesterday", "Mon, 99 Nov 2026 10:00:00 +0900", "31 Dec 9999 23:00:00 -2359", "+0900", "2026"],
)
def test_what_is_no_date_is_none(text: str) -> None:
    assert read_date(text) is None


@given(st.text(max_size=60))
def test_no_text_raises(text: str) -> None:
    read_date(text)


@given(st.text(st.sampled_from("0123456789:+- NovMnJST,()"), max_size=40))
def test_no_text_like_a_date_raises(text: str) -> None:
    read_date(text)
