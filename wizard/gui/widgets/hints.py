"""What is to be said of a field: a few short lines under it, each with an icon."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wizard.gui.look import Look
from wizard.gui.texts import in_sentences
from wizard.gui.widgets.announce import announce
from wizard.gui.widgets.icon_label import IconLine
from wizard.gui.widgets.prose import Tone

MOST_LINES = 3
SPOKEN_AFTER_MS = 800
"""Nobody is interrupted while typing, and what is right again by then was not worth a word."""


class HintKind(Enum):
    """How a hint looks: icon, colour of the icon, tone of the text."""

    WRONG = ("look_here", "amber", Tone.AMBER)
    FIXED = ("check", "moss", Tone.MOSS)
    NOTE = ("note", "soft", Tone.SOFT)


@dataclass(frozen=True, slots=True)
class Hint:
    """One line."""

    kind: HintKind
    text: str


class Hints(QWidget):
    """Up to three hints; without any it takes no room."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._lines: list[IconLine] = []
        self._shown: tuple[Hint, ...] = ()
        self._unsaid: tuple[Hint, ...] = ()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(SPOKEN_AFTER_MS)
        self._pause.timeout.connect(self._speak)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.eased(4))
        self.hide()

    def say(self, hints: Sequence[Hint]) -> None:
        """Show these hints; what is new is announced as soon as nothing has changed for a moment."""
        wanted = tuple(hints[:MOST_LINES])
        new = tuple(hint for hint in wanted if hint in self._unsaid or hint not in self._shown)
        self._unsaid = new
        if new:
            self._pause.start()
        if wanted == self._shown:
            return
        self._shown = wanted
        self._have_lines(len(wanted))
        for index, line in enumerate(self._lines):
            hint = wanted[index] if index < len(wanted) else None
            line.say(hint.text if hint else "")
            if hint:
                icon, color, tone = hint.kind.value
                line.show_icon(icon, color)
                line.prose.set_tone(tone)
        self.setVisible(bool(wanted))

    @Slot()
    def _speak(self) -> None:
        unsaid, self._unsaid = self._unsaid, ()
        if unsaid:
            announce(self, in_sentences(*(hint.text for hint in unsaid)))

    def _have_lines(self, count: int) -> None:
        """Lines are made when they are first needed: most fields never need one."""
        while len(self._lines) < count:
            line = IconLine(self._look, "note", "soft")
            self._lines.append(line)
            self._column.addWidget(line)

    @property
    def texts(self) -> tuple[str, ...]:
        """What is shown now."""
        return tuple(hint.text for hint in self._shown)
