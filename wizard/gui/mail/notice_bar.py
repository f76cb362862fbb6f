"""One calm line over the mail with one thing to do about it."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout
from typing_extensions import override

from wizard.gui.look import Look
from wizard.gui.timing import single_shot
from wizard.gui.widgets.announce import announce
from wizard.gui.widgets.buttons import Button, Kind
from wizard.gui.widgets.focus_ring import REACH_PX
from wizard.gui.widgets.icon_label import IconLine


class NoticeBar(QFrame):
    """It may go by itself after a while, but not while somebody is at its button.

    Signals:
        acted: the button was pressed (no argument).
        turned: it came or went (no argument).
    """

    acted = Signal()
    turned = Signal()

    def __init__(self, look: Look, name: str, *, icon: str, color: str, action_icon: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("card", color)
        self._for_ms = 0
        self._timer = single_shot(self, self._on_time)
        self.line = IconLine(look, icon, color, role="small")
        self.action = Button(look, f"{name}_action", kind=Kind.STRIP, icon=action_icon)
        self.action.clicked.connect(self._on_clicked)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4 + REACH_PX, 8 + REACH_PX, 4 + REACH_PX)
        row.setSpacing(16)
        row.addWidget(self.line, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.action)
        self.hide()

    @property
    def stays_ms(self) -> int:
        """How long it stays, 0 when it does not go by itself."""
        return self._timer.interval() if self._timer.isActive() else 0

    def tell(self, sentence: str, action: str, key: str = "", *, for_ms: int = 0) -> None:
        """Show a sentence and have it spoken; with a time it goes afterwards."""
        is_news = sentence != self.line.prose.text() or self.isHidden()
        self.line.say(sentence)
        self.action.label(action, key)
        self.show()
        self._for_ms = for_ms
        if for_ms:
            self._timer.start(for_ms)
        if is_news:
            announce(self, f"{sentence} {action.replace('&', '')}")

    def put_away(self) -> None:
        """Show nothing any more."""
        self._timer.stop()
        self.hide()

    @Slot()
    def _on_time(self) -> None:
        if self.action.hasFocus() or self.underMouse():
            self._timer.start(self._for_ms)
        else:
            self.hide()

    @Slot()
    def _on_clicked(self) -> None:
        self.acted.emit()
        self.put_away()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.turned.emit()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.turned.emit()
