"""What was asked and answered while looking, as exact plain text for someone who helps."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from wizard.model.candidate import (
    Answer,
    Candidate,
    Conflict,
    Evidence,
    Source,
    Trust,
    trust_by_source,
)
from wizard.model.looked import Looked
from wizard.model.probe import Certificate, ProbeResult
from wizard.model.server import Endpoint
from wizard.wording.marking import fill


def evidence_text(evidence: Sequence[Evidence], looked: Looked | None) -> str:
    """The choice and why, where sources disagree, a paragraph a question, a line a port that was tried."""
    trusts = {} if looked is None else trust_by_source(looked.discovery)
    asked = [_told(one, trusts) for one in evidence]
    if looked is None:
        return "\n".join(asked)
    outcome = [] if looked.candidate is None else _choice(looked, looked.candidate)
    outcome += [_disagreeing(conflict) for conflict in looked.discovery.conflicts]
    parts = (outcome, asked, [_probed(result) for result in looked.probed])
    return "\n\n".join("\n".join(part) for part in parts if part)


def answer_word(answer: Answer) -> str:
    """The answer in one word or two."""
    return {
        Answer.FOUND: QCoreApplication.translate("Evidence", "found"),
        Answer.NOTHING: QCoreApplication.translate("Evidence", "nothing there"),
        Answer.REFUSED: QCoreApplication.translate("Evidence", "refused"),
        Answer.FAILED: QCoreApplication.translate("Evidence", "did not work"),
        Answer.TIMEOUT: QCoreApplication.translate("Evidence", "no answer in time"),
        Answer.SKIPPED: QCoreApplication.translate("Evidence", "not asked"),
    }[answer]


def _told(one: Evidence, trusts: Mapping[Source, Trust]) -> str:
    trust = f", {trusts[one.source].word}" if one.answer is Answer.FOUND and one.source in trusts else ""
    line = f"{one.source.value}: {answer_word(one.answer)} ({one.ms} ms{trust})\n    {one.asked}"
    return f"{line}\n    {one.detail}" if one.detail else line


def _disagreeing(conflict: Conflict) -> str:
    (first, second), (company, other) = conflict.sources, conflict.base_domains
    words = QCoreApplication.translate("Evidence", "%1 says %2, but %3 says %4")
    return fill(words, (first.value, company, second.value, other))


def _choice(looked: Looked, chosen: Candidate) -> list[str]:
    """Why the winner won, and why each of the others did not."""
    if chosen.source is Source.IMPORT:
        words = QCoreApplication.translate("Evidence", "taken as the file says: %1 (%2)")
        return [fill(words, (chosen.source.value, chosen.trust.word))]
    doors = _doors(chosen)
    candidates = looked.discovery.candidates
    place = next((n for n, one in enumerate(candidates) if doors <= _doors(one)), len(candidates))
    better = [one for one in candidates[:place] if not _failed(one, looked)]
    if better:
        words = QCoreApplication.translate("Evidence", "chosen by you: %1 (%2)")
    else:
        words = QCoreApplication.translate(
            "Evidence", "chosen: %1 (%2), the most trusted answer whose servers work"
        )
    lines = [fill(words, (chosen.source.value, chosen.trust.word))]
    for number, one in enumerate(candidates):
        if number != place:
            facts = one.source.value, one.trust.word, ", ".join(_hosts(one))
            lines.append(fill(_reason(one, chosen, looked, is_better=one in better), facts))
    return lines


def _reason(one: Candidate, chosen: Candidate, looked: Looked, *, is_better: bool) -> str:
    if is_better:
        return QCoreApplication.translate("Evidence", "not chosen: %1 (%2) %3, you chose another")
    if _failed(one, looked):
        return QCoreApplication.translate("Evidence", "not chosen: %1 (%2) %3, its servers do not work")
    if one.trust > chosen.trust:
        return QCoreApplication.translate("Evidence", "not chosen: %1 (%2) %3, less trusted")
    return QCoreApplication.translate("Evidence", "not chosen: %1 (%2) %3, later in the order of sources")


def _failed(one: Candidate, looked: Looked) -> bool:
    """Whether its servers were tried in vain."""
    asked = ", ".join(_hosts(one))
    return any(
        seen.answer is Answer.FAILED and (seen.source, seen.asked) == (one.source, asked)
        for seen in looked.discovery.evidence
    )


def _hosts(candidate: Candidate) -> dict[str, None]:
    return dict.fromkeys(one.endpoint.host for one in (*candidate.incoming, *candidate.outgoing))


def _doors(candidate: Candidate) -> frozenset[Endpoint]:
    return frozenset(one.endpoint for one in (*candidate.incoming, *candidate.outgoing))


def _probed(result: ProbeResult) -> str:
    line = f"{result.endpoint}: {result.state.value} ({result.ms} ms)"
    certificate = result.tls.certificate if result.tls is not None else None
    told = [result.detail] if result.detail else []
    if certificate is not None and (certificate.problem is not None or certificate.interceptor is not None):
        told += _shown(certificate)
    return "\n    ".join([line, *told])


def _shown(certificate: Certificate) -> list[str]:
    """A certificate that is not simply right, line by line, for whoever helps."""
    return [
        fill(QCoreApplication.translate("Evidence", "certificate of %1"), (certificate.subject,)),
        fill(QCoreApplication.translate("Evidence", "issued by %1"), (certificate.issuer,)),
        fill(QCoreApplication.translate("Evidence", "for %1"), (", ".join(certificate.names) or "?",)),
        fill(
            QCoreApplication.translate("Evidence", "valid from %1 to %2"),
            (certificate.not_before or "?", certificate.not_after or "?"),
        ),
        fill(
            QCoreApplication.translate("Evidence", "fingerprint of its key (SHA-256): %1"),
            (certificate.spki_sha256 or "?",),
        ),
    ]
