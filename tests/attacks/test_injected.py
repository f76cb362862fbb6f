"""Bytes slipped in before the TLS handshake end the conversation; what came earlier in clear is forgotten."""

import pytest

from tests.attacks.cases import Case, each, every_protocol, variants
from tests.attacks.injections import FATAL, FORGOTTEN
from tests.attacks.watched import attacked, overheard
from tests.helpers.good_conversations import CLEAR, INSIDE, LEARN, in_tls
from tests.helpers.mail_clients import NEW_CLIENT, PLAIN, SECRET, USER
from tests.helpers.transcript import Chop, anywhere, play
from wizard.model.server import Security
from wizard.protocol.actions import Failed, FailureKind, LoginRefused, Ready, RefusalReason, StartTls
from wizard.protocol.operations import ClientState


@each(FATAL)
def test_bytes_after_the_reply_that_starts_tls_are_fatal(case: Case[str], chop: Chop) -> None:
    before_tls = CLEAR[case.protocol].removesuffix("TLS")

    failed = attacked(case.protocol, f"{before_tls}{case.given}", chop)

    assert failed.kind is FailureKind.INJECTED


@pytest.mark.parametrize("case", FATAL, ids=lambda case: f"{case.row} {case.name}")
def test_in_one_piece_with_the_reply_they_keep_tls_from_being_asked_for(case: Case[str]) -> None:
    shake = NEW_CLIENT[case.protocol](Security.STARTTLS)
    *before, go_ahead = _said_by_the_server(CLEAR[case.protocol])
    for piece in (b"", *before):
        _ = shake.receive(piece) if piece else shake.connected()

    actions = shake.receive(go_ahead + b"\x16")

    assert [type(action) for action in actions] == [Failed]


@each(FORGOTTEN)
def test_what_was_heard_in_clear_is_not_alive_inside_tls(case: Case[str], chop: Chop) -> None:
    shake = NEW_CLIENT["imap"](Security.STARTTLS)

    opened = overheard(shake, f"{case.given}TLS\n{LEARN['imap']}", chop)
    inside = [heard for step in INSIDE["imap"] for heard in step.play(shake, chop=chop)]

    assert [opened, *inside] == in_tls("imap").outcomes()


@each(variants("TAM-02", "imap", {"inside": None}))
def test_only_an_alert_inside_tls_is_passed_on(case: Case[None], chop: Chop) -> None:
    shake = NEW_CLIENT[case.protocol](Security.STARTTLS)
    clear = "S: * OK [ALERT] from the street\nS: * OK [ALERT] again\nC: T1 STARTTLS\nS: T1 OK\nTLS\n"
    overheard(shake, clear + LEARN["imap"], chop)

    outcome = play(
        shake,
        shake.login(USER, SECRET),
        f"""C: T3 AUTHENTICATE PLAIN {PLAIN}
            S: * OK [ALERT] from the house
            S: T3 NO [AUTHENTICATIONFAILED] no""",
        chop=chop,
    )

    assert outcome == LoginRefused(RefusalReason.CREDENTIALS, "AUTHENTICATIONFAILED", "no from the house")


@each(variants("TAM-06", "smtp", {"offers": None}))
def test_what_smtp_offered_in_clear_is_asked_again_inside(case: Case[None], chop: Chop) -> None:
    shake = NEW_CLIENT[case.protocol](Security.STARTTLS)

    opened = overheard(
        shake,
        """S: 220 hello
           C: EHLO me.example
           S: 250-x
           S: 250-STARTTLS
           S: 250-SIZE 12
           S: 250-SMTPUTF8
           S: 250 AUTH LOGIN
           C: STARTTLS
           S: 220
           TLS
           C: EHLO me.example
           S: 250-x
           S: 250 AUTH PLAIN""",
        chop,
    )

    assert opened == Ready("hello", ("AUTH PLAIN",), ("PLAIN",), None, greeting_in_clear=True)


@each(variants("TAM-04", "pop3", {"offers": None}))
def test_what_pop3_offered_in_clear_is_asked_again_inside(case: Case[None], chop: Chop) -> None:
    shake = NEW_CLIENT[case.protocol](Security.STARTTLS)

    opened = overheard(shake, f"{CLEAR['pop3']}\nC: CAPA\nS: -ERR no", chop)

    assert opened == Ready("hello", (), (), greeting_in_clear=True)


@each(every_protocol("TAM-19"))
def test_a_conversation_is_the_same_in_any_pieces(case: Case[None], chop: Chop) -> None:
    conversation = in_tls(case.protocol)

    assert conversation.outcomes(chop) == conversation.outcomes()


@pytest.mark.parametrize("protocol", sorted(NEW_CLIENT))
def test_a_conversation_is_the_same_wherever_it_is_cut(protocol: str) -> None:
    conversation = in_tls(protocol)

    outcomes = [conversation.outcomes(anywhere(seed)) for seed in range(40)]

    assert all(one == conversation.outcomes() for one in outcomes)


@each(every_protocol("TAM-19"))
def test_without_injected_bytes_tls_is_asked_for(case: Case[None], chop: Chop) -> None:
    shake = NEW_CLIENT[case.protocol](Security.STARTTLS)
    actions = shake.connected()
    for line in _said_by_the_server(CLEAR[case.protocol]):
        actions = [action for piece in chop(line) for action in shake.receive(piece)]

    assert actions == [StartTls()]
    assert not shake.is_secured
    assert shake.state is ClientState.UPGRADING


def _said_by_the_server(script: str) -> list[bytes]:
    return [line[3:].encode() + b"\r\n" for line in script.split("\n") if line.startswith("S: ")]
