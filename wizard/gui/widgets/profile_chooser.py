"""Asks for the file that a helper made."""

from PySide6.QtCore import QDir, QObject, QStandardPaths, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

_ENDINGS = "*.tayori *.json"


class ProfileChooser(QObject):
    """The system's own dialog; it begins where files from elsewhere arrive, then where it was left.

    Signals:
        chosen: the path of the file that was chosen (str).
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._parent = parent
        self._dialog: QFileDialog | None = None

    @property
    def dialog(self) -> QFileDialog | None:
        """The dialog, once it was wanted."""
        return self._dialog

    def ask(self) -> None:
        """Show the dialog; nothing happens when it is closed without a choice."""
        before = self._dialog
        folder = before.directory().path() if before is not None else _first_folder()
        if before is not None:
            before.deleteLater()
        dialog = QFileDialog(self._parent.window(), self.tr("Open the file from your helper"), folder)
        dialog.setObjectName("profile_dialog")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters(
            [
                self.tr("Files of Tayori (%1)").replace("%1", _ENDINGS),
                self.tr("All files (%1)").replace("%1", "*"),
            ]
        )
        dialog.fileSelected.connect(self._on_selected)
        self._dialog = dialog
        dialog.open()

    @Slot(str)
    def _on_selected(self, place: str) -> None:
        self.chosen.emit(place)


def _first_folder() -> str:
    """Where files from elsewhere arrive, else the user's own folder."""
    downloads = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation)
    return downloads if QDir(downloads).exists() else QDir.homePath()
