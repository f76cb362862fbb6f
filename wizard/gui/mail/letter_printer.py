"""Prints the letter that is open, on the printer that the system's own dialog lets one choose."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QDialog, QWidget

from wizard.gui.mail.reading_pane import ReadingPane
from wizard.gui.printing import PrinterChoice

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
        self._pane = pane
        self._choice = PrinterChoice(parent)
        self._choice.chosen.connect(self.print_on)

    @property
    def dialog(self) -> QDialog | None:
        """The dialog that is open."""
        return self._choice.dialog

    @Slot()
    def choose(self) -> None:
        """Open the dialog in which a printer is chosen."""
        if self._pane.message is not None:
            self._choice.open(self.tr("Print the letter"))

    @Slot(object)
    def print_on(self, printer: "QPrinter") -> None:
        """Print the letter that is open."""
        from wizard.gui.mail.printed_letter import PrintedLetter  # noqa: PLC0415 - see the top of this file

        message, shown = self._pane.message, self._pane.shown
        if message is None or shown is None:
            return
        printer.setDocName(message.subject or self.tr("Letter"))
        PrintedLetter(message, shown, self._pane.body.pictures).print_(printer)
        self.said.emit(self.tr("The letter was handed to the printer."))
