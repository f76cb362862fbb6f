"""How full the mailbox at the mail company is, from where on that matters."""

from PySide6.QtCore import QEvent, QRectF, QSize, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from wizard.gui.look import Look
from wizard.gui.texts import in_one_line
from wizard.gui.widgets.announce import announce
from wizard.gui.widgets.prose import Prose
from wizard.mail.receiving.quota import FULL_PERCENT
from wizard.model.problem import Problem, ProblemCode
from wizard.wording.problems import Told

WARNINGS = frozenset({ProblemCode.QUOTA_NEAR, ProblemCode.QUOTA_FULL})
"""What the gauge tells, so that nobody else need."""
_BAR_PX = 12


class QuotaGauge(QWidget):
    """A bar and what it means, in words; below 80 percent there is nothing to see.

    Signals:
        turned: it is seen now, or no longer (no argument).
    """

    turned = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("quota")
        self._warning: Problem | None = None
        self._is_short = False
        self.words = Prose(role="small")
        self.words.setObjectName("quota_words")
        self._bar = _Bar(look)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.words)
        column.addWidget(self._bar)
        self.hide()

    def show_warning(self, warning: Problem | None) -> None:
        """Show how full it is, and have it spoken when the words are other ones; None hides it."""
        self._warning = warning
        before = self.words.text()
        self._write()
        if self.words.text() and self.words.text() != before:
            announce(self, self.words.text())

    def set_short(self, *, is_short: bool) -> None:
        """Say only how full it is, where there is little room."""
        if is_short != self._is_short:
            self._is_short = is_short
            self._write()

    def _write(self) -> None:
        problem = self._warning
        if self.isHidden() is not (problem is None):
            self.setVisible(problem is not None)
            self.turned.emit()
        if problem is None:
            self.words.setText("")
            return
        percent = int(problem.facts[0])
        said = self.tr("Your mailbox at the mail company is %1 % full.").replace("%1", str(percent))
        next_step = (
            self.tr("Soon no new letter will come: please delete old ones now.")
            if problem.code is ProblemCode.QUOTA_FULL
            else self.tr("Please delete old letters.")
        )
        told = Told(sentence=said, next_step=next_step, detail="")
        self.words.setText(told.sentence if self._is_short else in_one_line(told))
        self._bar.show_percent(percent)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._write()
        super().changeEvent(event)


class _Bar(QWidget):
    """The words above say the same; a screen reader skips it."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._percent = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._follow_look)

    def show_percent(self, percent: int) -> None:
        """So full it is."""
        self._percent = percent
        self.update()

    @Slot()
    def _follow_look(self) -> None:
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(120, _BAR_PX)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = self._look.tokens
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QColor(tokens.line))
        painter.setBrush(QColor(tokens.surface))
        painter.drawRoundedRect(frame, _BAR_PX / 2, _BAR_PX / 2)
        frame.setWidth(frame.width() * min(self._percent, 100) / 100)
        painter.setBrush(QColor(tokens.seal if self._percent >= FULL_PERCENT else tokens.amber))
        painter.drawRoundedRect(frame, _BAR_PX / 2, _BAR_PX / 2)
        painter.end()
