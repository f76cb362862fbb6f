"""What stands where a letter would be while none is open."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from wizard.gui.look import Look
from wizard.gui.widgets.icon_label import IconLabel
from wizard.gui.widgets.prose import Prose, Tone


class EmptyDesk(QWidget):
    """A quiet picture and one sentence."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._has_mail = True
        self.words = Prose(tone=Tone.SOFT)
        self.words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(12)
        column.addStretch(1)
        column.addWidget(IconLabel(look, "letter", "line", size=64), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.words)
        column.addStretch(1)
        self._write_texts()

    def show_reason(self, *, has_mail: bool) -> None:
        """Say what to do: choose a letter, or fetch some."""
        self._has_mail = has_mail
        self._write_texts()

    def _write_texts(self) -> None:
        self.words.setText(
            self.tr("Choose a letter in the list to read it.")
            if self._has_mail
            else self.tr("There are no letters here yet.")
        )

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._write_texts()
        super().changeEvent(event)
