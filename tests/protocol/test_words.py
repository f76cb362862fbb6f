"""Server words as people get to see them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.mail_clients import NEW_CLIENT, open_imap
from tests.helpers.transcript import Chop, play
from wizard.model.server import Security
from wizard.protocol.actions import Failed
from wizard.protocol.replies import SHOWN_CHARACTERS, clean_text


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        (b"", ""),
        (b"hello", "hello"),
        ("パスワードが違います".encode(), "パスワードが違います"),
        (b"\x1b[31;1;4mred\x1b[0m", "red"),
        (b"\x1b]0;title\x07words", "words"),
        (b"\x1b]8;;https://example.org\x1b\\link", "link"),
        (b"\x1bcreset \x1b(Bset \x1b", "reset set"),
        (b"a\x00b\x07c\x7fd\x9be", "abcd\ufffde"),
        (b"two\r\nlines\tand  more \n", "two lines and more"),
        ("a\u202eb\u2066c\u200bd\u200ee\ufefff".encode(), "abcdef"),
        ("a\u2028b\u2029c\u0085d".encode(), "a b c d"),
        (b"0\r\x1a\r0", "0 0"),
        (b"caf\xe9", "caf\ufffd"),
        (b"<img src=x onerror=alert(1)>", "<img src=x onerror=alert(1)>"),
        ("\u2003wide\u3000space".encode(), "wide space"),
    ],
)
def test_ui_03_05_words_become_one_plain_line(raw: bytes, text: str) -> None:
    assert clean_text(raw) == text.replace("\x1b", "")


def test_ui_05_a_megabyte_becomes_a_line() -> None:
    text = clean_text(b"very long words " * 70_000)

    assert len(text) <= SHOWN_CHARACTERS
    assert text.endswith("…")


def test_exactly_the_limit_is_not_cut() -> None:
    assert clean_text(b"x" * 300) == "x" * 300
    assert clean_text(b"x" * 301) == "x" * 299 + "…"


@given(st.binary(max_size=2000))
def test_any_bytes_become_a_short_printable_line(raw: bytes) -> None:
    text = clean_text(raw)

    assert len(text) <= SHOWN_CHARACTERS
    assert text.isprintable()
    assert text == text.strip()


@given(st.text(max_size=500))
def test_cleaning_twice_changes_nothing(text: str) -> None:
    once = clean_text(text.encode(errors="replace"))

    assert clean_text(once.encode()) == once


REFUSALS = {
    "imap": "S: * BYE \x1b[31mgo\x1b[0m\taway\u202e!",
    "pop3": "S: -ERR \x1b[31mgo\x1b[0m\taway\u202e!",
    "smtp": "S: 554 \x1b[31mgo\x1b[0m\taway\u202e!",
}


@pytest.mark.parametrize("protocol", sorted(NEW_CLIENT))
def test_ui_03_escapes_in_a_greeting_are_taken_out(protocol: str, chop: Chop) -> None:
    shake = NEW_CLIENT[protocol](Security.TLS)

    outcome = play(shake, shake.connected(), REFUSALS[protocol], chop=chop)

    assert isinstance(outcome, Failed)
    assert outcome.text == "go away!"


def test_ui_05_markup_in_a_refusal_stays_text_and_short(chop: Chop) -> None:
    shake = open_imap()

    outcome = play(
        shake, shake.noop(), "C: T2 NOOP\nS: T2 NO [ALERT] <img src=x> " + "long " * 200, chop=chop
    )

    assert isinstance(outcome, Failed)
    assert outcome.code == "ALERT"
    assert outcome.text.startswith("<img src=x> long")
    assert len(outcome.text) <= SHOWN_CHARACTERS
