"""Greetings: junk, refusals, other protocols, and good ones."""

import pytest

from tests.helpers.mail_clients import NEW_CLIENT, SECRET, USER
from tests.helpers.transcript import Chop, play
from wizard.model.server import Security
from wizard.protocol.actions import Failed, FailureKind, Goodbye, Ready
from wizard.protocol.operations import ClientState

REFUSED = {
    "imap": {
        "TAM-15-bye": ("* BYE go away", FailureKind.GREETING_REFUSED, ""),
        "TAM-15-no": ("* NO go away", FailureKind.GREETING_REFUSED, ""),
        "TAM-15-bad": ("* BAD go away", FailureKind.GREETING_REFUSED, ""),
        "UI-02-alert": ("* NO [ALERT] go away", FailureKind.GREETING_REFUSED, "ALERT"),
        "PRT-15": ("* BYE [UNAVAILABLE] go away", FailureKind.UNAVAILABLE, "UNAVAILABLE"),
    },
    "pop3": {
        "err": ("-ERR go away", FailureKind.GREETING_REFUSED, ""),
        "UI-04-perm": ("-ERR [SYS/PERM] go away", FailureKind.GREETING_REFUSED, "SYS/PERM"),
        "UI-04-temp": ("-ERR [sys/temp] go away", FailureKind.UNAVAILABLE, "SYS/TEMP"),
        "UI-04-in-use": ("-err [IN-USE] go away", FailureKind.UNAVAILABLE, "IN-USE"),
    },
    "smtp": {
        "TAM-18-221": ("221 go away", FailureKind.GREETING_REFUSED, "221"),
        "TAM-18-354": ("354 go away", FailureKind.GREETING_REFUSED, "354"),
        "TAM-18-421": ("421 4.3.2 go away", FailureKind.UNAVAILABLE, "421 4.3.2"),
        "TAM-18-500": ("500 go away", FailureKind.GREETING_REFUSED, "500"),
        "TAM-18-501": ("501 go away", FailureKind.GREETING_REFUSED, "501"),
        "TAM-18-530": ("530 5.7.0 go away", FailureKind.GREETING_REFUSED, "530 5.7.0"),
        "TAM-18-554": ("554 go away", FailureKind.GREETING_REFUSED, "554"),
    },
}


@pytest.mark.parametrize(
    ("protocol", "greeting", "kind", "code"),
    [
        pytest.param(protocol, *row, id=f"{name}-{protocol}")
        for protocol, rows in REFUSED.items()
        for name, row in rows.items()
    ],
)
def test_a_greeting_that_refuses_says_why(
    protocol: str, greeting: str, kind: FailureKind, code: str, chop: Chop
) -> None:
    shake = NEW_CLIENT[protocol](Security.TLS)

    outcome = play(shake, shake.connected(), f"S: {greeting}", chop=chop)

    assert outcome == Failed(kind, "go away", code)
    assert shake.quit() == [Goodbye()]


JUNK = {
    "http": b"HTTP/1.1 400 Bad Request\r\nServer: example\r\n\r\n",
    "html": b"<html><body>Log in to this network</body></html>",
    "ssh": b"SSH-2.0-OpenSSH_9.2\r\n",
    "tls-alert": b"\x15\x03\x01\x00\x02\x02\x46",
    "tls-hello": b"\x16\x03\x01\x02\x00\x01",
    "TAM-14-junk": b"junk\r\nmore junk\r\n* OK hello\r\n",
    "TAM-14-tagged": b"A1 OK hello\r\n",
    "ftp-like": b"hello 220 there\r\n",
    "TLS-23-endless": b"\x00" * 100_000,
}


@pytest.mark.parametrize("protocol", sorted(NEW_CLIENT))
@pytest.mark.parametrize("junk", list(JUNK.values()), ids=list(JUNK))
def test_what_is_no_mail_server_is_called_so_at_its_first_bytes(protocol: str, junk: bytes) -> None:
    shake = NEW_CLIENT[protocol](Security.TLS)
    shake.connected()

    actions = shake.receive(junk)

    assert isinstance(actions[-1], Failed)
    assert actions[-1].kind is FailureKind.NOT_MAIL
    assert shake.state is ClientState.ENDED


@pytest.mark.parametrize(
    ("protocol", "greeting"),
    [("imap", "220 smtp.example.org"), ("imap", "+OK pop"), ("pop3", "* OK imap"), ("smtp", "* OK imap")],
)
def test_another_mail_protocol_is_not_the_one_wanted(protocol: str, greeting: str, chop: Chop) -> None:
    shake = NEW_CLIENT[protocol](Security.TLS)

    actions = shake.connected() + [
        action for piece in chop(greeting.encode() + b"\r\n") for action in shake.receive(piece)
    ]

    assert isinstance(actions[-1], Failed)
    assert actions[-1].kind is FailureKind.NOT_MAIL


@pytest.mark.parametrize(
    "greeting", ["* 5 EXISTS", "* CAPABILITY IMAP4rev1", '* LIST () "/" x'], ids=["exists", "caps", "list"]
)
def test_tam_14_data_instead_of_a_greeting_is_not_one(greeting: str, chop: Chop) -> None:
    shake = NEW_CLIENT["imap"](Security.TLS)

    outcome = play(shake, shake.connected(), f"S: {greeting}", chop=chop)

    assert isinstance(outcome, Failed)
    assert outcome.kind is FailureKind.NOT_MAIL


def test_tam_14_a_greeting_that_is_no_response_is_not_one(chop: Chop) -> None:
    shake = NEW_CLIENT["imap"](Security.TLS)

    outcome = play(shake, shake.connected(), "S: * (((", chop=chop)

    assert isinstance(outcome, Failed)
    assert outcome.kind is FailureKind.PROTOCOL


def test_an_imap_greeting_that_tells_the_capabilities_saves_a_round_trip(chop: Chop) -> None:
    shake = NEW_CLIENT["imap"](Security.TLS)

    outcome = play(
        shake,
        shake.connected(),
        "S: * OK [CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN AUTH=XOAUTH2] hi",
        chop=chop,
    )

    assert outcome == Ready(
        "hi", ("IMAP4REV1", "SASL-IR", "AUTH=PLAIN", "AUTH=XOAUTH2"), ("PLAIN", "XOAUTH2"), None
    )


def test_an_imap_greeting_without_capabilities_makes_the_client_ask(chop: Chop) -> None:
    shake = NEW_CLIENT["imap"](Security.TLS)

    outcome = play(
        shake,
        shake.connected(),
        """S: * ok hi
           C: T1 CAPABILITY
           S: * CAPABILITY imap4rev1 auth=plain auth=plain
           S: T1 OK""",
        chop=chop,
    )

    assert outcome == Ready("hi", ("IMAP4REV1", "AUTH=PLAIN"), ("PLAIN",))


def test_an_imap_server_that_knows_no_capability_command_may_still_take_a_login(chop: Chop) -> None:
    shake = NEW_CLIENT["imap"](Security.TLS)

    outcome = play(shake, shake.connected(), "S: * OK hi\nC: T1 CAPABILITY\nS: T1 BAD what", chop=chop)

    assert outcome == Ready("hi", (), ())
    assert shake.usable_mechanism is not None


def test_an_imap_server_that_does_not_answer_what_it_says_it_answered_is_out_of_step(chop: Chop) -> None:
    shake = NEW_CLIENT["imap"](Security.TLS)

    outcome = play(shake, shake.connected(), "S: * OK hi\nC: T1 CAPABILITY\nS: T1 OK done", chop=chop)

    assert isinstance(outcome, Failed)
    assert outcome.kind is FailureKind.PROTOCOL


def test_tam_16_an_apop_timestamp_is_only_text(chop: Chop) -> None:
    shake = NEW_CLIENT["pop3"](Security.TLS)

    outcome = play(
        shake,
        shake.connected(),
        """S: +OK POP3 ready <1896.697170952@pop.example.org>
           C: CAPA
           S: +OK list follows
           S: TOP
           S: UIDL
           S: sasl plain login
           S: .""",
        chop=chop,
    )

    assert isinstance(outcome, Ready)
    assert outcome.capabilities == ("TOP", "UIDL", "SASL PLAIN LOGIN")
    assert outcome.mechanisms == ("PLAIN", "LOGIN")


def test_an_smtp_greeting_may_have_many_lines(chop: Chop) -> None:
    shake = NEW_CLIENT["smtp"](Security.TLS)

    outcome = play(
        shake,
        shake.connected(),
        """S: 220-mx.example
           S: 220-no spam
           S: 220 thank you
           C: EHLO me.example
           S: 250-mx.example
           S: 250-SIZE 35882577
           S: 250-auth=plain login
           S: 250-AUTH PLAIN XOAUTH2
           S: 250 8BITMIME""",
        chop=chop,
    )

    assert outcome == Ready(
        "mx.example no spam thank you",
        ("SIZE 35882577", "AUTH=PLAIN LOGIN", "AUTH PLAIN XOAUTH2", "8BITMIME"),
        ("PLAIN", "LOGIN", "XOAUTH2"),
        35882577,
    )


@pytest.mark.parametrize("size", ["SIZE", "SIZE 0", "SIZE many", "SIZE " + "9" * 30])
def test_a_size_limit_that_says_nothing_is_no_limit(size: str) -> None:
    shake = NEW_CLIENT["smtp"](Security.TLS)

    outcome = play(
        shake, shake.connected(), f"S: 220 hello\nC: EHLO me.example\nS: 250-x\nS: 250-\nS: 250 {size}"
    )

    assert isinstance(outcome, Ready)
    assert outcome.size_limit is None


@pytest.mark.parametrize(
    ("reply", "kind"),
    [("502 what", FailureKind.GREETING_REFUSED), ("421 busy", FailureKind.UNAVAILABLE)],
)
def test_a_server_that_takes_no_ehlo_is_no_submission_server(reply: str, kind: FailureKind) -> None:
    shake = NEW_CLIENT["smtp"](Security.TLS)

    outcome = play(shake, shake.connected(), f"S: 220 hello\nC: EHLO me.example\nS: {reply}")

    assert isinstance(outcome, Failed)
    assert outcome.kind is kind


@pytest.mark.parametrize("protocol", sorted(NEW_CLIENT))
def test_a_server_that_hangs_up_or_stays_silent_leaves_the_reason(protocol: str) -> None:
    closed, silent = NEW_CLIENT[protocol](Security.TLS), NEW_CLIENT[protocol](Security.TLS)

    outcomes = [play(closed, closed.connected(), "EOF"), play(silent, silent.connected(), "TIMEOUT")]

    assert outcomes == [Failed(FailureKind.CLOSED), Failed(FailureKind.TIMED_OUT)]
    assert closed.eof() == []
    assert closed.login(USER, SECRET) == [Failed(FailureKind.CLOSED)]


@pytest.mark.parametrize("security", list(Security))
def test_tls_05_a_server_that_needs_no_login_is_refused_however_protected(
    security: Security, chop: Chop
) -> None:
    shake = NEW_CLIENT["imap"](security)

    outcome = play(shake, shake.connected(), "S: * PREAUTH [CAPABILITY IMAP4rev1] come in", chop=chop)

    assert isinstance(outcome, Failed)
    assert outcome.kind is FailureKind.PREAUTH
    assert shake.state is ClientState.ENDED
