"""Greetings that are none, that refuse, or that try to begin too early; and the last words."""

from tests.attacks.cases import Case, each, variants
from tests.attacks.greetings import GREETINGS, PROTOCOL, Greeted
from tests.attacks.watched import attacked, check_end, overheard
from tests.helpers.good_conversations import CLEAR, LEARN
from tests.helpers.mail_clients import NEW_CLIENT, PLAIN, SECRET, USER
from tests.helpers.transcript import Chop, play
from wizard.model.server import Security
from wizard.protocol.actions import Action, Failed, Goodbye, LoggedIn, Ready, Send
from wizard.protocol.client import MailClient
from wizard.protocol.operations import ClientState


@each(GREETINGS)
def test_a_greeting_that_is_none_is_the_end(case: Case[Greeted], chop: Chop) -> None:
    failed = attacked(case.protocol, case.given.script, chop)

    assert (failed.kind, failed.code) == (case.given.kind, case.given.code)


@each(variants("TAM-17", "pop3", {"in one piece": b"+OK 2 messages\r\n1 120\r\n2 200\r\n.\r\n"}))
def test_lines_that_follow_the_greeting_are_no_answer(case: Case[bytes], chop: Chop) -> None:
    shake = NEW_CLIENT[case.protocol](Security.STARTTLS)

    *before, end = (action for piece in chop(case.given) for action in _heard(shake, piece))

    assert before in ([], [Send(b"STLS\r\n")])
    assert isinstance(end, Failed)
    assert end.kind is PROTOCOL
    check_end(case.protocol, shake, end)


def _heard(shake: MailClient, piece: bytes) -> list[Action]:
    begun = shake.connected() if shake.state is ClientState.NEW else []
    return [*begun, *shake.receive(piece)]


@each(variants("TAM-16", "pop3", {"inside": None}))
def test_an_apop_timestamp_in_clear_is_no_way_in(case: Case[None], chop: Chop) -> None:
    shake = NEW_CLIENT[case.protocol](Security.STARTTLS)
    clear = CLEAR["pop3"].replace("hello", "hello <1896.697170952@pop.example.org>")

    opened = overheard(shake, f"{clear}\n{LEARN['pop3']}", chop)
    logged_in = play(shake, shake.login(USER, SECRET), f"C: AUTH PLAIN {PLAIN}\nS: +OK", chop=chop)

    assert isinstance(opened, Ready)
    assert isinstance(logged_in, LoggedIn)


LAST_WORDS = {
    **{str(code): f"S: {code} 2.0.0 so long" for code in (221, 250, 354, 421, 500, 502)},
    "junk": "S: what",
    "closed": "EOF",
    "silent": "TIMEOUT",
}


@each(variants("TAM-18", "smtp", {f"QUIT {name}": line for name, line in LAST_WORDS.items()}))
def test_a_goodbye_is_one_whatever_the_answer(case: Case[str], chop: Chop) -> None:
    shake = NEW_CLIENT[case.protocol](Security.STARTTLS)
    overheard(shake, f"{CLEAR['smtp']}\n{LEARN['smtp']}", chop)

    outcome = play(shake, shake.quit(), f"C: QUIT\n{case.given}", chop=chop)

    assert outcome == Goodbye()
    assert shake.quit() == [Goodbye()]
