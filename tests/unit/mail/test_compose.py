"""Mail to be sent, looked at by our own reader and by another one."""

import email.policy
from dataclasses import replace
from datetime import UTC, datetime
from email.message import EmailMessage
from email.parser import BytesParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.mail_values import NOW, address, somebody
from wizard.mail.reading.message import attachment_bytes, read
from wizard.mail.text.words import one_line
from wizard.mail.writing.compose import Draft, DraftAttachment, compose, envelope_of, new_message_id
from wizard.mail.writing.encoded import composed

DIFFICULT = st.text() | st.text(st.sampled_from("a あ.\r\n\0=?-<>\x1b\u2028\x85\ud800F"), max_size=200)
BODIES = [
    "words",
    "",
    "\n",
    "本文です。\n二行目\n",
    "mostly plain é words\n" * 9,
    ".",
    ".\n..\n",
    "From me\n",
    "a" * 5_000,
]


def written(draft: Draft, *, message_id: str = "<1@example.org>") -> bytes:
    """The mail, after a check that any server would carry it unchanged."""
    raw = compose(draft, sender=address(), display_name="田中 太郎", now=NOW, message_id=message_id)
    assert raw.isascii()
    lines = raw.split(b"\r\n")
    assert all(len(line) <= 998 and b"\n" not in line and b"\r" not in line for line in lines)
    assert b"\0" not in raw
    return raw


def as_others_read(raw: bytes) -> EmailMessage:
    message = BytesParser(policy=email.policy.default).parsebytes(raw)
    assert isinstance(message, EmailMessage)
    return message


def test_a_letter_has_every_field_it_needs_and_no_other() -> None:
    raw = written(Draft(to=(somebody(),), subject="総会①", body="本文\n"))

    message = as_others_read(raw)
    assert {name.lower() for name in message} == {
        *("from", "to", "subject", "date", "message-id"),
        *("mime-version", "content-type", "content-transfer-encoding"),
    }
    assert message["From"].addresses[0].display_name == "田中 太郎"
    assert message["Date"].datetime == NOW
    assert message["Message-ID"] == "<1@example.org>"
    assert message.get_content() == "本文\r\n"


@pytest.mark.parametrize("body", BODIES)
def test_a_letter_is_read_as_it_was_written(body: str) -> None:
    raw = written(Draft(to=(somebody(),), subject="s", body=body))
    expected = body if body.endswith("\n") or not body else f"{body}\n"

    assert read(raw).text == expected
    assert as_others_read(raw).get_content().replace("\r\n", "\n") == expected


@pytest.mark.parametrize(
    ("body", "encoding"),
    [
        ("plain words\n", "7bit"),
        ("caf\u00e9 and more words\n", "quoted-printable"),
        ("long " * 50, "quoted-printable"),
        ("-- \nTaro\n", "quoted-printable"),
        ("日本語です。", "base64"),
    ],
)
def test_the_plainest_encoding_is_chosen(body: str, encoding: str) -> None:
    assert as_others_read(written(Draft(body=body)))["Content-Transfer-Encoding"] == encoding


@given(DIFFICULT, DIFFICULT, DIFFICULT)
def test_nothing_in_a_draft_becomes_a_field(subject: str, body: str, name: str) -> None:
    file = DraftAttachment(name=name, content_type=name, data=body.encode("utf-8", "replace"))
    draft = Draft(
        to=(somebody(name=name),),
        subject=subject,
        body=body,
        attachments=(file,),
        in_reply_to=name,
        references=(name,),
    )

    message = read(written(draft))

    assert message.subject == composed(one_line(subject))
    assert [person.address for person in message.to] == ["hanako@example.net"]
    assert message.cc == ()
    assert len(message.attachments) == 1
    assert set(message.warnings) == set()


@given(st.text(st.characters(exclude_categories=["Cc", "Cs", "Zl"])))
def test_a_body_without_controls_is_read_as_it_was_written(body: str) -> None:
    assert read(written(Draft(body=body))).text.removesuffix("\n") == composed(body)


def test_blind_copies_are_on_the_envelope_only() -> None:
    draft = Draft(
        to=(somebody(),), cc=(somebody("c@example.net"),), bcc=(somebody("b@example.net"), somebody())
    )

    assert b"b@example.net" not in written(draft)
    assert envelope_of(draft, address()).recipients == (
        "hanako@example.net",
        "c@example.net",
        "b@example.net",
    )


@pytest.mark.parametrize("name", ["表①（案）.pdf", "a.pdf", "長い名前の資料" * 8 + ".pdf", "か\u3099.pdf"])  # noqa: RUF001
def test_an_attachment_arrives_byte_for_byte_under_its_name(name: str) -> None:
    data = bytes(range(256)) * 50
    raw = written(
        Draft(
            body="words\n",
            attachments=(DraftAttachment(name=name, content_type="application/pdf", data=data),),
        )
    )

    message = read(raw)
    (theirs,) = as_others_read(raw).iter_attachments()

    assert message.text == "words\n"
    assert attachment_bytes(raw, 0) == data == theirs.get_content()
    assert message.attachments[0].name == theirs.get_filename() == composed(name)


@pytest.mark.parametrize(
    "content_type", ["message/rfc822", "multipart/mixed", "nonsense", "text/plain\r\nX: y"]
)
def test_a_type_that_a_file_cannot_have_becomes_a_plain_file(content_type: str) -> None:
    file = DraftAttachment(name="", content_type=content_type, data=b"x")

    (attachment,) = read(written(Draft(attachments=(file,)))).attachments

    assert (attachment.content_type, attachment.name) == ("application/octet-stream", "attachment1.bin")


def test_the_thread_is_kept_by_its_beginning_and_its_end() -> None:
    references = tuple(f"<{number}@example.org>" for number in range(100))
    draft = Draft(body="x", in_reply_to=references[-1], references=references)

    message = read(written(draft))

    assert message.in_reply_to == references[-1]
    assert message.references == (references[0], *references[-20:])


def test_the_message_id_tells_the_domain_and_nothing_else() -> None:
    assert new_message_id(address(), "0123abcd") == "<0123abcd@example.org>"


def test_a_date_without_a_zone_is_a_mistake() -> None:
    with pytest.raises(AssertionError):
        compose(
            Draft(),
            sender=address(),
            display_name="",
            now=datetime.now(UTC).replace(tzinfo=None),
            message_id="<1@x>",
        )


def test_a_sender_without_a_name_is_an_address() -> None:
    raw = compose(replace(Draft(), body="x"), sender=address(), display_name="", now=NOW, message_id="<1@x>")

    assert raw.startswith(b"From: <taro@example.org>\r\n")
