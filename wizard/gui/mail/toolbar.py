"""The buttons at the top of the mail window, each with its word."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout
from typing_extensions import override

from wizard.gui.look import Look
from wizard.gui.widgets.buttons import Button, Kind
from wizard.gui.widgets.flow_row import FlowRow


class Toolbar(QFrame):
    """Receive, write, answer, pass on; and back to the list where list and letter do not fit side by side."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("toolbar")
        self.receive = Button(look, "receive", icon="receive")
        self.write = Button(look, "write", kind=Kind.MAIN, icon="pen")
        self.reply = Button(look, "reply", icon="reply")
        self.reply_all = Button(look, "reply_all", icon="reply_all")
        self.pass_on = Button(look, "pass_on", icon="pass_on")
        self.to_list = Button(look, "to_list", icon="back")
        self._others = 0
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 8, 24, 12)
        row = FlowRow(spacing=14)
        for button in (self.to_list, self.receive, self.write, self.reply, self.reply_all, self.pass_on):
            row.addWidget(button)
        column.addLayout(row)
        self._write_texts()

    def show_for(self, *, reads: bool, stacked: bool, others: int = 0) -> None:
        """Show the buttons that mean something now; `stacked` is when only the list or the letter is seen.

        An answer to everyone goes to so many `others` besides the writer.
        """
        self._others = others
        self.reply.setVisible(reads)
        self.reply_all.setVisible(reads and others > 0)
        self.pass_on.setVisible(reads)
        self.to_list.setVisible(reads and stacked)
        self.receive.setVisible(not (reads and stacked))
        self.write.setVisible(not (reads and stacked))
        self._write_texts()

    def _write_texts(self) -> None:
        self.receive.label(self.tr("&Receive"), "R")
        self.write.label(self.tr("&Write a letter"), "W")
        self.reply.label(self.tr("&Answer"), "A")
        self.reply_all.label(self.tr("Answer &everyone (%n people)", "", self._others + 1), "E")
        self.pass_on.label(self.tr("&Forward"), "F")
        self.to_list.label(self.tr("&Back to the list"), "B")

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._write_texts()
        super().changeEvent(event)
