"""Files inside winmail.dat, AppleSingle, AppleDouble and uuencoded text come out, and nothing is lost."""

import random
import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.mails import mail, multipart, part, text_mail
from tests.helpers.packed_files import Packed, apple_file, uuencoded, winmail
from wizard.mail.reading.apple_files import read_apple_file
from wizard.mail.reading.message import attachment_bytes, read, read_essentials
from wizard.mail.reading.tnef import read_tnef
from wizard.mail.reading.uuencoded import untangle

PDF = b"%PDF-1.4 " + bytes(range(256))


def with_winmail(content: bytes, letter: bytes = b"Hello", name: str = "winmail.dat") -> bytes:
    return multipart(
        part(letter, "text/plain; charset=utf-8"),
        part(content, f'application/ms-tnef; name="{name}"', encoding="base64"),
    )


def test_the_files_of_a_winmail_dat_stand_in_its_place() -> None:
    raw = with_winmail(
        winmail(
            Packed(name="会報.pdf".encode("cp932"), data=PDF),
            Packed(
                name=b"MEIBO~1.XLS", long_name="名簿①.xlsx", data=b"PK", content_type="Application/X-Excel"
            ),
        )
    )

    message = read(raw)

    assert message.text == "Hello"
    assert [(one.name, one.content_type, one.size) for one in message.attachments] == [
        ("会報.pdf", "application/octet-stream", len(PDF)),
        ("名簿①.xlsx", "application/x-excel", 2),
    ]
    assert attachment_bytes(raw, 0) == PDF
    assert read_essentials(raw).attachments == 2


def test_a_winmail_dat_is_known_by_its_name_too() -> None:
    content = winmail(Packed(name=b"a.txt", data=b"x"))
    raw = multipart(part(content, 'application/octet-stream; name="WINMAIL.DAT"', encoding="base64"))

    assert [one.name for one in read(raw).attachments] == ["a.txt"]


def test_a_picture_inside_keeps_its_content_id() -> None:
    content = winmail(Packed(name=b"a.png", data=b"x", content_type="image/png", content_id="<p1@x>"))

    attachment = read(with_winmail(content)).attachments[0]

    assert (attachment.content_id, attachment.content_type) == ("p1@x", "image/png")


@pytest.mark.parametrize(
    ("content", "shown"),
    [
        (winmail(text="総会のお知らせ".encode("cp932")), "総会のお知らせ"),
        (winmail(html="<p>総会</p>".encode("cp932")), "総会"),
        (winmail(wide_text="総会①"), "総会①"),
    ],
    ids=["text", "html", "text as a property"],
)
def test_the_letter_inside_is_read_when_the_mail_has_no_other(content: bytes, shown: str) -> None:
    assert read(with_winmail(content, letter=b"\r\n")).text == shown
    assert read(with_winmail(content)).text == "Hello"


def test_a_file_that_is_all_properties_is_found_too() -> None:
    content = winmail(Packed(name=b"", data=PDF, all_properties=True))

    raw = with_winmail(content)

    assert [one.name for one in read(raw).attachments] == ["attached.pdf"]
    assert attachment_bytes(raw, 0) == PDF


def test_properties_of_several_values_give_their_first() -> None:
    several = struct.pack("<IHHIII", 1, 0x1003, 0x0E20, 2, 7, 8)
    wanted = struct.pack("<HHII", 0x001E, 0x1000, 2, 3) + b"ab\0\0" + struct.pack("<I", 3) + b"cd\0\0"
    content = winmail(properties=struct.pack("<I", 2) + several[4:] + wanted)

    assert read(with_winmail(content, letter=b"")).text == "ab"


@pytest.mark.parametrize(
    "content",
    [
        winmail(Packed(name=b"a.txt", data=b"x"))[:-20],
        winmail(Packed(name=b"a.txt", data=b"x")) + b"\x02\x01",
        winmail(Packed(name=b"a.txt", data=b"x")) + struct.pack("<BIi", 2, 1, -5) + b"xx",
        winmail(Packed(name=b"a.txt", data=b"x"), rtf=b"LZFu"),
    ],
    ids=["cut", "too much", "a length below nothing", "formatted text only"],
)
def test_a_winmail_dat_that_is_not_read_to_its_end_stays_beside_its_files(content: bytes) -> None:
    names = [one.name for one in read(with_winmail(content)).attachments]

    assert names == ["a.txt", "winmail.dat"]


def test_what_only_calls_itself_winmail_dat_stays_as_it_is() -> None:
    raw = with_winmail(b"no such thing")

    assert [one.name for one in read(raw).attachments] == ["winmail.dat"]
    assert attachment_bytes(raw, 0) == b"no such thing"


def test_the_resources_of_a_macintosh_file_are_not_shown() -> None:
    pair = multipart(
        part(apple_file(None, "写真.jpg".encode()), "application/applefile", encoding="base64"),
        part(b"jpeg", "image/jpeg", encoding="base64"),
        kind="appledouble",
        boundary="b2",
    )
    raw = multipart(part(b"Hello", "text/plain"), pair)

    assert [(one.name, one.content_type) for one in read(raw).attachments] == [("写真.jpg", "image/jpeg")]


def test_an_apple_single_file_is_unpacked() -> None:
    single = apple_file(PDF, b"report.pdf")
    raw = multipart(part(single, "application/applefile", encoding="base64"))

    assert [one.name for one in read(raw).attachments] == ["report.pdf"]
    assert attachment_bytes(raw, 0) == PDF


def test_resources_alone_stay_as_they_are() -> None:
    alone = apple_file(None, b"x")
    raw = multipart(part(alone, 'application/applefile; name="x"', encoding="base64"))

    assert attachment_bytes(raw, 0) == alone


@pytest.mark.parametrize("content", [b"", b"short", bytes(60)])
def test_what_only_calls_itself_a_macintosh_file_stays_as_it_is(content: bytes) -> None:
    raw = multipart(part(content, 'application/applefile; name="x"', encoding="base64"))

    assert attachment_bytes(raw, 0) == content


def test_uuencoded_files_come_out_of_the_text() -> None:
    body = b"Look:\r\n" + uuencoded("表.txt".encode("cp932"), PDF) + b"Bye\r\n" + uuencoded(b"b.bin", b"b")
    raw = text_mail(body, "text/plain; charset=us-ascii", "7bit")

    message = read(raw)

    assert message.text.split() == ["Look:", "Bye"]
    assert [one.name for one in message.attachments] == ["表.txt", "b.bin"]
    assert attachment_bytes(raw, 0) == PDF


@pytest.mark.parametrize(
    "body",
    [
        b"begin 644 a.txt\r\nthis is no such line\r\n`\r\nend\r\n",
        b"begin 644 a.txt\r\n`\r\nend\r\n",
        b"begin 644 a.txt\r\n#0V%T\r\n",
        b"begin 644 a.txt\r\n!0V%TXYZ\r\n`\r\nend\r\n",
        b"begin with me\r\nend\r\n",
    ],
)
def test_text_that_only_looks_uuencoded_stays_text(body: bytes) -> None:
    message = read(text_mail(body, "text/plain", "7bit"))

    assert message.text == body.decode().replace("\r\n", "\n")
    assert not message.attachments


def test_many_false_beginnings_take_no_long_time_and_stay() -> None:
    body = b"begin 644 a\n" * 20_000 + b"`\nend\n"

    assert untangle(body).text == body


@given(st.binary(max_size=400), st.randoms(use_true_random=False))
def test_no_bytes_make_the_readers_fail(junk: bytes, chance: random.Random) -> None:
    whole = winmail(
        Packed(name=b"a", data=junk, long_name="b", content_type="c/d"), text=junk[:20], html=junk
    )
    broken = bytearray(whole)
    for _ in range(8):
        broken[chance.randrange(6, len(broken))] = chance.randrange(256)

    read_tnef(bytes(broken[: chance.randrange(len(broken))]))
    read_tnef(bytes(broken))
    read_apple_file(apple_file(junk, junk)[: chance.randrange(60)] + junk)
    untangled = untangle(uuencoded(b"a", junk)[: chance.randrange(200)] + junk)

    assert len(untangled.text) <= 600
    read(mail(bytes(broken), b"Content-Type: application/ms-tnef"))
