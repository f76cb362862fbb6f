"""Prints the letter that is open, on the printer that the system's own dialog lets one choose."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QDialog, QWidget

from wizard.gui.mail.reading_pane import ReadingPane

if TYPE_CHECKING:  # what few windows need is imported when it is wanted
    from PySide6.QtPrintSupport import QPrinter


class LetterPrinter(QObject):
    """The letter goes on paper with its head.

    Signals:
        said: something is done, in words (str).
    """

    said = Signal(str)

    def __init__(self, parent: QWidget, pane: ReadingPane) -> None:
        super().__init__(parent)
        self._parent = parent
        self._pane = pane
        self._printer: QPrinter | None = None
        self.dialog: QDialog | None = None

    @Slot()
    def choose(self) -> None:
        """Open the dialog in which a printer is chosen."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415 - see the top of this file

        if self._pane.message is None or self.dialog is not None:
            return
        self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        self.dialog = QPrintDialog(self._printer, self._parent)
        self.dialog.setWindowTitle(self.tr("Print the letter"))
        self.dialog.finished.connect(self._on_finished)
        # QPrintDialog hides this one behind another that wants a receiver.
        QDialog.open(self.dialog)

    def print_on(self, printer: "QPrinter") -> None:
        """Print the letter that is open."""
        from wizard.gui.mail.printed_letter import PrintedLetter  # noqa: PLC0415 - see the top of this file

        message, shown = self._pane.message, self._pane.shown
        if message is None or shown is None:
            return
        printer.setDocName(message.subject or self.tr("Letter"))
        PrintedLetter(message, shown, self._pane.body.pictures).print_(printer)
        self.said.emit(self.tr("The letter was handed to the printer."))

    @Slot(int)
    def _on_finished(self, result: int) -> None:
        assert self.dialog is not None
        printer, self._printer = self._printer, None
        self.dialog.deleteLater()
        self.dialog = None
        if result == QDialog.DialogCode.Accepted and printer is not None:
            self.print_on(printer)
