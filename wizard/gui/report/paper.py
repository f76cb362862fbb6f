"""The report on paper, black on white."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale
from PySide6.QtGui import QFont, QPixmap
from typing_extensions import override

from wizard.gui.report.document import Ink, written
from wizard.gui.theme.faces import faces
from wizard.gui.theme.icons import pixmap
from wizard.gui.theme.measures import TextRole
from wizard.gui.theme.tokens import LIGHT
from wizard.wording.languages import language_of
from wizard.wording.report import ToldReport

if TYPE_CHECKING:  # what few windows need is imported when it is wanted
    from PySide6.QtPrintSupport import QPrinter

_POINTS = {TextRole.SENTENCE: 15.0, TextRole.BODY: 11.0, TextRole.SMALL: 9.0}
_SHARPER = 4.0
_BLACK = "#000000"


class PaperInk(Ink):
    """Small letters, for paper can be held as near as one likes."""

    @override
    def font(self, role: TextRole, *, bold: bool) -> QFont:
        font = QFont()
        font.setFamilies(list(faces(language_of(QLocale().name()))))
        font.setPointSizeF(_POINTS[role])
        font.setBold(bold)
        return font

    @override
    def color(self, name: str) -> str:
        return LIGHT.hair if name == "hair" else _BLACK

    @override
    def icon(self, name: str, color: str, size: int) -> QPixmap:
        return pixmap(name, _BLACK, size, ratio=_SHARPER)

    @override
    def grown(self, pixels: int) -> int:
        return round(pixels * 0.75)


def print_report(told: ToldReport, printer: "QPrinter") -> None:
    """Print it."""
    printer.setDocName(told.title)
    written(told, PaperInk(), head=f"Tayori: {told.title}").print_(printer)
