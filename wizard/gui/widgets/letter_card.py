"""A letter to oneself, as it left and as it came back."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout

from wizard.gui.look import Look
from wizard.gui.widgets.postmark import Postmark
from wizard.gui.widgets.prose import Prose, Tone


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterText:
    """The words on the letter; every text is shown plainly."""

    writer: str
    reader: str
    subject: str
    body: str


class LetterCard(QFrame):
    """Paper with a stamp in the corner; the words of the test mail stand on it once it is back."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("letter_card")
        self.setProperty("card", "paper")
        self.postmark = Postmark(look)
        self._names = [Prose(role="small", tone=Tone.SOFT) for _ in range(3)]
        self._values = [Prose(role="small", bold=True) for _ in range(3)]
        self._body = Prose(role="small")
        self._body.setObjectName("letter_body")
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(2)
        for row, (name, value) in enumerate(zip(self._names, self._values, strict=True)):
            grid.addWidget(name, row, 0)
            grid.addWidget(value, row, 1)
        grid.setColumnStretch(1, 1)
        words = QVBoxLayout()
        words.addLayout(grid)
        words.addWidget(self._body)
        words.addStretch(1)
        corner = QVBoxLayout()
        corner.addWidget(self.postmark)
        corner.addStretch(1)
        row_layout = QHBoxLayout(self)
        row_layout.setContentsMargins(24, 20, 12, 16)
        row_layout.setSpacing(12)
        row_layout.addLayout(words, 1)
        row_layout.addLayout(corner)

    def name_lines(self, *, writer: str, reader: str, subject: str) -> None:
        """The words before each line, as From, To, Subject."""
        for label, text in zip(self._names, (writer, reader, subject), strict=True):
            label.setText(text)

    def show_letter(self, letter: LetterText) -> None:
        """Write the letter."""
        for label, text in zip(self._values, (letter.writer, letter.reader, letter.subject), strict=True):
            label.setText(text)
        self._body.say(letter.body)

    def stamp(self, day: date, *, place: str, word: str) -> None:
        """Press the postmark."""
        self.postmark.stamp(day, place=place, word=word)

    def labels(self) -> tuple[Prose, ...]:
        """Everything that can be read on it."""
        return (*self._names, *self._values, self._body)
