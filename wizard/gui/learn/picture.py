"""A drawing in the program's colours, with words written into the places that it keeps for them."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QPointF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from wizard.gui.look import Look
from wizard.gui.theme.measures import TextRole
from wizard.gui.theme.tokens import Tokens
from wizard.gui.widgets.wrapping import balanced
from wizard.wording.learn.topic import Topic

FOLDER = Path(__file__).resolve().parent / "pictures"
WIDTH = 560
"""How wide every drawing is, in its own units."""

_LARGER = 1.15
"""At text of 100 % a unit is so many pixels, where there is room."""

_LABEL_UNITS = 19.0
_LINE_UNITS = 26.0


def drawing(topic: Topic, tokens: Tokens) -> QSvgRenderer:
    """The drawing of a topic; "@" and the name of a colour in the file stand for that colour."""
    text = (FOLDER / f"{topic.value}.svg").read_text(encoding="utf-8")
    names = (name for name in Tokens.__dataclass_fields__ if name != "bold_lines")
    for name in sorted(names, key=len, reverse=True):
        text = text.replace(f'"@{name}"', f'"{tokens.color(name)}"')
    return QSvgRenderer(QByteArray(text.encode()))


def place_of(renderer: QSvgRenderer, number: int) -> QRectF:
    """Where the label of this number (from 1) stands, in the units of the drawing."""
    return renderer.boundsOnElement(f"label{number}")


class Picture(QWidget):
    """One drawing with its labels; a screen reader is told what it shows."""

    def __init__(self, look: Look, topic: Topic, labels: tuple[str, ...], told: str) -> None:
        super().__init__()
        self._look = look
        self._topic = topic
        self._labels = labels
        self._renderer = drawing(topic, look.tokens)
        self.setObjectName("picture")
        self.setAccessibleName(told)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self._follow_look)

    def lines(self, number: int) -> tuple[str, ...]:
        """The lines of a label (numbered from 1) as they are written."""
        metrics = self._metrics()
        room = place_of(self._renderer, number).width()
        return balanced(self._labels[number - 1], room, metrics.horizontalAdvance)

    def misfits(self) -> list[str]:
        """Labels that do not fit into their places."""
        metrics = self._metrics()
        found = []
        for number, label in enumerate(self._labels, start=1):
            place, lines = place_of(self._renderer, number), self.lines(number)
            widest = max(metrics.horizontalAdvance(line) for line in lines)
            if widest > place.width() + 1 or len(lines) * _LINE_UNITS > place.height() + 1:
                found.append(label)
        return found

    def _metrics(self) -> QFontMetricsF:
        """Measures a label in the units of the drawing."""
        font = self._look.font(TextRole.SMALL)
        font.setPixelSize(round(_LABEL_UNITS))
        return QFontMetricsF(font)

    def _scale(self, width: float) -> float:
        return min(width / WIDTH, self._look.zoom * _LARGER)

    @Slot()
    def _follow_look(self) -> None:
        self._renderer = drawing(self._topic, self._look.tokens)
        self.updateGeometry()
        self.update()

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return round(self._renderer.defaultSize().height() * self._scale(width))

    @override
    def sizeHint(self) -> QSize:
        width = round(WIDTH * self._look.zoom * _LARGER)
        return QSize(width, self.heightForWidth(width))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(WIDTH // 2, self.heightForWidth(WIDTH // 2))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale = self._scale(self.width())
        painter.translate((self.width() - WIDTH * scale) / 2, 0)
        self._renderer.render(painter, QRectF(QPointF(0, 0), self._renderer.defaultSize().toSizeF() * scale))
        painter.scale(scale, scale)
        font = self._look.font(TextRole.SMALL)
        font.setPixelSize(round(_LABEL_UNITS))
        painter.setFont(font)
        painter.setPen(QColor(self._look.tokens.ink))
        for number in range(1, len(self._labels) + 1):
            self._paint_label(painter, number)
        painter.end()

    def _paint_label(self, painter: QPainter, number: int) -> None:
        place = place_of(self._renderer, number)
        for index, line in enumerate(self.lines(number)):
            row = QRectF(place.left(), place.top() + index * _LINE_UNITS, place.width(), _LINE_UNITS)
            painter.drawText(row, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine, line)
