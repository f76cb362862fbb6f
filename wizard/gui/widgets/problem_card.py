"""A problem as an amber card: what happened, what to do now, and the way to the page for who helps."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout
from typing_extensions import override

from wizard.gui.look import Look
from wizard.gui.texts import in_one_line
from wizard.gui.widgets.announce import announce
from wizard.gui.widgets.buttons import Button, Kind
from wizard.gui.widgets.icon_label import IconLabel
from wizard.gui.widgets.prose import Prose, Tone
from wizard.model.problem import ProblemCode
from wizard.wording.problems import Told

NEEDS_NOBODY = frozenset(
    {
        ProblemCode.PASSWORD_MISSING,
        ProblemCode.USERNAME_NEEDED,
        ProblemCode.INVALID_ADDRESS,
        ProblemCode.RECIPIENT_INVALID,
        ProblemCode.FILES_TOO_LARGE,
    }
)
"""Slips that are put right at once."""

_WHOLE_UP_TO_ZOOM = 1.4
"""Up to this text size the whole sentence fits on a button."""


class ProblemCard(QFrame):
    """An amber card; never a red wall, and never colour alone.

    Signals:
        report_wanted: the problem is to be shown to a person who helps (Problem).
    """

    report_wanted = Signal(object)

    def __init__(self, look: Look, *, large: bool) -> None:
        super().__init__()
        self._told: Told | None = None
        self._look = look
        self._is_large = large
        self.setObjectName("problem_card")
        self.setProperty("card", "amber")
        self.sentence = Prose(role="sentence" if large else "body", bold=True)
        self.sentence.setObjectName("problem_sentence")
        self.next_step = Prose(tone=Tone.INK)
        self.next_step.setObjectName("problem_next_step")
        self.helper = Button(look, "helper", kind=Kind.OTHER if large else Kind.QUIET, icon="people")
        self.helper.may_break()
        beside = QVBoxLayout()
        beside.addWidget(IconLabel(look, "look_here", "amber", size=36 if large else 26))
        beside.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(look.eased(8))
        words.addWidget(self.sentence)
        words.addWidget(self.next_step)
        words.addWidget(self.helper, 0, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout(self)
        pad = 24 if large else 16
        row.setContentsMargins(pad, pad - 4, pad, pad - 4)
        row.setSpacing(16)
        row.addLayout(beside)
        row.addLayout(words, 1)
        self.helper.clicked.connect(self._on_helper)
        look.changed.connect(self._write_texts)
        self._write_texts()

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
        self.helper.setVisible(told.problem is not None and told.problem.code not in NEEDS_NOBODY)
        if news:
            announce(self, in_one_line(told), urgent=True)

    @Slot()
    def _write_texts(self) -> None:
        if self._is_large and self._look.zoom <= _WHOLE_UP_TO_ZOOM:
            self.helper.label(self.tr("Show this to the person who &helps you"), "H")
        else:
            self.helper.label(self.tr("Show th&is to a helper"), "I")

    @Slot()
    def _on_helper(self) -> None:
        if self._told is not None:
            self.report_wanted.emit(self._told.problem)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._write_texts()
        super().changeEvent(event)
