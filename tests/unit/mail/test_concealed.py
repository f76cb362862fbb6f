"""HTM-09: only what is certain to be hidden counts as hidden; the rows of hiding are mails of their own."""

import pytest

from wizard.mail.reading.concealed import SHEET_LIMIT, Appearance, read_sheets, read_style
from wizard.mail.reading.markup import make_harmless

SEEN = {
    "ordinary": "<p>words</p>",
    "shown again inside": '<div style="visibility:visible">words</div>',
    "white on a picture": '<div style="background:url(x.png)"><b style="color:#fff">words</b></div>',
    "white on a picture of a table": '<table background="x.png"><tr><td style="color:white">words</table>',
    "white on blue": '<div style="background:#003366"><font color="white">words</font></div>',
    "white on a colour nobody knows": '<p style="background:chartreuse;color:#fff">words</p>',
    "white on a gradient": '<p style="background:linear-gradient(red,blue);color:#fff">words</p>',
    "grey on white": '<p style="color:#ccc">words</p>',
    "small": '<p style="font-size:8px">words</p>',
    "size of the parent": '<p style="font-size:100%">words</p>',
    "hidden on some screens": "<style>@media (max-width:600px){.a{display:none}}</style><p class=a>words",
    "hidden in other places": "<style>.a .b{display:none}</style><p class=b>words",
    "hidden elements of another kind": "<style>td.a{display:none}</style><p class=a>words",
    "no width but words flow over": '<div style="width:0">words</div>',
    "rule without an end": "<style>.a{display:none</style><p class=a>words</p>",
    "hidden body": '<body style="display:none"><p>words</p>',
    "colour that is clear": '<p style="background:rgba(255,255,255,0);color:#000">words</p>',
    "link on white": '<a href="https://example.org/" style="text-decoration:none">words</a>',
}


@pytest.mark.parametrize("name", SEEN)
def test_what_may_be_seen_stays(name: str) -> None:
    assert make_harmless(SEEN[name]).text == "words"


def test_a_letter_that_hides_all_of_itself_is_shown() -> None:
    assert make_harmless('<div style="display:none">words</div>').text == "words"


def test_hidden_words_are_gone_from_the_page_too() -> None:
    harmless = make_harmless('<p>words</p><p style="display:none">secret</p>')

    assert harmless.text == "words"
    assert harmless.html is not None
    assert "secret" not in harmless.html


@pytest.mark.parametrize(
    ("style", "declared"),
    [
        ("COLOR: Red", {"color": "red"}),
        ("color:red !important;;", {"color": "red"}),
        ("col/* x */or:red", {"color": "red"}),
        ("color", {}),
        ("a:b:c", {"a": "b:c"}),
    ],
)
def test_a_style_is_read_declaration_by_declaration(style: str, declared: dict[str, str]) -> None:
    assert read_style(style) == declared


def test_a_nearer_rule_wins() -> None:
    sheet = read_sheets("<style>p{color:white} .a{color:red} #b{color:white}</style>")

    looks = [
        sheet.within(Appearance(), "p", attributes)
        for attributes in ({}, {"class": "a"}, {"class": "a", "id": "b"}, {"id": "b", "style": "color:red"})
    ]

    assert [look.hides_text for look in looks] == [True, False, True, False]


def test_a_style_sheet_without_end_is_read_in_part() -> None:
    sheet = read_sheets("<style>" + ".a{color:red}" * SHEET_LIMIT + "</style>")

    assert set(sheet.rules) == {".a"}
