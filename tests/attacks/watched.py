"""Conversations with an attacker: what may be said in clear, and what every end must look like."""

import re
from base64 import b64encode

from tests.helpers.loopback_internet import endpoint
from tests.helpers.mail_clients import NEW_CLIENT, PASSWORD, SECRET, USER
from tests.helpers.transcript import Chop, play
from wizard.mail.receiving.failures import problem_of
from wizard.model.lamp import Side
from wizard.model.problem import Problem, ProblemCode
from wizard.model.server import Protocol, Security
from wizard.probe.diagnose import side_problem
from wizard.probe.verdict import seen_failure
from wizard.protocol.actions import Failed, Outcome, Send
from wizard.protocol.client import MailClient
from wizard.protocol.operations import ClientState
from wizard.wording.problems import tell

IN_CLEAR = re.compile(
    rb"(?:[A-Z0-9]{1,32} (?:STARTTLS|CAPABILITY|LOGOUT)|STLS|CAPA|EHLO [^ ]+|STARTTLS|QUIT)\r\n"
)
"""All that may ever be said without TLS: nothing of it is about anybody."""

PRIVATE = tuple(
    word.encode()
    for word in (
        *(USER, PASSWORD, USER.partition("@")[0]),
        *(b64encode(text.encode()).decode() for text in (USER, PASSWORD, f"\0{USER}\0{PASSWORD}")),
    )
)
"""What no line in clear may hold, however it is written."""

_ABOUT_THE_PASSWORD = frozenset(
    {ProblemCode.AUTH_FAILED, ProblemCode.OUTGOING_AUTH_FAILED, ProblemCode.LOGIN_BLOCKED}
)


def attacked(protocol: str, script: str, chop: Chop, *, security: Security = Security.STARTTLS) -> Failed:
    """Play an opening that must fail, and check everything that every failure must keep to."""
    shake = NEW_CLIENT[protocol](security)
    outcome = overheard(shake, script, chop)
    assert isinstance(outcome, Failed), outcome
    check_end(protocol, shake, outcome)
    return outcome


def overheard(shake: MailClient, script: str, chop: Chop) -> Outcome:
    """Play the opening of a conversation, with an ear on what is said in clear."""
    said: list[bytes] = []

    def listen(action: Send) -> None:
        if not shake.is_secured:
            said.append(action.data)
            assert not action.secret
            assert IN_CLEAR.fullmatch(action.data), f"said in clear: {action.data!r}"
            assert not any(word in action.data for word in PRIVATE)

    outcome = play(shake, shake.connected(), script, chop=chop, listen=listen)
    assert said or "C:" not in script or shake.security is Security.TLS
    return outcome


def check_end(protocol: str, shake: MailClient, outcome: Failed) -> None:
    """The conversation is over, stays over, and is told without blaming the password."""
    assert outcome.in_clear is not shake.is_secured
    assert outcome.text.isprintable()
    assert len(outcome.text) <= 300
    assert shake.state is ClientState.ENDED
    assert not shake.is_busy
    assert shake.receive(b"* OK T1 OK 220 +OK\r\n") == []
    assert shake.login(USER, SECRET) == [outcome]
    for problem in problems(protocol, outcome):
        words = tell(problem, lambda _context, english: english)
        assert problem.code not in _ABOUT_THE_PASSWORD
        assert words.sentence
        assert words.next_step


def problems(protocol: str, outcome: Failed) -> tuple[Problem, Problem]:
    """What a person is told of this end: while an account is set up, and every day after."""
    door = endpoint(Protocol(protocol), Security.STARTTLS)
    side = Side.INCOMING if door.protocol.is_incoming else Side.OUTGOING
    return side_problem([seen_failure(door, outcome)]), problem_of(outcome, host=door.host, side=side)


def is_called_unencrypted(protocol: str, outcome: Failed) -> bool:
    """Whether people are told that there is no encryption here."""
    return {problem.code for problem in problems(protocol, outcome)} == {ProblemCode.INSECURE_ONLY}
