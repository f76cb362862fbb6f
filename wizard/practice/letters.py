"""The letters that lie in a box on the first day, as different as real mail is.

One in each language of the learner, in UTF-8 and in ISO-2022-JP, one with an attachment, one from a list.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from email.header import Header
from email.message import EmailMessage
from email.mime.text import MIMEText
from email.policy import SMTP, compat32
from email.utils import format_datetime, formataddr

from wizard.practice.members import DOMAIN, HANAKO, LEARNER, LIST_ADDRESS, LIST_FIELDS, OFFICE, Member

_WELCOME = """\
はじめまして。れんしゅう郵便局です。

ここは練習のための場所です。ここから出した手紙は、このパソコンの外には出ません。
まちがえても大丈夫です。好きなだけ試してください。

1. この手紙に返事を書いてみましょう。
2. 花子さんの手紙にも返事を書いてみましょう。
3. 自分あてに手紙を出して、届くのを見てみましょう。

Welcome to the practice post office. Letters written here never leave this computer,
so nothing can go wrong. Answer this letter, write to Hanako, or write to yourself.
"""
_ADDRESSES = f"""\
練習で手紙を出せるあて先 / Addresses you can write to

{LEARNER.address}  あなた / you
{HANAKO.address}  花子さん / Hanako
{OFFICE.address}  郵便局 / the post office
{LIST_ADDRESS}   みんな / everyone
"""
_FROM_HANAKO = """\
こんにちは、花子です。

庭の柿がたくさん実りました。少し取りに来ませんか。
土曜日の午後なら家にいます。ご都合はいかがですか。

花子
"""
_TO_EVERYONE = """\
Dear all,

tea is at three o\N{RIGHT SINGLE QUOTATION MARK}clock on Saturday, in the small room upstairs.
Please bring a cup \N{EN DASH} and a story.

Whoever answers this letter to the list reaches everyone.

The post office
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """A letter with CRLF lines, and when it arrived."""

    message: bytes
    at: datetime


def letters_for(member: Member, now: datetime) -> Iterator[Letter]:
    """What lies in this member's box when the company opens, oldest first."""
    yield _welcome(member, now - timedelta(days=2))
    if member != HANAKO:
        yield _from_hanako(member, now - timedelta(days=1))
    yield _to_everyone(now - timedelta(hours=1))


def _welcome(member: Member, at: datetime) -> Letter:
    letter = EmailMessage(policy=SMTP)
    letter["From"] = formataddr((OFFICE.name, OFFICE.address))
    letter["To"] = member.address
    letter["Subject"] = "ようこそ / Welcome"
    letter["Date"] = format_datetime(at)
    letter["Message-ID"] = f"<welcome.{member.address}>"
    letter.set_content(_WELCOME, cte="base64")
    letter.add_attachment(_ADDRESSES, cte="base64", filename="あて先.txt")
    return Letter(message=letter.as_bytes(), at=at)


def _from_hanako(member: Member, at: datetime) -> Letter:
    letter = MIMEText(_FROM_HANAKO, "plain", "iso-2022-jp")
    letter["From"] = formataddr((HANAKO.name, HANAKO.address), "iso-2022-jp")
    letter["To"] = member.address
    letter["Subject"] = Header("柿を取りに来ませんか", "iso-2022-jp").encode()
    letter["Date"] = format_datetime(at)
    letter["Message-ID"] = f"<persimmons.{member.address}>"
    return Letter(message=letter.as_bytes(policy=compat32.clone(linesep="\r\n")), at=at)


def _to_everyone(at: datetime) -> Letter:
    letter = EmailMessage(policy=SMTP)
    letter["From"] = formataddr((OFFICE.name, OFFICE.address))
    letter["To"] = LIST_ADDRESS
    letter["Subject"] = "[minna] Tea on Saturday"
    letter["Date"] = format_datetime(at)
    letter["Message-ID"] = f"<tea@{DOMAIN}>"
    for name, value in LIST_FIELDS:
        letter[name] = value
    letter.set_content(_TO_EVERYONE, cte="quoted-printable")
    return Letter(message=letter.as_bytes(), at=at)
