"""What a received mail or a person can put into the fields of a letter: it stays what it is."""

import re
from dataclasses import replace

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.attacks.cases import Case, each, variants
from tests.helpers.mail_values import NOW, address, draft
from tests.helpers.mails import mail
from wizard.gui.look import Look
from wizard.gui.mail.links import Links
from wizard.mail.reading.message import read
from wizard.mail.text.header import split_entity
from wizard.mail.text.mailboxes import read_mailboxes
from wizard.mail.writing.compose import Draft, DraftAttachment, compose
from wizard.mail.writing.recipients import Recipient, parse_recipients
from wizard.mail.writing.reply import reply_all_draft, reply_draft
from wizard.protocol.errors import InputError
from wizard.protocol.smtp_paths import path

FIELDS = (
    *("from", "to", "cc", "subject", "date", "message-id", "in-reply-to", "references", "mime-version"),
    *("content-type", "content-transfer-encoding"),
)


def fields_of(letter: Draft, display_name: str = "Taro") -> list[str]:
    """The names of the fields of a letter once it is a mail, whose header is clean."""
    raw = compose(letter, sender=address(), display_name=display_name, now=NOW, message_id="<1@example.org>")
    head = raw[: split_entity(raw).body_start]
    assert not re.search(rb"[^\t\r\n -~]", head)
    assert not re.search(rb"\r(?!\n)|(?<!\r)\n", head)
    return [name for name, values in split_entity(raw).header.fields.items() for _ in values]


BREAKS = {
    "CRLF": "tea\r\nBcc: evil@example.net",
    "LF": "tea\nBcc: evil@example.net",
    "CR": "tea\rBcc: evil@example.net",
    "folded": "tea\r\n Bcc: evil@example.net",
    "empty line": "tea\r\n\r\n<script>",
    "VT": "tea\x0bBcc: evil@example.net",
    "FF": "tea\x0cBcc: evil@example.net",
    "file separator": "tea\x1cBcc: evil@example.net",
    "next line": "tea\x85Bcc: evil@example.net",
    "line separator": "tea\u2028Bcc: evil@example.net",
    "paragraph separator": "tea\u2029Bcc: evil@example.net",
    "NUL": "tea\0Bcc: evil@example.net",
    "lone surrogate": "tea\udc0aBcc: evil@example.net",
}


def check_one_field_each(text: str) -> None:
    """The text stays in its field wherever a letter can hold it."""
    letter = Draft(
        to=(Recipient(name=text, address=address("hanako@example.net")),),
        cc=(Recipient(name=text, address=address("jiro@example.net")),),
        subject=text,
        attachments=(DraftAttachment(name=text, content_type=text, data=b"x"),),
        in_reply_to=f"<1@example.org>{text}",
        references=(f"<1@example.org>{text}", text),
    )
    names = fields_of(letter, display_name=text)

    assert len(names) == len(set(names))
    assert set(names) <= set(FIELDS)


@each(
    variants("INJ-06", "smtp", {name: BREAKS[name] for name in ("CRLF", "LF", "CR", "folded", "empty line")})
)
def test_a_line_break_ends_no_field(case: Case[str]) -> None:
    check_one_field_each(case.given)


RECEIVED = {
    "Q": b"=?utf-8?q?tea=0d=0aBcc:_evil@example.net?=",
    "B": b"=?utf-8?b?dGVhDQpCY2M6IGV2aWxAZXhhbXBsZS5uZXQ=?=",
    "raw": b"tea\rBcc: evil@example.net",
    "ISO-2022-JP": b"=?iso-2022-jp?b?dGVhDQpCY2M6IGV2aWxAZXhhbXBsZS5uZXQ=?=",
}


@each(variants("INJ-06", "smtp", {f"received {name}": raw for name, raw in RECEIVED.items()}))
def test_an_answer_to_a_subject_with_a_line_break_has_one_subject(case: Case[bytes]) -> None:
    message = read(
        mail(
            b"words",
            b"From: " + case.given + b" <hanako@example.net>",
            b"Reply-To: " + case.given + b" <hanako@example.net>",
            b"Subject: " + case.given,
            b"Message-ID: <1@example.net>" + case.given,
            b"References: " + case.given,
        )
    )

    for letter in (
        reply_draft(message, attribution="x"),
        reply_all_draft(message, own=address(), attribution="x"),
    ):
        names = fields_of(letter)

        assert "bcc" not in names
        assert names.count("subject") == 1
        assert [one.address.wire for one in (*letter.to, *letter.cc, *letter.bcc)] == ["hanako@example.net"]


@each(variants("INJ-06", "smtp", {"identifier": "<=?utf-8?q?=0d=0aBcc:_evil@example.net?=@example.org>"}))
def test_an_identifier_that_others_would_decode_is_left_out(case: Case[str]) -> None:
    letter = replace(draft(), in_reply_to=case.given, references=("<1@example.org>", case.given))

    raw = compose(letter, sender=address(), display_name="", now=NOW, message_id="<2@example.org>")

    assert b"References: <1@example.org>\r\n" in raw
    assert "in-reply-to" not in fields_of(letter)


ODD = (
    "VT",
    "FF",
    "file separator",
    "next line",
    "line separator",
    "paragraph separator",
    "NUL",
    "lone surrogate",
)


@each(variants("INJ-07", "smtp", {name: BREAKS[name] for name in ODD}))
def test_an_odd_character_ends_no_field(case: Case[str]) -> None:
    check_one_field_each(case.given)


REFUSED = (
    "alice@example.org)bob@evil.example",
    "a@evil.example@trusted.example",
    "a@evil.example%trusted.example",
    "a b@evil.example",
    "a@trusted.example b@evil.example",
    "a\u3000b@evil.example",
    "=?utf-8?b?DQpCY2M6IGU=?=hanako@example.net",
    "=?x?q?evil=40evil.example=3e=00?=hanako@example.net",
)
SHOWN = {
    '"a@trusted.example" <b@evil.example>': "b@evil.example",
    "a@trusted.example <b@evil.example>": "b@evil.example",
    "<a@trusted.example> <b@evil.example>": "b@evil.example",
    "=?utf-8?q?a=40trusted.example?= <b@evil.example>": "b@evil.example",
    "b@evil.example (a@trusted.example)": "b@evil.example",
}


@each(variants("INJ-08", "smtp", {text: text for text in REFUSED}))
def test_an_odd_address_is_not_written_to(case: Case[str]) -> None:
    message = read(mail(b"", b"From: hanako@example.net", b"Cc: " + case.given.encode()))

    assert parse_recipients([case.given]).found == ()
    assert parse_recipients([case.given]).problems
    assert reply_all_draft(message, own=address(), attribution="x").cc == ()


@each(variants("INJ-08", "smtp", SHOWN))
def test_an_address_is_never_that_of_the_name(case: Case[str]) -> None:
    written = case.name

    (person,) = read_mailboxes(written.encode())

    assert person.address == case.given
    assert path(person.address, utf8=False) == f"<{case.given}>".encode()
    (found,) = parse_recipients([written]).found
    assert found.address.wire == case.given


def test_inj_08_the_envelope_takes_no_two_addresses() -> None:
    for text in REFUSED[:3]:
        with pytest.raises(InputError):
            path(text.replace("%", "@"), utf8=True)


@each(variants("INJ-09", "smtp", {f"{count} people": count for count in (1, 6, 8, 30, 120)}))
def test_many_japanese_names_are_read_back_the_same(case: Case[int]) -> None:
    people = [(f"田中, 太郎{number} <様>", f"p{number}@example.org") for number in range(case.given)]
    letter = Draft(to=tuple(Recipient(name=name, address=address(wire)) for name, wire in people))

    raw = compose(letter, sender=address(), display_name="太郎", now=NOW, message_id="<1@example.org>")

    assert [(one.name, one.address) for one in read(raw).to] == people
    assert re.search(rb"\r\nTo: (.*(?:\r\n .*)*)", raw)


MAILTO = {
    "attach": "mailto:a@example.org?attach=/etc/passwd",
    "attachment": "mailto:a@example.org?attachment=file:///etc/passwd&subject=x",
    "bcc": "mailto:a@example.org?bcc=evil@example.net&body=secret",
    "line break": "mailto:a@example.org?subject=x%0d%0aBcc:evil@example.net",
}


@each(variants("INJ-10", "smtp", MAILTO))
def test_a_pressed_mail_address_is_a_letter_to_it_and_no_more(
    case: Case[str], look: Look, qtbot: QtBot
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    links = Links(parent, look)

    with qtbot.waitSignal(links.letter_wanted) as pressed:
        links.follow(QUrl(case.given), case.given)

    assert pressed.args == ["a@example.org"]


@each(variants("INJ-10", "smtp", {"two addresses": "mailto:a@example.org%0d%0aBcc:%20evil@example.net"}))
def test_a_line_break_in_a_pressed_address_is_no_second_address(
    case: Case[str], look: Look, qtbot: QtBot
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    links = Links(parent, look)

    with qtbot.waitSignal(links.letter_wanted) as pressed:
        links.follow(QUrl(case.given), case.given)

    assert pressed.args is not None
    (written,) = pressed.args
    found = parse_recipients([written]).found
    names = fields_of(Draft(to=found, subject="x", body=draft().body))
    assert [one.address.wire for one in found] in ([], ["a@example.org"])
    assert "bcc" not in names
