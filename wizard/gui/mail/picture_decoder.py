"""Pictures of a letter decoded beside the window's thread, with a cap on how large they may be.

Only formats that hold nothing but pixels are read: an SVG could name a file of this computer.
"""

import threading
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QBuffer, QIODevice, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QImage, QImageReader

from wizard.gui.bridge import Bridge

MEMORY_LIMIT_MB: Final = 64
PIXELS_LIMIT: Final = 120_000_000
"""More than a telephone's camera takes."""
BYTES_A_PIXEL: Final = 4
SIDE_LIMIT_PX: Final = 20_000
WIDEST_PX: Final = 1_200

_BEGINNINGS: Final = (
    (b"\x89PNG\r\n\x1a\n", b"png"),
    (b"\xff\xd8\xff", b"jpeg"),
    (b"GIF87a", b"gif"),
    (b"GIF89a", b"gif"),
    (b"BM", b"bmp"),
)


def decode(data: bytes) -> QImage | None:
    """The picture, no wider than a letter; None when it is broken, too large or of another kind."""
    kind = _kind(data)
    if kind is None:
        return None
    QImageReader.setAllocationLimit(MEMORY_LIMIT_MB)
    buffer = QBuffer()
    buffer.setData(data)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, kind)
    reader.setAutoDetectImageFormat(False)
    reader.setAutoTransform(True)
    size = reader.size()
    if not size.isValid() or max(size.width(), size.height()) > SIDE_LIMIT_PX:
        return None
    # Only JPEG is made smaller while it is read; all others are whole in the memory first.
    limit = PIXELS_LIMIT if kind == b"jpeg" else MEMORY_LIMIT_MB * 1_000_000 // BYTES_A_PIXEL
    if size.width() * size.height() > limit:
        return None
    if size.width() > WIDEST_PX:
        reader.setScaledSize(size.scaled(QSize(WIDEST_PX, SIDE_LIMIT_PX), Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    return None if image.isNull() else image


@dataclass(frozen=True, slots=True)
class _Decoded:
    """One picture of one letter."""

    letter: int
    number: int
    image: QImage


class PictureDecoder(QObject):
    """Decodes the pictures of one letter after the other; those of a letter that was left are dropped.

    Signals:
        decoded: a picture is ready: its number in the letter (int), the picture (QImage).
    """

    decoded = Signal(int, QImage)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._letter = 0
        # Without a parent: the thread may still hold it when the window is gone.
        self._bridge = Bridge()
        self._bridge.arrived.connect(self._on_arrived)

    def begin(self, pictures: Sequence[bytes]) -> None:
        """Decode these, and forget those before."""
        self._letter += 1
        if pictures:
            threading.Thread(
                target=self._work, args=(self._letter, tuple(pictures)), name="tayori-pictures", daemon=True
            ).start()

    def _work(self, letter: int, pictures: tuple[bytes, ...]) -> None:
        for number, data in enumerate(pictures):
            if letter != self._letter:
                return
            image = decode(data)
            if image is not None:
                self._bridge.post(_Decoded(letter, number, image))

    @Slot(object)
    def _on_arrived(self, decoded: object) -> None:
        assert isinstance(decoded, _Decoded)
        if decoded.letter == self._letter:
            self.decoded.emit(decoded.number, decoded.image)


def _kind(data: bytes) -> bytes | None:
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return b"webp"
    return next((kind for beginning, kind in _BEGINNINGS if data.startswith(beginning)), None)
