"""The window a letter is written in; what is written is kept until it is sent or thrown away on purpose."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from wizard.gui.look import Look
from wizard.gui.mail.enclosures import Enclosures
from wizard.gui.mail.kept_letter import KeptLetter, Letter
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
from wizard.mail.compose import Draft
from wizard.mail.send import SendReport, SendStatus
from wizard.wording.problems import tell

KEEP_AFTER_MS = 1500


class ComposeWindow(QDialog):
    """One letter.

    Signals:
        send_wanted: the letter is to be sent (Draft).
        closed: the window is closed; the letter was sent, kept or thrown away (no argument).
    """

    send_wanted = Signal(object)
    closed = Signal()

    def __init__(self, parent: QWidget, look: Look, kept: KeptLetter, start: Letter) -> None:
        super().__init__(parent)
        self._kept = kept
        self._start = start
        self._draft: Draft | None = None
        self.setObjectName("compose")
        self.setWindowFlags(Qt.WindowType.Window)
        self.card = ProblemCard(look, large=False)
        self.card.hide()
        self.again = IconLine(look, "note", "soft", tone=Tone.SOFT)
        self.anew = Button(look, "letter_anew", kind=Kind.QUIET, icon="pen")
        self.sheet = Sheet(look)
        self.files = Enclosures(look)
        self.state = IconLine(look, "waiting", "indigo", role="small", tone=Tone.SOFT)
        self.close_button = Button(look, "compose_close")
        self.send = Button(look, "send", kind=Kind.MAIN, icon="send")
        self.discard = Ask(self, look)
        self.no_subject = Ask(self, look)
        self._keeper = QTimer(self)
        self._keeper.setSingleShot(True)
        self._keeper.setInterval(KEEP_AFTER_MS)
        self._lay_out()
        self._ring = FocusRing(self, look)
        self._keys = ZoomKeys(self, look)
        self._connect()
        before = kept.load()
        self._show(before or start, is_kept=before is not None)
        self._write_texts()
        self.resize(900, 760)
        self.setMinimumSize(480, 400)

    def _lay_out(self) -> None:
        inner = QWidget()
        page = QVBoxLayout(inner)
        page.setContentsMargins(28, 16, 28, 12)
        page.setSpacing(12)
        again = QHBoxLayout()
        again.addWidget(self.again, 1)
        again.addWidget(self.anew)
        page.addWidget(self.card)
        page.addLayout(again)
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
        self.files.changed.connect(self._on_changed)
        self.anew.clicked.connect(self._on_anew)
        self.send.clicked.connect(self._on_send)
        self.close_button.clicked.connect(self.reject)
        self._keeper.timeout.connect(self._keep)
        self.discard.agreed.connect(self._on_thrown_away)
        self.discard.declined.connect(self._on_kept)
        self.no_subject.agreed.connect(self._send_now)
        self.no_subject.declined.connect(self.sheet.subject.edit.setFocus)

    def show_report(self, report: SendReport) -> None:
        """Close when the letter is on its way or waits for it, else say why not and keep everything."""
        self._draft = None
        self.sheet.setEnabled(True)
        self._write_texts()
        if report.status in (SendStatus.SENT, SendStatus.QUEUED):
            self._kept.forget()
            self._leave()
            return
        if report.problems:
            self.card.tell(tell(report.problems[0], translate))
        self._keep()

    def stop_sending(self) -> None:
        """The letter was not sent after all, as when the password was not given."""
        self._draft = None
        self.sheet.setEnabled(True)
        self._write_texts()

    @property
    def is_sending(self) -> bool:
        """Whether the answer to `send_wanted` is still to come."""
        return self._draft is not None

    def _show(self, letter: Letter, *, is_kept: bool) -> None:
        self.sheet.show_letter(letter)
        self.files.set_paths(letter.files)
        self._is_kept = is_kept
        self._keeper.stop()
        first: Callable[[], None] = self.sheet.body.setFocus if letter.to else self.sheet.to.edit.setFocus
        first()

    def _letter(self) -> Letter:
        return self.sheet.letter(self.files.paths())

    def _is_worth_keeping(self) -> bool:
        letter = self._letter()
        return not letter.is_blank and letter != self._start

    def _write_texts(self) -> None:
        self.setWindowTitle(self.tr("A letter – Tayori"))  # noqa: RUF001
        self.again.say(self.tr("This is the letter you began before.") if self._is_kept else "")
        self.anew.label(self.tr("Begin a new one"))
        self.anew.setVisible(self._is_kept)
        self.close_button.label(self.tr("&Close"), "L")
        self.send.label(self.tr("&Send"), "S")
        self.state.say(self.tr("Sending...") if self.is_sending else "")

    @Slot()
    def _on_changed(self) -> None:
        self._keeper.start()

    @Slot()
    def _keep(self) -> None:
        if self._is_worth_keeping():
            self._kept.keep(self._letter())

    @Slot()
    def _on_anew(self) -> None:
        self._kept.forget()
        self._show(self._start, is_kept=False)
        self._write_texts()

    @Slot()
    def _on_send(self) -> None:
        """A second press while it is being sent does nothing: the letter must not leave twice."""
        if self.is_sending:
            return
        self.card.tell(None)
        if self.sheet.recipients() is None:
            self.sheet.to.edit.setFocus()
            return
        if not self.sheet.subject.text().strip():
            self.no_subject.ask(
                self.tr("Send it without a subject?"),
                self.tr("A subject tells the other person what the letter is about."),
                yes=self.tr("Send it as it is"),
                no=self.tr("Write a subject"),
            )
            return
        self._send_now()

    @Slot()
    def _send_now(self) -> None:
        people = self.sheet.recipients()
        files = self.files.read()
        if people is None or files is None:
            return
        to, cc, bcc = people
        letter = self._letter()
        self._draft = Draft(
            to=to,
            cc=cc,
            bcc=bcc,
            subject=letter.subject,
            body=letter.body,
            attachments=files,
            in_reply_to=letter.in_reply_to,
            references=letter.references,
        )
        self._keep()
        self.sheet.setEnabled(False)
        self._write_texts()
        announce(self, self.tr("Sending..."))
        self.send_wanted.emit(self._draft)

    @Slot()
    def _on_thrown_away(self) -> None:
        self._kept.forget()
        self._leave()

    @Slot()
    def _on_kept(self) -> None:
        self._kept.keep(self._letter())
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
