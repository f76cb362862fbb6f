"""The part of a report for those who know about mail: English, exact, one fact a line."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from wizard.model.conversation import Speaker, Talk, TalkLine
from wizard.model.probe import ProbeResult
from wizard.model.problem import Problem
from wizard.model.report import Report
from wizard.model.server import Server
from wizard.wording.evidence import certificate_lines, evidence_text
from wizard.wording.marking import untranslated

_SIDES = {Speaker.CLIENT: "C:", Speaker.SERVER: "S:", Speaker.BOTH: "--"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Exact:
    """Some lines about one thing."""

    title: str
    lines: tuple[str, ...]


def exact_words(report: Report) -> tuple[Exact, ...]:
    """Everything that is known, but for what is not there."""
    parts = [
        Exact(title="problem", lines=tuple(_problems(report))),
        Exact(title="servers of the account", lines=tuple(map(_server, report.servers))),
        Exact(title="where servers were looked for", lines=tuple(_searched(report))),
        Exact(title="ports that were tried", lines=tuple(_probed(report))),
        Exact(title="logins", lines=tuple(_logins(report))),
        *(Exact(title=_talk_title(talk), lines=tuple(map(_line, talk.lines))) for talk in report.talks),
    ]
    return tuple(part for part in parts if part.lines)


def _problems(report: Report) -> Iterator[str]:
    for problem in (*report.problems, *report.notices):
        yield problem.code.value
        yield from _about(problem)


def _about(problem: Problem) -> Iterator[str]:
    if problem.facts:
        yield f"    facts: {'; '.join(problem.facts)}"
    if problem.detail:
        yield f"    said: {problem.detail}"
    if problem.interceptor is not None:
        opener = problem.interceptor
        yield f"    connections are opened by: {opener.name('en')} ({opener.kind.value})"


def _server(server: Server) -> str:
    login = server.auth.value if server.auth is not None else "login not known"
    return f"{server.endpoint} {login}"


def _searched(report: Report) -> Iterator[str]:
    """The questions and the choice; the ports have lines of their own."""
    looked = None if report.looked is None else replace(report.looked, probed=())
    yield from filter(None, evidence_text(report.evidence, looked, untranslated).splitlines())


def _probed(report: Report) -> Iterator[str]:
    for result in report.probed:
        yield f"{result.endpoint}: {result.state.value} ({result.ms} ms)"
        yield from (f"    {line}" for line in _seen(result))


def _seen(result: ProbeResult) -> Iterator[str]:
    if result.detail:
        yield result.detail
    if result.tls is not None:
        version = " ".join(part for part in (result.tls.version, result.tls.cipher) if part)
        yield f"TLS: {version or 'no session'}"
        certificate = result.tls.certificate
        if certificate is not None:
            if certificate.problem is not None:
                yield f"certificate is not believed: {certificate.problem.value}"
            if certificate.interceptor is not None:
                yield f"connection is opened by: {certificate.interceptor.name('en')}"
            yield from certificate_lines(certificate, untranslated)
    if result.greeting:
        yield f"greeting: {result.greeting}"
    if result.capabilities:
        yield f"capabilities: {' '.join(result.capabilities)}"
    if result.auth_mechanisms:
        yield f"login mechanisms: {' '.join(result.auth_mechanisms)}"


def _logins(report: Report) -> Iterator[str]:
    for lamp in report.lamps:
        yield f"{lamp.side.value} {lamp.endpoint}: {lamp.state.value}"


def _talk_title(talk: Talk) -> str:
    return f"conversation {talk.number} with {talk.endpoint}"


def _line(line: TalkLine) -> str:
    said = line.text
    if line.secret:
        said = "(a credential, not shown)"
    elif line.left_out:
        said = f"({line.left_out} characters, not shown)"
    return f"{_SIDES[line.speaker]} {said}{'' if line.secured else '   (not encrypted)'}"
