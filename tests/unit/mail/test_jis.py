"""ISO-2022-JP and EUC-JP as Japanese mail programs write them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.mails import jis
from wizard.mail.text.jis import decode_euc, decode_jis

NEC_AND_IBM = "①②㈱髙﨑\uff5e\uff0d―∥ⅢＴ℡"
HALF_WIDTH = "ｱｲｳﾊﾟﾌﾞ"

DOUBLE_BYTE = [
    char
    for lead in (*range(0x81, 0xA0), *range(0xE0, 0xF0))
    for trail in (*range(0x40, 0x7F), *range(0x80, 0xFD))
    if len(char := bytes((lead, trail)).decode("cp932", "replace")) == 1 and char != "\ufffd"
]
SINGLE_BYTE = [chr(code) for code in (0x09, *range(0x20, 0x7F), *range(0xFF61, 0xFFA0))]

cp932_text = st.text(st.sampled_from(DOUBLE_BYTE) | st.sampled_from(SINGLE_BYTE))


def test_every_character_that_cp50221_can_write_is_read_back() -> None:
    text = "".join(DOUBLE_BYTE)

    assert decode_jis(jis(text)).text == text


@given(cp932_text)
def test_what_cp50221_can_write_is_read_back(text: str) -> None:
    decoded = decode_jis(jis(text))

    assert decoded.text == text
    assert decoded.errors == 0


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        (b"\x1b$B-!-j|b\x1b(B", "①㈱髙"),
        (b"\x1b(I123\x1b(B!", "ｱｲｳ!"),
        (b"\x0e123\x0f!", "ｱｲｳ!"),
        (b"\x1b$@F|K\\\x1b(J!", "日本!"),
        (b"\x1b(J\\~\x1b(B\\~", "¥‾\\~"),
        (b"\x1b$BF|K\\", "日本"),
        (b"\x1b$BF|K\\\r\nabc", "日本\r\nabc"),
        (b"\x1b$BF|K\\\r\nF|K\\\x1b(B", "日本\r\n日本"),
        (b"\x1b$BF| K\\\x1b(B", "日 本"),
        (b"\x1b$(D\x22\x2f\x1b(B", "˘"),
        (b"\x1b$A0!\x1b(B", "啊"),
        (b"\x1b$(C0!\x1b(B", "가"),
        (b"\x1b$(Q.!\x1b(B", "俱"),
        (b"\xb1\xb2", "ｱｲ"),
        (b"plain", "plain"),
        (b"", ""),
    ],
)
def test_each_way_to_write_is_understood(raw: bytes, text: str) -> None:
    assert decode_jis(raw).text == text


@pytest.mark.parametrize("raw", [b"\x1b$BF", b"\x1b$B)!\x1b(B", b"\x1b%G", b"\xff"])
def test_what_cannot_be_read_is_counted(raw: bytes) -> None:
    assert decode_jis(raw).errors > 0


@given(st.binary())
def test_no_bytes_raise(raw: bytes) -> None:
    decode_jis(raw).text.encode()
    decode_euc(raw).text.encode()


@pytest.mark.parametrize("text", ["日本語", "①㈱", HALF_WIDTH, "abc 表示"])
def test_euc_jp_has_the_nec_characters_too(text: str) -> None:
    raw = b"".join(_euc(char) for char in text)

    assert decode_euc(raw).text == text
    assert decode_euc(raw).errors == 0


def test_euc_jp_reads_jis_x_0212() -> None:
    assert decode_euc(b"\x8f\xa2\xaf").text == "˘"


def test_every_nec_and_ibm_character_of_a_name_survives() -> None:
    assert decode_jis(jis(NEC_AND_IBM)).text == NEC_AND_IBM


def _euc(char: str) -> bytes:
    raw = char.encode("cp932")
    if len(raw) == 1:
        return raw if raw < b"\x80" else b"\x8e" + raw
    return bytes(code | 0x80 for code in jis(char)[3:5])
