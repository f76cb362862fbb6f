"""Looks after the outbox while the window is open: what is due is sent, and decisions are carried out."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from wizard.gui.texts import translate
from wizard.mail.sending.send import SendReport, SendStatus
from wizard.model.problem import Problem
from wizard.runtime.desk_writing import Decide, Decided, Decision, FlushOutbox, OutboxFlushed
from wizard.wording.problems import Told, tell

EVERY_MS = 60_000
"""How often it is looked whether something is due; without anything due nothing is asked of a server."""


class OutboxWatch(QObject):
    """The letters that wait.

    Signals:
        asked: something is wanted of the engine (Request).
        said: something good happened, in words (str).
        troubled: something is to be told (Told).
        changed: letters may be in other folders now (no argument).
    """

    asked = Signal(object)
    said = Signal(str)
    troubled = Signal(object)
    changed = Signal()

    def __init__(self, parent: QObject, account_id: str) -> None:
        super().__init__(parent)
        self._account_id = account_id
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    @Slot()
    def look(self) -> None:
        """Send what is due."""
        self.asked.emit(FlushOutbox(account_id=self._account_id))

    def decide(self, row_id: int, decision: Decision) -> None:
        """Carry out what a person decided about a letter."""
        self.asked.emit(Decide(account_id=self._account_id, row_id=row_id, decision=decision))

    def take(self, reply: OutboxFlushed | Decided) -> None:
        """Tell what became of it."""
        match reply:
            case Decided():
                self._on_decided(reply)
            case OutboxFlushed():
                self._on_flushed(reply.reports)
        self.changed.emit()

    def _on_decided(self, decided: Decided) -> None:
        if not decided.done:
            self.said.emit(
                self.tr("Something has happened to this letter meanwhile. Please look at it again.")
            )
        elif decided.decision is Decision.SEND_AGAIN:
            self.look()

    def _on_flushed(self, reports: tuple[SendReport, ...]) -> None:
        sent = sum(report.status is SendStatus.SENT for report in reports)
        if sent:
            self.said.emit(self.tr("%n letter(s) that waited were sent.", "", sent))
        problem = next(filter(None, map(_worth_telling, reports)), None)
        if problem is not None:
            told: Told = tell(problem, translate)
            self.troubled.emit(told)


def _worth_telling(report: SendReport) -> Problem | None:
    """What waits goes on waiting in silence; the end of it, and whom it does not reach, is told."""
    if report.status is SendStatus.QUEUED or not report.problems:
        return None
    return report.problems[0]
