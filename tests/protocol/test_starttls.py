"""STARTTLS means TLS or the end: what every way of refusing, hiding or faking it leads to."""

import pytest

from tests.helpers.mail_clients import NEW_CLIENT, SECRET, USER
from tests.helpers.transcript import Chop, play
from wizard.model.server import Security
from wizard.protocol.actions import Failed, FailureKind, Ready
from wizard.protocol.client import ClientState

SASL_NAMES = (
    "ANONYMOUS", "CRAM-MD5", "DIGEST-MD5", "NTLM", "XOAUTH2", "OAUTHBEARER", "GSSAPI", "SCRAM-SHA-1",
    "EXTERNAL", "SCRAM-SHA-256", "KERBEROS_V4", "SKEY", "OTP", "PLAIN", "LOGIN", "SECURID", "GSS-SPNEGO",
)  # fmt: skip
ALL_SASL = " ".join(f"AUTH={name}" for name in SASL_NAMES)

IMAP_STOPS = {
    "TLS-01": (
        "S: * OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] hello",
        FailureKind.NO_STARTTLS,
    ),
    "TLS-01-silent-greeting": (
        "S: * OK hello\nC: T1 STARTTLS\nS: T1 BAD what is that",
        FailureKind.NO_STARTTLS,
    ),
    "TLS-02": (
        "S: * OK [CAPABILITY IMAP4rev1 STARTTLS AUTH=PLAIN] hello\nC: T1 STARTTLS\nS: T1 NO do not begin",
        FailureKind.STARTTLS_REFUSED,
    ),
    "TLS-02-silent-greeting": (
        "S: * OK hello\nC: T1 STARTTLS\nS: T1 NO do not begin",
        FailureKind.STARTTLS_REFUSED,
    ),
    "TLS-03": (
        "S: * OK [CAPABILITY IMAP4rev1 STARTTLS] hello\nC: T1 STARTTLS\nS: T1 BAD do not begin",
        FailureKind.STARTTLS_REFUSED,
    ),
    "TLS-04": (
        "S: * OK hello\nC: T1 STARTTLS\nS: + continue with something",
        FailureKind.PROTOCOL,
    ),
    "TLS-05-P": ("S: * PREAUTH hello", FailureKind.PREAUTH),
    "TLS-05-P1": ("S: * PREAUTH [CAPABILITY IMAP4rev1] hello", FailureKind.PREAUTH),
    "TLS-05-P2": ("S: * PREAUTH [CAPABILITY IMAP4rev1 STARTTLS] hello", FailureKind.PREAUTH),
    "TLS-05-P3": ("S: * PREAUTH [CAPABILITY IMAP4rev1 AUTH=PLAIN] hello", FailureKind.PREAUTH),
    "TLS-05-P4": ("S: * PREAUTH [CAPABILITY IMAP4rev1 STARTTLS AUTH=PLAIN] hello", FailureKind.PREAUTH),
    "TLS-05-P5": ("S: * preauth [ALERT] do log in", FailureKind.PREAUTH),
    "TLS-05-later": ("S: * OK hello\nC: T1 STARTTLS\nS: * PREAUTH surprise", FailureKind.PREAUTH),
    "TLS-06": ("S: * OK hello\nC: T1 STARTTLS\nS: T1 BAD no", FailureKind.NO_STARTTLS),
    "TLS-07-in-greeting": ("S: * OK [CAPABILITY IMAP4] hello", FailureKind.NO_STARTTLS),
    "TLS-07-in-response": (
        "S: * OK hello\nC: T1 STARTTLS\nS: * CAPABILITY IMAP4\nS: T1 BAD no",
        FailureKind.NO_STARTTLS,
    ),
    "TLS-08": (f"S: * OK [CAPABILITY IMAP4rev1 {ALL_SASL}] hello", FailureKind.NO_STARTTLS),
    "TLS-11": ("S: * OK hello\nC: T1 STARTTLS\nS: T2 OK begin TLS now", FailureKind.PROTOCOL),
    "TLS-11-other-tag": ("S: * OK hello\nC: T1 STARTTLS\nS: 2 OK begin TLS now", FailureKind.PROTOCOL),
    "TLS-20": ("S: * OK hello\nC: T1 STARTTLS\nEOF", FailureKind.CLOSED),
    "TLS-21": ("S: * OK hello\nC: T1 STARTTLS\nTIMEOUT", FailureKind.TIMED_OUT),
    "TLS-25": (
        "S: * OK [CAPABILITY IMAP4rev1 UTF8=ONLY LOGINDISABLED AUTH=PLAIN] hello",
        FailureKind.NO_STARTTLS,
    ),
}

POP3_STOPS = {
    "TLS-17": (
        "S: +OK hello\nC: STLS\nS: -ERR unknown\nC: CAPA\nS: +OK\nS: USER\nS: SASL PLAIN\nS: .",
        FailureKind.NO_STARTTLS,
    ),
    "TLS-17-no-capa": (
        "S: +OK hello\nC: STLS\nS: -ERR unknown\nC: CAPA\nS: -ERR unknown",
        FailureKind.NO_STARTTLS,
    ),
    "TLS-18": (
        "S: +OK hello\nC: STLS\nS: -ERR no\nC: CAPA\nS: +OK\nS: STLS\nS: .",
        FailureKind.STARTTLS_REFUSED,
    ),
    "TLS-18-then-silence": ("S: +OK hello\nC: STLS\nS: -ERR no\nC: CAPA\nEOF", FailureKind.STARTTLS_REFUSED),
    "TLS-18-continuation": ("S: +OK hello\nC: STLS\nS: + go on", FailureKind.PROTOCOL),
    "TLS-18-junk": ("S: +OK hello\nC: STLS\nS: maybe", FailureKind.PROTOCOL),
    "TLS-20": ("S: +OK hello\nC: STLS\nEOF", FailureKind.CLOSED),
    "TLS-21": ("S: +OK hello\nC: STLS\nTIMEOUT", FailureKind.TIMED_OUT),
}

_EHLO = "S: 220 hello\nC: EHLO me.example\n"
_OFFER = _EHLO + "S: 250-mx.example\nS: 250-STARTTLS\nS: 250 AUTH PLAIN\nC: STARTTLS\n"

SMTP_STOPS = {
    "TLS-12": (_EHLO + "S: 250-mx.example\nS: 250 AUTH PLAIN LOGIN", FailureKind.NO_STARTTLS),
    "TLS-13": (_OFFER + "S: 502 unknown", FailureKind.STARTTLS_REFUSED),
    "TLS-14": (_OFFER + "S: 454 4.7.0 not now", FailureKind.STARTTLS_REFUSED),
    **{
        f"TLS-15-{code}": (_OFFER + f"S: {code} no", FailureKind.STARTTLS_REFUSED)
        for code in (354, 221, 250, 334, 421, 500, 501, 530)
    },
    **{
        f"TLS-16-{code}": (_EHLO + f"S: {code} what", FailureKind.NO_STARTTLS)
        for code in (500, 501, 502, 504, 550, 354, 220)
    },
    "TLS-16-later": (_EHLO + "S: 421 4.3.0 busy", FailureKind.UNAVAILABLE),
    "TLS-20": (_OFFER + "EOF", FailureKind.CLOSED),
    "TLS-21": (_OFFER + "TIMEOUT", FailureKind.TIMED_OUT),
}

STOPS = [
    pytest.param(protocol, script, kind, id=f"{name}-{protocol}")
    for protocol, rows in (("imap", IMAP_STOPS), ("pop3", POP3_STOPS), ("smtp", SMTP_STOPS))
    for name, (script, kind) in rows.items()
]


@pytest.mark.parametrize(("protocol", "script", "kind"), STOPS)
def test_no_tls_is_the_end_and_nothing_private_was_said(
    protocol: str, script: str, kind: FailureKind, chop: Chop
) -> None:
    shake = NEW_CLIENT[protocol](Security.STARTTLS)

    outcome = play(shake, shake.connected(), script, chop=chop)

    assert isinstance(outcome, Failed)
    assert outcome.kind is kind
    assert outcome.in_clear
    assert shake.state is ClientState.ENDED
    assert shake.receive(b"* OK T1 OK 220 +OK\r\n") == []
    assert shake.login(USER, SECRET) == [outcome]


@pytest.mark.parametrize("protocol", ["imap", "pop3", "smtp"])
def test_ui_01_a_greeting_heard_in_clear_is_marked_as_such(protocol: str) -> None:
    shake = NEW_CLIENT[protocol](Security.STARTTLS)
    script = {
        "imap": "S: * OK [ALERT] call 555-0100\nC: T1 STARTTLS\nS: T1 OK\nTLS\nC: T2 CAPABILITY\n"
        "S: * CAPABILITY IMAP4rev1\nS: T2 OK",
        "pop3": "S: +OK call 555-0100\nC: STLS\nS: +OK\nTLS\nC: CAPA\nS: -ERR",
        "smtp": "S: 220 call 555-0100\nC: EHLO me.example\nS: 250-x\nS: 250 STARTTLS\nC: STARTTLS\nS: 220\n"
        "TLS\nC: EHLO me.example\nS: 250 x",
    }

    outcome = play(shake, shake.connected(), script[protocol])

    assert isinstance(outcome, Ready)
    assert outcome.greeting == "call 555-0100"
    assert outcome.greeting_in_clear


@pytest.mark.parametrize("protocol", ["imap", "pop3", "smtp"])
def test_tls_24_a_login_without_tls_is_refused_before_a_byte_leaves(protocol: str) -> None:
    shake = NEW_CLIENT[protocol](Security.NONE)
    script = {
        "imap": "S: * OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] hello",
        "pop3": "S: +OK hello\nC: CAPA\nS: +OK\nS: USER\nS: .",
        "smtp": "S: 220 hello\nC: EHLO me.example\nS: 250-x\nS: 250 AUTH PLAIN",
    }
    ready = play(shake, shake.connected(), script[protocol])

    actions = shake.login(USER, SECRET)

    assert isinstance(ready, Ready)
    assert ready.greeting_in_clear
    assert actions == [Failed(FailureKind.INPUT, note="no login without TLS")]
    assert shake.state is ClientState.READY


def test_what_a_stripped_greeting_hides_is_found_by_asking_anyway(chop: Chop) -> None:
    shake = NEW_CLIENT["pop3"](Security.STARTTLS)

    outcome = play(
        shake,
        shake.connected(),
        """S: +OK hello
           C: STLS
           S: +OK begin
           TLS
           C: CAPA
           S: +OK
           S: USER
           S: .""",
        chop=chop,
    )

    assert outcome == Ready("hello", ("USER",), (), greeting_in_clear=True)
    assert shake.is_secured
