"""Mails for measuring: what a Japanese mailbox holds, the same at every run.

Of a hundred, 55 are UTF-8 in base64, 25 ISO-2022-JP, 12 HTML beside plain text, and 8 carry a file.
"""

import random
from base64 import b64encode, encodebytes
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from email.utils import format_datetime
from quopri import encodestring
from typing import Final

SEED: Final = 19_680_401
RARE: Final = "桔梗湖畔研修"
"""Words that only every thousandth letter has, for measuring searches that find little."""

_FIRST = datetime(2016, 4, 1, 9, 0, tzinfo=timezone(timedelta(hours=9)))
_NAMES = (
    *("田中 太郎", "鈴木 花子", "佐藤 一郎", "高橋 美咲", "伊藤 健", "渡辺 由美子", "山本 清", "中村 さくら"),
    *("小林 誠", "加藤 京子", "吉田 茂", "山田 和子", "佐々木 翔", "松本 久美子", "井上 勝", "木村 洋子"),
)
_THINGS = (
    *("総会", "名簿", "旅行", "会費", "懇親会", "写真", "資料", "議事録", "見積書", "請求書", "予定", "会場"),
    *(
        "駐車場",
        "公民館",
        "囲碁",
        "俳句",
        "合唱",
        "ボランティア",
        "パソコン",
        "メール",
        "添付ファイル",
        "町内会",
    ),
    *("お弁当", "バス", "温泉", "病院", "孫", "運動会", "同窓会", "原稿", "回覧板", "防災訓練", "アンケート"),
    *("振込", "領収書", "申込書", "締め切り", "係の方", "先生", "図書館", "ホームページ", "チラシ", "台風"),
)
_JOINTS = ("は", "が", "を", "の", "と", "に", "で", "から", "まで", "について", "につきまして", "として")
_ENDS = (
    *("お願いいたします。", "確認しました。", "楽しみにしています。", "ご連絡ください。", "決まりました。"),
    *(
        "間に合いませんでした。",
        "変更になりました。",
        "お送りします。",
        "届きましたでしょうか。",
        "失礼いたします。",
    ),
    *("ありがとうございました。", "参加します。", "欠席させていただきます。", "延期になりそうです。"),
)


def letters(count: int) -> Iterator[bytes]:
    """So many mails, oldest first, with CRLF line ends."""
    chance = random.Random(SEED)
    for number in range(count):
        yield _letter(number, chance)


def text(chance: random.Random, length: int) -> str:
    """Japanese sentences of about this many characters, some with digits and Latin words in them."""
    lines: list[str] = []
    so_far = 0
    while so_far < length:
        words = [chance.choice(_THINGS) + chance.choice(_JOINTS) for _ in range(chance.randint(1, 4))]
        if chance.random() < 0.2:
            words.append(f"{chance.randint(1, 12)}月{chance.randint(1, 28)}日")
        if chance.random() < 0.1:
            words.append(chance.choice((" PC hall ", " Windows ", " http://www.example.jp/ ")))
        line = "".join(words) + chance.choice(_ENDS)
        lines.append(line)
        so_far += len(line) + 1
    return "\n".join(lines) + "\n"


def _letter(number: int, chance: random.Random) -> bytes:
    words = text(chance, chance.randint(200, 2_500))
    if number % 1_000 == 7:
        words = f"{RARE}のお知らせ\n{words}"
    kind = number * 37 % 100
    if kind < 55:
        return _joined(number, chance, "UTF-8", _text_part(words))
    if kind < 80:
        return _joined(number, chance, "ISO-2022-JP", _old_text_part(words))
    if kind < 92:
        return _joined(number, chance, "UTF-8", _two_ways(words, number))
    return _joined(number, chance, "UTF-8", _with_file(words, number, chance))


def _joined(number: int, chance: random.Random, charset: str, entity: bytes) -> bytes:
    name = chance.choice(_NAMES)
    when = _FIRST + timedelta(minutes=37 * number)
    subject = f"{'Re: ' if number % 3 else ''}{chance.choice(_THINGS)}の件({number})"
    fields = [
        b"Return-Path: <sender%d@example.jp>" % (number % 40),
        *(
            b"Received: from mx%d.example.jp (mx%d.example.jp [192.0.2.%d])\r\n"
            b"\tby mail.example.net (Postfix) with ESMTPS id %012x\r\n\tfor <taro@bench.test>; %s"
            % (hop, hop, hop + 1, chance.getrandbits(48), format_datetime(when).encode())
            for hop in range(3)
        ),
        b"DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=example.jp; s=s1;\r\n\tbh="
        + b64encode(chance.randbytes(32))
        + b";\r\n\tb="
        + b"\r\n\t ".join(b64encode(chance.randbytes(48)) for _ in range(5)),
        b"From: " + _word(name, charset) + b" <sender%d@example.jp>" % (number % 40),
        b"To: " + _word("会員の皆様", charset) + b" <taro@bench.test>",
        b"Subject: " + _word(subject, charset),
        b"Date: " + format_datetime(when).encode(),
        b"Message-ID: <%d.%08x@example.jp>" % (number, chance.getrandbits(32)),
        b"MIME-Version: 1.0",
    ]
    return b"\r\n".join(fields) + b"\r\n" + entity


def _word(words: str, charset: str) -> bytes:
    return b"=?" + charset.encode() + b"?B?" + b64encode(words.encode(charset)) + b"?="


def _lines(raw: bytes) -> bytes:
    return raw.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")


def _text_part(words: str) -> bytes:
    head = b"Content-Type: text/plain; charset=UTF-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
    return head + _lines(encodebytes(words.encode()))


def _old_text_part(words: str) -> bytes:
    head = b"Content-Type: text/plain; charset=ISO-2022-JP\r\nContent-Transfer-Encoding: 7bit\r\n\r\n"
    return head + _lines(words.encode("iso-2022-jp"))


def _two_ways(words: str, number: int) -> bytes:
    rows = "".join(f'<p style="margin: 0 0 12px">{line}</p>\n' for line in words.splitlines())
    page = f"<html><head><style>p {{ color: #333 }}</style></head><body>\n{rows}</body></html>\n"
    html = b"Content-Type: text/html; charset=UTF-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
    html += _lines(encodestring(page.encode()))
    return _parts("alternative", number, _text_part(words), html)


def _with_file(words: str, number: int, chance: random.Random) -> bytes:
    file = (
        b"Content-Type: application/pdf; name=" + b'"' + _word("資料.pdf", "UTF-8") + b'"\r\n'
        b"Content-Disposition: attachment; filename*=UTF-8''%E8%B3%87%E6%96%99.pdf\r\n"
        b"Content-Transfer-Encoding: base64\r\n\r\n"
    )
    file += _lines(encodebytes(chance.randbytes(chance.randint(20_000, 90_000))))
    return _parts("mixed", number, _text_part(words), file)


def _parts(kind: str, number: int, *parts: bytes) -> bytes:
    mark = b"--=_part_%d" % number
    head = b'Content-Type: multipart/%s; boundary="%s"\r\n\r\n' % (kind.encode(), mark[2:])
    return head + b"".join(mark + b"\r\n" + part + b"\r\n" for part in parts) + mark + b"--\r\n"
