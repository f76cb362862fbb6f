"""What goes wrong on purpose in each lesson, as every mail program meets it, and when a lesson is done."""

from base64 import b64encode
from datetime import datetime, timedelta

import pytest

from tests.helpers.practice_talk import NOW, Talk, box_of
from wizard.mail.reading.message import read
from wizard.model.lesson import Lesson
from wizard.model.secret import Secret
from wizard.practice.admission import TRIES, Refusal
from wizard.practice.company import Company, Delivery
from wizard.practice.course import MENDED_AFTER, Course, Happening
from wizard.practice.credentials import Credentials
from wizard.practice.imap_responder import ImapResponder
from wizard.practice.mailbox import Mailbox
from wizard.practice.members import HANAKO, LEARNER, LIST_ADDRESS, OFFICE, PASSWORD, SPECIAL_PASSWORD
from wizard.practice.pop3_responder import Pop3Responder
from wizard.practice.smtp_responder import SmtpResponder
from wizard.protocol.actions import RefusalReason
from wizard.protocol.replies import imap_refusal, pop_refusal, smtp_refusal

WRONG = "not-the-password"


class Room:
    """A company in a lesson, a clock that only a test moves, and what was reported as done."""

    def __init__(self, lesson: Lesson | None) -> None:
        self.time = NOW
        self.done: list[Lesson] = []
        self.course = Course(lesson, now=self.now, on_done=self.done.append)
        self.company = Company(now=self.now, course=self.course)
        self.company.deliver_first_letters()

    def now(self) -> datetime:
        return self.time

    def log_in(self, password: str) -> Mailbox | Refusal:
        return self.company.log_in(Credentials(username=LEARNER.address, secret=Secret(password)))

    def write(self, *recipients: str, answers: bool = False) -> None:
        head = b"In-Reply-To: <x@renshu.example>\r\n" if answers else b""
        self.company.deliver(
            Delivery(
                sender=LEARNER.address,
                recipients=recipients,
                message=head + b"Subject: x\r\n\r\ntext\r\n",
                client_name="[127.0.0.1]",
            )
        )

    def subjects(self, address: str = LEARNER.address) -> list[str]:
        box = self.company._boxes[address]
        return [read(message.raw).subject for message in box.inbox.messages.values()]


def imap_says(room: Room, password: str) -> str:
    """The answer to a login by IMAP."""
    talk = Talk(ImapResponder(room.company, secured=True))
    return talk.send(f"a LOGIN {LEARNER.address} {password}\r\n".encode()).decode().split("\r\n")[-2]


def pop_says(room: Room, password: str) -> str:
    """The answer to a login by POP3."""
    talk = Talk(Pop3Responder(room.company, secured=True))
    talk.send(f"USER {LEARNER.address}\r\n".encode())
    return talk.send(f"PASS {password}\r\n".encode()).decode().strip().split("\r\n")[-1]


def smtp_says(room: Room, password: str) -> str:
    """The answer to a login by SMTP."""
    talk = Talk(SmtpResponder(room.company, secured=True))
    talk.send(b"EHLO [127.0.0.1]\r\n")
    plain = b64encode(f"\0{LEARNER.address}\0{password}".encode()).decode()
    return talk.send(f"AUTH PLAIN {plain}\r\n".encode()).decode().strip()


def reasons(room: Room, password: str) -> set[RefusalReason]:
    """How the product understands the three refusals."""
    _, _, imap = imap_says(room, password).partition("NO [")
    code, _, text = imap.partition("] ")
    pop = pop_says(room, password).removeprefix("-ERR ")
    pop_code, _, pop_text = pop.removeprefix("[").partition("] ") if pop.startswith("[") else ("", "", pop)
    number, enhanced, smtp_text = smtp_says(room, password).split(" ", 2)
    return {
        imap_refusal(code, text),
        pop_refusal(pop_code, pop_text),
        smtp_refusal(int(number), enhanced, smtp_text),
    }


def test_without_a_lesson_nothing_goes_wrong_and_nothing_is_done() -> None:
    room = Room(None)
    for _ in range(2 * TRIES):
        assert room.log_in(WRONG) is Refusal.WRONG

    room.write(LEARNER.address)

    assert isinstance(room.log_in(PASSWORD), Mailbox)
    assert room.course.pause_s() == 0.0
    assert not room.course.shows_strange_certificate()
    assert room.done == []


def test_the_third_wrong_password_locks_the_account_for_the_right_one_too() -> None:
    room = Room(Lesson.WRONG_PASSWORD)

    refusals = [room.log_in(WRONG) for _ in range(TRIES)]

    assert refusals == [Refusal.WRONG, Refusal.WRONG, Refusal.LOCKED]
    assert room.log_in(PASSWORD) is Refusal.LOCKED


def test_all_three_protocols_say_that_the_account_is_locked() -> None:
    room = Room(Lesson.WRONG_PASSWORD)
    for _ in range(TRIES):
        room.log_in(WRONG)

    assert reasons(room, PASSWORD) == {RefusalReason.LOCKED}


def test_a_locked_account_is_open_again_after_a_while_and_counts_anew() -> None:
    room = Room(Lesson.WRONG_PASSWORD)
    for _ in range(TRIES):
        room.log_in(WRONG)

    room.time += MENDED_AFTER

    assert room.log_in(WRONG) is Refusal.WRONG
    assert isinstance(room.log_in(PASSWORD), Mailbox)


def test_the_lesson_of_the_wrong_password_is_done_after_both_passwords_and_a_letter() -> None:
    room = Room(Lesson.WRONG_PASSWORD)
    room.write(LEARNER.address)
    before = list(room.done)

    room.log_in(WRONG)
    room.log_in(PASSWORD)
    room.write(LEARNER.address)
    room.write(LEARNER.address)

    assert before == []
    assert room.done == [Lesson.WRONG_PASSWORD]


def test_the_usual_password_is_refused_where_a_special_one_is_wanted() -> None:
    room = Room(Lesson.APP_PASSWORD)

    assert reasons(room, PASSWORD) == {RefusalReason.APP_PASSWORD}
    assert room.log_in(WRONG) is Refusal.WRONG
    assert isinstance(room.log_in(SPECIAL_PASSWORD), Mailbox)


def test_the_special_password_opens_nothing_in_another_lesson() -> None:
    assert Room(Lesson.SLOW_SERVER).log_in(SPECIAL_PASSWORD) is Refusal.WRONG


def handed_in(room: Room) -> str:
    """What is said to a letter to oneself."""
    talk = Talk(SmtpResponder(room.company, secured=True))
    plain = b64encode(f"\0{LEARNER.address}\0{PASSWORD}".encode()).decode()
    said = talk.send(
        f"EHLO [127.0.0.1]\r\nAUTH PLAIN {plain}\r\nMAIL FROM:<{LEARNER.address}> SIZE=800\r\n"
        f"RCPT TO:<{LEARNER.address}>\r\n".encode()
    )
    return said.decode().strip().split("\r\n")[-1]


def test_a_full_box_refuses_letters_and_copies_until_the_photos_are_gone() -> None:
    room = Room(Lesson.FULL_BOX)
    imap = Talk(ImapResponder(room.company, secured=True))
    imap.send(f"a LOGIN {LEARNER.address} {PASSWORD}\r\n".encode())

    refused = handed_in(room)
    copy = imap.send(b"b APPEND Sent {300+}\r\n" + b"x" * 300 + b"\r\n")
    room.time += MENDED_AFTER
    taken = handed_in(room)

    assert refused == "552 5.2.2 The mailbox is full"
    assert copy.startswith(b"b NO [OVERQUOTA]")
    assert taken == "250 2.1.5 Go on"
    assert "柿の写真 / Photos" not in room.subjects()


def test_a_learner_who_deletes_the_photos_makes_room_at_once() -> None:
    room = Room(Lesson.FULL_BOX)
    box = box_of(room.company)
    handed_in(room)
    largest = max(box.inbox.messages.values(), key=lambda message: len(message.raw))

    box.inbox.remove([largest.uid])

    assert handed_in(room) == "250 2.1.5 Go on"


def test_an_answer_to_the_group_is_read_by_all_and_one_to_the_writer_ends_the_lesson() -> None:
    room = Room(Lesson.LIST_REPLY)
    invited = room.subjects()[-1]

    room.write(LIST_ADDRESS, answers=True)
    to_all = (room.subjects(OFFICE.address)[-2:], list(room.done))
    room.write(HANAKO.address)
    no_answer = list(room.done)
    room.write(HANAKO.address, answers=True)

    assert invited == "[minna] お茶の会 / Tea"
    assert to_all == (["x", "[minna] みんなに届きました / Everyone got it"], [])
    assert no_answer == []
    assert room.subjects()[-1] == "ありがとう / Thank you"
    assert room.done == [Lesson.LIST_REPLY]


def test_a_slow_server_is_quick_again_after_the_lesson() -> None:
    room = Room(Lesson.SLOW_SERVER)

    slow_s = room.course.pause_s()
    room.write(LEARNER.address)

    assert slow_s > 0
    assert room.done == [Lesson.SLOW_SERVER]
    assert room.course.pause_s() == 0.0


def test_the_strange_certificate_is_shown_until_it_is_mended() -> None:
    room = Room(Lesson.CERTIFICATE)
    room.time += 2 * MENDED_AFTER

    shown = [room.course.shows_strange_certificate() for _ in range(2)]
    room.time += MENDED_AFTER - timedelta(seconds=1)
    soon = room.course.shows_strange_certificate()
    room.time += timedelta(seconds=1)

    assert shown == [True, True]
    assert soon
    assert not room.course.shows_strange_certificate()


@pytest.mark.parametrize("lesson", Lesson)
def test_nobody_mends_what_nobody_has_met(lesson: Lesson) -> None:
    course = Course(lesson, now=lambda: NOW)

    course.mend()

    assert not course.is_mended
    assert course.is_in(lesson)


def test_the_goal_counts_only_after_the_trouble() -> None:
    course = Course(Lesson.FULL_BOX, now=lambda: NOW)

    course.happen(Happening.WROTE_TO_ONESELF)
    early = course.is_done
    course.happen(Happening.BOX_WAS_FULL)
    course.happen(Happening.WROTE_TO_ONESELF)

    assert not early
    assert course.is_done
