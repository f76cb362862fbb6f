"""The files that came with a letter: each with its size and a button that saves it."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from wizard.gui.look import Look
from wizard.gui.mail.size import shown_size
from wizard.gui.widgets.buttons import Button
from wizard.mail.message import Attachment

MOST_BUTTONS = 30


class AttachedFiles(QWidget):
    """A button a file; without files it takes no room.

    Signals:
        save_wanted: a file is to be saved: its index in the mail (int), its safe name (str).
    """

    save_wanted = Signal(int, str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._files: tuple[Attachment, ...] = ()
        self._buttons: list[Button] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self.hide()

    def show_files(self, files: Sequence[Attachment]) -> None:
        """Show these files; pictures inside the text are not offered a second time."""
        self._files = tuple(file for file in files if not (file.inline and file.content_id))[:MOST_BUTTONS]
        for old in self._buttons:
            self._column.removeWidget(old)
            old.deleteLater()
        self._buttons = []
        for file in self._files:
            button = Button(self._look, f"save_file_{file.index}", icon="clip")
            button.setProperty("index", file.index)
            button.clicked.connect(self._on_clicked)
            self._buttons.append(button)
            self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self._write_texts()
        self.setVisible(bool(self._files))

    def _write_texts(self) -> None:
        for file, button in zip(self._files, self._buttons, strict=True):
            size = shown_size(file.size)
            words = self.tr("Save %1 (%2)").replace("%2", size)
            name = button.fontMetrics().elidedText(
                file.name, Qt.TextElideMode.ElideMiddle, self._look.grown(320)
            )
            button.label(words.replace("%1", name.replace("&", "&&")))
            button.setAccessibleName(words.replace("%1", file.name))
            # Where it looks like markup, Qt would take the name of a file for a page.
            button.setToolTip(f"<qt>{escape(file.name)}</qt>")

    @Slot()
    def _on_clicked(self) -> None:
        button = self.sender()
        assert isinstance(button, QPushButton)
        index = int(button.property("index"))
        self.save_wanted.emit(index, next(file.name for file in self._files if file.index == index))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._write_texts()
        super().changeEvent(event)
