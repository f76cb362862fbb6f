"""The report on the screen: to read, to select, in any size and in all colours."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QFont, QPixmap, QTextOption, QWheelEvent
from PySide6.QtWidgets import QTextEdit
from typing_extensions import override

from wizard.gui.look import Look
from wizard.gui.report.document import Ink, written
from wizard.gui.theme.icons import pixmap
from wizard.gui.theme.measures import TextRole
from wizard.gui.zoom import zoom_by_wheel
from wizard.wording.report import ToldReport

_STACKED_ABOVE_ZOOM = 1.3


class ScreenInk(Ink):
    """The colours and the text size of the windows."""

    def __init__(self, look: Look, ratio: float) -> None:
        self._look = look
        self._ratio = ratio
        self.is_narrow = look.zoom > _STACKED_ABOVE_ZOOM

    @override
    def font(self, role: TextRole, *, bold: bool) -> QFont:
        return self._look.font(role, bold=bold)

    @override
    def color(self, name: str) -> str:
        return self._look.tokens.color(name)

    @override
    def icon(self, name: str, color: str, size: int) -> QPixmap:
        return pixmap(name, self.color(color), size, ratio=self._ratio)

    @override
    def grown(self, pixels: int) -> int:
        return self._look.grown(pixels)


class ReportView(QTextEdit):
    """Read only; the keyboard reads and selects in it, and Tab leads on."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._told: ToldReport | None = None
        self.setObjectName("report")
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        look.changed.connect(self.write)

    def show_report(self, told: ToldReport) -> None:
        """Show a report from its beginning, or in another language where it is."""
        self._told = told
        self.write()

    @Slot()
    def write(self) -> None:
        """Write everything again, as after a change of colours or of the text size."""
        if self._told is None:
            return
        place = self.verticalScrollBar().value()
        document = written(self._told, ScreenInk(self._look, self.devicePixelRatioF()))
        document.setParent(self)
        document.setDefaultTextOption(self.document().defaultTextOption())
        self.setDocument(document)  # which ends the one before
        self.verticalScrollBar().setValue(place)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if not zoom_by_wheel(self._look, event):
            super().wheelEvent(event)
