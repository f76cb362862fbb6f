"""What can be done with the letter that is open, besides answering it."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from wizard.gui.look import Look
from wizard.gui.mail.folders import OWN
from wizard.gui.widgets.buttons import Button, Kind
from wizard.gui.widgets.flow_row import FlowRow
from wizard.mail.store.rows import Role


class LetterTools(QWidget):
    """A row of small buttons, each with its word; what makes no sense in a folder is left out there."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._is_flagged = False
        self._role: Role | None = Role.INBOX
        self.unread = Button(look, "letter_unread", kind=Kind.STRIP)
        self.flag = Button(look, "letter_flag", kind=Kind.STRIP)
        self.junk = Button(look, "letter_junk", kind=Kind.STRIP)
        self.move_to = Button(look, "letter_move", kind=Kind.STRIP)
        self.to_paper = Button(look, "letter_print", kind=Kind.STRIP)
        row = FlowRow(self, spacing=8)
        for button in (self.unread, self.flag, self.junk, self.move_to, self.to_paper):
            row.addWidget(button)
        self._write_texts()

    def show_for(self, role: Role | None, *, is_flagged: bool) -> None:
        """Offer what makes sense for a letter in a folder for this purpose."""
        self._role = role
        self._is_flagged = is_flagged
        waits = role is Role.OUTBOX
        self.unread.setVisible(not waits)
        self.flag.setVisible(not waits)
        self.move_to.setVisible(not waits)
        self.junk.setVisible(role not in OWN)
        self._write_texts()

    def _write_texts(self) -> None:
        self.unread.label(self.tr("&Unread again"), "U")
        self.flag.label(self.tr("Take the fla&g off") if self._is_flagged else self.tr("Put a fla&g on"), "G")
        self.junk.label(self.tr("Not &junk") if self._role is Role.JUNK else self.tr("It is &junk"), "J")
        self.to_paper.label(self.tr("&Print"), "P")
        self.move_to.label(self.tr("&Move..."), "M")

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._write_texts()
        super().changeEvent(event)
