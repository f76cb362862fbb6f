"""What Japanese mail is known to do to programs, one row each: read and written as it was meant."""

from collections.abc import Callable
from dataclasses import dataclass
from email import message_from_bytes, policy
from email.message import EmailMessage
from functools import partial

import pytest

from tests.helpers.mail_values import NOW, address, somebody
from tests.helpers.mails import encoded_word, jis, mail, multipart, part, text_mail
from tests.helpers.packed_files import Packed, apple_file, winmail
from tests.helpers.tally import Record, tally
from wizard.mail.reading.message import read
from wizard.mail.writing.compose import Draft, DraftAttachment, compose
from wizard.mail.writing.encoded import addr_spec
from wizard.mail.writing.recipients import parse_recipients
from wizard.mail.writing.reply import reply_subject
from wizard.protocol.smtp_paths import path

TABLE = "Japanese mail"
RARE = "①㈱髙﨑"
DASHES = "\uff5e\u2015\uff0d\u2225"
PDF = "表①（案）.pdf"  # noqa: RUF001


@dataclass(frozen=True, slots=True)
class Row:
    """A row of the table by its number: what is meant, and what comes of it here."""

    name: str
    meant: object
    comes: Callable[[], object]


def subject(value: bytes) -> str:
    return read(b"Subject: " + value + b"\r\n\r\n").subject


def text(raw: bytes, charset: str | None) -> str:
    content_type = f"text/plain; charset={charset}" if charset else "text/plain"
    return read(text_mail(raw, content_type)).text.rstrip("\n")


def file_name(disposition: bytes, kind: bytes = b"application/pdf") -> str:
    fields = b"Content-Type: " + kind, b"Content-Disposition: attachment" + disposition
    return read(mail(b"x", *fields)).attachments[0].name


def names_of(raw: bytes) -> list[str]:
    return [one.name for one in read(raw).attachments]


def written(letter: Draft, name: str = "田中") -> bytes:
    return compose(letter, sender=address(), display_name=name, now=NOW, message_id="<1@example.org>")


def as_python_reads(raw: bytes) -> EmailMessage:
    return message_from_bytes(raw, policy=policy.default)


def with_file(name: str) -> Draft:
    return Draft(attachments=(DraftAttachment(name=name, content_type="application/pdf", data=b"x"),))


def written_file_names(name: str) -> list[str | None]:
    """The name of a sent file in both of its forms, as Python reads them."""
    (_, sent) = as_python_reads(written(with_file(name))).iter_parts()
    return [sent["content-disposition"].params["filename"], sent["content-type"].params["name"]]


def head_of(raw: bytes) -> bytes:
    return raw.partition(b"\r\n\r\n")[0]


def short_texts(codec: str, label: str | None) -> list[str]:
    return [text(one.encode(codec), label) for one in SHORT]


def split_subject(raw: bytes, cut: int) -> str:
    return subject(encoded_word(raw[:cut], "UTF-8") + b"\r\n " + encoded_word(raw[cut:], "UTF-8"))


ALIASES = {
    **dict.fromkeys(
        ("cp50220", "cp50221", "cp50222", "iso-2022-jp-ms", "csISO2022JP", "iso-2022-jp-1"), jis(RARE)
    ),
    **dict.fromkeys(
        ("x-sjis", "windows-31j", "ms_kanji", "sjis", "Shift_JIS", "cp932"), RARE.encode("cp932")
    ),
    **dict.fromkeys(("utf8mb4", "utf8", "UTF-8"), RARE.encode()),
}
SHORT = ("日本", "総会のお知らせ", "ありがとうございます", "囲碁クラブ")
JIS_WORDS = encoded_word(jis("総会"), "ISO-2022-JP") + b"\r\n " + encoded_word(jis("の案内"), "ISO-2022-JP")
WINMAIL = winmail(Packed(name="表①.doc".encode("cp932"), data=b"x", long_name="表①（案）.docx"))  # noqa: RUF001
APPLE = multipart(
    part(apple_file(None, b"a.pdf"), "application/applefile", encoding="base64"),
    part(b"PDF", 'application/pdf; name="a.pdf"', encoding="base64"),
    kind="appledouble",
)
LONG = "囲碁クラブ総会①のお知らせ㈱髙﨑" * 8
PEOPLE = tuple(somebody(f"p{number}@example.org", "田中, 太郎") for number in range(8))
PREFIXES = ("Re: Re: ", "ＲＥ：", "Re[2]: ", "返信: ", "RE^3: ", "Fw: Re: ", "転送： ", "回答: ", "Fwd:")  # noqa: RUF001

ROWS = (
    Row("01 NEC and IBM characters in ISO-2022-JP", RARE, lambda: text(jis(RARE), "iso-2022-jp")),
    Row("01 the same in a subject", RARE, lambda: subject(encoded_word(jis(RARE), "ISO-2022-JP"))),
    Row("01 wave dash and its kin", DASHES, lambda: text(jis(DASHES), "iso-2022-jp")),
    Row("02 half-width kana by ESC ( I", "ﾃﾞﾝﾜ", lambda: text(b"\x1b(IC^]\\\x1b(B", "iso-2022-jp")),
    Row("03 cp932 called shift_jis", RARE, lambda: text(RARE.encode("cp932"), "shift_jis")),
    *(Row(f"04 the label {label}", RARE, partial(text, ALIASES[label], label)) for label in ALIASES),
    *(
        Row(
            f"05 {charset or 'no label'} on {name}",
            list(SHORT),
            partial(short_texts, name, charset),
        )
        for charset in (None, "us-ascii")
        for name in ("utf-8", "euc_jp", "cp932", "iso2022_jp")
    ),
    Row("05 UTF-8 called ISO-2022-JP", "日本語", lambda: text("日本語".encode(), "iso-2022-jp")),
    *(
        Row(
            f"06 a word cut in a character, at byte {cut}",
            "日本語",
            partial(split_subject, "日本語".encode(), cut),
        )
        for cut in (1, 2, 4, 5, 7, 8)
    ),
    Row("06 words of ISO-2022-JP that end by themselves", "総会の案内", lambda: subject(JIS_WORDS)),
    Row("07 a raw subject in Shift_JIS", "総会①", lambda: subject("総会①".encode("cp932"))),
    Row("07 a raw subject in JIS", "総会①", lambda: subject(jis("総会①"))),
    Row("08 RFC 2231", PDF, lambda: file_name(f"; filename*=UTF-8''{_quoted(PDF.encode())}".encode())),
    Row(
        "08 RFC 2231 cut in a character",
        "表①.pdf",
        lambda: file_name(b"; filename*0*=UTF-8''%E8%A1; filename*1*=%A8%E2%91%A0.pdf"),
    ),
    Row("08 RFC 2231 in Shift_JIS", "①.pdf", lambda: file_name(b"; filename*=Shift_JIS''%87%40.pdf")),
    Row(
        "08 RFC 2047 in quotes",
        PDF,
        lambda: file_name(b'; filename="' + encoded_word(PDF.encode(), "UTF-8") + b'"'),
    ),
    Row(
        "08 RFC 2047 without quotes",
        PDF,
        lambda: file_name(b"; filename=" + encoded_word(PDF.encode(), "UTF-8")),
    ),
    Row("08 raw JIS", "表①.pdf", lambda: file_name(b'; filename="' + jis("表①.pdf") + b'"')),
    Row(
        "08 filename* before filename before name",
        ["b.pdf", "c.pdf", "d.pdf"],
        lambda: [
            file_name(b"; filename=a.pdf; filename*=UTF-8''b.pdf"),
            file_name(b"; filename=c.pdf", b"application/pdf; name=d.pdf"),
            file_name(b"", b"application/pdf; name=d.pdf"),
        ],
    ),
    Row(
        "08 names that choose a place or hide their kind",
        ["bashrc", "exefdp.txt", "_con.pdf"],
        lambda: [
            file_name(b'; filename="..\\\\..\\\\.bashrc"'),
            file_name(b"; filename*=UTF-8''exe%E2%80%AEfdp.txt"),
            file_name(b"; filename=con.pdf"),
        ],
    ),
    Row(
        "09 a long subject is folded and read back",
        LONG,
        lambda: str(as_python_reads(written(Draft(subject=LONG)))["subject"]),
    ),
    Row("09 a file name in both forms", [PDF, PDF], lambda: written_file_names(PDF)),
    Row(
        "10 the wire is ASCII",
        b"",
        lambda: written(Draft(subject=LONG, body=LONG, to=PEOPLE)).translate(None, bytes(range(128))),
    ),
    Row(
        "11 no word of Q and none beside another",
        (0, 0),
        lambda: _odd_words(written(Draft(subject=f" a {LONG} b ", to=PEOPLE))),
    ),
    Row(
        "11 commas in encoded names",
        [("田中, 太郎", f"p{number}@example.org") for number in range(8)],
        lambda: [
            (one.display_name, one.addr_spec)
            for one in as_python_reads(written(Draft(to=PEOPLE)))["to"].addresses
        ],
    ),
    Row(
        "12 voiced kana as macOS writes them",
        ["がぱ①㈱.pdf"] * 2,
        lambda: written_file_names("か\u3099は\u309a①㈱.pdf"),
    ),
    Row(
        "12 sent as UTF-8",
        "UTF-8",
        lambda: as_python_reads(written(Draft(body="①㈱")))["content-type"].params["charset"],
    ),
    Row(
        "13 flowing text with DelSp",
        "ながい文です。\n次",
        lambda: read(
            text_mail(
                "ながい \r\n文です。\r\n次".encode(), "text/plain; charset=UTF-8; format=flowed; delsp=yes"
            )
        ).text.rstrip("\n"),
    ),
    Row(
        "13 our own text does not flow",
        None,
        lambda: as_python_reads(written(Draft(body=LONG)))["content-type"].params.get("format"),
    ),
    Row(
        "14 Japanese names in a winmail.dat",
        ["表①（案）.docx"],  # noqa: RUF001
        lambda: names_of(multipart(part(WINMAIL, "application/ms-tnef", encoding="base64"))),
    ),
    Row("15 the Macintosh half of a file", ["a.pdf"], lambda: names_of(APPLE)),
    Row(
        "16 a company's sign in a name",
        "㈱田中",
        lambda: as_python_reads(written(Draft(), "㈱田中"))["from"].addresses[0].display_name,
    ),
    Row(
        "17 dots where old phones have them",
        ('"foo..bar."@docomo.ne.jp', b"<foo..bar.@docomo.ne.jp>"),
        lambda: (_old_address(), path("foo..bar.@docomo.ne.jp", utf8=False)),
    ),
    Row(
        "18 marks of answers in any language and width",
        ["Re: 総会"] * 9,
        lambda: [reply_subject(f"{one}総会") for one in PREFIXES],
    ),
)


def _quoted(raw: bytes) -> str:
    return "".join(f"%{byte:02X}" for byte in raw)


def _odd_words(raw: bytes) -> tuple[int, int]:
    head = head_of(raw).lower()
    return head.count(b"?q?"), head.count(b"?==?")


def _old_address() -> str:
    (person,) = parse_recipients(["foo..bar.@docomo.ne.jp"]).found
    return addr_spec(person.address)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
def test_japanese_mail_comes_out_as_it_was_meant(row: Row, record_property: Record) -> None:
    tally(record_property, TABLE, row.name.partition(" ")[0])

    assert row.comes() == row.meant
