"""The buttons at the top of the mail window, each with its word."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout
from typing_extensions import override

from wizard.gui.look import Look
from wizard.gui.widgets.buttons import Button, Kind


class Toolbar(QFrame):
    """Receive, write, answer; and back to the list where list and letter do not fit side by side."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("toolbar")
        self.receive = Button(look, "receive", icon="receive")
        self.write = Button(look, "write", kind=Kind.MAIN, icon="pen")
        self.reply = Button(look, "reply", icon="reply")
        self.to_list = Button(look, "to_list", icon="back")
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 8, 24, 12)
        row.setSpacing(14)
        for button in (self.to_list, self.receive, self.write, self.reply):
            row.addWidget(button)
        row.addStretch(1)
        self._write_texts()

    def show_for(self, *, reads: bool, stacked: bool) -> None:
        """Show the buttons that mean something now; `stacked` is when only the list or the letter is seen."""
        self.reply.setVisible(reads)
        self.to_list.setVisible(reads and stacked)
        self.receive.setVisible(not (reads and stacked))
        self.write.setVisible(not (reads and stacked))

    def _write_texts(self) -> None:
        self.receive.label(self.tr("&Receive"), "R")
        self.write.label(self.tr("&Write a letter"), "W")
        self.reply.label(self.tr("&Answer"), "A")
        self.to_list.label(self.tr("Back to the &list"), "B")

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._write_texts()
        super().changeEvent(event)
