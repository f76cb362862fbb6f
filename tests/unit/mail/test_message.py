"""Whole mails as a person reads them."""

from base64 import b64encode
from email.message import EmailMessage
from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.mails import encoded_word, jis, mail, multipart, part, text_mail
from wizard.mail.reading.message import Attachment, ReadWarning, attachment_bytes, read, read_essentials
from wizard.mail.reading.openable import FileKind
from wizard.mail.text.mailboxes import Mailbox

SENTENCE = "総会①のお知らせです。㈱髙﨑、ﾃﾞﾝﾜ不要。"
PDF = b"%PDF-1.7\r\n\0\xff"


@pytest.mark.parametrize(
    ("content_type", "body"),
    [
        ("text/plain; charset=ISO-2022-JP", jis(SENTENCE)),
        ("text/plain; charset=cp50221", jis(SENTENCE)),
        ("text/plain; charset=Shift_JIS", SENTENCE.encode("cp932")),
        ("text/plain; charset=x-sjis", SENTENCE.encode("cp932")),
        ("text/plain; charset=utf8mb4", SENTENCE.encode()),
        ("text/plain; charset=ISO-2022-JP", SENTENCE.encode()),
        ("text/plain; charset=us-ascii", jis(SENTENCE)),
        ("text/plain", SENTENCE.encode()),
        ("text/plain", SENTENCE.encode("cp932")),
        ('text/html; charset="x-sjis"', f"<p>{SENTENCE}".encode("cp932")),
        ("text/html", f"<meta charset=shift_jis><p>{SENTENCE}".encode("cp932")),
        ("text/html", b"<meta content='text/html; charset=iso-2022-jp'><p>" + jis(SENTENCE)),
    ],
)
def test_a_japanese_letter_is_read_whatever_its_label_says(content_type: str, body: bytes) -> None:
    assert read(text_mail(body, content_type)).text == SENTENCE


@pytest.mark.parametrize(
    "raw", [SENTENCE.encode("cp932"), jis(SENTENCE), encoded_word(jis(SENTENCE), "ISO-2022-JP")]
)
def test_a_japanese_subject_is_read_raw_or_encoded(raw: bytes) -> None:
    assert read(mail(b"", b"Subject: " + raw)).subject == SENTENCE


def test_the_header_is_read_whole() -> None:
    message = read(
        mail(
            b"words",
            b"From: =?utf-8?B?55Sw5Lit?= <taro@example.org>",
            b"To: a@example.org, B <b@example.org>",
            b"Cc: c@example.org",
            b"Reply-To: d@example.org",
            b"Subject: Hello",
            b"Date: Mon, 2 Nov 2026 10:00:00 +0900",
            b"Message-ID: <1@example.org>",
            b"In-Reply-To: <0@example.org> (yours)",
            b"References: <-1@example.org>\r\n <0@example.org>",
        )
    )

    assert message.from_ == (Mailbox("田中", "taro@example.org"),)
    assert [person.address for person in message.to] == ["a@example.org", "b@example.org"]
    assert [person.address for person in message.cc] == ["c@example.org"]
    assert [person.address for person in message.reply_to] == ["d@example.org"]
    assert message.date is not None
    assert message.date.isoformat() == "2026-11-02T10:00:00+09:00"
    assert message.message_id == "<1@example.org>"
    assert message.in_reply_to == "<0@example.org>"
    assert message.references == ("<-1@example.org>", "<0@example.org>")
    assert (message.text, message.html, message.warnings) == ("words", None, ())


@pytest.mark.parametrize(
    ("fields", "list_id", "list_post"),
    [
        ((b"List-Id: Go club <go.example.org>",), "go.example.org", None),
        ((b"List-Id: go", b"List-Post: <mailto:go@example.org?subject=x>"), "go", "go@example.org"),
        ((b"List-Post: NO",), None, None),
        ((b"X-ML-Name: go",), "go", None),
        ((), None, None),
    ],
)
def test_a_mailing_list_is_recognised(
    fields: tuple[bytes, ...], list_id: str | None, list_post: str | None
) -> None:
    message = read(mail(b"", *fields))

    assert message.list_id == list_id
    assert message.list_post == list_post


@pytest.mark.parametrize(
    ("field", "identifier"),
    [
        (b"Message-ID: <a@b>", "<a@b>"),
        (b"Message-ID: a@b", "<a@b>"),
        (b"Message-ID: <[a@b]>", "<[a@b]>"),
        (b"Message-ID: <a b@c>", "<ab@c>"),
        (b"Message-ID:", None),
        (b"Message-ID: <>", None),
        (b"X: y", None),
    ],
)
def test_a_message_id_is_taken_as_it_stands(field: bytes, identifier: str | None) -> None:
    assert read(mail(b"", field)).message_id == identifier


def test_of_two_ways_to_say_the_same_both_are_kept() -> None:
    message = read(
        multipart(part(b"plain", "text/plain"), part(b"<b>rich</b>", "text/html"), kind="alternative")
    )

    assert message.text == "plain"
    assert message.html == "<b>rich</b>"
    assert message.attachments == ()


def test_html_alone_has_a_text_too() -> None:
    message = read(text_mail(b"<p>one<p>two", "text/html"))

    assert message.text == "one\n\ntwo"


def test_an_empty_plain_part_gives_way_to_the_text_of_the_html() -> None:
    message = read(
        multipart(part(b" \r\n", "text/plain"), part(b"<b>rich</b>", "text/html"), kind="alternative")
    )

    assert message.text == "rich"


def test_what_a_list_adds_below_is_read_too() -> None:
    message = read(
        multipart(part("本文".encode(), "text/plain; charset=utf-8"), part(b"the list", "text/plain"))
    )

    assert message.text == "本文\n\nthe list"
    assert message.html is None


def test_text_around_a_picture_stays_in_order_in_both_forms() -> None:
    message = read(
        multipart(
            part(b"one & two", "text/plain"),
            part(PDF, "image/png", 'Content-Disposition: inline; filename="a.png"'),
            part(b"<i>three</i>", "text/html"),
        )
    )

    assert message.text == "one & two\n\nthree"
    assert message.html == "<p>one &amp; two</p>\n<i>three</i>"
    assert [attachment.name for attachment in message.attachments] == ["a.png"]


def test_a_second_plain_part_of_an_alternative_is_not_lost() -> None:
    message = read(multipart(part(b"one", "text/plain"), part(b"two", "text/plain"), kind="alternative"))

    assert message.text == "one\n\ntwo"


def test_pictures_of_a_letter_are_inline_and_files_are_not() -> None:
    related = multipart(
        part(b"<img src='cid:p1'>", "text/html"),
        part(b"png", "image/png", "Content-ID: <p1>"),
        kind="related",
        boundary="b2",
    )
    message = read(multipart(related, part(PDF, "application/pdf; name=a.pdf", encoding="base64")))

    assert message.html == '<img src="cid:p1">'
    assert [(one.content_id, one.inline, one.content_type) for one in message.attachments] == [
        ("p1", True, "image/png"),
        (None, False, "application/pdf"),
    ]


def test_an_attachment_is_told_with_its_facts_and_given_back_byte_for_byte() -> None:
    raw = multipart(
        part(b"words", "text/plain"),
        part(
            PDF,
            "application/pdf",
            "Content-Disposition: attachment; filename*=utf-8''%E8%A1%A8.pdf",
            encoding="base64",
        ),
    )

    message = read(raw)

    assert message.attachments == (
        Attachment(
            index=0,
            name="表.pdf",
            content_type="application/pdf",
            size=len(PDF),
            sha256=sha256(PDF).hexdigest(),
            inline=False,
            kind=FileKind.LOOKED_AT,
        ),
    )
    assert attachment_bytes(raw, 0) == PDF
    assert attachment_bytes(raw, 1) is None
    assert attachment_bytes(raw, -1) is None


@pytest.mark.parametrize(
    ("disposition", "name"),
    [
        ('Content-Disposition: attachment; filename="../../.bashrc"', "bashrc"),
        ('Content-Disposition: attachment; filename="=?utf-8?B?6KGo?=.pdf"', "表.pdf"),
        ("Content-Disposition: attachment", "attachment1.pdf"),
        ('Content-Disposition: attachment; filename="表示.pdf"', "表示.pdf"),
    ],
)
def test_the_name_of_an_attachment_is_safe(disposition: str, name: str) -> None:
    raw = multipart(part(b"x", "application/pdf", disposition))

    assert [attachment.name for attachment in read(raw).attachments] == [name]


def test_a_text_file_sent_along_is_an_attachment() -> None:
    raw = multipart(
        part(b"words", "text/plain"),
        part(b"a,b", "text/csv"),
        part(b"notes", 'text/plain; name="notes.txt"'),
        part(b"more", "text/plain", "Content-Disposition: attachment"),
        part(b"Subject: inner\r\n\r\nbody", "message/rfc822"),
    )

    message = read(raw)

    assert message.text == "words"
    assert [one.name for one in message.attachments] == [
        "attachment1.csv",
        "notes.txt",
        "attachment3.txt",
        "attachment4.eml",
    ]


def test_a_mail_that_is_one_named_text_is_still_a_letter() -> None:
    message = read(text_mail(b"words", 'text/plain; name="mail.txt"'))

    assert message.text == "words"
    assert message.attachments == ()


def test_flowed_text_is_joined() -> None:
    body = "ながい \r\n文です。\r\n".encode()

    assert (
        read(text_mail(body, "text/plain; charset=utf-8; format=flowed; delsp=yes")).text
        == "ながい文です。\n"
    )


def test_mail_with_bare_carriage_returns_is_read() -> None:
    message = read(b"Subject: old\rFrom: taro@example.org\r\rone\rtwo")

    assert (message.subject, message.text) == ("old", "one\ntwo")


def test_controls_do_not_reach_the_reader() -> None:
    message = read(text_mail(b"a\0b\x1b[2Jc\x07\td\r\ne"))

    assert message.text == "ab[2Jc\td\ne"


@pytest.mark.parametrize(
    ("raw", "warning"),
    [
        (mail(b"", b"From: a", b"X: " + b"y" * 70_000), ReadWarning.HEADER_CUT),
        (mail(b"", b"From: a", b"From: b"), ReadWarning.HEADER_TWICE),
        (mail(b""), ReadWarning.FROM_MISSING),
        (text_mail(b"x" * 2_000_001), ReadWarning.TEXT_CUT),
        (text_mail(b"Y*WJj", encoding="base64"), ReadWarning.ENCODING_DAMAGED),
        (text_mail(b"\xe3\x81\x82" * 30 + b"\xe3"), ReadWarning.CHARSET_WRONG),
        (text_mail(b"<img src='https://example.org/x'>", "text/html"), ReadWarning.REMOTE_IMAGES),
        (b"From: a\r\n" + multipart(*[part(b"x", "image/png")] * 1_001), ReadWarning.PARTS_CUT),
    ],
)
def test_what_is_odd_is_said(raw: bytes, warning: ReadWarning) -> None:
    assert read(raw).warnings == (warning,)


def test_the_list_of_mails_gets_what_it_shows() -> None:
    raw = multipart(
        part("一行目\r\n\r\n  二行目".encode(), "text/plain; charset=utf-8"),
        part(b"png", "image/png", "Content-ID: <p1>"),
        part(PDF, "application/pdf"),
    )

    essentials = read_essentials(
        b"From: Taro <taro@example.org>\r\nSubject: s\r\nMessage-ID: <1@x>\r\n" + raw
    )

    assert essentials.from_ == Mailbox("Taro", "taro@example.org")
    assert (essentials.subject, essentials.message_id, essentials.date) == ("s", "<1@x>", None)
    assert essentials.attachments == 1
    assert essentials.preview == "一行目 二行目"


def test_a_long_letter_is_cut_only_in_its_preview() -> None:
    assert read_essentials(text_mail(b"word " * 1_000), preview_limit=9).preview == "word word"


def usual_mail() -> bytes:
    message = EmailMessage()
    message["From"] = '"田中" <taro@example.org>'
    message["To"] = "花子 <hanako@example.org>, b@example.org"
    message["Subject"] = "総会①のお知らせ" * 4
    message["Date"] = "Mon, 2 Nov 2026 10:00:00 +0900"
    message["Message-ID"] = "<1@example.org>"
    message.set_content(SENTENCE)
    message.add_alternative("<p>こん<b>にちは</b>", subtype="html")
    message.add_attachment(PDF, maintype="application", subtype="pdf", filename="資料①" * 9 + ".pdf")
    return bytes(message)


USUAL = usual_mail()
PIECES = st.sampled_from(
    [
        *(
            b"=?utf-8?B?",
            b"?=",
            b"\r\n",
            b"\n",
            b"\r",
            b"--",
            b";",
            b'"',
            b"\x1b$B",
            b"\xff",
            b"\0",
            b"(",
            b"<",
        ),
        *(b"charset=", b"boundary=", b"filename*0*=", b"multipart/mixed", b"message/rfc822", b"\r\n\r\n"),
        *(b"hz", b"utf-16", b"utf-7", b"cp50221", b"punycode", b"uuencode", b"base64"),
    ]
)
MUTATIONS = st.lists(
    st.tuples(st.integers(0, len(USUAL)), st.integers(0, 40), PIECES | st.binary(max_size=4)), max_size=30
)


@given(MUTATIONS, st.integers(0, len(USUAL)))
def test_a_broken_mail_is_read_and_loses_no_part(mutations: list[tuple[int, int, bytes]], end: int) -> None:
    raw = USUAL
    for position, length, piece in mutations:
        raw = raw[:position] + piece + raw[position + length :]
    raw = raw[: len(raw) if end % 2 else end]

    message = read(raw)

    for attachment in message.attachments:
        data = attachment_bytes(raw, attachment.index)
        assert data is not None
        assert sha256(data).hexdigest() == attachment.sha256
        assert attachment.name
    assert read_essentials(raw).message_id == message.message_id
    f"{message.subject}{message.text}{message.html}{message.from_}".encode()


def test_a_mail_cut_anywhere_is_read() -> None:
    for end in range(len(USUAL)):
        read(USUAL[:end])


@given(st.binary())
def test_no_bytes_raise(raw: bytes) -> None:
    read(raw)


@pytest.mark.parametrize(
    "raw",
    [
        b"".join(b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(1_000)),
        b"Content-Type: message/rfc822\n\n" * 1_000,
        b"Content-Type: multipart/mixed; boundary=b\n\n" + b"--b\n\n" * 100_000,
        b"To: " + b"(" * 500 + b"\n\n",
        b"Content-Type: text/plain; " + b";".join(b"a*%d*=x" % n for n in range(8_000)) + b"\n\n",
        b"Subject: " + b"=?utf-8?B?44GC?= " * 8_000 + b"\n\n",
        text_mail(b"a" * 20_000_000),
        text_mail(b"\x1b$B" * 1_000_000, "text/plain; charset=iso-2022-jp"),
        text_mail(b64encode(b"a" * 20_000_000), encoding="base64"),
        text_mail(b"<div>" * 300_000, "text/html"),
    ],
    ids=["nested", "mails", "parts", "comments", "parameters", "words", "line", "escapes", "base64", "html"],
)
@pytest.mark.timeout(10)
def test_a_mail_made_to_hold_up_its_reader_is_read_in_time(raw: bytes) -> None:
    read(raw)
    read_essentials(raw)
