"""The files that are sent along with a letter."""

import mimetypes
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from wizard.gui.look import Look
from wizard.gui.mail.size import shown_size
from wizard.gui.widgets.buttons import Button
from wizard.gui.widgets.hints import Hint, HintKind, Hints
from wizard.mail.compose import DraftAttachment

LIMIT_BYTES = 20_000_000
"""What mail companies commonly take at most, for all files together."""


class Enclosures(QWidget):
    """A button that adds files, and one for each file that takes it away again.

    Signals:
        changed: a file was added or taken away (no argument).
    """

    changed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._paths: list[Path] = []
        self._buttons: list[Button] = []
        self._dialog: QFileDialog | None = None
        self.add = Button(look, "add_file", icon="clip")
        self._hints = Hints(look)
        row = QHBoxLayout()
        row.addWidget(self.add)
        row.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.eased(8))
        self._column.addLayout(row)
        self._column.addWidget(self._hints)
        self.add.clicked.connect(self._on_add)
        self._write_texts()

    def paths(self) -> tuple[str, ...]:
        """Where the files lie."""
        return tuple(str(path) for path in self._paths)

    def set_paths(self, paths: tuple[str, ...]) -> None:
        """Show these files instead."""
        self._paths = [Path(path) for path in dict.fromkeys(paths)]
        self._hints.say(())
        self._show_buttons()

    def read(self) -> tuple[DraftAttachment, ...] | None:
        """The files as attachments; None when they cannot be sent, which is then said."""
        found = []
        left = LIMIT_BYTES
        for path in self._paths:
            try:
                with path.open("rb") as file:
                    data = file.read(left + 1)
            except OSError:
                self._say(self.tr("The file %1 cannot be read any more.").replace("%1", path.name))
                return None
            left -= len(data)
            if left < 0:
                self._say(self.tr("The files are too large together. Most companies take 20 MB at most."))
                return None
            kind = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
            found.append(DraftAttachment(name=path.name, content_type=kind, data=data))
        return tuple(found)

    def _say(self, text: str) -> None:
        self._hints.say([Hint(HintKind.WRONG, text)])

    def _show_buttons(self) -> None:
        for old in self._buttons:
            self._column.removeWidget(old)
            old.deleteLater()
        self._buttons = []
        for number, path in enumerate(self._paths):
            button = Button(self._look, f"remove_file_{number}", icon="cross")
            button.setProperty("path", str(path))
            button.clicked.connect(self._on_remove)
            self._buttons.append(button)
            self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self._write_texts()

    def _write_texts(self) -> None:
        self.add.label(self.tr("Add a &file"), "F")
        for path, button in zip(self._paths, self._buttons, strict=True):
            size = shown_size(path.stat().st_size) if path.exists() else "?"
            words = self.tr("Take away %1 (%2)").replace("%2", size)
            name = button.fontMetrics().elidedText(
                path.name, Qt.TextElideMode.ElideMiddle, self._look.grown(320)
            )
            button.label(words.replace("%1", name.replace("&", "&&")))
            button.setAccessibleName(words.replace("%1", path.name))

    @Slot()
    def _on_add(self) -> None:
        self._dialog = QFileDialog(self, self.tr("Files to send along"))
        self._dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        self._dialog.filesSelected.connect(self._on_chosen)
        self._dialog.open()

    @Slot(list)
    def _on_chosen(self, paths: list[str]) -> None:
        self.set_paths((*self.paths(), *paths))
        self.changed.emit()

    @Slot()
    def _on_remove(self) -> None:
        button = self.sender()
        assert isinstance(button, QPushButton)
        gone = str(button.property("path"))
        self.set_paths(tuple(path for path in self.paths() if path != gone))
        self.add.setFocus()
        self.changed.emit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._write_texts()
        super().changeEvent(event)
