"""The POP3 side of the practice provider, as transcripts."""

from base64 import b64encode

import pytest

from tests.helpers.practice_talk import LETTER, NOW, Talk, box_of, company
from tests.helpers.transcript import CHOPPINGS
from wizard.practice.company import Company
from wizard.practice.members import LEARNER, PASSWORD
from wizard.practice.pop3_responder import Pop3Responder

PLAIN = b64encode(f"\0{LEARNER.address}\0{PASSWORD}".encode()).decode()
SECOND = b"Subject: two\r\n\r\nsecond\r\n"


def greeted(where: Company, chopping: str = "whole") -> Talk:
    talk = Talk(Pop3Responder(where, secured=True), chop=CHOPPINGS[chopping])
    talk.play("S: +OK practice mail")
    return talk


def logged_in(where: Company, chopping: str = "whole") -> Talk:
    talk = greeted(where, chopping)
    talk.play(f"C: AUTH PLAIN {PLAIN}\nS: +OK Welcome")
    return talk


@pytest.mark.parametrize("chopping", CHOPPINGS)
def test_letters_are_listed_fetched_and_deleted(chopping: str) -> None:
    where = company(LETTER, SECOND)

    logged_in(where, chopping).play("""
        C: STAT
        S: +OK 2 98
        C: LIST
        S: +OK
        S: 1 74
        S: 2 24
        S: .
        C: UIDL
        S: +OK
        S: 1 4d.1
        S: 2 4d.2
        S: .
        C: RETR 1
        S: +OK
        S: From: hanako@renshu.example
        S: Subject: tea
        S:   at three
        S:
        S: ..dots
        S: and text
        S: .
        C: TOP 1 1
        S: +OK
        S: From: hanako@renshu.example
        S: Subject: tea
        S:   at three
        S:
        S: ..dots
        S: .
        C: DELE 1
        S: +OK It goes with QUIT
        C: LIST
        S: +OK
        S: 2 24
        S: .
        C: QUIT
        S: +OK Goodbye
        BYE
    """)

    assert [message.raw for message in box_of(where).inbox.messages.values()] == [SECOND]


def test_commands_may_come_all_at_once() -> None:
    logged_in(company(SECOND)).play("""
        C: NOOP
        C: LIST 1
        C: UIDL 1
        C: RETR 1
        C: RETR 2
        S: +OK
        S: +OK 1 24
        S: +OK 1 4d.1
        S: +OK
        S: Subject: two
        S:
        S: second
        S: .
        S: -ERR There is no such message
    """)


def test_a_deletion_taken_back_or_never_confirmed_does_not_happen() -> None:
    where = company(LETTER, SECOND)

    logged_in(where).play("""
        C: DELE 1
        S: +OK It goes with QUIT
        C: RSET
        S: +OK Nothing is deleted
        C: STAT
        S: +OK 2 98
        C: DELE 2
        S: +OK It goes with QUIT
        C: DELE 2
        S: -ERR There is no such message
    """)

    assert len(box_of(where).inbox.messages) == 2


def test_what_arrives_later_is_seen_in_the_next_conversation() -> None:
    where = company(LETTER)
    talk = logged_in(where)

    box_of(where).inbox.add(SECOND, at=NOW)

    talk.play("C: STAT\nS: +OK 1 74")
    logged_in(where).play("C: STAT\nS: +OK 2 98")


def test_without_tls_there_is_no_login() -> None:
    talk = Talk(Pop3Responder(company(), secured=False))

    talk.play(f"""
        S: +OK practice mail
        C: CAPA
        S: +OK
        S: TOP
        S: UIDL
        S: RESP-CODES
        S: AUTH-RESP-CODE
        S: PIPELINING
        S: STLS
        S: .
        C: USER tayori@renshu.example
        S: -ERR Encryption is needed to log in: say STLS first
        C: PASS {PASSWORD}
        S: -ERR Not now
        C: AUTH PLAIN {PLAIN}
        S: -ERR Encryption is needed to log in: say STLS first
        C: STLS
        S: +OK Begin TLS
        TLS
        C: CAPA
        S: +OK
        S: TOP
        S: UIDL
        S: RESP-CODES
        S: AUTH-RESP-CODE
        S: PIPELINING
        S: USER
        S: SASL PLAIN
        S: .
        C: STLS
        S: -ERR Not now
        C: USER tayori@renshu.example
        S: +OK And the password
        C: PASS {PASSWORD}
        S: +OK Welcome
        C: STLS
        S: -ERR Not now
        C: AUTH PLAIN {PLAIN}
        S: -ERR Not now
        C: USER tayori@renshu.example
        S: -ERR Not now
    """)


@pytest.mark.parametrize("injected", ["C, C", "C: CAPA"])
def test_what_follows_stls_in_clear_ends_the_connection(injected: str) -> None:
    Talk(Pop3Responder(company(), secured=False)).play(f"""
        S: +OK practice mail
        C: STLS
        {injected}
        S: -ERR Nothing may follow STLS in clear
        BYE
    """)


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        (
            "C: USER tayori@renshu.example\nS: +OK And the password\nC: PASS wrong",
            "-ERR [AUTH] The user name or the password is wrong",
        ),
        (
            f"C: USER tayori\nS: +OK And the password\nC: PASS {PASSWORD}",
            "-ERR [AUTH] The user name or the password is wrong",
        ),
        (f"C: PASS {PASSWORD}", "-ERR Not now"),
        ("C: AUTH PLAIN\nS: +␠\nC: *", "-ERR That cannot be read"),
        ("C: AUTH", "-ERR That way to log in is not known here"),
        ("C: AUTH CRAM-MD5", "-ERR That way to log in is not known here"),
        (f"C: AUTH plain\nS: +␠\nC: {PLAIN}", "+OK Welcome"),
        ("C: STAT", "-ERR Not now"),
        ("C: APOP tayori 0123", "-ERR No such command here"),
        ("C: ", "-ERR No such command here"),
    ],
)
def test_who_is_not_logged_in_is_told_why(said: str, answer: str) -> None:
    greeted(company()).play(f"{said}\nS: {answer}")


@pytest.mark.parametrize("argument", ["", " 0", " 2", " -1", " one", " 1 2 3", " 99999999999", " 1"])
def test_a_message_that_is_not_there_is_no_message(argument: str) -> None:
    logged_in(company()).play(f"C: RETR{argument}\nS: -ERR There is no such message")


def test_top_needs_a_number_of_lines() -> None:
    logged_in(company(SECOND)).play("""
        C: TOP 1
        S: -ERR There is no such message
        C: TOP 1 0
        S: +OK
        S: Subject: two
        S:
        S: .
    """)


def test_a_line_without_end_ends_the_connection() -> None:
    talk = greeted(company())

    assert talk.send(b"x" * 9000) == b"-ERR The line is too long\r\n"
    assert talk.is_over
