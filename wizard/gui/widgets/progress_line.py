"""A thin line that fills in the time the work may take at most: it never blinks and never jumps back."""

from PySide6.QtCore import QRectF, QSize, QVariantAnimation, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from wizard.gui.look import Look


class ProgressLine(QWidget):
    """Time that has passed, out of the time the work may take.

    Signals:
        ran_out: the whole time has passed and the work still goes on (no argument).
    """

    ran_out = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._part = 0.0
        self._clock = QVariantAnimation(self)
        self._clock.setStartValue(0.0)
        self._clock.setEndValue(1.0)
        self._clock.valueChanged.connect(self._on_time)
        self._clock.finished.connect(self._on_finished)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def start(self, seconds: float) -> None:
        """Begin anew."""
        self._clock.stop()
        self._clock.setDuration(round(seconds * 1000))
        self._clock.start()

    def stop(self) -> None:
        """Stand still."""
        self._clock.stop()

    def show_part(self, part: float) -> None:
        """Stand still at a part of the whole, 0 to 1."""
        self._clock.stop()
        self._part = part
        self.update()

    @property
    def runs(self) -> bool:
        """Whether the time goes on."""
        return self._clock.state() is QVariantAnimation.State.Running

    @Slot(object)
    def _on_time(self, value: float) -> None:
        self._part = value
        self.update()

    @Slot()
    def _on_finished(self) -> None:
        self.ran_out.emit()

    @override
    def sizeHint(self) -> QSize:
        return QSize(240, 10)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(self._look.tokens.line))
        painter.setBrush(QColor(self._look.tokens.surface))
        line = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(line, 4.5, 4.5)
        filled = line.adjusted(0, 0, -(line.width() - 10) * (1 - self._part), 0)
        painter.setBrush(QColor(self._look.tokens.indigo))
        painter.drawRoundedRect(filled, 4.5, 4.5)
        painter.end()
