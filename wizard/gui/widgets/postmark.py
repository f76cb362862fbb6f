"""The stamp and the postmark with today's date: the one vermilion seal of the program."""

from datetime import date

from PySide6.QtCore import QEasingCurve, QPointF, QRectF, QSize, Qt, QVariantAnimation, Slot
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from wizard.gui.look import Look
from wizard.gui.theme.measures import TextRole

_WIDTH_PX = 184
_HEIGHT_PX = 160
_STAMPING_MS = 420
_LEAN_DEGREES = -11.0
_FREE_PX = 26
"""So far the postmark reaches into the picture of the stamp."""


class Postmark(QWidget):
    """A stamp in the corner of a letter, and the postmark over it."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._day: date | None = None
        self._place = ""
        self._word = ""
        self._pressed = 1.0
        self._press = QVariantAnimation(self)
        self._press.setStartValue(0.0)
        self._press.setEndValue(1.0)
        self._press.setDuration(_STAMPING_MS)
        self._press.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._press.valueChanged.connect(self._on_pressed)
        self.setObjectName("postmark")
        look.changed.connect(self._follow_look)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def stamp(self, day: date, *, place: str, word: str) -> None:
        """Press the postmark of a day: the place above the date, a word below it."""
        fresh = day != self._day
        self._day, self._place, self._word = day, place, word
        self.setAccessibleName(f"{place} {day.isoformat()} {word}")
        if fresh and self.isVisible():
            self._press.start()
        self.update()

    def finish(self) -> None:
        """Be pressed already."""
        self._press.stop()
        self._pressed = 1.0
        self.update()

    @Slot(object)
    def _on_pressed(self, value: float) -> None:
        self._pressed = value
        self.update()

    def _scale(self) -> float:
        """The picture grows with the text, though not as fast."""
        return 1 + (self._look.zoom - 1) * 0.5

    @Slot()
    def _follow_look(self) -> None:
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(round(_WIDTH_PX * self._scale()), round(_HEIGHT_PX * self._scale()))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self._scale(), self._scale())
        self._paint_stamp(painter, QRectF(_WIDTH_PX - 92, 4, 84, 102))
        if self._day is not None:
            painter.translate(76, 88)
            painter.rotate(_LEAN_DEGREES)
            scale = 1.35 - 0.35 * self._pressed
            painter.scale(scale, scale)
            painter.setOpacity(0.92 * self._pressed)
            self._paint_postmark(painter, self._day)
        painter.end()

    def _paint_stamp(self, painter: QPainter, rect: QRectF) -> None:
        """A stamp with a perforated edge: a mountain and the moon."""
        tokens = self._look.tokens
        painter.setPen(QPen(QColor(tokens.line), 1))
        painter.setBrush(QColor(tokens.surface))
        painter.drawPath(_perforated(rect, 5.0))
        picture = rect.adjusted(9, 9, -9, -9)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.indigo_wash))
        painter.drawRect(picture)
        painter.setBrush(QColor(tokens.surface))
        painter.drawEllipse(QPointF(picture.left() + 17, picture.top() + 14), 8, 8)
        painter.setClipRect(picture)
        painter.setBrush(QColor(tokens.indigo))
        painter.drawPath(_mountain(picture))
        painter.setBrush(QColor(tokens.surface))
        painter.drawPath(_snow(picture))
        painter.setClipping(False)

    def _font(self, size_px: int) -> QFont:
        font = self._look.font(TextRole.BODY, bold=True)
        font.setPixelSize(size_px)
        return font

    def _paint_postmark(self, painter: QPainter, day: date) -> None:
        seal = QColor(self._look.tokens.seal)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(seal, 3))
        painter.drawEllipse(QPointF(0, 0), 66, 66)
        painter.setPen(QPen(seal, 1.4))
        painter.drawEllipse(QPointF(0, 0), 60.5, 60.5)
        painter.drawLine(QPointF(-58, -16), QPointF(58, -16))
        painter.drawLine(QPointF(-58, 16), QPointF(58, 16))
        for row in range(4):
            painter.drawPath(_wave(71, -30 + row * 20, 40))
        painter.setPen(seal)
        for text, size, box in (
            (self._place, 19, QRectF(-50, -50, 100, 32)),
            (f"{day.year}.{day.month}.{day.day}", 18, QRectF(-58, -16, 116, 32)),
            (self._word, 17, QRectF(-46, 18, 92, 30)),
        ):
            painter.setFont(self._font(size))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


def _perforated(rect: QRectF, radius: float) -> QPainterPath:
    """A rectangle with half circles bitten out of its edges."""
    path = QPainterPath()
    path.addRect(rect)
    holes = QPainterPath()
    across = round(rect.width() / (radius * 2.4))
    down = round(rect.height() / (radius * 2.4))
    for index in range(across + 1):
        x = rect.left() + rect.width() * index / across
        holes.addEllipse(QPointF(x, rect.top()), radius * 0.62, radius * 0.62)
        holes.addEllipse(QPointF(x, rect.bottom()), radius * 0.62, radius * 0.62)
    for index in range(1, down):
        y = rect.top() + rect.height() * index / down
        holes.addEllipse(QPointF(rect.left(), y), radius * 0.62, radius * 0.62)
        holes.addEllipse(QPointF(rect.right(), y), radius * 0.62, radius * 0.62)
    return path.subtracted(holes)


def _mountain(picture: QRectF) -> QPainterPath:
    """To the right, so that the date of the postmark has an even ground."""
    foot, top = picture.bottom(), _top(picture)
    left, peak, right = picture.left() + _FREE_PX, _peak(picture), picture.right() + 22
    path = QPainterPath(QPointF(left, foot))
    path.quadTo(left + 17, foot - 10, peak - 5, top)
    path.lineTo(peak + 5, top)
    path.quadTo(right - 17, foot - 10, right, foot)
    path.closeSubpath()
    return path


def _snow(picture: QRectF) -> QPainterPath:
    x, top = _peak(picture), _top(picture)
    path = QPainterPath()
    path.addPolygon(
        QPolygonF(
            [
                QPointF(x - 6, top - 1),
                QPointF(x + 6, top - 1),
                QPointF(x + 10, top + 12),
                QPointF(x + 4, top + 8),
                QPointF(x, top + 14),
                QPointF(x - 4, top + 8),
                QPointF(x - 10, top + 12),
            ]
        )
    )
    return path


def _peak(picture: QRectF) -> float:
    return picture.center().x() + 19


def _top(picture: QRectF) -> float:
    return picture.top() + picture.height() * 0.46


def _wave(left: float, y: float, width: float) -> QPainterPath:
    """One wavy line of a machine postmark."""
    path = QPainterPath(QPointF(left, y))
    half = width / 4
    for index in range(4):
        bend = -5 if index % 2 == 0 else 5
        x = left + index * half
        path.quadTo(x + half / 2, y + bend, x + half, y)
    return path
