"""Push buttons with a word, an icon beside it and a key."""

from enum import Enum

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QFontMetricsF, QIcon, QKeySequence, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter
from typing_extensions import override

from wizard.gui.look import ICON_GAP_PX, Look
from wizard.gui.widgets.prose import straight
from wizard.gui.widgets.wrapping import balanced

_ABOVE_AND_BELOW_PX = 16
_NARROWEST_EMS = 5


class Kind(Enum):
    """How much a button stands out; the value is the name in the style sheet."""

    MAIN = "main"
    OTHER = "other"
    QUIET = "quiet"
    STRIP = "strip"


class Button(QPushButton):
    """A button of our own kinds; its icon follows the colours and the text size."""

    def __init__(self, look: Look, name: str, *, kind: Kind = Kind.OTHER, icon: str | None = None) -> None:
        super().__init__()
        self._look = look
        self._icon = icon
        self._kind = kind
        self._has_room = True
        self._breaks = False
        self.setObjectName(name)
        self.setProperty("kind", kind.value)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        look.changed.connect(self._follow_look)
        self._follow_look()

    def label(self, text: str, key: str = "") -> None:
        """Set the word and the Alt key: the letter that the word underlines, else `key`."""
        self.setText(straight(text))
        self.setAccessibleName(text.replace("&", ""))
        if key and QKeySequence.mnemonic(text).isEmpty():
            self.setShortcut(QKeySequence(f"Alt+{key}"))

    def set_icon(self, name: str) -> None:
        """Change the icon."""
        self._icon = name
        self._follow_look()

    def may_break(self) -> None:
        """Let the words stand on several lines where the place is too narrow for them."""
        self._breaks = True
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def make_room(self, *, for_icon: bool) -> None:
        """Show the icon or leave it out, where the word alone fits."""
        if for_icon != self._has_room:
            self._has_room = for_icon
            self._follow_look()

    @Slot()
    def _follow_look(self) -> None:
        if self._icon is None:
            return
        if not self._has_room:
            self.setIcon(QIcon())
            return
        size = 22 if self._kind is not Kind.STRIP else 18
        color = {Kind.MAIN: "on_indigo", Kind.QUIET: "indigo"}.get(self._kind, "ink")
        self.setIcon(self._look.icon(self._icon, color, size))
        pixels = self._look.grown(size)
        self.setIconSize(QSize(pixels + 2 * ICON_GAP_PX, pixels))

    def _lines(self, width: int) -> tuple[str, ...]:
        """The words as they stand in a button of this width."""
        narrowest = self._em() * _NARROWEST_EMS
        room = max(width - (super().sizeHint().width() - self._width_of(self.text())), narrowest)
        if self._width_of(self.text()) <= room:
            return (self.text(),)
        return balanced(self.text(), room, self._width_of)

    def _width_of(self, text: str) -> float:
        """How wide these words are; what underlines a letter takes no room."""
        return QFontMetricsF(self.font()).horizontalAdvance(text.replace("&", ""))

    def _em(self) -> float:
        return QFontMetricsF(self.font()).horizontalAdvance("国")

    @override
    def minimumSizeHint(self) -> QSize:
        alone = super().sizeHint()
        if not self._breaks:
            return alone
        beside = alone.width() - self._width_of(self.text())
        return QSize(min(alone.width(), round(beside + self._em() * _NARROWEST_EMS)), alone.height())

    @override
    def hasHeightForWidth(self) -> bool:
        return self._breaks

    @override
    def heightForWidth(self, width: int) -> int:
        alone = super().sizeHint().height()
        if not self._breaks:
            return alone
        lines = len(self._lines(width))
        if lines == 1:
            return alone
        return max(alone, round(lines * QFontMetricsF(self.font()).lineSpacing()) + _ABOVE_AND_BELOW_PX)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """As every push button, but with the words on their lines."""
        lines = self._lines(self.width()) if self._breaks else ()
        if len(lines) < 2:
            super().paintEvent(event)
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = "\n".join(lines)
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        painter.end()
