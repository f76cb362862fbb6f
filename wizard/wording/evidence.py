"""What was asked and answered while looking, as exact plain text for someone who helps."""

from collections.abc import Mapping, Sequence
from typing import Final

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
from wizard.wording.marking import Translate, fill, mark

ANSWERS: Final[dict[Answer, str]] = {
    Answer.FOUND: mark("Evidence", "found"),
    Answer.NOTHING: mark("Evidence", "nothing there"),
    Answer.REFUSED: mark("Evidence", "refused"),
    Answer.FAILED: mark("Evidence", "did not work"),
    Answer.TIMEOUT: mark("Evidence", "no answer in time"),
    Answer.SKIPPED: mark("Evidence", "not asked"),
}
_DISAGREEING: Final = mark("Evidence", "%1 says %2, but %3 says %4")
_CHOSEN_BY_HAND: Final = mark("Evidence", "chosen by you: %1 (%2)")
_FROM_FILE: Final = mark("Evidence", "taken as the file says: %1 (%2)")
_CHOSEN: Final = mark("Evidence", "chosen: %1 (%2), the most trusted answer whose servers work")
_YOU_CHOSE_ANOTHER: Final = mark("Evidence", "not chosen: %1 (%2) %3, you chose another")
_DO_NOT_WORK: Final = mark("Evidence", "not chosen: %1 (%2) %3, its servers do not work")
_LESS_TRUSTED: Final = mark("Evidence", "not chosen: %1 (%2) %3, less trusted")
_LATER: Final = mark("Evidence", "not chosen: %1 (%2) %3, later in the order of sources")
_SUBJECT: Final = mark("Evidence", "certificate of %1")
_ISSUER: Final = mark("Evidence", "issued by %1")
_NAMES: Final = mark("Evidence", "for %1")
_VALID: Final = mark("Evidence", "valid from %1 to %2")
_FINGERPRINT: Final = mark("Evidence", "fingerprint of its key (SHA-256): %1")


def evidence_text(evidence: Sequence[Evidence], looked: Looked | None, translate: Translate) -> str:
    """The choice and why, where sources disagree, a paragraph a question, a line a port that was tried."""
    trusts = {} if looked is None else trust_by_source(looked.discovery)
    asked = [_told(one, trusts, translate) for one in evidence]
    if looked is None:
        return "\n".join(asked)
    outcome = [] if looked.candidate is None else _choice(looked, looked.candidate, translate)
    outcome += [_disagreeing(conflict, translate) for conflict in looked.discovery.conflicts]
    parts = (outcome, asked, [probed_text(result, translate) for result in looked.probed])
    return "\n\n".join("\n".join(part) for part in parts if part)


def answer_word(answer: Answer, translate: Translate) -> str:
    """The answer in one word or two."""
    return translate("Evidence", ANSWERS[answer])


def _told(one: Evidence, trusts: Mapping[Source, Trust], translate: Translate) -> str:
    trust = f", {trusts[one.source].word}" if one.answer is Answer.FOUND and one.source in trusts else ""
    line = f"{one.source.value}: {answer_word(one.answer, translate)} ({one.ms} ms{trust})\n    {one.asked}"
    return f"{line}\n    {one.detail}" if one.detail else line


def _disagreeing(conflict: Conflict, translate: Translate) -> str:
    (first, second), (company, other) = conflict.sources, conflict.base_domains
    return fill(translate("Evidence", _DISAGREEING), (first.value, company, second.value, other))


def _choice(looked: Looked, chosen: Candidate, translate: Translate) -> list[str]:
    """Why the winner won, and why each of the others did not."""
    if chosen.source is Source.IMPORT:
        return [fill(translate("Evidence", _FROM_FILE), (chosen.source.value, chosen.trust.word))]
    doors = _doors(chosen)
    candidates = looked.discovery.candidates
    place = next((n for n, one in enumerate(candidates) if doors <= _doors(one)), len(candidates))
    better = [one for one in candidates[:place] if not _failed(one, looked)]
    words = translate("Evidence", _CHOSEN_BY_HAND if better else _CHOSEN)
    lines = [fill(words, (chosen.source.value, chosen.trust.word))]
    for number, one in enumerate(candidates):
        if number != place:
            reason = _YOU_CHOSE_ANOTHER if one in better else _reason(one, chosen, looked)
            facts = one.source.value, one.trust.word, ", ".join(_hosts(one))
            lines.append(fill(translate("Evidence", reason), facts))
    return lines


def _reason(one: Candidate, chosen: Candidate, looked: Looked) -> str:
    if _failed(one, looked):
        return _DO_NOT_WORK
    return _LESS_TRUSTED if one.trust > chosen.trust else _LATER


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


def probed_text(result: ProbeResult, translate: Translate) -> str:
    """A port that was tried, with its certificate where that is not simply right."""
    line = f"{result.endpoint}: {result.state.value} ({result.ms} ms)"
    certificate = result.tls.certificate if result.tls is not None else None
    told = [result.detail] if result.detail else []
    if certificate is not None and (certificate.problem is not None or certificate.interceptor is not None):
        told += certificate_lines(certificate, translate)
    return "\n    ".join([line, *told])


def certificate_lines(certificate: Certificate, translate: Translate) -> list[str]:
    """What a certificate says of itself, for whoever helps."""
    texts: tuple[tuple[str, tuple[str, ...]], ...] = (
        (_SUBJECT, (certificate.subject,)),
        (_ISSUER, (certificate.issuer,)),
        (_NAMES, (", ".join(certificate.names) or "?",)),
        (_VALID, (certificate.not_before or "?", certificate.not_after or "?")),
        (_FINGERPRINT, (certificate.spki_sha256 or "?",)),
    )
    return [fill(translate("Evidence", text), facts) for text, facts in texts]
