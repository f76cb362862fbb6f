"""HTML of strangers, made harmless."""

import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.hostile_mails import HostileMail, active
from tests.helpers.tally import Record, tally
from wizard.mail.reading.markup import DEPTH_LIMIT, TABLE_DEPTH_LIMIT, make_harmless, text_as_html
from wizard.mail.reading.message import read

NAMES = "dir|lang|href|title|rel|src|alt|width|height|start|colspan|rowspan|align"
# An element that acts, or an attribute within a tag that does; in text both are only words.
ACTING = re.compile(
    r"<(?:script|style|form|input|button|select|textarea|svg|math|iframe|frame|object|embed|meta|link|base"
    r"|portal|dialog|details|marquee|plaintext|template|noscript|[?!%])"
    r'|<[^<>]*\s(?:on\w+|style|formaction|srcdoc)=|<[^<>]*="\s*(?:javascript|data|vbscript):',
    re.IGNORECASE,
)
PIECES = st.sampled_from(
    [
        *("<p>", "</p>", "<a href='", "<a title='", '"', "'", "<", ">", "&", "&lt;", "x", "あ", "=", "\0"),
        *(
            "<img src=cid:1 alt='",
            "<b onclick=x>",
            "</b>",
            "<table><td>",
            "</table>",
            "<script>",
            "</script>",
        ),
        *("<!--", "-->", "<pre>", "<li>"),
    ]
)


@pytest.mark.parametrize(
    ("html", "kept"),
    [
        ("<p>a<b>b</b></p>", "<p>a<b>b</b></p>"),
        ("<script>alert(1)</script>a", "a"),
        ("<style>p{}</style>a", "a"),
        ("<title>t</title>a", "a"),
        ("<p onclick='x' style='y' class='z' id='w'>a</p>", "<p>a</p>"),
        ("<form><input value='x'><button>a</button></form>", "a"),
        ("<iframe src='https://example.org'></iframe>a", "a"),
        ("<img src='https://example.org/x.png' alt='a'>", '<img src="remote:0" alt="a">'),
        ("<img src='http://example.org/x.png' alt='a'>", '<img alt="a">'),
        ("<img src='remote:7'>", "<img>"),
        ("<img src='//example.org/x.png'>", "<img>"),
        ("<img src='data:image/png;base64,AAAA'>", "<img>"),
        ("<img src='file:///etc/passwd'>", "<img>"),
        ("<img src=' CID:part1@example.org' width='5'>", '<img src="cid:part1@example.org" width="5">'),
        ("<img src='cid:1' width='99999' height='-1'>", '<img src="cid:1">'),
        ("<td colspan='2' rowspan='9999'>a</td>", "a"),
        (
            "<table><tr><td colspan='2' rowspan='9999'>a",
            '<table><tbody><tr><td colspan="2">a</td></tr></tbody></table>',
        ),
        ("<table background='https://example.org/x'></table>", "<table></table>"),
    ],
)
def test_only_what_is_listed_stays(html: str, kept: str) -> None:
    assert make_harmless(html).html == kept


@pytest.mark.parametrize(
    "link", ["javascript:alert(1)", "file:///etc/passwd", "/relative", "data:text/html,x", "cid:1"]
)
def test_a_link_leads_only_to_the_web_or_to_mail(link: str) -> None:
    assert "href" not in (make_harmless(f"<a href='{link}'>a</a>").html or "")


@pytest.mark.parametrize(
    "link", ["https://example.org/?a=1", "http://example.org", "mailto:taro@example.org"]
)
def test_an_honest_link_stays(link: str) -> None:
    assert f'href="{link}"' in (make_harmless(f"<a href='{link}'>a</a>").html or "")


def test_pictures_from_elsewhere_are_reported() -> None:
    assert make_harmless("<img src='https://example.org/x'>").remote_images
    assert not make_harmless("<img src='cid:1'>").remote_images


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>一行<br>二行</p><p>三</p>", "一行\n二行\n\n三"),
        ("<div>a</div><div>b</div>", "a\nb"),
        ("<ul><li>a<li>b</ul>c", "- a\n- b\n\nc"),
        ("<table><tr><td>a<td>b<tr><td>c</table>", "a b\nc"),
        ("a  \n b &lt;c&gt; &amp;&nbsp;d", "a b <c> & d"),
        ("<pre>a\n  b</pre>", "a\n  b"),
        ("<img src='cid:1' alt='a &amp; b'>", "a & b"),
        ("<a href='https://example.org'>here</a>", "here"),
        ("<p></p><p></p><p>a</p><p></p><p></p><p>b</p>", "a\n\nb"),
        ("", ""),
    ],
)
def test_the_text_of_html_reads_like_a_letter(html: str, text: str) -> None:
    assert make_harmless(html).text == text


def test_nested_tables_end_at_the_limit() -> None:
    html = make_harmless("<table><tr><td>" * 22 + "words").html

    assert html is not None
    assert html.count("<table>") == TABLE_DEPTH_LIMIT == html.count("</table>")
    assert "words" in html


def test_nesting_ends_at_the_limit() -> None:
    html = make_harmless("<div>" * 200 + "words").html

    assert html is not None
    assert html.count("<div>") == DEPTH_LIMIT == html.count("</div>")
    assert "words" in html


@pytest.mark.parametrize("piece", ["<div>", "<b></p>", "<a><div></a>", "<div></x>", "<p><b>", "<table><b>"])
def test_html_that_would_hold_up_the_parser_is_shown_as_text(piece: str) -> None:
    started = time.monotonic()

    harmless = make_harmless("words" + piece * 100_000)

    assert harmless.html is None
    assert harmless.text == "words"
    assert time.monotonic() - started < 5


@given(st.lists(PIECES, max_size=40).map("".join))
def test_nothing_active_survives(html: str) -> None:
    kept = make_harmless(html).html or ""

    assert re.fullmatch(rf"(?:[^<>]|</[a-z0-9]+>|<[a-z0-9]+(?: (?:{NAMES})=\"[^\"<>]*\")*>)*", kept)
    assert not re.search(r"<(?:script|style|iframe|object|form|input)", kept)
    assert all(source.startswith("cid:") for source in re.findall(r'src="([^"]*)"', kept))
    assert make_harmless(kept).html == kept


def test_plain_text_as_html_shows_the_same() -> None:
    assert make_harmless(text_as_html("a <b>\n& c")).text == "a <b>\n& c"


@pytest.mark.parametrize("hostile", active(), ids=lambda hostile: hostile.row)
def test_nothing_that_could_act_is_left_and_a_second_cleaning_changes_nothing(
    hostile: HostileMail, record_property: Record
) -> None:
    tally(record_property, "mails on the screen", hostile.row)

    kept = read(hostile.raw).html

    assert kept is not None
    assert not ACTING.search(kept)
    assert make_harmless(kept).html == kept
