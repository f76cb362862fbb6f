"""Letters passed on keep their words, their files and their place in the thread."""

from datetime import UTC, datetime

from tests.helpers.mail_values import address
from tests.helpers.mails import mail, multipart, part
from wizard.mail.reading.message import attachment_bytes, read
from wizard.mail.writing.compose import compose
from wizard.mail.writing.forward import forward_draft, people_shown
from wizard.wording.letters import forwarding_head

PDF = b"%PDF-1.7\r\n\0\xff"
HEAD = b"From: =?utf-8?B?6Iqx5a2Q?= <hanako@example.net>\r\nSubject: Re: Fwd: x\r\nMessage-ID: <2@x>\r\n"
RAW = HEAD + multipart(
    part("総会です。\r\n-- \r\n花子".encode(), "text/plain; charset=utf-8"),
    part(PDF, 'application/pdf; name="=?utf-8?B?6LOH5paZ4pGgLnBkZg==?="', encoding="base64"),
)


def untranslated(_context: str, words: str) -> str:
    return words


def test_a_letter_is_passed_on_with_its_words_and_files() -> None:
    message = read(RAW)
    head = forwarding_head(
        writers=people_shown(message.from_), date=None, subject=message.subject, to="", translate=untranslated
    )

    draft = forward_draft(message, RAW, head=head)
    sent = compose(
        draft, sender=address(), display_name="", now=datetime(2026, 11, 1, tzinfo=UTC), message_id="<3@x>"
    )

    arrived = read(sent)
    assert arrived.subject == "Fwd: x"
    assert "From: 花子 <hanako@example.net>\nSubject: Re: Fwd: x\n\n総会です。\n-- \n花子" in arrived.text
    assert [one.name for one in arrived.attachments] == ["資料①.pdf"]
    assert attachment_bytes(sent, 0) == PDF
    assert arrived.references == ("<2@x>",)
    assert arrived.in_reply_to is None


def test_a_letter_without_anything_is_passed_on_too() -> None:
    draft = forward_draft(read(mail()), mail(), head="---")

    assert (draft.subject, draft.to, draft.attachments, draft.references) == ("Fwd: ", (), (), ())


def test_the_head_says_only_what_is_known() -> None:
    when = datetime(2026, 11, 1, 9, 5, tzinfo=UTC)

    head = forwarding_head(writers="a@b", date=when, subject="", to="c@d", translate=untranslated)

    assert head == "----- Forwarded letter -----\nFrom: a@b\nDate: 2026-11-01 09:05\nTo: c@d"
