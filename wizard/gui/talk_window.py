"""The window that shows what this computer and the servers say to each other, while they say it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from wizard.gui.look import Look
from wizard.gui.widgets.buttons import Button, Kind
from wizard.gui.widgets.choice_row import ChoiceRow
from wizard.gui.widgets.focus_ring import FocusRing
from wizard.gui.widgets.talk_view import TalkView
from wizard.gui.widgets.window_size import size_by_text
from wizard.gui.zoom import ZoomKeys
from wizard.model.conversation import Talk

_WIDTH_EMS = 46
_HEIGHT_EMS = 34


class TalkWindow(QDialog):
    """Beside the wizard, never in its way: either side of the mail, sending or fetching, is shown."""

    def __init__(self, parent: QWidget | None, look: Look) -> None:
        super().__init__(parent)
        self._look = look
        self._talks: tuple[Talk, ...] = ()
        self._chosen_by_hand = False
        self.setObjectName("talk_window")
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.sides = ChoiceRow(look, "talk_side", 2)
        self.view = TalkView(look)
        self.copy = Button(look, "talk_copy", icon="copy")
        self.shut = Button(look, "talk_close", kind=Kind.MAIN, icon="cross")
        self.shut.setDefault(True)
        self._lay_out()
        self._ring = FocusRing(self, look)
        self._keys = ZoomKeys(self, look)
        self.sides.chosen.connect(self._on_side)
        self.copy.clicked.connect(self._on_copy)
        self.shut.clicked.connect(self.close)
        self._write_texts()
        size_by_text(self, look, width_ems=_WIDTH_EMS, height_ems=_HEIGHT_EMS)
        self.view.setFocus()

    def show_talks(self, talks: Sequence[Talk]) -> None:
        """Show what was said until now."""
        self._talks = tuple(talks)
        if not self._chosen_by_hand:
            self.sides.show_option(int(self._is_fetching_only()))
        self._write()

    def _is_fetching_only(self) -> bool:
        """Whether fetching is the only side that anything was said on."""
        sides = {talk.endpoint.protocol.is_incoming for talk in self._talks}
        return sides == {True}

    def _write(self) -> None:
        fetching = bool(self.sides.option())
        self.view.show_talks([talk for talk in self._talks if talk.endpoint.protocol.is_incoming is fetching])

    def _write_texts(self) -> None:
        self.setWindowTitle(self.tr("The conversation"))
        self.sides.label((self.tr("&Sending"), self.tr("&Receiving")), ("S", "R"))
        self.view.setAccessibleName(self.tr("The conversation"))
        self.copy.label(self.tr("Cop&y all"), "Y")
        self.shut.label(self.tr("&Close"), "C")

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 20, 28, 20)
        column.setSpacing(self._look.eased(14))
        column.addWidget(self.sides)
        column.addWidget(self.view, 1)
        row = QHBoxLayout()
        row.addWidget(self.copy)
        row.addStretch(1)
        row.addWidget(self.shut)
        column.addLayout(row)

    @Slot()
    def _on_side(self) -> None:
        self._chosen_by_hand = True
        self._write()

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.view.toPlainText())

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._write_texts()
            self.view.write()
