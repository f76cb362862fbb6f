"""The report for a person who helps, in words: what is wrong, what works and what does not, the exact words.

The first part is in the user's language. The last one is English everywhere, in the words of the RFCs, so
that whoever is asked next understands it too.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from typing import Final

from wizard.model.candidate import Answer, Source
from wizard.model.lamp import LampState, Side
from wizard.model.probe import ProbeState
from wizard.model.problem import ProblemCode
from wizard.model.report import Report
from wizard.model.server import PROBED_PORTS, Endpoint
from wizard.wording.marking import Translate, fill, mark
from wizard.wording.probes import WORDS, explain, port_use
from wizard.wording.problems import Told, tell
from wizard.wording.report_evidence import Exact, exact_words

TITLE: Final = mark("Report", "For the person who helps")
PROMISE: Final = mark(
    "Report",
    "Neither the password nor any mail is in it. "
    "Of mail addresses and login names, only the first letter and the company are in it.",
)
FACTS_TITLE: Final = mark("Report", "When and where")
ROWS_TITLE: Final = mark("Report", "What works, and what does not")
EXACT_TITLE: Final = mark("Report", "The exact words, in English, for those who know about mail")

_WHEN: Final = mark("Report", "Time")
_VERSION: Final = mark("Report", "Program")
_SYSTEM: Final = mark("Report", "Computer")
_LANGUAGE: Final = mark("Report", "Language")
_ADDRESS: Final = mark("Report", "Mail address (only its first letter, and the company)")

_INTERNET: Final = mark("Report", "The internet")
_CLOCK: Final = mark("Report", "The clock of this computer")
_LOGINS: Final = {
    Side.INCOMING: mark("Report", "Logging in to receive mail, at %1"),
    Side.OUTGOING: mark("Report", "Logging in to send mail, at %1"),
}
_ANSWERS: Final = mark("Report", "it answers")
_IS_OFF: Final = mark("Report", "there is no connection")
_SIGN_IN: Final = mark("Report", "the network shows a page of its own, where one has to sign in first")
_IS_WRONG: Final = mark("Report", "it is not right")
_LOGGED_IN: Final = mark("Report", "name and password were accepted")
_NOT_LOGGED_IN: Final = mark("Report", "name and password were not accepted, or no connection came about")
_WORKS: Final = mark("Report", "works")
_FAILS: Final = mark("Report", "does not work")

_NO_NETWORK: Final = frozenset({ProblemCode.OFFLINE, ProblemCode.DNS_FAILED})
_HEARD: Final = frozenset({Answer.FOUND, Answer.NOTHING, Answer.REFUSED})
_ASKS_NOBODY: Final = frozenset({Source.TABLE, Source.MANUAL, Source.IMPORT, Source.GUESS})
_MADE_UP: Final = ".invalid"
"""The end of a name that nobody can have (RFC 6761 §6.4): who has an answer to it is the network itself."""


class Light(Enum):
    """Whether something works; the value is what a plain text shows of it."""

    WORKS = "[ OK ]"
    FAILS = "[ NO ]"
    IS_OFF = "[ -- ]"
    """Nobody is there, which need not be wrong: no company has all six doors."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One thing that works or does not: what it is, and why not.

    `word` says the light in a word or two, `use` what a port is for, "" for all else.
    """

    light: Light
    word: str
    name: str
    words: str
    use: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldReport:
    """A report in words, from what everybody understands to what few do."""

    title: str
    problem: Told
    beside: tuple[Told, ...]
    promise: str
    facts_title: str
    facts: tuple[tuple[str, str], ...]
    rows_title: str
    rows: tuple[Row, ...]
    exact_title: str
    exact: tuple[Exact, ...]


_LIGHTS: Final = {ProbeState.OPEN: Light.WORKS, ProbeState.CLOSED: Light.IS_OFF}


def tell_report(report: Report, translate: Translate, language_shown: str) -> ToldReport:
    """The report in the user's language, whose own name is `language_shown`."""
    first, *others = [tell(problem, translate) for problem in (*report.problems, *report.notices)]
    beside = {(told.sentence, told.next_step): told for told in others}
    now = report.circumstances
    facts = {
        _WHEN: now.moment.replace("T", " "),
        _VERSION: f"Tayori {now.version}",
        _SYSTEM: now.system,
        _LANGUAGE: language_shown,
        _ADDRESS: report.address,
    }
    return ToldReport(
        title=translate("Report", TITLE),
        problem=first,
        beside=tuple(beside.values()),
        promise=translate("Report", PROMISE),
        facts_title=translate("Report", FACTS_TITLE),
        facts=tuple((translate("Report", name), fact) for name, fact in facts.items() if fact),
        rows_title=translate("Report", ROWS_TITLE),
        rows=tuple(_rows(report, translate)),
        exact_title=translate("Report", EXACT_TITLE),
        exact=exact_words(report),
    )


def as_text(told: ToldReport) -> str:
    """The report as plain text, for a file and for pasting into a letter."""
    lines = [f"Tayori: {told.title}", "", told.problem.sentence, told.problem.next_step, ""]
    for beside in told.beside:
        lines += [beside.sentence, beside.next_step, ""]
    lines += [told.promise, "", *_headed(told.facts_title)]
    lines += [f"{name}: {fact}" for name, fact in told.facts]
    if told.rows:
        lines += ["", *_headed(told.rows_title)]
        for row in told.rows:
            lines += [f"{row.light.value} {row.name}: {row.word}"]
            lines += [f"       {words}" for words in (row.use, row.words) if words]
    lines += ["", *_headed(told.exact_title)]
    for part in told.exact:
        lines += ["", f"--- {part.title}", *part.lines]
    return "\n".join(lines) + "\n"


def _headed(title: str) -> list[str]:
    return [f"=== {title}"]


def _rows(report: Report, translate: Translate) -> Iterator[Row]:
    yield from _network(report, translate)
    for result in sorted(report.probed, key=lambda one: _place(one.endpoint)):
        yield Row(
            light=_LIGHTS.get(result.state, Light.FAILS),
            word=translate("Probe", WORDS[result.state]),
            name=f"{result.endpoint.host}  {result.endpoint.port}",
            words=explain(result, translate),
            use=port_use(result.endpoint, translate),
        )
    for lamp in report.lamps:
        assert lamp.endpoint is not None
        works = lamp.state is LampState.WORKS
        name = fill(translate("Report", _LOGINS[lamp.side]), (f"{lamp.endpoint.host}  {lamp.endpoint.port}",))
        words = translate("Report", _LOGGED_IN if works else _NOT_LOGGED_IN)
        yield _row(Light.WORKS if works else Light.FAILS, name, words, translate)


def _network(report: Report, translate: Translate) -> Iterator[Row]:
    """What is known of the network and the clock, where anything is."""
    internet = translate("Report", _INTERNET)
    codes = {problem.code for problem in report.problems}
    asked = [one for one in report.evidence if one.source not in _ASKS_NOBODY]
    if any(one.answer is Answer.REFUSED and one.asked.endswith(_MADE_UP) for one in asked):
        yield _row(Light.FAILS, internet, translate("Report", _SIGN_IN), translate)
    elif codes & _NO_NETWORK:
        yield _row(Light.FAILS, internet, translate("Report", _IS_OFF), translate)
    elif any(one.answer in _HEARD for one in asked):
        yield _row(Light.WORKS, internet, translate("Report", _ANSWERS), translate)
    if ProblemCode.CLOCK_WRONG in codes:
        yield _row(Light.FAILS, translate("Report", _CLOCK), translate("Report", _IS_WRONG), translate)


def _row(light: Light, name: str, words: str, translate: Translate) -> Row:
    word = translate("Report", _WORKS if light is Light.WORKS else _FAILS)
    return Row(light=light, word=word, name=name, words=words)


def _place(endpoint: Endpoint) -> tuple[str, int]:
    """Host by host, the six ports in their order, and odd ones behind them."""
    ports = list(PROBED_PORTS)
    return endpoint.host, ports.index(endpoint.port) if endpoint.port in ports else len(ports)
