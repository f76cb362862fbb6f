"""Labels that are true, missing, or lie."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.mails import jis
from wizard.mail.text.japanese import charset_of, decode, guess, whole

SENTENCE = "総会のお知らせです。①会場は㈱髙﨑ビル、ﾃﾞﾝﾜは不要です。"
PLAIN = "会議の件、よろしくお願いします。"


@pytest.mark.parametrize(
    "label",
    ["shift_jis", "Shift-JIS", "x-sjis", "sjis", "windows-31j", "ms_kanji", "cp932", "Windows-932"],
)
def test_every_name_of_shift_jis_has_the_windows_characters(label: str) -> None:
    assert decode(SENTENCE.encode("cp932"), label).text == SENTENCE


@pytest.mark.parametrize(
    "label",
    ["iso-2022-jp", "ISO-2022-JP", "cp50220", "cp50221", "cp50222", "iso-2022-jp-ms", "csISO2022JP"],
)
def test_every_name_of_iso_2022_jp_has_the_windows_characters(label: str) -> None:
    assert decode(jis(SENTENCE), label).text == SENTENCE


@pytest.mark.parametrize("label", ["utf-8", "UTF8", "utf8mb4", '"utf-8"', "unicode-1-1-utf-8"])
def test_every_name_of_utf_8_is_known(label: str) -> None:
    assert decode(SENTENCE.encode(), label).text == SENTENCE


@pytest.mark.parametrize(
    "label", ["utf-8", "us-ascii", "iso-2022-jp", "shift_jis", "euc-jp", "none", "", None]
)
@pytest.mark.parametrize("charset", ["utf-8", "cp932", "euc_jp", "iso2022_jp"])
def test_a_label_that_lies_is_not_believed(label: str | None, charset: str) -> None:
    if (label, charset) in {("shift_jis", "euc_jp"), ("euc-jp", "cp932")}:
        # Both readings are possible text; the label decides, and here it is as good as none.
        label = None

    assert decode(PLAIN.encode(charset), label).text == PLAIN


@pytest.mark.parametrize("text", ["会議", "ありがとう", "総会のお知らせ", "テスト", "返信", "写真を送ります"])
@pytest.mark.parametrize("charset", ["utf-8", "cp932", "euc_jp", "iso2022_jp"])
def test_short_text_without_a_label_is_read(text: str, charset: str) -> None:
    assert guess(text.encode(charset)).text == text


@pytest.mark.parametrize(
    ("raw", "label", "text"),
    [
        ("café déjà".encode("latin-1"), "iso-8859-1", "café déjà"),
        (b"\x93quoted\x94 \x80", "iso-8859-1", "“quoted” €"),
        ("привет".encode("koi8-r"), "koi8-r", "привет"),
        ("你好".encode("gbk"), "gb2312", "你好"),
        ("안녕".encode("euc_kr"), "ks_c_5601-1987", "안녕"),
        ("สวัสดี".encode("cp874"), "windows-874", "สวัสดี"),
        ("日本".encode("utf-16"), "utf-16", "日本"),
        ("日本".encode("utf-16-be"), "utf-16be", "日本"),
        ("日本".encode("utf-16-le"), "utf-16", "日本"),
        (SENTENCE.encode("cp932"), "s-jis", SENTENCE),
        (b"+ZeVnLA-", "utf-7", "日本"),
        ("日本".encode("utf-8-sig"), "utf-8", "日本"),
        ("日本".encode("utf-8-sig"), None, "日本"),
        ("日本".encode("utf-16"), None, "日本"),
        ("Müller, café".encode("latin-1"), None, "Müller, café"),
    ],
)
def test_other_languages_are_read_too(raw: bytes, label: str | None, text: str) -> None:
    assert decode(raw, label).text == text


def test_one_torn_character_does_not_overturn_the_label() -> None:
    raw = (PLAIN * 3).encode()[:-1]

    decoded = decode(raw, "utf-8")

    assert decoded.text.startswith(PLAIN * 2)
    assert decoded.charset == "utf-8"
    assert decoded.errors == 1


@pytest.mark.parametrize(
    "label",
    [
        "x-unknown",
        "none",
        "bad-charset",
        "a\0b",
        "",
        "é",
        "idna",
        "punycode",
        "unicode_escape",
        "rot13",
        "base64",
    ],
)
def test_a_label_that_names_no_charset_says_nothing(label: str) -> None:
    assert charset_of(label) is None


@given(
    st.binary(),
    st.sampled_from([None, "utf-8", "iso-2022-jp", "cp932", "euc-jp", "utf-16", "utf-7", "hz", "x"]),
)
def test_no_bytes_raise_and_the_text_is_whole(raw: bytes, label: str | None) -> None:
    decode(raw, label).text.encode()


def test_lone_surrogates_are_replaced_and_pairs_joined() -> None:
    assert whole("a\ud800b") == "a\ufffdb"
    assert whole("\ud83d\ude00") == "😀"
