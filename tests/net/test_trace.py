"""What a trace is told: real logins in every protocol, and servers that repeat what they were told."""

from base64 import b64encode
from collections.abc import Callable

import pytest

from tests.helpers.mail_clients import ready_imap, ready_pop3, ready_smtp
from tests.helpers.talks import door
from tests.helpers.transcript import CHOPPINGS, Chop
from wizard.model.secret import Secret
from wizard.model.server import AuthMechanism, Protocol
from wizard.net.trace import Teller, TraceEvent, TraceLine, TraceTls
from wizard.protocol.actions import Send
from wizard.protocol.client import MailClient
from wizard.protocol.talk import TalkWriter

CANARIES = ("Canary-7 bird", "ひみつのとり", 'qu"ot\\ed-Canary', "{12}Canary", "ab1")
NAME = "taro@example.org"

CASES: dict[str, tuple[Protocol, Callable[[], MailClient], AuthMechanism]] = {
    "imap-login": (Protocol.IMAP, lambda: ready_imap("IMAP4rev1"), AuthMechanism.LOGIN),
    "imap-login-literal+": (Protocol.IMAP, lambda: ready_imap("IMAP4rev1 LITERAL+"), AuthMechanism.LOGIN),
    "imap-plain-ir": (Protocol.IMAP, lambda: ready_imap("IMAP4rev1 SASL-IR AUTH=PLAIN"), AuthMechanism.PLAIN),
    "imap-plain": (Protocol.IMAP, lambda: ready_imap("IMAP4rev1 AUTH=PLAIN"), AuthMechanism.PLAIN),
    "imap-sasl-login": (
        Protocol.IMAP,
        lambda: ready_imap("IMAP4rev1 LOGINDISABLED AUTH=LOGIN"),
        AuthMechanism.LOGIN,
    ),
    "pop-user-pass": (Protocol.POP3, lambda: ready_pop3("USER"), AuthMechanism.LOGIN),
    "pop-user-pass-at-once": (Protocol.POP3, lambda: ready_pop3("USER", "PIPELINING"), AuthMechanism.LOGIN),
    "pop-plain": (Protocol.POP3, lambda: ready_pop3("SASL PLAIN"), AuthMechanism.PLAIN),
    "smtp-plain": (Protocol.SMTP, lambda: ready_smtp("AUTH PLAIN LOGIN"), AuthMechanism.PLAIN),
    "smtp-login": (Protocol.SMTP, lambda: ready_smtp("AUTH LOGIN"), AuthMechanism.LOGIN),
}
GO_ON = {Protocol.IMAP: b"+ %s\r\n", Protocol.POP3: b"+ %s\r\n", Protocol.SMTP: b"334 %s\r\n"}
NO = {Protocol.POP3: b"-ERR what is %s?\r\n", Protocol.SMTP: b"500-5.5.1 what is\r\n500 5.5.1 %s?\r\n"}


def told(
    client: MailClient, protocol: Protocol, secret: str, login: AuthMechanism, chop: Chop
) -> list[TraceEvent]:
    """What a trace is told of a login at a server that asks for everything and repeats it all."""
    events: list[TraceEvent] = []
    teller = Teller(events.append, door(protocol))
    teller.opened()
    sent = [action for action in client.login(NAME, Secret(secret), login) if isinstance(action, Send)]
    assert sent, "the client refused to log in"
    answers = 0
    while sent:
        for action in sent:
            teller.sent(action, secured=True)
        answers += 1
        reply = answer(protocol, b"".join(action.data for action in sent), is_last=answers > 4)
        sent = []
        for piece in chop(reply):
            teller.heard(piece, secured=True)
            sent += [action for action in client.receive(piece) if isinstance(action, Send)]
    return events


def answer(protocol: Protocol, heard: bytes, *, is_last: bool) -> bytes:
    """The server's reply, which quotes what it heard."""
    said = b" ".join(heard.split(b"\r\n"))
    if not is_last:
        return GO_ON[protocol] % said
    if protocol is Protocol.IMAP:
        return b"* BAD what is %s?\r\n* BYE\r\n" % said
    return NO[protocol] % said


@pytest.mark.parametrize("secret", CANARIES)
@pytest.mark.parametrize("chop", CHOPPINGS.values(), ids=CHOPPINGS)
@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_no_form_of_a_credential_is_told_not_even_when_the_server_repeats_it(
    case: tuple[Protocol, Callable[[], MailClient], AuthMechanism], chop: Chop, secret: str
) -> None:
    protocol, client, mechanism = case

    events = told(client(), protocol, secret, mechanism, chop)

    writer = TalkWriter(door(protocol))
    shown = b""
    for event in events:
        if isinstance(event, TraceLine):
            shown += event.data
            if event.secret:
                writer.secret(secured=True)
            else:
                writer.hear(event.speaker, event.data, secured=True)
    texts = " ".join(line.text for line in writer.lines) + shown.decode(errors="replace")
    quoted = secret.replace("\\", "\\\\").replace('"', '\\"')
    for form in (secret, quoted, b64(secret), b64(f"\0{NAME}\0{secret}")):
        assert form not in texts
        assert form not in repr(events)
    assert any(line.secret for line in writer.lines)


def b64(text: str) -> str:
    return b64encode(text.encode()).decode()


def test_a_server_that_sends_no_line_end_during_a_login_is_not_repeated() -> None:
    events: list[TraceEvent] = []
    teller = Teller(events.append, door(Protocol.SMTP))
    teller.sent(Send(b"AUTH PLAIN Y2FuYXJ5\r\n", secret=True), secured=True)

    for _ in range(3):
        teller.heard(b"x" * 10_000 + b"canar", secured=True)
        teller.heard(b"y", secured=True)

    assert all(b"canary" not in event.data for event in events if isinstance(event, TraceLine))
    assert sum(len(event.data) for event in events if isinstance(event, TraceLine)) < 100


def test_after_the_login_everything_is_told_as_it_comes() -> None:
    events: list[TraceEvent] = []
    teller = Teller(events.append, door(Protocol.SMTP))
    teller.sent(Send(b"AUTH PLAIN AHRhcm8AY2FuYXJ5\r\n", secret=True), secured=True)
    teller.heard(b"235 welcome taro\r\n", secured=True)
    teller.sent(Send(b"MAIL FROM:<taro@example.org>\r\n"), secured=True)
    teller.heard(b"250 <taro@exam", secured=True)

    said = [event.data for event in events if isinstance(event, TraceLine)]
    assert said == [
        b"***\r\n",
        b"235 welcome ***\r\n",
        b"MAIL FROM:<taro@example.org>\r\n",
        b"250 <taro@exam",
    ]


def test_without_a_trace_nothing_is_kept() -> None:
    teller = Teller(None, door(Protocol.SMTP))

    teller.opened()
    teller.sent(Send(b"AUTH PLAIN Y2FuYXJ5\r\n", secret=True), secured=True)
    teller.heard(b"no line end", secured=True)

    assert "Y2Fu" not in repr(teller)


def test_a_failed_handshake_is_told_with_its_reason() -> None:
    events: list[TraceEvent] = []
    teller = Teller(events.append, door(Protocol.IMAP))

    teller.broken("certificate has expired")

    [event] = events
    assert isinstance(event, TraceTls)
    assert (event.is_up, event.text) == (False, "certificate has expired")


def test_a_token_is_masked_in_every_form_and_the_mechanism_is_not() -> None:
    events: list[TraceEvent] = []
    teller = Teller(events.append, door(Protocol.SMTP))
    message = b64(f"user={NAME}\x01auth=Bearer ya29.Canary\x01\x01")

    teller.sent(Send(f"AUTH XOAUTH2 {message}\r\n".encode(), secret=True), secured=True)
    teller.heard(f"535 XOAUTH2 refused ya29.Canary in {message}\r\n".encode(), secured=True)

    assert [event.data for event in events if isinstance(event, TraceLine)] == [
        b"***\r\n",
        b"535 XOAUTH2 refused *** in ***\r\n",
    ]
