"""A problem as an amber card: what happened, and what to do now."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from wizard.gui.look import Look
from wizard.gui.texts import in_one_line
from wizard.gui.widgets.announce import announce
from wizard.gui.widgets.icon_label import IconLabel
from wizard.gui.widgets.prose import Prose, Tone
from wizard.wording.problems import Told


class ProblemCard(QFrame):
    """An amber card; never a red wall, and never colour alone."""

    def __init__(self, look: Look, *, large: bool) -> None:
        super().__init__()
        self._told: Told | None = None
        self.setObjectName("problem_card")
        self.setProperty("card", "amber")
        self.sentence = Prose(role="sentence" if large else "body", bold=True)
        self.sentence.setObjectName("problem_sentence")
        self.next_step = Prose(tone=Tone.INK)
        self.next_step.setObjectName("problem_next_step")
        beside = QVBoxLayout()
        beside.addWidget(IconLabel(look, "look_here", "amber", size=36 if large else 26))
        beside.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(look.eased(8))
        words.addWidget(self.sentence)
        words.addWidget(self.next_step)
        row = QHBoxLayout(self)
        pad = 24 if large else 16
        row.setContentsMargins(pad, pad - 4, pad, pad - 4)
        row.setSpacing(16)
        row.addLayout(beside)
        row.addLayout(words, 1)

    def spoken(self) -> str:
        """What is told now, in one line; nothing while the card is hidden."""
        return "" if self._told is None else in_one_line(self._told)

    def tell(self, told: Told | None) -> None:
        """Show a problem and have it spoken; None hides the card."""
        self._told = told
        self.setVisible(told is not None)
        if told is None:
            self.sentence.setText("")
            return
        news = told.sentence != self.sentence.text()
        self.sentence.setText(told.sentence)
        self.next_step.setText(told.next_step)
        if news:
            announce(self, in_one_line(told), urgent=True)
