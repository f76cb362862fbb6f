"""The submission side of the practice provider, as transcripts."""

from base64 import b64encode

import pytest

from tests.helpers.practice_talk import LETTER, Talk, box_of, company
from tests.helpers.transcript import CHOPPINGS
from wizard.practice.company import Company
from wizard.practice.mailbox import MESSAGE_BYTES
from wizard.practice.members import HANAKO, LEARNER, PASSWORD
from wizard.practice.smtp_responder import RECIPIENTS_CAP, SmtpResponder


def base64(text: str) -> str:
    return b64encode(text.encode()).decode()


NAME_64, PASSWORD_64 = base64(LEARNER.address), base64(PASSWORD)
PLAIN = base64(f"\0{LEARNER.address}\0{PASSWORD}")
HELLO = """
    C: EHLO [127.0.0.1]
    S: 250-smtp.renshu.example
    S: 250-PIPELINING
    S: 250-8BITMIME
    S: 250-SIZE 10485760
    S: 250-AUTH PLAIN LOGIN
    S: 250 ENHANCEDSTATUSCODES
"""


def greeted(where: Company, chopping: str = "whole") -> Talk:
    talk = Talk(SmtpResponder(where, secured=True), chop=CHOPPINGS[chopping])
    talk.play("S: 220 smtp.renshu.example ESMTP practice" + HELLO)
    return talk


def logged_in(where: Company, chopping: str = "whole") -> Talk:
    talk = greeted(where, chopping)
    talk.play(f"C: AUTH PLAIN {PLAIN}\nS: 235 2.7.0 Welcome")
    return talk


def inbox_of(where: Company, address: str) -> list[bytes]:
    return [message.raw for message in box_of(where, address).inbox.messages.values()]


@pytest.mark.parametrize("chopping", CHOPPINGS)
def test_a_letter_is_delivered_with_its_trace(chopping: str) -> None:
    where = company()

    logged_in(where, chopping).play("""
        C: MAIL FROM:<tayori@renshu.example> SIZE=30 BODY=8BITMIME
        C: RCPT TO:<Hanako@renshu.example>
        C: DATA
        S: 250 2.1.0 Go on
        S: 250 2.1.5 Go on
        S: 354 Go on, and end with a dot
        C: Subject: お茶
        C:
        C: ..dot
        C: .
        S: 250 2.0.0 Delivered
        C: QUIT
        S: 221 2.0.0 Goodbye
        BYE
    """)

    assert inbox_of(where, HANAKO.address)[-1].decode() == (
        "Return-Path: <tayori@renshu.example>\r\n"
        "Received: from [127.0.0.1] by smtp.renshu.example with ESMTPSA;\r\n"
        " Wed, 01 Apr 2026 09:30:00 +0900\r\n"
        "Subject: お茶\r\n\r\n.dot\r\n"
    )


def test_without_tls_there_is_no_login_and_no_mail() -> None:
    talk = Talk(SmtpResponder(company(), secured=False))

    talk.play(f"""
        S: 220 smtp.renshu.example ESMTP practice
        C: EHLO me.example
        S: 250-smtp.renshu.example
        S: 250-PIPELINING
        S: 250-8BITMIME
        S: 250-SIZE 10485760
        S: 250-STARTTLS
        S: 250 ENHANCEDSTATUSCODES
        C: AUTH PLAIN {PLAIN}
        S: 538 5.7.11 Encryption is needed to log in
        C: MAIL FROM:<tayori@renshu.example>
        S: 530 5.7.0 Say STARTTLS first
        C: STARTTLS
        S: 220 2.0.0 Begin TLS
        TLS
        C: AUTH PLAIN {PLAIN}
        S: 503 5.5.1 Not now
        {HELLO.strip()}
        C: STARTTLS
        S: 503 5.5.1 Not now
        C: AUTH PLAIN {PLAIN}
        S: 235 2.7.0 Welcome
    """)


@pytest.mark.parametrize("injected", ["C, E", "C: EHLO me.example", "C: NOOP\nC: NOOP"])
def test_what_follows_starttls_in_clear_ends_the_connection(injected: str) -> None:
    talk = Talk(SmtpResponder(company(), secured=False))

    talk.play(f"""
        S: 220 smtp.renshu.example ESMTP practice
        C: STARTTLS
        {injected}
        S: 421 4.7.0 Nothing may follow STARTTLS in clear
        BYE
    """)


@pytest.mark.parametrize(
    "exchange",
    [
        f"C: AUTH PLAIN {PLAIN}",
        f"C: auth plain\nS: 334␠\nC: {PLAIN}",
        f"C: AUTH LOGIN\nS: 334 VXNlcm5hbWU6\nC: {NAME_64}\nS: 334 UGFzc3dvcmQ6\nC: {PASSWORD_64}",
        f"C: AUTH LOGIN {NAME_64}\nS: 334 UGFzc3dvcmQ6\nC: {PASSWORD_64}",
    ],
)
def test_every_way_to_log_in_works(exchange: str) -> None:
    greeted(company()).play(exchange + "\nS: 235 2.7.0 Welcome")


@pytest.mark.parametrize(
    ("exchange", "answer"),
    [
        (f"AUTH PLAIN {base64(chr(0) + LEARNER.address + chr(0) + 'wrong')}", "535 5.7.8"),
        (f"AUTH PLAIN {base64(chr(0) + 'nobody@renshu.example' + chr(0) + PASSWORD)}", "535 5.7.8"),
        (f"AUTH PLAIN {base64(chr(0) + chr(0))}", "535 5.7.8"),
        ("AUTH PLAIN =", "501 5.5.2"),
        ("AUTH PLAIN ????", "501 5.5.2"),
        (f"AUTH PLAIN {base64(HANAKO.address + chr(0) + LEARNER.address + chr(0) + PASSWORD)}", "501 5.5.2"),
        ("AUTH PLAIN\r\n*", "501 5.5.2"),
        ("AUTH LOGIN *", "501 5.5.2"),
        (f"AUTH LOGIN {NAME_64}\r\n*", "501 5.5.2"),
        ("AUTH CRAM-MD5", "504 5.5.4"),
        ("AUTH", "504 5.5.4"),
    ],
)
def test_a_login_that_is_none_is_refused_with_its_code(exchange: str, answer: str) -> None:
    talk = greeted(company())

    said = talk.send(exchange.encode() + b"\r\n").decode()

    assert said.split("\r\n")[-2].startswith(answer)
    talk.play("C: NOOP\nS: 250 2.0.0 Still here")


def test_who_is_logged_in_does_not_log_in_again() -> None:
    logged_in(company()).play(f"C: AUTH PLAIN {PLAIN}\nS: 503 5.5.1 Not now")


@pytest.mark.parametrize(
    ("address", "answer"),
    [
        (
            "friend@example.org",
            "550 5.7.1 Practice letters stay on this computer: write to somebody @renshu.example",
        ),
        (
            "tayori@mail.renshu.example",
            "550 5.7.1 Practice letters stay on this computer: write to somebody @renshu.example",
        ),
        ("nobody@renshu.example", "550 5.1.1 Nobody here has this address"),
        ("", "550 5.7.1 Practice letters stay on this computer: write to somebody @renshu.example"),
    ],
)
def test_nothing_goes_elsewhere(address: str, answer: str) -> None:
    where = company()

    logged_in(where).play(f"""
        C: MAIL FROM:<tayori@renshu.example>
        S: 250 2.1.0 Go on
        C: RCPT TO:<{address}>
        S: {answer}
        C: DATA
        S: 503 5.5.1 Not now
    """)


@pytest.mark.parametrize(
    ("command", "answer"),
    [
        ("MAIL FROM:<hanako@renshu.example>", "553 5.7.1 The sender is not the one who logged in"),
        ("MAIL FROM:<>", "553 5.7.1 The sender is not the one who logged in"),
        ("MAIL FROM:tayori@renshu.example", "501 5.5.4 That cannot be read"),
        ("MAIL FROM:<tayori@renshu.example>RCPT", "501 5.5.4 That cannot be read"),
        ("MAIL", "501 5.5.4 That cannot be read"),
        ("MAIL FROM:<tayori@renshu.example> SIZE=many", "555 5.5.4 An unknown parameter"),
        ("MAIL FROM:<tayori@renshu.example> SMTPUTF8", "555 5.5.4 An unknown parameter"),
        (f"MAIL FROM:<tayori@renshu.example> SIZE={MESSAGE_BYTES + 1}", "552 5.3.4 The message is too large"),
        ("RCPT TO:<hanako@renshu.example>", "503 5.5.1 Not now"),
        ("DATA", "503 5.5.1 Not now"),
        ("VRFY hanako", "500 5.5.1 No such command here"),
        ("␀", "500 5.5.1 No such command here"),
        ("EHLO", "501 5.5.4 That cannot be read"),
        ("HELO a b", "501 5.5.4 That cannot be read"),
        ("HELO me.example", "250 smtp.renshu.example"),
        ("RSET", "250 2.0.0 Forgotten"),
    ],
)
def test_each_command_has_its_answer(command: str, answer: str) -> None:
    logged_in(company()).play(f"C: {command}\nS: {answer}")


def test_commands_out_of_turn_are_told_so() -> None:
    logged_in(company()).play("""
        C: MAIL FROM:<tayori@renshu.example> AUTH=<>
        S: 250 2.1.0 Go on
        C: MAIL FROM:<tayori@renshu.example>
        S: 503 5.5.1 Not now
        C: RCPT TO: nobody
        S: 501 5.5.4 That cannot be read
        C: RCPT TO:<hanako@renshu.example>
        S: 250 2.1.5 Go on
        C: RSET
        S: 250 2.0.0 Forgotten
        C: DATA
        S: 503 5.5.1 Not now
    """)


def test_a_letter_to_the_list_reaches_everybody_as_one_of_the_list() -> None:
    where = company()

    logged_in(where).play("""
        C: MAIL FROM:<tayori@renshu.example>
        S: 250 2.1.0 Go on
        C: RCPT TO:<minna@renshu.example>
        S: 250 2.1.5 Go on
        C: DATA
        S: 354 Go on, and end with a dot
        C: Subject: hello
        C: .
        S: 250 2.0.0 Delivered
    """)

    for member in (LEARNER, HANAKO):
        letter = inbox_of(where, member.address)[-1]
        assert letter.endswith(
            b"List-Id: Everyone <minna.renshu.example>\r\n"
            b"List-Post: <mailto:minna@renshu.example>\r\n"
            b"Subject: hello\r\n"
        )


def test_the_same_recipient_gets_one_letter_and_recipients_have_an_end() -> None:
    where = company()
    talk = logged_in(where)
    talk.send(b"MAIL FROM:<tayori@renshu.example>\r\n")

    answers = talk.send(b"RCPT TO:<hanako@renshu.example>\r\n" * (RECIPIENTS_CAP + 1)).splitlines()
    talk.send(b"DATA\r\nhello\r\n.\r\n")

    assert set(answers[:-1]) == {b"250 2.1.5 Go on"}
    assert answers[-1] == b"452 4.5.3 Too many recipients"
    assert sum(letter.endswith(b"\r\nhello\r\n") for letter in inbox_of(where, HANAKO.address)) == 1


def test_a_full_box_takes_nothing_and_says_so() -> None:
    where = company(LETTER, box_bytes=len(LETTER) + 100)

    logged_in(where).play(
        """
        C: MAIL FROM:<tayori@renshu.example> SIZE=101
        C: RCPT TO:<tayori@renshu.example>
        S: 250 2.1.0 Go on
        S: 552 5.2.2 The mailbox is full
        C: RSET
        S: 250 2.0.0 Forgotten
        C: MAIL FROM:<tayori@renshu.example>
        C: RCPT TO:<tayori@renshu.example>
        C: DATA
        S: 250 2.1.0 Go on
        S: 250 2.1.5 Go on
        S: 354 Go on, and end with a dot
        C: """
        + "x" * 120
        + """
        C: .
        S: 552 5.2.2 The mailbox is full
    """
    )

    assert inbox_of(where, LEARNER.address) == [LETTER]


def test_a_letter_with_a_nul_is_refused() -> None:
    where = company()

    logged_in(where).play("""
        C: MAIL FROM:<tayori@renshu.example>
        C: RCPT TO:<tayori@renshu.example>
        C: DATA
        S: 250 2.1.0 Go on
        S: 250 2.1.5 Go on
        S: 354 Go on, and end with a dot
        C: a ␀
        C: .
        S: 554 5.6.0 A letter has no NUL
    """)

    assert inbox_of(where, LEARNER.address) == []


def test_a_bare_line_feed_ends_no_letter() -> None:
    where = company()

    logged_in(where).play("""
        C: MAIL FROM:<tayori@renshu.example>
        C: RCPT TO:<tayori@renshu.example>
        C: DATA
        S: 250 2.1.0 Go on
        S: 250 2.1.5 Go on
        S: 354 Go on, and end with a dot
        C: a␊.␊MAIL FROM:<tayori@renshu.example>
        C: .
        S: 250 2.0.0 Delivered
    """)

    (letter,) = inbox_of(where, LEARNER.address)
    assert letter.endswith(b"a\r\n.\r\nMAIL FROM:<tayori@renshu.example>\r\n")


def test_a_line_without_end_and_a_letter_without_end_end_the_connection() -> None:
    endless_line = greeted(company())
    endless_letter = logged_in(company())
    endless_letter.send(b"MAIL FROM:<tayori@renshu.example>\r\nRCPT TO:<tayori@renshu.example>\r\nDATA\r\n")

    assert endless_line.send(b"x" * 9000) == b"500 5.5.6 The line is too long\r\n"
    assert endless_letter.send(b"x" * (MESSAGE_BYTES + 5)) == b"552 5.3.4 The message is too large\r\n"
    assert endless_line.is_over
    assert endless_letter.is_over
