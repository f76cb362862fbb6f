"""Lets one choose a printer, in the system's own dialog."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QDialog, QWidget

if TYPE_CHECKING:  # what few windows need is imported when it is wanted
    from PySide6.QtPrintSupport import QPrinter


class PrinterChoice(QObject):
    """One dialog at a time.

    Signals:
        chosen: the printer that something is to be printed on (QPrinter).
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._parent = parent
        self._printer: QPrinter | None = None
        self.dialog: QDialog | None = None

    def open(self, title: str) -> None:
        """Open the dialog; a second one waits for nobody."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415 - see the top of this file

        if self.dialog is not None:
            return
        self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        self.dialog = QPrintDialog(self._printer, self._parent)
        self.dialog.setWindowTitle(title)
        self.dialog.finished.connect(self._on_finished)
        # QPrintDialog hides this one behind another that wants a receiver.
        QDialog.open(self.dialog)

    @Slot(int)
    def _on_finished(self, result: int) -> None:
        assert self.dialog is not None
        printer, self._printer = self._printer, None
        self.dialog.deleteLater()
        self.dialog = None
        if result == QDialog.DialogCode.Accepted and printer is not None:
            self.chosen.emit(printer)
