"""Fetching mail: once at a time, and what is told of it."""

from PySide6.QtCore import QObject, Signal, Slot

from wizard.gui.mail.list_column import ListColumn
from wizard.gui.texts import translate
from wizard.mail.fetch import FetchReport
from wizard.model.problem import Problem
from wizard.runtime.desk import FetchMail, FetchProgress, MailFetched
from wizard.wording.problems import tell


class Receiving(QObject):
    """A second fetch waits for the first.

    Signals:
        asked: something is wanted of the engine (Request).
        came_through: the mail company was reached and everything fetched (no argument).
        over: a fetch ended, well or not (no argument).
    """

    asked = Signal(object)
    came_through = Signal()
    over = Signal()

    def __init__(self, parent: QObject, account_id: str, column: ListColumn) -> None:
        super().__init__(parent)
        self._account_id = account_id
        self._column = column
        self._runs = False

    @Slot()
    def fetch(self) -> None:
        """Fetch what is new."""
        if self._runs:
            return
        self._runs = True
        self._column.card.tell(None)
        self._column.say_receiving()
        self.asked.emit(FetchMail(account_id=self._account_id))

    def take(self, reply: FetchProgress | MailFetched) -> None:
        """Tell how far it is, or what came."""
        match reply:
            case FetchProgress():
                self._column.say_progress(reply.done, reply.total)
            case MailFetched():
                self._on_fetched(reply.report)

    @Slot()
    def stop(self) -> None:
        """It does not go on."""
        self._runs = False
        self._column.say("")

    def _on_fetched(self, report: FetchReport) -> None:
        self._runs = False
        if report.problems:
            self._column.say("")
            self._tell(report.problems[0])
        else:
            self._column.say_fetched(sum(folder.new for folder in report.folders))
            if report.warnings:
                self._tell(report.warnings[0])
            self.came_through.emit()
        self.over.emit()

    def _tell(self, problem: Problem) -> None:
        self._column.card.tell(tell(problem, translate))
