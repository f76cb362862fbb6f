"""Asks where a file that came with a letter is to be kept, and opens the copies that are looked at."""

from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget


class FileSaver(QObject):
    """Asks for a place; what is there already is never replaced, so nobody is asked whether to.

    Signals:
        place_chosen: a file is to be kept: its index in the mail (int), where (Path).
    """

    place_chosen = Signal(int, object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._parent = parent
        self._index = 0
        self._dialog: QFileDialog | None = None

    @Slot(int, str)
    def save(self, index: int, name: str) -> None:
        """Ask for a place, with the file's safe name as the suggestion."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation)
        self._index = index
        self._dialog = QFileDialog(self._parent, self.tr("Save the file"), folder)
        self._dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self._dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        self._dialog.selectFile(name)
        self._dialog.fileSelected.connect(self.choose)
        self._dialog.open()

    @Slot(str)
    def choose(self, place: str) -> None:
        """Tell which place was chosen."""
        self.place_chosen.emit(self._index, Path(place))

    def show_file(self, path: Path) -> None:
        """Hand a copy to the program that shows such files."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
