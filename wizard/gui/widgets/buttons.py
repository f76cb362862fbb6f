"""Push buttons with a word, an icon beside it and a key."""

from enum import Enum

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QIcon, QKeySequence
from PySide6.QtWidgets import QPushButton

from wizard.gui.look import ICON_GAP_PX, Look


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
        self.setObjectName(name)
        self.setProperty("kind", kind.value)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        look.changed.connect(self._follow_look)
        self._follow_look()

    def label(self, text: str, key: str = "") -> None:
        """Set the word and the Alt key: the letter that the word underlines, else `key`."""
        self.setText(text)
        self.setAccessibleName(text.replace("&", ""))
        if key and QKeySequence.mnemonic(text).isEmpty():
            self.setShortcut(QKeySequence(f"Alt+{key}"))

    def set_icon(self, name: str) -> None:
        """Change the icon."""
        self._icon = name
        self._follow_look()

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
