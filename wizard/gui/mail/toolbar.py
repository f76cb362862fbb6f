"""The buttons at the top of the mail window, each with its word."""

from enum import Enum

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout
from typing_extensions import override

from wizard.gui.look import Look
from wizard.gui.widgets.buttons import Button, Kind
from wizard.gui.widgets.flow_row import FlowRow


class Deleting(Enum):
    """What deleting means for a letter: not possible, into the bin, or out of it for good."""

    NO = "no"
    TO_BIN = "to_bin"
    FOR_GOOD = "for_good"


class Toolbar(QFrame):
    """Receive, write, answer, pass on, delete; back to the list where only one of both is seen; and more."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("toolbar")
        self.receive = Button(look, "receive", icon="receive")
        self.write = Button(look, "write", kind=Kind.MAIN, icon="pen")
        self.reply = Button(look, "reply", icon="reply")
        self.reply_all = Button(look, "reply_all", icon="reply_all")
        self.pass_on = Button(look, "pass_on", icon="pass_on")
        self.delete = Button(look, "delete", icon="bin")
        self.to_list = Button(look, "to_list", icon="back")
        self.more = Button(look, "more", kind=Kind.STRIP, icon="more")
        self._others = 0
        self._deletes = Deleting.TO_BIN
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 8, 24, 12)
        row = FlowRow(spacing=14)
        for button in (
            *(self.to_list, self.receive, self.write),
            *(self.reply, self.reply_all, self.pass_on, self.delete, self.more),
        ):
            row.addWidget(button)
        column.addLayout(row)
        self._write_texts()

    def show_for(
        self, *, reads: bool, stacked: bool, others: int = 0, deletes: Deleting = Deleting.TO_BIN
    ) -> None:
        """Show the buttons that mean something now; `stacked` is when only the list or the letter is seen.

        An answer to everyone goes to so many `others` besides the writer; `deletes` says what
        deleting means for the letter that is read.
        """
        self._others = others
        self._deletes = deletes
        self.reply.setVisible(reads)
        self.reply_all.setVisible(reads and others > 0)
        self.pass_on.setVisible(reads)
        self.delete.setVisible(reads and deletes is not Deleting.NO)
        self.to_list.setVisible(reads and stacked)
        self.receive.setVisible(not (reads and stacked))
        self.write.setVisible(not (reads and stacked))
        self.more.setVisible(not (reads and stacked))
        self._write_texts()

    def _write_texts(self) -> None:
        self.receive.label(self.tr("&Receive"), "R")
        self.write.label(self.tr("&Write a letter"), "W")
        self.reply.label(self.tr("&Answer"), "A")
        self.reply_all.label(self.tr("Answer &everyone (%n people)", "", self._others + 1), "E")
        self.pass_on.label(self.tr("&Forward"), "F")
        for_good = self._deletes is Deleting.FOR_GOOD
        self.delete.label(self.tr("&Delete for good") if for_good else self.tr("&Delete"), "D")
        self.more.label(self.tr("M&ore..."), "O")
        self.to_list.label(self.tr("&Back to the list"), "B")

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._write_texts()
        super().changeEvent(event)
