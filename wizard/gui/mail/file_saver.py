"""Saves a file that came with a letter where the user wants it."""

from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget


class FileSaver(QObject):
    """Asks where, and writes.

    Signals:
        saved: the file is there (no argument).
        failed: it could not be written: the system's own words (str).
    """

    saved = Signal()
    failed = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._parent = parent
        self._data = b""
        self._dialog: QFileDialog | None = None

    @Slot(str, bytes)
    def save(self, name: str, data: bytes) -> None:
        """Ask for a place, with the file's safe name as the suggestion."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation)
        self._data = data
        self._dialog = QFileDialog(self._parent, self.tr("Save the file"), folder)
        self._dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self._dialog.selectFile(name)
        self._dialog.fileSelected.connect(self.write)
        self._dialog.open()

    @Slot(str)
    def write(self, place: str) -> None:
        """Write the file to this place; the dialog has asked before it replaces another one."""
        data, self._data = self._data, b""
        try:
            Path(place).write_bytes(data)
        except OSError as error:
            self.failed.emit(error.strerror or "")
        else:
            self.saved.emit()
