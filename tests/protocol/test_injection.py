"""Bytes slipped in before the TLS handshake end the conversation; none of them is ever read as an answer."""

import pytest

from tests.helpers.mail_clients import NEW_CLIENT, PLAIN, SECRET, USER
from tests.helpers.transcript import Chop, play
from wizard.model.server import Security
from wizard.protocol.actions import Failed, FailureKind, LoginRefused, Ready, RefusalReason, StartTls
from wizard.protocol.client import ClientState

BEGINS = {
    "imap": "S: * OK [CAPABILITY IMAP4rev1 STARTTLS] hello\nC: T1 STARTTLS\nS: T1 OK begin TLS now",
    "pop3": "S: +OK hello\nC: STLS\nS: +OK begin TLS now",
    "smtp": "S: 220 hello\nC: EHLO me.example\nS: 250-x\nS: 250 STARTTLS\nC: STARTTLS\nS: 220 begin TLS now",
}

INJECTED = {
    "partial": {"imap": "S, * CAPAB", "pop3": "S, +O", "smtp": "S, 2"},
    "complete": {
        "imap": "S: * CAPABILITY IMAP4rev1 AUTH=PLAIN",
        "pop3": "S: +OK",
        "smtp": "S: 250 AUTH LOGIN",
    },
    "multiline": {
        "imap": 'S: * CAPABILITY IMAP4rev1 AUTH=PLAIN\nS: T2 OK done\nS: * LIST () "/" INJECTED',
        "pop3": "S: +OK\nS: PLAIN\nS: .",
        "smtp": "S: 250-x\nS: 250 AUTH LOGIN",
    },
    "empty": {"imap": "S:", "pop3": "S:", "smtp": "S:"},
    "TAM-03-bye": {"imap": "S: * BYE so long", "pop3": "S: -ERR bye", "smtp": "S: 221 bye"},
    "TAM-05-garbage": dict.fromkeys(NEW_CLIENT, "S, " + "éあ�" * 20),
}

# TAM-01, TAM-04 and TAM-06 are the multiline rows.
ROWS = [
    pytest.param(protocol, INJECTED[shape][protocol], id=f"{shape}-{protocol}")
    for shape in INJECTED
    for protocol in sorted(NEW_CLIENT)
]


@pytest.mark.parametrize(("protocol", "injected"), ROWS)
def test_bytes_after_the_reply_that_starts_tls_are_fatal(protocol: str, injected: str, chop: Chop) -> None:
    shake = NEW_CLIENT[protocol](Security.STARTTLS)

    outcome = play(shake, shake.connected(), f"{BEGINS[protocol]}\n{injected}", chop=chop)

    assert isinstance(outcome, Failed)
    assert outcome.kind is FailureKind.INJECTED
    assert shake.state is ClientState.ENDED
    assert shake.login(USER, SECRET) == [outcome]


@pytest.mark.parametrize("protocol", sorted(NEW_CLIENT))
def test_with_injected_bytes_in_the_same_piece_tls_is_not_even_asked_for(protocol: str) -> None:
    shake = NEW_CLIENT[protocol](Security.STARTTLS)
    *before, go_ahead = BEGINS[protocol].split("\n")
    shake.connected()
    for line in before:
        if line.startswith("S: "):
            shake.receive(line[3:].encode() + b"\r\n")

    actions = shake.receive(go_ahead[3:].encode() + b"\r\n" + b"\x16")

    assert [type(action) for action in actions] == [Failed]


@pytest.mark.parametrize("protocol", sorted(NEW_CLIENT))
def test_without_injected_bytes_tls_is_asked_for(protocol: str) -> None:
    shake = NEW_CLIENT[protocol](Security.STARTTLS)
    *before, go_ahead = BEGINS[protocol].split("\n")
    shake.connected()
    for line in before:
        if line.startswith("S: "):
            shake.receive(line[3:].encode() + b"\r\n")

    actions = shake.receive(go_ahead[3:].encode() + b"\r\n")

    assert actions == [StartTls()]
    assert not shake.is_secured
    assert shake.state is ClientState.UPGRADING


UNTAGGED = {
    "01-LIST": 'S: * LIST () "/" INJECTED',
    "02-LSUB": 'S: * LSUB () "/" INJECTED',
    "03-STATUS": "S: * STATUS INBOX (MESSAGES 17 UNSEEN 16)",
    "04-SEARCH": "S: * SEARCH 1 2 3",
    "05-FLAGS": "S: * FLAGS (\\Seen \\Injected)",
    "06-EXISTS": "S: * 23 EXISTS",
    "07-RECENT": "S: * 5 RECENT",
    "08-EXPUNGE": "S: * 1 EXPUNGE",
    "09-FETCH": "S: * 1 FETCH (UID 1 BODY[] {8}\nS: injected)",
    "10-ALERT": "S: * OK [ALERT] call 555-0100",
    "TAM-09-capability": "S: * CAPABILITY IDLE AUTH=ANONYMOUS",
    "TAM-10-referral": "S: * OK [REFERRAL imaps://attacker.example/] go there",
    "TAM-11-imapsieve": "S: * CAPABILITY IMAPSIEVE=sieve://attacker.example STARTTLS",
}
INSIDE = """TLS
    C: T2 CAPABILITY
    S: * CAPABILITY IMAP4rev1 AUTH=PLAIN
    S: T2 OK"""


@pytest.mark.parametrize("place", ["TAM-07-after-greeting", "TAM-08-before-starttls-ok"])
@pytest.mark.parametrize("untagged", list(UNTAGGED.values()), ids=list(UNTAGGED))
def test_untagged_data_heard_in_clear_is_forgotten(place: str, untagged: str, chop: Chop) -> None:
    shake = NEW_CLIENT["imap"](Security.STARTTLS)
    if place.startswith("TAM-07"):
        clear = f"S: * OK hello\nC: T1 STARTTLS\n{untagged}\nS: T1 OK"
    else:
        clear = f"S: * OK hello\nC: T1 STARTTLS\nS: * OK wait\n{untagged}\nS: T1 OK"

    outcome = play(shake, shake.connected(), f"{clear}\n{INSIDE}", chop=chop)

    assert outcome == Ready("hello", ("IMAP4REV1", "AUTH=PLAIN"), ("PLAIN",), greeting_in_clear=True)


def test_tam_07_data_in_one_piece_with_the_greeting_is_forgotten_too(chop: Chop) -> None:
    shake = NEW_CLIENT["imap"](Security.STARTTLS)
    shake.connected()
    clear = b'* OK hello\r\n* LIST () "/" INJECTED\r\n* CAPABILITY LOGINDISABLED\r\nT1 OK go\r\n'
    pieces = list(chop(clear))
    early = [action for piece in pieces[:-1] for action in shake.receive(piece)]

    late = shake.receive(pieces[-1])

    assert [*early, *late][-1] == StartTls()
    outcome = play(shake, shake.tls_started(), INSIDE.removeprefix("TLS\n"))
    assert isinstance(outcome, Ready)
    assert outcome.capabilities == ("IMAP4REV1", "AUTH=PLAIN")


def test_tam_06_what_smtp_offered_in_clear_is_forgotten(chop: Chop) -> None:
    shake = NEW_CLIENT["smtp"](Security.STARTTLS)

    outcome = play(
        shake,
        shake.connected(),
        """S: 220 hello
           C: EHLO me.example
           S: 250-x
           S: 250-STARTTLS
           S: 250-SIZE 12
           S: 250 AUTH LOGIN
           C: STARTTLS
           S: 220
           TLS
           C: EHLO me.example
           S: 250-x
           S: 250 AUTH PLAIN""",
        chop=chop,
    )

    assert outcome == Ready("hello", ("AUTH PLAIN",), ("PLAIN",), None, greeting_in_clear=True)


def test_tam_04_what_pop3_offered_in_clear_is_forgotten() -> None:
    shake = NEW_CLIENT["pop3"](Security.STARTTLS)

    outcome = play(shake, shake.connected(), "S: +OK\nC: STLS\nS: +OK\nTLS\nC: CAPA\nS: -ERR no")

    assert outcome == Ready("", (), (), greeting_in_clear=True)


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
    script = f"{BEGINS[protocol]}\nTLS\n{FIRST_INSIDE[protocol]}\n{junk}"

    outcome = play(shake, shake.connected(), script, chop=chop)

    assert isinstance(outcome, Failed)
    assert outcome.kind is kind
    assert not outcome.in_clear
    assert shake.login(USER, SECRET) == [outcome]


def test_tam_02_only_an_alert_inside_tls_is_passed_on(chop: Chop) -> None:
    shake = NEW_CLIENT["imap"](Security.STARTTLS)
    play(
        shake,
        shake.connected(),
        f"""S: * OK [ALERT] from the street
            S: * OK [ALERT] before the answer
            C: T1 STARTTLS
            S: T1 OK
            {INSIDE}""",
        chop=chop,
    )

    outcome = play(
        shake,
        shake.login(USER, SECRET),
        f"""C: T3 AUTHENTICATE PLAIN
            S: * OK [ALERT] from the house
            S: + go
            C: {PLAIN}
            S: T3 NO [AUTHENTICATIONFAILED] no""",
        chop=chop,
    )

    assert outcome == LoginRefused(RefusalReason.CREDENTIALS, "AUTHENTICATIONFAILED", "no from the house")
