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
from wizard.wording.marking import fill


def evidence_text(evidence: Sequence[Evidence], looked: Looked | None) -> str:
    """A paragraph a question, a line a port that was tried, where sources disagree, and what was chosen."""
    trusts = {} if looked is None else trust_by_source(looked.discovery)
    paragraphs = [_told(one, trusts) for one in evidence]
    if looked is not None:
        paragraphs += [_probed(result) for result in looked.probed]
        paragraphs += [_disagreeing(conflict) for conflict in looked.discovery.conflicts]
        paragraphs += [_chosen(looked.candidate)] if looked.candidate is not None else []
    return "\n".join(paragraphs)


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


def _chosen(candidate: Candidate) -> str:
    words = QCoreApplication.translate(
        "Evidence", "chosen: %1 (%2), the most trusted answer whose servers work"
    )
    return fill(words, (candidate.source.value, candidate.trust.word))


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
