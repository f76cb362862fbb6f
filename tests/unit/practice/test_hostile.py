"""Whatever a client says, a responder answers or leaves: no bytes make it raise or talk for ever."""

from base64 import b64encode
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.practice_talk import LETTER, Talk, company
from wizard.practice.autoconfig_responder import AutoconfigResponder
from wizard.practice.imap_responder import ImapResponder
from wizard.practice.members import LEARNER, PASSWORD
from wizard.practice.pop3_responder import Pop3Responder
from wizard.practice.smtp_responder import SmtpResponder

PLAIN = b64encode(f"\0{LEARNER.address}\0{PASSWORD}".encode())


def smtp_stranger() -> Talk:
    return Talk(SmtpResponder(company(), secured=False))


def smtp_member() -> Talk:
    talk = Talk(SmtpResponder(company(LETTER), secured=True))
    talk.send(b"EHLO me.example\r\nAUTH PLAIN " + PLAIN + b"\r\n")
    return talk


def pop3_stranger() -> Talk:
    return Talk(Pop3Responder(company(), secured=True))


def pop3_member() -> Talk:
    talk = Talk(Pop3Responder(company(LETTER), secured=True))
    talk.send(b"AUTH PLAIN " + PLAIN + b"\r\n")
    return talk


def imap_stranger() -> Talk:
    return Talk(ImapResponder(company(), secured=False))


def imap_member() -> Talk:
    talk = Talk(ImapResponder(company(LETTER, LETTER), secured=True))
    talk.send(b"a AUTHENTICATE PLAIN " + PLAIN + b"\r\nb SELECT INBOX\r\n")
    return talk


def web() -> Talk:
    return Talk(AutoconfigResponder(secured=True))


BEGINNINGS = [smtp_stranger, smtp_member, pop3_stranger, pop3_member, imap_stranger, imap_member, web]
WORDS = (
    rb"a|a LOGIN|AUTH|AUTH PLAIN|=|*|PLAIN|MAIL FROM:<tayori@renshu.example>|RCPT TO:<tayori@renshu.example>"
    rb"|.|DATA|STARTTLS|a STARTTLS|STLS|QUIT|a LOGOUT|RSET|USER|PASS|RETR|TOP|DELE|LIST|UIDL|1|2|0|0123"
    rb"|CAPA|a FETCH|a UID|UID|FETCH|STORE|SEARCH|a SELECT|INBOX|a APPEND|Sent|{0}|{3+}|{3}|{99999999999}|(|)"
    rb"|()|FLAGS|+FLAGS|(\Seen)|(\Deleted)|BODY[]|BODY.PEEK[HEADER.FIELDS (X)]|<0.5>|ALL|NOT|HEADER|1:*|1,,2"
    rb"|a IDLE|DONE|a CLOSE|a EXPUNGE|a LIST|%|a STATUS|(MESSAGES)|a CREATE|&|GET|/|HTTP/1.1|Host:|\\|[|]|~"
).split(b"|")
PIECES = st.one_of(
    st.sampled_from(WORDS),
    st.sampled_from([b" ", b"\r\n", b"\r\n", b"\r", b"\n", b"\0"]),
    st.binary(max_size=12),
)


@pytest.mark.parametrize("begin", BEGINNINGS)
@given(pieces=st.lists(PIECES, max_size=60), size=st.integers(1, 40))
def test_any_bytes_are_answered_in_whole_lines(
    begin: Callable[[], Talk], pieces: list[bytes], size: int
) -> None:
    talk = begin()
    data = b" ".join(pieces)

    answers = [
        talk.send(data[start : start + size]) for start in range(0, len(data), size) if not talk.is_over
    ]

    assert all(answer.endswith(b"\r\n") for answer in answers if answer)


@pytest.mark.parametrize(
    "begin", [smtp_stranger, pop3_stranger, imap_stranger, imap_member, pop3_member, web]
)
def test_a_line_without_end_is_not_kept(begin: Callable[[], Talk]) -> None:
    talk = begin()

    talk.send(b"x" * 200_000)

    assert talk.is_over


def test_answers_do_not_pile_up_before_they_are_sent() -> None:
    where = company(b"x" * 500_000)
    responder = Pop3Responder(where, secured=True)
    list(responder.connected())

    actions = responder.receive(b"AUTH PLAIN " + PLAIN + b"\r\n" + b"RETR 1\r\n" * 5000)

    # 2.5 GB of answers, made one by one as they are taken.
    assert [len(repr(next(actions))) > 500_000 for _ in range(4)] == [False, True, True, True]
