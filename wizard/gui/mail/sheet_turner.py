"""Turns the sheets of a long letter, one at a time like the pages of a book."""

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from wizard.gui.look import Look
from wizard.gui.widgets.buttons import Button
from wizard.gui.widgets.flow_row import FlowRow
from wizard.gui.widgets.focus_ring import REACH_PX
from wizard.gui.widgets.prose import Prose, Tone


class SheetTurner(QWidget):
    """Two buttons and where one is; a letter of one sheet does not show it.

    Signals:
        turned: another sheet is wanted (int, from 0).
    """

    turned = Signal(int)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._sheet = 0
        self._count = 1
        self.back = Button(look, "sheet_back", icon="back")
        self.onward = Button(look, "sheet_onward")
        self.place = Prose(role="small", tone=Tone.SOFT)
        self.place.setObjectName("sheet_place")
        row = FlowRow(self, spacing=14)
        row.setContentsMargins(0, REACH_PX + 1, 0, 8)
        for part in (self.back, self.place, self.onward):
            row.addWidget(part)
        self.back.clicked.connect(self._on_back)
        self.onward.clicked.connect(self._on_onward)
        self.begin(1)

    def begin(self, count: int) -> None:
        """Show the first of so many sheets."""
        self._sheet, self._count = 0, count
        self.setVisible(count > 1)
        self._write_texts()

    @Slot()
    def _on_back(self) -> None:
        self._turn(self._sheet - 1)

    @Slot()
    def _on_onward(self) -> None:
        self._turn(self._sheet + 1)

    def _turn(self, sheet: int) -> None:
        self._sheet = sheet
        self._write_texts()
        self.turned.emit(sheet)

    def _write_texts(self) -> None:
        self.back.label(self.tr("Previous page"))
        self.onward.label(self.tr("Next page"))
        self.back.setEnabled(self._sheet > 0)
        self.onward.setEnabled(self._sheet < self._count - 1)
        words = self.tr("Page %1 of %2").replace("%1", str(self._sheet + 1)).replace("%2", str(self._count))
        self.place.setText(words)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._write_texts()
        super().changeEvent(event)
