"""The mail window: a list, the letter that is read, and labelled buttons for everything."""

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut
from typing_extensions import override

from wizard.gui.engine import Engine
from wizard.gui.look import Look
from wizard.gui.mail.answers import Answers
from wizard.gui.mail.filing import Filing
from wizard.gui.mail.leaving import Leaving
from wizard.gui.mail.letter_actions import LetterActions
from wizard.gui.mail.letter_printer import LetterPrinter
from wizard.gui.mail.mail_notice import MailNotice
from wizard.gui.mail.mail_room import MailRoom
from wizard.gui.mail.more import More
from wizard.gui.mail.outbox_watch import OutboxWatch
from wizard.gui.mail.password_asker import PasswordAsker
from wizard.gui.mail.reading import Reading
from wizard.gui.mail.receiving import Receiving
from wizard.gui.mail.reply_router import ReplyRouter
from wizard.gui.mail.shelf import Shelf
from wizard.gui.mail.toolbar import Deleting
from wizard.gui.report.opener import ReportOpener
from wizard.gui.texts import translate
from wizard.gui.zoom import ZoomKeys
from wizard.mail.sending.send import SendStatus
from wizard.mail.store.rows import Role
from wizard.model.account import Account
from wizard.model.problem import Problem
from wizard.runtime.desk import ListAccounts, MailSent, Reply, Request
from wizard.runtime.desk_writing import Decision
from wizard.wording.problems import Told, tell

_DELETING = {Role.OUTBOX: Deleting.NO, Role.TRASH: Deleting.FOR_GOOD}


class MailWindow(MailRoom):
    """One account's mail.

    Signals:
        language_wanted: the user wants another language (Language).
        left: the window was closed (no argument).
        account_wanted: the mail of another account is to be shown (str).
        setup_wanted: another account is to be set up (no argument).
        notices_wanted: new mail is to be told from now on, or not (bool).
    """

    language_wanted = Signal(object)
    left = Signal()
    account_wanted = Signal(str)
    setup_wanted = Signal()
    notices_wanted = Signal(bool)

    def __init__(self, look: Look, engine: Engine, account_id: str, *, notices: bool = True) -> None:
        super().__init__(look)
        self._engine = engine
        self.account_id = account_id
        self.account: Account | None = None
        self._make_parts(notices=notices)
        self._router = ReplyRouter(self)
        self._zoom_keys = ZoomKeys(self, look)
        self._connect_buttons()
        self._connect_parts()
        self._connect_keys()
        self._write_texts()
        self.column.table.setFocus()
        self.look_for_accounts()
        self.shelf.begin()
        self.answers.begin()
        self.receiving.fetch()

    def _make_parts(self, *, notices: bool) -> None:
        look, account_id = self.look, self.account_id
        self.answers = Answers(self, look, account_id)
        self.outbox = OutboxWatch(self, account_id)
        self.letter = LetterActions(self, look, self._engine, account_id, self.pane)
        self.printer = LetterPrinter(self, self.pane)
        self.passwords = PasswordAsker(self, look, self._engine)
        self.report = ReportOpener(self, look)
        self.shelf = Shelf(self, account_id, self.column)
        self.reading = Reading(
            self, account_id, column=self.column, pane=self.pane, letter=self.letter, answers=self.answers
        )
        self.receiving = Receiving(
            self, account_id, column=self.column, shelf=self.shelf, offline=self.offline
        )
        self.notice = MailNotice(self, look, is_on=notices)
        self.more = More(self, look, notices=notices)
        self.leaving = Leaving(self, look)
        self.filing = Filing(self, look, account_id, shelf=self.shelf, reading=self.reading, bar=self.undo)

    def _connect_buttons(self) -> None:
        self.strip.words_wanted.connect(self._on_words_wanted)
        self.strip.language_wanted.connect(self.language_wanted)
        self.toolbar.receive.clicked.connect(self.receiving.fetch)
        self.toolbar.write.clicked.connect(self.answers.write_new)
        self.toolbar.reply.clicked.connect(self.reading.reply)
        self.toolbar.reply_all.clicked.connect(self.reading.reply_all)
        self.toolbar.pass_on.clicked.connect(self.reading.pass_on)
        self.toolbar.delete.clicked.connect(self.filing.delete)
        self.toolbar.more.clicked.connect(self.more.open)
        self.toolbar.to_list.clicked.connect(self.reading.close)
        tools = self.pane.tools
        tools.unread.clicked.connect(self.filing.mark_unread)
        tools.flag.clicked.connect(self.filing.flag)
        tools.junk.clicked.connect(self.filing.junk)
        tools.move_to.clicked.connect(self.filing.choose_folder)
        tools.to_paper.clicked.connect(self.printer.choose)
        self.pane.outgoing.decided.connect(self._on_decided)
        for shows in (self.pane.outgoing, self.column.card, self.answers):
            shows.report_wanted.connect(self._on_report_wanted)

    def _connect_parts(self) -> None:
        for part in (self.answers, self.outbox, self.shelf, self.reading, self.receiving, self.filing):
            part.asked.connect(self._on_asked)
        self.letter.letter_wanted.connect(self.answers.write_to)
        self.letter.went_well.connect(self._say)
        self.letter.went_wrong.connect(self._say_amber)
        self.printer.said.connect(self._say)
        self.passwords.gave_up.connect(self.receiving.stop)
        self.passwords.gave_up.connect(self.answers.stop_sending)
        self.outbox.said.connect(self._say)
        self.outbox.troubled.connect(self._tell)
        self.outbox.changed.connect(self._on_outbox_changed)
        self.shelf.listed.connect(self.reading.choose_again)
        self.shelf.counted.connect(self._on_counted)
        self.reading.changed.connect(self._on_letter_changed)
        self.reading.was_read.connect(self.shelf.count_read)
        self.receiving.came_through.connect(self.outbox.look)
        self.receiving.over.connect(self.shelf.refresh)
        self.filing.said.connect(self._say)
        self.filing.gone.connect(self.reading.let_go)
        self.filing.came_back.connect(self.reading.come_back)
        self.filing.came_back.connect(self.shelf.refresh)
        self.filing.marked.connect(self._on_letter_changed)
        self.filing.failed.connect(self._on_filing_failed)
        self.receiving.arrived.connect(self.notice.tell)
        self.more.setup_wanted.connect(self.setup_wanted)
        self.more.leaving_wanted.connect(self.leaving.ask)
        self.leaving.asked.connect(self._on_asked)
        self.leaving.said.connect(self._say)
        self.more.notices_wanted.connect(self.notice.turn)
        self.more.notices_wanted.connect(self.notices_wanted)
        self.column.accounts.account_wanted.connect(self.account_wanted)
        self.undo.turned.connect(self._on_room)
        self.offline.turned.connect(self._on_room)
        self.column.quota.turned.connect(self._on_room)
        self.look.changed.connect(self._on_room)

    def _connect_keys(self) -> None:
        for keys, slot in (
            (QKeySequence.StandardKey.Delete, self.filing.delete),
            (QKeySequence.StandardKey.Undo, self.filing.put_back),
            (QKeySequence.StandardKey.Find, self._on_find),
            (QKeySequence.StandardKey.Refresh, self.receiving.fetch),
            (QKeySequence.StandardKey.Print, self.printer.choose),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            # A key that is held down deletes one letter, not all.
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(slot)

    @Slot(object)
    def take(self, reply: Reply) -> None:
        """Show what the engine answered."""
        self._router.take(reply)

    def know_accounts(self, accounts: tuple[Account, ...]) -> None:
        """Learn which accounts there are."""
        self.account = next((account for account in accounts if account.id == self.account_id), None)
        if self.account is not None:
            self.answers.set_own(self.account.settings.address)
            self.leaving.know(self.account)
            self.more.takes_out = self.leaving.is_asked
        self.column.accounts.show_accounts(accounts, self.account_id)
        self._write_texts()

    def look_for_accounts(self) -> None:
        """There may be other accounts now."""
        self._engine.ask(ListAccounts())

    def tell_sent(self, sent: MailSent) -> None:
        """Tell what became of a letter."""
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
        self.shelf.refresh()

    @Slot(object)
    def _on_asked(self, request: Request) -> None:
        self._engine.ask(request)

    @Slot(object)
    def _on_decided(self, decision: Decision) -> None:
        if self.reading.row_id is not None:
            self.outbox.decide(self.reading.row_id, decision)

    @Slot(object)
    def _on_report_wanted(self, problem: Problem) -> None:
        self.report.open_problem(self.account, problem)

    @Slot()
    def _on_outbox_changed(self) -> None:
        if self.pane.outgoing.isVisible():
            self.reading.close()
        self.shelf.refresh()

    @Slot(object)
    def _on_filing_failed(self, problem: Problem) -> None:
        self._tell(tell(problem, translate))
        self.shelf.refresh()

    @Slot(bool)
    def _on_counted(self, has_mail: bool) -> None:  # noqa: FBT001 - a slot takes what the signal has
        self.pane.empty.show_reason(has_mail=has_mail)

    @Slot()
    def _on_letter_changed(self) -> None:
        row = self.reading.row
        if row is not None:
            self.pane.tools.show_for(self.shelf.folders.role(row.folder), is_flagged=row.flagged)
        self._write_texts()
        self.fit()

    @Slot()
    def _on_find(self) -> None:
        if not self.column.isVisible():
            self.reading.close()
        self.column.search.begin()

    @Slot()
    def _on_words_wanted(self) -> None:
        from wizard.gui.learn.opening import open_words, topic_of_letter  # noqa: PLC0415 - when wanted

        open_words(self, self.look, topic_of_letter(self.pane.message))

    @Slot(object)
    def _tell(self, told: Told) -> None:
        self.column.card.tell(told)

    @Slot(str)
    def _say(self, sentence: str) -> None:
        self.column.say(sentence)

    @Slot(str)
    def _say_amber(self, sentence: str) -> None:
        self.column.say(sentence, icon="look_here", color="amber")

    @Slot()
    def _on_room(self) -> None:
        self.fit()

    def fit(self) -> None:
        """Show what fits into the window, and the buttons that mean something now."""
        row = self.reading.row
        role = None if row is None else self.shelf.folders.role(row.folder)
        deletes = Deleting.TO_BIN if role is None else _DELETING.get(role, Deleting.TO_BIN)
        self.arrange(reads=self.reading.is_open, others=self.reading.others, deletes=deletes)
        self.reading.is_stacked = self.is_narrow

    def _write_texts(self) -> None:
        shown = self.account.settings.address.shown if self.account else self.account_id
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
        self.notice.put_away()
        self.report.close()
        self.left.emit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._write_texts()
        elif event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.notice.put_away()
        super().changeEvent(event)
