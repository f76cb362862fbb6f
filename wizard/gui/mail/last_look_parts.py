"""What the sheet before sending says and offers: one part a caution, each with what can be done about it."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from wizard.gui.look import Look
from wizard.gui.texts import translate
from wizard.gui.widgets.announce import announce
from wizard.gui.widgets.big_field import BigField
from wizard.gui.widgets.buttons import Button, Kind
from wizard.gui.widgets.icon_label import IconLine
from wizard.mail.sending.caution_words import ask_scope
from wizard.mail.sending.cautions import GroupAnswer, Scope
from wizard.mail.writing.compose import Draft

_LONGEST_NAME_PX = 300


class Part(QWidget):
    """One sentence; the letter leaves as it is."""

    def __init__(self, look: Look, sentence: str) -> None:
        super().__init__()
        self._look = look
        self.sentence = sentence
        self.line = IconLine(look, "look_here", "amber")
        self.line.say(sentence)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(look.eased(8))
        self.column.addWidget(self.line)

    def applied(self, draft: Draft) -> Draft:
        """The letter with what was done here."""
        return draft

    def name_button(self, button: Button, words: str, fact: str) -> None:
        """Put the fact in place of %1, shortened for the eye where it is long."""
        room = self._look.grown(_LONGEST_NAME_PX)
        shown = button.fontMetrics().elidedText(fact, Qt.TextElideMode.ElideMiddle, room)
        button.label(words.replace("%1", shown.replace("&", "&&")))
        button.setAccessibleName(words.replace("%1", fact))


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What one click does to the letter: how it is offered (%1 is `fact`), and what is said then."""

    offer: str
    fact: str = ""
    done: str
    make: Callable[[Draft], Draft]


class ChangePart(Part):
    """A sentence and a button that puts it right; a second press takes that back."""

    def __init__(self, look: Look, name: str, sentence: str, change: Change) -> None:
        super().__init__(look, sentence)
        self._change = change
        self.is_done = False
        self.button = Button(look, name, icon="repair")
        self.column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self.button.clicked.connect(self._on_clicked)
        self._write()

    def _write(self) -> None:
        self.line.say(self._change.done if self.is_done else self.sentence)
        self.line.show_icon(*(("check", "moss") if self.is_done else ("look_here", "amber")))
        if self.is_done:
            self.button.label(self.tr("Undo this"))
        else:
            self.name_button(self.button, self._change.offer, self._change.fact)

    @Slot()
    def _on_clicked(self) -> None:
        self.is_done = not self.is_done
        self._write()
        announce(self, self.line.prose.text(), urgent=True)

    @override
    def applied(self, draft: Draft) -> Draft:
        return self._change.make(draft) if self.is_done else draft


class SubjectPart(Part):
    """The subject can be written here."""

    def __init__(self, look: Look, sentence: str) -> None:
        super().__init__(look, sentence)
        self.field = BigField(look, "late_subject", key="J")
        self.field.label(self.tr("Subject"), help_text=self.tr("What the letter is about, in a few words"))
        self.column.addWidget(self.field)

    @override
    def applied(self, draft: Draft) -> Draft:
        typed = self.field.text().strip()
        return replace(draft, subject=typed) if typed else draft


class FilePart(Part):
    """A file can be added, back at the letter."""

    def __init__(self, look: Look, sentence: str) -> None:
        super().__init__(look, sentence)
        self.button = Button(look, "late_file", icon="clip")
        self.button.label(self.tr("Add a &file"), "F")
        self.column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)


class ScopePart(Part):
    """Who gets the answer: two plain buttons, and none of them is chosen beforehand.

    Signals:
        chosen: one was pressed; the letter goes there (Scope).
    """

    chosen = Signal(object)

    def __init__(self, look: Look, caution: GroupAnswer) -> None:
        super().__init__(look, ask_scope(caution, translate))
        self.line.show_icon("people", "indigo")
        self.writer = Button(look, "answer_writer", icon="person")
        writer = caution.writers[0].name or caution.writers[0].address.shown
        self.name_button(self.writer, self.tr("Only the writer (%1)"), writer)
        self.group = Button(look, "answer_group", icon="people")
        if caution.members is None:
            self.group.label(self.tr("Everyone in the group"))
        else:
            members = self.tr("Everyone in the group (about %n people)", "", caution.members)
            self.group.label(members)
        self.words = Button(look, "answer_words", kind=Kind.QUIET, icon="note")
        self.words.label(self.tr("What is a group?"))
        for button in (self.writer, self.group):
            self.column.addWidget(button)
        self.column.addWidget(self.words, 0, Qt.AlignmentFlag.AlignLeft)
        self.writer.clicked.connect(self._on_writer)
        self.group.clicked.connect(self._on_group)
        self.words.clicked.connect(self._on_words)

    @Slot()
    def _on_words(self) -> None:
        from wizard.gui.learn.opening import open_words  # noqa: PLC0415 - imported when wanted
        from wizard.wording.learn.topic import Topic  # noqa: PLC0415

        open_words(self.window(), self._look, Topic.MAILING_LIST)

    @Slot()
    def _on_writer(self) -> None:
        self.chosen.emit(Scope.WRITER)

    @Slot()
    def _on_group(self) -> None:
        self.chosen.emit(Scope.GROUP)
