"""What the answer to a hand-over means for a mail: what happens to it, and what people are told."""

from dataclasses import dataclass

from wizard.mail.receiving.failures import problem_of
from wizard.mail.store.outgoing import OutgoingEvent
from wizard.mail.store.rows import Refusal
from wizard.model.lamp import Side
from wizard.model.problem import Problem, ProblemCode
from wizard.net.tls import TlsBroken
from wizard.protocol.actions import Failed, FailureKind, Outcome
from wizard.protocol.smtp_outcomes import (
    AddressesBeyondAscii,
    RefusedRecipient,
    SubmitRefused,
    Submitted,
    TooLarge,
)

_TOO_LARGE = frozenset({"552 5.3.4", "552 5.2.3", "523 5.3.4", "554 5.3.4", "550 5.3.4"})
"""What servers say of a mail that is larger than they take (RFC 1870 §6.1, RFC 3463)."""
_NO_LINE = frozenset(
    {
        *(ProblemCode.OFFLINE, ProblemCode.DNS_FAILED, ProblemCode.SERVER_UNREACHABLE),
        *(ProblemCode.TIMEOUT, ProblemCode.NETWORK_BLOCKED, ProblemCode.SERVER_HUNG_UP),
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What happens to the mail; `reply` is kept with it.

    `later` are recipients who cannot get it just now while others did; `counts` says that a server was asked.
    """

    event: OutgoingEvent
    problems: tuple[Problem, ...] = ()
    reply: str = ""
    refused: tuple[Refusal, ...] = ()
    later: tuple[Refusal, ...] = ()
    counts: bool = True


def judge(outcome: Outcome | TlsBroken, *, host: str, size_bytes: int) -> Verdict:
    """The verdict on the answer of the server `host` to a mail of this size."""
    match outcome:
        case Submitted():
            return _taken(outcome)
        case SubmitRefused():
            return _refused(outcome, host, size_bytes)
        case TooLarge() | AddressesBeyondAscii() | Failed(kind=FailureKind.INPUT):
            return _turned_down(_not_begun(outcome, host))
        case Failed(kind=FailureKind.UNKNOWN_FATE):
            unknown = Problem(code=ProblemCode.SEND_UNKNOWN, detail=_words(outcome))
            return Verdict(event=OutgoingEvent.ANSWER_LOST, problems=(unknown,), reply=unknown.detail)
        case _:
            return put_off(problem_of(outcome, host=host, side=Side.OUTGOING), counts=True)


def put_off(problem: Problem, *, counts: bool) -> Verdict:
    """The mail waits for a better time."""
    return Verdict(event=OutgoingEvent.PUT_OFF, problems=(problem,), reply=_reason(problem), counts=counts)


def has_no_line(problem: Problem) -> bool:
    """Whether the server was not even reached, so that the next mail would fare no better."""
    return problem.code in _NO_LINE


def given_up(verdict: Verdict, *, host: str, tries: int) -> Verdict:
    """The same put off once too often."""
    problem = Problem(code=ProblemCode.GAVE_UP_SENDING, facts=(host, str(tries)), detail=verdict.reply)
    return Verdict(
        event=OutgoingEvent.TURNED_DOWN, problems=(problem,), reply=verdict.reply, refused=verdict.refused
    )


def shown_bytes(size: int) -> str:
    """A size for people."""
    if size < 1_000_000:
        return f"{max(1, round(size / 1000))} KB"
    return f"{size / 1_000_000:.1f} MB"


def _not_begun(outcome: TooLarge | AddressesBeyondAscii | Failed, host: str) -> Problem:
    match outcome:
        case TooLarge():
            facts = (shown_bytes(outcome.size_bytes), shown_bytes(outcome.limit_bytes))
            return Problem(code=ProblemCode.MESSAGE_TOO_LARGE, facts=facts)
        case AddressesBeyondAscii():
            return Problem(code=ProblemCode.ADDRESS_BEYOND_ASCII, facts=(host, outcome.addresses[0]))
        case Failed():
            return Problem(code=ProblemCode.MESSAGE_REFUSED, detail=outcome.note)


def _taken(outcome: Submitted) -> Verdict:
    later = tuple(one for one in outcome.refused if one.code.startswith("4"))
    refused = tuple(one for one in outcome.refused if not one.code.startswith("4"))
    problems = (
        *_recipient_problems(refused),
        *_recipient_problems(later),
    )
    return Verdict(
        event=OutgoingEvent.TAKEN, problems=problems, refused=_refusals(refused), later=_refusals(later)
    )


def _refused(outcome: SubmitRefused, host: str, size_bytes: int) -> Verdict:
    words = _words(outcome)
    if outcome.code.startswith("4") or any(one.code.startswith("4") for one in outcome.refused):
        return put_off(Problem(code=ProblemCode.TRY_LATER, facts=(host,), detail=words), counts=True)
    if outcome.code in _TOO_LARGE:
        facts = (shown_bytes(size_bytes),)
        return _turned_down(Problem(code=ProblemCode.MESSAGE_TOO_LARGE_THERE, facts=facts, detail=words))
    problems = _recipient_problems(outcome.refused)
    return Verdict(
        event=OutgoingEvent.TURNED_DOWN,
        problems=problems or (Problem(code=ProblemCode.MESSAGE_REFUSED, detail=words),),
        reply=words,
        refused=_refusals(outcome.refused),
    )


def _turned_down(problem: Problem) -> Verdict:
    return Verdict(event=OutgoingEvent.TURNED_DOWN, problems=(problem,), reply=_reason(problem))


def _reason(problem: Problem) -> str:
    return problem.detail or " ".join((problem.code.value, *problem.facts))


def _words(refusal: SubmitRefused | Failed | RefusedRecipient) -> str:
    """The server's own words."""
    return f"{refusal.code} {refusal.text}".strip()


def _refusals(refused: tuple[RefusedRecipient, ...]) -> tuple[Refusal, ...]:
    return tuple(Refusal(address=one.address, reply=_words(one)) for one in refused)


def _recipient_problems(refused: tuple[RefusedRecipient, ...]) -> tuple[Problem, ...]:
    return tuple(Problem(code=_why(one), facts=(one.address,), detail=_words(one)) for one in refused)


def _why(refused: RefusedRecipient) -> ProblemCode:
    """For now, for want of room (RFC 3463 §3.3, X.2.2), or because nobody is there to take it."""
    number, _, enhanced = refused.code.partition(" ")
    if number.startswith("4"):
        return ProblemCode.RECIPIENT_LATER
    if enhanced == "5.2.2" or (number == "552" and not enhanced):
        return ProblemCode.RECIPIENT_FULL
    return ProblemCode.RECIPIENT_REFUSED
