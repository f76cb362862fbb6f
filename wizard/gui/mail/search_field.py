"""The field that finds mails while one types."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from wizard.gui.look import Look
from wizard.gui.theme.measures import TextRole, points
from wizard.gui.timing import single_shot
from wizard.gui.widgets.announce import announce
from wizard.gui.widgets.buttons import Button, Kind
from wizard.gui.widgets.flow_row import FlowRow
from wizard.gui.widgets.icon_label import IconLine
from wizard.gui.widgets.prose import Prose, Tone

LARGEST_PT = 20.0
HEIGHT_PX = 44
AFTER_MS = 150
"""How long after the last key the search begins."""


class SearchField(QWidget):
    """Looks in the folder that is listed or everywhere; Esc or the button ends it.

    Signals:
        wanted: these words are sought, or the place is another one: the words (str), everywhere (bool).
        began: the list shows what is found from now on (no argument).
        ended: nothing is sought any more (no argument).
    """

    wanted = Signal(str, bool)
    began = Signal()
    ended = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._is_on = False
        self._after = single_shot(self, self._on_time, after_ms=AFTER_MS)
        self.label = Prose(role="small")
        self.edit = QLineEdit()
        self.edit.setObjectName("search")
        self.label.setBuddy(self.edit)
        self.here = self._place(look, "search_here")
        self.everywhere = self._place(look, "search_everywhere")
        self.end = Button(look, "search_end", kind=Kind.STRIP, icon="cross")
        self.found = IconLine(look, "search", "indigo", role="small", tone=Tone.SOFT)
        self.found.prose.setObjectName("search_found")
        self._places = QButtonGroup(self)
        self._places.addButton(self.here)
        self._places.addButton(self.everywhere)
        self.here.setChecked(True)
        self._lay_out()
        self.edit.textChanged.connect(self._on_text)
        self.here.clicked.connect(self._on_place)
        self.everywhere.clicked.connect(self._on_place)
        self.end.clicked.connect(self.stop)
        self.edit.returnPressed.connect(self._on_time)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.stop)
        look.changed.connect(self._follow_look)
        self._follow_look()
        self._write_texts()

    def _place(self, look: Look, name: str) -> Button:
        button = Button(look, name, kind=Kind.STRIP)
        button.setCheckable(True)
        button.setAutoExclusive(True)  # one of several, also to a screen reader
        return button

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(10)
        line.addWidget(self.label, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self.edit, 1)
        self._places_row = QWidget()
        row = FlowRow(self._places_row, spacing=8)
        for button in (self.here, self.everywhere, self.end):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(line)
        column.addWidget(self._places_row)
        column.addWidget(self.found)
        self._places_row.hide()
        self.found.hide()

    @property
    def words(self) -> str:
        """What is sought, without the space around it."""
        return self.edit.text().strip()

    @property
    def is_on(self) -> bool:
        """Whether the list shows what was found."""
        return self._is_on

    def begin(self) -> None:
        """Put the keyboard into the field."""
        self.edit.setFocus()
        self.edit.selectAll()

    @Slot()
    def stop(self) -> None:
        """Seek nothing any more; the list is what it was."""
        self._after.stop()
        was_on, self._is_on = self._is_on, False
        self._places_row.hide()
        self.found.hide()
        self.edit.clear()
        self._after.stop()
        if was_on:
            self.ended.emit()

    def say_found(self, total: int) -> None:
        """Say how many there are."""
        told = self.tr("%n letter(s) found.", "", total) if total else self._none_found()
        if told != self.found.prose.text() or not self.found.isVisible():
            announce(self.found, told)
        self.found.show_icon("search" if total else "nothing", "indigo" if total else "amber")
        self.found.say(told)

    def _none_found(self) -> str:
        if self.everywhere.isChecked():
            return self.tr("Nothing was found. Please try other words.")
        return self.tr("Nothing was found in this folder.")

    @Slot()
    def _follow_look(self) -> None:
        """As high as the buttons around it, so that very large text leaves room for the list."""
        size_pt = min(points(TextRole.SMALL, self._look.zoom), LARGEST_PT)
        # Here and not in the style sheet of the program, which every label of every page is matched with.
        self.label.setStyleSheet(f"font-size: {size_pt:.1f}pt;")
        self.edit.setStyleSheet(f"font-size: {size_pt:.1f}pt; min-height: {HEIGHT_PX}px;")

    @Slot(str)
    def _on_text(self, _text: str) -> None:
        self._after.start()

    @Slot()
    def _on_place(self) -> None:
        self._on_time()

    @Slot()
    def _on_time(self) -> None:
        self._after.stop()
        if not self.words:
            self.stop()
            return
        if not self._is_on:
            self._is_on = True
            self._places_row.show()
            self.began.emit()
        self.wanted.emit(self.words, self.everywhere.isChecked())

    def _write_texts(self) -> None:
        self.label.setText(self.tr("Search"))
        self.edit.setAccessibleName(self.tr("Search in the letters"))
        self.here.label(self.tr("In this folder"))
        self.everywhere.label(self.tr("In all folders"))
        self.end.label(self.tr("End the search"))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._write_texts()
        super().changeEvent(event)
