"""Which of the letters that were begun is to be gone on with, or a new one."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from wizard.gui.look import Look
from wizard.gui.mail.when import clock_time, written
from wizard.gui.widgets.buttons import Button, Kind
from wizard.gui.widgets.prose import Prose
from wizard.gui.widgets.small_dialog import SmallDialog
from wizard.mail.store.drafts import KeptDraft

MOST = 20


class DraftsDialog(SmallDialog):
    """A large button a letter, the last one first.

    Signals:
        chosen: this letter is gone on with (KeptDraft).
        new_wanted: a new letter is begun (no argument).
    """

    chosen = Signal(object)
    new_wanted = Signal()

    def __init__(self, parent: QWidget, look: Look, drafts: Sequence[KeptDraft]) -> None:
        super().__init__(parent, look, "drafts")
        self._drafts = tuple(drafts[:MOST])
        question = Prose(role="sentence")
        question.setText(self.tr("Go on with a letter you began?"))
        self.setWindowTitle(question.text())
        self.column.addWidget(question)
        for number, draft in enumerate(self._drafts):
            button = Button(look, f"draft_{number}", icon="pen")
            words = self._words(draft)
            shown = button.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, look.grown(460))
            button.label(shown.replace("&", "&&"))
            button.setAccessibleName(words)
            button.setProperty("number", number)
            button.clicked.connect(self._on_draft)
            self.column.addWidget(button)
        self.cancel = Button(look, "drafts_cancel", kind=Kind.QUIET)
        self.cancel.label(self.tr("Cancel"))
        self.new = Button(look, "drafts_new", kind=Kind.MAIN, icon="pen")
        self.new.label(self.tr("Begin a new one"))
        self.buttons.addWidget(self.cancel)
        self.buttons.addStretch(1)
        self.buttons.addWidget(self.new)
        self.cancel.clicked.connect(self.reject)
        self.new.clicked.connect(self._on_new)
        self.new.setFocus()

    def _words(self, draft: KeptDraft) -> str:
        letter = draft.letter
        what = letter.subject.strip() or " ".join(letter.body.split())[:40] or self.tr("(no subject)")
        to = self.tr("To: %1").replace("%1", letter.to.strip().rstrip(",")) if letter.to.strip() else ""
        return "  ".join(filter(None, (what, self._when(draft.kept_at), to)))

    def _when(self, moment: datetime | None) -> str:
        if moment is None:
            return ""
        here = moment.astimezone()
        day = written(here.date(), self.tr("d MMM", "a day of this year, in Qt's letters"))
        return f"{day} {clock_time(here)}"

    @Slot()
    def _on_draft(self) -> None:
        button = self.sender()
        assert isinstance(button, QPushButton)
        self.accept()
        self.chosen.emit(self._drafts[int(button.property("number"))])

    @Slot()
    def _on_new(self) -> None:
        self.accept()
        self.new_wanted.emit()
