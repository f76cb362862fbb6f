"""A letter cut into sheets loses no word, and each sheet is small and whole."""

import re
from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.mail.reading.markup import make_harmless
from wizard.mail.reading.sheets import SHEET_WEIGHT, cut_html, cut_text


def words(html: str) -> str:
    """The words of HTML without space, however its elements stand."""
    return re.sub(r"\s+", "", unescape(re.sub(r"<[^<>]*>", "", html)))


def is_whole(html: str) -> bool:
    """Whether everything that is opened is closed in order."""
    opened: list[str] = []
    for closing, name in re.findall(r"<(/?)([a-z0-9]+)[^<>]*>", html):
        if closing:
            if not opened or opened.pop() != name:
                return False
        elif name not in {"br", "hr", "img"}:
            opened.append(name)
    return not opened


def harmless(html: str) -> str:
    kept = make_harmless(html).html
    assert kept is not None
    return kept


LONG = {
    "paragraphs": "<p>A few words of a letter.</p>" * 2_000,
    "one paragraph": "<p>" + "A few words &amp; more. " * 2_000,
    "one word": "<p>" + "w" * 50_000,
    "Japanese": "<p>" + "囲碁の会のお知らせです。" * 2_000,
    "inside much": "<div><blockquote><ul><li><b>" + "words and words " * 3_000,
    "table": "<table>" + "<tr><td>one<td>two</tr>" * 1_000,
    "list": "<ol>" + "<li>point</li>" * 2_000 + "</ol>",
    "links": '<a href="https://example.org/">here</a> ' * 1_000,
    "entities": "<p>" + "&lt;" * 20_000,
}


@pytest.mark.parametrize("name", LONG)
def test_no_word_is_lost_and_every_sheet_is_whole(name: str) -> None:
    html = harmless(LONG[name])

    sheets = cut_html(html, {})

    assert len(sheets) > 1
    assert "".join(map(words, sheets)) == words(html)
    assert all(map(is_whole, sheets))
    assert all(len(words(sheet)) <= SHEET_WEIGHT for sheet in sheets)


@given(st.lists(st.sampled_from(["<p>", "<b>", "<table><tr><td>", "<ol><li>", "x " * 900, "<br>", "</p>"])))
def test_whatever_is_open_goes_on_on_the_next_sheet(pieces: list[str]) -> None:
    html = harmless("".join(pieces))

    sheets = cut_html(html, {})

    assert "".join(map(words, sheets)) == words(html)
    assert all(map(is_whole, sheets))


def test_a_list_goes_on_counting() -> None:
    sheets = cut_html(harmless('<ol start="5">' + f"<li>{'words ' * 500}</li>" * 8 + "</ol>"), {})

    starts = [re.findall(r'<ol start="(\d+)"', sheet)[0] for sheet in sheets]
    points = [sheet.count("<li>") for sheet in sheets]

    assert starts[0] == "5"
    assert len(starts) > 2
    # A point that goes on is shown with its own number again.
    assert int(starts[-1]) + points[-1] - 1 == 12


def test_a_short_letter_is_one_sheet_as_it_was() -> None:
    html = harmless("<p>One <b>two</b></p>")

    assert cut_html(html, {}) == (html,)
    assert cut_html("", {}) == ("",)


def test_a_picture_has_its_number_and_its_words_stand_where_it_is_not() -> None:
    html = '<img src="cid:a" alt="first" height="900" width="30"><img src="cid:b" alt="second">'

    (sheet,) = cut_html(html, {"cid:a": 3})

    assert '<img src="picture:3" alt="first" width="30"' in sheet
    assert "height" not in sheet
    assert "second" in words(sheet)
    assert "cid:" not in sheet


def test_plain_text_is_cut_between_lines() -> None:
    text = "\n".join(f"line {number}" for number in range(3_000))

    sheets = cut_text(text)

    assert len(sheets) > 1
    assert "\n".join(sheets) == text


def test_a_plain_line_without_end_is_cut_too() -> None:
    sheets = cut_text("w" * 50_000)

    assert "".join(sheets) == "w" * 50_000
    assert max(map(len, sheets)) <= SHEET_WEIGHT
    assert cut_text("") == ("",)


def test_marks_on_a_letter_without_end_are_left_out() -> None:
    assert cut_text("a" + "\u0301" * 10_000 + "b") == ("a" + "\u0301" * 4 + "b",)
