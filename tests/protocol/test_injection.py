"""Bytes that nobody asked for, outside the rows of tests/attacks, end the conversation."""

import pytest

from tests.helpers.good_conversations import CLEAR
from tests.helpers.mail_clients import NEW_CLIENT, SECRET, USER
from tests.helpers.transcript import Chop, play
from wizard.model.server import Security
from wizard.protocol.actions import Failed, FailureKind
from wizard.protocol.operations import ClientState


@pytest.mark.parametrize("protocol", ["pop3", "smtp"])
def test_tam_17_an_answer_to_nothing_is_fatal(protocol: str, chop: Chop) -> None:
    shake = NEW_CLIENT[protocol](Security.TLS)
    script = {
        "pop3": "S: +OK 2 messages\nS: 1 120\nS: 2 200\nS: .",
        "smtp": "S: 220 hello\nS: 250-x\nS: 550 AUTH LOGIN",
    }

    actions = shake.connected()
    for piece in chop(script[protocol].replace("S: ", "").replace("\n", "\r\n").encode() + b"\r\n"):
        actions += shake.receive(piece)

    assert isinstance(actions[-1], Failed)
    assert actions[-1].kind is FailureKind.PROTOCOL
    assert shake.state is ClientState.ENDED


INSIDE_JUNK = {
    "junk": ("S: junk", FailureKind.PROTOCOL),
    "hung-up": ("EOF", FailureKind.CLOSED),
    "silent": ("TIMEOUT", FailureKind.TIMED_OUT),
}
FIRST_INSIDE = {"imap": "C: T2 CAPABILITY", "pop3": "C: CAPA", "smtp": "C: EHLO me.example"}


@pytest.mark.parametrize("protocol", sorted(NEW_CLIENT))
@pytest.mark.parametrize(("junk", "kind"), list(INSIDE_JUNK.values()), ids=list(INSIDE_JUNK))
def test_tls_22_trouble_after_the_handshake_never_leads_back_to_clear(
    protocol: str, junk: str, kind: FailureKind, chop: Chop
) -> None:
    shake = NEW_CLIENT[protocol](Security.STARTTLS)
    script = f"{CLEAR[protocol]}\n{FIRST_INSIDE[protocol]}\n{junk}"

    outcome = play(shake, shake.connected(), script, chop=chop)

    assert isinstance(outcome, Failed)
    assert outcome.kind is kind
    assert not outcome.in_clear
    assert shake.login(USER, SECRET) == [outcome]
