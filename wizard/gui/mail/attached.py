"""The files that came with a letter: each with its size, a button that saves it, and one that opens it."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from html import escape

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from wizard.gui.look import Look
from wizard.gui.mail.size import shown_size
from wizard.gui.widgets.buttons import Button, Kind
from wizard.gui.widgets.flow_row import FlowRow
from wizard.gui.widgets.icon_label import IconLine
from wizard.mail.reading.message import Attachment
from wizard.mail.reading.openable import FileKind

MOST_BUTTONS = 30


class _Wish(Enum):
    """What a button does with its file."""

    SAVE = "save"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class _Line:
    """The widgets of one file."""

    file: Attachment
    around: QWidget
    save: Button
    open: Button | None


class AttachedFiles(QWidget):
    """A line a file; without files it takes no room.

    Signals:
        save_wanted: a file is to be saved: its index in the mail (int), its safe name (str).
        open_wanted: a file is to be looked at: its index in the mail (int).
    """

    save_wanted = Signal(int, str)
    open_wanted = Signal(int)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._lines: list[_Line] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self.caution = IconLine(look, "look_here", "amber", role="small")
        self._column.addWidget(self.caution)
        self.hide()

    def show_files(self, files: Sequence[Attachment], *, inside: frozenset[str] = frozenset()) -> None:
        """Show these files; pictures that stand inside the text are not offered a second time."""
        for old in self._lines:
            self._column.removeWidget(old.around)
            old.around.hide()
            old.around.deleteLater()
        offered = [file for file in files if file.content_id is None or file.content_id not in inside]
        self._lines = [self._line(file) for file in offered[:MOST_BUTTONS]]
        self._write_texts()
        self.setVisible(bool(self._lines))

    def _line(self, file: Attachment) -> _Line:
        around = QWidget()
        row = FlowRow(around, spacing=10)
        save = self._button(file, _Wish.SAVE, icon="clip")
        row.addWidget(save)
        opening = self._button(file, _Wish.OPEN) if file.kind is FileKind.LOOKED_AT else None
        if opening is not None:
            row.addWidget(opening)
        self._column.insertWidget(self._column.count() - 1, around)
        return _Line(file, around, save, opening)

    def _button(self, file: Attachment, wish: _Wish, *, icon: str | None = None) -> Button:
        kind = Kind.OTHER if wish is _Wish.SAVE else Kind.QUIET
        button = Button(self._look, f"{wish.value}_file_{file.index}", kind=kind, icon=icon)
        button.setProperty("index", file.index)
        button.clicked.connect(self._on_save if wish is _Wish.SAVE else self._on_open)
        return button

    def _write_texts(self) -> None:
        for line in self._lines:
            words = self.tr("Save %1 (%2)").replace("%2", shown_size(line.file.size))
            # The middle is left out: the ending says what a file is.
            name = line.save.fontMetrics().elidedText(
                line.file.name, Qt.TextElideMode.ElideMiddle, self._look.grown(320)
            )
            line.save.label(words.replace("%1", name.replace("&", "&&")))
            line.save.setAccessibleName(words.replace("%1", line.file.name))
            # Where it looks like markup, Qt would take the name of a file for a page.
            line.save.setToolTip(f"<qt>{escape(line.file.name)}</qt>")
            if line.open is not None:
                line.open.label(self.tr("Open"))
                line.open.setAccessibleName(self.tr("Open %1").replace("%1", line.file.name))
        self.caution.say(self._caution())

    def _caution(self) -> str:
        told = {
            FileKind.DISGUISED: self.tr(
                "“%1” pretends to be a document, but it is a program. Do not open it."
            ),
            FileKind.PROGRAM: self.tr("“%1” is a program. Ask the writer before you open it."),
        }
        for kind, words in told.items():
            for line in self._lines:
                if line.file.kind is kind:
                    return words.replace("%1", line.file.name)
        return ""

    def _pressed(self) -> Attachment:
        button = self.sender()
        assert isinstance(button, QPushButton)
        index = int(button.property("index"))
        return next(line.file for line in self._lines if line.file.index == index)

    @Slot()
    def _on_save(self) -> None:
        file = self._pressed()
        self.save_wanted.emit(file.index, file.name)

    @Slot()
    def _on_open(self) -> None:
        self.open_wanted.emit(self._pressed().index)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._write_texts()
        super().changeEvent(event)
