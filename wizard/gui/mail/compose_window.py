"""The window a letter is written in; what is written is kept until it is sent or thrown away on purpose."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from wizard.gui.look import Look
from wizard.gui.mail.enclosures import Enclosures
from wizard.gui.mail.last_look_dialog import LastLook, LastLookDialog, Outcome
from wizard.gui.mail.sheet import Sheet
from wizard.gui.texts import translate
from wizard.gui.widgets.announce import announce
from wizard.gui.widgets.ask import Ask
from wizard.gui.widgets.buttons import Button, Kind
from wizard.gui.widgets.focus_ring import REACH_PX, FocusRing
from wizard.gui.widgets.icon_label import IconLine
from wizard.gui.widgets.problem_card import ProblemCard
from wizard.gui.widgets.prose import Tone
from wizard.gui.widgets.scroll_room import ScrollRoom
from wizard.gui.zoom import ZoomKeys
from wizard.mail.sending.cautions import Caution
from wizard.mail.sending.send import SendReport, SendStatus
from wizard.mail.store.drafts import KeptDraft, LetterFile
from wizard.mail.store.people import AddressBook
from wizard.mail.writing.compose import Draft
from wizard.model.problem import Problem
from wizard.wording.problems import tell

KEEP_AFTER_MS = 1500
"""So soon after the first key what was typed is on the disk; somebody who types on does not delay it."""


class ComposeWindow(QDialog):
    """One letter; `is_new` when nothing of it was written by hand yet, `group` got the letter it answers.

    Signals:
        keep_wanted: the letter is to be kept as it is now (Letter).
        drop_wanted: the letter is to be thrown away (no argument).
        file_wanted: a file is to be taken into it (str, its path).
        file_unwanted: a file is to be taken out of it (int, its id).
        look_wanted: the letter is to be looked at before it leaves, after it was kept (Draft).
        send_wanted: the letter is to be sent, after it was kept (Draft).
        closed: the window is closed; the letter was sent, kept or thrown away (no argument).
    """

    keep_wanted = Signal(object)
    drop_wanted = Signal()
    file_wanted = Signal(str)
    file_unwanted = Signal(int)
    look_wanted = Signal(object)
    send_wanted = Signal(object)
    closed = Signal()

    def __init__(
        self, parent: QWidget, look: Look, draft: KeptDraft, *, is_new: bool, group: str | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._start = draft
        self._is_new = is_new
        self._group = group
        self._draft: Draft | None = None
        self.setObjectName("compose")
        self.setWindowFlags(Qt.WindowType.Window)
        self.card = ProblemCard(look, large=False)
        self.card.hide()
        self.again = IconLine(look, "note", "soft", tone=Tone.SOFT)
        self.group = IconLine(look, "people", "soft", tone=Tone.SOFT)
        self.sheet = Sheet(look)
        self.files = Enclosures(look)
        self.state = IconLine(look, "waiting", "indigo", role="small", tone=Tone.SOFT)
        self.close_button = Button(look, "compose_close")
        self.send = Button(look, "send", kind=Kind.MAIN, icon="send")
        self.discard = Ask(self, look)
        self.last_look: LastLookDialog | None = None
        self._keeper = QTimer(self)
        self._keeper.setSingleShot(True)
        self._keeper.setInterval(KEEP_AFTER_MS)
        self._lay_out()
        self._ring = FocusRing(self, look)
        self._keys = ZoomKeys(self, look)
        self._connect()
        self.sheet.show_letter(draft.letter)
        self.files.show_files(draft.files)
        self._keeper.stop()
        if draft.letter.to:
            self.sheet.body.setFocus()
        else:
            self.sheet.to.edit.setFocus()
        self._write_texts()
        self.resize(900, 760)
        self.setMinimumSize(480, 400)

    def _lay_out(self) -> None:
        inner = QWidget()
        page = QVBoxLayout(inner)
        page.setContentsMargins(28, 16, 28, 12)
        page.setSpacing(12)
        page.addWidget(self.card)
        page.addWidget(self.again)
        page.addWidget(self.group)
        page.addWidget(self.sheet, 1)
        page.addSpacing(REACH_PX)
        page.addWidget(self.files)
        scroll = ScrollRoom()
        scroll.setWidget(inner)
        bar = QFrame()
        bar.setObjectName("bar")
        row = QHBoxLayout(bar)
        row.setContentsMargins(28, 14, 28, 14)
        row.setSpacing(16)
        row.addWidget(self.close_button)
        row.addWidget(self.state)
        row.addStretch(1)
        row.addWidget(self.send)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(scroll, 1)
        column.addWidget(bar)

    def _connect(self) -> None:
        self.sheet.changed.connect(self._on_changed)
        self.files.add_wanted.connect(self._on_file_wanted)
        self.files.remove_wanted.connect(self.file_unwanted)
        self.send.clicked.connect(self._on_send)
        self.close_button.clicked.connect(self.reject)
        self._keeper.timeout.connect(self._keep)
        self.discard.agreed.connect(self._on_thrown_away)
        self.discard.declined.connect(self._on_kept)

    def set_book(self, book: AddressBook) -> None:
        """Know the people of the address book."""
        self.sheet.set_book(book)

    def show_kept(self, problem: Problem | None) -> None:
        """Say it when the letter could not be kept; that it was is how it should be."""
        if problem is not None:
            self.card.tell(tell(problem, translate))

    def show_files(self, files: tuple[LetterFile, ...], problem: Problem | None) -> None:
        """Show the files that are kept with the letter now."""
        self.files.show_files(files, problem=tell(problem, translate).sentence if problem else "")

    def show_cautions(self, cautions: tuple[Caution, ...]) -> None:
        """Send the letter, or ask first when there is something to say about it."""
        if self._draft is None or self.last_look is not None:
            return
        if not cautions:
            self._send_now()
            return
        self.last_look = LastLookDialog(self, self._look, self._draft, cautions)
        self.last_look.answered.connect(self._on_looked)
        self.last_look.open()

    def show_report(self, report: SendReport) -> None:
        """Close when the letter is out of our hands, else say why not and keep everything."""
        self.stop_sending()
        if report.status is not SendStatus.REFUSED:
            self._leave()
            return
        if report.problems:
            self.card.tell(tell(report.problems[0], translate))

    def stop_sending(self) -> None:
        """The letter was not sent after all, as when the password was not given."""
        self._draft = None
        self._let_write()

    @property
    def is_sending(self) -> bool:
        """Whether the answer to `look_wanted` or `send_wanted` is still to come."""
        return self._draft is not None

    def _let_write(self) -> None:
        """What is being sent does not change any more."""
        for part in (self.sheet, self.files):
            part.setEnabled(not self.is_sending)
        self._write_texts()

    def _is_worth_keeping(self) -> bool:
        letter, files = self.sheet.letter(), self.files.files
        if self._is_new and letter == self._start.letter and files == self._start.files:
            return False
        return not letter.is_blank or bool(files)

    def _write_texts(self) -> None:
        self.setWindowTitle(self.tr("A letter – Tayori"))  # noqa: RUF001
        self.again.say("" if self._is_new else self.tr("This is the letter you began before."))
        asked = self.tr(
            "Everyone in the group “%1” got that letter. Before yours leaves, you are asked who gets it."
        )
        self.group.say("" if self._group is None else asked.replace("%1", self._group))
        self.close_button.label(self.tr("&Close"), "L")
        self.send.label(self.tr("&Send"), "S")
        self.state.say(self.tr("Sending...") if self.is_sending else "")

    @Slot()
    def _on_changed(self) -> None:
        if not self._keeper.isActive() and not self.is_sending:
            self._keeper.start()

    @Slot(str)
    def _on_file_wanted(self, path: str) -> None:
        """The words come first, so that a file never stands alone."""
        self.keep_wanted.emit(self.sheet.letter())
        self.file_wanted.emit(path)

    @Slot()
    def _keep(self) -> None:
        self._keeper.stop()
        if self._is_worth_keeping():
            self.keep_wanted.emit(self.sheet.letter())

    @Slot()
    def _on_send(self) -> None:
        """A second press while it is being sent does nothing: the letter must not leave twice."""
        if self.is_sending:
            return
        self.card.tell(None)
        people = self.sheet.recipients()
        if people is None:
            self.sheet.to.edit.setFocus()
            return
        self._begin_sending(self.sheet.draft(people))
        self.look_wanted.emit(self._draft)

    def _begin_sending(self, draft: Draft) -> None:
        self._keeper.stop()
        self.keep_wanted.emit(self.sheet.letter())
        self._draft = draft
        self._let_write()

    @Slot(object)
    def _on_looked(self, looked: LastLook) -> None:
        """Whatever was put right on the sheet before sending is seen in the letter."""
        assert self.last_look is not None
        self.last_look.deleteLater()
        self.last_look = None
        self.sheet.show_changes(looked.draft)
        if looked.outcome is Outcome.SEND:
            self._begin_sending(looked.draft)
            self._send_now()
            return
        self.stop_sending()
        self._keep()
        if looked.outcome is Outcome.ADD_FILE:
            self.files.choose()
        else:
            (self.sheet.body if self.sheet.subject.text() else self.sheet.subject.edit).setFocus()

    def _send_now(self) -> None:
        announce(self, self.tr("Sending..."))
        self.send_wanted.emit(self._draft)

    @Slot()
    def _on_thrown_away(self) -> None:
        self.drop_wanted.emit()
        self._leave()

    @Slot()
    def _on_kept(self) -> None:
        self._keep()
        self._leave()

    def _leave(self) -> None:
        self._keeper.stop()
        self.hide()
        self.closed.emit()

    @override
    @Slot()
    def reject(self) -> None:
        """Esc, Close and the cross: a letter that was begun is kept unless it is thrown away on purpose."""
        if self.is_sending:
            announce(self, self.tr("Sending..."))
            return
        if not self._is_worth_keeping():
            self.drop_wanted.emit()
            self._leave()
            return
        self._keep()
        self.discard.ask(
            self.tr("Keep this letter?"),
            self.tr("You can go on writing it later."),
            yes=self.tr("Throw it away"),
            no=self.tr("Keep it"),
        )

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()
        self.reject()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._write_texts()
