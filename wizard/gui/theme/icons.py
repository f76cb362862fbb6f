"""The program's own line icons, drawn in any colour and size."""

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

_FOLDER = Path(__file__).resolve().parent.parent / "icons"


def paint_icon(painter: QPainter, name: str, color: str, rect: QRectF) -> None:
    """Draw an icon into a rectangle."""
    QSvgRenderer(QByteArray(_drawing(name, color))).render(painter, rect)


@lru_cache(maxsize=256)
def _drawing(name: str, color: str) -> bytes:
    """An icon's SVG in this colour; rows of a list are painted often."""
    drawing = (_FOLDER / f"{name}.svg").read_text(encoding="utf-8")
    return drawing.replace("currentColor", color).encode()


def pixmap(name: str, color: str, size: int, *, gap: int = 0, ratio: float = 1.0) -> QPixmap:
    """An icon as a picture, sharper when the screen has `ratio` dots a pixel.

    Args:
        name: the icon.
        color: as #rrggbb.
        size: its height in pixels.
        gap: empty pixels on both sides, which keep it away from the word beside it.
        ratio: dots a pixel.
    """
    picture = QPixmap(round((size + 2 * gap) * ratio), round(size * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    paint_icon(painter, name, color, QRectF(gap, 0, size, size))
    painter.end()
    return picture
