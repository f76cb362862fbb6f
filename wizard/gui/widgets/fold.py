"""A part of a page that is folded away until someone wants to know more."""

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from wizard.gui.look import Look
from wizard.gui.widgets.buttons import Button, Kind


class FoldButton(Button):
    """Opens and closes; its name tells which, since Qt would call a button that stays down a check box.

    Signals:
        turned: it is open now, or not (bool).
    """

    turned = Signal(bool)

    def __init__(self, look: Look, name: str) -> None:
        super().__init__(look, name, kind=Kind.QUIET, icon="forward")
        self._is_open = False
        self.clicked.connect(self._on_clicked)

    @override
    def label(self, text: str, key: str = "") -> None:
        super().label(text, key)
        self._tell()

    @override
    def isChecked(self) -> bool:
        return self._is_open

    @override
    def setChecked(self, on: bool) -> None:
        if on == self._is_open:
            return
        self._is_open = on
        self.set_icon("unfold" if on else "forward")
        self._tell()
        self.turned.emit(on)

    def _tell(self) -> None:
        words = self.tr("%1, shown") if self._is_open else self.tr("%1, hidden")
        self.setAccessibleName(words.replace("%1", self.text().replace("&", "")))

    @Slot()
    def _on_clicked(self) -> None:
        self.setChecked(not self._is_open)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange and self.text():
            self._tell()
        super().changeEvent(event)


class Fold(QWidget):
    """A quiet button with the content below it.

    Signals:
        unfolded: the content is shown now (bool).
    """

    unfolded = Signal(bool)

    def __init__(self, look: Look, name: str, content: QWidget) -> None:
        super().__init__()
        self.button = FoldButton(look, name)
        self._content = content
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.eased(8))
        column.addLayout(row)
        column.addWidget(content)
        content.hide()
        self.button.turned.connect(self._on_turned)

    def fold(self) -> None:
        """Hide the content again."""
        self.button.setChecked(False)

    @property
    def is_open(self) -> bool:
        """Whether the content is shown."""
        return self.button.isChecked()

    @Slot(bool)
    def _on_turned(self, shown: bool) -> None:  # noqa: FBT001 - Qt's signature
        self._content.setVisible(shown)
        self.unfolded.emit(shown)
