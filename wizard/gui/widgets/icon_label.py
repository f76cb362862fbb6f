"""A small picture that belongs to the words beside it."""

from PySide6.QtCore import QRectF, QSize, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from wizard.gui.look import Look
from wizard.gui.theme.icons import paint_icon
from wizard.gui.widgets.prose import Prose, Tone


class IconLabel(QWidget):
    """One icon in a token's colour; screen readers skip it, since a word beside says the same."""

    def __init__(self, look: Look, icon: str, color: str, *, size: int = 24) -> None:
        super().__init__()
        self._look = look
        self._icon = icon
        self._color = color
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._follow_look)

    def show_icon(self, icon: str, color: str) -> None:
        """Change the picture."""
        if (icon, color) != (self._icon, self._color):
            self._icon, self._color = icon, color
            self.update()

    @Slot()
    def _follow_look(self) -> None:
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        pixels = self._look.grown(self._size)
        return QSize(pixels, pixels)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        color = self._look.tokens.color(self._color)
        paint_icon(painter, self._icon, color, QRectF(self.rect()))
        painter.end()


class IconLine(QWidget):
    """An icon and a sentence; the icon stands on the sentence's first line."""

    def __init__(
        self,
        look: Look,
        icon: str,
        color: str,
        *,
        role: str = "body",
        tone: Tone = Tone.INK,
        bold: bool = False,
    ) -> None:
        super().__init__()
        self.prose = Prose(role=role, tone=tone, bold=bold)
        self._look = look
        self._size = 20 if role == "small" else 24
        self._picture = IconLabel(look, icon, color, size=self._size)
        self._beside = QVBoxLayout()
        self._beside.addWidget(self._picture)
        self._beside.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.eased(10))
        row.addLayout(self._beside)
        row.addWidget(self.prose, 1)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self._align)
        self._align()

    def say(self, text: str) -> None:
        """Show a text; an empty one hides the line."""
        self.prose.setText(text)
        self.setVisible(bool(text))

    def show_icon(self, icon: str, color: str) -> None:
        """Change the picture."""
        self._picture.show_icon(icon, color)

    @Slot()
    def _align(self) -> None:
        first_line = self.prose.line_height()
        above = max(0, round((first_line - self._look.grown(self._size)) / 2))
        self._beside.setContentsMargins(0, above, 0, 0)
