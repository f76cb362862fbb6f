"""How large a window that opens beside another one begins."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from wizard.gui.look import Look
from wizard.gui.theme.measures import TextRole

_ROOM_AROUND_PX = 60


def size_by_text(window: QWidget, look: Look, *, width_ems: int, height_ems: int) -> None:
    """Give the window a size that grows with the text, and never beyond the screen."""
    em = round(look.font(TextRole.BODY).pointSizeF() * 4 / 3)
    room = QGuiApplication.primaryScreen().availableSize()
    window.resize(
        min(em * width_ems, room.width() - _ROOM_AROUND_PX),
        min(em * height_ems, room.height() - _ROOM_AROUND_PX),
    )
