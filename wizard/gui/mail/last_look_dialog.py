"""The one sheet that may come before a letter leaves: what was seen, and what can be done about it.

It comes only when there is something to say. Enter never sends; Esc goes back to the letter.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from wizard.gui.look import Look
from wizard.gui.mail.last_look_parts import Change, ChangePart, FilePart, Part, ScopePart, SubjectPart
from wizard.gui.texts import translate
from wizard.gui.widgets.announce import announce
from wizard.gui.widgets.buttons import Button, Kind
from wizard.gui.widgets.prose import Prose
from wizard.gui.widgets.small_dialog import SmallDialog
from wizard.mail.sending.caution_words import tell_caution
from wizard.mail.sending.cautions import (
    Caution,
    DoubtfulAddress,
    FileForgotten,
    GroupAnswer,
    ManyVisible,
    NoSubject,
    Scope,
    TooLarge,
)
from wizard.mail.sending.second_thoughts import addressed, corrected, hidden
from wizard.mail.writing.compose import Draft


class Outcome(Enum):
    """How somebody left the sheet."""

    SEND = "send"
    BACK = "back"
    ADD_FILE = "add_file"


@dataclass(frozen=True, slots=True, kw_only=True)
class LastLook:
    """The answer: the letter with whatever was put right on the sheet."""

    outcome: Outcome
    draft: Draft


class LastLookDialog(SmallDialog):
    """The parts in their order; whom an answer goes to is asked last, since that sends it.

    Signals:
        answered: the sheet was left (LastLook).
    """

    answered = Signal(object)

    def __init__(self, parent: QWidget, look: Look, draft: Draft, cautions: Sequence[Caution]) -> None:
        super().__init__(parent, look, "last_look")
        self._draft = draft
        self._outcome = Outcome.BACK
        self._scope: tuple[GroupAnswer, Scope] | None = None
        self.parts = [self._part(number, caution) for number, caution in enumerate(cautions)]
        self.parts.sort(key=lambda part: isinstance(part, ScopePart))
        question = Prose(role="sentence")
        question.setText(self._question())
        self.setWindowTitle(question.text())
        self.setAccessibleDescription(" ".join(part.sentence for part in self.parts))
        self.column.addWidget(question)
        for part in self.parts:
            self.column.addWidget(part)
        self.back = Button(look, "last_look_back", icon="pen")
        self.back.label(self.tr("&Back to the letter"), "B")
        self.send = Button(look, "last_look_send", kind=Kind.MAIN, icon="send")
        self.send.label(self.tr("&Send it like this"), "S")
        self.send.setVisible(not any(isinstance(part, ScopePart) for part in self.parts))
        self.buttons.addWidget(self.back)
        self.buttons.addStretch(1)
        self.buttons.addWidget(self.send)
        self.back.clicked.connect(self.reject)
        self.send.clicked.connect(self._on_send)
        self.finished.connect(self._on_finished)
        first = self.parts[0]
        (first.field.edit if isinstance(first, SubjectPart) else self.back).setFocus()

    def _question(self) -> str:
        """How much there is to look at: on a small screen not all of it is seen at once."""
        if len(self.parts) == 1:
            return self.tr("Before the letter leaves")
        return self.tr("Before the letter leaves: %n things to look at", "", len(self.parts))

    def _part(self, number: int, caution: Caution) -> Part:
        sentence = tell_caution(caution, translate)
        match caution:
            case GroupAnswer():
                scope = ScopePart(self._look, caution)
                scope.chosen.connect(partial(self._on_scope, caution))
                return scope
            case ManyVisible():
                return ChangePart(self._look, "hide_addresses", sentence, self._hiding(caution))
            case DoubtfulAddress() if caution.meant is not None:
                return ChangePart(self._look, f"correct_{number}", sentence, self._correction(caution))
            case NoSubject():
                return SubjectPart(self._look, sentence)
            case FileForgotten():
                file = FilePart(self._look, sentence)
                file.button.clicked.connect(self._on_file)
                return file
            case DoubtfulAddress() | TooLarge():
                return Part(self._look, sentence)

    def _hiding(self, caution: ManyVisible) -> Change:
        return Change(
            offer=self.tr("Hide the addresses from each other"),
            done=self.tr("Now nobody sees the others. The letter is addressed to yourself: %1").replace(
                "%1", caution.own.shown
            ),
            make=partial(hidden, many=caution),
        )

    def _correction(self, caution: DoubtfulAddress) -> Change:
        assert caution.meant is not None
        right = caution.meant.address.shown
        return Change(
            offer=self.tr("Change it to %1"),
            fact=right,
            done=self.tr("Changed to %1.").replace("%1", right),
            make=partial(corrected, doubtful=caution),
        )

    def _changed(self) -> Draft:
        """The letter with what was put right, for whom it was chosen."""
        draft = self._draft
        for part in self.parts:
            draft = part.applied(draft)
        return draft if self._scope is None else addressed(draft, *self._scope)

    def _on_scope(self, caution: GroupAnswer, scope: Scope) -> None:
        self._scope = (caution, scope)
        self._on_send()

    @Slot()
    def _on_send(self) -> None:
        self._outcome = Outcome.SEND
        self.accept()

    @Slot()
    def _on_file(self) -> None:
        self._outcome = Outcome.ADD_FILE
        self.accept()

    @Slot()
    def _on_finished(self) -> None:
        self.answered.emit(LastLook(outcome=self._outcome, draft=self._changed()))

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        announce(self, self.accessibleDescription(), urgent=True)
