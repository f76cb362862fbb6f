"""Header fields of mail to be sent."""

import email.header
import email.policy
from email.parser import BytesParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.mail_values import address
from wizard.mail.text.mailboxes import read_mailboxes
from wizard.mail.text.parameters import read_valued
from wizard.mail.text.words import header_text, one_line
from wizard.mail.writing.encoded import (
    addr_spec,
    composed,
    identifiers_field,
    name_parameters,
    people_field,
    text_field,
)

DIFFICULT = st.text() | st.text(
    st.sampled_from('a あ①\r\n\0=?_,<>@"\\()\u2028\u202e\x85\ud800か\u3099😀'), max_size=80
)


def value_of(field: bytes) -> bytes:
    """The unfolded value, after a check that the field is one field of short ASCII lines."""
    assert field.isascii()
    assert field.endswith(b"\r\n")
    lines = field.removesuffix(b"\r\n").split(b"\r\n")
    assert all(line.startswith(b" ") for line in lines[1:])
    assert all(len(line) <= 76 and b"\r" not in line and b"\n" not in line for line in lines)
    return b"".join(lines).partition(b":")[2].strip()


@given(DIFFICULT)
def test_any_subject_stays_in_its_field_and_is_read_back(text: str) -> None:
    assert header_text(value_of(text_field("Subject", text))) == composed(one_line(text))


@pytest.mark.parametrize(
    "text", ["総会①のお知らせ" * 20, "short", "many short words " * 20, "x" * 300, "", "a  b"]
)
def test_other_programs_read_the_same_subject(text: str) -> None:
    field = text_field("Subject", text)

    theirs = BytesParser(policy=email.policy.default).parsebytes(field + b"\r\n")["Subject"]

    assert theirs == text.strip()


def test_words_are_cut_between_characters() -> None:
    for word, charset in email.header.decode_header(value_of(text_field("Subject", "漢字😀" * 30)).decode()):
        assert charset == "utf-8"
        assert isinstance(word, bytes)
    field = text_field("Subject", "漢字😀" * 30).decode()
    for word in field.split()[1:]:
        ((raw, charset),) = email.header.decode_header(word)
        assert isinstance(raw, bytes)
        raw.decode(charset or "ascii")


def test_plain_text_is_not_encoded() -> None:
    assert text_field("Subject", "Hello, you & me") == b"Subject: Hello, you & me\r\n"


@given(DIFFICULT)
def test_any_name_stays_a_name(name: str) -> None:
    field = people_field("To", [(name, address("a@example.org")), ("", address("b@example.org"))])

    first, second = read_mailboxes(value_of(field))

    assert (first.address, second.address) == ("a@example.org", "b@example.org")
    assert first.name == composed(one_line(name))


@pytest.mark.parametrize("count", [1, 8, 30])
def test_many_japanese_recipients_are_read_the_same_by_others(count: int) -> None:
    people = [(f"田中, 太郎{number}", address(f"p{number}@example.org")) for number in range(count)]
    field = people_field("To", people)

    theirs = BytesParser(policy=email.policy.default).parsebytes(field + b"\r\n")["To"].addresses

    assert [(one.display_name, one.addr_spec) for one in theirs] == [
        (name, person.wire) for name, person in people
    ]


@pytest.mark.parametrize(
    ("given_address", "written"),
    [
        ("taro@example.org", "taro@example.org"),
        ("taro..y.@docomo.ne.jp", '"taro..y."@docomo.ne.jp'),
        (".abc@ezweb.ne.jp", '".abc"@ezweb.ne.jp'),
        ('"a b"@example.org', '"a b"@example.org'),
    ],
)
def test_an_old_address_is_quoted_in_a_header(given_address: str, written: str) -> None:
    assert addr_spec(address(given_address)) == written


def test_only_identifiers_get_into_a_field_of_identifiers() -> None:
    field = identifiers_field("References", ["<a@b>", "c@d", "<e f@g>", "<h@i>\r\nBcc: x", "<j@k>"])

    assert field == b"References: <a@b> <j@k>\r\n"
    assert identifiers_field("References", ["no"]) is None


@given(DIFFICULT.filter(bool))
def test_any_file_name_is_read_back_both_ways(name: str) -> None:
    clean = composed(one_line(name).replace('"', "_").replace("\\", "_"))
    in_type, in_disposition = name_parameters(clean)
    for kind, parameters in (("name", in_type), ("filename", in_disposition)):
        field = "X: y;\r\n " + ";\r\n ".join(parameters) + "\r\n"
        assert read_valued(value_of(field.encode("ascii"))).parameters.get(kind, "").strip() == clean


def test_an_ascii_file_name_is_written_plainly() -> None:
    assert name_parameters("a b.pdf") == (['name="a b.pdf"'], ['filename="a b.pdf"'])


def test_voiced_kana_become_one_character_and_the_kanji_of_names_stay() -> None:
    assert composed("か\u3099き は\u309aん 神\ufa19") == "がき ぱん 神\ufa19"
