"""Bodies in their transfer encodings, whole and broken."""

from base64 import b64encode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.mail.text.transfer import decode_transfer


@pytest.mark.parametrize(
    ("encoding", "body", "data", "damaged"),
    [
        ("base64", b"YWJj\r\nZGVm", b"abcdef", False),
        ("base64", b"YWI=\r\nYWI=", b"abab", False),
        ("base64", b"YWI", b"ab", False),
        ("base64", b"YWJjZ", b"abc", True),
        ("base64", b"Y*W!J-j", b"abc", True),
        ("base64", b"YWI=\r\n-- \r\nthe list", b"ab", True),
        ("base64", b"", b"", False),
        ("quoted-printable", b"a=E3=81=82=\r\nb", "aあb".encode(), False),
        ("quoted-printable", b"a=ZZ=", b"a=ZZ", False),
        ("7bit", b"a", b"a", False),
        ("binary", b"\0\xff", b"\0\xff", False),
        ("", b"a", b"a", False),
        ("x-strange", b"a", b"a", True),
        ("x-uuencode", b"words\nbegin 644 a.txt\n#86)C\n`\nend\n", b"abc", False),
        ("uuencode", b"begin 644 a.txt\n#86)C\n\xff\xff\n", b"abc", True),
        ("uuencode", b"begin 644 a.txt\n#86)C\n", b"abc", True),
        ("uuencode", b"words", b"words", True),
    ],
)
def test_what_can_be_saved_is_saved(encoding: str, body: bytes, data: bytes, *, damaged: bool) -> None:
    decoded = decode_transfer(body, encoding)

    assert decoded.data == data
    assert decoded.damaged is damaged


@given(st.binary())
def test_base64_gives_back_what_went_in(data: bytes) -> None:
    assert decode_transfer(b64encode(data), "base64").data == data


@given(st.binary(), st.sampled_from(["base64", "quoted-printable", "uuencode", "x-uue", "8bit", "x"]))
def test_no_bytes_raise(body: bytes, encoding: str) -> None:
    decode_transfer(body, encoding)


@given(st.binary())
def test_no_uuencoded_bytes_raise(body: bytes) -> None:
    decode_transfer(b"begin 644 a\n" + body, "uuencode")
