"""Broken and hostile mails, one row each: read without an exception, in time, and nothing of them is lost."""

import time
from base64 import b64encode
from collections.abc import Callable
from dataclasses import dataclass

import pytest

from tests.helpers.mails import encoded_word, jis, mail, multipart, part, text_mail
from tests.helpers.packed_files import Packed, uuencoded, winmail
from tests.helpers.tally import Record, tally
from wizard.mail.reading.message import ReadMessage, ReadWarning, attachment_bytes, read, read_essentials

LIMIT_S = 3.0
"""Far above what any row needs (0.5 s at most) and far below what it takes a naive reader."""
TABLE = "hostile and broken mails"
DASHES = "\uff5e\u2015\uff0d\u2225"
LONG = "総会①のお知らせです。㈱髙﨑、ﾃﾞﾝﾜ不要。"


@dataclass(frozen=True, slots=True)
class Row:
    """A mail, and what must be true of it once it is read."""

    name: str
    raw: bytes
    holds: Callable[[ReadMessage], bool]

    @property
    def id(self) -> str:
        return self.name.split(" ", 1)[0]


def nested(count: int, innermost: bytes = b"the last words") -> bytes:
    heads = (b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(count))
    return b"".join(heads) + b"\n" + innermost


def has_text(words: str) -> Callable[[ReadMessage], bool]:
    return lambda message: words in message.text


def has_subject(words: str) -> Callable[[ReadMessage], bool]:
    return lambda message: message.subject == words


def warns(warning: ReadWarning) -> Callable[[ReadMessage], bool]:
    return lambda message: warning in message.warnings


def named(*names: str) -> Callable[[ReadMessage], bool]:
    return lambda message: [one.name for one in message.attachments] == list(names)


def body(raw: bytes, charset: str) -> bytes:
    return text_mail(raw, f"text/plain; charset={charset}")


def filename(parameter: bytes) -> bytes:
    return mail(b"x", b"Content-Type: application/pdf", b"Content-Disposition: attachment; " + parameter)


SEVERAL = multipart(part(b"one", "text/plain"), part(b"PDF", 'application/pdf; name="a.pdf"'))

ROWS = (
    Row("MIM-01 1000 nested multiparts", nested(1_000), lambda one: one.attachments[-1].size > 0),
    Row(
        "MIM-01 1000 nested mails",
        b"Content-Type: message/rfc822\n\n" * 1_000,
        lambda one: len(one.attachments) == 1,
    ),
    Row(
        "MIM-02 100,000 empty parts",
        b"Content-Type: multipart/mixed; boundary=b\n\n" + b"--b\n\n" * 100_000,
        warns(ReadWarning.PARTS_CUT),
    ),
    Row("MIM-03 500 brackets in To", b"To: " + b"(" * 500 + b"\nSubject: s\n\n", has_subject("s")),
    Row(
        "MIM-04 8000 pieces of one parameter",
        b"Content-Type: text/plain; " + b";".join(b"a*%d*=x" % n for n in range(8_000)) + b"\n\nHello",
        has_text("Hello"),
    ),
    Row(
        "MIM-05 8000 encoded words",
        b"Subject: " + b"=?utf-8?B?44GC?= " * 8_000 + b"\n\n",
        warns(ReadWarning.HEADER_CUT),
    ),
    Row(
        "MIM-06 a line end encoded in a name",
        b"From: =?utf-8?q?a=0d=0aBcc:_e@x?= <a@b.example>\n\n",
        lambda one: (one.from_[0].name, one.from_[0].address) == ("a Bcc: e@x", "a@b.example"),
    ),
    Row(
        "MIM-07 a line end encoded in a subject",
        b"Subject: =?utf-8?q?a=0d=0aB:_c?=\n\n",
        has_subject("a B: c"),
    ),
    Row("MIM-08 a group without members", b"To: undisclosed:;\nSubject: s\n\n", has_subject("s")),
    *(
        Row(f"MIM-09 unknown charset {label}", body(LONG.encode(), label), has_text(LONG))
        for label in ("X-UNKNOWN", "none", "bad-charset", "x-made-up")
    ),
    Row("MIM-09 charset of another name", body(LONG.encode("cp932"), "x-sjis"), has_text(LONG)),
    Row("MIM-09 Thai by its Windows name", body("สวัสดี".encode("cp874"), "windows-874"), has_text("สวัสดี")),
    *(
        Row(f"MIM-10 raw subject in {name}", b"Subject: " + raw + b"\n\n", has_subject(LONG))
        for name, raw in (("UTF-8", LONG.encode()), ("JIS", jis(LONG)), ("Shift_JIS", LONG.encode("cp932")))
    ),
    Row(
        "MIM-10 raw name in a From",
        b"From: M\xfcller <m@b.example>\n\n",
        lambda one: one.from_[0].address == "m@b.example" and one.from_[0].name.isprintable(),
    ),
    Row("MIM-11 bare carriage returns", b"Subject: s\r\rHello\rthere", has_text("Hello\nthere")),
    Row("MIM-11 no last boundary", SEVERAL.rpartition(b"\r\n--")[0], named("a.pdf")),
    Row(
        "MIM-11 a boundary that begins like another",
        b"Content-Type: multipart/mixed; boundary=b\n\n--b\n\none\n--bb\ntwo\n--b--\n",
        has_text("one\n--bb\ntwo"),
    ),
    Row("MIM-11 no header at all", b"\n\nHello", has_text("Hello")),
    Row(
        "MIM-11 NUL bytes",
        b"Subject: a\0b\n\nHel\0lo",
        lambda one: (one.subject, one.text) == ("a b", "Hello"),
    ),
    Row(
        "MIM-12 two Content-Types",
        b"Content-Type: text/plain\nContent-Type: text/html\n\n<b>Hello",
        lambda one: one.text == "<b>Hello" and ReadWarning.HEADER_TWICE in one.warnings,
    ),
    Row(
        "MIM-12 two writers",
        b"From: a@b.example\nFrom: c@d.example\n\n",
        lambda one: [who.address for who in one.from_] == ["a@b.example"] and bool(one.warnings),
    ),
    Row("MIM-13 50 MB in one line", text_mail(b"a" * 50_000_000), warns(ReadWarning.TEXT_CUT)),
    Row(
        "MIM-14 base64 with junk in it",
        multipart(mail(b"SGVs!!bG8=", b"Content-Type: a/b", b"Content-Transfer-Encoding: base64")),
        lambda one: one.attachments[0].size == 5,
    ),
    Row(
        "MIM-14 broken quoted-printable",
        text_mail(b"a=ZZb=", encoding="quoted-printable"),
        has_text("a=ZZb"),
    ),
    Row(
        "MIM-14 a uuencoded file in the text",
        text_mail(uuencoded(b"a.bin", b"x"), "text/plain", "7bit"),
        named("a.bin"),
    ),
    Row(
        "MIM-14 yEnc",
        text_mail(b"=ybegin line=128 size=1 name=a\r\n\x8b\r\n=yend size=1\r\n", "text/plain"),
        has_text("=ybegin"),
    ),
    Row(
        "MIM-14 winmail.dat",
        multipart(part(winmail(Packed(name=b"a.doc", data=b"x")), "application/ms-tnef", encoding="base64")),
        named("a.doc"),
    ),
    Row(
        "MIM-16 100 MB of attachment",
        multipart(part(b"a" * 100_000_000, "a/b")),
        lambda one: one.attachments[0].size == 100_000_000,
    ),
    *(
        Row(f"MIM-17 {label}", body(jis(LONG), label), has_text(LONG))
        for label in ("iso-2022-jp", "iso-2022-jp-ms", "cp50220", "cp50221", "us-ascii")
    ),
    Row("MIM-17 shift_jis that is cp932", body(LONG.encode("cp932"), "shift_jis"), has_text(LONG)),
    Row("MIM-17 cp932 labelled iso-2022-jp", body(LONG.encode("cp932"), "iso-2022-jp"), has_text(LONG)),
    Row(
        "MIM-17 NEC row 13 in EUC-JP",
        body("総会".encode("euc_jp") + b"\xad\xa1", "euc-jp"),
        has_text("総会①"),
    ),
    Row("MIM-17 kana by shift out", body(b"\x0e\x31\x32\x0f", "iso-2022-jp"), has_text("ｱｲ")),
    Row(
        "MIM-17 the escape of 1978 and roman letters",
        body(b"\x1b$@0!\x1b(Jab", "iso-2022-jp"),
        has_text("亜ab"),
    ),
    Row("MIM-17 no last escape", body(jis("総会").removesuffix(b"\x1b(B"), "iso-2022-jp"), has_text("総会")),
    Row(
        "MIM-17 words that split a character",
        b"Subject: "
        + b" ".join(encoded_word(piece, "UTF-8") for piece in (LONG.encode()[:4], LONG.encode()[4:]))
        + b"\n\n",
        has_subject(LONG),
    ),
    Row(
        "MIM-17 wave dash and its kin",
        body(b"\x81\x60\x81\x5c\x81\x7c\x81\x61", "shift_jis"),
        has_text(DASHES),
    ),
    Row(
        "MIM-18 encoded word as a file name",
        filename(b'filename="' + encoded_word("表①.pdf".encode("cp932"), "Shift_JIS") + b'"'),
        named("表①.pdf"),
    ),
    Row(
        "MIM-18 continued and in Shift_JIS",
        filename(b"filename*0*=Shift_JIS''%95; filename*1*=%5C%87%40.pdf"),
        named("表①.pdf"),
    ),
    Row(
        "MIM-18 raw Shift_JIS with a backslash inside",
        filename(b'filename="' + "表①.pdf".encode("cp932") + b'"'),
        named("表①.pdf"),
    ),
    Row("MIM-18 raw JIS", filename(b'filename="' + jis("表①.pdf") + b'"'), named("表①.pdf")),
)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
def test_a_broken_or_hostile_mail_is_read(row: Row, record_property: Record) -> None:
    tally(record_property, TABLE, row.id)

    begun = time.process_time()
    message = read(row.raw)
    essentials = read_essentials(row.raw)
    taken_s = time.process_time() - begun

    assert row.holds(message), (
        message.subject,
        message.text[:200],
        message.attachments[:3],
        message.warnings,
    )
    assert taken_s < LIMIT_S
    assert essentials.subject == message.subject
    assert all(attachment_bytes(row.raw, one.index) is not None for one in message.attachments[:5])
    f"{message.subject}{message.text[:1000]}{message.from_}".encode()


def test_a_mail_that_was_cut_anywhere_is_read(record_property: Record) -> None:
    tally(record_property, TABLE, "MIM-15")
    raw = multipart(
        part(jis(LONG), "text/plain; charset=iso-2022-jp", encoding="base64"),
        part(winmail(Packed(name=b"a", data=b64encode(b"x" * 50))), "application/ms-tnef", encoding="base64"),
    )

    for end in range(len(raw)):
        message = read(raw[:end])
        assert message.in_reply_to is None
        assert message.references == ()
