"""The end of a lesson: well done, and what was learned."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from wizard.gui.look import Look
from wizard.gui.texts import translate
from wizard.gui.widgets.announce import announce
from wizard.gui.widgets.buttons import Button, Kind
from wizard.gui.widgets.icon_label import IconLine
from wizard.gui.widgets.prose import Prose, Tone
from wizard.gui.widgets.small_dialog import SmallDialog
from wizard.model.lesson import Lesson
from wizard.wording.lessons import DONE, WORDS

AFTER_MS = 1500
"""What was reached is seen on the page itself first."""


class LessonDoneDialog(SmallDialog):
    """It comes a moment after the goal was reached, and waits until it is closed."""

    def __init__(self, parent: QWidget, look: Look, lesson: Lesson) -> None:
        super().__init__(parent, look, "lesson_done")
        head = IconLine(look, "check", "moss", role="sentence", tone=Tone.MOSS)
        head.say(translate("Lesson", DONE))
        title = Prose(bold=True)
        title.setText(translate("Lesson", WORDS[lesson].title))
        learned = Prose()
        learned.setText(translate("Lesson", WORDS[lesson].learned))
        self.setWindowTitle(head.prose.text())
        for widget in (head, title, learned):
            self.column.addWidget(widget)
        self.shut = Button(look, "lesson_done_close", kind=Kind.MAIN, icon="check")
        self.shut.label(self.tr("&Close"), "C")
        self.shut.setDefault(True)
        self.buttons.addStretch(1)
        self.buttons.addWidget(self.shut)
        self.shut.clicked.connect(self.accept)
        self._told = f"{head.prose.text()} {title.text()} {learned.text()}"
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.open)

    def open_soon(self, after_ms: int = AFTER_MS) -> None:
        """Open in a moment, and say it to a screen reader."""
        self._soon.start(after_ms)
        announce(self, self._told)
