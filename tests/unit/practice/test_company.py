"""The practice company: who may come in, who exists, what lies where."""

import pytest

from tests.helpers.practice_talk import LETTER, NOW, box_of, company
from wizard.mail.reading.message import read
from wizard.model.secret import Secret
from wizard.practice.admission import Refusal
from wizard.practice.company import Company, Delivery, Standing
from wizard.practice.credentials import Credentials
from wizard.practice.mailbox import FOLDERS_CAP, MESSAGES_CAP
from wizard.practice.members import HANAKO, LEARNER, LIST_ADDRESS, MEMBERS, OFFICE, PASSWORD, Member


def first_letters(member: Member) -> list[bytes]:
    where = company()
    where.deliver_first_letters()
    return [message.raw for message in box_of(where, member.address).inbox.messages.values()]


@pytest.mark.parametrize(
    ("address", "standing"),
    [
        (LEARNER.address, Standing.OURS),
        ("HANAKO@Renshu.Example", Standing.OURS),
        (LIST_ADDRESS, Standing.OURS),
        ("nobody@renshu.example", Standing.UNKNOWN_HERE),
        ("tayori@renshu.example.org", Standing.ELSEWHERE),
        ("tayori", Standing.ELSEWHERE),
        ("", Standing.ELSEWHERE),
    ],
)
def test_every_address_has_its_standing(address: str, standing: Standing) -> None:
    assert company().standing(address) is standing


@pytest.mark.parametrize(
    ("username", "password"),
    [(LEARNER.address, ""), (LEARNER.address, PASSWORD + " "), ("", PASSWORD), (LIST_ADDRESS, PASSWORD)],
)
def test_nobody_else_comes_in(username: str, password: str) -> None:
    assert company().log_in(Credentials(username=username, secret=Secret(password))) is Refusal.WRONG


def test_credentials_do_not_show_the_password() -> None:
    assert PASSWORD not in repr(Credentials(username=LEARNER.address, secret=Secret(PASSWORD)))


def test_another_start_has_another_numbering() -> None:
    first = Company(now=lambda: NOW)
    second = Company(now=lambda: NOW.replace(year=2027))

    assert box_of(first).inbox.uid_validity != box_of(second).inbox.uid_validity


@pytest.mark.parametrize("member", MEMBERS)
def test_the_first_letters_are_whole_mails_with_crlf_lines(member: Member) -> None:
    letters = first_letters(member)

    assert letters
    for raw in letters:
        assert b"\r\n" in raw
        assert b"\n" not in raw.replace(b"\r\n", b"")
        assert read(raw).warnings == ()
        assert read(raw).date is not None


def test_the_learner_finds_letters_as_different_as_real_ones() -> None:
    welcome, from_hanako, to_everyone = (read(raw) for raw in first_letters(LEARNER))

    assert welcome.subject == "ようこそ / Welcome"
    assert [file.name for file in welcome.attachments] == ["あて先.txt"]
    assert [person.name for person in from_hanako.from_] == [HANAKO.name]
    assert "柿" in from_hanako.text
    assert b'charset="iso-2022-jp"' in first_letters(LEARNER)[1]
    assert b"=?iso-2022-jp?b?" in first_letters(LEARNER)[1]
    assert to_everyone.list_post == LIST_ADDRESS
    assert "three o\N{RIGHT SINGLE QUOTATION MARK}clock" in to_everyone.text


def test_hanako_does_not_write_to_herself() -> None:
    senders = [read(raw).from_[0].address for raw in first_letters(HANAKO)]

    assert senders == [OFFICE.address, OFFICE.address]


def test_a_box_is_full_by_bytes_or_by_number() -> None:
    by_bytes = company(LETTER, box_bytes=len(LETTER) + 10)
    by_number = company(*([b""] * MESSAGES_CAP))

    assert by_bytes.has_room([LEARNER.address], 10)
    assert not by_bytes.has_room([LEARNER.address], 11)
    assert not by_bytes.has_room([HANAKO.address, LIST_ADDRESS], 11)
    assert not by_number.has_room([LEARNER.address], 0)


def test_letters_and_folders_that_are_gone_stay_gone() -> None:
    box = box_of(company(LETTER))
    box.inbox.remove([1, 1, 9])
    box.inbox.set_flags(1, [rb"\Seen"])

    assert box.inbox.messages == {}
    assert box.inbox.add(LETTER, at=NOW) == 2
    assert [box.create(b"f%d" % number) for number in range(FOLDERS_CAP)].count(True) == FOLDERS_CAP - 5


def test_a_letter_without_a_body_is_all_header() -> None:
    where = company(b"Subject: bare\n")
    (message,) = box_of(where).inbox.messages.values()

    assert (message.header, message.text) == (b"Subject: bare\r\n", b"")


def test_a_delivery_goes_to_each_recipient_once() -> None:
    where = company()

    where.deliver(
        Delivery(
            sender=LEARNER.address,
            recipients=(HANAKO.address, HANAKO.address.upper(), OFFICE.address),
            message=LETTER,
            client_name="me.example",
        )
    )

    counts = [len(box_of(where, member.address).inbox.messages) for member in (LEARNER, HANAKO, OFFICE)]
    assert counts == [0, 1, 1]
