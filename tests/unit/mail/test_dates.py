"""Dates as mail programs write them."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from wizard.mail.text.dates import read_date


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


@given(
    day=st.integers(0, 32),
    month=st.sampled_from(("Jan", "Feb", "May", "Dec")),
    year=st.integers(1900, 2200),
    time=st.tuples(st.integers(0, 24), st.integers(0, 60), st.integers(0, 60)),
    zone=st.sampled_from(("+0900", "-0000", "-0530", "+2359", "+2400", "-1259")),
)
@example(day=29, month="Feb", year=2023, time=(0, 0, 0), zone="+0000")
def test_dates_of_the_usual_shape_are_read_as_the_library_reads_them(
    day: int, month: str, year: int, time: tuple[int, int, int], zone: str
) -> None:
    clock = "{:02}:{:02}:{:02}".format(*time)

    # A second space is enough to leave the short cut.
    assert read_date(f"{day} {month} {year} {clock} {zone}") == read_date(
        f"{day}  {month} {year} {clock} {zone}"
    )


@given(st.text(max_size=60))
def test_no_text_raises(text: str) -> None:
    read_date(text)


@given(st.text(st.sampled_from("0123456789:+- NovMnJST,()"), max_size=40))
def test_no_text_like_a_date_raises(text: str) -> None:
    read_date(text)
