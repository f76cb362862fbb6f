"""The mail window: a list, the letter that is read, and labelled buttons for everything."""

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from wizard.gui.engine import Engine
from wizard.gui.look import Look
from wizard.gui.mail.answers import Answers
from wizard.gui.mail.letter_actions import LetterActions
from wizard.gui.mail.list_column import ListColumn
from wizard.gui.mail.mail_list import PAGE_ROWS, MailList
from wizard.gui.mail.outbox_watch import OutboxWatch
from wizard.gui.mail.password_asker import PasswordAsker
from wizard.gui.mail.reading_pane import ReadingPane
from wizard.gui.mail.toolbar import Toolbar
from wizard.gui.texts import translate
from wizard.gui.widgets.focus_ring import REACH_PX, FocusRing
from wizard.gui.widgets.top_strip import TopStrip
from wizard.gui.zoom import ZoomKeys
from wizard.mail.fetch import FetchReport
from wizard.mail.rows import INBOX
from wizard.mail.send import SendStatus
from wizard.model.account import Account
from wizard.model.problem import Problem
from wizard.runtime.desk import (
    AccountsListed,
    DeskProblem,
    FetchMail,
    FetchProgress,
    FileKept,
    FileNotKept,
    FileReady,
    ListAccounts,
    ListMail,
    MailFetched,
    MailListed,
    MailSent,
    MessageOpened,
    OpenMessage,
    PasswordNeeded,
    PicturesFetched,
    Reply,
    Request,
)
from wizard.runtime.desk_writing import (
    Decided,
    Decision,
    DraftKept,
    DraftsListed,
    FilesKept,
    LetterBegun,
    LookedBeforeSending,
    OutboxFlushed,
    PeopleListed,
    WritingReply,
)
from wizard.wording.problems import Told, tell

_SIDE_BY_SIDE_EMS = 38
_LIST_EMS = 18
_NO_LIMIT_PX = 16_777_215


class MailWindow(QWidget):
    """One account's mail.

    Signals:
        language_wanted: the user wants another language (Language).
        left: the window was closed (no argument).
    """

    language_wanted = Signal(object)
    left = Signal()

    def __init__(self, look: Look, engine: Engine, account_id: str) -> None:
        super().__init__()
        self._look = look
        self._engine = engine
        self._account_id = account_id
        self._account: Account | None = None
        self._open_row: int | None = None
        self._others = 0
        self._fetching = False
        self.setObjectName("mail_window")
        self.strip = TopStrip(look)
        self.toolbar = Toolbar(look)
        self.column = ListColumn(look, MailList(self))
        self.pane = ReadingPane(look)
        self.answers = Answers(self, look, account_id)
        self.outbox = OutboxWatch(self, account_id)
        self.letter = LetterActions(self, look, engine, account_id, self.pane)
        self.passwords = PasswordAsker(self, look, engine)
        self._lay_out()
        self._ring = FocusRing(self, look)
        self._keys = ZoomKeys(self, look)
        self._connect()
        self._write_texts()
        self.setMinimumSize(560, 420)
        self.resize(1180, 760)
        self.column.table.setFocus()
        engine.ask(ListAccounts())
        self._list(INBOX)
        self.answers.begin()
        self._fetch()

    def _lay_out(self) -> None:
        strip = QHBoxLayout()
        strip.setContentsMargins(24, 8, 24, 0)
        strip.addWidget(self.strip)
        self._body = QHBoxLayout()
        self._body.setContentsMargins(24 - REACH_PX, 14 - REACH_PX, 24, 20 - REACH_PX)
        self._body.setSpacing(16 - REACH_PX)
        pane = QVBoxLayout()
        pane.setContentsMargins(0, REACH_PX, 0, REACH_PX)
        pane.addWidget(self.pane)
        self._body.addWidget(self.column)
        self._body.addLayout(pane, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(strip)
        column.addWidget(self.toolbar)
        column.addLayout(self._body, 1)

    def _connect(self) -> None:
        self.strip.words_wanted.connect(self._on_words_wanted)
        self.strip.language_wanted.connect(self.language_wanted)
        self.toolbar.receive.clicked.connect(self._fetch)
        self.toolbar.write.clicked.connect(self.answers.write_new)
        self.toolbar.reply.clicked.connect(self._on_reply)
        self.toolbar.reply_all.clicked.connect(self._on_reply_all)
        self.toolbar.pass_on.clicked.connect(self._on_pass_on)
        self.toolbar.to_list.clicked.connect(self._on_to_list)
        self.column.folder_wanted.connect(self._list)
        self.column.row_chosen.connect(self._open)
        self.column.model.page_wanted.connect(self._on_page_wanted)
        self.letter.letter_wanted.connect(self.answers.write_to)
        self.letter.went_well.connect(self._on_went_well)
        self.letter.went_wrong.connect(self._on_went_wrong)
        self.passwords.gave_up.connect(self._on_password_refused)
        self.answers.asked.connect(self._on_asked)
        self.outbox.asked.connect(self._on_asked)
        self.outbox.said.connect(self.column.say)
        self.outbox.troubled.connect(self._tell)
        self.outbox.changed.connect(self._on_outbox_changed)
        self.pane.outgoing.decided.connect(self._on_decided)
        self._look.changed.connect(self._fit)

    @Slot(object)
    def take(self, reply: Reply) -> None:
        """Show what the engine answered."""
        match reply:
            case AccountsListed():
                self._on_accounts(reply.accounts)
            case MailListed():
                self._on_listed(reply)
            case MessageOpened():
                self._on_opened(reply)
            case PicturesFetched() | FileKept() | FileReady() | FileNotKept():
                self.letter.take(reply)
            case FetchProgress():
                self.column.say_progress(reply.done, reply.total)
            case MailFetched():
                self._on_fetched(reply.report)
            case MailSent():
                self._on_sent(reply)
            case PasswordNeeded():
                self.passwords.ask(reply, self._account)
            case _:
                self._take_about_letters(reply)

    def _take_about_letters(self, reply: DeskProblem | WritingReply) -> None:
        match reply:
            case DeskProblem():
                self.answers.stop_sending()
                self._show_problem(reply.problem)
            case (
                DraftsListed()
                | DraftKept()
                | FilesKept()
                | LetterBegun()
                | PeopleListed()
                | LookedBeforeSending()
            ):
                self.answers.take(reply)
            case OutboxFlushed() | Decided():
                self.outbox.take(reply)

    def _on_accounts(self, accounts: tuple[Account, ...]) -> None:
        self._account = next((account for account in accounts if account.id == self._account_id), None)
        if self._account is not None:
            self.answers.set_own(self._account.settings.address)
        self._write_texts()

    @Slot(str)
    def _list(self, folder: str) -> None:
        self.column.model.begin(folder)
        self._ask_rows(folder, 0)

    @Slot(int)
    def _on_page_wanted(self, offset: int) -> None:
        self._ask_rows(self.column.model.folder, offset)

    def _ask_rows(self, folder: str, offset: int) -> None:
        request = ListMail(account_id=self._account_id, folder=folder, limit=PAGE_ROWS, offset=offset)
        self._engine.ask(request)

    def _on_listed(self, listed: MailListed) -> None:
        """Rows of a folder that was left are dropped."""
        if listed.folder != self.column.model.folder:
            return
        self.column.model.take(listed.offset, listed.rows, listed.total)
        if self._open_row is not None:
            self.column.choose(self._open_row)
        self.pane.empty.show_reason(has_mail=listed.total > 0)

    @Slot(int)
    def _open(self, row_id: int) -> None:
        self._open_row = row_id
        self._engine.ask(OpenMessage(account_id=self._account_id, row_id=row_id))

    def _on_opened(self, opened: MessageOpened) -> None:
        if opened.row_id != self._open_row:
            return
        self.column.model.mark_read(opened.row_id)
        self._others = opened.others
        self.letter.begin(opened.row_id)
        self.pane.show_message(opened.message, opened.shown, opened.outgoing)
        self._write_texts()
        self._fit()
        if not self.column.isVisible():
            self.pane.body.setFocus()

    @Slot()
    def _fetch(self) -> None:
        if self._fetching:
            return
        self._fetching = True
        self.column.card.tell(None)
        self.column.say_receiving()
        self._engine.ask(FetchMail(account_id=self._account_id))

    def _on_fetched(self, report: FetchReport) -> None:
        self._fetching = False
        if report.problems:
            self._show_problem(report.problems[0])
        else:
            self.column.say_fetched(sum(folder.new for folder in report.folders))
            if report.warnings:
                self._show_problem(report.warnings[0])
            # There is a line: what waited for one can go now.
            self.outbox.look()
        self._list(self.column.model.folder)

    @Slot(object)
    def _on_asked(self, request: Request) -> None:
        self._engine.ask(request)

    @Slot(object)
    def _on_decided(self, decision: Decision) -> None:
        if self._open_row is not None:
            self.outbox.decide(self._open_row, decision)

    @Slot()
    def _on_outbox_changed(self) -> None:
        if self.pane.outgoing.isVisible():
            self._on_to_list()
        self._list(self.column.model.folder)

    def _on_sent(self, sent: MailSent) -> None:
        self.answers.show_report(sent.report)
        told = {
            SendStatus.SENT: self.tr("The letter was sent."),
            SendStatus.QUEUED: self.tr("The letter could not be sent yet. It waits under “Waiting”."),
        }.get(sent.report.status)
        if told is not None:
            good = sent.report.status is SendStatus.SENT
            self.column.say(told, icon="check" if good else "look_here", color="moss" if good else "amber")
        if sent.report.problems and sent.report.status in (SendStatus.SENT, SendStatus.UNKNOWN):
            self._tell(tell(sent.report.problems[0], translate))
        self._list(self.column.model.folder)

    def _show_problem(self, problem: Problem) -> None:
        self._fetching = False
        self.column.say("")
        self._tell(tell(problem, translate))

    @Slot(object)
    def _tell(self, told: Told) -> None:
        self.column.card.tell(told)

    @Slot()
    def _on_password_refused(self) -> None:
        self._fetching = False
        self.column.say("")
        self.answers.stop_sending()

    @Slot()
    def _on_reply(self) -> None:
        if self.pane.message is not None:
            self.answers.answer(self.pane.message)

    @Slot()
    def _on_words_wanted(self) -> None:
        from wizard.gui.learn.opening import open_words, topic_of_letter  # noqa: PLC0415 - when wanted

        open_words(self, self._look, topic_of_letter(self.pane.message))

    @Slot()
    def _on_reply_all(self) -> None:
        if self.pane.message is not None:
            self.answers.answer_everyone(self.pane.message)

    @Slot()
    def _on_pass_on(self) -> None:
        if self.pane.message is not None and self._open_row is not None:
            self.answers.pass_on(self.pane.message, self._open_row)

    @Slot()
    def _on_to_list(self) -> None:
        self._open_row = None
        self.pane.show_nothing()
        self.column.table.clearSelection()
        self._write_texts()
        self._fit()
        self.column.table.setFocus()

    @Slot(str)
    def _on_went_well(self, sentence: str) -> None:
        self.column.say(sentence)

    @Slot(str)
    def _on_went_wrong(self, sentence: str) -> None:
        self.column.say(sentence, icon="look_here", color="amber")

    @Slot()
    def _fit(self) -> None:
        """List and letter side by side, or one at a time when the window is narrow."""
        em = self.fontMetrics().horizontalAdvance("国")
        wide = self.width() >= em * _SIDE_BY_SIDE_EMS
        reads = self.pane.message is not None
        self.column.setVisible(wide or not reads)
        self.pane.setVisible(wide or reads)
        self.toolbar.show_for(reads=reads, stacked=not wide, others=self._others if reads else 0)
        self.column.setMinimumWidth(em * _LIST_EMS if wide else 0)
        self.column.setMaximumWidth(em * _LIST_EMS if wide else _NO_LIMIT_PX)
        self._body.setStretch(0, 0 if wide else 1)
        self._body.setStretch(1, 1 if wide or reads else 0)

    def _write_texts(self) -> None:
        shown = self._account.settings.address.shown if self._account else self._account_id
        self.setWindowTitle(self.tr("%1 – Tayori").replace("%1", shown))  # noqa: RUF001

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        """An open letter is kept or sent first."""
        if self.answers.window is not None:
            event.ignore()
            self.answers.window.raise_()
            self.answers.window.reject()
            return
        event.accept()
        self.left.emit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._write_texts()
        super().changeEvent(event)
