"""Mutated mails through the reader: no exception, every file in them can be saved, all text is real text.

`python -m tests.fuzz.mails [COUNT]`; ./test runs a share of it.
"""

import random
import sys
import time
from dataclasses import dataclass
from hashlib import sha256
from typing import Final

from tests.fuzz.mutations import mutated
from tests.helpers.mails import encoded_word, jis, mail, multipart, part, text_mail
from tests.helpers.packed_files import Packed, apple_file, uuencoded, winmail
from wizard.mail.reading.message import attachment_bytes, read, read_essentials

DEFAULT_COUNT: Final = 100_000
SENTENCE: Final = "総会①のお知らせです。㈱髙﨑、ﾃﾞﾝﾜ不要。"
PDF: Final = b"%PDF-1.7\r\n\0\xff" * 20
HEAD: Final = (
    b"From: =?ISO-2022-JP?B?GyRCRURDZhsoQg==?= <taro@example.org>\r\nTo: a@b.example, (x) c@d.example\r\n"
    b"Date: Mon, 2 Nov 2026 10:00:00 +0900\r\nMessage-ID: <1@example.org>\r\nReferences: <0@x> <1@x>\r\n"
    b"List-Id: <igo.ml.example>\r\nList-Post: <mailto:igo@ml.example>\r\nSubject: "
    + encoded_word(jis(SENTENCE), "ISO-2022-JP")
    + b"\r\n"
)
SEEDS: Final = (
    HEAD + text_mail(jis(SENTENCE), "text/plain; charset=iso-2022-jp", "7bit"),
    HEAD + text_mail(SENTENCE.encode("cp932") * 9, "text/plain; charset=Shift_JIS"),
    HEAD
    + text_mail(b"a =\r\nb=E7=B7=8F " * 20, "text/plain; charset=utf-8; format=flowed", "quoted-printable"),
    HEAD
    + multipart(
        part(SENTENCE.encode(), "text/plain; charset=utf-8"),
        part(
            PDF,
            "application/pdf; name*0*=utf-8''%e8%b3%87; name*1*=%e6%96%99.pdf",
            "Content-Disposition: attachment; filename*=utf-8''%E8%B3%87%E6%96%99.pdf",
            encoding="base64",
        ),
        multipart(
            part(b"Hello", "text/plain"),
            part(b"<div><p>Hello<table><tr><td>x</table><img src=cid:a>", "text/html; charset=utf-8"),
            kind="alternative",
            boundary="b2",
        ),
    ),
    HEAD
    + multipart(
        part(
            winmail(Packed(name=b"a.doc", data=PDF, long_name="資料.doc"), text=b"x"), "application/ms-tnef"
        ),
        multipart(
            part(apple_file(None, b"x"), "application/applefile"),
            part(PDF, "image/jpeg"),
            kind="appledouble",
            boundary="b3",
        ),
    ),
    HEAD + text_mail(b"Look\r\n" + uuencoded(b"a.bin", PDF) + b"Bye\r\n", "text/plain", "7bit"),
    mail(HEAD + text_mail(b"inner"), b"Content-Type: message/rfc822"),
)
TOKENS: Final = (
    *(
        b"\r\n",
        b"\n",
        b"\r",
        b"\r\n\r\n",
        b"--b1",
        b"--b1--",
        b";",
        b'"',
        b"\x1b$B",
        b"\x1b(B",
        b"\xff",
        b"\0",
    ),
    *(b"=?utf-8?B?", b"?=", b"(" * 40, b"<", b"charset=utf-7", b"charset=hz", b"charset=x", b"boundary="),
    *(
        b"begin 644 a\r\n",
        b"end\r\n",
        b"base64",
        b"uuencode",
        b"multipart/mixed",
        b"message/rfc822",
        b"<b>" * 50,
    ),
)


@dataclass(slots=True)
class Tally:
    """What a run saw."""

    mails: int = 0
    files: int = 0
    letters: int = 0


def run(count: int, *, seed: int = 0) -> Tally:
    """Read so many broken mails; raises what the reader raises, or AssertionError for what got lost."""
    chance = random.Random(seed)
    tally = Tally()
    for _ in range(count):
        check(mutated(chance.choice(SEEDS), SEEDS, TOKENS, chance), tally)
    return tally


def check(raw: bytes, tally: Tally) -> None:
    """Read one mail and save all its files."""
    message = read(raw)
    essentials = read_essentials(raw)
    f"{message.subject}{message.text}{message.html}{message.from_}{essentials}".encode()
    assert essentials.message_id == message.message_id
    assert essentials.subject == message.subject
    for file in message.attachments:
        data = attachment_bytes(raw, file.index)
        assert data is not None, file
        assert sha256(data).hexdigest() == file.sha256
        assert file.name
    tally.mails += 1
    tally.files += len(message.attachments)
    tally.letters += bool(message.text.strip())


def main() -> None:
    """Run and print what was seen."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else DEFAULT_COUNT
    begun = time.monotonic()
    tally = run(count)
    sys.stdout.write(
        f"{tally.mails} mutated mails: 0 exceptions, {tally.letters} with text, {tally.files} files, "
        f"each saved as it was told, {time.monotonic() - begun:.0f} s\n"
    )


if __name__ == "__main__":
    main()
