"""Answers: to whom, about what, and with which words quoted."""

import pytest

from tests.helpers.mail_values import address
from tests.helpers.mails import mail
from wizard.mail.reading.message import read
from wizard.mail.writing.compose import Draft
from wizard.mail.writing.reply import quoted, reply_all_draft, reply_draft, reply_subject

LINE = "On Monday, Hanako wrote:"


def answer(*fields: bytes, body: bytes = b"words") -> Draft:
    return reply_draft(read(mail(body, b"From: Hanako <hanako@example.net>", *fields)), attribution=LINE)


def to_of(draft: Draft) -> list[str]:
    return [one.address.wire for one in draft.to]


@pytest.mark.parametrize(
    ("fields", "to"),
    [
        ((), ["hanako@example.net"]),
        ((b"Reply-To: other@example.net",), ["other@example.net"]),
        ((b"Reply-To: club@example.net", b"List-Post: <mailto:club@example.net>"), ["hanako@example.net"]),
        ((b"List-Post: <mailto:club@example.net>", b"To: club@example.net"), ["hanako@example.net"]),
        (
            (b"Reply-To: club@example.net, me@example.net", b"List-Post: <mailto:Club@example.net>"),
            ["me@example.net"],
        ),
        ((b"Reply-To: nonsense",), ["hanako@example.net"]),
        ((b"Reply-To: evil@example.net\r\n\tBcc: x",), ["hanako@example.net"]),
    ],
)
def test_an_answer_goes_to_the_writer_never_to_a_list(fields: tuple[bytes, ...], to: list[str]) -> None:
    draft = answer(*fields)

    assert to_of(draft) == to
    assert draft.cc == draft.bcc == ()


def test_a_writer_without_an_address_leaves_the_field_empty() -> None:
    assert reply_draft(read(mail(b"", b"From: root")), attribution=LINE).to == ()


def test_an_answer_to_all_reaches_everybody_once_and_not_oneself() -> None:
    message = read(
        mail(
            b"",
            b"From: hanako@example.net",
            b"To: TARO@example.org, b@example.net, hanako@example.net",
            b"Cc: c@example.net, B@example.net",
        )
    )

    draft = reply_all_draft(message, own=address(), attribution=LINE)

    assert to_of(draft) == ["hanako@example.net"]
    assert [one.address.wire.lower() for one in draft.cc] == ["b@example.net", "c@example.net"]


def test_an_answer_to_ones_own_letter_goes_where_it_went() -> None:
    own = address()
    fields = (b"From: " + own.wire.encode(), b"To: b@example.net, c@example.net", b"Cc: d@example.net")
    message = read(mail(b"", *fields))

    assert to_of(reply_draft(message, own=own, attribution=LINE)) == ["b@example.net", "c@example.net"]
    to_all = reply_all_draft(message, own=own, attribution=LINE)
    assert to_of(to_all) == ["b@example.net", "c@example.net"]
    assert [one.address.wire for one in to_all.cc] == ["d@example.net"]


@pytest.mark.parametrize(
    "subject",
    [
        "総会",
        "Re: 総会",
        "RE\uff1a総会",
        "\uff32\uff45\uff1aRe: 総会",  # full-width "Re:"
        "re[2]: 総会",
        "Re^2: 総会",
        "返信: 総会",
        "転送\uff1aFwd: 総会",
        "AW: 総会",
    ],
)
def test_a_subject_gets_exactly_one_re(subject: str) -> None:
    assert reply_subject(subject) == "Re: 総会"


@pytest.mark.parametrize("subject", ["", "Reply needed: x", "会議:1", "回答者のみなさまへ", "①\uff1a㈱"])
def test_a_subject_that_only_looks_like_an_answer_stays(subject: str) -> None:
    assert reply_subject(subject) == f"Re: {subject}"


def test_the_thread_goes_on() -> None:
    draft = answer(b"Message-ID: <2@x>", b"References: <0@x> <1@x>", b"In-Reply-To: <1@x>")

    assert draft.in_reply_to == "<2@x>"
    assert draft.references == ("<0@x>", "<1@x>", "<2@x>")
    assert answer(b"Message-ID: <2@x>", b"In-Reply-To: <1@x>").references == ("<1@x>", "<2@x>")
    assert answer().references == ()


def test_the_letter_is_quoted_below_an_empty_line_for_the_answer() -> None:
    draft = answer(body=b"one\r\n\r\n> two\r\n-- \r\nHanako\r\n")

    assert draft.body == f"\n\n{LINE}\n> one\n>\n>> two\n"


def test_quoting_nothing_gives_an_empty_quote() -> None:
    assert quoted("") == ">"
