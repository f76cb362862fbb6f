"""The end of a set-up as `setup --json`."""

from wizard.cli.records import address_record, conflict_records, evidence_record, problem_record
from wizard.flow.outcome import SetupStatus, status_of
from wizard.flow.state import State
from wizard.model.candidate import Candidate, trust_by_source
from wizard.model.domain_shown import domain_for_people
from wizard.model.problem import Problem, ProblemCode
from wizard.model.record import Record, server_record
from wizard.model.server import Server
from wizard.wording.marking import Translate


def setup_record(state: State, translate: Translate, *, elapsed_ms: int) -> Record:
    """The whole answer; the servers are those that work, or that would be used after a confirmation."""
    status = status_of(state)
    incoming, outgoing = _servers(state, status)
    source = state.settings or state.candidate
    return {
        "status": status.value,
        "account_id": state.account_id,
        "address": address_record(state.checked.address if state.checked else None),
        "incoming": server_record(incoming) if incoming else None,
        "outgoing": server_record(outgoing) if outgoing else None,
        "source": source.source.value if source else None,
        "trust": source.trust.word if source else None,
        "problems": [problem_record(problem, translate) for problem in setup_problems(state, status)],
        "conflicts": [] if state.looked is None else conflict_records(state.looked.discovery, translate),
        "receivers": [] if state.looked is None else list(state.looked.receivers),
        "evidence": [
            evidence_record(evidence, {} if state.looked is None else trust_by_source(state.looked.discovery))
            for evidence in state.evidence
        ],
        "elapsed_ms": elapsed_ms,
    }


def setup_problems(state: State, status: SetupStatus) -> tuple[Problem, ...]:
    """What is to be told at the end: the question of consent, the problems, then the notices."""
    problems = list(state.problems)
    if status is SetupStatus.NEEDS_CONFIRMATION and state.looked is not None:
        domains = ", ".join(map(domain_for_people, state.looked.consent_domains))
        problems.append(Problem(code=ProblemCode.NEEDS_CONFIRMATION, facts=(domains,)))
    if status is SetupStatus.CANCELLED and not problems:
        problems.append(Problem(code=ProblemCode.CANCELLED))
    # A preparation that was evidently done is no news.
    told = [
        n
        for n in state.notices
        if status is not SetupStatus.READY or n.code is not ProblemCode.NEEDS_PREPARATION
    ]
    return tuple(dict.fromkeys([*problems, *told]))


def _servers(state: State, status: SetupStatus) -> tuple[Server | None, Server | None]:
    if state.settings is not None:
        return state.settings.incoming, state.settings.outgoing
    if status is SetupStatus.NEEDS_CONFIRMATION and state.candidate is not None:
        return _first(state.candidate)
    return None, None


def _first(candidate: Candidate) -> tuple[Server | None, Server | None]:
    return next(iter(candidate.incoming), None), next(iter(candidate.outgoing), None)
