"""Text size by keys and by the wheel, the same in every window."""

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut, QWheelEvent
from PySide6.QtWidgets import QWidget

from wizard.gui.look import Look

_LARGER = ("Ctrl++", "Ctrl+=", "Ctrl+;", "Ctrl+Shift+;")
"""Plus as it lies on English and Japanese keyboards, with or without Shift."""

_SMALLER = ("Ctrl+-", "Ctrl+_")
_ORDINARY = ("Ctrl+0",)


class ZoomKeys(QObject):
    """Ctrl with plus, minus or 0 in one window."""

    def __init__(self, window: QWidget, look: Look) -> None:
        super().__init__(window)
        self._look = look
        for keys, slot in (
            (_LARGER, self._on_larger),
            (_SMALLER, self._on_smaller),
            (_ORDINARY, self._on_ordinary),
        ):
            for key in keys:
                QShortcut(QKeySequence(key), window).activated.connect(slot)

    @Slot()
    def _on_larger(self) -> None:
        self._look.larger()

    @Slot()
    def _on_smaller(self) -> None:
        self._look.smaller()

    @Slot()
    def _on_ordinary(self) -> None:
        self._look.set_zoom(1.0)


def zoom_by_wheel(look: Look, event: QWheelEvent) -> bool:
    """Take a turn of the wheel while Ctrl is held; False when it is meant for scrolling."""
    if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
        return False
    turned = event.angleDelta().y()
    if turned > 0:
        look.larger()
    elif turned < 0:
        look.smaller()
    event.accept()
    return True
