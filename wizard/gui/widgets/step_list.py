"""Numbered instructions of a company, with a button for each of its pages."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from wizard.gui.look import Look
from wizard.gui.theme.measures import TextRole
from wizard.gui.widgets.buttons import Button
from wizard.gui.widgets.prose import Prose
from wizard.model.candidate import Instruction


class _Number(QWidget):
    """A number in a circle."""

    def __init__(self, look: Look, number: int) -> None:
        super().__init__()
        self._look = look
        self._number = number
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        side = round(QFontMetricsF(self._look.font(TextRole.BODY)).height() * 1.5)
        return QSize(side, side)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._look.tokens.indigo), 2))
        painter.setBrush(QColor(self._look.tokens.indigo_wash))
        rect = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawEllipse(rect)
        painter.setFont(self._look.font(TextRole.BODY, bold=True))
        painter.setPen(QColor(self._look.tokens.indigo))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, str(self._number))
        painter.end()


class StepList(QWidget):
    """Instructions one below the other.

    Signals:
        page_wanted: the user wants to see a page of the company (QUrl, always https).
    """

    page_wanted = Signal(QUrl)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._shown: tuple[tuple[str, str], ...] = ()
        self._open_page = ""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.eased(12))

    def spoken(self) -> tuple[str, ...]:
        """The steps as they are read aloud."""
        return tuple(f"{number}. {text}" for number, (text, _) in enumerate(self._shown, start=1))

    def show_steps(self, steps: Sequence[Instruction], language: str, open_page: str) -> None:
        """Show the steps; `open_page` is the word on a button, with %1 for the page's host."""
        wanted = tuple((step.text(language), step.url or "") for step in steps)
        if (wanted, open_page) == (self._shown, self._open_page):
            return
        self._shown, self._open_page = wanted, open_page
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        before = ""
        for number, (text, url) in enumerate(wanted, start=1):
            self._column.addWidget(self._step(number, text))
            if url and url != before:
                before = url
                self._add_button(number, QUrl(url), open_page)

    def _step(self, number: int, text: str) -> QWidget:
        step = QWidget()
        words = Prose()
        words.setText(text)
        words.setAccessibleName(f"{number}. {text}")
        row = QHBoxLayout(step)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        row.addWidget(_Number(self._look, number), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(words, 1)
        return step

    def _add_button(self, number: int, url: QUrl, open_page: str) -> None:
        if url.scheme() != "https":
            return
        button = Button(self._look, f"open_page_{number}", icon="outside")
        button.label(open_page.replace("%1", url.host()))
        button.may_break()
        button.setProperty("url", url)
        button.clicked.connect(self._on_clicked)
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(self._look.eased(48), 0, 0, 0)
        row.addWidget(button)
        row.addStretch(1)
        self._column.addWidget(holder)

    @Slot()
    def _on_clicked(self) -> None:
        button = self.sender()
        assert isinstance(button, QPushButton)
        self.page_wanted.emit(button.property("url"))
