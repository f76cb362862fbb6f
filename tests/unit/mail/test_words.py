"""Header values as people read them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.mails import encoded_word, jis
from wizard.mail.text.words import header_text

SUBJECT = "総会①のお知らせ（㈱髙﨑）"  # noqa: RUF001


@pytest.mark.parametrize(
    ("charset", "raw"),
    [
        ("ISO-2022-JP", jis(SUBJECT)),
        ("cp50221", jis(SUBJECT)),
        ("Shift_JIS", SUBJECT.encode("cp932")),
        ("UTF-8", SUBJECT.encode()),
        ("utf-8*ja", SUBJECT.encode()),
        ("unknown-8bit", SUBJECT.encode()),
    ],
)
def test_an_encoded_word_is_read_in_every_charset(charset: str, raw: bytes) -> None:
    assert header_text(encoded_word(raw, charset)) == SUBJECT


@pytest.mark.parametrize("raw", [SUBJECT.encode(), SUBJECT.encode("cp932"), jis(SUBJECT)])
def test_a_raw_header_is_read_by_trial(raw: bytes) -> None:
    assert header_text(raw) == SUBJECT


@pytest.mark.parametrize("charset", ["utf-8", "iso-2022-jp"])
@pytest.mark.parametrize("cut", range(1, 12))
def test_words_that_split_a_character_or_an_escape_are_joined(charset: str, cut: int) -> None:
    raw = "日本語".encode() if charset == "utf-8" else jis("日本語")
    words = encoded_word(raw[:cut], charset) + b"\r\n " + encoded_word(raw[cut:], charset.upper())

    assert header_text(words) == "日本語"


def test_base64_cut_without_padding_is_joined() -> None:
    assert header_text(b"=?utf-8?B?5pel5py?= =?utf-8?B?s6Kqe?=") == "日本語"


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (b"=?us-ascii?Q?a_b=20c?=", "a b c"),
        (b"=?utf-8?q?=E6=97=A5?= =?utf-8?b?5pys?=", "日本"),
        (b"=?utf-8?Q?a?= =?iso-8859-1?Q?=E9?=", "aé"),
        (b"=?utf-8?Q?a?= b =?utf-8?Q?c?=", "a b c"),
        (b"Re:=?utf-8?B?5pel?=desu", "Re:日desu"),
        (b"=?utf-8?B?5pel", "=?utf-8?B?5pel"),
        (b"=?utf-8?X?abc?=", "=?utf-8?X?abc?="),
        (b"=?utf-8?B?!!?=", ""),
        (b"plain text", "plain text"),
        (b"", ""),
    ],
)
def test_words_stand_where_they_stood(value: bytes, text: str) -> None:
    assert header_text(value) == text


@pytest.mark.parametrize(
    "value",
    [
        b"=?utf-8?Q?a=0D=0ABcc:_evil@example.org?=",
        b"a\0b\x0bc",
        b"=?utf-8?B?YeKAqGI=?=",
        b"a\xc2\x85b",
        b"=?utf-8?Q?a=E2=80=AEfdp.exe?=",
    ],
)
def test_nothing_leaves_the_line_or_turns_it_around(value: bytes) -> None:
    text = header_text(value)

    assert text.isprintable()
    assert len(text.splitlines()) == 1


@given(st.binary(max_size=300))
def test_no_bytes_raise(value: bytes) -> None:
    header_text(value).encode()


@given(st.text(st.sampled_from("=?utf-8BQbq_ iso2022jp*\x1b$B?=あ\r\n"), max_size=200))
def test_no_text_full_of_signs_raises(value: str) -> None:
    header_text(value.encode()).encode()
