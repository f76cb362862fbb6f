"""Fetching mail, by hand, by the clock and on the company's word: once at a time, and what is told of it."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot

from wizard.gui.mail.folders import ARRIVING
from wizard.gui.mail.list_column import ListColumn
from wizard.gui.mail.notice_bar import NoticeBar
from wizard.gui.mail.quota_gauge import WARNINGS
from wizard.gui.mail.shelf import Shelf
from wizard.gui.texts import translate
from wizard.gui.timing import single_shot
from wizard.mail.receiving.fetch import FetchReport
from wizard.mail.store.rows import INBOX
from wizard.model.problem import Problem, ProblemCode
from wizard.runtime.desk import FetchMail, FetchProgress, InboxChanged, MailFetched
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


@dataclass(frozen=True, slots=True, kw_only=True)
class _Wish:
    """A fetch of all folders or of the inbox alone; a quiet one came by itself."""

    inbox_only: bool = False
    is_quiet: bool = True


class Receiving(QObject):
    """A second fetch waits for the first; one that comes by itself speaks only when there is something.

    The inbox is fetched as soon as the company says that something has happened there. All folders are
    looked at by the clock all the same: of the others it says nothing.

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
        self._running: _Wish | None = None
        self._after: _Wish | None = None
        self._timer = single_shot(self, self.look)
        offline.acted.connect(self.fetch)

    @property
    def waits_ms(self) -> int | None:
        """How long it waits before it looks again by itself; None when it does not."""
        return self._timer.interval() if self._timer.isActive() else None

    @Slot()
    def fetch(self) -> None:
        """Fetch what is new, because somebody wants it."""
        self._want(_Wish(is_quiet=False))

    @Slot()
    def look(self) -> None:
        """Fetch what is new, by itself."""
        self._want(_Wish())

    def take(self, reply: FetchProgress | MailFetched | InboxChanged) -> None:
        """Tell how far it is, or what came; fetch what is said to have come."""
        match reply:
            case InboxChanged():
                self._want(_Wish(inbox_only=True))
            case FetchProgress():
                self._column.say_progress(reply.done, reply.total)
            case MailFetched():
                self._on_fetched(reply.report)

    @Slot()
    def stop(self) -> None:
        """It does not go on, nor begin again by itself."""
        self._running = self._after = None
        self._timer.stop()
        self._column.say("")

    def break_off(self) -> None:
        """Something could not be done: if it was the fetch, that is over; else nothing has changed."""
        if self._running is not None:
            self.stop()

    def _want(self, wish: _Wish) -> None:
        if self._running is None:
            # Where it waits for a hand, a word that was on its way does not begin anew.
            if not wish.inbox_only or self._timer.isActive():
                self._begin(wish)
        elif wish.inbox_only:
            # The one that runs may have looked there before it happened.
            self._after = self._after or wish
        elif self._running.inbox_only:
            self._after = wish

    def _begin(self, wish: _Wish) -> None:
        self._running = wish
        if not wish.inbox_only:
            self._timer.stop()
        if not wish.is_quiet:
            self._column.card.tell(None)
            self._column.say_receiving()
        folder = INBOX if wish.inbox_only else None
        self.asked.emit(FetchMail(account_id=self._account_id, folder=folder))

    def _on_fetched(self, report: FetchReport) -> None:
        ended, after = self._running or _Wish(), self._after
        self._running = self._after = None
        quota = next((warning for warning in report.warnings if warning.code in WARNINGS), None)
        if quota is not None or not report.problems:
            self._column.quota.show_warning(quota)
        new = sum(one.new for one in report.folders if self._shelf.folders.role(one.name) in ARRIVING)
        if report.problems:
            self._fail(report.problems[0])
        else:
            self._succeed(report, new, ended)
        if new:
            self.arrived.emit(new)
        self.over.emit()
        if after is not None and not report.problems:
            self._want(after)

    def _succeed(self, report: FetchReport, new: int, ended: _Wish) -> None:
        self._offline.put_away()
        self._column.say_fetched(new, is_news=not ended.is_quiet or new > 0)
        told = [warning for warning in report.warnings if warning.code not in WARNINGS]
        if told or not ended.inbox_only:
            self._column.card.tell(tell(told[0], translate) if told else None)
        if not self._timer.isActive():
            self._timer.start(EVERY_MS)
        self.came_through.emit()

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
