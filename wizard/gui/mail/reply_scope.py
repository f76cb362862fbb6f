"""Whom does the answer go to? Asked when a letter came through a mailing list."""

from enum import Enum

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from wizard.gui.look import Look
from wizard.gui.widgets.buttons import Button, Kind
from wizard.gui.widgets.prose import Prose
from wizard.gui.widgets.small_dialog import SmallDialog


class Scope(Enum):
    """Who gets an answer."""

    WRITER = "writer"
    EVERYONE = "everyone"


class ReplyScopeDialog(SmallDialog):
    """Two large buttons and no default: this is decided by hand.

    Signals:
        chosen: who gets the answer (Scope).
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget, look: Look, *, writer: str, group: str) -> None:
        super().__init__(parent, look, "reply_scope")
        question = Prose(role="sentence")
        question.setText(self.tr("Whom do you answer?"))
        self.setWindowTitle(question.text())
        sentence = Prose()
        sentence.setText(self.tr("This letter went to everyone in the group %1.").replace("%1", group))
        self.writer = Button(look, "answer_writer", icon="person")
        self.writer.label(self.tr("Only %1").replace("%1", writer.replace("&", "&&")))
        self.everyone = Button(look, "answer_everyone", icon="people")
        self.everyone.label(self.tr("Everyone in the group"))
        self.words = Button(look, "answer_words", kind=Kind.QUIET, icon="note")
        self.words.label(self.tr("What is a group?"))
        self.neither = Button(look, "answer_nobody", kind=Kind.QUIET)
        self.neither.label(self.tr("Cancel"))
        for widget in (question, sentence, self.writer, self.everyone):
            self.column.addWidget(widget)
        self.column.addWidget(self.words, 0, Qt.AlignmentFlag.AlignLeft)
        self.buttons.addWidget(self.neither)
        self.buttons.addStretch(1)
        self.writer.clicked.connect(self._on_writer)
        self.everyone.clicked.connect(self._on_everyone)
        self.words.clicked.connect(self._on_words)
        self.neither.clicked.connect(self.reject)
        self.neither.setFocus()

    @Slot()
    def _on_writer(self) -> None:
        self.accept()
        self.chosen.emit(Scope.WRITER)

    @Slot()
    def _on_words(self) -> None:
        from wizard.gui.learn.opening import open_words  # noqa: PLC0415 - imported when wanted
        from wizard.wording.learn.topic import Topic  # noqa: PLC0415

        open_words(self, self._look, Topic.MAILING_LIST)

    @Slot()
    def _on_everyone(self) -> None:
        self.accept()
        self.chosen.emit(Scope.EVERYONE)
