"""What a window really paints: every run of text with its colour and place, and every icon.

The widgets are painted once more, one by one, on a device that keeps what it is told instead of drawing it.
So nothing has to be known of how a widget comes to its text: labels, style sheets, rich text, rows of a list
and words in a picture are all found.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import Enum

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QImage,
    QPaintDevice,
    QPaintEngine,
    QPaintEngineState,
    QPainterPath,
    QPixmap,
    QRegion,
    QTextItem,
    QTransform,
)
from PySide6.QtWidgets import QAbstractButton, QFrame, QLineEdit, QWidget
from typing_extensions import override


class Mark(Enum):
    """What was painted."""

    TEXT = "text"
    ICON = "icon"
    STROKE = "stroke"


@dataclass(frozen=True, slots=True, kw_only=True)
class Painted:
    """One thing that a widget painted; `rect` is in the widget, `box` is what of it is seen, in the window.

    `color` and `opacity` are those of the pen; a picture has no pen of its own.
    """

    mark: Mark
    owner: QWidget
    rect: QRectF
    box: QRectF
    words: str = ""
    font: QFont | None = None
    color: QColor | None = None
    opacity: float = 1.0

    @property
    def told(self) -> str:
        """How a report calls it."""
        return f"{self.mark.value} {self.words!r} of {name_of(self.owner)}"


def name_of(widget: QWidget) -> str:
    """How a report calls a widget."""
    name = widget.objectName() or widget.accessibleName()
    return f"{type(widget).__name__} {name}".strip()


def painted(window: QWidget) -> list[Painted]:
    """All that is painted and seen in a window now; the ring of the focus lies over it and is left out."""
    return [
        thing
        for widget in (window, *window.findChildren(QWidget))
        if widget.window() is window and widget.objectName() != "focus_ring"
        for thing in _of(widget, window)
    ]


def _of(widget: QWidget, window: QWidget) -> Iterator[Painted]:
    seen = QRectF(widget.visibleRegion().boundingRect())
    if not widget.isVisible() or seen.isEmpty():
        return
    ear = _Ear(widget)
    device = _Device(widget, ear)
    # Without its children: each of them is asked itself, so that the owner of everything is known.
    widget.render(device, QPoint(), QRegion(), QWidget.RenderFlag(0))
    corner = QPointF(widget.mapTo(window, QPoint()))
    for thing in ear.heard:
        box = thing.rect.intersected(seen).translated(corner)
        if not box.isEmpty():
            yield Painted(
                mark=thing.mark,
                owner=widget,
                rect=thing.rect,
                box=box,
                words=thing.words,
                font=thing.font,
                color=thing.color,
                opacity=thing.opacity,
            )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Heard:
    mark: Mark
    rect: QRectF
    words: str = ""
    font: QFont | None = None
    color: QColor | None = None
    opacity: float = 1.0

    def goes_on_as(self, other: "_Heard") -> bool:
        """Whether this and the next piece are one."""
        return (
            self.mark is other.mark is Mark.TEXT
            and (self.font, self.color, self.opacity) == (other.font, other.color, other.opacity)
            and self.rect.top() == other.rect.top()
            and self.rect.height() == other.rect.height()
            and abs(self.rect.right() - other.rect.left()) < 1
        )


class _Ear(QPaintEngine):
    """Keeps what a painter wants to have drawn."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(QPaintEngine.PaintEngineFeature.AllFeatures)
        self._is_styled = isinstance(widget, QFrame | QAbstractButton | QLineEdit)
        self._place = QTransform()
        self._pen = QColor()
        self._strokes = False
        self._fills = False
        self._opacity = 1.0
        self.heard: list[_Heard] = []

    def _keep(self, mark: Mark, rect: QRectF, *, words: str = "", font: QFont | None = None) -> None:
        color = None if mark is Mark.ICON else self._pen
        place = self._place.mapRect(rect)
        self.heard.append(
            _Heard(mark=mark, rect=place, words=words, font=font, color=color, opacity=self._opacity)
        )

    @override
    def begin(self, pdev: QPaintDevice) -> bool:
        return True

    @override
    def end(self) -> bool:
        return True

    @override
    def type(self) -> QPaintEngine.Type:
        return QPaintEngine.Type.User

    @override
    def updateState(self, state: QPaintEngineState) -> None:
        dirty = state.state()
        if dirty & QPaintEngine.DirtyFlag.DirtyTransform:
            self._place = QTransform(state.transform())
        if dirty & QPaintEngine.DirtyFlag.DirtyPen:
            self._pen = QColor(state.pen().color())
            self._strokes = state.pen().style() is not Qt.PenStyle.NoPen
        if dirty & QPaintEngine.DirtyFlag.DirtyBrush:
            self._fills = state.brush().style() is not Qt.BrushStyle.NoBrush
        if dirty & QPaintEngine.DirtyFlag.DirtyOpacity:
            self._opacity = state.opacity()

    @override
    def drawTextItem(self, p: QPointF | QPoint | QPainterPath.Element, textItem: QTextItem) -> None:
        assert isinstance(p, QPointF)
        height = textItem.ascent() + textItem.descent()
        rect = QRectF(p.x(), p.y() - textItem.ascent(), textItem.width(), height)
        if textItem.text().strip():
            self._keep(Mark.TEXT, rect, words=textItem.text(), font=QFont(textItem.font()))
            self._join()

    def _join(self) -> None:
        """A line comes in pieces, one for each kind of letter."""
        if len(self.heard) < 2:
            return
        before, last = self.heard[-2:]
        if before.goes_on_as(last):
            words, rect = before.words + last.words, before.rect.united(last.rect)
            self.heard[-2:] = [replace(before, words=words, rect=rect)]

    @override
    def drawPixmap(self, r: object, pm: QPixmap | QImage, sr: object) -> None:
        assert isinstance(r, QRectF)
        self._keep(Mark.ICON, QRectF(r))

    @override
    def drawImage(self, r: object, pm: QImage, sr: object, flags: object = None) -> None:
        assert isinstance(r, QRectF)
        self._keep(Mark.ICON, QRectF(r))

    @override
    def drawPath(self, path: QPainterPath) -> None:
        """A line icon is a path with a pen and without a filling; a style sheet draws edges like that."""
        if self._strokes and not self._fills and not self._is_styled:
            self._keep(Mark.STROKE, path.boundingRect().adjusted(-1, -1, 1, 1))

    @override
    def drawEllipse(self, *args: object) -> None:
        """Discs are no text and no icon; the same holds for what follows."""

    @override
    def drawLines(self, *args: object) -> None:
        """A line."""

    @override
    def drawPoints(self, *args: object) -> None:
        """Dots."""

    @override
    def drawPolygon(self, *args: object) -> None:
        """A filling."""

    @override
    def drawRects(self, *args: object) -> None:
        """A ground, or the edge of a box."""

    @override
    def drawTiledPixmap(self, *args: object) -> None:
        """A ground."""


class _Device(QPaintDevice):
    """As large and as fine as the widget, so that it paints itself as it does on the screen."""

    def __init__(self, widget: QWidget, ear: _Ear) -> None:
        super().__init__()
        self._ear = ear
        dots = widget.logicalDpiX()
        size: QSize = widget.size()
        metric = QPaintDevice.PaintDeviceMetric
        self._metrics = {
            metric.PdmWidth: size.width(),
            metric.PdmHeight: size.height(),
            metric.PdmWidthMM: round(size.width() / dots * 25.4),
            metric.PdmHeightMM: round(size.height() / dots * 25.4),
            metric.PdmNumColors: 1 << 24,
            metric.PdmDepth: 32,
            metric.PdmDpiX: dots,
            metric.PdmDpiY: dots,
            metric.PdmPhysicalDpiX: dots,
            metric.PdmPhysicalDpiY: dots,
            metric.PdmDevicePixelRatio: 1,
            metric.PdmDevicePixelRatioScaled: int(QPaintDevice.devicePixelRatioFScale()),
        }

    @override
    def paintEngine(self) -> QPaintEngine:
        return self._ear

    @override
    def metric(self, metric: QPaintDevice.PaintDeviceMetric) -> int:
        return self._metrics.get(metric, 0)
