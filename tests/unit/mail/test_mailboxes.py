"""Address fields as they come."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.mails import encoded_word, jis
from wizard.mail.text.mailboxes import Mailbox, read_mailboxes


def read(value: str) -> list[tuple[str, str]]:
    return [(person.name, person.address) for person in read_mailboxes(value.encode())]


@pytest.mark.parametrize(
    ("value", "people"),
    [
        ("taro@example.org", [("", "taro@example.org")]),
        ("<taro@example.org>", [("", "taro@example.org")]),
        ("Taro Tanaka <taro@example.org>", [("Taro Tanaka", "taro@example.org")]),
        ('"Tanaka, Taro" <taro@example.org>', [("Tanaka, Taro", "taro@example.org")]),
        ('"a \\"b\\" c" <taro@example.org>', [('a "b" c', "taro@example.org")]),
        ("taro@example.org (Taro)", [("Taro", "taro@example.org")]),
        ("(a (nested) one) taro@example.org", [("a (nested) one", "taro@example.org")]),
        ("a@example.org, b@example.org", [("", "a@example.org"), ("", "b@example.org")]),
        ("a@example.org; b@example.org;", [("", "a@example.org"), ("", "b@example.org")]),
        ("undisclosed-recipients:;", []),
        ("club: a@example.org, B <b@example.org>;", [("", "a@example.org"), ("B", "b@example.org")]),
        ("Info: Club <club@example.org>", [("Info: Club", "club@example.org")]),
        ("<@relay.example,@b.example:taro@example.org>", [("", "taro@example.org")]),
        ('<"taro..y."@docomo.example>', [("", '"taro..y."@docomo.example')]),
        ("taro..y.@docomo.example", [("", "taro..y.@docomo.example")]),
        ("MAILER-DAEMON", [("", "MAILER-DAEMON")]),
        ("田中 <taro@example.org>", [("田中", "taro@example.org")]),
        ("=?utf-8?B?55Sw5Lit?= <taro@example.org>", [("田中", "taro@example.org")]),
        ('"=?utf-8?B?55Sw5Lit?=" <taro@example.org>', [("田中", "taro@example.org")]),
        ("=?utf-8?B?55Sw?= =?utf-8?B?5Lit?= <taro@example.org>", [("田中", "taro@example.org")]),
        ("=?utf-8?B?55Sw5Lit?=", [("田中", "")]),
        ("", []),
        (",;,", []),
    ],
)
def test_names_and_addresses_are_told_apart(value: str, people: list[tuple[str, str]]) -> None:
    assert read(value) == people


def test_a_comma_inside_an_encoded_name_separates_nothing() -> None:
    value = encoded_word("田中, 太郎".encode(), "utf-8") + b" <taro@example.org>"

    assert read_mailboxes(value) == (Mailbox("田中, 太郎", "taro@example.org"),)


@pytest.mark.parametrize("raw", [jis("表示㈱"), "表示㈱".encode("cp932"), "表示㈱".encode()])
def test_a_raw_japanese_name_is_read_although_its_bytes_look_like_signs(raw: bytes) -> None:
    assert read_mailboxes(raw + b" <taro@example.org>") == (Mailbox("表示㈱", "taro@example.org"),)


@pytest.mark.parametrize(
    ("value", "address"),
    [
        ('"safe@example.org" <evil@example.net>', "evil@example.net"),
        ("safe@example.org <evil@example.net>", "evil@example.net"),
        ("alice@example.org)bob@example.net", "alice@example.org)bob@example.net"),
    ],
)
def test_an_address_inside_a_name_is_never_the_address(value: str, address: str) -> None:
    assert [one for _, one in read(value)] == [address]


def test_a_line_break_in_a_name_stays_out_of_it() -> None:
    assert read("=?utf-8?Q?a=0D=0AB?= <taro@example.org>") == [("a B", "taro@example.org")]


@pytest.mark.parametrize("value", ["(" * 500, '"\\"' * 5_000, "<" * 5_000, "a," * 5_000, ":;" * 5_000])
def test_signs_without_end_are_read_in_time(value: str) -> None:
    read(value)


@given(st.binary(max_size=300))
def test_no_bytes_raise(value: bytes) -> None:
    for person in read_mailboxes(value):
        f"{person.name}{person.address}".encode()


@given(st.text(st.sampled_from('ab@.,;:<>()"\\ \t=?'), max_size=60))
def test_no_signs_raise(value: str) -> None:
    read(value)
