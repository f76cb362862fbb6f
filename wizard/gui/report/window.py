"""The window for the person who helps: the report, and ways to take it along."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget
from typing_extensions import override

from wizard.gui.look import Look
from wizard.gui.mail.file_saver import FileSaver
from wizard.gui.printing import PrinterChoice
from wizard.gui.report.keeping import file_name, keep_report, why_not_kept
from wizard.gui.report.view import ReportView
from wizard.gui.texts import translate
from wizard.gui.widgets.announce import announce
from wizard.gui.widgets.buttons import Button, Kind
from wizard.gui.widgets.flow_row import FlowRow
from wizard.gui.widgets.focus_ring import FocusRing
from wizard.gui.widgets.icon_label import IconLine
from wizard.gui.widgets.window_size import size_by_text
from wizard.gui.zoom import ZoomKeys
from wizard.model.report import Report
from wizard.wording.languages import Language, language_of
from wizard.wording.report import ToldReport, as_text, tell_report

if TYPE_CHECKING:  # what few windows need is imported when it is wanted
    from PySide6.QtPrintSupport import QPrinter

NAME = "report_window"
_WIDTH_EMS = 42
_HEIGHT_EMS = 36
_ICONS_UP_TO_ZOOM = 1.5


class ReportWindow(QDialog):
    """What is seen here is all that is kept, copied or printed."""

    def __init__(self, parent: QWidget | None, look: Look, report: Report) -> None:
        super().__init__(parent)
        self._look = look
        self._report = report
        self.setObjectName(NAME)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.view = ReportView(look)
        self.status = IconLine(look, "check", "moss", role="small")
        self.status.hide()
        self.keep = Button(look, "report_keep", kind=Kind.MAIN, icon="save")
        self.copy = Button(look, "report_copy", icon="copy")
        self.to_paper = Button(look, "report_print", icon="printer")
        self.shut = Button(look, "report_close", icon="cross")
        self.saver = FileSaver(self)
        self.printer = PrinterChoice(self)
        self._lay_out()
        self._ring = FocusRing(self, look)
        self._keys = ZoomKeys(self, look)
        self.keep.clicked.connect(self._on_keep)
        self.copy.clicked.connect(self._on_copy)
        self.to_paper.clicked.connect(self._on_print)
        self.shut.clicked.connect(self.close)
        self.saver.place_chosen.connect(self._on_place)
        look.changed.connect(self._follow_look)
        self.printer.chosen.connect(self.print_on)
        self._write_texts()
        size_by_text(self, look, width_ems=_WIDTH_EMS, height_ems=_HEIGHT_EMS)
        self.view.setFocus()

    @property
    def told(self) -> ToldReport:
        """The report in the language of the windows."""
        language = language_of(QLocale().name()) or Language.ENGLISH
        return tell_report(self._report, translate, language.own_name)

    def show_report(self, report: Report) -> None:
        """Show another report."""
        self._report = report
        self.status.say("")
        self._write_texts()

    @Slot(object)
    def print_on(self, printer: "QPrinter") -> None:
        """Print the report."""
        from wizard.gui.report.paper import print_report  # noqa: PLC0415 - see the top of this file

        print_report(self.told, printer)
        self._say(self.tr("It was handed to the printer."))

    def _say(self, sentence: str, *, icon: str = "check", color: str = "moss") -> None:
        self.status.show_icon(icon, color)
        self.status.say(sentence)
        announce(self.status, sentence, urgent=color == "amber")

    def _write_texts(self) -> None:
        told = self.told
        self.setWindowTitle(told.title)
        self.view.setAccessibleName(told.title)
        self.view.show_report(told)
        self.keep.label(self.tr("&Save as a file"), "S")
        self.copy.label(self.tr("Cop&y"), "Y")
        self.to_paper.label(self.tr("&Print"), "P")
        self.shut.label(self.tr("&Close"), "C")

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 20, 28, 20)
        column.setSpacing(self._look.eased(14))
        column.addWidget(self.view, 1)
        column.addWidget(self.status)
        ways = QWidget()
        row = FlowRow(ways, spacing=12)
        for button in (self.keep, self.copy, self.to_paper, self.shut):
            row.addWidget(button)
        column.addWidget(ways)

        self._follow_look()

    @Slot()
    def _follow_look(self) -> None:
        """Large words stand without icons, so that they leave room for the report."""
        for button in (self.keep, self.copy, self.to_paper, self.shut):
            button.make_room(for_icon=self._look.zoom <= _ICONS_UP_TO_ZOOM)

    @Slot()
    def _on_keep(self) -> None:
        self.saver.save(0, file_name(self._report.circumstances.moment))

    @Slot(int, object)
    def _on_place(self, _index: int, place: Path) -> None:
        try:
            kept = keep_report(self.told, place)
        except OSError as error:
            self._say(why_not_kept(error), icon="look_here", color="amber")
            return
        self._say(self.tr("Saved as “%1”.").replace("%1", kept.name))

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(as_text(self.told))
        self._say(self.tr("Copied. It can be pasted into a mail now."))

    @Slot()
    def _on_print(self) -> None:
        self.printer.open(self.told.title)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.status.say("")
            self._write_texts()
