"""Fetching mail, by hand and by itself: once at a time, and what is told of it."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from wizard.gui.mail.folders import ARRIVING
from wizard.gui.mail.list_column import ListColumn
from wizard.gui.mail.notice_bar import NoticeBar
from wizard.gui.mail.quota_gauge import WARNINGS
from wizard.gui.mail.shelf import Shelf
from wizard.gui.texts import translate
from wizard.mail.fetch import FetchReport
from wizard.model.problem import Problem, ProblemCode
from wizard.runtime.desk import FetchMail, FetchProgress, MailFetched
from wizard.wording.problems import tell

EVERY_MS = 300_000
OFFLINE_EVERY_MS = 60_000
"""How often it is looked for new mail, and for a network that was gone."""

_OFFLINE = frozenset({ProblemCode.OFFLINE, ProblemCode.DNS_FAILED})
_PASSES = _OFFLINE | {
    *(ProblemCode.TIMEOUT, ProblemCode.SERVER_UNREACHABLE, ProblemCode.SERVER_HUNG_UP),
    *(ProblemCode.TRY_LATER, ProblemCode.NETWORK_BLOCKED),
}
"""What passes without anybody doing anything; after all else it waits for a hand, or a password would be
refused again and again until the company locks the account."""


class Receiving(QObject):
    """A second fetch waits for the first; one that comes by itself speaks only when there is something.

    Signals:
        asked: something is wanted of the engine (Request).
        came_through: the mail company was reached and everything fetched (no argument).
        arrived: so many new mails came (int).
        over: a fetch ended, well or not (no argument).
    """

    asked = Signal(object)
    came_through = Signal()
    arrived = Signal(int)
    over = Signal()

    def __init__(
        self, parent: QObject, account_id: str, *, column: ListColumn, shelf: Shelf, offline: NoticeBar
    ) -> None:
        super().__init__(parent)
        self._account_id = account_id
        self._column = column
        self._shelf = shelf
        self._offline = offline
        self._runs = False
        self._is_quiet = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.look)
        offline.acted.connect(self.fetch)

    @property
    def waits_ms(self) -> int | None:
        """How long it waits before it looks again by itself; None when it does not."""
        return self._timer.interval() if self._timer.isActive() else None

    @Slot()
    def fetch(self) -> None:
        """Fetch what is new, because somebody wants it."""
        self._begin(quiet=False)

    @Slot()
    def look(self) -> None:
        """Fetch what is new, by itself."""
        self._begin(quiet=True)

    def take(self, reply: FetchProgress | MailFetched) -> None:
        """Tell how far it is, or what came."""
        match reply:
            case FetchProgress():
                self._column.say_progress(reply.done, reply.total)
            case MailFetched():
                self._on_fetched(reply.report)

    @Slot()
    def stop(self) -> None:
        """It does not go on, nor begin again by itself."""
        self._runs = False
        self._timer.stop()
        self._column.say("")

    def _begin(self, *, quiet: bool) -> None:
        self._timer.stop()
        if self._runs:
            return
        self._runs = True
        self._is_quiet = quiet
        if not quiet:
            self._column.card.tell(None)
            self._column.say_receiving()
        self.asked.emit(FetchMail(account_id=self._account_id))

    def _on_fetched(self, report: FetchReport) -> None:
        self._runs = False
        quota = next((warning for warning in report.warnings if warning.code in WARNINGS), None)
        if quota is not None or not report.problems:
            self._column.quota.show_warning(quota)
        new = sum(one.new for one in report.folders if self._shelf.folders.role(one.name) in ARRIVING)
        if report.problems:
            self._fail(report.problems[0])
        else:
            self._offline.put_away()
            self._column.say_fetched(new, is_news=not self._is_quiet or new > 0)
            told = [warning for warning in report.warnings if warning.code not in WARNINGS]
            self._column.card.tell(tell(told[0], translate) if told else None)
            self._timer.start(EVERY_MS)
            self.came_through.emit()
        if new:
            self.arrived.emit(new)
        self.over.emit()

    def _fail(self, problem: Problem) -> None:
        self._column.say("")
        is_offline = problem.code in _OFFLINE
        if problem.code in _PASSES:
            self._timer.start(OFFLINE_EVERY_MS if is_offline else EVERY_MS)
        if is_offline:
            self._column.card.tell(None)
            self._offline.tell(
                self.tr("There is no internet at the moment."),
                self.tr("&Try again"),
                "T",
            )
        else:
            self._offline.put_away()
            self._column.card.tell(tell(problem, translate))
