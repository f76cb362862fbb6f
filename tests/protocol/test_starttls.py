"""STARTTLS means TLS or the end: what every way of refusing, hiding or faking it leads to."""

import pytest

from tests.helpers.mail_clients import NEW_CLIENT, SECRET, USER
from tests.helpers.transcript import Chop, play
from wizard.model.server import Security
from wizard.protocol.actions import Failed, FailureKind, Ready
from wizard.protocol.operations import ClientState


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
