"""POP3 and SMTP servers without measure, and a login that would cost hours of work."""

import re
import time
from base64 import b64decode, b64encode

import pytest

from tests.attacks.cases import Case, each, every_protocol, variants
from tests.helpers.mail_clients import (
    NEW_CLIENT,
    SECRET,
    USER,
    open_pop3,
    open_smtp,
    ready_imap,
    ready_pop3,
    ready_smtp,
)
from tests.helpers.transcript import Chop, play
from wizard.model.server import Security
from wizard.protocol.actions import Action, Failed, FailureKind, LoggedIn, LoginRefused, Outcome, Send
from wizard.protocol.caps import Caps
from wizard.protocol.client import MailClient
from wizard.protocol.operations import ClientState
from wizard.protocol.pop3_outcomes import Retrieved
from wizard.protocol.smtp_outcomes import SubmitRefused

SMALL = Caps(
    early_line_bytes=200,
    early_operation_bytes=1000,
    line_bytes=300,
    message_bytes=500,
    operation_bytes=5000,
    reply_lines=5,
)
"""Small caps make an endless server cheap; that the caps of the product are finite is told by their types."""


def after(shake: MailClient, actions: list[Action], data: bytes, chop: Chop) -> Outcome:
    """How an operation ends after these bytes."""
    for piece in chop(data):
        actions = shake.receive(piece) or actions
    assert isinstance(actions[-1], Outcome), "no outcome"
    return actions[-1]


READ = {
    "a line of 5000 bytes": (b"a" * 5000 + b"\r\n.\r\n", b"a" * 5000 + b"\r\n"),
    "dots doubled": (b"..\r\n...\r\n.a\r\n.\r\n", b".\r\n..\r\na\r\n"),
    "a dot between bare line ends": (b"a\n.\nb\r.\rc\r\n.\r\n", b"a\n.\nb\r.\rc\r\n"),
    "a dot after a bare line end": (b"a\n.\r\nb\r\n.\r\n", b"a\n.\r\nb\r\n"),
    "nothing": (b".\r\n", b""),
    "NUL": (b"\0\r\n.\r\n", b"\0\r\n"),
}


@each(variants("PRT-08", "pop3", READ))
def test_an_odd_mail_is_read_to_its_own_end(case: Case[tuple[bytes, bytes]], chop: Chop) -> None:
    sent, raw = case.given
    shake = open_pop3()

    outcome = after(shake, shake.retrieve(1), b"+OK\r\n" + sent, chop)

    assert outcome == Retrieved(1, raw)


ENDLESS = {
    "RETR": b"x\r\n" * 400,
    "RETR in one line": b"x" * 2000,
    "RETR with dots": b"..\r\n" * 400,
}


@each(variants("PRT-08", "pop3", ENDLESS))
def test_an_endless_mail_is_ended_by_its_cap(case: Case[bytes], chop: Chop) -> None:
    shake = open_pop3(caps=SMALL)

    outcome = after(shake, shake.retrieve(1), b"+OK\r\n" + case.given, chop)

    assert isinstance(outcome, Failed)
    assert outcome.kind is FailureKind.TOO_LONG
    assert shake.state is ClientState.ENDED


@each(variants("PRT-08", "pop3", {"UIDL": b"1 a\r\n" * 400, "UIDL in one line": b"1" * 2000}))
def test_an_endless_list_is_ended_by_its_cap(case: Case[bytes], chop: Chop) -> None:
    shake = open_pop3(caps=SMALL)

    outcome = after(shake, shake.uidl(), b"+OK\r\n" + case.given, chop)

    assert isinstance(outcome, Failed)
    assert outcome.kind is FailureKind.TOO_LONG


UNENDED = {
    "closed": ("S: half a mail\nEOF", FailureKind.CLOSED),
    "closed before the dot's end": ("S: half a mail\nS, .␍\nEOF", FailureKind.CLOSED),
    "silent": ("S: half a mail\nS: ..\nTIMEOUT", FailureKind.TIMED_OUT),
}


@each(variants("PRT-08", "pop3", UNENDED))
def test_a_mail_without_its_dot_is_no_mail(case: Case[tuple[str, FailureKind]], chop: Chop) -> None:
    script, kind = case.given
    shake = open_pop3()

    outcome = play(shake, shake.retrieve(1), f"C: RETR 1\nS: +OK\n{script}", chop=chop)

    assert isinstance(outcome, Failed)
    assert outcome.kind is kind


def test_the_caps_of_the_product_end_every_stream() -> None:
    caps = Caps()

    assert caps.message_bytes <= 128 * 1024 * 1024
    assert caps.early_line_bytes < caps.early_operation_bytes <= 1024 * 1024
    assert caps.line_bytes <= caps.operation_bytes <= 1024 * 1024 * 1024


REPLIES = {
    "endless": (b"250-x\r\n" * 400, FailureKind.TOO_LONG),
    "endless line": (b"250-" + b"x" * 2000, FailureKind.TOO_LONG),
    "changing code": (b"250-x\r\n550 y\r\n", FailureKind.PROTOCOL),
    "no code": (b"fine\r\n", FailureKind.PROTOCOL),
    "empty": (b"\r\n", FailureKind.PROTOCOL),
    "no separator": (b"250fine\r\n", FailureKind.PROTOCOL),
    "code of two digits": (b"25 fine\r\n", FailureKind.PROTOCOL),
    "code of four digits": (b"2500 fine\r\n", FailureKind.PROTOCOL),
    "code below": (b"150 fine\r\n", FailureKind.PROTOCOL),
    "code above": (b"650 fine\r\n", FailureKind.PROTOCOL),
    "digits of others": ("\uff12\uff15\uff10 fine\r\n".encode(), FailureKind.PROTOCOL),
}


@each(variants("PRT-09", "smtp", REPLIES))
def test_a_reply_that_is_none_is_the_end(case: Case[tuple[bytes, FailureKind]], chop: Chop) -> None:
    reply, kind = case.given
    shake = open_smtp(caps=SMALL)

    outcome = after(shake, shake.submit(USER, [USER], b"x\r\n"), reply, chop)

    assert isinstance(outcome, Failed)
    assert outcome.kind is kind
    assert shake.state is ClientState.ENDED


@each(variants("PRT-09", "smtp", {"334 to everything": b"334 xyz\r\n", "bare 334 to everything": b"334\r\n"}))
def test_334_to_everything_ends_soon(case: Case[bytes], chop: Chop) -> None:
    clear, inside, sending = (
        NEW_CLIENT["smtp"](Security.STARTTLS),
        NEW_CLIENT["smtp"](Security.TLS),
        open_smtp(),
    )
    plain, login = ready_smtp("AUTH PLAIN"), ready_smtp("AUTH LOGIN")
    begun: list[tuple[MailClient, list[Action]]] = [
        (clear, clear.connected()),
        (inside, inside.connected()),
        (plain, plain.login(USER, SECRET)),
        (login, login.login(USER, SECRET)),
        (sending, sending.submit(USER, [USER], b"x\r\n")),
    ]

    ends = [_answered_always(shake, actions, case.given, chop) for shake, actions in begun]

    assert all(isinstance(end, Failed | LoginRefused | SubmitRefused) for end in ends)


def _answered_always(shake: MailClient, actions: list[Action], answer: bytes, chop: Chop) -> Outcome:
    for _ in range(10):
        if actions and isinstance(actions[-1], Outcome):
            return actions[-1]
        actions = [action for piece in chop(answer) for action in shake.receive(piece)]
    raise AssertionError("a loop")


@each(variants("PRT-09", "smtp", {"terse": None}))
def test_a_terse_reply_is_one(case: Case[None], chop: Chop) -> None:
    shake = ready_smtp("AUTH PLAIN")

    outcome = after(shake, shake.login(USER, SECRET), b"235\r\n", chop)

    assert isinstance(outcome, LoggedIn)


def scram_only(protocol: str) -> MailClient:
    """A client whose server offers nothing but SCRAM."""
    match protocol:
        case "imap":
            return ready_imap("IMAP4rev1 SASL-IR LOGINDISABLED AUTH=SCRAM-SHA-256")
        case "pop3":
            return ready_pop3("SASL SCRAM-SHA-256")
        case _:
            return ready_smtp("AUTH SCRAM-SHA-256")


CONTINUES = {"imap": b"+ ", "pop3": b"+ ", "smtp": b"334 "}
_NONCE = re.compile(rb"r=([^,]+)")


@each(every_protocol("PRT-07"))
@pytest.mark.timeout(30)
def test_a_login_of_two_billion_rounds_is_given_up_at_once(case: Case[None], chop: Chop) -> None:
    shake = scram_only(case.protocol)
    actions = shake.login(USER, SECRET)
    began = time.process_time()

    for _ in range(6):
        if any(isinstance(action, Outcome) for action in actions):
            break
        answer = CONTINUES[case.protocol] + b64encode(_challenge(actions)) + b"\r\n"
        actions = [action for piece in chop(answer) for action in shake.receive(piece)]

    assert isinstance(actions[-1], Failed | LoginRefused)
    assert time.process_time() - began < 5


def _challenge(actions: list[Action]) -> bytes:
    """The answer of a server that wants 2^31 iterations; empty while the client has not named its nonce."""
    said = b"".join(action.data for action in actions if isinstance(action, Send))
    decoded = b"".join(_decoded(word) for word in said.split())
    nonce = _NONCE.search(decoded)
    salt = b64encode(b"salt" * 4)
    return b"r=" + nonce[1] + b"more,s=" + salt + b",i=2147483648" if nonce else b""


def _decoded(word: bytes) -> bytes:
    try:
        return b64decode(word, validate=True)
    except ValueError:
        return b""
