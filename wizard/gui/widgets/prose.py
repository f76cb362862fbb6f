"""A label for sentences: plain text, generous lines, broken where readers expect it."""

from enum import Enum

from PySide6.QtCore import QEvent, QLocale, QMargins, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy
from typing_extensions import override

from wizard.gui.theme.measures import LINE_HEIGHT
from wizard.gui.widgets.wrapping import balanced, wrap

WIDEST_EMS = 30
"""How many full-width characters a line may have (look: easy to find the next line)."""

NARROWEST_EMS = 5
_STRAIGHT = {0x201C: '"', 0x201D: '"', 0x2018: "'", 0x2019: "'"}


class Tone(Enum):
    """The colour of a sentence; the value is the name in the style sheet."""

    INK = "ink"
    SOFT = "soft"
    MOSS = "moss"
    AMBER = "amber"
    SEAL = "seal"
    INDIGO = "indigo"
    ON_INDIGO = "on_indigo"


class Prose(QLabel):
    """Sentences that wrap; to a screen reader it is an ordinary label."""

    def __init__(self, *, role: str = "body", tone: Tone = Tone.INK, bold: bool = False) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setProperty("tone", tone.value)
        if bold:
            self.setProperty("weight", "bold")
        self._asked: tuple[str, float, str] | None = None
        self._answer: tuple[str, ...] = ()
        self._tight = role in {"question", "sentence"}
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_tone(self, tone: Tone) -> None:
        """Change the colour."""
        if self.property("tone") != tone.value:
            self.setProperty("tone", tone.value)
            self.style().unpolish(self)
            self.style().polish(self)

    def say(self, text: str) -> None:
        """Show a text; an empty one takes no room at all."""
        self.setText(text)
        self.setVisible(bool(text))

    def lines(self, width: float) -> tuple[str, ...]:
        """The lines as they are shown at this width."""
        metrics = self._metrics()
        limit = min(width, _em(metrics) * WIDEST_EMS)
        asked = (straight(self.text()), limit, self.font().toString())
        if asked != self._asked:
            broken = balanced if self._tight else wrap
            self._asked, self._answer = asked, broken(asked[0], limit, metrics.horizontalAdvance)
        return self._answer

    def _metrics(self) -> QFontMetricsF:
        self.ensurePolished()
        return QFontMetricsF(self.font())

    def line_height(self) -> float:
        """The height of one line, in pixels."""
        factor = 1.35 if self._tight else LINE_HEIGHT
        metrics = self._metrics()
        return max(metrics.height(), round(_em(metrics) * factor))

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        margins: QMargins = self.contentsMargins()
        inner = width - margins.left() - margins.right()
        return round(len(self.lines(inner)) * self.line_height()) + margins.top() + margins.bottom()

    @override
    def sizeHint(self) -> QSize:
        metrics = self._metrics()
        widest = max(metrics.horizontalAdvance(line) for line in straight(self.text()).split("\n"))
        width = int(min(widest, _em(metrics) * WIDEST_EMS)) + 2
        return QSize(width, self.heightForWidth(width))

    @override
    def minimumSizeHint(self) -> QSize:
        metrics = self._metrics()
        width = int(min(_em(metrics) * NARROWEST_EMS, metrics.horizontalAdvance(self.text()) + 2))
        return QSize(width, round(self.line_height()))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        inner = QRectF(self.contentsRect())
        height = self.line_height()
        align = self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask
        for number, line in enumerate(self.lines(inner.width())):
            row = QRectF(inner.left(), inner.top() + number * height, inner.width(), height)
            painter.drawText(row, align | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, line)
        painter.end()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.updateGeometry()


def _em(metrics: QFontMetricsF) -> float:
    return metrics.horizontalAdvance("国")


def straight(text: str) -> str:
    """Straight quotation marks outside Japanese: Japanese faces draw the others a kanji wide."""
    return text if QLocale().language() is QLocale.Language.Japanese else text.translate(_STRAIGHT)
