"""The letters that belong to a lesson: photos that fill a box, an invitation, and what comes of an answer."""

from datetime import datetime
from email.message import EmailMessage
from email.parser import BytesHeaderParser
from email.policy import SMTP
from email.utils import format_datetime, formataddr
from typing import Final

from wizard.practice.letters import Letter
from wizard.practice.members import DOMAIN, HANAKO, LEARNER, LIST_ADDRESS, LIST_FIELDS, OFFICE, Member

_PHOTO_BYTES: Final = 60_000

_ALBUM = """\
庭の柿の写真をたくさん送ります。大きなファイルです。

Many photos of the persimmons in our garden. It is a large file.

花子 / Hanako
"""
_INVITATION = """\
みなさま

土曜日の3時から、お茶の会をします。
来られない方は、わけを花子にだけ知らせてください。

Tea is at three on Saturday. If you cannot come, please tell the reason to Hanako alone.

花子 / Hanako
"""
_REMINDER = """\
ただいまの返事は、会のみんなに届きました。だれでも読めます。
もう一度、こんどは花子さんにだけ返事を書いてみましょう。

That answer went to everyone in the group. Please answer once more, to Hanako alone.

れんしゅう郵便局 / The practice post office
"""
_THANKS = """\
お返事ありがとう。これを読んだのは、わたしだけです。

Thank you for your answer. Nobody but me has read it.

花子 / Hanako
"""


def album(at: datetime) -> Letter:
    """A letter with photos, large enough to fill a small box."""
    letter = _begun(HANAKO, LEARNER.address, "柿の写真 / Photos", f"album.{LEARNER.address}", at)
    letter.set_content(_ALBUM, cte="base64")
    letter.add_attachment(bytes(_PHOTO_BYTES), "application", "octet-stream", filename="写真.zip")
    return Letter(message=letter.as_bytes(), at=at)


def invitation(at: datetime) -> Letter:
    """A letter of Hanako's to the whole group, which wants an answer to her alone."""
    letter = _to_list(HANAKO, "[minna] お茶の会 / Tea", f"invitation@{DOMAIN}", at)
    letter.set_content(_INVITATION, cte="base64")
    return Letter(message=letter.as_bytes(), at=at)


def reminder(at: datetime) -> Letter:
    """What the post office writes to the group when an answer went to everyone."""
    letter = _to_list(OFFICE, "[minna] みんなに届きました / Everyone got it", f"reminder@{DOMAIN}", at)
    letter.set_content(_REMINDER, cte="base64")
    return Letter(message=letter.as_bytes(), at=at)


def thanks(at: datetime) -> Letter:
    """Hanako's thanks for an answer to her alone."""
    letter = _begun(HANAKO, LEARNER.address, "ありがとう / Thank you", f"thanks.{LEARNER.address}", at)
    letter.set_content(_THANKS, cte="base64")
    return Letter(message=letter.as_bytes(), at=at)


def is_answer(message: bytes) -> bool:
    """Whether a letter answers another one."""
    return "In-Reply-To" in BytesHeaderParser().parsebytes(message)


def _begun(writer: Member, to: str, subject: str, name: str, at: datetime) -> EmailMessage:
    letter = EmailMessage(policy=SMTP)
    letter["From"] = formataddr((writer.name, writer.address))
    letter["To"] = to
    letter["Subject"] = subject
    letter["Date"] = format_datetime(at)
    # One of its own for each moment: the same letter may come more than once.
    letter["Message-ID"] = f"<{at:%H%M%S%f}.{name}>"
    return letter


def _to_list(writer: Member, subject: str, name: str, at: datetime) -> EmailMessage:
    letter = _begun(writer, LIST_ADDRESS, subject, name, at)
    for field, value in LIST_FIELDS:
        letter[field] = value
    return letter
