"""What a server says, as people get to see it: short, plain, and apart from the program's own words."""

from collections.abc import Callable
from dataclasses import dataclass, replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.attacks.cases import Case, each, every_protocol, variants
from tests.attacks.servers import BEHAVES, GREETINGS, cut_what_servers_say, in_no_time
from tests.attacks.watched import attacked, problems
from tests.attacks.world import door, opened_world
from tests.helpers import scenes
from tests.helpers.fake_mail_server import Peer
from tests.helpers.good_conversations import LEARN
from tests.helpers.mail_clients import (
    NEW_CLIENT,
    PLAIN,
    SECRET,
    USER,
    open_imap,
    open_pop3,
    open_smtp,
    ready_imap,
    ready_pop3,
    ready_smtp,
)
from tests.helpers.mail_scripts import Mailbox
from tests.helpers.transcript import Chop, play
from wizard.gui.look import Look
from wizard.gui.pages.problem import ProblemPage
from wizard.mail.receiving.failures import problem_of
from wizard.model.lamp import Side
from wizard.model.problem import Problem, ProblemCode
from wizard.model.server import Security
from wizard.probe.check import probe_hosts
from wizard.protocol.actions import Action, Failed, FailureKind, LoginRefused, Outcome, Ready, RefusalReason
from wizard.protocol.client import MailClient
from wizard.wording.problems import tell

SPOOF = "Your account is locked. Call 555-0100"


def shown(problem: Problem) -> tuple[str, str, str]:
    """What a person reads: the sentence, the next step, and the details."""
    told = tell(problem, lambda _context, english: english)
    return told.sentence, told.next_step, told.detail


@each(every_protocol("UI-01"))
def test_a_greeting_in_clear_is_not_shown(
    case: Case[None], chop: Chop, monkeypatch: pytest.MonkeyPatch
) -> None:
    cut_what_servers_say(monkeypatch, chop)
    say_whole = Peer.say
    spoof = {"imap": f"* OK [ALERT] {SPOOF}", "pop3": f"+OK {SPOOF}", "smtp": f"220 {SPOOF}"}[case.protocol]

    async def say(peer: Peer, *lines: str) -> None:
        await say_whole(peer, *(spoof if line.startswith(_BEGINS[case.protocol]) else line for line in lines))

    monkeypatch.setattr(Peer, "say", say)

    async def attack() -> None:
        async with opened_world() as world:
            await world.serve(door(case.protocol), BEHAVES[case.protocol](Mailbox()))
            (seen,) = await probe_hosts(
                [door(case.protocol).host], [door(case.protocol).port], internet=world.internet
            )
            assert seen.usable_mechanism is not None
            assert "555-0100" not in repr(seen)

    in_no_time(attack(), within_s=30)


_BEGINS = {"imap": "* OK ready", "pop3": "+OK ready", "smtp": "220 mx"}


@each(
    variants(
        "UI-01",
        "imap",
        {
            "greeting": f"S: * OK [ALERT] {SPOOF}\nC: T1 STARTTLS\nS: T1 NO no",
            "before the answer": f"S: * OK hi\nC: T1 STARTTLS\nS: * OK [ALERT] {SPOOF}\nS: T1 NO no",
        },
    )
)
def test_an_alert_in_clear_is_not_told_when_it_fails_either(case: Case[str], chop: Chop) -> None:
    failed = attacked(case.protocol, case.given, chop)

    for problem in problems(case.protocol, failed):
        assert "555-0100" not in "".join(shown(problem))


@each(
    variants(
        "UI-02",
        "imap",
        {
            "ALERT": f"S: * NO [ALERT] {SPOOF} ",
            "BADCHARSET": f"S: * NO [BADCHARSET (UTF-8 US-ASCII)] {SPOOF} ",
            "PARSE": f"S: * NO [PARSE] {SPOOF} ",
        },
    )
)
def test_the_words_of_a_refusal_are_only_a_short_quotation(case: Case[str], chop: Chop) -> None:
    failed = attacked(case.protocol, case.given + "very long words " * 100, chop)

    assert failed.kind is FailureKind.GREETING_REFUSED
    for problem in problems(case.protocol, failed):
        sentence, next_step, detail = shown(problem)
        assert SPOOF in detail
        assert len(detail) <= 320
        assert "555-0100" not in sentence + next_step


ESCAPES = {
    "colour": "\x1b[31;1;4mred\x1b[0m and more",
    "title": "\x1b]0;title\x07red and more",
    "link": "\x1b]8;;https://attacker.example\x1b\\red and more",
    "8-bit": "\x9b31mred and more",
    "controls": "\x00r\x07e\x08d and more",
}


@each(
    Case(row="UI-03", protocol="pop3", name=f"{word} {name}", given=f"S: {word} {text}")
    for word in ("+OK", "-ERR")
    for name, text in ESCAPES.items()
)
def test_terminal_escapes_are_taken_out(case: Case[str], chop: Chop) -> None:
    shake = NEW_CLIENT["pop3"](Security.TLS)
    rest = f"\n{LEARN['pop3']}" if case.given.startswith("S: +OK") else ""

    outcome = play(shake, shake.connected(), case.given + rest, chop=chop)

    assert isinstance(outcome, Ready | Failed)
    text = outcome.greeting if isinstance(outcome, Ready) else outcome.text
    assert text.endswith("red and more")
    assert text.isprintable()


@dataclass(frozen=True, slots=True)
class Advice:
    """A response code, and what a refused login with it means."""

    code: str
    reasons: frozenset[RefusalReason]


def _any_case(code: str, *reasons: RefusalReason) -> dict[str, Advice]:
    return {form: Advice(form, frozenset(reasons)) for form in (code, code.lower(), code.title())}


TEMPORARY, LOCKED = RefusalReason.TEMPORARY, RefusalReason.LOCKED
CODES = {
    **_any_case("AUTH", RefusalReason.CREDENTIALS),
    **_any_case("SYS/TEMP", TEMPORARY),
    **_any_case("SYS/PERM", LOCKED),
    **_any_case("IN-USE", TEMPORARY),
    **_any_case("LOGIN-DELAY", RefusalReason.TOO_MANY_TRIES),
}


@each(variants("UI-04", "pop3", CODES))
def test_a_response_code_leads_to_the_right_advice(case: Case[Advice], chop: Chop) -> None:
    shake = ready_pop3("SASL PLAIN")

    outcome = play(
        shake, shake.login(USER, SECRET), f"C: AUTH PLAIN {PLAIN}\nS: -ERR [{case.given.code}] no", chop=chop
    )

    assert isinstance(outcome, LoginRefused)
    assert outcome.code == case.given.code.upper()
    assert outcome.reason in case.given.reasons
    problem = problem_of(outcome, host="pop.example.org", side=Side.INCOMING)
    assert (problem.code is ProblemCode.AUTH_FAILED) is (case.given.code.upper() == "AUTH")


@each(variants("UI-04", "pop3", {f"greeting {code}": code for code in ("SYS/TEMP", "sys/temp", "In-Use")}))
def test_a_response_code_in_the_greeting_is_heeded(case: Case[str], chop: Chop) -> None:
    failed = attacked("pop3", f"S: -ERR [{case.given}] go away", chop)

    assert (failed.kind, failed.code) == (FailureKind.UNAVAILABLE, case.given.upper())


NASTY = {
    "markup": ("<img src=/etc/passwd><a href='file:///etc'>x</a>", "<img src=/etc/passwd>"),
    "bidi": ("gnp.\u202efdp\u2066 \u200fx\u200b", "gnp.fdp x"),
    "line breaks": ("one\x0btwo\x0cthree\x85four\u2028five", "one two three four five"),
    "very long": ("long " * 1500, "long long"),
}
REFUSES = {"imap": "T1 NO ", "pop3": "-ERR ", "smtp": "554 5.0.0 "}
READY: dict[str, Callable[[], MailClient]] = {
    "imap": ready_imap,
    "pop3": lambda: ready_pop3("SASL PLAIN"),
    "smtp": lambda: ready_smtp("AUTH PLAIN"),
}


@each(
    Case(row="UI-05", protocol=protocol, name=name, given=given)
    for protocol in GREETINGS
    for name, given in NASTY.items()
)
def test_words_become_one_short_line_of_plain_text(
    case: Case[tuple[str, str]], chop: Chop, look: Look, qtbot: QtBot
) -> None:
    words, plain = case.given
    shake: MailClient = READY[case.protocol]()
    outcome = _last(shake, shake.login(USER, SECRET), f"{REFUSES[case.protocol]}{words}\r\n".encode(), chop)

    assert isinstance(outcome, LoginRefused)
    assert plain in outcome.text
    assert outcome.text.isprintable()
    assert len(outcome.text) <= 300
    problem = problem_of(outcome, host="mail.example.org", side=Side.INCOMING)
    page = ProblemPage(look)
    qtbot.addWidget(page)
    page.show_state(replace(scenes.problem(), problems=(problem,)))
    assert plain in page.details.text.toPlainText()
    labels = page.findChildren(QLabel)
    assert labels
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in labels)
    assert not any(plain in label.text() for label in labels)


def _last(shake: MailClient, actions: list[Action], data: bytes, chop: Chop) -> Outcome:
    for piece in chop(data):
        actions = shake.receive(piece) or actions
    assert isinstance(actions[-1], Outcome)
    return actions[-1]


@each(every_protocol("UI-05"))
def test_a_megabyte_of_words_is_cut_or_ends_it(case: Case[None], chop: Chop) -> None:
    size = 1_000_000 if len(list(chop(b"xx"))) == 1 else 60_000
    words = b"x" * size + b"\r\n"
    shakes: dict[str, tuple[MailClient, list[Action], bytes]] = {}
    imap, pop3, smtp = open_imap(), open_pop3(), open_smtp()
    shakes["imap"] = (imap, imap.noop(), b"T2 NO ")
    shakes["pop3"] = (pop3, pop3.uidl(), b"-ERR ")
    shakes["smtp"] = (smtp, smtp.submit(USER, [USER], b"x"), b"550 ")
    shake, actions, begins = shakes[case.protocol]

    outcome = _last(shake, actions, begins + words, chop)

    assert isinstance(outcome, Failed)
    assert outcome.kind in {FailureKind.REFUSED, FailureKind.TOO_LONG}
    assert len(outcome.text) <= 300
