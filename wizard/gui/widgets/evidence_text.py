"""What was asked and answered while looking, as exact plain text for someone who helps."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from wizard.model.candidate import Answer, Evidence
from wizard.model.looked import Looked
from wizard.model.probe import ProbeResult


def evidence_text(evidence: Sequence[Evidence], looked: Looked | None) -> str:
    """One paragraph a question, then one line a port that was tried."""
    paragraphs = [_told(one) for one in evidence]
    if looked is not None:
        paragraphs += [_probed(result) for result in looked.probed]
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


def _told(one: Evidence) -> str:
    line = f"{one.source.value}: {answer_word(one.answer)} ({one.ms} ms)\n    {one.asked}"
    return f"{line}\n    {one.detail}" if one.detail else line


def _probed(result: ProbeResult) -> str:
    line = f"{result.endpoint}: {result.state.value} ({result.ms} ms)"
    return f"{line}\n    {result.detail}" if result.detail else line
