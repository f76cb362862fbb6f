"""The head of a page: one question, and one sentence that helps to answer it."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from wizard.gui.look import Look
from wizard.gui.widgets.prose import Prose, Tone


class Question(QWidget):
    """A large question with a quiet sentence below."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.question = Prose(role="question")
        self.question.setObjectName("question")
        self.lead = Prose(tone=Tone.SOFT)
        self.lead.setObjectName("lead")
        # For a voice the window says the sentence; without a buddy, it would read it as a free label again.
        self.question.setBuddy(self.lead)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.eased(8))
        column.addWidget(self.question)
        column.addWidget(self.lead)

    def say(self, question: str, lead: str = "") -> None:
        """Show both; an empty sentence takes no room."""
        self.question.say(question)
        self.lead.say(lead)
