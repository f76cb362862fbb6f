"""Makes the report for a person who helps: what is known of a problem, without anything that is private.

Every text of it may come from a server, and goes through `_Cleaner`, whatever field it is in.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain, groupby
from pathlib import PurePath
from typing import Final

from wizard import __version__
from wizard.flow.state import State
from wizard.model.account import Account
from wizard.model.address import EmailAddress
from wizard.model.candidate import Candidate
from wizard.model.conversation import Speaker, Talk, TalkLine, TalkStep
from wizard.model.lamp import Lamp, LampState
from wizard.model.problem import Problem, ProblemCode
from wizard.model.report import Circumstances, Report, with_texts
from wizard.model.secret import Secret
from wizard.model.server import Server
from wizard.protocol.credential_shapes import without_credentials
from wizard.protocol.redactor import Redactor
from wizard.protocol.replies import clean
from wizard.runtime.private_words import TECHNICAL, PrivateWords, is_telling
from wizard.runtime.this_computer import ThisComputer

MOST_TALKS: Final = 8
"""So many connections are told, the last ones."""

MOST_LINES: Final = 80
"""So many lines of each, half of them from its beginning and half from its end."""

_ABOUT_A_FILE: Final = frozenset(
    {ProblemCode.FILE_UNREADABLE, ProblemCode.FILE_NOT_A_PROFILE, ProblemCode.FILE_TOO_NEW}
)
_ENDED: Final = frozenset({LampState.WORKS, LampState.FAILED})
_LABEL: Final = re.compile(r"[a-z]+")
_AROUND_A_LETTER: Final = ("DATA", ".")


def report_of_state(state: State, computer: ThisComputer, *, moment: str, language: str) -> Report:
    """What the wizard knows of its problems; `moment` is now, in the form of RFC 3339."""
    address = state.checked.address if state.checked is not None else None
    looked = state.looked
    probed = (*(() if looked is None else looked.probed), *state.seen)
    servers = () if state.candidate is None else (*state.candidate.incoming, *state.candidate.outgoing)
    report = Report(
        circumstances=_circumstances(computer, moment, language),
        address=_shown(address),
        problems=tuple(map(_without_file_name, state.problems)),
        notices=state.notices,
        evidence=state.evidence,
        looked=None if looked is None else replace(looked, discovery=replace(looked.discovery, evidence=())),
        probed=tuple({one.endpoint: one for one in probed}.values()),
        lamps=tuple(lamp for lamp in state.lamps if _is_of(lamp, servers)),
        servers=servers if state.profile is not None else (),
        talks=tuple(_without_letters(talk) for talk in state.talks[-MOST_TALKS:]),
    )
    usernames = [state.typed_username, state.sending_username, *_usernames(state)]
    secrets = [secret for secret in (state.secret, state.sending_secret) if secret]
    return _cleaned(report, address, usernames, computer, secrets)


def report_of_account(
    account: Account | None, problem: Problem, computer: ThisComputer, *, moment: str, language: str
) -> Report:
    """What the mail window knows of a problem; None while the account is not known yet."""
    settings = account.settings if account is not None else None
    servers = () if settings is None else (settings.incoming, settings.outgoing)
    address = settings.address if settings is not None else None
    report = Report(
        circumstances=_circumstances(computer, moment, language),
        address=_shown(address),
        problems=(problem,),
        servers=servers,
    )
    return _cleaned(report, address, [server.username for server in servers], computer, ())


@dataclass(frozen=True, slots=True, kw_only=True)
class _Cleaner:
    """What a text goes through; secrets first, for a name that is shortened may be a part of one."""

    redactor: Redactor
    words: PrivateWords

    def __call__(self, text: str) -> str:
        # Before it is made one line, and after: letters that nobody sees may stand within a password.
        hidden = self.redactor.hide_text(text)
        told = clean(hidden)
        if told != hidden:
            told = self.redactor.hide_text(told)
        return self.words.shorten(without_credentials(told))


def _cleaned(
    report: Report,
    address: EmailAddress | None,
    usernames: Iterable[str | None],
    computer: ThisComputer,
    secrets: Iterable[Secret],
) -> Report:
    names = {name.partition("@")[0] for name in usernames if name}
    names |= {address.local} if address is not None else set()
    hosts = frozenset(_hosts(report))
    domains = () if address is None else (address.domain, address.domain_ascii)
    public = {name for name in names if is_telling(name)} | TECHNICAL | set(domains)
    public |= {label for name in (*domains, *hosts) for label in name.split(".") if _LABEL.fullmatch(label)}
    redactor = Redactor(public=public)
    for secret in secrets:
        redactor.learn(secret)
    words = PrivateWords(names=tuple(names), domains=domains, computer=computer, servers=hosts)
    cleaner = _Cleaner(redactor=redactor, words=words)
    return replace(with_texts(report, cleaner), circumstances=_told(report.circumstances, cleaner))


def _told(circumstances: Circumstances, clean_text: _Cleaner) -> Circumstances:
    """They are ours, but for what somebody may have called the system."""
    return replace(circumstances, system=clean_text(circumstances.system))


def _circumstances(computer: ThisComputer, moment: str, language: str) -> Circumstances:
    return Circumstances(moment=moment, version=__version__, system=computer.system, language=language)


def _shown(address: EmailAddress | None) -> str:
    return "" if address is None else address.shown


def _is_of(lamp: Lamp, servers: Iterable[Server]) -> bool:
    """Whether a lamp tells of a login to these servers; one of an earlier search may still be lit."""
    return lamp.state in _ENDED and lamp.endpoint in {server.endpoint for server in servers}


def _hosts(report: Report) -> Iterator[str]:
    candidates: tuple[Candidate, ...] = () if report.looked is None else report.looked.discovery.candidates
    named = chain.from_iterable((*one.incoming, *one.outgoing) for one in candidates)
    yield from (server.endpoint.host for server in (*named, *report.servers))
    yield from (result.endpoint.host for result in report.probed)


def _usernames(state: State) -> Iterator[str]:
    candidates: list[Candidate] = [] if state.candidate is None else [state.candidate]
    candidates += [] if state.looked is None else state.looked.discovery.candidates
    for candidate in candidates:
        for server in (*candidate.incoming, *candidate.outgoing):
            yield from filter(None, (server.username, *server.username_alternatives))


def _without_letters(talk: Talk) -> Talk:
    """The conversation without what is in a letter that is sent: whom it is from, its subject, its words."""
    lines: list[TalkLine] = []
    for is_letter, group in groupby(talk.lines, key=_is_of_a_letter):
        if is_letter:
            hidden = list(group)
            left_out = sum(line.left_out or len(line.text) for line in hidden)
            lines.append(replace(hidden[0], text="", left_out=left_out))
        else:
            lines += group
    return replace(talk, lines=_shortened(lines))


def _shortened(lines: Sequence[TalkLine]) -> tuple[TalkLine, ...]:
    if len(lines) <= MOST_LINES:
        return tuple(lines)
    end = len(lines) - MOST_LINES // 2
    between = lines[MOST_LINES // 2 : end]
    left_out = sum(line.left_out or len(line.text) for line in between)
    return (
        *lines[: MOST_LINES // 2],
        replace(between[0], text="", left_out=left_out, secret=False),
        *lines[end:],
    )


def _without_file_name(problem: Problem) -> Problem:
    """A file may be called anything; its ending tells what kind of file it was taken to be."""
    if problem.code not in _ABOUT_A_FILE:
        return problem
    return replace(problem, facts=tuple(f"*{PurePath(name).suffix}" for name in problem.facts))


def _is_of_a_letter(line: TalkLine) -> bool:
    is_text = line.speaker is Speaker.CLIENT and line.step is TalkStep.TEXT
    return is_text and line.text not in _AROUND_A_LETTER
